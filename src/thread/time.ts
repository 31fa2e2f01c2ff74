/** When something is due, read from the words that promise it, against the time at which they were written. */

import { NUMBER_WORDS, numberOf } from "../text/numbers.js";
import { wordSet, wordTraits } from "../text/words.js";
import {
  calendarOf,
  DAY,
  dayOf,
  dayOfCalendar,
  lastDayOfMonth,
  MINUTE,
  type Moment,
  minuteOf,
  momentAt,
  weekdayOf,
} from "./moment.js";
import { readClock } from "./time-clock.js";
import { type NamedDay, readDay } from "./time-day.js";

/** How long a promise may be read for its time: nobody puts it further off. */
const LONGEST = 60;
/** "until Friday" and "since Friday" say how long, not by when. */
const NO_DUE = wordSet("until till since from after ago last yesterday");

/**
 * When words say that something will be: "by 5 pm", "within two working days", "on Friday", "tomorrow before noon".
 *
 * Where words leave it open, the later reading counts, so that no promise is called broken too soon: a day ends at midnight,
 * "next week" on Sunday, and "at 7" is in the evening.
 *
 * @param words normals of the tokens
 * @param written when, and on which wall clock, they were written
 * @returns undefined where they name no time ("shortly", "as soon as possible")
 */
export function readDue(words: readonly string[], written: Moment): Moment | undefined {
  const today = dayOf(written);
  let day: NamedDay | undefined;
  let minutes: number | undefined;
  const length = Math.min(words.length, LONGEST);
  for (let at = 0; at < length; ) {
    const begins = beginningsAt(words[at] as string);
    if (begins === 0) {
      at++;
      continue;
    }
    const isDue = !NO_DUE.has(words[at - 1] ?? "");
    const span = (begins & Begins.span) === 0 ? undefined : readSpan(words, at, written);
    if (span !== undefined && isDue && day === undefined && minutes === undefined) return span.due;
    const named = (begins & Begins.day) === 0 ? undefined : readDay(words, at, today);
    if (named !== undefined) {
      if (isDue && (day === undefined || (day.vague === true && named.vague !== true))) day = named;
      at += named.words;
      continue;
    }
    const clock = (begins & Begins.clock) === 0 ? undefined : readClock(words, at);
    if (clock !== undefined && isDue && minutes === undefined) minutes = clock.minutes;
    at += span?.words ?? clock?.words ?? 1;
  }
  if (day === undefined && minutes === undefined) return undefined;
  // "Tonight at 8" is no morning.
  const isNight = (minutes ?? NOON) < NOON && words.includes("tonight");
  const time = minutes === undefined ? day?.minutes : minutes + (isNight ? NOON : 0);
  // "by 5" said at six is tomorrow.
  const on = day?.day ?? (time !== undefined && time <= minuteOf(written) ? today + 1 : today);
  return momentAt(on, time, written.offset);
}

const NOON = 12 * 60;
const LEADS = wordSet("within inside in takes take after under");
const WITHIN = wordSet("within inside");
const FILLERS = wordSet("the next about bout around maximum max of just another less than at most");
const QUALIFIERS = wordSet("working business calendar full whole more further");
const UNITS: Readonly<Record<string, "minute" | "hour" | "day" | "week" | "month">> = {
  minute: "minute",
  minutes: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hours: "hour",
  hr: "hour",
  hrs: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  fortnight: "week",
};

interface NamedSpan {
  readonly words: number;
  readonly due: Moment | undefined;
}

/** What can begin with a word, as bits. Most words begin none of it. */
const Begins = { span: 1, day: 2, clock: 4 } as const;

const bitsOf = wordTraits([
  [Begins.span, LEADS],
  [Begins.span, FILLERS],
  [Begins.span, wordSet("a an half")],
  [Begins.span, NUMBER_WORDS],
  [
    Begins.day,
    wordSet("tonight tonite day today tomorrow tmrw this next coming eod cob eob eow end close weekend week kw"),
  ],
  [Begins.clock, wordSet("noon midday midnight lunchtime lunch teatime half quarter")],
  [Begins.clock, NUMBER_WORDS],
]);
/** Names of days and months begin so. */
const NAMED = /^(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function beginningsAt(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Begins.span | Begins.day | Begins.clock;
  return bitsOf(word) | (NAMED.test(word) ? Begins.day : 0);
}

/** "within two working days", "in half an hour", "in the next 24 hours", "3 to 5 business days". */
function readSpan(words: readonly string[], at: number, written: Moment): NamedSpan | undefined {
  let next = at;
  const hasLead = LEADS.has(words[at] ?? "");
  if (hasLead) next++;
  while (FILLERS.has(words[next] ?? "") && next < at + 5) next++;
  const glued = /^(\d{1,3})(?:-(\d{1,3}))?(h|hrs?|mins?|m|d|days?|wks?|hours?)$/.exec(words[next] ?? "");
  if (glued !== null && (hasLead || next > at)) {
    const unit = (glued[3] as string).startsWith("h")
      ? "hour"
      : (glued[3] as string).startsWith("m")
        ? "minute"
        : (glued[3] as string).startsWith("w")
          ? "week"
          : "day";
    return { words: next + 1 - at, due: after(Number(glued[2] ?? glued[1]), unit, false, written) };
  }
  if (words[next] === "half" && /^an?$/.test(words[next + 1] ?? "") && words[next + 2] === "hour") {
    return { words: next + 3 - at, due: { ...written, time: written.time + 30 * MINUTE } };
  }
  const named = hasLead ? readNamedSpan(words, next, written) : undefined;
  if (named !== undefined) return { words: named.words + next - at, due: named.due };
  const isVague = /^(?:a|an|one)$/.test(words[next] ?? "");
  let amount = numberOf(words[next] ?? "");
  if (amount === undefined) return undefined;
  next++;
  let isRange = false;
  if (/^(?:to|or)$/.test(words[next] ?? "") && numberOf(words[next + 1] ?? "") !== undefined) {
    amount = numberOf(words[next + 1] as string) as number;
    next += 2;
    isRange = true;
  }
  const working = words[next] === "working" || words[next] === "business";
  if (QUALIFIERS.has(words[next] ?? "")) next++;
  const unit = Object.hasOwn(UNITS, words[next] ?? "") ? UNITS[words[next] as string] : undefined;
  if (unit === undefined) {
    // "back in ten": minutes, where nothing follows that is counted.
    const isBare = (words[at] === "in" || WITHIN.has(words[at] ?? "")) && amount > 1 && amount <= 60 && !isRange;
    if (!isBare || !BARE_END.has(words[next] ?? "")) return undefined;
    return { words: next - at, due: after(amount, "minute", false, written) };
  }
  // "within two days of that": from when on it runs, nobody has said.
  if (FROM_THEN.has(words[next + 1] ?? "") && THEN.has(words[next + 2] ?? ""))
    return { words: next + 3 - at, due: undefined };
  // "a day or two"
  if (words[next + 1] === "or" && numberOf(words[next + 2] ?? "") !== undefined && words[next + 3] !== unit) {
    amount = numberOf(words[next + 2] as string) as number;
    next += 2;
  }
  // "an hour and a half"
  if (hasLead && unit === "hour" && ANOTHER_HALF.every((word, index) => words[next + 1 + index] === word))
    return { words: next + 4 - at, due: after(amount * 60 + 30, "minute", false, written) };
  if (!hasLead && !working && !isRange && !(unit === "week" && words[next + 1] === "today")) return undefined;
  // "in a minute" is a word for soon.
  if (isVague && unit === "minute") return { words: next + 1 - at, due: undefined };
  const count = words[next] === "fortnight" ? amount * 2 : amount;
  return { words: next + 1 - at, due: after(count, unit, working, written) };
}

const ANOTHER_HALF = ["and", "a", "half"];
const FROM_THEN = wordSet("of after from");
const THEN = wordSet("that it then this");
const BARE_END: ReadonlySet<string> = new Set(["", "and", "so", "or", "max", "tops", "with", "please"]);

/** "within the hour", "in the next hour", "in a quarter of an hour", "in a couple of hours": a couple is two. */
function readNamedSpan(words: readonly string[], at: number, written: Moment): NamedSpan | undefined {
  const isWithin = WITHIN.has(words[at - 2] ?? "") && words[at - 1] === "the";
  if ((isWithin || words[at - 1] === "next") && /^(?:hour|day|week)$/.test(words[at] ?? "")) {
    return { words: 1, due: after(1, words[at] as "hour" | "day" | "week", false, written) };
  }
  const from = words[at] === "a" ? at + 1 : at;
  if (words[from] === "quarter" && words[from + 1] === "of" && words[from + 2] === "an" && words[from + 3] === "hour") {
    return { words: from + 4 - at, due: after(15, "minute", false, written) };
  }
  if (words[from] !== "couple") return undefined;
  let last = from + 1;
  while (last < from + 4 && (words[last] === "of" || QUALIFIERS.has(words[last] ?? ""))) last++;
  const unit = Object.hasOwn(UNITS, words[last] ?? "") ? UNITS[words[last] as string] : undefined;
  const isWorking = /^(?:working|business)$/.test(words[last - 1] as string);
  return unit && { words: last + 1 - at, due: after(2, unit, isWorking, written) };
}

function after(
  amount: number,
  unit: "minute" | "hour" | "day" | "week" | "month",
  working: boolean,
  written: Moment,
): Moment {
  const today = dayOf(written);
  switch (unit) {
    case "minute":
      return { ...written, time: written.time + amount * MINUTE };
    case "hour":
      return { ...written, time: written.time + amount * 60 * MINUTE };
    case "day":
      return momentAt(working ? workingDayAfter(today, amount) : today + amount, undefined, written.offset);
    case "week":
      return momentAt(today + amount * 7, undefined, written.offset);
    case "month":
      return momentAt(monthsAfter(today, amount), undefined, written.offset);
  }
}

/** Monday to Friday; nobody here knows of holidays. */
function workingDayAfter(today: number, amount: number): number {
  const weeks = Math.floor(amount / 5);
  let day = today + weeks * 7;
  // A weekend counts from its Friday, so that "one working day" after it is Monday.
  const weekday = weekdayOf(day);
  if (weekday === 6) day -= 1;
  if (weekday === 0) day -= 2;
  for (let left = amount % 5; left > 0; left--) day += weekdayOf(day) === 5 ? 3 : 1;
  return day;
}

/** The same date so many months on, or the last day of a shorter month. */
function monthsAfter(today: number, amount: number): number {
  const { year, month, date } = calendarOf(today);
  const [targetYear, targetMonth] = [year + Math.floor((month + amount) / 12), (month + amount) % 12];
  return dayOfCalendar({ year: targetYear, month: targetMonth, date }) ?? lastDayOfMonth(targetYear, targetMonth);
}

/** "After nine" and "from Monday" are no due times, and name a time all the same. */
function isOpenEnded(word: string): boolean {
  return word === "after" || word === "from" || word === "until" || word === "till";
}

/** Whether words name a time at which something will be. */
export function namesTime(words: readonly string[]): boolean {
  return readDue(words.some(isOpenEnded) ? words.filter((word) => !isOpenEnded(word)) : words, ANY_TIME) !== undefined;
}

/** A Wednesday morning. */
const ANY_TIME: Moment = { time: Math.round(20_000 * DAY + DAY / 2), offset: 0 };
