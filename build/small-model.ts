/**
 * wink's language model without what only its taggers need: of all that it knows about 87,593 words, tokens and normals take the words
 * themselves and a few bits of one word in twenty. So packed it weighs a fifth, and it gives the same tokens.
 */

/** A model as wink-nlp takes it, as far as tokens go. */
interface Core {
  readonly packing: {
    readonly size: number;
    readonly layout: Readonly<Record<string, readonly number[]>>;
  } & Readonly<Record<string, unknown>>;
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: { readonly lexeme: Lexeme } & Readonly<Record<string, object>>;
  readonly tcat: unknown;
  readonly pos: unknown;
  readonly trex: unknown;
  readonly preserve: unknown;
}

interface Lexeme {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  readonly index: number;
}

export interface PackedModel {
  /** Each word as a letter that says how much it shares with the word before it, and the rest of it. */
  readonly words: string;
  /** Words of which something is known: how far on from the one before, and what. */
  readonly marks: readonly number[];
  readonly xpansions: readonly number[];
  /** What is taken as it is. */
  readonly rest: Pick<Core, "packing" | "tcat" | "pos" | "trex" | "preserve">;
}

/** What a word can share with the one before it is told by a character from here on; no word holds one of them. */
const SHARES_NOTHING = 0xe000;
const SHARES_MOST = 0xe01f;

export function packModel(core: Core): PackedModel {
  const { packing, tcat, pos, trex, preserve } = core;
  let words = "";
  let before = "";
  for (const word of core.features.lexeme.list) {
    const most = Math.min(word.length, before.length, SHARES_MOST - SHARES_NOTHING);
    let shared = 0;
    while (shared < most && word[shared] === before[shared]) shared++;
    words += String.fromCharCode(SHARES_NOTHING + shared) + word.slice(shared);
    before = word;
  }
  return {
    words,
    marks: marksOf(core),
    xpansions: [...core.xpansions],
    rest: { packing: { ...packing, efList: [] }, tcat, pos, trex, preserve },
  };
}

/** Of a word's features only those that lead to its normal; the place of its lemma matters where it holds something else. */
function marksOf({ lexicon, packing: { size, layout } }: Core): readonly number[] {
  const mask = (name: string): number => layout[name]?.[1] as number;
  const place = layout.normal?.[0] as number;
  const special = mask("isContraction") | mask("isSpellingMapped");
  const marks: number[] = [];
  let last = 0;
  for (let word = 0; word * size < lexicon.length; word++) {
    const bits = lexicon[word * size + place] as number;
    const known = bits & (special | mask("normal") | ((bits & special) === 0 ? 0 : mask("lemma")));
    if (known === 0) continue;
    marks.push(word - last, known >>> 0);
    last = word;
  }
  return marks;
}

/** What stands in for the package of the model. Nothing is unpacked before it is asked for. */
export interface SmallModel {
  readonly core: () => Core;
  /** It knows no feature: none is asked for. */
  readonly featureFn: () => object;
}

export function smallModel(packed: PackedModel): SmallModel {
  return { core: () => unpackModel(packed), featureFn: () => ({}) };
}

function unpackModel({ words, marks, xpansions, rest }: PackedModel): Core {
  const list = unpackWords(words);
  const hash: Record<string, number> = Object.create(null);
  list.forEach((word, index) => {
    hash[word] = index;
  });
  const { size, layout } = rest.packing;
  const lexicon = new Uint32Array(list.length * size);
  const place = layout.normal?.[0] as number;
  let word = 0;
  for (let at = 0; at < marks.length; at += 2) {
    word += marks[at] as number;
    lexicon[word * size + place] = marks[at + 1] as number;
  }
  return {
    ...rest,
    lexicon,
    xpansions: Uint32Array.from(xpansions),
    features: {
      lexeme: { list, hash, intrinsicSize: list.length, index: list.length },
      posClusters: { list: [] },
    },
  };
}

function unpackWords(words: string): string[] {
  const list: string[] = [];
  let word = "";
  for (let at = 0; at < words.length; ) {
    const shared = words.charCodeAt(at) - SHARES_NOTHING;
    let end = at + 1;
    while (end < words.length && !isShare(words.charCodeAt(end))) end++;
    word = word.slice(0, shared) + words.slice(at + 1, end);
    list.push(word);
    at = end;
  }
  return list;
}

function isShare(code: number): boolean {
  return code >= SHARES_NOTHING && code <= SHARES_MOST;
}
