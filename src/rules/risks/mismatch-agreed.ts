/** What was agreed, or named once for a thing, and comes back otherwise: the day or the hour of a booking, the sum of a fee. */
import { readLately } from "../../contract/remember.js";
import type { TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, type Sentence, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import type { Check } from "./mismatch-checks.js";
import { differsInOne } from "./mismatch-compare.js";
import { digitsIn, MOST_COMPARED, type Turns } from "./mismatch-turns.js";

/** Words of what is booked for a day: nothing else is held against the customer's day. */
const BOOKED = wordSet("booked booking reservation reserved ticket tickets");
const PUT_DOWN = wordSet("in down");
/** An offer, a change, or the time for something else. */
const OTHERWISE = wordSet(
  "instead moved rebooked changed changing offer could can may free available until by before from since was were refund back earliest next another or either",
);
/** Whoever asks for another day may be given any. */
const OPEN_TO_OTHERS = wordSet("move change rebook reschedule another other any instead different swap postpone");

/** "11", "24th" and "4:40" as one number each; undefined for anything else. */
function dayOf(normal: string): string | undefined {
  return /^(\d{1,2})(?:st|nd|rd|th)$/.exec(normal)?.[1];
}

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

interface Named {
  readonly value: string;
  readonly at: number;
}

/** Days of a month: "the 14th", "14 May". */
function daysIn(document: Document): readonly Named[] {
  const { normals, flags } = document;
  return digitsIn(document).flatMap((at): Named[] => {
    if (((flags[at] as number) & ASIDE) !== 0) return [];
    const normal = normals[at] as string;
    const isBeside = MONTHS.test(normals[at + 1] ?? "") || MONTHS.test(normals[at - 1] ?? "");
    const value = dayOf(normal) ?? (isBeside && /^\d{1,2}$/.test(normal) ? normal : undefined);
    return value === undefined ? [] : [{ value, at }];
  });
}

/** Hours with their minutes, on the dial: "4.40", "4:40 pm", "16:40". */
function hoursIn(document: Document): readonly Named[] {
  const { normals, flags, classes } = document;
  return digitsIn(document).flatMap((at): Named[] => {
    const shape = /^(\d{1,2})[.:](\d{2})(?:am|pm)?$/.exec(normals[at] as string);
    if (shape === null || ((flags[at] as number) & ASIDE) !== 0) return [];
    if (((classes[at] as number) & TokenClass.money) !== 0) return [];
    const [hour, minute] = [Number(shape[1]), shape[2] as string];
    return hour > 23 || minute > "59" ? [] : [{ value: `${hour % 12}:${minute}`, at }];
  });
}

const agreedIn = readLately((turns: Turns) => {
  const texts = turns.slice(-MOST_COMPARED).map((turn) => ({ role: turn.role, text: turn.document() }));
  const customers = texts.filter(({ role }) => role === "customer").map(({ text }) => text);
  const last = customers[customers.length - 1];
  return {
    isOpen: customers.some(({ normals }) => normals.some((word) => OPEN_TO_OTHERS.has(word))),
    days: new Set(texts.flatMap(({ text }) => daysIn(text).map(({ value }) => value))),
    theirDays: [...new Set(customers.flatMap((text) => daysIn(text).map(({ value }) => value)))],
    hours: new Set(texts.flatMap(({ text }) => hoursIn(text).map(({ value }) => value))),
    taken: last === undefined ? [] : hoursIn(last).map(({ value }) => value),
    ours: new Set(
      texts.filter(({ role }) => role === "agent").flatMap(({ text }) => hoursIn(text).map(({ value }) => value)),
    ),
  };
});

/** "Six of you on the 24th" to somebody who booked for the 14th; "4.20" to somebody who took the 4.40 that we offered. */
function findBookings(document: Document, turns: Turns): readonly TokenSpan[] {
  const [days, hours] = [daysIn(document), hoursIn(document)];
  if (days.length === 0 && hours.length === 0) return [];
  const { isOpen, days: knownDays, theirDays, hours: knownHours, taken, ours } = agreedIn(turns);
  const found: TokenSpan[] = [];
  if (days.length === 1 && theirDays.length === 1 && !isOpen) {
    const { value, at } = days[0] as Named;
    const isOther = !knownDays.has(value) && differsInOne(value, theirDays[0] as string);
    if (isOther && isOfBooking(document, at)) found.push({ first: at, last: at + 1 });
  }
  if (hours.length === 1 && taken.length === 1) {
    const { value, at } = hours[0] as Named;
    const hour = taken[0] as string;
    if (ours.has(hour) && !knownHours.has(value) && differsInOne(value, hour) && isOfBooking(document, at))
      found.push({ first: at, last: at + 1 });
  }
  return found;
}

function isOfBooking({ normals, sentences, sentenceOf }: Document, at: number): boolean {
  const { first, last } = sentences[sentenceOf[at] as number] as Sentence;
  const before = sentences[(sentenceOf[at] as number) - 1];
  const said = normals.slice(first, last);
  if (said.some((word) => OTHERWISE.has(word))) return false;
  if (said.some((word) => BOOKED.has(word))) return true;
  // "You're in, Tuesday at 4.20."
  if (said[0] === "you" && said[1] === "are" && PUT_DOWN.has(said[2] ?? "")) return true;
  return (
    before !== undefined &&
    before.last - before.first <= 4 &&
    normals.slice(before.first, before.last).includes("found")
  );
}

/** What is one sum for one customer. */
const SUMS = wordSet("excess deposit rent premium fee fare postage balance");
/** A sum that may well be another one. */
const OTHER_SUM = wordSet(
  "extra plus total now instead new up reduced changed less off save was part half per each month monthly yearly year another second late waive waived only rest remaining from",
);
const LONGEST_BETWEEN = 5;

/** For each sum that is named with its amount in a text: "the excess is £75", "the deposit of 300". */
function sumsIn({ normals, classes, sentenceOf, flags }: Document): readonly (Named & { readonly noun: string })[] {
  const sums: (Named & { noun: string })[] = [];
  for (let at = 1; at < normals.length; at++) {
    if (((classes[at] as number) & TokenClass.money) === 0 || ((flags[at] as number) & ASIDE) !== 0) continue;
    for (let place = at - 1; place >= Math.max(0, at - LONGEST_BETWEEN); place--) {
      if (sentenceOf[place] !== sentenceOf[at] || ((classes[place] as number) & TokenClass.money) !== 0) break;
      const noun = normals[place] as string;
      if (SUMS.has(noun)) {
        sums.push({ noun, value: (normals[at] as string).replace(/[^\d.]/g, "").replace(/\.00$/, ""), at });
        break;
      }
    }
  }
  return sums;
}

const sumsOf = readLately((turns: Turns): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>();
  for (const turn of turns.slice(-MOST_COMPARED)) {
    for (const { noun, value } of sumsIn(turn.document())) {
      const values = known.get(noun);
      if (values) values.add(value);
      else known.set(noun, new Set([value]));
    }
  }
  return known;
});

/** "The excess of £175" where we said that it is £75. */
function findSums(document: Document, turns: Turns): readonly TokenSpan[] {
  const sums = sumsIn(document);
  if (sums.length === 0) return [];
  const known = sumsOf(turns);
  const said = new Set(sums.map(({ value }) => value));
  return sums
    .filter(({ noun, value, at }) => {
      const values = known.get(noun);
      if (values?.size !== 1 || values.has(value) || [...values].some((other) => said.has(other))) return false;
      const { first, last } = document.sentences[document.sentenceOf[at] as number] as Sentence;
      return !document.normals.slice(first, last).some((word) => OTHER_SUM.has(word));
    })
    .map(({ at }) => ({ first: at, last: at + 1 }));
}

export const agreedChecks: readonly Check[] = [
  { digits: true, find: findBookings },
  { classes: TokenClass.money, find: findSums },
];
