/**
 * Words weighed against each other. What no frame says, many words say together: "my arm is still numb", "threw me against the wall" and
 * "the new shower" make an electric shock that nobody has named.
 *
 * A text is read through windows of neighbouring sentences. In each window every word and every pair of neighbours counts once, with the
 * weight that it has for a signal, and the sum is taken by the square root of how long the window is, so that a long story does not add up
 * to what it does not say.
 */
import { readOnce } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { FUNCTION_WORDS } from "../../text/content.js";
import type { Document, Sentence } from "../../text/document.js";
import { wordsOf } from "../../text/features.js";
import { readEachOnce } from "../../text/known.js";

/** What was learnt of a signal, in hundredths. */
export interface Learnt {
  /** What every window weighs. */
  readonly bias: number;
  /** A line for each weight, the weight first: `140 tablet my+pill`. */
  readonly words: string;
}

/** Sentences that are weighed together hold so many words at most; one sentence may hold more. */
const WINDOW = 60;
/** Fewer words than this weigh as if there were so many: two words alone say little. */
const FEWEST = 6;

/** What the sum of a window of so many words is taken by. */
export function lengthOf(words: number): number {
  return Math.sqrt(2 * Math.max(words, FEWEST));
}

/** A word of some weight that does not stand in every text; a window without two of them tells of nothing, however its small words add up. */
const TELLING = 20;
const FEWEST_TELLING = 2;

function isTelling(feature: string): boolean {
  return feature.split(" ").some((word) => !word.startsWith("<") && !FUNCTION_WORDS.has(word.replace("not:", "")));
}

/** The heaviest window of a text for a signal, in hundredths. */
export interface Weighed {
  readonly weight: number;
  readonly span: TokenSpan;
}

/** A sentence as it is weighed. */
interface Load {
  /** How many words it has. */
  readonly size: number;
  /** Which words and pairs that weigh anything it holds, by number. */
  readonly features: readonly number[];
}

/**
 * Weighs texts for several signals at once.
 *
 * @returns for a text and a signal its heaviest window; undefined for a text without words that tell
 */
export function weigher<S extends string>(
  learnt: Readonly<Record<S, Learnt>>,
): (document: Document, signal: S) => Weighed | undefined {
  const signals = Object.keys(learnt) as S[];
  const biases = signals.map((signal) => learnt[signal].bias);
  // Laid out when a text is first weighed: importing does no work.
  let table: Table | undefined;
  const loadsOf = readEachOnce(
    (document, sentence): Load => loadOf(wordsOf(document, sentence), (table as Table).numbers),
  );
  const heaviestOf = readOnce((document: Document): readonly (Weighed | undefined)[] => {
    table ??= tableOf(signals.map((signal) => learnt[signal]));
    const heaviest: (Weighed | undefined)[] = signals.map(() => undefined);
    weighWindows(loadsOf(document), table, (from, to, weights) => {
      for (let index = 0; index < signals.length; index++) {
        const weight = (weights[index] as number) + (biases[index] as number);
        if (weight > (heaviest[index]?.weight ?? Number.NEGATIVE_INFINITY)) {
          heaviest[index] = { weight, span: spanOf(document, from, to) };
        }
      }
    });
    return heaviest;
  });
  return (document, signal) => heaviestOf(document)[signals.indexOf(signal)];
}

/** A word's own number, and those of its pairs by the word behind it. */
interface Entry {
  own: number | undefined;
  readonly before: Map<string, number>;
}

/** All words and pairs that weigh anything. */
interface Table {
  readonly numbers: ReadonlyMap<string, Entry>;
  /** For each of them what it weighs for each signal, one after the other. */
  readonly weights: Int16Array;
  readonly telling: Uint8Array;
  readonly signals: number;
  /** How often each stands in the window: all 0 between two texts. */
  readonly counts: Uint16Array;
}

function tableOf(learnt: readonly Learnt[]): Table {
  const numbers = new Map<string, Entry>();
  const weights: number[][] = [];
  const telling: boolean[] = [];
  const numberOf = (word: string, second: string | undefined): number => {
    const entry = numbers.get(word) ?? { own: undefined, before: new Map() };
    numbers.set(word, entry);
    const known = second === undefined ? entry.own : entry.before.get(second);
    if (known !== undefined) return known;
    if (second === undefined) entry.own = weights.length;
    else entry.before.set(second, weights.length);
    telling.push(isTelling(second === undefined ? word : `${word} ${second}`));
    return weights.push(learnt.map(() => 0)) - 1;
  };
  learnt.forEach(({ words }, index) => {
    for (const line of words.trim().split("\n")) {
      const [weight, ...joined] = line.split(" ");
      for (const each of joined) {
        const [word, second] = each.split("+");
        (weights[numberOf(word as string, second)] as number[])[index] = Number(weight);
      }
    }
  });
  return {
    numbers,
    weights: Int16Array.from(weights.flat()),
    telling: Uint8Array.from(telling, Number),
    signals: learnt.length,
    counts: new Uint16Array(weights.length),
  };
}

function loadOf(words: readonly string[], numbers: Table["numbers"]): Load {
  const features: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = numbers.get(words[at] as string);
    if (entry === undefined) continue;
    if (entry.own !== undefined) features.push(entry.own);
    const pair = at + 1 < words.length ? entry.before.get(words[at + 1] as string) : undefined;
    if (pair !== undefined) features.push(pair);
  }
  return { size: words.length, features };
}

/** What a window weighs so far: for each signal the sum, and how many words tell. */
interface Scale {
  readonly sums: Float64Array;
  readonly told: Int32Array;
}

/** Lays a sentence on the scale. */
function lay({ features }: Load, { counts, weights, telling, signals }: Table, { sums, told }: Scale): void {
  for (const feature of features) {
    if (counts[feature]!++ > 0) continue;
    const row = feature * signals;
    for (let signal = 0; signal < signals; signal++) {
      const weight = weights[row + signal] as number;
      sums[signal]! += weight;
      if (weight >= TELLING && telling[feature] === 1) told[signal]!++;
    }
  }
}

/** Takes a sentence off again. */
function lift({ features }: Load, { counts, weights, telling, signals }: Table, { sums, told }: Scale): void {
  for (const feature of features) {
    if (--counts[feature]! > 0) continue;
    const row = feature * signals;
    for (let signal = 0; signal < signals; signal++) {
      const weight = weights[row + signal] as number;
      sums[signal]! -= weight;
      if (weight >= TELLING && telling[feature] === 1) told[signal]!--;
    }
  }
}

/** @param visit is given the first sentence of a window, one past the last, and the weights, which hold only until it returns */
function weighWindows(
  loads: readonly Load[],
  table: Table,
  visit: (from: number, to: number, weights: Float64Array) => void,
): void {
  const { signals } = table;
  const scale: Scale = { sums: new Float64Array(signals), told: new Int32Array(signals) };
  const weighed = new Float64Array(signals);
  let from = 0;
  let size = 0;
  for (let index = 0; index < loads.length; index++) {
    const load = loads[index] as Load;
    if (load.size === 0) continue;
    lay(load, table, scale);
    size += load.size;
    for (; size > WINDOW && from < index; from++) {
      const gone = loads[from] as Load;
      lift(gone, table, scale);
      size -= gone.size;
    }
    const length = lengthOf(size);
    for (let signal = 0; signal < signals; signal++) {
      const tells = (scale.told[signal] as number) >= FEWEST_TELLING;
      weighed[signal] = tells ? (scale.sums[signal] as number) / length : Number.NEGATIVE_INFINITY;
    }
    visit(from, index + 1, weighed);
  }
  for (; from < loads.length; from++) lift(loads[from] as Load, table, scale);
}

function spanOf({ sentences }: Document, from: number, to: number): TokenSpan {
  return { first: (sentences[from] as Sentence).first, last: (sentences[to - 1] as Sentence).last };
}
