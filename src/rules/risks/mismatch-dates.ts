/** Dates of theirs that come back with other digits, or for something that they told otherwise. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { isSaid, isSlip, lone } from "./mismatch-compare.js";
import { beginsWithDigit, customersOf, digitsIn, MOST_COMPARED, type Turns, textsOf } from "./mismatch-turns.js";

/** Months by their names, whole and short. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, month) => [[name, month] as const, [name.slice(0, 3), month] as const]),
);

interface SaidDate {
  readonly at: number;
  readonly day: string;
  readonly month: number;
}

/** "28 February", "March 2nd". */
function datesOf(text: Document): readonly SaidDate[] {
  const dates: SaidDate[] = [];
  for (let at = 0; at < text.size; at++) {
    const month = MONTHS.get(text.normals[at] as string);
    if (month === undefined || !isSaid(text, at)) continue;
    const place = isDay(text.normals[at - 1]) ? at - 1 : at + 1;
    if (!isDay(text.normals[place])) continue;
    dates.push({ at: place, day: (text.normals[place] as string).replace(/\D/g, ""), month });
  }
  return dates;
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && beginsWithDigit(word) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
}

const PAST = wordSet("was were did had charged from paid taken booked bought ordered happened came moved on");
const LATER = wordSet("will shall new instead now until by to");
const datesIn = readLately((turns: Turns) => ({
  known: new Set(textsOf(turns).flatMap((text) => datesOf(text).map(({ day, month }) => `${day} ${month}`))),
  // "the 17th", "until the 7th": a day that somebody has named is known.
  days: new Set(
    textsOf(turns).flatMap((text) =>
      digitsIn(text)
        .map((at) => text.normals[at] as string)
        .filter((word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word))
        .map((word) => word.replace(/\D/g, "")),
    ),
  ),
  theirs: customersOf(turns)
    .flatMap((text) => datesOf(text).map((date) => ({ ...date, text })))
    .slice(-MOST_COMPARED),
}));

/** A date of the customer's with its digits turned round or one of them lost; or another date for what they did. */
export function findDates(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = datesOf(document);
  if (said.length === 0) return [];
  const { known, days, theirs } = datesIn(turns);
  const repeated = new Set(said.map(({ day, month }) => `${day} ${month}`));
  return said
    .filter(({ at, day, month }) => {
      if (known.has(`${day} ${month}`) || days.has(day)) return false;
      return theirs.some((other) => {
        if (repeated.has(`${other.day} ${other.month}`)) return false;
        if (isToldOtherwise(document, at, other.text, other.at)) return true;
        return other.month === month && looksAlike(day, other.day) && isToldAsPast(document, at);
      });
    })
    .map(({ at }) => lone(at));
}

/** "17" and "7", "12" and "21". */
function looksAlike(day: string, other: string): boolean {
  if (isSlip(day, other)) return true;
  return (
    (day.length === 1 && other.length === 2 && other.endsWith(day)) ||
    (other.length === 1 && day.length === 2 && day.endsWith(other))
  );
}

function isToldAsPast(document: Document, at: number): boolean {
  let isPast = false;
  for (let place = Math.max(0, at - 8); place < at; place++) {
    if (document.sentenceOf[place] !== document.sentenceOf[at]) continue;
    const word = document.normals[place] as string;
    if (LATER.has(word)) return false;
    if (PAST.has(word)) isPast = true;
  }
  return isPast;
}

/** "you handed the keys in on 2 March" to somebody who wrote "I handed the keys in on 28 February". */
function isToldOtherwise(document: Document, at: number, theirs: Document, theirAt: number): boolean {
  const own = clauseWords(document, at);
  if (!own.words.has("you")) return false;
  const other = clauseWords(theirs, theirAt);
  if (!other.words.has("i") && !other.words.has("we")) return false;
  for (const verb of own.verbs) if (other.verbs.has(verb)) return true;
  return false;
}

function clauseWords(
  text: Document,
  at: number,
): { readonly words: ReadonlySet<string>; readonly verbs: ReadonlySet<string> } {
  const words = new Set<string>();
  const verbs = new Set<string>();
  for (let place = Math.max(0, at - 10); place < at; place++) {
    if (text.clauseOf[place] !== text.clauseOf[at]) continue;
    const word = text.normals[place] as string;
    words.add(word);
    if (word.length > 4 && word.endsWith("ed")) verbs.add(word);
  }
  return { words, verbs };
}
