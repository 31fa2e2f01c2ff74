import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { questionStarts } from "../../text/question-part.js";
import {
  BETWEEN,
  CLIPPED_DOING,
  CLIPPED_NO_DEED,
  DEED_WITH_OBJECT,
  DID,
  DONE,
  NO_DEED,
  NO_OBJECT,
  NOT_DOING,
  NOT_PASSIVE,
  NOT_PROMISED,
  NOT_TOLD,
  OBJECT_OPENS,
  OPENERS,
  OUR_PEOPLE,
  OURS,
  PARTICLES,
  RECORDING,
  SAYS_MORE,
  SETTLED,
  SETTLED_NEXT,
  SPEAKS_OF,
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
  const starts = questionStarts(document);
  for (const [index, { first }] of document.sentences.entries()) {
    const last = starts[index] as number;
    for (let at = first; at < last; at++) {
      const verb = deedAt(document, at, first, last);
      if (verb === undefined) continue;
      found.push({ first: at, last: Math.min(last, verb + 2) });
      break;
    }
  }
  return found;
}

/** The verb of a deed that is told from here. */
function deedAt(document: Document, at: number, first: number, last: number): number | undefined {
  if (((document.flags[at] as number) & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) !== 0) return undefined;
  return (
    spokenDeed(document, at, first, last) ??
    clippedDeed(document, at, first, last) ??
    bySomebodyNamed(document, at, last) ??
    settledAt(document, at, first, last)
  );
}

/** "I've unjammed the tray", "our lab is testing it", "kitchen's remaking it". */
function spokenDeed(document: Document, at: number, first: number, last: number): number | undefined {
  const { normals, negators } = document;
  const word = normals[at] as string;
  const speaks = word === "i" || word === "we";
  if (!speaks && OUR_PEOPLE.has(word) && isOpening(document, at, first) && isDeed(document, at + 1, last, "doing"))
    return at + 1;
  if (!speaks && !(OUR_PEOPLE.has(word) && (isOpening(document, at, first) || isOurs(document, at, first))))
    return undefined;
  if (at > first && NOT_TOLD.has(normals[at - 1] as string)) return undefined;
  let verb = skip(normals, at + 1, last);
  const aux = normals[verb] as string | undefined;
  const form = aux === undefined ? undefined : FORMS.get(aux);
  if (form !== undefined) verb = skip(normals, verb + 1, last);
  if (form === "going") {
    if (IN_PROCESS.every((part, index) => normals[verb + index] === part)) verb += IN_PROCESS.length;
    if (normals[verb] !== "going" || normals[verb + 1] !== "to") return isDeed(document, verb, last, "doing");
    verb = skip(normals, verb + 2, last);
    return isDeed(document, verb, last, "will");
  }
  if (verb >= last || (negators[verb] as number) >= 0) return undefined;
  if (!speaks && RECORDING.has(normals[verb] as string)) return undefined;
  return isDeed(document, verb, last, form ?? "did");
}

/** "Voided the second ticket.", "Will drop a new one round.", "Popping a charger in the bag.": the speaker goes without saying. */
function clippedDeed(document: Document, at: number, first: number, last: number): number | undefined {
  if (!isOpening(document, at, first)) return undefined;
  const { normals, negators } = document;
  const word = normals[at] as string;
  const next = normals[at + 1] as string;
  if (word === "will" || word === "shall" || (word === "going" && next === "to")) {
    const verb = skip(normals, at + (word === "going" ? 2 : 1), last);
    return OBJECT_OPENS.has(normals[verb] as string) ? undefined : isDeed(document, verb, last, "will");
  }
  if ((negators[at] as number) >= 0 || at >= last - 1) return undefined;
  if (word === "have") return isDeed(document, skip(normals, at + 1, last), last, "done");
  if (word.endsWith("ing"))
    return CLIPPED_DOING.has(word) && isAll(document, at, last) ? isDeed(document, at, last, "doing") : undefined;
  if (CLIPPED_NO_DEED.has(word) || word.endsWith("eed") || next === "you") {
    return next === "you" && SETTLED.has(word) ? at : undefined;
  }
  return isDeed(document, at, last, DEED_WITH_OBJECT.has(word) ? "done" : "did");
}

/** "You will be called by Dana", "it is being read by Mr Adu": a passive, and the name of who does it. */
function bySomebodyNamed(document: Document, at: number, last: number): number | undefined {
  const { normals, negators, text, starts } = document;
  const word = normals[at] as string;
  if (word !== "being" && !(word === "be" && TO_COME.has(normals[at - 1] ?? ""))) return undefined;
  const verb = skip(normals, at + 1, last);
  const done = normals[verb] as string;
  if (verb >= last || !(isParticiple(done) || MET.has(done)) || (negators[verb] as number) >= 0) return undefined;
  let by = verb + 1;
  while (by < last && PARTICLES.has(normals[by] as string)) by++;
  if (normals[by] !== "by" || by + 1 >= last) return undefined;
  const code = text.charCodeAt(starts[by + 1] as number);
  return code >= 65 && code <= 90 && !CAPITALS_NOT_NAMES.has(normals[by + 1] as string) ? verb : undefined;
}

/** "Card blocked, all three payments flagged.", "the wheel's been trued": what is settled, by whomever. */
function settledAt(document: Document, at: number, first: number, last: number): number | undefined {
  const { normals, negators } = document;
  const word = normals[at] as string;
  if ((negators[at] as number) >= 0) return undefined;
  if (word === "been" || (word === "got" && SETTLED.has(normals[at + 1] ?? ""))) {
    const verb = skip(normals, at + 1, last);
    const done = normals[verb];
    if (verb >= last || done === undefined || !isParticiple(done) || NO_DEED.has(done) || NOT_PASSIVE.has(done))
      return undefined;
    if (normals[verb + 1] === "by" && verb + 1 < last) return undefined;
    if (done === "canceled" && SERVICES.has(normals[at - 2] ?? "")) return undefined;
    return hasCaseSubject(document, at, first) ? verb : undefined;
  }
  if (!SETTLED.has(word)) return undefined;
  const start = startOfChunk(document, at, first);
  const length = at - start;
  if (length === 0) return isOpening(document, at, first) && endsChunk(document, at, last) ? at : undefined;
  if (length > LONGEST_SUBJECT) return undefined;
  for (let before = start; before < at; before++) if (SPEAKS_OF.has(normals[before] as string)) return undefined;
  if (OBJECT_OPENS.has(normals[at - 1] as string) && length === 1) return undefined;
  return endsChunk(document, at, last) || (SETTLED_NEXT.has(normals[at + 1] as string) && isAll(document, at, last))
    ? at
    : undefined;
}

/** What people do who take a case in hand, beside the deeds. */
const MET = new Set(["read", "seen", "met", "heard"]);
const TO_COME = new Set(["will", "shall", "to"]);
const CAPITALS_NOT_NAMES = new Set([
  "dm",
  "pm",
  "i",
  "us",
  "customer",
  "management",
  "guest",
  "guests",
  "team",
  "support",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
]);

/** Words of the longest subject of a clipped report: "all three of the payments". */
const LONGEST_SUBJECT = 5;
const SUBJECT_REACH = 6;

/** "Your account has been", "the wheel's been": a thing of the case, and not the house or ourselves. */
function hasCaseSubject(document: Document, been: number, first: number): boolean {
  const { normals } = document;
  for (let at = been - 1; at >= Math.max(first, been - SUBJECT_REACH); at--) {
    const word = normals[at] as string;
    if (word === "your" || word === "the" || word === "that" || word === "both")
      return at < been - 1 && (isOpening(document, at, first) || normals[at - 1] === "and");
    if (SPEAKS_OF.has(word) && word !== "has" && word !== "have") return false;
  }
  return false;
}

/** The first word of a sentence or behind a comma, or one that only an opener stands before: "right, voided …". */
function isOpening(document: Document, at: number, first: number): boolean {
  let before = at;
  while (before > first && !hasMark(document, before)) {
    if (!OPENERS.has(document.normals[before - 1] as string)) return false;
    before--;
  }
  return true;
}

/** Whether a comma or the like stands before the word. */
function hasMark({ text, starts, ends }: Document, at: number): boolean {
  return /[,;:()–—]|\s-/.test(text.slice(ends[at - 1] as number, starts[at] as number));
}

function startOfChunk(document: Document, at: number, first: number): number {
  let start = at;
  while (start > first && !hasMark(document, start) && document.normals[start - 1] !== "and") start--;
  return start;
}

function endsChunk(document: Document, at: number, last: number): boolean {
  return at + 1 >= last || hasMark(document, at + 1) || document.normals[at + 1] === "and";
}

/** Whether nothing up to the next comma tells more: "turning it off takes a minute" is no deed. */
function isAll(document: Document, from: number, last: number): boolean {
  for (let at = from + 1; at < last; at++) {
    if (hasMark(document, at)) return true;
    if (SAYS_MORE.has(document.normals[at] as string)) return false;
  }
  return true;
}

/** "We are in the process of removing it": what stands before the verb says no more than the "are". */
const IN_PROCESS: readonly string[] = ["in", "the", "process", "of"];

/** When one of these is called off, that is the trouble itself. */
const SERVICES = new Set(
  "flight train bus sailing class event show concert departure connection trip tour match".split(" "),
);

const ENDS_IT = new Set(["cancel", "close", "suspend", "block", "stop", "terminate", "remove", "delete"]);
const UNLESS = new Set(["if", "unless", "should"]);

/** "We will cancel your account if …" */
function threatens({ normals }: Document, verb: number, last: number, form: Form): boolean {
  if (form !== "will" || !ENDS_IT.has(normals[verb] as string)) return false;
  return normals[verb + 1] === "your" && normals.slice(verb, last).some((word) => UNLESS.has(word));
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
  return hasForm(word, form) && hasObject(document, verb + 1, last) && !threatens(document, verb, last, form)
    ? verb
    : undefined;
}

function hasForm(word: string, form: Form): boolean {
  switch (form) {
    case "done":
      return (isParticiple(word) && !NO_DEED.has(word)) || DEED_WITH_OBJECT.has(word);
    case "did":
      return (DID.has(word) || DID.has(again(word)) || (word.length > 4 && word.endsWith("ed"))) && !NO_DEED.has(word);
    case "doing":
      return word.length > 4 && word.endsWith("ing") && !NOT_DOING.has(word);
    case "will":
      return word.length > 2 && !NOT_PROMISED.has(word);
  }
}

function isParticiple(word: string): boolean {
  return DONE.has(word) || DONE.has(again(word)) || (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed"));
}

/** "Rehung", "re-hung": the verb without its "again". */
function again(word: string): string {
  return word.startsWith("re") ? word.slice(word[2] === "-" ? 3 : 2) : word;
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
