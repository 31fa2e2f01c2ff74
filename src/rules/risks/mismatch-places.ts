/** Another place for a thing that the customer named with its place. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { isCapitalised } from "../../text/classify.js";
import { type Document, isClass, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";
import { isSaid, lone, sentenceHolds } from "./mismatch-compare.js";
import { customersOf, type Turns } from "./mismatch-turns.js";

const NO_PLACE = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english visa paypal mastercard",
);
export const BEFORE_A_PLACE: ReadonlySet<string> = wordSet("in at from to near of");
export const BETWEEN: ReadonlySet<string> = wordSet("the a in at from to near of our your");

const STAYING = wordSet("stay stayed staying visit visited time experience hospitality");

/** For each noun the places that stand with it: "the branch in Leeds", "our Bristol shop". */
function placesByNoun(text: Document): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const places = new Map<string, Map<string, number>>();
  const add = (noun: number, at: number): void => {
    if (noun < 0 || noun >= text.size || text.sentenceOf[noun] !== text.sentenceOf[at] || !isTelling(text, noun))
      return;
    if (isCapital(text, noun)) return;
    const concept = conceptOf(text.normals[noun] as string);
    const known = places.get(concept) ?? new Map<string, number>();
    known.set(text.normals[at] as string, at);
    places.set(concept, known);
  };
  for (let at = 1; at < text.size; at++) {
    if (!isCapital(text, at) || !isSaid(text, at) || NO_PLACE.has(text.normals[at] as string)) continue;
    // "Tattva Spa", "Ira by Orchid": parts of a house's own name are no places.
    if (isCapital(text, at - 1) || isPartOfName(text, at + 1)) continue;
    // "PreGlc": a code that only we write.
    if (/\p{Ll}\p{Lu}/u.test(text.text.slice(text.starts[at], text.ends[at]))) continue;
    if (isClass(text, at, TokenClass.name) || text.sentences[text.sentenceOf[at] as number]?.first === at) continue;
    // "Your stay at Alpenblick", after a stay in Davos: the house, and the town that it stands in.
    if (STAYING.has(text.normals[at - 2] ?? "")) continue;
    if (BEFORE_A_PLACE.has(text.normals[at - 1] as string)) add(at - 2, at);
    // "at Porto station", "our Bristol shop"
    else if (BETWEEN.has(text.normals[at - 1] as string)) add(at + 1, at);
  }
  return places;
}

function isPartOfName(text: Document, at: number): boolean {
  return at < text.size && (text.normals[at] === "by" || isCapital(text, at));
}

function isCapital({ text, starts }: Document, at: number): boolean {
  return isCapitalised(text, starts[at] as number);
}

const placesIn = readLately((turns: Turns): ReadonlyMap<string, ReadonlySet<string>> => {
  const theirs = new Map<string, Set<string>>();
  for (const text of customersOf(turns)) {
    for (const [noun, places] of placesByNoun(text)) {
      const known = theirs.get(noun) ?? new Set<string>();
      for (const place of places.keys()) known.add(place);
      theirs.set(noun, known);
    }
  }
  return theirs;
});
const SET_RIGHT = wordSet("corrected changed moved instead new updated now other another nearest because closed");

/** So many letters at the begin, and at the end, and no more others: "Gujrathi" and "Gujarati". */
const ALIKE = 3;
const OTHERS = 3;

function isSpeltAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < shorter && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end++;
  return begin >= ALIKE && Math.max(one.length, other.length) - begin - end <= OTHERS;
}

/** Another place for a thing that the customer named with its place. */
export function findPlaces(document: Document, turns: Turns): readonly TokenSpan[] {
  const said = placesByNoun(document);
  if (said.size === 0) return [];
  const theirs = placesIn(turns);
  const words = new Set(document.normals);
  const found: TokenSpan[] = [];
  for (const [noun, places] of said) {
    const known = theirs.get(noun);
    if (known === undefined || [...known].some((place) => words.has(place))) continue;
    for (const [place, at] of places) {
      if ([...known].some((other) => isSpeltAlike(place, other))) continue;
      // A place that is set right, and the reason why it is another one, is no slip.
      if (sentenceHolds(document, at, SET_RIGHT)) continue;
      found.push(lone(at));
    }
  }
  return found;
}
