/** What the rest of the library sees of a text: parallel arrays over its words, built in one pass. */

/** What a token is; a token may be several things at once. */
export const TokenClass = {
  word: 1,
  number: 2,
  money: 4,
  date: 8,
  clock: 16,
  duration: 32,
  url: 64,
  email: 128,
  /** An order, account or ticket number. */
  id: 256,
  handle: 512,
  hashtag: 1024,
  emoji: 2048,
  /** A slot that nobody filled: `{{first_name}}`, `[TIME]`, `XXX`. */
  placeholder: 4096,
  /** A capitalised word where a person's name is expected. */
  name: 8192,
} as const;

/** How a token stands in the text. */
export const TokenFlag = {
  /** Two or more letters, all of them capitals. */
  capitals: 1,
  /** Written with a letter drawn out: "sooooo". */
  stretched: 2,
  /** Between quotation marks. */
  quoted: 4,
  /** In the quoted thread under an e-mail. */
  history: 8,
  /** In a sign-off or signature. */
  signature: 16,
  /** In a salutation: "Dear Mr Okafor," */
  greeting: 32,
} as const;

/** What closes a sentence. */
export type SentenceEnd = "." | "?" | "!" | "";

/** A stretch of tokens that belong together. */
export interface Sentence {
  /** The first token. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  /** What closes it; a run with a question mark in it counts as "?", and "" stands for none. */
  readonly end: SentenceEnd;
  /** Whether it stands behind a bullet or a list number. */
  readonly bullet: boolean;
}

/** Counts of what is not a word. */
export interface Marks {
  /** How many exclamation marks there are. */
  readonly exclamations: number;
  /** How many question marks there are. */
  readonly questions: number;
  /** The longest run of ! and ? together. */
  readonly longestRun: number;
}

/**
 * A text as parallel arrays over its tokens. Tokens are words, numbers, links, emoji and the like; punctuation is not
 * in the arrays, it shows in the bounds of sentences and clauses. Contractions are two tokens: "I'm" is `i` and `am`.
 * Offsets are UTF-16 units into `text`, which is the caller's own string.
 */
export interface Document {
  /** The caller's own string, or its beginning where it was too long. */
  readonly text: string;
  /** Whether the caller's string was longer than the limit and only its beginning was read. */
  readonly truncated: boolean;
  /** How many tokens there are: the length of the arrays below. */
  readonly size: number;
  /** Lower case, US spelling, contractions spelt out. */
  readonly normals: readonly string[];
  /** For each token its first UTF-16 unit in `text`. */
  readonly starts: Int32Array;
  /** For each token one past its last unit. */
  readonly ends: Int32Array;
  /** Bits of `TokenClass`. */
  readonly classes: Uint16Array;
  /** Bits of `TokenFlag`. */
  readonly flags: Uint8Array;
  /** For each token the word that negates it, or −1. */
  readonly negators: Int32Array;
  /** For each token the number of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token the number of its clause, counted through the whole text. */
  readonly clauseOf: Int32Array;
  /** The sentences, in order; each is a stretch of tokens. */
  readonly sentences: readonly Sentence[];
  /** Counts of exclamation and question marks. */
  readonly marks: Marks;
  /** What was read of the text and is kept for the next who asks. */
  readonly readings: unknown[];
}

/** Tokens that are not the writer's own words here: the quoted thread and the signature. */
export const ASIDE: number = TokenFlag.history | TokenFlag.signature;

/** Whether the token is of one of the classes. */
export function isClass({ classes }: Document, at: number, tokenClass: number): boolean {
  return ((classes[at] as number) & tokenClass) !== 0;
}
