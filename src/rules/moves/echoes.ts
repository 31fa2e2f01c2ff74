/** What the customer said, by its words, and the words of a reply that echo it. */
import { readLately } from "../../contract/remember.js";
import type { RuleContext } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../../text/document.js";
import { type Numbered, nextNumber } from "../../text/known.js";
import { NEGATIONS, NUMERALS, PRAISE, PRAISED, TROUBLE, TURNS } from "../words/restatement-words.js";

export const SPECIFIC: number =
  TokenClass.number | TokenClass.money | TokenClass.date | TokenClass.clock | TokenClass.id | TokenClass.duration;

/** Where the customer used each word: numbers of sentences, counted through all their turns. */
export interface CustomerWords extends Numbered {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The words by their first letters, so that "noise" finds "noisy". */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Words that the customer wrote small: no names. */
  readonly common: ReadonlySet<string>;
  /** The sentences with a "not" in them. */
  readonly negated: ReadonlySet<number>;
  /** The sentences that praise and name no trouble: saying them back is no restatement of a problem. */
  readonly praised: ReadonlySet<number>;
}

/** Enough to compare with; it keeps the cost of a text that repeats itself bounded. */
const MOST_PLACES = 16;
const FAMILY_LETTERS = 4;

/** A word of a reply that says something of the matter: its stem, and the customer's word for it if they used one. */
export interface Echo {
  readonly root: string;
  readonly theirs: string | undefined;
}

/** The words of the matter in a sentence, by their places in it; undefined where none of them is the customer's. */
export function readEchoes(
  reply: Document,
  { first, last }: Sentence,
  words: CustomerWords,
): readonly (Echo | undefined)[] | undefined {
  const echoes: (Echo | undefined)[] = [];
  let isEchoed = false;
  for (let at = first; at < last; at++) {
    if (((reply.flags[at] as number) & NOT_SAID) !== 0 || !isTopic(reply, at)) {
      echoes.push(undefined);
      continue;
    }
    const root = stemAt(reply, at);
    const theirs = customersWord(root, words);
    if (theirs !== undefined) isEchoed = true;
    echoes.push({ root, theirs });
  }
  return isEchoed ? echoes : undefined;
}

export const NOT_SAID: number = ASIDE | TokenFlag.greeting | TokenFlag.quoted;

/** The turns of a conversation stay the same while its drafts change. */
export const customerWords: (turns: RuleContext["turns"]) => CustomerWords = readLately(readCustomer);

function readCustomer(turns: RuleContext["turns"]): CustomerWords {
  const places = new Map<string, number[]>();
  const families = new Map<string, string[]>();
  const common = new Set<string>();
  const negated = new Set<number>();
  const praised = new Set<number>();
  const troubled = new Set<number>();
  let sentence = 0;
  for (const { role, document } of turns) {
    if (role !== "customer") continue;
    const text = document();
    for (let at = 0; at < text.size; at++) {
      const place = sentence + (text.sentenceOf[at] as number);
      const word = text.normals[at] as string;
      if (NEGATIONS.has(word)) negated.add(place);
      if (PRAISE.has(word) || PRAISED.has(word)) praised.add(place);
      if (TROUBLE.has(word) || TURNS.has(word)) troubled.add(place);
      if (!isTopic(text, at)) continue;
      const root = stemAt(text, at);
      if (!isCapital(text, at)) common.add(root);
      const said = places.get(root);
      if (said === undefined) {
        places.set(root, [place]);
        const family = families.get(root.slice(0, FAMILY_LETTERS)) ?? [];
        if (family.length < MOST_PLACES) family.push(root);
        families.set(root.slice(0, FAMILY_LETTERS), family);
      } else if (said.length < MOST_PLACES) said.push(place);
    }
    sentence += text.sentences.length;
  }
  for (const place of [...negated, ...troubled]) praised.delete(place);
  return { number: nextNumber(), places, families, common, negated, praised };
}

/** The customer's word for it: the same stem, or one that only ends otherwise. */
function customersWord(root: string, { places, families }: CustomerWords): string | undefined {
  if (places.has(root)) return root;
  if (root.length < FAMILY_LETTERS) return undefined;
  return families
    .get(root.slice(0, FAMILY_LETTERS))
    ?.find(
      (other) =>
        Math.abs(other.length - root.length) <= FAMILY_LETTERS && (other.startsWith(root) || root.startsWith(other)),
    );
}

function isTopic(document: Document, at: number): boolean {
  if (((document.classes[at] as number) & TokenClass.name) !== 0) return false;
  if (isContent(document, at)) return true;
  // A bare digit is too short for content, but "2 nights" is the customer's own.
  const flags = document.flags[at] as number;
  return (
    ((document.classes[at] as number) & SPECIFIC) !== 0 &&
    (flags & (ASIDE | TokenFlag.greeting)) === 0 &&
    /\d/.test(document.normals[at] as string)
  );
}

/** "Four emails" and "4 emails" are the same. */
function stemAt({ normals }: Document, at: number): string {
  const normal = normals[at] as string;
  return NUMERALS.get(normal) ?? stem(normal.replaceAll("-", ""));
}

export function isCapital({ text, starts }: Document, at: number): boolean {
  const letter = text[starts[at] as number] as string;
  return letter !== letter.toLowerCase();
}

/** How many of the words the customer used within two sentences, and which sentences those are. */
export function mostTogether(
  own: ReadonlySet<string>,
  { places }: CustomerWords,
): { most: number; places: readonly number[] } {
  const counts = new Map<number, number>();
  let most = 0;
  let best = 0;
  for (const word of own) {
    const pairs = new Set((places.get(word) ?? []).flatMap((place) => [place, place + 1]));
    for (const pair of pairs) {
      const count = (counts.get(pair) ?? 0) + 1;
      counts.set(pair, count);
      if (count > most) {
        most = count;
        best = pair;
      }
    }
  }
  return { most, places: [best - 1, best] };
}
