/**
 * Which step a situation leans to. Every fact weighs for some steps and against others, and so do the words that the customer wrote last
 * and those that they answer; the weights were learnt from conversations that were judged one by one (`test/weights`). Most situations show a
 * dozen facts that speak for different steps, and no order of rows can weigh them against each other.
 */
import { STEPS } from "../contract/vocabulary.js";
import type { ReadConversation } from "../customer/assess.js";
import type { Fact } from "../rule-set/policy.js";
import { leanings } from "../rules/steps/leanings.js";
import type { Document } from "../text/document.js";
import { wordsOf } from "../text/features.js";
import { ourLatest, type Situation } from "./facts.js";

export const FEATURE_KINDS = ["facts", "pairs", "words", "ours"] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** What a fact means hangs on these: a question from somebody who is calm, or after our answer, is another one. */
const CORE: readonly Fact[] = [
  "first-contact",
  "we-wrote",
  "negative",
  "long-story",
  "question",
  "tagged",
  "now:thanks",
  "now:venting",
  "few-words",
  "we-asked",
  "asks:fact",
  "now:wants-answer",
  "now:wants-remedy",
  "deed",
  "cheerful",
  "at-us",
];
const WARM = [0.5, 1.2, 2];
const PAIRS = 0.5;

/** The words of a text weigh together about as much as a few facts do; theirs more than ours. */
const THEIR_WORDS = 2;
const OUR_WORDS = 1.2;

/** What is weighed of a situation, by kind. */
export interface Features {
  readonly names: readonly string[];
  /** What each of the names is taken times. */
  readonly scale: number;
}

/** Fewer words than this weigh as if there were so many. */
const FEWEST_WORDS = 6;
const HEATS = [0.3, 0.6, 1, 1.5, 2, 2.5, 3];
const MOST_TURNS = 5;

export function featuresOf(
  { facts, intensity }: Pick<Situation, "facts" | "intensity">,
  conversation: ReadConversation,
): Readonly<Record<FeatureKind, Features>> {
  const heats = HEATS.filter((heat) => intensity >= heat).map((heat) => `heat:${heat}`);
  const turns = `turns:${Math.min(conversation.turns.length, MOST_TURNS)}`;
  return {
    facts: { names: [...facts, ...heats, turns], scale: 1 },
    pairs: { names: pairsOf([...CORE.filter((fact) => facts.has(fact)), `warm:${warmth(intensity)}`]), scale: PAIRS },
    words: wordFeatures(conversation.latest, THEIR_WORDS),
    ours: wordFeatures(ourLatest(conversation), OUR_WORDS),
  };
}

/** 0 for cold to 3 for hot. */
function warmth(intensity: number): number {
  return WARM.filter((bound) => intensity >= bound).length;
}

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name, index) => names.slice(index + 1).map((other) => `${name}&${other}`));
}

function wordFeatures(documents: readonly Document[], most: number): Features {
  const names = new Set<string>();
  let size = 0;
  for (const document of documents) {
    for (const sentence of document.sentences) {
      const words = wordsOf(document, sentence);
      size += words.length;
      for (const word of words) names.add(word);
    }
  }
  return { names: [...names], scale: most / Math.sqrt(Math.max(size, FEWEST_WORDS)) };
}

/** What a fact or a word weighs for each step, by its place in `STEPS`. */
export type StepWeights = Int16Array;

/** For each name what it weighs. */
type Table = ReadonlyMap<string, StepWeights>;

interface Learnt {
  readonly bias: StepWeights;
  readonly tables: Readonly<Record<FeatureKind, Table>>;
}

/** Laid out when a situation is first weighed: importing does no work. */
let learnt: Learnt | undefined;

function lay(): Learnt {
  const { bias, facts, pairs, words, ours } = leanings;
  return {
    bias: readWeights(bias),
    tables: { facts: readTable(facts), pairs: readTable(pairs), words: readTable(words), ours: readTable(ours) },
  };
}

/** Of the lines of `Leanings`. */
export function readTable(lines: string): Table {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const space = line.lastIndexOf(" ");
        return [line.slice(0, space), readWeights(line.slice(space + 1))];
      }),
  );
}

const FIRST_LETTER = "a".charCodeAt(0);

/** Of `a13c-5`. */
function readWeights(written: string): StepWeights {
  const weights = new Int16Array(STEPS.length);
  for (const [, letter, weight] of written.matchAll(/([a-z])(-?\d+)/g)) {
    weights[(letter as string).charCodeAt(0) - FIRST_LETTER] = Number(weight);
  }
  return weights;
}

const MOST_NEAR = 2;
/** A fact that weighs so much for a step has a part in it. */
const TELLING = 15;

/**
 * Adds `leans:S` for the step that the situation leans to, with the customer's words that have a part in it, and `near:S` for those that
 * come next. Where the customer has not written, or we wrote last, there is nothing to weigh.
 */
export function withLeaning(situation: Situation, conversation: ReadConversation): Situation {
  if (situation.facts.has("no-customer") || situation.facts.has("our-turn-last")) return situation;
  learnt ??= lay();
  const sums = weigh(featuresOf(situation, conversation), learnt);
  const order = STEPS.map((_, index) => index).sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
  const [first, ...others] = order as [number, ...number[]];
  const leans = `leans:${STEPS[first]}`;
  const near = others.slice(0, MOST_NEAR).map((index) => `near:${STEPS[index]}`);
  const { facts } = learnt.tables;
  const because = [...situation.evidence]
    .filter(([fact]) => (facts.get(fact)?.[first] ?? 0) >= TELLING)
    .flatMap(([, findings]) => findings);
  return {
    ...situation,
    facts: new Set([...situation.facts, leans, ...near]),
    evidence: new Map([...situation.evidence, [leans, because]]),
  };
}

/** For each step what the features weigh together. */
function weigh(features: ReturnType<typeof featuresOf>, { bias, tables }: Learnt): readonly number[] {
  const sums = [...bias];
  for (const kind of FEATURE_KINDS) {
    const { names, scale } = features[kind];
    for (const name of names) {
      tables[kind].get(name)?.forEach((weight, index) => {
        sums[index] = (sums[index] as number) + weight * scale;
      });
    }
  }
  return sums;
}
