/**
 * Runs a Document through the automaton.
 *
 * All matches of a pattern are looked for at once: a step takes the set of places where matches stand to the set of places where they
 * stand behind it, 32 places to an operation. Most patterns are not looked for at all, for the text lacks a word that they need.
 */
import { readOnce, remembered } from "../contract/remember.js";
import type { Document, Sentence } from "../text/document.js";
import { type KnownSentence, knownSentences } from "../text/known.js";
import { type Automaton, FARTHEST, LENGTH_BITS, type Numbers, TRIGGER_SIZE } from "./automaton.js";
import { Board } from "./board.js";
import { type Report, Run } from "./run.js";

/** A pattern that matched: tokens from `first` up to, not including, `last`. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** Reusable working space of one automaton. It holds nothing between two calls that a result could depend on. */
interface Workspace {
  /** Under this number sentences keep the matches of the automaton. */
  readonly number: number;
  readonly board: Board;
  readonly run: Run;
  /** For each pattern the stretch in which it was looked for last. */
  readonly lookedFor: Int32Array;
  stretch: number;
}

let automata = 0;

const workspaceOf = remembered((automaton: Automaton): Workspace => {
  const board = new Board(automaton);
  const run = new Run(automaton, board);
  return { number: automata++, board, run, lookedFor: new Int32Array(automaton.patternCount), stretch: 0 };
});

/** Sentences are laid out together as long as their places fit into one number. */
const STRETCH = 31;

/**
 * All matches of all patterns: for each pattern and each place where it can end, the match that begins first.
 *
 * A match stays inside one sentence, so a sentence that was met lately is not searched again. The cost is linear in the tokens: in a
 * stretch of the text each pattern is run once, and once more from each place where a match may begin.
 *
 * @returns in no particular order
 */
export function findMatches(automaton: Automaton, document: Document): readonly Match[] {
  const space = workspaceOf(automaton);
  const { sentences } = document;
  const known = knownSentences(document);
  const found: Match[] = [];
  for (let index = 0; index < sentences.length; ) {
    const matches = matchesKept(known[index] as KnownSentence, space.number);
    if (matches !== undefined) {
      const { first } = sentences[index++] as Sentence;
      for (const match of matches) found.push(moved(match, first));
      continue;
    }
    const end = endOfStretch(sentences, known, index, space.number);
    searchSentences(automaton, space, document, known, index, end, found);
    index = end;
  }
  return found;
}

/** How many sentences from one on are laid out together: as many as fit, up to one whose matches are known. */
function endOfStretch(
  sentences: readonly Sentence[],
  known: readonly KnownSentence[],
  from: number,
  number: number,
): number {
  const { first } = sentences[from] as Sentence;
  let end = from + 1;
  while (
    end < sentences.length &&
    (sentences[end] as Sentence).last - first <= STRETCH &&
    matchesKept(known[end] as KnownSentence, number) === undefined
  )
    end++;
  return end;
}

function searchSentences(
  automaton: Automaton,
  space: Workspace,
  document: Document,
  known: readonly KnownSentence[],
  from: number,
  end: number,
  found: Match[],
): void {
  const { first } = document.sentences[from] as Sentence;
  const { last } = document.sentences[end - 1] as Sentence;
  const before = found.length;
  findInStretch(automaton, space, document, first, last, found);
  const bySentence: Match[][] = Array.from({ length: end - from }, () => []);
  for (let index = before; index < found.length; index++) {
    const match = found[index] as Match;
    const sentence = document.sentenceOf[match.first] as number;
    bySentence[sentence - from]?.push(moved(match, -(document.sentences[sentence] as Sentence).first));
  }
  bySentence.forEach((matches, index) => {
    keepMatches(known[from + index] as KnownSentence, space.number, matches);
  });
}

function moved({ pattern, first, last }: Match, by: number): Match {
  return { pattern, first: first + by, last: last + by };
}

/** The matches of an automaton in a sentence, as its readings hold them. */
interface KeptMatches {
  readonly number: number;
  readonly matches: readonly Match[];
}

/** So many automata keep their matches in a sentence: those of an analyzer, and a few more. */
const MOST_KEPT = 8;

const keptIn = readOnce((_: KnownSentence): KeptMatches[] => []);

function matchesKept(sentence: KnownSentence, number: number): readonly Match[] | undefined {
  for (const kept of keptIn(sentence)) if (kept.number === number) return kept.matches;
  return undefined;
}

function keepMatches(sentence: KnownSentence, number: number, matches: readonly Match[]): void {
  // The same sentence may stand twice in a text.
  if (matchesKept(sentence, number) !== undefined) return;
  const kept = keptIn(sentence);
  if (kept.length >= MOST_KEPT) kept.shift();
  kept.push({ number, matches });
}

function findInStretch(
  automaton: Automaton,
  space: Workspace,
  document: Document,
  first: number,
  last: number,
  found: Match[],
): void {
  const { board, run } = space;
  board.lay(document, first, last);
  run.fit();
  if (++space.stretch === 0x7fffffff) {
    space.lookedFor.fill(0);
    space.stretch = 1;
  }
  const report: Report = (pattern, start, end) => {
    found.push({ pattern, first: first + start, last: first + end });
  };
  for (let place = 0; place < board.size; place++) {
    const last = board.kindsFrom[place + 1] as number;
    for (let entry = board.kindsFrom[place] as number; entry < last; entry++)
      lookAt(automaton, space, board.kinds[entry] as number, place, report);
  }
}

/** Runs the patterns that a token of the kind may be part of. */
function lookAt({ triggered }: Automaton, space: Workspace, kind: number, place: number, report: Report): void {
  const { from, values } = triggered;
  const { board, run, lookedFor, stretch } = space;
  const last = from[kind + 1] as number;
  for (let entry = from[kind] as number; entry < last; entry += TRIGGER_SIZE) {
    const pattern = values[entry] as number;
    if (lookedFor[pattern] === stretch || !isInCompany(board, values, entry + 1, place)) continue;
    lookedFor[pattern] = stretch;
    run.find(pattern, report);
  }
}

/** Whether what goes with a trigger stands where it has to, seen from the place of the trigger. */
function isInCompany(board: Board, values: Numbers, at: number, place: number): boolean {
  return (
    stands(board, values[at] as number, values[at + 1] as number, place) &&
    stands(board, values[at + 2] as number, values[at + 3] as number, place)
  );
}

function stands(board: Board, set: number, where: number, place: number): boolean {
  return board.hasNear(set, place + (where >> LENGTH_BITS) - FARTHEST, where & ((1 << LENGTH_BITS) - 1));
}
