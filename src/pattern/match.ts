/**
 * Runs a Document through the automaton.
 *
 * All matches of a pattern are looked for at once: a step takes the set of places where matches stand to the set of places where they
 * stand behind it, 32 places to an operation. Most patterns are not looked for at all, for the text lacks a word that they need.
 */
import { remembered } from "../contract/remember.js";
import type { Document, Sentence } from "../text/document.js";
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
  readonly board: Board;
  readonly run: Run;
  /** For each pattern the stretch in which it was looked for last. */
  readonly lookedFor: Int32Array;
  stretch: number;
}

const workspaceOf = remembered((automaton: Automaton): Workspace => {
  const board = new Board(automaton);
  const run = new Run(automaton, board);
  return { board, run, lookedFor: new Int32Array(automaton.patternCount), stretch: 0 };
});

/** Sentences are laid out together as long as their places fit into one number. */
const STRETCH = 31;

/**
 * All matches of all patterns: for each pattern and each place where it can end, the match that begins first.
 *
 * A match stays inside one sentence. The cost is linear in the tokens: in a stretch of the text each pattern is run once, and once more
 * from each place where a match may begin.
 *
 * @returns in no particular order
 */
export function findMatches(automaton: Automaton, document: Document): readonly Match[] {
  const found: Match[] = [];
  const space = workspaceOf(automaton);
  const { sentences } = document;
  let first = 0;
  for (let index = 0; index < sentences.length; index++) {
    const last = (sentences[index] as Sentence).last;
    const next = sentences[index + 1];
    if (next !== undefined && next.last - first <= STRETCH) continue;
    if (last > first) findInStretch(automaton, space, document, first, last, found);
    first = last;
  }
  return found;
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
