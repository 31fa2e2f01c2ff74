/**
 * Words weighed against each other. What no frame says, many words say together: "my arm is still numb", "threw me against the wall" and
 * "the new shower" make an electric shock that nobody has named.
 *
 * A text is read through windows of neighbouring sentences. In each window every word and every pair counts once, with the weight that it
 * has for a signal, and the sum is taken by the square root of how many there are, so that a long story does not add up to what it does
 * not say.
 */
import { readOnce } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { FUNCTION_WORDS } from "../../text/content.js";
import type { Document, Sentence } from "../../text/document.js";
import { featuresBySentence } from "./features.js";

/** What was learnt of a signal, in hundredths. */
export interface Learnt {
  /** What every window weighs. */
  readonly bias: number;
  /** A line for each weight, the weight first: `140 tablet my+pill`. */
  readonly words: string;
}

/** The words and pairs of neighbouring sentences that are weighed together are so many at most; one sentence may hold more. */
const WINDOW = 120;
/** Fewer words than this weigh as if there were so many: two words alone say little. */
export const FEWEST = 12;

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

/**
 * Weighs texts for several signals at once.
 *
 * @returns for a text and a signal its heaviest window; undefined for a text without words
 */
export function weigher<S extends string>(
  learnt: Readonly<Record<S, Learnt>>,
): (document: Document, signal: S) => Weighed | undefined {
  const signals = Object.keys(learnt) as S[];
  const biases = signals.map((signal) => learnt[signal].bias);
  // Laid out when a text is first weighed: importing does no work.
  let table: ReadonlyMap<string, Row> | undefined;
  const heaviestOf = readOnce((document: Document): readonly (Weighed | undefined)[] => {
    table ??= tableOf(signals.map((signal) => learnt[signal]));
    const heaviest: (Weighed | undefined)[] = signals.map(() => undefined);
    weighWindows(document, table, signals.length, (from, to, weights) => {
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

/** What a word or a pair weighs for each signal. */
interface Row {
  readonly weights: Int16Array;
  readonly isTelling: boolean;
}

/** All words and pairs that weigh anything. */
function tableOf(learnt: readonly Learnt[]): ReadonlyMap<string, Row> {
  const table = new Map<string, Row>();
  learnt.forEach(({ words }, index) => {
    for (const line of words.trim().split("\n")) {
      const [weight, ...joined] = line.split(" ");
      for (const each of joined) {
        const word = each.replace("+", " ");
        const row = table.get(word) ?? { weights: new Int16Array(learnt.length), isTelling: isTelling(word) };
        row.weights[index] = Number(weight);
        table.set(word, row);
      }
    }
  });
  return table;
}

/** @param visit is given the first sentence of a window, one past the last, and the weights, which hold only until it returns */
function weighWindows(
  document: Document,
  table: ReadonlyMap<string, Row>,
  signals: number,
  visit: (from: number, to: number, weights: Float64Array) => void,
): void {
  const features = featuresBySentence(document);
  const counts = new Map<string, number>();
  const sums = new Float64Array(signals);
  const telling = new Int32Array(signals);
  const weights = new Float64Array(signals);
  const count = (sentence: readonly string[], by: 1 | -1): void => {
    for (const word of sentence) {
      const before = counts.get(word) ?? 0;
      const now = before + by;
      if (now === 0) counts.delete(word);
      else counts.set(word, now);
      const row = before === 0 || now === 0 ? table.get(word) : undefined;
      if (row === undefined) continue;
      for (let index = 0; index < signals; index++) {
        const weight = row.weights[index] as number;
        sums[index] = (sums[index] as number) + by * weight;
        if (row.isTelling && weight >= TELLING) telling[index] = (telling[index] as number) + by;
      }
    }
  };
  let from = 0;
  let size = 0;
  features.forEach((sentence, index) => {
    if (sentence.length === 0) return;
    count(sentence, 1);
    size += sentence.length;
    for (; size > WINDOW && from < index; from++) {
      const gone = features[from] as readonly string[];
      count(gone, -1);
      size -= gone.length;
    }
    const root = Math.sqrt(Math.max(counts.size, FEWEST));
    for (let signal = 0; signal < signals; signal++) {
      const tells = (telling[signal] as number) >= FEWEST_TELLING;
      weights[signal] = tells ? (sums[signal] as number) / root : Number.NEGATIVE_INFINITY;
    }
    visit(from, index + 1, weights);
  });
}

function spanOf({ sentences }: Document, from: number, to: number): TokenSpan {
  return { first: (sentences[from] as Sentence).first, last: (sentences[to - 1] as Sentence).last };
}
