/** Words that tie a reply to its case: those that formulas do not hold, and those that the customer used. */
import type { RuleContext } from "../../rule-set/rule.js";
import { isContent, stem } from "../../text/content.js";
import { ASIDE, type Document, type Sentence, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { formulaWords } from "../words/tone-words.js";
import type { Shut } from "./stock-signals.js";

/** A value, a word that they used as well, or enough words that formulas do not hold. */
export function hasWordsOfTheCase(document: Document, context: RuleContext, shut: Shut): boolean {
  const theirs = customersStems(context);
  const asking = context.customer.assumed ? new Set<number>() : sentencesThatAskForData(document);
  const enough = context.customer.assumed || document.size <= SHORT ? 1 : 2;
  let sentence = -1;
  let own = 0;
  for (let at = 0; at < document.size; at++) {
    const current = document.sentenceOf[at] as number;
    if (current !== sentence) own = 0;
    sentence = current;
    if (shut.has(sentence) || isAside(document, at)) continue;
    if (((document.classes[at] as number) & CONCRETE) !== 0 && !isPhoneNumber(document, at)) return true;
    const word = family(stem(document.normals[at] as string));
    const asked = asking.has(sentence);
    if (isAbbreviation(document, at) && theirs.has(word)) return true;
    if (!asked && isCaseNoun(document, at) && theirs.has(word)) return true;
    if (!isTelling(document, at)) continue;
    // The house's own name says nothing, even where the customer names it too.
    if (isNameInside(document, at) && !isPointedAt(document, at)) continue;
    if (theirs.has(word) && !COMMON.has(word)) return true;
    if (!asked && ++own >= enough) return true;
  }
  return false;
}

/** Values that no formula holds. */
const CONCRETE = TokenClass.money | TokenClass.id | TokenClass.clock;
/** A reply this short is specific by one word of its own; a longer one needs two in a sentence, or one of the customer's. */
const SHORT = 22;

/** Not the writer's own words here: the letter's frame, and a name alone at the end. */
function isAside(document: Document, at: number): boolean {
  if (((document.flags[at] as number) & (ASIDE | TokenFlag.greeting)) !== 0) return true;
  const { first, last, end } = document.sentences[document.sentenceOf[at] as number] as Sentence;
  return last === document.size && last - first <= 2 && end === "";
}

export function countWords(document: Document): number {
  let words = 0;
  for (let at = 0; at < document.size; at++) {
    if (((document.classes[at] as number) & TokenClass.word) !== 0 && !isAside(document, at)) words++;
  }
  return words;
}

/** "Send us your record locator": what is asked for is no word on the case, unless the customer used it. */
function sentencesThatAskForData({ normals, sentenceOf }: Document): ReadonlySet<number> {
  const asking = new Set<number>();
  normals.forEach((normal, at) => {
    if (REQUESTS.has(normal)) asking.add(sentenceOf[at] as number);
  });
  return asking;
}

const REQUESTS = wordSet("dm dms pm inbox send share provide attach include");

/** Where to call: nine digits and more, whatever stands between them. */
function isPhoneNumber(document: Document, at: number): boolean {
  const normal = document.normals[at] as string;
  return normal.replace(/\D/g, "").length >= 9 && (document.text[(document.starts[at] as number) - 1] ?? " ") !== "#";
}

/** Whether a word says something that formulas do not. */
export function isTelling(document: Document, at: number): boolean {
  if (((document.classes[at] as number) & NOT_TELLING) !== 0 || !isContent(document, at)) return false;
  const normal = document.normals[at] as string;
  if (normal.length < 3 || normal.length > 29) return false;
  return !normal
    .replace(/\.$/, "")
    .split("/")
    .every((word) => FORMULA.has(stem(word)));
}

function customersStems(context: RuleContext): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const turn of context.turns) {
    if (turn.role !== "customer") continue;
    const document = turn.document();
    for (let at = 0; at < document.size; at++) {
      const word = stem(document.normals[at] as string);
      if (CASE_NOUNS.has(word) || isTelling(document, at) || isAbbreviation(document, at)) stems.add(family(word));
    }
  }
  return stems;
}

/** "Delivery" and "delivered" are one thing; their stems are two. */
function family(word: string): string {
  return KIN.get(word) ?? word;
}

/** "HD", "PS": two capitals that they use as well. */
function isAbbreviation({ normals, text, starts }: Document, at: number): boolean {
  const normal = normals[at] as string;
  if (normal.length !== 2 || WORDS_IN_CAPITALS.has(normal)) return false;
  return /^[A-Z][A-Z\d]$/.test(text.slice(starts[at], (starts[at] as number) + 2));
}

/** "Your order", where they wrote of an order; not "your order number". */
function isCaseNoun({ normals }: Document, at: number): boolean {
  return CASE_NOUNS.has(stem(normals[at] as string)) && !ASKED_FOR.has(normals[at + 1] ?? "");
}

/** Capitalised inside a sentence: a house, a town, a product. */
function isNameInside(document: Document, at: number): boolean {
  const first = document.sentences[document.sentenceOf[at] as number]?.first;
  const code = document.text.charCodeAt(document.starts[at] as number);
  return at !== first && code >= 65 && code <= 90;
}

/** "Which Bluetooth device", "your Facebook login": a thing of theirs, and not the house. */
function isPointedAt({ normals }: Document, at: number): boolean {
  return POINTING.has(normals[at - 1] ?? "");
}

const FORMULA: ReadonlySet<string> = new Set(formulaWords.map(stem));
/** Words of formulas that do say something where the customer's own message turns on them. */
const CASE_NOUNS: ReadonlySet<string> = new Set(
  [
    ...wordSet(
      "delivery delivered deliver booking booked reservation refund cancel canceled cancellation pre-order preorder payment bank troubleshooting order orders online login log account app",
    ),
  ].map(stem),
);
/** Words of one family by the stem of their first; stems go by endings alone. */
const KIN: ReadonlyMap<string, string> = new Map(
  [
    "delivery delivered deliver delivering",
    "booking booked book",
    "cancellation cancel canceled",
    "payment paid pay",
  ].flatMap((words) => {
    const [first = "", ...rest] = words.split(" ").map(stem);
    return rest.map((word) => [word, first] as const);
  }),
);
/** Two letters that are a word, a place or a channel, and no thing. */
const WORDS_IN_CAPITALS = wordSet(
  "dm pm am ok us uk fb rt is it my me we he no so do to in on at of or be by if up as an go hi oh",
);
/** What every reply of a trade speaks of: the customer's using it as well ties nothing to the case. */
const COMMON: ReadonlySet<string> = new Set([...wordSet("room rooms bathroom airport")].map(stem));
/** "Your order number": what is asked for, not what it is about. */
export const ASKED_FOR: ReadonlySet<string> = wordSet(
  "number numbers details detail id information info email no # name holder",
);
/** What stands in formulas as well: "24 hours", "today", a name. */
const NOT_TELLING = TokenClass.number | TokenClass.duration | TokenClass.date | TokenClass.name | TokenClass.hashtag;
const POINTING = wordSet("your which this these that");
