/** From judged conversations to what facts and words weigh for each next step. */
import { STEPS, type StepId } from "../../src/contract/vocabulary.js";
import { FEATURE_KINDS } from "../../src/next-step/leaning.js";
import { learn, type Model, type Sample, scoreOf } from "./learn.js";
import { type JudgedSituation, judgedSituations } from "./situations.js";

export const LEANINGS_FILE: URL = new URL("../../src/rules/steps/leanings.ts", import.meta.url);

/** What stands in fewer conversations teaches nothing about others. */
const FEWEST = 3;
/** So many facts and words are kept for a step. */
const MOST = 700;
const UNIT = 100;
/** How much a mistake costs; a lower figure makes for smaller weights. */
const COST = 0.02;
/** A step that would do counts for so much of the best one. */
const WOULD_DO = 0.6;
/** A step that would make it worse is wrong by so much more than one that is only not called for. */
const WORSE = 2;

type Numbers = ReadonlyMap<string, number>;

function numbersOf(situations: readonly JudgedSituation[]): Numbers {
  const counts = new Map<string, number>();
  for (const { features } of situations)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  return new Map(kept.sort().map((name, index) => [name, index]));
}

interface Numbered {
  readonly features: readonly number[];
  readonly scale: readonly number[];
}

function numbered({ features }: JudgedSituation, numbers: Numbers): Numbered {
  const known = [...features].filter(([name]) => numbers.has(name));
  return { features: known.map(([name]) => numbers.get(name) as number), scale: known.map(([, scale]) => scale) };
}

/** A conversation speaks for a step as far as the step would do, and against it as far as it would not. */
function samplesOf(
  situations: readonly JudgedSituation[],
  inputs: readonly Numbered[],
  step: StepId,
): readonly Sample[] {
  return situations.flatMap(({ best, ok, bad }, index) => {
    const input = inputs[index] as Numbered;
    const forIt = best.includes(step) ? 1 : ok.includes(step) ? WOULD_DO : 0;
    const against = bad.includes(step) ? WORSE : 1 - forIt;
    return [
      { ...input, present: true, cost: forIt * COST },
      { ...input, present: false, cost: against * COST },
    ].filter(({ cost }) => cost > 0);
  });
}

function modelOf(samples: readonly Sample[], size: number): Model {
  const { weights } = learn(samples, size);
  const heaviest = [...weights.keys()].sort(
    (a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number) || a - b,
  );
  const kept = new Set(heaviest.slice(0, MOST));
  const narrowed = samples.map(({ features, scale, present, cost }) => {
    const places = features.flatMap((feature, place) => (kept.has(feature) ? [place] : []));
    const scales = scale as readonly number[];
    return {
      features: places.map((place) => features[place] as number),
      scale: places.map((place) => scales[place] as number),
      present,
      cost,
    };
  });
  return learn(narrowed, size);
}

/** The text of the file that ships. */
export function leaningsSource(): string {
  const situations = judgedSituations();
  const numbers = numbersOf(situations);
  const inputs = situations.map((situation) => numbered(situation, numbers));
  const entries = STEPS.map((step) => {
    const model = modelOf(samplesOf(situations, inputs, step), numbers.size);
    return written(step, model, numbers);
  });
  return `// Learnt from the judged conversations of test/weights by \`npm run weights:generate\`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, in hundredths: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
${entries.join("\n")}
};
`;
}

function written(step: StepId, { weights, bias }: Model, numbers: Numbers): string {
  const kinds = FEATURE_KINDS.map((kind) => {
    const byWeight = new Map<number, string[]>();
    for (const [name, number] of numbers) {
      const weight = Math.round((weights[number] as number) * UNIT);
      if (weight === 0 || !name.startsWith(`${kind} `)) continue;
      byWeight.set(weight, [...(byWeight.get(weight) ?? []), name.slice(kind.length + 1)]);
    }
    const lines = [...byWeight]
      .sort(([one], [other]) => other - one)
      .map(([weight, names]) => `${weight} ${names.join(" ")}`);
    return `    ${kind}: \`\n${lines.join("\n")}\n\`,`;
  });
  const name = /^\w+$/.test(step) ? step : JSON.stringify(step);
  return `  ${name}: {\n    bias: ${Math.round(bias * UNIT)},\n${kinds.join("\n")}\n  },`;
}

/** How often the step that weighs most is right where the conversation was not among those learnt from. */
export function crossValidateSteps(folds: number): string {
  const situations = judgedSituations();
  const judged = { best: 0, acceptable: 0, harmful: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const known = situations.filter((_, index) => index % folds !== fold);
    const numbers = numbersOf(known);
    const inputs = known.map((situation) => numbered(situation, numbers));
    const models = STEPS.map((step) => modelOf(samplesOf(known, inputs, step), numbers.size));
    situations.forEach((situation, index) => {
      if (index % folds !== fold) return;
      const sample = { ...numbered(situation, numbers), present: true, cost: 1 };
      const sums = models.map((model) => scoreOf(model, sample));
      const step = STEPS[sums.indexOf(Math.max(...sums))] as StepId;
      if (situation.best.includes(step)) judged.best++;
      if (situation.best.includes(step) || situation.ok.includes(step)) judged.acceptable++;
      if (situation.bad.includes(step)) judged.harmful++;
    });
  }
  const share = (count: number) => `${((100 * count) / situations.length).toFixed(1)} %`;
  return `next steps of ${situations.length}: best ${share(judged.best)}, acceptable ${share(judged.acceptable)}, harmful ${share(judged.harmful)}`;
}
