/**
 * Sentences that were read lately are known again: in a draft that is being typed all but one, in a day's replies every formula. What is
 * read of a sentence alone is kept with it, and read once.
 *
 * A sentence is the same only where everything of it is that a reading may look at: its words, how they stand, what negates them, and
 * what closes it. So a result never depends on what is known.
 */
import { type KeepsReadings, Lately, readOnce } from "../contract/remember.js";
import type { Document, Sentence } from "./document.js";

/** A sentence wherever it stands. Readings that are kept in it count places from its first token on. */
export interface KnownSentence extends KeepsReadings {
  readonly normals: readonly string[];
  /** For each token its classes and flags, and then what negates it and whether its clause goes on. */
  readonly traits: Int32Array;
  readonly manner: number;
}

/** Longer ones hardly come again. */
const LONGEST = 60;
const LONGEST_TEXT = 600;
const MOST_KNOWN = 512;

const lately = new Lately<KnownSentence>(MOST_KNOWN);

/** For each sentence of a text what is known of it. */
export const knownSentences: (document: Document) => readonly KnownSentence[] = readOnce((document) =>
  document.sentences.map((sentence) => recognise(document, sentence)),
);

/**
 * A reading of each sentence of a text that is made once for as long as the sentence is known.
 *
 * @param read looks at the sentence alone, and gives nothing that counts places through the text
 */
export function readEachOnce<T extends object>(
  read: (document: Document, sentence: Sentence) => T,
): (document: Document) => readonly T[] {
  const kept = readOnce((_: KnownSentence): { value?: T } => ({}));
  return readOnce((document) => {
    const known = knownSentences(document);
    return document.sentences.map((sentence, index) => {
      const place = kept(known[index] as KnownSentence);
      place.value ??= read(document, sentence);
      return place.value;
    });
  });
}

/** Something with a number of its own: another one has another. */
export interface Numbered {
  readonly number: number;
}

let numbered = 0;

/** A number that nothing else has. */
export function nextNumber(): number {
  return numbered++;
}

/**
 * A reading of each sentence against something else, a conversation for instance. It is made once for as long as the sentence is known and
 * is read against the same.
 *
 * @param read is given the sentence as a text of its own, so that it cannot look beyond it; places count from its first token on
 */
export function readEachAgainst<A extends Numbered, T>(
  read: (alone: Document, against: A) => T,
): (document: Document, against: A) => readonly T[] {
  // Only the number is kept: what a sentence was read against is not held in memory by it.
  const kept = readOnce((_: KnownSentence): { number?: number; value?: T } => ({}));
  return (document, against) => {
    const known = knownSentences(document);
    return document.sentences.map((sentence, index) => {
      const place = kept(known[index] as KnownSentence);
      if (place.number !== against.number) {
        place.value = read(aloneOf(document, sentence), against);
        place.number = against.number;
      }
      return place.value as T;
    });
  };
}

/** A sentence as a text of its own. */
function aloneOf(document: Document, { first, last, end, bullet }: Sentence): Document {
  const size = last - first;
  return {
    ...document,
    size,
    normals: document.normals.slice(first, last),
    starts: document.starts.subarray(first, last),
    ends: document.ends.subarray(first, last),
    classes: document.classes.subarray(first, last),
    flags: document.flags.subarray(first, last),
    negators: document.negators.slice(first, last).map((negator) => (negator < 0 ? -1 : negator - first)),
    sentenceOf: new Int32Array(size),
    clauseOf: document.clauseOf.subarray(first, last),
    sentences: [{ first: 0, last: size, end, bullet }],
    readings: [],
  };
}

function recognise(document: Document, sentence: Sentence): KnownSentence {
  const { first, last } = sentence;
  const from = document.starts[first] as number;
  const to = document.ends[last - 1] as number;
  if (last - first > LONGEST || to - from > LONGEST_TEXT) return describe(document, sentence);
  const words = document.text.slice(from, to);
  const known = lately.get(words);
  if (known !== undefined && isSame(known, document, sentence)) return known;
  const described = describe(document, sentence);
  lately.set(words, described);
  return described;
}

function describe(document: Document, sentence: Sentence): KnownSentence {
  const { first, last } = sentence;
  const traits = new Int32Array(2 * (last - first));
  for (let at = first; at < last; at++) {
    traits[2 * (at - first)] = looksOf(document, at);
    traits[2 * (at - first) + 1] = placeOf(document, at, first);
  }
  return { normals: document.normals.slice(first, last), traits, manner: mannerOf(document, sentence), readings: [] };
}

function isSame({ normals, traits, manner }: KnownSentence, document: Document, sentence: Sentence): boolean {
  const { first, last } = sentence;
  if (normals.length !== last - first || manner !== mannerOf(document, sentence)) return false;
  for (let at = first; at < last; at++) {
    const index = at - first;
    if (
      normals[index] !== document.normals[at] ||
      traits[2 * index] !== looksOf(document, at) ||
      traits[2 * index + 1] !== placeOf(document, at, first)
    )
      return false;
  }
  return true;
}

function looksOf({ classes, flags }: Document, at: number): number {
  return ((classes[at] as number) << 8) | (flags[at] as number);
}

/** What negates the token, counted from the first, and whether it is of the same clause as the token before. */
function placeOf({ negators, clauseOf }: Document, at: number, first: number): number {
  const negator = negators[at] as number;
  const goesOn = at > first && clauseOf[at] === clauseOf[at - 1];
  return ((negator < 0 ? -1 : negator - first) << 1) | (goesOn ? 1 : 0);
}

const ENDS = ["", ".", "?", "!"] as const;

/** What closes it, whether a bullet stands before it, and whether the text begins or ends with it. */
function mannerOf({ size }: Document, { first, last, end, bullet }: Sentence): number {
  return ENDS.indexOf(end) | (bullet ? 4 : 0) | (first === 0 ? 8 : 0) | (last === size ? 16 : 0);
}
