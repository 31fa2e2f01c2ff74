/** Words, classes and sets of them as numbers, so that the matcher deals in numbers alone. */
import { TokenClass, TokenFlag } from "../text/document.js";
import { COMMONNESS_OF_ANY, COMMONNESS_OF_CLASS, commonnessOfWord } from "./commonness.js";
import { inflect } from "./inflect.js";
import { ANY_KIND, Border, KindSets } from "./kind-sets.js";
import { type Anchor, PatternError, type Piece, parsePattern } from "./notation.js";

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

export const ANCHOR_SETS: Readonly<Record<Anchor, number>> = {
  "sentence-start": Border.ofSentence,
  "sentence-end": Border.ofSentence,
  "question-end": Border.endOfQuestion,
  "text-start": Border.startOfText,
  "text-end": Border.endOfText,
};

/** Cuts words as the text layer cuts them, or nearly so: for each its tokens. */
export type CutWords = (words: readonly string[]) => readonly (readonly string[])[];

export interface CompileOptions {
  /** Named lists: words, phrases and patterns, which may use other lists. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** How the text layer writes words. */
  readonly normalize: CutWords;
}

/** A list as the kinds of its single words, and its longer entries. */
export interface WordList {
  readonly kinds: readonly number[];
  readonly phrases: readonly (readonly Piece[])[];
  /** The kinds of its entries of one word; here a run of numbers or dates counts as one word. */
  readonly single: readonly number[];
}

export class Lexicon {
  /** For each word its kind. */
  readonly kinds: Map<string, number> = new Map();
  /** For each kind how often it is met, roughly. */
  readonly commonness: number[] = [COMMONNESS_OF_ANY, ...CLASS_NAMES.map(() => COMMONNESS_OF_CLASS)];
  readonly sets: KindSets = new KindSets();
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #parsedLists = new Map<string, readonly (readonly Piece[])[]>();
  readonly #wordLists = new Map<string, WordList>();
  readonly #tokens = new Map<string, readonly string[]>();
  /** For words, and for words in all their forms, the kinds of token; null where one of them is several tokens. */
  readonly #ofWords = new Map<string, readonly number[] | null>();
  readonly #ofForms = new Map<string, readonly number[] | null>();

  readonly #normalize: CutWords;

  constructor({ lists, normalize }: CompileOptions) {
    this.#lists = lists;
    this.#normalize = normalize;
  }

  /**
   * Makes the words of patterns and of the lists they use known, all in one go.
   *
   * @throws PatternError where a list or a class is named that is not there
   */
  learn(parsed: readonly (readonly Piece[])[], sources: readonly string[]): void {
    const words = new Set<string>();
    parsed.forEach((pieces, index) => {
      this.#collectWords(pieces, words, { text: sources[index] as string, lists: [] });
    });
    const unknown = [...words].filter((word) => !this.#tokens.has(word));
    const normalized = this.#normalize(unknown);
    unknown.forEach((word, index) => {
      const tokens = normalized[index] ?? [];
      this.#tokens.set(word, tokens.length > 0 ? tokens : [word]);
    });
  }

  #collectWords(pieces: readonly Piece[], words: Set<string>, source: Source): void {
    for (const piece of pieces) {
      if (piece.kind === "word") words.add(piece.word);
      else if (piece.kind === "inflected") for (const form of inflect(piece.word)) words.add(form);
      else if (piece.kind === "repeat") this.#collectWords([piece.piece], words, source);
      else if (piece.kind === "exclude") this.#collectWords(piece.pieces, words, source);
      else if (piece.kind === "group") for (const one of piece.alternatives) this.#collectWords(one, words, source);
      else if (piece.kind === "class") checkClass(piece, source);
      else if (piece.kind === "list") this.#collectList(piece, words, source);
    }
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

  kindOf(token: string): number {
    let kind = this.kinds.get(token);
    if (kind === undefined) {
      kind = this.commonness.length;
      this.kinds.set(token, kind);
      this.commonness.push(commonnessOfWord(token));
    }
    return kind;
  }

  classKind(name: string): number {
    return 1 + CLASS_NAMES.indexOf(name);
  }

  list(name: string): WordList {
    const known = this.#wordLists.get(name);
    if (known !== undefined) return known;
    const kinds: number[] = [];
    const single: number[] = [];
    const phrases: (readonly Piece[])[] = [];
    for (const entry of this.#parsedLists.get(name) ?? []) {
      const only = entry.length === 1 ? (entry[0] as Piece) : undefined;
      const inner = only?.kind === "list" ? this.list(only.name) : undefined;
      const own = only === undefined || inner ? undefined : this.singleKinds(only);
      kinds.push(...(own ?? inner?.kinds ?? []));
      single.push(...(own ?? inner?.single ?? (only?.kind === "class" ? [this.classKind(only.name)] : [])));
      if (inner !== undefined) phrases.push(...inner.phrases);
      else if (own === undefined) phrases.push(entry);
    }
    const list = { kinds, phrases, single };
    this.#wordLists.set(name, list);
    return list;
  }

  /** The kinds of token that a piece takes exactly one of; undefined where it may take more. */
  singleKinds(piece: Piece): readonly number[] | undefined {
    switch (piece.kind) {
      case "any":
        return [ANY_KIND];
      case "word":
        return this.#kindsOfWord(piece.word) ?? undefined;
      case "inflected":
        return this.#kindsOfForms(piece.word) ?? undefined;
      case "class":
        return isRun(piece.name) ? undefined : [this.classKind(piece.name)];
      case "list": {
        const { kinds, phrases } = this.list(piece.name);
        return phrases.length === 0 ? kinds : undefined;
      }
      default:
        return undefined;
    }
  }

  #kindsOfWord(word: string): readonly number[] | null {
    let kinds = this.#ofWords.get(word);
    if (kinds === undefined) {
      kinds = this.#kindsOf([word]);
      this.#ofWords.set(word, kinds);
    }
    return kinds;
  }

  #kindsOfForms(word: string): readonly number[] | null {
    let kinds = this.#ofForms.get(word);
    if (kinds === undefined) {
      kinds = this.#kindsOf(inflect(word));
      this.#ofForms.set(word, kinds);
    }
    return kinds;
  }

  #kindsOf(words: readonly string[]): readonly number[] | null {
    const tokens = words.map((word) => this.tokensOf(word));
    return tokens.every(({ length }) => length === 1) ? tokens.map(([token]) => this.kindOf(token as string)) : null;
  }

  /** The kinds of token that an exclusion rules out; undefined for a word that is several tokens. */
  excludedKinds(piece: Piece): readonly number[] | undefined {
    if (piece.kind === "class") return [this.classKind(piece.name)];
    if (piece.kind === "list") return this.list(piece.name).single;
    if (piece.kind === "inflected")
      return inflect(piece.word).map((form) => this.kindOf(this.tokensOf(form)[0] as string));
    return this.singleKinds(piece);
  }
}

/** Classes whose neighbours belong together: "3 business days" is one duration. */
const RUNS: ReadonlySet<string> = new Set(["number", "money", "date", "clock", "duration", "name"]);
export const LONGEST_RUN = 6;

export function isRun(className: string): boolean {
  return RUNS.has(className);
}

/** A pattern or an entry of a list, with the lists that led to it. */
interface Source {
  readonly text: string;
  readonly lists: readonly string[];
}

function checkClass(piece: Piece & { kind: "class" }, source: Source): void {
  if (CLASS_NAMES.includes(piece.name)) return;
  throw errorIn(source, `There is no class <${piece.name}>; there are ${CLASS_NAMES.join(", ")}`, piece.column);
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
