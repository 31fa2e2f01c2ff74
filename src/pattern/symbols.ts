/** Words, lists, classes and groups of words as numbers, so that the automaton deals in numbers alone. */
import { TokenClass, TokenFlag } from "../text/document.js";
import { inflect } from "./inflect.js";
import { PatternError, type Piece, parsePattern } from "./notation.js";

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

export interface CompileOptions {
  /** Named lists: words, phrases and patterns, which may use other lists. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** How the text layer writes words: for each its tokens. */
  readonly normalize: (words: readonly string[]) => readonly (readonly string[])[];
}

/** Words, lists and classes as numbers. */
export class Lexicon {
  readonly vocabulary: Map<string, number[]> = new Map();
  symbolCount = 1;
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #parsedLists = new Map<string, readonly (readonly Piece[])[]>();
  readonly #tokens = new Map<string, readonly string[]>();
  readonly #literals = new Map<string, number>();
  readonly #classes = new Map<string, number>();
  readonly #groups = new Map<string, { readonly symbol: number; readonly members: readonly number[] }>();
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

  /** Several symbols as one: what is any of the members is the group. */
  group(members: readonly number[]): number {
    const [only, ...others] = members;
    if (only !== undefined && others.length === 0) return only;
    const key = members.join(",");
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { symbol: this.symbolCount++, members };
      this.#groups.set(key, group);
    }
    return group.symbol;
  }

  /** For each symbol the groups that it is in. */
  groupsBySymbol(): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const { symbol, members } of this.#groups.values()) {
      for (const member of members) {
        const known = groups.get(member);
        if (known) known.push(symbol);
        else groups.set(member, [symbol]);
      }
    }
    return groups;
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
