/**
 * Learns to choose one of several: a linear model of what each choice weighs, fitted by gradient descent with steps that shrink where much
 * was learnt (Adagrad; Duchi and others, 2011).
 *
 * What is asked of it is not to guess right but to choose well: of the choices that would do the best one, hardly ever one that harms.
 */
import { exp } from "./exp.js";
import { randomFrom, shuffle } from "./shuffle.js";

/** What is judged, as numbers of its features, each with what it counts. */
export interface Case {
  readonly features: readonly number[];
  readonly scale: readonly number[];
  /** For each choice how much speaks for it; together 1. */
  readonly wanted: Float64Array;
  /** 1 for each choice that would do. */
  readonly good: Uint8Array;
  /** 1 for each choice that would harm. */
  readonly bad: Uint8Array;
}

/** For each feature what it weighs for each choice, one after the other; last what every case weighs. */
export type Weights = Float64Array;

/** How much it costs to choose what harms, and what would not do, against what it costs to miss the best. */
const HARM = 3;
const MISS = 1;
/** How much weights cost; the more, the smaller they are. */
const COST = 6;
const EPOCHS = 60;
const RATE = 0.1;

/**
 * @param features how many features there are
 * @param choices how many choices there are
 * @param start weights to start from; those that are 0 stay so
 */
export function learnChoice(cases: readonly Case[], features: number, choices: number, start?: Weights): Weights {
  const weights = start === undefined ? new Float64Array((features + 1) * choices) : Float64Array.from(start);
  const isFree = (place: number): boolean => start === undefined || start[place] !== 0 || place >= features * choices;
  const free = Uint8Array.from(weights, (_, place) => Number(isFree(place)));
  const moved = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const counts = new Float64Array(features + 1);
  for (const each of cases) for (const feature of withBias(each.features, features)) counts[feature]!++;
  const order = cases.map((_, index) => index);
  const random = randomFrom(1);
  const pull = new Float64Array(choices);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const each = cases[index] as Case;
      pullOf(each, sumsOf(weights, each, features, choices), pull);
      withBias(each.features, features).forEach((feature, place) => {
        const scale = each.scale[place] ?? 1;
        const cost = COST / (counts[feature] as number);
        for (let at = feature * choices, choice = 0; choice < choices; at++, choice++) {
          if (free[at] === 0) continue;
          const slope = (pull[choice] as number) * scale + cost * (weights[at] as number);
          moved[at]! += slope * slope;
          weights[at]! -= (RATE * slope) / Math.sqrt((moved[at] as number) + 1e-8);
        }
      });
    }
    // The path goes round the best weights: their mean over the second half lies nearer.
    if (epoch >= EPOCHS / 2)
      for (let at = 0; at < mean.length; at++) mean[at]! += (weights[at] as number) / (EPOCHS / 2);
  }
  return mean;
}

/** What a case weighs for each choice. */
export function sumsOf(
  weights: Weights,
  { features: own, scale }: Pick<Case, "features" | "scale">,
  features: number,
  choices: number,
): Float64Array {
  const sums = weights.slice(features * choices);
  own.forEach((feature, place) => {
    const at = feature * choices;
    for (let choice = 0; choice < choices; choice++)
      sums[choice]! += (weights[at + choice] as number) * (scale[place] as number);
  });
  return sums;
}

function withBias(features: readonly number[], bias: number): readonly number[] {
  return [...features, bias];
}

/** The slope of what a choice by these sums costs, for each choice. */
function pullOf({ wanted, good, bad }: Case, sums: Float64Array, pull: Float64Array): void {
  const shares = sharesOf(sums);
  let isGood = 0;
  let isBad = 0;
  shares.forEach((share, choice) => {
    isGood += share * (good[choice] as number);
    isBad += share * (bad[choice] as number);
  });
  shares.forEach((share, choice) => {
    pull[choice] =
      share -
      (wanted[choice] as number) +
      (HARM * share * ((bad[choice] as number) - isBad)) / Math.max(1 - isBad, 1e-9) -
      (MISS * share * ((good[choice] as number) - isGood)) / Math.max(isGood, 1e-9);
  });
}

/** How likely each choice is, by these sums. */
function sharesOf(sums: Float64Array): Float64Array {
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => exp(sum - highest));
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / total);
}
