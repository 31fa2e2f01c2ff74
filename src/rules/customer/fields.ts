/** Words of several fields that stand close together in any order: what no row of words can say. */
import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet, wordTraits } from "../../text/words.js";

const OWNERS: ReadonlySet<string> = new Set(["my", "his", "her", "our", "their", "both", "two", "three", "whose"]);

/** Fields of words by name, thirty at most; names in one string stand for all of them. */
interface FieldsGiven {
  readonly words: Readonly<Record<string, string>>;
  /** Each names fields that must all be there. */
  readonly together: readonly string[];
  /** Words of these fields count only behind "my", "his", "her" …, or behind the owners named. */
  readonly owned?: string;
  readonly owners?: string;
  /** Words of these fields do not count behind a "not". */
  readonly affirmed?: string;
  /** A word of these fields says that it is about something else. */
  readonly otherwise: string;
}

export interface Fields {
  readonly fieldsOf: (word: string) => number;
  readonly together: readonly number[];
  readonly owned: number;
  readonly owners: ReadonlySet<string>;
  readonly affirmed: number;
  readonly otherwise: number;
}

export function fieldsFrom({ words, together, owned = "", owners, affirmed = "", otherwise }: FieldsGiven): Fields {
  const names = Object.keys(words);
  const bitsOf = (some: string): number => {
    let bits = 0;
    for (const name of wordSet(some)) bits |= 1 << names.indexOf(name);
    return bits;
  };
  return {
    fieldsOf: wordTraits(names.map((name) => [bitsOf(name), wordSet(words[name] as string)] as const)),
    together: together.map(bitsOf),
    owned: bitsOf(owned),
    owners: owners === undefined ? OWNERS : wordSet(owners),
    affirmed: bitsOf(affirmed),
    otherwise: bitsOf(otherwise),
  };
}

/** A longer sentence says many things. */
const LONGEST_SENTENCE = 40;
/** A longer text tells of many days. */
const LONGEST_TEXT = 160;

/** The first sentence, or two in a row, that hold one of the sets; questions do not tell. */
export function findTogether(document: Document, ...all: readonly Fields[]): readonly TokenSpan[] {
  if (document.size > LONGEST_TEXT) return [];
  for (const fields of all) {
    const found = findIn(document, fields);
    if (found !== undefined) return [found];
  }
  return [];
}

function findIn(document: Document, fields: Fields): TokenSpan | undefined {
  let before = 0;
  for (const { first, last, end } of document.sentences) {
    const now = end === "?" || last - first > LONGEST_SENTENCE ? 0 : fieldsIn(document, first, last, fields);
    const both = before | now;
    if ((both & fields.otherwise) === 0 && now !== 0 && fields.together.some((all) => (both & all) === all))
      return { first, last };
    before = now;
  }
  return undefined;
}

function fieldsIn({ normals, flags, negators }: Document, first: number, last: number, fields: Fields): number {
  const { fieldsOf, owned, owners, affirmed } = fields;
  let found = 0;
  for (let at = first; at < last; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    let bits = fieldsOf(normals[at] as string);
    if (bits === 0) continue;
    if ((bits & owned) !== 0 && !owners.has(normals[at - 1] ?? "")) bits &= ~owned;
    if ((negators[at] as number) >= 0) bits &= ~affirmed;
    found |= bits;
  }
  return found;
}
