/** Whether promises were kept: by a later turn of ours, or by what the customer tells. */
import type { Promised } from "../contract/results.js";
import { conceptOf, conceptsIn, isTelling } from "../rules/words/concepts.js";
import { ASIDE, type Document, type Sentence } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { customerCuesIn } from "./cues.js";
import type { Moment } from "./moment.js";
import type { FoundPromise } from "./promises.js";
import { readReply, Says } from "./replies.js";
import { handsOver, toldAt } from "./told.js";

export interface LedgerPromise {
  readonly turn: number;
  readonly found: FoundPromise;
  readonly document: Document;
  readonly due: Moment | undefined;
  /** What the turns since have shown. */
  state: "open" | "kept" | "broken";
}

interface LaterTurn {
  readonly side: "customer" | "ours";
  readonly document: Document;
  readonly at: Moment | undefined;
}

/** How many promises a turn is held against, the latest ones. */
const MOST_HELD = 20;

/** Marks the promises that a later turn shows as kept or broken. */
export function keptBy(promises: readonly LedgerPromise[], turn: LaterTurn): void {
  const held = promises.slice(-MOST_HELD).filter(({ state, found }) => state !== "kept" || found.act === "now");
  if (held.length === 0) return;
  if (turn.side === "ours") keptByUs(held, turn.document);
  else judgedByCustomer(held, turn);
}

/** News keeps a promise of news; for the rest our side has to say that it is done. */
function keptByUs(held: readonly LedgerPromise[], document: Document): void {
  const { sentences } = readReply(document);
  const isAsPromised = document.normals.some((word, at) => AS_SAID.has(word) && document.normals[at - 1] === "as");
  for (const promise of held) {
    const { found } = promise;
    if (found.act === "now") continue;
    const isLatest = promise === held[held.length - 1];
    // "Bernie again, as promised": whatever was promised last, writing again keeps it.
    if (isAsPromised && (found.act === "tell" || isLatest)) {
      promise.state = "kept";
      continue;
    }
    const isKept = sentences.some(({ says, about }, index) => {
      if ((says & (Says.idle | Says.question | Says.vague)) !== 0) return false;
      const isShared = sharesWith(found.about, about);
      if (found.act === "act") {
        // "It went out at two": what was promised last is "it".
        if ((isShared || (isLatest && (says & Says.refers) !== 0)) && (says & Says.done) !== 0) return true;
        return reportsDeed(document, index, promise, isLatest);
      }
      // "I'll ask him to say when he rings": a promise more is no news.
      if ((says & Says.defers) !== 0 || ((says & Says.promise) !== 0 && (says & TELLS) === 0)) return false;
      return isShared || (says & TELLS) !== 0 || relays(document, index);
    });
    if (isKept) promise.state = "kept";
  }
}

/** "Late fee wiped": a thing or a deed of the promise, told as done. */
function reportsDeed(document: Document, sentence: number, { found }: LedgerPromise, isLatest: boolean): boolean {
  const { first, last, end } = document.sentences[sentence] as Sentence;
  if (end === "?") return false;
  if (isLatest && handsOver(document, first, last)) return true;
  const told = toldAt(document, first, last);
  if (told < 0 || hasNegator(document, first, told)) return false;
  const deed = conceptOf(document.normals[told] as string);
  if (found.about.has(deed)) return true;
  // "You ordered the board", "I asked about the board": what they did, and what is only on the way to it.
  if (ON_THE_WAY.test(document.normals[told] as string) || isTheirDeed(document, first, told)) return false;
  // "Just sent that over."
  if (isLatest && IT.has(document.normals[told + 1] ?? "") && told + 1 < last) return true;
  // "It caught the five o'clock post."
  if (isLatest && first + 1 === told && IT.has(document.normals[first] as string)) return true;
  for (let at = first; at < last; at++) {
    const word = document.normals[at] as string;
    if (isTelling(document, at) && namesAny(found.about, word)) return true;
  }
  return false;
}

/** "The lab says it was the seal": news from others. */
function relays({ sentences, normals }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence] as Sentence;
  for (let at = first + 1; at < last; at++) {
    if (RELAYING.has(normals[at] as string) && !OWN.has(normals[at - 1] ?? "")) return true;
  }
  return false;
}

const RELAYING = wordSet("says say said confirms confirm confirmed reports reported reckons shows tells turns");
const OWN = wordSet("i we you to will can could would not please");

const ON_THE_WAY =
  /^(?:took|taken|(?:ask|receiv|check|look|rais|chas|escalat|review|mention|request|log|not|contact|notifi)ed)$/;
const IT = wordSet("it they that them she he");
const THEY = wordSet("you");

function isTheirDeed({ normals }: Document, first: number, told: number): boolean {
  return (
    [normals[told - 1], normals[told - 2]].some((word, back) => told - 1 - back >= first && THEY.has(word ?? "")) &&
    !BEING.has(normals[told - 1] ?? "")
  );
}

function hasNegator({ negators, normals }: Document, first: number, told: number): boolean {
  for (let at = first; at <= told; at++)
    if (normals[at] === "not" || normals[at] === "no" || normals[at] === "never") return true;
  return (negators[told] as number) >= 0;
}

const AS_SAID = wordSet("promised agreed");

/** That something is still going on is no news. */
const TELLS = Says.done | Says.time | Says.cause | Says.yesOrNo | Says.amount | Says.link | Says.allows | Says.number;

/** "Nobody came", said when it was due; "it came, thank you"; "I was charged again". */
function judgedByCustomer(held: readonly LedgerPromise[], { document, at }: LaterTurn): void {
  const facts = new Set(customerCuesIn(document).map(({ fact }) => fact));
  const [isMissed, isAgain, hasCome] = [facts.has("ours:missed"), facts.has("ours:again"), facts.has("ours:came")];
  // "Thanks for the invoice; still locked out": something came, and not this.
  const isOther = document.normals.some((word, at) => word === "still" && LACKING.has(document.normals[at + 1] ?? ""));
  const isMeant = isMissed ? missedOf(held, document, at) : undefined;
  // "All good here, you're a star": whatever was due has come.
  const isGlad = !isMissed && !isOther && facts.has("ask:settled");
  for (const promise of held) {
    const { found, due } = promise;
    if (isAgain && (found.act === "now" || stops(found))) {
      promise.state = "broken";
      continue;
    }
    if (found.act === "now") continue;
    const isTime = due === undefined ? !found.waits : at === undefined || at.time > due.time;
    if (isTime && due !== undefined && praises(document, found.about)) promise.state = "kept";
    else if (isTime && (isMeant?.(promise) || (due !== undefined && lacks(document, found.about))))
      promise.state = "broken";
    else if (isGlad && isTime && due !== undefined) promise.state = "kept";
    else if (hasCome && !isMissed && !isOther && (isTime || found.act === "act")) promise.state = "kept";
    else if (!isMissed && tellsOf(document, found.about, isTime && due !== undefined)) promise.state = "kept";
  }
}

/** "I'll stop the letters": one more of them breaks it. */
function stops({ about }: FoundPromise): boolean {
  return about.has("=stop") || about.has("=cancel") || about.has("=delete");
}

/** Of several promises the one is missed whose time has passed, or that is named; one that nobody put a time to, only where it is the one there is. */
function missedOf(
  held: readonly LedgerPromise[],
  document: Document,
  at: Moment | undefined,
): (promise: LedgerPromise) => boolean {
  const isLate = held.some(
    ({ due, found }) => found.act !== "now" && due !== undefined && at !== undefined && at.time > due.time,
  );
  const named = conceptsIn(document, 0, document.size);
  const things = ({ found }: LedgerPromise): boolean =>
    [...found.about].some((concept) => named.has(concept) && !NO_THING.test(concept.replace("=", "")));
  if (isLate) return (promise) => promise.due !== undefined || things(promise);
  const hasNamed = held.some(things);
  return (promise) => promise.due !== undefined || !hasNamed || things(promise);
}

const HAPPENED = wordSet(
  "was were came did had got has arrived repaired fixed brought checked worked received works working runs running",
);
const LACKING = wordSet("not no nothing without locked waiting missing broken out off owe owed need");
const GETTING = wordSet("got received arrived came");
const THANKING = wordSet("thank thanks cheers ta great perfect lovely brilliant");
const BEING = wordSet("is are");
const PRESENT = wordSet("here in back there through done");

/**
 * "Your technician was here and changed the pump", once it was due: told as something that has happened. "The money is back" and
 * "thanks for the quote" tell it before.
 */
function tellsOf(document: Document, about: ReadonlySet<string>, isDue: boolean): boolean {
  const isGlad = document.normals.some((word) => THANKING.has(word));
  return document.sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    let isPast = false;
    let isShared = false;
    for (let at = first; at < last; at++) {
      if (((document.flags[at] as number) & ASIDE) !== 0 || (document.negators[at] as number) >= 0) return false;
      const word = document.normals[at] as string;
      const before = document.normals[at - 1] ?? "";
      if ((isDue || (isGlad && GETTING.has(word))) && HAPPENED.has(word)) isPast = true;
      // "The money is in", "the money's in": the reader drops the second's verb.
      if (PRESENT.has(word) && (BEING.has(before) || about.has(conceptOf(before)))) isPast = true;
      if (word === "for" && (before === "thanks" || before === "you")) isPast = true;
      if (isTelling(document, at) && namesAny(about, word)) isShared = true;
    }
    return isPast && isShared;
  });
}

/** "Ten past two, no shoes". */
function lacks({ normals, sentences }: Document, about: ReadonlySet<string>): boolean {
  return sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    for (let at = first; at + 1 < last; at++)
      if (normals[at] === "no" && namesAny(about, normals[at + 1] as string)) return true;
    return false;
  });
}

/** "The kitchen was lovely on Monday": what was promised, in a sentence that is glad of it, whatever else is missing. */
function praises(document: Document, about: ReadonlySet<string>): boolean {
  return document.sentences.some(({ first, last, end }) => {
    if (end === "?") return false;
    let isGlad = false;
    let isShared = false;
    for (let at = first; at < last; at++) {
      const word = document.normals[at] as string;
      if (((document.flags[at] as number) & ASIDE) !== 0 || (document.negators[at] as number) >= 0 || BUT.has(word))
        return false;
      if (PRAISING.has(word)) isGlad = true;
      if (isTelling(document, at) && namesAny(about, word)) isShared = true;
    }
    return isGlad && isShared;
  });
}

const PRAISING = wordSet("lovely great perfect spotless brilliant fantastic excellent wonderful flawless superb");
const BUT = wordSet("but except though still not no never nothing without yet");

/** Days and hours are named in what was missed as well, and how they are counted. */
const NO_THING =
  /^\d|day$|^(?:work|busines|business|hour|minute|month|noon|am|pm|morning|afternoon|evening|week|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Whether a word names one of the things, days and hours left out. */
function namesAny(things: ReadonlySet<string>, word: string): boolean {
  const concept = conceptOf(word);
  return things.has(concept) && !NO_THING.test(concept.replace("=", ""));
}

function sharesWith(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

/** The status at the present moment. */
export function settle({ state, due, found }: LedgerPromise, now: Moment | undefined): Promised["status"] {
  if (state !== "open") return state === "kept" ? "kept" : "overdue";
  // Whether it has come to that, only they can tell.
  if (found.unless) return "pending";
  return due !== undefined && now !== undefined && now.time > due.time ? "overdue" : "pending";
}
