import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import {
  BETWEEN,
  DEED_WITH_OBJECT,
  DID,
  DONE,
  NO_DEED,
  NO_OBJECT,
  NOT_DOING,
  NOT_PROMISED,
  NOT_TOLD,
  OBJECT_OPENS,
  OUR_PEOPLE,
  OURS,
  PARTICLES,
} from "../words/deed-words.js";

const SPECIFIC = TokenClass.money | TokenClass.number | TokenClass.name | TokenClass.id;
/** How far behind its first word an object's noun may stand: "the second parcel". */
const NOUN_REACH = 3;

/**
 * What our side did, does or will do to something of this case: a speaker, a verb in the form of a deed, and its object. The verb may be any: those
 * that tell of feelings, wishes and formulas are listed instead.
 */
export function findDeeds(document: Document): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  for (const { first, last, end } of document.sentences) {
    if (end === "?") continue;
    for (let at = first; at < last - 2; at++) {
      const verb = deedAt(document, at, first, last);
      if (verb === undefined) continue;
      found.push({ first: at, last: verb + 2 });
      break;
    }
  }
  return found;
}

/** The verb of a deed whose speaker stands here. */
function deedAt(document: Document, at: number, first: number, last: number): number | undefined {
  const { normals, flags, negators } = document;
  if (((flags[at] as number) & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) !== 0) return undefined;
  const word = normals[at] as string;
  const speaks = word === "i" || word === "we";
  if (!speaks && !(OUR_PEOPLE.has(word) && at > first && isOurs(document, at, first))) return undefined;
  if (at > first && NOT_TOLD.has(normals[at - 1] as string)) return undefined;
  let verb = skip(normals, at + 1, last);
  const aux = normals[verb] as string | undefined;
  const form = aux === undefined ? undefined : FORMS.get(aux);
  if (form !== undefined) verb = skip(normals, verb + 1, last);
  if (form === "going") {
    if (normals[verb] !== "going" || normals[verb + 1] !== "to") return isDeed(document, verb, last, "doing");
    verb = skip(normals, verb + 2, last);
    return isDeed(document, verb, last, "will");
  }
  if (verb >= last || (negators[verb] as number) >= 0) return undefined;
  return isDeed(document, verb, last, form ?? "did");
}

type Form = "done" | "did" | "doing" | "will";

const FORMS = new Map<string, "done" | "going" | "will">([
  ["have", "done"],
  ["has", "done"],
  ["am", "going"],
  ["are", "going"],
  ["is", "going"],
  ["will", "will"],
  ["shall", "will"],
]);

function skip(normals: readonly string[], from: number, last: number): number {
  let at = from;
  while (at < last && BETWEEN.has(normals[at] as string)) at++;
  return at;
}

/** "Our night porter", "the lab": a determiner at most two words before. */
function isOurs({ normals }: Document, at: number, first: number): boolean {
  for (let before = at - 1; before >= Math.max(first, at - 3); before--)
    if (OURS.has(normals[before] as string)) return true;
  return false;
}

function isDeed(document: Document, verb: number, last: number, form: Form): number | undefined {
  const { normals, negators } = document;
  if (verb >= last - 1 || (negators[verb] as number) >= 0) return undefined;
  const word = normals[verb] as string;
  return hasForm(word, form) && hasObject(document, verb + 1, last) ? verb : undefined;
}

function hasForm(word: string, form: Form): boolean {
  switch (form) {
    case "done":
      return (isParticiple(word) && !NO_DEED.has(word)) || DEED_WITH_OBJECT.has(word);
    case "did":
      return (DID.has(word) || (word.length > 4 && word.endsWith("ed"))) && !NO_DEED.has(word);
    case "doing":
      return word.length > 4 && word.endsWith("ing") && !NOT_DOING.has(word);
    case "will":
      return word.length > 2 && !NOT_PROMISED.has(word);
  }
}

function isParticiple(word: string): boolean {
  return DONE.has(word) || (word.length > 4 && word.endsWith("ed"));
}

function hasObject(document: Document, from: number, last: number): boolean {
  const { normals, classes } = document;
  let at = from;
  while (at < last && (PARTICLES.has(normals[at] as string) || BETWEEN.has(normals[at] as string))) at++;
  if (at >= last) return false;
  if (!OBJECT_OPENS.has(normals[at] as string) && ((classes[at] as number) & SPECIFIC) === 0) return false;
  for (let ahead = at; ahead < Math.min(last, at + NOUN_REACH + 1); ahead++)
    if (NO_OBJECT.has(normals[ahead] as string)) return false;
  return true;
}
