/**
 * Patterns compiled into one automaton, laid out for the matcher.
 *
 * The cost of a token depends on how many different beginnings are under way, not on how many patterns there are. A gap is a state that stays open
 * for some tokens. There is no backtracking. All tables are small and flat, for what costs most is memory that is not at hand.
 */
import { Builder, type Edge, type Guard, type States } from "./build.js";
import { parsePattern } from "./notation.js";
import { ANY, type CompileOptions, Lexicon } from "./symbols.js";

/** Lists of numbers of several owners, one behind the other: those of owner n stand from `from[n]` to `from[n + 1]`. */
export interface Rows {
  readonly from: Int32Array;
  readonly values: Int32Array;
}

/** Everything that the matcher needs; immutable once compiled. */
export interface Automaton {
  readonly patternCount: number;
  readonly symbolCount: number;
  readonly stateCount: number;
  /** What a token counts as, by word: the word itself, and the lists it is in. Guards ask for these. */
  readonly vocabulary: ReadonlyMap<string, readonly number[]>;
  /** The symbol of each class, in the order of `CLASS_BITS`. */
  readonly classSymbols: readonly number[];
  /** For each known word its record. Record 0 is for any token, and behind it come those of the classes, in the order of `CLASS_BITS`. */
  readonly records: ReadonlyMap<string, number>;
  /** For each record all symbols that a token with it counts as. */
  readonly symbols: Rows;
  /** For each record where a match can begin: state, guard set. */
  readonly roots: Rows;
  /** For each record the gaps that wait for it: gap, state behind it, guard set. */
  readonly waiting: Rows;
  /** For each state its steps: symbol, state, guard set. Those of a hub are in `hubs`. */
  readonly steps: Rows;
  /** States with many steps: there a token looks for its own symbols. By symbol: state, guard set. */
  readonly isHub: Uint8Array;
  /** 1 where a state is of use whatever token follows: a pattern ends there, a gap opens behind it, or it is a hub. */
  readonly isOfUse: Uint8Array;
  readonly hubs: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  readonly gaps: Gaps;
  /** For each state the patterns that end there: pattern, guard set. */
  readonly accepts: Rows;
  readonly guards: readonly (readonly Guard[])[];
}

/**
 * Gaps are states that stay open for some tokens. Many are open at once, and few of them meet what they wait for; so it is the token that looks
 * up which gaps wait for it, and an open gap costs nothing while it waits.
 */
export interface Gaps {
  /** For each state the number of its gap, −1 for a state that is no gap. */
  readonly ofState: Int32Array;
  /** For each gap how many tokens it may span. */
  readonly reach: Uint8Array;
  /** 1 where the gap has to stay inside the clause in which it opened. */
  readonly inClause: Uint8Array;
  /** For each state the gaps that open behind it: state of the gap, guard set. */
  readonly entries: Rows;
}

/** From so many steps on a state is a hub. */
const HUB = 24;

/**
 * Compiles patterns. Matches speak of a pattern by its index.
 *
 * @throws PatternError for a pattern that does not parse, uses an unknown list or class, or would grow too large
 */
export function compilePatterns(patterns: readonly string[], options: CompileOptions): Automaton {
  const parsed = patterns.map(parsePattern);
  const lexicon = new Lexicon(parsed, patterns, options);
  const builder = new Builder(lexicon);
  parsed.forEach((pieces, index) => {
    builder.addPattern(pieces, index, patterns[index] as string);
  });
  return layOut(builder.finish(), lexicon, patterns.length);
}

function layOut(states: States, lexicon: Lexicon, patternCount: number): Automaton {
  const gaps = layOutGaps(states);
  const words = [...lexicon.vocabulary.keys()];
  const { classSymbols } = lexicon;
  const firstWord = 1 + classSymbols.length;
  const symbolsOf = allSymbols(lexicon);
  const recordSymbols = [
    [ANY],
    ...classSymbols.map((symbol) => symbolsOf([symbol])),
    ...words.map((word) => symbolsOf(lexicon.vocabulary.get(word) ?? [])),
  ];
  const isRoot = ({ state }: Edge): boolean => state === 0;
  const isWaiting = ({ state }: Edge): boolean => gaps.ofState[state] !== -1;
  const roots = bySymbol(states.edges.filter(isRoot), ({ target, guard }) => [target, guard]);
  const waiting = bySymbol(states.edges.filter(isWaiting), ({ state, target, guard }) => [
    gaps.ofState[state] as number,
    target,
    guard,
  ]);
  const byState = groupBy(
    states.edges.filter((edge) => !isRoot(edge) && !isWaiting(edge)),
    ({ state }) => state,
  );
  const isHub = Uint8Array.from({ length: states.count }, (_, state) =>
    (byState.get(state)?.length ?? 0) >= HUB ? 1 : 0,
  );
  const opens = new Set(states.entries.map(({ from }) => from));
  return {
    patternCount,
    symbolCount: lexicon.symbolCount,
    stateCount: states.count,
    vocabulary: lexicon.vocabulary,
    classSymbols,
    records: new Map(words.map((word, index) => [word, firstWord + index])),
    symbols: toRows(recordSymbols.length, (record) => recordSymbols[record] ?? []),
    roots: toRows(recordSymbols.length, (record) =>
      (recordSymbols[record] ?? []).flatMap((symbol) => roots.get(symbol) ?? []),
    ),
    waiting: toRows(recordSymbols.length, (record) =>
      (recordSymbols[record] ?? []).flatMap((symbol) => waiting.get(symbol) ?? []),
    ),
    steps: toRows(states.count, (state) => {
      const edges = byState.get(state) ?? [];
      return edges.length < HUB ? edges.flatMap(({ symbol, target, guard }) => [symbol, target, guard]) : [];
    }),
    isHub,
    isOfUse: isHub.map((hub, state) => (hub === 1 || opens.has(state) || states.accepts.has(state) ? 1 : 0)),
    hubs: new Map(
      [...byState]
        .filter(([, edges]) => edges.length >= HUB)
        .map(([state, edges]) => [state, bySymbol(edges, ({ target, guard }) => [target, guard])]),
    ),
    gaps,
    accepts: toRows(states.count, (state) =>
      (states.accepts.get(state) ?? []).flatMap(({ pattern, guard }) => [pattern, guard]),
    ),
    guards: states.guards,
  };
}

function layOutGaps({ count, gaps, entries }: States): Gaps {
  const ofState = new Int32Array(count).fill(-1);
  [...gaps.keys()].forEach((state, gap) => {
    ofState[state] = gap;
  });
  const byState = groupBy(entries, ({ from }) => from);
  return {
    ofState,
    reach: Uint8Array.from([...gaps.values()], ({ reach }) => reach),
    inClause: Uint8Array.from([...gaps.values()], ({ inClause }) => (inClause ? 1 : 0)),
    entries: toRows(count, (state) => (byState.get(state) ?? []).flatMap(({ gap, guard }) => [gap, guard])),
  };
}

/** Adds to symbols the groups that they are in. */
function allSymbols(lexicon: Lexicon): (own: readonly number[]) => readonly number[] {
  const groups = lexicon.groupsBySymbol();
  return (own) => [...new Set([...own, ...own.flatMap((symbol) => groups.get(symbol) ?? [])])];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function bySymbol(
  edges: readonly Edge[],
  valuesOf: (edge: Edge) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  return new Map(
    [...groupBy(edges, ({ symbol }) => symbol)].map(([symbol, group]) => [symbol, group.flatMap(valuesOf)]),
  );
}

function toRows(count: number, valuesOf: (owner: number) => readonly number[]): Rows {
  const from = new Int32Array(count + 1);
  const values: number[] = [];
  for (let owner = 0; owner < count; owner++) {
    for (const value of valuesOf(owner)) values.push(value);
    from[owner + 1] = values.length;
  }
  return { from, values: Int32Array.from(values) };
}
