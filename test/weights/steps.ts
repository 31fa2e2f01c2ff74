/** From judged conversations to what facts and words weigh for each next step. */
import { STEPS, type StepId } from "../../src/contract/vocabulary.js";
import { FEATURE_KINDS, type FeatureKind } from "../../src/next-step/leaning.js";
import { type Case, learnChoice, sumsOf, type Weights } from "./choice.js";
import { type JudgedSituation, judgedSituations } from "./situations.js";

export const LEANINGS_FILE: URL = new URL("../../src/rules/steps/leanings.ts", import.meta.url);

/** What stands in fewer conversations teaches nothing about others. */
const FEWEST = 3;
/** So many weights are kept, the heaviest. */
const MOST = 11_300;
/** What makes a step about three times as likely is written as 40: finer figures choose no better. */
const UNIT = 40;
/** A step that would do is wanted so much less than the best one. */
const WOULD_DO = 0.2;

type Numbers = ReadonlyMap<string, number>;

function numbersOf(situations: readonly JudgedSituation[]): Numbers {
  const counts = new Map<string, number>();
  for (const { features } of situations)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return new Map(kept.sort().map((name, index) => [name, index]));
}

function caseOf({ features, best, ok, bad }: JudgedSituation, numbers: Numbers): Case {
  const known = [...features].filter(([name]) => numbers.has(name));
  const wanted = Float64Array.from(STEPS, (step) => (best.includes(step) ? 1 : ok.includes(step) ? WOULD_DO : 0));
  const total = wanted.reduce((sum, each) => sum + each, 0);
  return {
    features: known.map(([name]) => numbers.get(name) as number),
    scale: known.map(([, scale]) => scale),
    wanted: wanted.map((each) => each / total),
    good: Uint8Array.from(STEPS, (step) => Number(best.includes(step) || ok.includes(step))),
    bad: Uint8Array.from(STEPS, (step) => Number(bad.includes(step))),
  };
}

/** Learnt twice: from all, and then from what weighed most alone. */
function weightsOf(situations: readonly JudgedSituation[], numbers: Numbers): Weights {
  const cases = situations.map((situation) => caseOf(situation, numbers));
  const weights = learnChoice(cases, numbers.size, STEPS.length);
  const bias = numbers.size * STEPS.length;
  const lightest = [...weights.subarray(0, bias)].map(Math.abs).sort((a, b) => b - a)[MOST] ?? 0;
  const kept = weights.map((weight, at) => (at < bias && Math.abs(weight) <= lightest ? 0 : weight));
  return learnChoice(cases, numbers.size, STEPS.length, kept);
}

/** The text of the file that ships. */
export function leaningsSource(): string {
  const situations = judgedSituations();
  const numbers = numbersOf(situations);
  const weights = weightsOf(situations, numbers).map((weight) => Math.round(weight * UNIT));
  return `// Learnt from the judged conversations of test/weights by \`npm run weights:generate\`. Do not edit: change those, and learn anew.
import type { Leanings } from "../../rule-set/policy.js";

// ${STEPS.map((step, index) => `${letterOf(index)} ${step}`).join(", ")}.

export const leanings: Leanings = {
  bias: "${written(weights, numbers.size)}",
${FEATURE_KINDS.map((kind) => `  ${kind}: \`\n${linesOf(kind, weights, numbers).join("\n")}\n\`,`).join("\n")}
};
`;
}

/** @param weights in units */
function linesOf(kind: FeatureKind, weights: Weights, numbers: Numbers): readonly string[] {
  const lines: string[] = [];
  for (const [name, number] of numbers) {
    const own = written(weights, number);
    if (own !== "" && name.startsWith(`${kind} `)) lines.push(`${name.slice(kind.length + 1)} ${own}`);
  }
  return lines;
}

/** What a feature weighs for each step: `a13c-5`. */
function written(weights: Weights, feature: number): string {
  return STEPS.map((_, index) => {
    const weight = weights[feature * STEPS.length + index] as number;
    return weight === 0 ? "" : `${letterOf(index)}${weight}`;
  }).join("");
}

function letterOf(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}

/** How often the step that weighs most is right where the conversation was not among those learnt from. */
export function crossValidateSteps(folds: number): string {
  const situations = judgedSituations();
  const judged = { best: 0, acceptable: 0, harmful: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const known = situations.filter((_, index) => index % folds !== fold);
    const numbers = numbersOf(known);
    const weights = weightsOf(known, numbers);
    situations.forEach((situation, index) => {
      if (index % folds !== fold) return;
      const sums = sumsOf(weights, caseOf(situation, numbers), numbers.size, STEPS.length);
      const step = STEPS[sums.indexOf(Math.max(...sums))] as StepId;
      if (situation.best.includes(step)) judged.best++;
      if (situation.best.includes(step) || situation.ok.includes(step)) judged.acceptable++;
      if (situation.bad.includes(step)) judged.harmful++;
    });
  }
  const share = (count: number) => `${((100 * count) / situations.length).toFixed(1)} %`;
  return `next steps of ${situations.length}: best ${share(judged.best)}, acceptable ${share(judged.acceptable)}, harmful ${share(judged.harmful)}`;
}
