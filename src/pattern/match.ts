/** Runs a Document through the automaton: one pass, every pattern at once. */
import { type Document, TokenClass } from "../text/document.js";
import type { Automaton } from "./automaton.js";
import type { Guard } from "./build.js";
import { earliestStart, makeOpenGaps, type OpenGaps, openGap } from "./open-gaps.js";
import { CLASS_BITS, type ClassBits } from "./symbols.js";

/** A pattern that matched: tokens from `first` up to, not including, `last`. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** What is under way: a state, and the token at which its match began. */
interface Threads {
  readonly states: Int32Array;
  readonly starts: Int32Array;
  count: number;
}

/** What a token counts as. */
interface TokenReading {
  readonly records: Int32Array;
  recordCount: number;
  /** For each symbol the number of the last token that counted as it, among the tokens that were read into this place. */
  readonly stamps: Int32Array;
  generation: number;
}

/** Reusable working space of one automaton. It holds nothing between two calls that a result could depend on. */
interface Workspace {
  /** For each state where it stands among the threads of the token at hand, and the number of the token that wrote it. */
  readonly places: Int32Array;
  readonly marks: Int32Array;
  generation: number;
  threads: Threads;
  nextThreads: Threads;
  readonly openGaps: OpenGaps;
  /** For each gap the number of the last token of the sentence that it waits for. */
  readonly awaited: Int32Array;
  sentence: number;
  /** What the token at hand and the one behind it count as. */
  token: TokenReading;
  nextToken: TokenReading;
  /** For each pattern where its last match stands in the list of those found. */
  readonly lastFound: Int32Array;
}

const workspaces = new WeakMap<Automaton, Workspace>();

function workspaceOf(automaton: Automaton): Workspace {
  let workspace = workspaces.get(automaton);
  if (workspace === undefined) {
    const size = automaton.stateCount;
    const makeReading = (): TokenReading => ({
      records: new Int32Array(CLASSES.length + 2),
      recordCount: 0,
      stamps: new Int32Array(automaton.symbolCount),
      generation: 0,
    });
    const makeThreads = (): Threads => ({ states: new Int32Array(size), starts: new Int32Array(size), count: 0 });
    workspace = {
      places: new Int32Array(size),
      marks: new Int32Array(size),
      generation: 0,
      threads: makeThreads(),
      nextThreads: makeThreads(),
      openGaps: makeOpenGaps(automaton.gaps),
      awaited: new Int32Array(automaton.gaps.reach.length),
      sentence: 0,
      token: makeReading(),
      nextToken: makeReading(),
      lastFound: new Int32Array(automaton.patternCount),
    };
    workspaces.set(automaton, workspace);
  }
  return workspace;
}

/** Numbers for tokens and sentences are drawn on end; before they run out, all notes made under them are wiped. */
function drawNumbers(space: Workspace, needed: number): void {
  if (space.generation + needed < 0x7fffffff && space.sentence + needed < 0x7fffffff) return;
  space.marks.fill(0);
  space.token.stamps.fill(0);
  space.nextToken.stamps.fill(0);
  space.openGaps.sentences.fill(0);
  space.awaited.fill(0);
  space.generation = 0;
  space.sentence = 0;
}

/**
 * All matches of all patterns: for each pattern and each place where it can end, the match that begins first.
 *
 * A match stays inside one sentence. The cost is linear in the tokens: a state is entered at most once a token.
 *
 * @returns by last token
 */
export function findMatches(automaton: Automaton, document: Document): readonly Match[] {
  const found: Match[] = [];
  const { sentenceOf, clauseOf } = document;
  const space = workspaceOf(automaton);
  drawNumbers(space, document.size + 1);
  space.threads.count = 0;
  const words = document.normals.map((word) => automaton.records.get(word) ?? 0);
  let clauseStart = 0;
  for (let at = 0; at < document.size; at++) {
    if (at === 0 || sentenceOf[at] !== sentenceOf[at - 1]) {
      space.threads.count = 0;
      space.sentence++;
      lookAhead(automaton, document, space, at, words);
    }
    if (at > 0 && clauseOf[at] !== clauseOf[at - 1]) clauseStart = at;
    space.generation++;
    space.nextThreads.count = 0;
    if (at === 0) readToken(automaton, document, space.token, at, words, space.generation);
    readToken(automaton, document, space.nextToken, at + 1, words, space.generation + 1);
    stepThreads(automaton, document, space, at);
    begin(automaton, document, space, at);
    crossGaps(automaton, document, space, at, clauseStart);
    keepGapsBeforeGaps(automaton, space, at, clauseStart);
    settle(automaton, document, space, at, found);
    const { threads } = space;
    space.threads = space.nextThreads;
    space.nextThreads = threads;
    const { token } = space;
    space.token = space.nextToken;
    space.nextToken = token;
  }
  return found;
}

/** Notes down for each gap the last token of the sentence that it waits for: a gap that waits for none of them need not open. */
function lookAhead(
  automaton: Automaton,
  document: Document,
  space: Workspace,
  first: number,
  words: readonly number[],
): void {
  const { from, values } = automaton.waiting;
  const { awaited, nextToken } = space;
  const sentence = document.sentenceOf[first];
  for (let at = first; at < document.size && document.sentenceOf[at] === sentence; at++) {
    const number = space.generation + 1 + at - first;
    const count = readRecords(document, at, words, nextToken.records);
    for (let index = 0; index < count; index++) {
      const record = nextToken.records[index] as number;
      const last = from[record + 1] as number;
      for (let entry = from[record] as number; entry < last; entry += 3) awaited[values[entry] as number] = number;
    }
  }
}

/** The records of a token: that for any token, its word's, and those of its classes. */
function readRecords(document: Document, at: number, words: readonly number[], into: Int32Array): number {
  let count = 0;
  into[count++] = 0;
  const word = words[at] as number;
  if (word !== 0) into[count++] = word;
  const classes = document.classes[at] as number;
  const flags = document.flags[at] as number;
  if ((classes & ~TokenClass.word) !== 0 || (flags & CLASS_FLAGS) !== 0) {
    for (let index = 0; index < CLASSES.length; index++) {
      if (isOfClass(CLASSES[index] as ClassBits, classes, flags)) into[count++] = index + 1;
    }
  }
  return count;
}

/** Notes down what a token counts as; behind the end of the text there is none, and none of any kind. */
function readToken(
  automaton: Automaton,
  document: Document,
  into: TokenReading,
  at: number,
  words: readonly number[],
  generation: number,
): void {
  const { records, stamps } = into;
  into.generation = generation;
  into.recordCount = at < document.size ? readRecords(document, at, words, records) : 0;
  const { from, values } = automaton.symbols;
  for (let index = 0; index < into.recordCount; index++) {
    const record = records[index] as number;
    const last = from[record + 1] as number;
    for (let entry = from[record] as number; entry < last; entry++) stamps[values[entry] as number] = generation;
  }
}

/** Every thread takes the token at hand where it has a step for it. */
function stepThreads(automaton: Automaton, document: Document, space: Workspace, at: number): void {
  const { from, values } = automaton.steps;
  const { threads } = space;
  const { stamps, generation } = space.token;
  for (let thread = 0; thread < threads.count; thread++) {
    const state = threads.states[thread] as number;
    const start = threads.starts[thread] as number;
    const last = from[state + 1] as number;
    let entry = from[state] as number;
    for (; entry < last; entry += 3) {
      if (stamps[values[entry] as number] !== generation) continue;
      const guard = values[entry + 2] as number;
      if (guard === 0 || passes(automaton, guard, document, at))
        enter(automaton, space, values[entry + 1] as number, start);
    }
    const hub = automaton.isHub[state] === 1 ? automaton.hubs.get(state) : undefined;
    if (hub !== undefined) stepFromHub(automaton, document, space, at, hub, start);
  }
}

/** A state with many steps: the symbols of the token look for theirs. */
function stepFromHub(
  automaton: Automaton,
  document: Document,
  space: Workspace,
  at: number,
  hub: ReadonlyMap<number, readonly number[]>,
  start: number,
): void {
  const { from, values } = automaton.symbols;
  for (let index = 0; index < space.token.recordCount; index++) {
    const record = space.token.records[index] as number;
    const last = from[record + 1] as number;
    for (let entry = from[record] as number; entry < last; entry++) {
      const steps = hub.get(values[entry] as number);
      if (steps === undefined) continue;
      for (let step = 0; step < steps.length; step += 2) {
        const guard = steps[step + 1] as number;
        if (guard === 0 || passes(automaton, guard, document, at))
          enter(automaton, space, steps[step] as number, start);
      }
    }
  }
}

/** Matches that can begin with the token at hand. */
function begin(automaton: Automaton, document: Document, space: Workspace, at: number): void {
  const { from, values } = automaton.roots;
  for (let index = 0; index < space.token.recordCount; index++) {
    const record = space.token.records[index] as number;
    const last = from[record + 1] as number;
    for (let entry = from[record] as number; entry < last; entry += 2) {
      const guard = values[entry + 1] as number;
      if (guard === 0 || passes(automaton, guard, document, at)) enter(automaton, space, values[entry] as number, at);
    }
  }
}

/** The gaps that are open and wait for the token at hand lead on from it. */
function crossGaps(automaton: Automaton, document: Document, space: Workspace, at: number, clauseStart: number): void {
  const { reach, inClause } = automaton.gaps;
  const { from, values } = automaton.waiting;
  const { openGaps, sentence } = space;
  const { sentences } = openGaps;
  for (let index = 0; index < space.token.recordCount; index++) {
    const record = space.token.records[index] as number;
    const last = from[record + 1] as number;
    for (let entry = from[record] as number; entry < last; entry += 3) {
      const gap = values[entry] as number;
      if (sentences[gap] !== sentence) continue;
      const furthest = at - 1 - (reach[gap] as number);
      const start = earliestStart(
        openGaps,
        gap,
        inClause[gap] === 1 && clauseStart > furthest ? clauseStart : furthest,
      );
      if (start === -1) continue;
      const guard = values[entry + 2] as number;
      if (guard === 0 || passes(automaton, guard, document, at))
        enter(automaton, space, values[entry + 1] as number, start);
    }
  }
}

/** A gap behind which another may open stands among the threads as long as it is open: the other may open behind each of its tokens. */
function keepGapsBeforeGaps(automaton: Automaton, space: Workspace, at: number, clauseStart: number): void {
  const { gaps } = automaton;
  const { threads, openGaps } = space;
  for (let thread = 0; thread < threads.count; thread++) {
    const state = threads.states[thread] as number;
    const gap = gaps.ofState[state] as number;
    if (gap === -1) continue;
    const furthest = at - (gaps.reach[gap] as number);
    const start = earliestStart(
      openGaps,
      gap,
      gaps.inClause[gap] === 1 && clauseStart > furthest ? clauseStart : furthest,
    );
    if (start !== -1) enter(automaton, space, state, start);
  }
}

/** Puts a state among the threads of the token at hand; of several ways to it the one that began first counts. */
function enter(automaton: Automaton, space: Workspace, state: number, start: number): void {
  const { marks, places, generation, nextThreads } = space;
  if (automaton.isOfUse[state] === 0 && !canGoOn(automaton, space.nextToken, state)) return;
  if (marks[state] === generation) {
    const place = places[state] as number;
    if (start < (nextThreads.starts[place] as number)) nextThreads.starts[place] = start;
    return;
  }
  const place = nextThreads.count++;
  marks[state] = generation;
  places[state] = place;
  nextThreads.states[place] = state;
  nextThreads.starts[place] = start;
}

/** Most beginnings die at the next token: whether a state has a step for it. */
function canGoOn({ steps }: Automaton, { stamps, generation }: TokenReading, state: number): boolean {
  const last = steps.from[state + 1] as number;
  for (let entry = steps.from[state] as number; entry < last; entry += 3) {
    if (stamps[steps.values[entry] as number] === generation) return true;
  }
  return false;
}

/** Once all ways are known: reports what ends at the token at hand, and opens the gaps behind it. */
function settle(automaton: Automaton, document: Document, space: Workspace, at: number, found: Match[]): void {
  const { gaps, accepts } = automaton;
  const { from, values } = gaps.entries;
  const { nextThreads } = space;
  // The list grows while it is walked, where a gap opens that another gap may follow at once.
  for (let thread = 0; thread < nextThreads.count; thread++) {
    const state = nextThreads.states[thread] as number;
    const start = nextThreads.starts[thread] as number;
    if (accepts.from[state] !== accepts.from[state + 1])
      accept(automaton, space.lastFound, document, state, start, at, found);
    const last = from[state + 1] as number;
    for (let entry = from[state] as number; entry < last; entry += 2) {
      const gapState = values[entry] as number;
      const gap = gaps.ofState[gapState] as number;
      const isBeforeGap = from[gapState] !== from[gapState + 1];
      if (!isBeforeGap && (space.awaited[gap] as number) <= space.generation) continue;
      const guard = values[entry + 1] as number;
      if (guard !== 0 && !passes(automaton, guard, document, at + 1)) continue;
      openGap(space.openGaps, gap, start, at, space.sentence);
      if (isBeforeGap) enter(automaton, space, gapState, start);
    }
  }
}

function accept(
  automaton: Automaton,
  lastFound: Int32Array,
  document: Document,
  state: number,
  start: number,
  at: number,
  found: Match[],
): void {
  const { from, values } = automaton.accepts;
  const end = from[state + 1] as number;
  for (let entry = from[state] as number; entry < end; entry += 2) {
    const guard = values[entry + 1] as number;
    if (guard !== 0 && !passes(automaton, guard, document, at + 1)) continue;
    const pattern = values[entry] as number;
    // Two states may accept the same pattern at the same place, and the match that begins first stays. A number left over from another
    // document is recognised by what it points at.
    const place = lastFound[pattern] as number;
    const known = found[place];
    if (known !== undefined && known.pattern === pattern && known.last === at + 1) {
      if (start < known.first) found[place] = { pattern, first: start, last: at + 1 };
      continue;
    }
    lastFound[pattern] = found.length;
    found.push({ pattern, first: start, last: at + 1 });
  }
}

/** Whether a guard set holds between the token before `at` and the token at `at`. */
function passes(automaton: Automaton, guardSet: number, document: Document, at: number): boolean {
  for (const guard of automaton.guards[guardSet - 1] as readonly Guard[])
    if (!holds(automaton, guard, document, at)) return false;
  return true;
}

function holds(automaton: Automaton, guard: Guard, document: Document, at: number): boolean {
  switch (guard.kind) {
    case "not-before":
      return at === 0 || !sameSentence(document, at) || !hasSymbol(automaton, document, at - 1, guard.symbols);
    case "not-after":
      return at >= document.size || !sameSentence(document, at) || !hasSymbol(automaton, document, at, guard.symbols);
    case "sentence-start":
      return at === 0 || !sameSentence(document, at);
    case "sentence-end":
      return at >= document.size || !sameSentence(document, at);
    case "question-end":
      return (
        (at >= document.size || !sameSentence(document, at)) &&
        document.sentences[document.sentenceOf[at - 1] as number]?.end === "?"
      );
    case "text-start":
      return at === 0;
    case "text-end":
      return at >= document.size;
  }
}

/** Whether the token and the one before it are in the same sentence. */
function sameSentence(document: Document, at: number): boolean {
  return document.sentenceOf[at] === document.sentenceOf[at - 1];
}

function hasSymbol(automaton: Automaton, document: Document, at: number, wanted: ReadonlySet<number>): boolean {
  const word = automaton.vocabulary.get(document.normals[at] as string);
  if (word !== undefined)
    for (let index = 0; index < word.length; index++) if (wanted.has(word[index] as number)) return true;
  const classes = document.classes[at] as number;
  const flags = document.flags[at] as number;
  if ((classes & ~TokenClass.word) === 0 && (flags & CLASS_FLAGS) === 0) return false;
  return CLASSES.some(
    (bits, index) => isOfClass(bits, classes, flags) && wanted.has(automaton.classSymbols[index] as number),
  );
}

function isOfClass(bits: ClassBits, classes: number, flags: number): boolean {
  return ((bits.classes ?? 0) & classes) !== 0 || ((bits.flags ?? 0) & flags) !== 0;
}

const CLASSES: readonly ClassBits[] = Object.values(CLASS_BITS);
const CLASS_FLAGS = CLASSES.reduce((all, { flags = 0 }) => all | flags, 0);
