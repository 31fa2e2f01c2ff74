/** From the texts to the weights, and how well they do on texts that they were not learnt from. */

import { lengthOf } from "../../src/rules/weighed/weigh.js";
import { wordsOf } from "../../src/text/features.js";
import { readText } from "../../src/text/read.js";
import { learn, type Model, type Sample, scoreOf } from "./learn.js";
import { SIDES, type Side, type Taught, taughtSignals, taughtTexts } from "./texts.js";

export const WEIGHTS_FILE: URL = new URL("../../src/rules/weighed/weights.ts", import.meta.url);

/** A word that stands in fewer texts teaches nothing about others. */
const FEWEST_TEXTS = 3;
/** So many words and pairs are kept for a signal; the lighter ones, of which there are thousands, are left out, and the rest is learnt again. */
const MOST_WORDS = 700;
/** Weights are written in whole numbers, so many to what the classifier calls one. */
const UNIT = 100;

interface Read extends Taught {
  /** Its words and pairs of neighbours, each once. */
  readonly features: readonly string[];
  /** How many words it has. */
  readonly size: number;
}

/** The texts of a side, and its words by number. */
interface Class {
  readonly texts: readonly Read[];
  readonly numbers: ReadonlyMap<string, number>;
}

function classOf(side: Side): Class {
  const texts = taughtTexts(side).map(read);
  const counts = new Map<string, number>();
  for (const { features } of texts) for (const word of features) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST_TEXTS).map(([word]) => word);
  return { texts, numbers: new Map(kept.sort().map((word, index) => [word, index])) };
}

function read(taught: Taught): Read {
  const document = readText(taught.text);
  const sentences = document.sentences.map((sentence) => wordsOf(document, sentence));
  const features = sentences.flatMap((words) => words.flatMap((word, index) => pairsOf(word, words[index + 1])));
  return { ...taught, features: [...new Set(features)], size: sentences.flat().length };
}

function pairsOf(word: string, next: string | undefined): readonly string[] {
  return next === undefined ? [word] : [word, `${word} ${next}`];
}

/** The texts that show a signal are few, and a mistake on one of them costs more. */
function samplesOf({ texts, numbers }: Class, signal: string): readonly (Sample & { readonly lesson: boolean })[] {
  const read = texts.filter(({ shows }) => shows(signal) !== undefined);
  const present = read.filter(({ shows }) => shows(signal) === true).length;
  const dear = Math.sqrt((read.length - present) / present);
  return read.map(({ features, size, shows, lesson }) => ({
    features: features.flatMap((word) => numbers.get(word) ?? []),
    scale: 1 / lengthOf(size),
    present: shows(signal) === true,
    cost: shows(signal) === true ? dear : 1,
    lesson: lesson === signal,
  }));
}

function modelOf(samples: readonly Sample[], size: number): Model {
  const { weights } = learn(samples, size);
  const heaviest = [...weights.keys()].sort(
    (a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number) || a - b,
  );
  const kept = new Set(heaviest.slice(0, MOST_WORDS));
  const narrowed = samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((each) => kept.has(each)),
  }));
  return learn(narrowed, size);
}

/** The text of the file that ships. */
export function weightsSource(): string {
  const sides = SIDES.map((side) => {
    const taught = classOf(side);
    const entries = taughtSignals(side).map((signal) => written(taught, signal));
    return `export const ${side}Weights = {\n${entries.join("\n")}\n} as const;\n`;
  });
  return `// Learnt from the texts of test/weights by \`npm run weights:generate\`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

${sides.join("\n")}`;
}

/** Words by their weights, the heaviest first. */
function written(taught: Class, signal: string): string {
  const { weights, bias } = modelOf(samplesOf(taught, signal), taught.numbers.size);
  const byWeight = new Map<number, string[]>();
  for (const [word, number] of taught.numbers) {
    const weight = Math.round((weights[number] as number) * UNIT);
    if (weight === 0) continue;
    const words = byWeight.get(weight) ?? [];
    words.push(word.replace(" ", "+"));
    byWeight.set(weight, words);
  }
  const lines = [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, words]) => `${weight} ${words.join(" ")}`);
  const name = /^\w+$/.test(signal) ? signal : JSON.stringify(signal);
  return `  ${name}: {\n    bias: ${Math.round(bias * UNIT)},\n    words: \`\n${lines.join("\n")}\n\`,\n  },`;
}

const BOUNDS = [0, 0.1, 0.2, 0.3, 0.4, 0.6];

/** How often texts are judged rightly by weights that were learnt without them. */
export function crossValidate(folds: number): readonly string[] {
  return SIDES.flatMap((side) => {
    const taught = classOf(side);
    return taughtSignals(side).flatMap((signal) => {
      const samples = samplesOf(taught, signal);
      const values = samples.map(() => 0);
      for (let fold = 0; fold < folds; fold++) {
        const others = samples.filter((_, index) => index % folds !== fold);
        const model = modelOf(others, taught.numbers.size);
        samples.forEach((sample, index) => {
          if (index % folds === fold) values[index] = scoreOf(model, sample);
        });
      }
      const of = (isMeant: (sample: (typeof samples)[number]) => boolean): readonly number[] =>
        values.filter((_, index) => isMeant(samples[index] as (typeof samples)[number]));
      const present = of((sample) => sample.present);
      const near = of((sample) => !sample.present && sample.lesson);
      const other = of((sample) => !sample.present && !sample.lesson);
      return [
        `${signal}: ${present.length} show it, ${near.length} near misses, ${other.length} others`,
        ...BOUNDS.map(
          (bound) =>
            `  from ${bound * UNIT}: found ${share(present, bound)}, near misses ${share(near, bound)}, others ${share(other, bound)}`,
        ),
      ];
    });
  });
}

function share(values: readonly number[], bound: number): string {
  return `${((100 * values.filter((value) => value >= bound).length) / values.length).toFixed(1)} %`;
}
