/**
 * Turns patterns into states. Patterns that begin alike share their states: the same step from the same states is made once.
 */
import { inflect } from "./inflect.js";
import { type Anchor, PatternError, type Piece } from "./notation.js";
import { ANY, type Lexicon } from "./symbols.js";

/** A condition on an edge or on acceptance. */
export type Guard =
  /** The token before, or the one at hand, is none of these. */
  | { readonly kind: "not-before"; readonly symbols: ReadonlySet<number> }
  | { readonly kind: "not-after"; readonly symbols: ReadonlySet<number> }
  | { readonly kind: Anchor };

/** A step from one state to another over a token that is the symbol, where the guard set holds (0 for none). */
export interface Edge {
  readonly state: number;
  readonly symbol: number;
  readonly target: number;
  readonly guard: number;
}

/** A gap that opens behind a state. */
export interface GapEntry {
  readonly from: number;
  readonly gap: number;
  readonly guard: number;
}

export interface Gap {
  readonly reach: number;
  readonly inClause: boolean;
}

/** What was built, before it is laid out for the matcher. */
export interface States {
  readonly count: number;
  readonly edges: readonly Edge[];
  /** The states that are gaps. */
  readonly gaps: ReadonlyMap<number, Gap>;
  readonly entries: readonly GapEntry[];
  readonly accepts: ReadonlyMap<number, readonly { readonly pattern: number; readonly guard: number }[]>;
  /** Guard set n stands at n − 1. */
  readonly guards: readonly (readonly Guard[])[];
}

/** Classes whose neighbours belong together: "3 business days" is one duration. */
const RUNS: ReadonlySet<string> = new Set(["number", "money", "date", "clock", "duration", "name"]);
const LONGEST_RUN = 6;

/** How many states and edges a single pattern may add, and how many steps it may take through states that others have made. */
const MOST_STATES = 1500;
const MOST_EDGES = 6000;
const MOST_STEPS = 10_000;

/**
 * Where a pattern stands while it is being built: states, each with the guards that the next step has to carry, and those that hold if the
 * match ends here. Behind a gap no match ends, but it may end where the gap began, and from there no step goes on.
 */
type Frontier = readonly { readonly state: number; readonly guard: number; readonly endGuard: number }[];

const ROOT: Frontier = [{ state: 0, guard: 0, endGuard: 0 }];
/** As a guard or end guard: this way is shut. */
const SHUT = -1;

export class Builder {
  readonly #lexicon: Lexicon;
  #stateCount = 1;
  readonly #edges: Edge[] = [];
  readonly #gaps = new Map<number, Gap>();
  readonly #entries: GapEntry[] = [];
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
    this.#stateLimit = this.#stateCount + MOST_STATES;
    this.#edgeLimit = this.#edges.length + MOST_EDGES;
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
        return this.#step(frontier, ANY);
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
    for (const token of tokens) current = this.#step(current, this.#lexicon.literal(token));
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
      current = this.#step(current, symbol);
      ends.push(current);
    }
    return union(ends);
  }

  #addList(frontier: Frontier, name: string): Frontier {
    const { symbol, phrases } = this.#lexicon.list(name);
    return union([this.#step(frontier, symbol), ...phrases.map((phrase) => this.#addSequence(frontier, phrase))]);
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
      ends.push(this.#step(frontier, this.#lexicon.group(unique)));
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
  #step(frontier: Frontier, symbol: number): Frontier {
    const from = waysOn(frontier);
    const key = `${from.join(",")} ${symbol}`;
    let target = this.#shared.get(key);
    if (target === undefined) {
      target = this.#newState(key);
      for (const way of from) {
        const [state, guard] = readWay(way);
        this.#edges.push({ state, symbol, target, guard });
      }
    }
    this.#checkSize();
    return [{ state: target, guard: 0, endGuard: 0 }];
  }

  #checkSize(): void {
    this.#stepCount++;
    const isTooLarge =
      this.#stateCount > this.#stateLimit || this.#edges.length > this.#edgeLimit || this.#stepCount > this.#stepLimit;
    if (!isTooLarge) return;
    throw new PatternError(
      `The pattern is too large: it needs more than ${MOST_STATES} states or ${MOST_EDGES} edges. Use fewer repeats, shorter gaps, or several patterns`,
      this.#source,
      this.#column,
    );
  }

  #newState(key: string): number {
    const state = this.#stateCount++;
    this.#shared.set(key, state);
    return state;
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

  finish(): States {
    return {
      count: this.#stateCount,
      edges: this.#edges,
      gaps: this.#gaps,
      entries: this.#entries,
      accepts: this.#accepts,
      guards: this.#guardSetMembers.map((members) => members.map((index) => this.#guards[index] as Guard)),
    };
  }
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
