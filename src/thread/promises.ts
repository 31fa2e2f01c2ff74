/** What our side promises in a turn: the words, when it is due, and what would keep it. */
import { readOnce } from "../contract/remember.js";
import type { TokenSpan } from "../rule-set/rule.js";
import { conceptsIn } from "../rules/words/concepts.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { numberOf } from "../text/numbers.js";
import { wordSet } from "../text/words.js";
import { ourCuesIn } from "./cues.js";
import type { Moment } from "./moment.js";
import { hangsOnThem, isQuotedBack, isTheirs, onlyTells } from "./not-promised.js";
import { readDue } from "./time.js";

/** `tell`: an answer or news keeps it; `now`: done in the saying; `act`: something that has to happen. */
export type PromisedAct = "tell" | "now" | "act";

export interface FoundPromise extends TokenSpan {
  readonly sentence: number;
  readonly act: PromisedAct;
  readonly about: ReadonlySet<string>;
  /** Known by its time alone: "Hugo is at yours on Thursday". */
  readonly timed: boolean;
  /** Hangs on something that has to happen first: "as soon as it's done". */
  readonly waits: boolean;
  /** Holds only where something has not happened by then: "if it isn't there by Friday, …". */
  readonly unless: boolean;
}

const CONDITIONS = wordSet("if unless");
const WAITING = wordSet("once when");
const LONGEST_PROMISE = 60;

export const findPromises: (document: Document) => readonly FoundPromise[] = readOnce(readPromises);

function readPromises(document: Document): readonly FoundPromise[] {
  const cues = ourCuesIn(document);
  const tells = new Set<number>();
  for (const { fact, first } of cues) if (fact === "defers") tells.add(document.sentenceOf[first] as number);
  const found: FoundPromise[] = [];
  for (const { fact, first } of cues) {
    if (!fact.startsWith("promise:") && fact !== "defers") continue;
    const sentence = document.sentenceOf[first] as number;
    const bounds = document.sentences[sentence] as TokenSpan & { readonly end: string };
    const unless = staysAway(document, bounds.first, first);
    if (bounds.end === "?" || (!unless && isConditional(document, bounds.first, first))) continue;
    if (hangsOnThem(document, bounds.first, bounds.last) || isQuotedBack(document, bounds.first, first)) continue;
    if (isTheirs(document, bounds.first, first)) continue;
    const last = Math.min(bounds.last, first + LONGEST_PROMISE);
    const before = found[found.length - 1];
    if (before?.sentence === sentence) {
      // A second promise in the sentence is one of its own where the first has had its time, or is done in the saying.
      if (fact === "defers") continue;
      const isOther = before.act === "now" && fact !== "promise:now";
      if (!isOther && readDue(document.normals.slice(before.first, first), ANY_DAY) === undefined) continue;
      found[found.length - 1] = { ...before, last: endBefore(document, first) };
    }
    found.push({
      first,
      last,
      sentence,
      act: fact === "promise:now" ? "now" : tells.has(sentence) ? "tell" : "act",
      about: conceptsIn(document, unless ? bounds.first : Math.max(bounds.first, first - LONGEST_SUBJECT), last),
      timed: false,
      waits: waitsForSomething(document.normals, first, last),
      unless,
    });
  }
  return withTimed(document, found, tells);
}

/** Sentences that name a time and tell something, and are no promise in so many words. */
function withTimed(
  document: Document,
  found: readonly FoundPromise[],
  tells: ReadonlySet<number>,
): readonly FoundPromise[] {
  const known = new Set(found.map(({ sentence }) => sentence));
  for (const { fact, first } of ourCuesIn(document)) {
    if (fact === "no-promise" || fact === "hypothetical") known.add(document.sentenceOf[first] as number);
  }
  const timed = document.sentences.flatMap(({ first, last, end }, sentence): FoundPromise[] => {
    if (known.has(sentence) || end === "?" || last - first < 3 || !isTold(document, first, last)) return [];
    const until = Math.min(last, first + LONGEST_PROMISE);
    if (isConditional(document, first, last) || hangsOnThem(document, first, last) || onlyTells(document, first, last))
      return [];
    if (readDue(document.normals.slice(first, until), ANY_DAY) === undefined) {
      return [];
    }
    return [
      {
        first,
        last: until,
        sentence,
        act: tells.has(sentence) ? "tell" : "act",
        about: conceptsIn(document, first, until),
        timed: true,
        waits: waitsForSomething(document.normals, first, until),
        unless: false,
      },
    ];
  });
  return timed.length === 0 ? found : [...found, ...timed].sort((a, b) => a.first - b.first);
}

const TIMELY = TokenClass.date | TokenClass.clock | TokenClass.duration;
const NOT_SAID: number = ASIDE | TokenFlag.greeting | TokenFlag.quoted;

/** In the writer's own words, with a time in it. */
function isTold(document: Document, first: number, last: number): boolean {
  const { classes, flags, normals } = document;
  let hasTime = false;
  let hasSpan = false;
  let isComing = false;
  for (let at = first; at < last; at++) {
    if (((flags[at] as number) & NOT_SAID) !== 0) return false;
    const word = normals[at] as string;
    // "Popping it in the post this afternoon."
    if (at === first && word.length > 5 && word.endsWith("ing")) isComing = true;
    // "Wed like to help" is "we'd".
    if (((classes[at] as number) & TIMELY) !== 0 && (word !== "wed" || at > first)) hasTime = true;
    else if (SHORT_DAY.test(word) && LEADING.has(normals[at - 1] ?? "")) hasTime = true;
    else if (LEADING.has(word) && isNumber(document, at + 1)) hasSpan = true;
    else if (SPANS.has(word) && THIS.has(normals[at - 1] ?? "")) hasTime = true;
    else if (SPANS.has(word)) hasSpan = true;
    else if (COMING.has(word) || (GOING_ON.has(normals[at - 1] ?? "") && word.endsWith("ing"))) isComing = true;
  }
  // A part of the day is named for many reasons.
  return hasTime || (hasSpan && isComing);
}

/** "By Wed", "at four". */
const SHORT_DAY = /^(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|tonite|tmrw)\.?$/;
const LEADING = wordSet("by on at before this next until for");

function isNumber({ classes, normals }: Document, at: number): boolean {
  return ((classes[at] ?? 0) & TokenClass.number) !== 0 || numberOf(normals[at] ?? "") !== undefined;
}

const THIS = wordSet("this tomorrow");
const SPANS = wordSet("morning afternoon evening weekend lunchtime week month minutes hours");
const COMING = wordSet("will shall should mean means");
const GOING_ON = wordSet("am is are being");

const ANY_DAY: Moment = { time: 1_728_000_000_000, offset: 0 };
const JOINTS = wordSet("and but then so");

/** How far before its verb the subject of the next promise may begin. */
const LONGEST_SUBJECT = 6;

/** Where a promise ends that is followed by another: before "and", and before the subject of the next one. */
function endBefore({ normals, text, starts, ends }: Document, at: number): number {
  if (JOINTS.has(normals[at - 1] as string)) return at - 1;
  for (let from = at; from > at - LONGEST_SUBJECT && from > 0; from--) {
    if (/[;,–—]/.test(text.slice(ends[from - 1], starts[from]))) return from;
  }
  return at;
}

/** "If you send it by noon, I'll print it": nothing is promised yet. */
function isConditional({ normals }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CONDITIONS.has(normals[at] as string)) return true;
  // "Should you need it"; but "you should have it by Friday".
  return from < to && normals[from] === "should";
}

/** "If it hasn't come by Friday noon, |we'll send a new one": what they do has no part in it. */
function staysAway({ normals, negators }: Document, from: number, to: number): boolean {
  if (normals[from] !== "if" || to - from < 3) return false;
  const lead = normals.slice(from + 1, to);
  if (lead.some((word) => word === "you" || word === "your")) return false;
  const isMissing = lead.some((word, index) => word === "not" || (negators[from + 1 + index] as number) >= 0);
  return isMissing && readDue(lead, ANY_DAY) !== undefined;
}

function waitsForSomething(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = normals[at] as string;
    if (WAITING.has(word) || (word === "soon" && normals[at + 1] === "as" && normals[at + 2] !== "possible"))
      return true;
  }
  return false;
}

/** When a promise is due; undefined where its words say no time, or nobody knows when they were written. */
export function dueOf(
  { normals, sentences }: Document,
  { first, last, sentence, unless }: FoundPromise,
  written: Moment | undefined,
): Moment | undefined {
  if (written === undefined) return undefined;
  const from = (sentences[sentence] as TokenSpan).first;
  if (saysByThen(normals, first, last)) {
    const due = readDue(
      normals.slice(from, last).map((word) => (UNTIL.has(word) ? "by" : word)),
      written,
    );
    if (due !== undefined) return due;
  }
  const due = readDue(asDue(normals.slice(first, last)), written) ?? readWait(normals.slice(from, first), written);
  if (due !== undefined) return due;
  if (!unless && (first - from > LONGEST_LEAD || !OF_TIME.has(normals[from] as string))) return undefined;
  return readDue(normals.slice(from, first), written);
}

/** "Tomorrow you'll have it", "by Friday noon the courier will be there": the time stands before what is promised. */
const LONGEST_LEAD = 8;
const OF_TIME = wordSet(
  "by on before within in at today tomorrow tonight this next end monday tuesday wednesday thursday friday saturday sunday",
);

const UNTIL = wordSet("until till");

/** "The bank has until Friday, and we'll write to you by then". */
function saysByThen(normals: readonly string[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (normals[at] === "then" && normals[at - 1] === "by") return true;
  return false;
}

/** "Bear with me ten minutes, then I'll tell you": how long the customer is asked to wait, before what is promised. */
function readWait(lead: readonly string[], written: Moment): Moment | undefined {
  if (!WAITS.has(lead[0] ?? "")) return undefined;
  const whom = lead.findIndex((word) => word === "me" || word === "us");
  return whom === 1 || whom === 2 ? readDue(["within", ...lead.slice(whom + 1)], written) : undefined;
}

const WAITS = wordSet("bear give allow");

/** "Give me until four", "give us a couple of hours": the time that is asked for is when it will be. */
function asDue(words: readonly string[]): readonly string[] {
  if (words[0] !== "give") return words;
  const rest = words.slice(2);
  return rest[0] === "until" || rest[0] === "till" ? ["by", ...rest.slice(1)] : ["within", ...rest];
}
