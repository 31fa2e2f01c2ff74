/**
 * Compiles patterns into one automaton.
 *
 * Patterns that begin alike share their states, so that the cost of a token depends on how many different beginnings are under way, not
 * on how many patterns there are. A gap is a state that stays open for some tokens. There is no backtracking.
 */
import { TokenClass, TokenFlag } from "../text/document.js";
import { inflect } from "./inflect.js";
import { type Anchor, PatternError, type Piece, parsePattern } from "./notation.js";

/** Symbol 0 stands for any token. */
export const ANY = 0;

/** What a class in angle brackets means in token classes or flags. */
export interface ClassBits {
  readonly classes?: number;
  readonly flags?: number;
}

export const CLASS_BITS: Readonly<Record<string, ClassBits>> = {
  number: { classes: TokenClass.number },
  money: { classes: TokenClass.money },
  date: { classes: TokenClass.date },
  clock: { classes: TokenClass.clock },
  duration: { classes: TokenClass.duration },
  url: { classes: TokenClass.url },
  email: { classes: TokenClass.email },
  id: { classes: TokenClass.id },
  handle: { classes: TokenClass.handle },
  hashtag: { classes: TokenClass.hashtag },
  emoji: { classes: TokenClass.emoji },
  placeholder: { classes: TokenClass.placeholder },
  name: { classes: TokenClass.name },
  capitals: { flags: TokenFlag.capitals },
  stretched: { flags: TokenFlag.stretched },
};
const CLASS_NAMES: readonly string[] = Object.keys(CLASS_BITS);
/** Classes whose neighbours belong together: "3 business days" is one duration. */
const RUNS: ReadonlySet<string> = new Set(["number", "money", "date", "clock", "duration", "name"]);
const LONGEST_RUN = 6;

/** A condition on an edge or on acceptance. */
export type Guard =
  /** The token before, or the one at hand, is none of these. */
  | { readonly kind: "not-before"; readonly symbols: ReadonlySet<number> }
  | { readonly kind: "not-after"; readonly symbols: ReadonlySet<number> }
  | { readonly kind: Anchor };

/** Everything that the matcher needs; immutable once compiled. */
export interface Automaton {
  readonly patternCount: number;
  readonly symbolCount: number;
  /** The symbols of a known word: itself and the lists it is in. */
  readonly vocabulary: ReadonlyMap<string, readonly number[]>;
  /** The symbol of each class, in the order of `CLASS_BITS`. */
  readonly classSymbols: readonly number[];
  readonly stateCount: number;
  /** For each state, which symbols lead on, hashed into 32 bits. */
  readonly interests: Int32Array;
  /**
   * Open addressing from (state, symbol) to an edge, four numbers a slot, so that a look-up touches one cache line: state (−1 for an empty
   * slot), symbol, target, extra.
   */
  readonly table: Int32Array;
  readonly tableShift: number;
  /** For an extra n (0 for none), at 3n: guard set (0 for none), target of a further edge (−1 for none), that edge's own extra. */
  readonly extras: Int32Array;
  readonly gaps: Gaps;
  /** For each state its first acceptance, −1 for none. */
  readonly acceptFirst: Int32Array;
  readonly acceptPatterns: Int32Array;
  readonly acceptGuards: Int32Array;
  readonly acceptNext: Int32Array;
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
  /** For each state the first gap that opens behind it, as an index into `entries`; −1 for none. */
  readonly entryFirst: Int32Array;
  /** Three numbers an entry: the gap's state, the guard set (0 for none), the next entry (−1 for none). */
  readonly entries: Int32Array;
  /** For each symbol the first of those that wait for it, as an index into `waiting`, and one past the last of all symbols. */
  readonly waitingFrom: Int32Array;
  /** Three numbers: a gap, the state that it leads to, the guard set (0 for none). */
  readonly waiting: Int32Array;
}

export interface CompileOptions {
  /** Named lists: words, phrases and patterns, which may use other lists. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** How the text layer writes words: for each its tokens. */
  readonly normalize: (words: readonly string[]) => readonly (readonly string[])[];
}

/** How many states and edges a single pattern may add, and how many steps it may take through states that others have made. */
const MOST_STATES = 1500;
const MOST_EDGES = 6000;
const MOST_STEPS = 10_000;

/** The slot of a table with 2^(32 − shift) places where the search for an edge begins. The high bits of a product are the mixed ones. */
export function slotOf(state: number, symbol: number, shift: number): number {
  return Math.imul(Math.imul(state, 0x9e3779b1) ^ symbol, 0x85ebca6b) >>> shift;
}

/**
 * Compiles patterns. Matches speak of a pattern by its index.
 *
 * @throws PatternError for a pattern that does not parse, uses an unknown list or class, or would grow too large
 */
export function compilePatterns(patterns: readonly string[], options: CompileOptions): Automaton {
  const parsed = patterns.map(parsePattern);
  const words = new Lexicon(parsed, patterns, options);
  const builder = new Builder(words);
  parsed.forEach((pieces, index) => {
    builder.addPattern(pieces, index, patterns[index] as string);
  });
  return builder.finish(patterns.length);
}

/** Words, lists and classes as numbers. */
class Lexicon {
  readonly vocabulary = new Map<string, number[]>();
  symbolCount = 1;
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #parsedLists = new Map<string, readonly (readonly Piece[])[]>();
  readonly #tokens = new Map<string, readonly string[]>();
  readonly #literals = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  readonly #listSymbols = new Map<string, { symbol: number; phrases: readonly (readonly Piece[])[] }>();

  constructor(parsed: readonly (readonly Piece[])[], sources: readonly string[], options: CompileOptions) {
    this.#lists = options.lists;
    for (const name of CLASS_NAMES) this.#classes.set(name, this.symbolCount++);
    const words = new Set<string>();
    parsed.forEach((pieces, index) => {
      this.#collectWords(pieces, words, { text: sources[index] as string, lists: [] });
    });
    const list = [...words];
    const normalized = options.normalize(list);
    list.forEach((word, index) => {
      const tokens = normalized[index] ?? [];
      this.#tokens.set(word, tokens.length > 0 ? tokens : [word]);
    });
  }

  get classSymbols(): readonly number[] {
    return CLASS_NAMES.map((name) => this.#classes.get(name) as number);
  }

  /** All words of a pattern and of the lists it uses, so that they are normalised in one go. Checks the names on the way. */
  #collectWords(pieces: readonly Piece[], words: Set<string>, source: Source): void {
    for (const piece of pieces) {
      if (piece.kind === "word") words.add(piece.word);
      else if (piece.kind === "inflected") for (const form of inflect(piece.word)) words.add(form);
      else if (piece.kind === "repeat") this.#collectWords([piece.piece], words, source);
      else if (piece.kind === "exclude") this.#collectWords(piece.pieces, words, source);
      else if (piece.kind === "group") for (const one of piece.alternatives) this.#collectWords(one, words, source);
      else if (piece.kind === "class") this.#checkClass(piece, source);
      else if (piece.kind === "list") this.#collectList(piece, words, source);
    }
  }

  #checkClass(piece: Piece & { kind: "class" }, source: Source): void {
    if (this.#classes.has(piece.name)) return;
    throw errorIn(source, `There is no class <${piece.name}>; there are ${CLASS_NAMES.join(", ")}`, piece.column);
  }

  #collectList({ name, column }: Piece & { kind: "list" }, words: Set<string>, source: Source): void {
    if (source.lists.includes(name)) throw errorIn(source, `The list @${name} holds itself`, column);
    if (this.#parsedLists.has(name)) return;
    const texts = Object.hasOwn(this.#lists, name) ? this.#lists[name] : undefined;
    if (texts === undefined) throw errorIn(source, `There is no list @${name}`, column);
    const lists = [...source.lists, name];
    const entries = texts.map((text) => {
      const pieces = parseEntry(text, lists);
      this.#collectWords(pieces, words, { text, lists });
      return pieces;
    });
    this.#parsedLists.set(name, entries);
  }

  tokensOf(word: string): readonly string[] {
    return this.#tokens.get(word) ?? [word];
  }

  literal(token: string): number {
    let symbol = this.#literals.get(token);
    if (symbol === undefined) {
      symbol = this.symbolCount++;
      this.#literals.set(token, symbol);
      this.#addToVocabulary(token, symbol);
    }
    return symbol;
  }

  #addToVocabulary(token: string, symbol: number): void {
    const symbols = this.vocabulary.get(token);
    if (symbols === undefined) this.vocabulary.set(token, [symbol]);
    else if (!symbols.includes(symbol)) symbols.push(symbol);
  }

  classSymbol(name: string): number {
    return this.#classes.get(name) as number;
  }

  /** A list as one symbol for its single words, and its longer entries. */
  list(name: string): { symbol: number; phrases: readonly (readonly Piece[])[] } {
    const known = this.#listSymbols.get(name);
    if (known !== undefined) return known;
    const symbol = this.symbolCount++;
    const phrases: (readonly Piece[])[] = [];
    for (const entry of this.#parsedLists.get(name) ?? []) {
      const singles = this.#singleTokens(entry, phrases);
      if (singles === undefined) phrases.push(entry);
      else for (const token of singles) this.#addToVocabulary(token, symbol);
    }
    const result = { symbol, phrases };
    this.#listSymbols.set(name, result);
    return result;
  }

  /** The tokens of an entry that is one word; undefined where it is more. */
  #singleTokens(entry: readonly Piece[], phrases: (readonly Piece[])[]): readonly string[] | undefined {
    const [piece, ...more] = entry;
    if (piece === undefined || more.length > 0) return undefined;
    if (piece.kind === "word") {
      const tokens = this.tokensOf(piece.word);
      return tokens.length === 1 ? tokens : undefined;
    }
    if (piece.kind === "inflected") {
      const forms = inflect(piece.word).map((form) => this.tokensOf(form));
      return forms.every((tokens) => tokens.length === 1) ? forms.map((tokens) => tokens[0] as string) : undefined;
    }
    if (piece.kind === "list") {
      const inner = this.list(piece.name);
      for (const phrase of inner.phrases) phrases.push(phrase);
      return [...this.vocabulary].filter(([, symbols]) => symbols.includes(inner.symbol)).map(([token]) => token);
    }
    return undefined;
  }
}

/** A pattern or an entry of a list, with the lists that led to it. */
interface Source {
  readonly text: string;
  readonly lists: readonly string[];
}

function errorIn({ text, lists }: Source, message: string, column: number): PatternError {
  const list = lists[lists.length - 1];
  return new PatternError(list === undefined ? message : `In the list @${list}: ${message}`, text, column);
}

function parseEntry(text: string, lists: readonly string[]): readonly Piece[] {
  const source = { text, lists };
  let pieces: readonly Piece[];
  try {
    pieces = parsePattern(text);
  } catch (error) {
    if (error instanceof PatternError) throw errorIn({ text: error.pattern, lists }, error.reason, error.column);
    throw error;
  }
  for (const { kind, column } of pieces) {
    if (kind === "anchor" || kind === "exclude") {
      throw errorIn(source, `${kind === "anchor" ? "An anchor" : "An exclusion"} cannot stand in a list`, column);
    }
  }
  return pieces;
}

/**
 * Where a pattern stands while it is being built: states, each with the guards that the next step has to carry, and those that hold if the
 * match ends here. Behind a gap no match ends, but it may end where the gap began, and from there no step goes on.
 */
type Frontier = readonly { readonly state: number; readonly guard: number; readonly endGuard: number }[];

const ROOT: Frontier = [{ state: 0, guard: 0, endGuard: 0 }];
/** As a guard or end guard: this way is shut. */
const SHUT = -1;

class Builder {
  readonly #lexicon: Lexicon;
  readonly #interests: number[] = [0];
  /** State, symbol, target, guard set; four numbers an edge. */
  readonly #edges: number[] = [];
  readonly #gaps = new Map<number, { readonly reach: number; readonly inClause: boolean }>();
  readonly #entries: { readonly from: number; readonly gap: number; readonly guard: number }[] = [];
  readonly #accepts = new Map<number, { pattern: number; guard: number }[]>();
  readonly #guards: Guard[] = [];
  readonly #guardKeys = new Map<string, number>();
  readonly #guardSetMembers: (readonly number[])[] = [];
  readonly #guardSetKeys = new Map<string, number>();
  readonly #shared = new Map<string, number>();
  #source = "";
  /** The column of the piece of the pattern that is being added. */
  #column = 1;
  #stepCount = 0;
  #stepLimit = 0;
  #stateLimit = 0;
  #edgeLimit = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  addPattern(pieces: readonly Piece[], pattern: number, source: string): void {
    this.#source = source;
    this.#stateLimit = this.#interests.length + MOST_STATES;
    this.#edgeLimit = this.#edges.length / 4 + MOST_EDGES;
    this.#stepLimit = this.#stepCount + MOST_STEPS;
    let frontier = ROOT;
    let begun = false;
    for (const piece of pieces) {
      this.#column = piece.column;
      if (piece.kind === "exclude") {
        const kind = begun ? "not-after" : "not-before";
        frontier = this.#withGuard(frontier, { kind, symbols: this.#exclusion(piece.pieces) });
      } else if (piece.kind === "anchor") frontier = this.#withGuard(frontier, { kind: piece.at });
      else {
        frontier = this.#add(frontier, piece);
        begun = true;
      }
    }
    this.#accept(frontier, pattern);
  }

  #accept(frontier: Frontier, pattern: number): void {
    for (const { state, endGuard } of frontier) {
      if (endGuard === SHUT) continue;
      if (state === 0) throw new PatternError("Everything in the pattern is optional", this.#source, 1);
      const accepts = this.#accepts.get(state) ?? [];
      accepts.push({ pattern, guard: endGuard });
      this.#accepts.set(state, accepts);
    }
  }

  #add(frontier: Frontier, piece: Piece): Frontier {
    switch (piece.kind) {
      case "word":
        return this.#addTokens(frontier, this.#lexicon.tokensOf(piece.word));
      case "inflected":
        return this.#addAlternatives(
          frontier,
          inflect(piece.word).map((word) => [{ kind: "word", word, column: piece.column } as const]),
        );
      case "any":
        return this.#step(frontier, [ANY]);
      case "class":
        return this.#addClass(frontier, piece.name);
      case "list":
        return this.#addList(frontier, piece.name);
      case "group":
        return this.#addAlternatives(frontier, piece.alternatives);
      case "gap":
        return this.#addGap(frontier, piece.max, piece.within);
      case "repeat":
        return this.#addRepeat(frontier, piece.piece, piece.min, piece.max);
      default:
        throw new PatternError(`${piece.kind} cannot stand here`, this.#source, 1);
    }
  }

  #addTokens(frontier: Frontier, tokens: readonly string[]): Frontier {
    let current = frontier;
    for (const token of tokens) current = this.#step(current, [this.#lexicon.literal(token)]);
    return current;
  }

  #addClass(frontier: Frontier, name: string): Frontier {
    const symbol = this.#lexicon.classSymbol(name);
    return this.#addRun(frontier, symbol, RUNS.has(name) ? LONGEST_RUN : 1);
  }

  #addRun(frontier: Frontier, symbol: number, max: number): Frontier {
    const ends: Frontier[] = [];
    let current = frontier;
    for (let count = 0; count < max; count++) {
      current = this.#step(current, [symbol]);
      ends.push(current);
    }
    return union(ends);
  }

  #addList(frontier: Frontier, name: string): Frontier {
    const { symbol, phrases } = this.#lexicon.list(name);
    return union([this.#step(frontier, [symbol]), ...phrases.map((phrase) => this.#addSequence(frontier, phrase))]);
  }

  /** Single words of a group lead to one state together; longer alternatives go their own way. */
  #addAlternatives(frontier: Frontier, alternatives: readonly (readonly Piece[])[]): Frontier {
    const symbols: number[] = [];
    const ends: Frontier[] = [];
    for (const alternative of alternatives) {
      const single = alternative.length === 1 ? this.#singleSymbols(alternative[0] as Piece) : undefined;
      if (single !== undefined) symbols.push(...single);
      else ends.push(this.#addSequence(frontier, alternative));
    }
    if (symbols.length > 0) {
      const unique = [...new Set(symbols)].sort((a, b) => a - b);
      ends.push(this.#step(frontier, unique));
    }
    return union(ends);
  }

  #singleSymbols(piece: Piece): readonly number[] | undefined {
    if (piece.kind === "word") {
      const tokens = this.#lexicon.tokensOf(piece.word);
      return tokens.length === 1 ? [this.#lexicon.literal(tokens[0] as string)] : undefined;
    }
    if (piece.kind === "inflected") {
      const forms = inflect(piece.word).map((form) => this.#lexicon.tokensOf(form));
      if (forms.some((tokens) => tokens.length !== 1)) return undefined;
      return forms.map((tokens) => this.#lexicon.literal(tokens[0] as string));
    }
    if (piece.kind === "list") {
      const { symbol, phrases } = this.#lexicon.list(piece.name);
      return phrases.length === 0 ? [symbol] : undefined;
    }
    return undefined;
  }

  #addSequence(frontier: Frontier, pieces: readonly Piece[]): Frontier {
    let current = frontier;
    for (const piece of pieces) current = this.#add(current, piece);
    return current;
  }

  /**
   * A gap is one state that stays open for some tokens; it is entered from the states before it without a token. It lies between two words:
   * where what stands before or behind it is optional and left out, the gap falls away with it.
   */
  #addGap(frontier: Frontier, max: number, within: "clause" | "sentence"): Frontier {
    const unbegun = frontier.filter(({ state }) => state === 0);
    const begun = frontier.filter(({ state }) => state !== 0);
    const from = waysOn(begun);
    if (from.length === 0) return frontier;
    const key = `${from.join(",")} gap ${max} ${within}`;
    let gap = this.#shared.get(key);
    if (gap === undefined) {
      gap = this.#newState(key);
      this.#gaps.set(gap, { reach: max, inClause: within === "clause" });
      for (const way of from) {
        const [state, guard] = readWay(way);
        this.#entries.push({ from: state, gap, guard });
      }
    }
    this.#checkSize();
    const ends = begun.filter(({ endGuard }) => endGuard !== SHUT).map((entry) => ({ ...entry, guard: SHUT }));
    return union([unbegun, [{ state: gap, guard: 0, endGuard: SHUT }], ends]);
  }

  #addRepeat(frontier: Frontier, piece: Piece, min: number, max: number): Frontier {
    const ends: Frontier[] = min === 0 ? [frontier] : [];
    let current = frontier;
    for (let count = 1; count <= max; count++) {
      current = this.#add(current, piece);
      if (count >= min) ends.push(current);
    }
    return union(ends);
  }

  /** One token further: the same step from the same states is made once, whichever pattern asks for it. */
  #step(frontier: Frontier, symbols: readonly number[]): Frontier {
    const from = waysOn(frontier);
    const key = `${from.join(",")} ${symbols.join("|")}`;
    let target = this.#shared.get(key);
    if (target === undefined) {
      target = this.#newState(key);
      for (const way of from) {
        const [state, guard] = readWay(way);
        for (const symbol of symbols) this.#edge(state, symbol, target, guard);
      }
    }
    this.#checkSize();
    return [{ state: target, guard: 0, endGuard: 0 }];
  }

  #checkSize(): void {
    this.#stepCount++;
    const isTooLarge =
      this.#interests.length > this.#stateLimit ||
      this.#edges.length / 4 > this.#edgeLimit ||
      this.#stepCount > this.#stepLimit;
    if (!isTooLarge) return;
    throw new PatternError(
      `The pattern is too large: it needs more than ${MOST_STATES} states or ${MOST_EDGES} edges. Use fewer repeats, shorter gaps, or several patterns`,
      this.#source,
      this.#column,
    );
  }

  #newState(key: string): number {
    const state = this.#interests.length;
    this.#interests.push(0);
    this.#shared.set(key, state);
    return state;
  }

  #edge(state: number, symbol: number, target: number, guard: number): void {
    this.#edges.push(state, symbol, target, guard);
  }

  #exclusion(pieces: readonly Piece[]): ReadonlySet<number> {
    const symbols = new Set<number>();
    for (const piece of pieces) {
      if (piece.kind === "class") symbols.add(this.#lexicon.classSymbol(piece.name));
      else if (piece.kind === "list") symbols.add(this.#lexicon.list(piece.name).symbol);
      else if (piece.kind === "word") {
        const tokens = this.#lexicon.tokensOf(piece.word);
        if (tokens.length !== 1) {
          const message = `"${piece.word}" is read as ${tokens.length} words (${tokens.join(" ")}); an exclusion takes single words`;
          throw new PatternError(message, this.#source, piece.column);
        }
        symbols.add(this.#lexicon.literal(tokens[0] as string));
      } else if (piece.kind === "inflected") {
        for (const form of inflect(piece.word))
          symbols.add(this.#lexicon.literal(this.#lexicon.tokensOf(form)[0] as string));
      }
    }
    return symbols;
  }

  #withGuard(frontier: Frontier, guard: Guard): Frontier {
    const added = this.#guard(guard);
    const extend = (set: number): number => (set === SHUT ? SHUT : this.#extendGuardSet(set, added));
    return frontier.map((entry) => ({ ...entry, guard: extend(entry.guard), endGuard: extend(entry.endGuard) }));
  }

  #guard(guard: Guard): number {
    const key = "symbols" in guard ? `${guard.kind} ${[...guard.symbols].sort((a, b) => a - b).join(",")}` : guard.kind;
    let index = this.#guardKeys.get(key);
    if (index === undefined) {
      index = this.#guards.length;
      this.#guards.push(guard);
      this.#guardKeys.set(key, index);
    }
    return index;
  }

  /** Guard sets are numbered from 1; 0 is the empty one. */
  #extendGuardSet(set: number, added: number): number {
    const members = new Set([...(set === 0 ? [] : (this.#guardSetMembers[set - 1] as readonly number[])), added]);
    const sorted = [...members].sort((a, b) => a - b);
    const key = sorted.join(",");
    let index = this.#guardSetKeys.get(key);
    if (index === undefined) {
      this.#guardSetMembers.push(sorted);
      index = this.#guardSetMembers.length;
      this.#guardSetKeys.set(key, index);
    }
    return index;
  }

  #finishGaps(stateCount: number): Gaps {
    const states = [...this.#gaps.keys()];
    const ofState = new Int32Array(stateCount).fill(-1);
    states.forEach((state, gap) => {
      ofState[state] = gap;
    });
    const entryFirst = new Int32Array(stateCount).fill(-1);
    const entries = new Int32Array(this.#entries.length * 3);
    this.#entries.forEach(({ from, gap, guard }, index) => {
      entries.set([gap, guard, entryFirst[from] as number], index * 3);
      entryFirst[from] = index;
    });
    const bySymbol: number[][] = Array.from({ length: this.#lexicon.symbolCount }, () => []);
    for (let index = 0; index < this.#edges.length; index += 4) {
      const [state, symbol, target, guard] = this.#edges.slice(index, index + 4) as [number, number, number, number];
      const gap = ofState[state] as number;
      if (gap !== -1) bySymbol[symbol]?.push(gap, target, guard);
    }
    const waitingFrom = new Int32Array(bySymbol.length + 1);
    bySymbol.forEach((list, symbol) => {
      waitingFrom[symbol + 1] = (waitingFrom[symbol] as number) + list.length / 3;
    });
    return {
      ofState,
      reach: Uint8Array.from(states, (state) => this.#gaps.get(state)?.reach ?? 0),
      inClause: Uint8Array.from(states, (state) => (this.#gaps.get(state)?.inClause ? 1 : 0)),
      entryFirst,
      entries,
      waitingFrom,
      waiting: Int32Array.from(bySymbol.flat()),
    };
  }

  finish(patternCount: number): Automaton {
    const stateCount = this.#interests.length;
    const gaps = this.#finishGaps(stateCount);
    const table = new EdgeTable(this.#edges.length / 4);
    for (let index = 0; index < this.#edges.length; index += 4) {
      const [state, symbol, target, guard] = this.#edges.slice(index, index + 4) as [number, number, number, number];
      if (gaps.ofState[state] !== -1) continue;
      table.add(state, symbol, target, guard);
      this.#interests[state]! |= interestBit(symbol);
    }
    const acceptFirst = new Int32Array(stateCount).fill(-1);
    const acceptPatterns: number[] = [];
    const acceptGuards: number[] = [];
    const acceptNext: number[] = [];
    for (const [state, accepts] of this.#accepts) {
      for (const accept of accepts) {
        acceptPatterns.push(accept.pattern);
        acceptGuards.push(accept.guard);
        acceptNext.push(acceptFirst[state] as number);
        acceptFirst[state] = acceptPatterns.length - 1;
      }
    }
    return {
      patternCount,
      symbolCount: this.#lexicon.symbolCount,
      vocabulary: this.#lexicon.vocabulary,
      classSymbols: this.#lexicon.classSymbols,
      stateCount,
      interests: Int32Array.from(this.#interests),
      table: table.slots,
      tableShift: table.shift,
      extras: Int32Array.from(table.extras),
      gaps,
      acceptFirst,
      acceptPatterns: Int32Array.from(acceptPatterns),
      acceptGuards: Int32Array.from(acceptGuards),
      acceptNext: Int32Array.from(acceptNext),
      guards: this.#guardSetMembers.map((members) => members.map((index) => this.#guards[index] as Guard)),
    };
  }
}

/** Open addressing as the matcher reads it: see `Automaton.table` and `Automaton.extras`. */
class EdgeTable {
  readonly slots: Int32Array;
  readonly shift: number;
  readonly extras: number[] = [0, -1, 0];

  constructor(edgeCount: number) {
    let shift = 28;
    while (1 << (32 - shift) < edgeCount * 2) shift--;
    this.shift = shift;
    this.slots = new Int32Array((1 << (32 - shift)) * 4).fill(-1);
  }

  add(state: number, symbol: number, target: number, guard: number): void {
    const { slots, extras } = this;
    let at = slotOf(state, symbol, this.shift) * 4;
    while (slots[at] !== -1 && (slots[at] !== state || slots[at + 1] !== symbol)) at = (at + 4) % slots.length;
    const isFirst = slots[at] === -1;
    const extra = guard === 0 && isFirst ? 0 : extras.length / 3;
    // A further edge goes before the known one, which hangs on as its next.
    if (extra > 0)
      extras.push(guard, isFirst ? -1 : (slots[at + 2] as number), isFirst ? 0 : (slots[at + 3] as number));
    slots[at] = state;
    slots[at + 1] = symbol;
    slots[at + 2] = target;
    slots[at + 3] = extra;
  }
}

/** One of 32 bits for a symbol: a state whose bits miss all of a token's need not be looked at. */
export function interestBit(symbol: number): number {
  return 1 << (symbol % 31);
}

/** The frontiers together, in a fixed order, so that equal ones share their next step. */
function union(frontiers: readonly Frontier[]): Frontier {
  const unique = new Map<string, Frontier[number]>();
  for (const frontier of frontiers)
    for (const entry of frontier) unique.set(`${entry.state}:${entry.guard}:${entry.endGuard}`, entry);
  return [...unique.values()].sort((a, b) => a.state - b.state || a.guard - b.guard || a.endGuard - b.endGuard);
}

/** The states that a step goes on from, each with its guards, as `state:guard`. */
function waysOn(frontier: Frontier): readonly string[] {
  return [...new Set(frontier.filter(({ guard }) => guard !== SHUT).map(({ state, guard }) => `${state}:${guard}`))];
}

function readWay(way: string): readonly [state: number, guard: number] {
  const colon = way.indexOf(":");
  return [Number(way.slice(0, colon)), Number(way.slice(colon + 1))];
}
