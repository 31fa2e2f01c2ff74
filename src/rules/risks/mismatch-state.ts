/** How it is with a thing: broken or fine, against what the customer said of it. */
import type { TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { isTelling } from "../words/concepts.js";
import { isSaid, lone } from "./mismatch-compare.js";
import { customersOf, MOST_COMPARED, type Turns } from "./mismatch-turns.js";

/** "Sorry about the lavenders" to somebody who wrote that the lavenders are fine. */
export function findUnharmed(document: Document, turns: Turns): readonly TokenSpan[] {
  const candidates: number[] = [];
  for (let at = 1; at < document.size && candidates.length < MOST_COMPARED; at++) {
    if (isSaid(document, at) && isTelling(document, at) && isRegretFor(document, at)) candidates.push(at);
  }
  if (candidates.length === 0) return [];
  const texts = customersOf(turns);
  return candidates
    .filter((at) => {
      const word = document.normals[at] as string;
      return texts.some((text) => isFine(text, word)) && !texts.some((text) => isBad(text, word));
    })
    .map(lone);
}

/** "sorry about the [two] X" */
function isRegretFor({ normals }: Document, at: number): boolean {
  for (let place = at - 1; place >= Math.max(1, at - 4); place--) {
    const word = normals[place] as string;
    if ((word === "about" || word === "for") && normals[place - 1] === "sorry") return true;
  }
  return false;
}

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
  const texts = customersOf(turns);
  return candidates.filter(({ first }) => {
    const thing = document.normals[first] as string;
    return texts.some((text) => isFine(text, thing) || isDenied(text, thing));
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

function isFine(text: Document, word: string): boolean {
  return text.normals.some(
    (each, at) =>
      each === word &&
      text.normals
        .slice(at + 1, at + 4)
        .some(
          (next, ahead) =>
            FINE.has(next) &&
            text.sentenceOf[at + 1 + ahead] === text.sentenceOf[at] &&
            (text.negators[at + 1 + ahead] as number) < 0,
        ),
  );
}

function isBad(text: Document, word: string): boolean {
  return text.sentences.some(({ first, last }) => {
    const said = text.normals.slice(first, last);
    return said.includes(word) && said.some((each) => BAD.has(each));
  });
}
