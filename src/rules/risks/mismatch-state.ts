/** How it is with a thing: broken or fine, against what the customer said of it. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { isTelling } from "../words/concepts.js";
import { isSaid, lone } from "./mismatch-compare.js";
import { customersOf, MOST_COMPARED, type Turns } from "./mismatch-turns.js";

/** "Sorry about the lavenders" to somebody who wrote that the lavenders are fine. */
export function findUnharmed(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates = regretted(document);
  if (candidates.length === 0) return [];
  const fine = fineIn(turns);
  return candidates
    .filter((at) => {
      const word = document.normals[at] as string;
      return fine.has(word) && !customersOf(turns).some((text) => isBad(text, word));
    })
    .map(lone);
}

/** The telling words of "sorry about the [two] X". */
function regretted(document: Document): readonly number[] {
  const { normals, size } = document;
  const found: number[] = [];
  for (let sorry = normals.indexOf("sorry"); sorry >= 0; sorry = normals.indexOf("sorry", sorry + 1)) {
    const word = normals[sorry + 1];
    if (word !== "about" && word !== "for") continue;
    for (let at = sorry + 2; at < Math.min(size, sorry + 2 + REGRET_REACH) && found.length < MOST_COMPARED; at++)
      if (isSaid(document, at) && isTelling(document, at)) found.push(at);
  }
  return found;
}

const REGRET_REACH = 4;

export const BROKEN: ReadonlySet<string> = wordSet("broken damaged faulty dead defective cracked out");
export const WORKING: ReadonlySet<string> = wordSet("working works work turning running switching starting");
const MOST_BETWEEN = 4;

/** "So the meter is broken" to somebody who never said so, "it isn't working" to somebody who wrote that it works. */
export function findDenied(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: TokenSpan[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    const word = document.normals[at] as string;
    const isNegated = (document.negators[at] as number) >= 0;
    if (!(isNegated ? WORKING.has(word) : BROKEN.has(word) && STATED.has(document.normals[at - 1] ?? ""))) continue;
    const thing = thingBefore(document, at);
    if (thing >= 0) candidates.push({ first: thing, last: at + 1 });
  }
  if (candidates.length === 0) return [];
  const fine = fineIn(turns);
  return candidates.filter(({ first }) => {
    const thing = document.normals[first] as string;
    return fine.has(thing) || customersOf(turns).some((text) => isDenied(text, thing));
  });
}

const STATED = wordSet("is are was were be been completely totally");

/** What is said to be broken: the nearest telling word before, in the same clause. */
function thingBefore(document: Document, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - MOST_BETWEEN); place--) {
    if (document.clauseOf[place] !== document.clauseOf[at]) return -1;
    if (document.normals[place] === "if") return -1;
    if (isSaid(document, place) && isTelling(document, place)) return place;
  }
  return -1;
}

/** "I never said the meter was broken". */
function isDenied({ normals, sentences }: Document, thing: string): boolean {
  return sentences.some(({ first, last }) => {
    const said = normals.slice(first, last);
    const at = said.findIndex((word) => word === "said" || word === "say" || word === "wrote" || word === "mentioned");
    return at > 0 && said.slice(0, at).some((word) => word === "never" || word === "not") && said.indexOf(thing) > at;
  });
}

const FINE = wordSet("fine works working perfect good okay ok great intact");
const BAD = wordSet("not broken damaged snapped missing wrong dead late leaks stopped faulty cracked but except");

const FINE_REACH = 3;

/** Words of which the customer said that it is fine: "the lavenders are fine". */
const fineIn = readLately((turns: Turns): ReadonlySet<string> => {
  const fine = new Set<string>();
  for (const { normals, sentenceOf, negators, size } of customersOf(turns)) {
    for (let at = 0; at < size; at++) {
      if (!FINE.has(normals[at] as string) || (negators[at] as number) >= 0) continue;
      for (let place = Math.max(0, at - FINE_REACH); place < at; place++)
        if (sentenceOf[place] === sentenceOf[at]) fine.add(normals[place] as string);
    }
  }
  return fine;
});

function isBad(text: Document, word: string): boolean {
  return text.sentences.some(({ first, last }) => {
    const said = text.normals.slice(first, last);
    return said.includes(word) && said.some((each) => BAD.has(each));
  });
}
