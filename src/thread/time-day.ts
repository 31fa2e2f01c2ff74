/** The day that words name, seen from the day on which they were written. */

import { dayNumberOf, isOrdinal, numberOf } from "../text/numbers.js";
import { wordSet } from "../text/words.js";
import { calendarOf, dayOfCalendar, lastDayOfMonth, weekdayOf } from "./moment.js";

/** Words that were read as a day: how many, which day, and until when on it, in minutes; undefined for the end of the day. */
export interface NamedDay {
  readonly words: number;
  readonly day: number;
  readonly minutes?: number;
  /** A weekday alone: a date that follows ("Thursday, 26 February") says it better. */
  readonly vague?: boolean;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const WEEKDAY_SHAPE = /^(sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)(?:day|nesday|sday|rsday|urday)?\.?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_SHAPE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const PARTS_OF_DAY: Readonly<Record<string, number>> = {
  morning: 12 * 60,
  lunchtime: 14 * 60,
  lunch: 14 * 60,
  afternoon: 18 * 60,
  arvo: 18 * 60,
  evening: 22 * 60,
  am: 12 * 60,
  pm: 18 * 60,
};
const NOON = 12 * 60;
const CLOSE_OF_BUSINESS = 18 * 60;
const FILLERS = wordSet("the of day on a at");
const SATURDAY = 6;
const FRIDAY = 5;
const SUNDAY = 7;

function weekdayNamed(word: string): number {
  const shape = WEEKDAY_SHAPE.exec(word);
  return shape === null ? -1 : WEEKDAYS.indexOf((shape[1] as string).slice(0, 3) as (typeof WEEKDAYS)[number]);
}

function monthNamed(word: string): number {
  return MONTH_SHAPE.test(word) ? MONTHS.indexOf(word.slice(0, 3)) : -1;
}

/** The day that the words from `at` on name. */
export function readDay(words: readonly string[], at: number, today: number): NamedDay | undefined {
  return (
    readRelative(words, at, today) ??
    readEnd(words, at, today) ??
    readDate(words, at, today) ??
    readWeekday(words, at, today) ??
    readWeek(words, at, today)
  );
}

/** "today", "tomorrow afternoon", "tonight", "this evening", "the day after tomorrow". */
function readRelative(words: readonly string[], at: number, today: number): NamedDay | undefined {
  const word = words[at];
  const second = words[at + 1] ?? "";
  if (word === "tonight" || word === "tonite") return { words: 1, day: today };
  if (word === "day" && second === "after" && words[at + 2] === "tomorrow") return withPart(words, at, 3, today + 2);
  if (word === "today") return withPart(words, at, 1, today);
  if (word === "tomorrow" || word === "tmrw") return withPart(words, at, 1, today + 1);
  if (word === "this" && Object.hasOwn(PARTS_OF_DAY, second)) return withPart(words, at, 1, today);
  return undefined;
}

/** A day with the part of it that follows: "tomorrow morning", "Friday in the afternoon". */
function withPart(words: readonly string[], at: number, length: number, day: number, vague = false): NamedDay {
  let next = at + length;
  if (words[next] === "in" && words[next + 1] === "the") next += 2;
  const part = words[next] ?? "";
  const known = { day, ...(vague ? { vague } : {}) };
  if (Object.hasOwn(PARTS_OF_DAY, part)) {
    return { ...known, words: next + 1 - at, minutes: PARTS_OF_DAY[part] as number };
  }
  if (words[at - 2] === "first" && words[at - 1] === "thing") return { ...known, words: length, minutes: NOON };
  if (words[next] === "first" && words[next + 1] === "thing") return { ...known, words: next + 2 - at, minutes: NOON };
  return { ...known, words: length };
}

/** "end of day", "close of business", "the end of the week", "end of next week", "the end of May". */
function readEnd(words: readonly string[], at: number, today: number): NamedDay | undefined {
  const word = words[at];
  if (word === "eod" || word === "cob" || word === "eob") {
    return { words: 1, day: onDay(words, at + 1, today), minutes: CLOSE_OF_BUSINESS };
  }
  if (word === "eow") return { words: 1, day: fridayOf(today) };
  const isEnd = word === "end";
  if (!isEnd && word !== "close") return undefined;
  let next = at + 1;
  while (FILLERS.has(words[next] ?? "") && words[next] !== "day") next++;
  const ahead = words[next] === "next" ? 1 : 0;
  if (ahead === 1 || words[next] === "this") next++;
  const unit = words[next] ?? "";
  const length = next + 1 - at;
  if (unit === "business" || unit === "play" || unit === "day") {
    return { words: length, day: onDay(words, next + 1, today), minutes: CLOSE_OF_BUSINESS };
  }
  if (!isEnd) return undefined;
  const { year, month } = calendarOf(today);
  if (unit === "week") return { words: length, day: fridayOf(today) + ahead * 7 };
  if (unit === "month") return { words: length, day: lastDayOfMonth(year, month + ahead) };
  if (unit === "year") return { words: length, day: lastDayOfMonth(year + ahead, 11) };
  const named = monthNamed(unit);
  if (named >= 0) return { words: length, day: lastDayOfMonth(named < month ? year + 1 : year, named) };
  const weekday = readDay(words, next, today);
  return isEnd && weekday !== undefined && /day$/.test(unit)
    ? { words: length, day: weekday.day, minutes: CLOSE_OF_BUSINESS }
    : undefined;
}

/** "end of business tomorrow", "end of day on Friday". */
function onDay(words: readonly string[], at: number, today: number): number {
  const next = words[at] === "on" ? at + 1 : at;
  const named = readRelative(words, next, today) ?? readWeekday(words, next, today);
  return named?.day ?? today;
}

function fridayOf(today: number): number {
  const weekday = weekdayOf(today);
  return today + (weekday === SATURDAY ? SATURDAY : weekday === 0 ? FRIDAY : FRIDAY - weekday);
}

/** Sunday, the last day of the week that begins on Monday. */
function sundayOf(today: number): number {
  const weekday = weekdayOf(today);
  return weekday === 0 ? today : today + SUNDAY - weekday;
}

/** "26 February", "26th of February 2026", "February 26", "the 28th", "2026-02-28", "28.02.", "28/02/2026". */
function readDate(words: readonly string[], at: number, today: number): NamedDay | undefined {
  const word = words[at] as string;
  const shaped = readShape(word, today);
  if (shaped !== undefined) return { words: 1, day: shaped };
  const month = monthNamed(word);
  if (month >= 0) {
    const date = dayNumberOf(words[at + 1] ?? "");
    if (date === undefined) return undefined;
    return dated(words, at, 2, month, date, today);
  }
  const date = dayNumberOf(word);
  if (date === undefined) return undefined;
  const gap = words[at + 1] === "of" ? 1 : 0;
  const following = monthNamed(words[at + 1 + gap] ?? "");
  if (following >= 0) return dated(words, at, 2 + gap, following, date, today);
  if (!isOrdinal(word)) return undefined;
  const day = nextOfMonth(date, today);
  return day === undefined ? undefined : withPart(words, at, 1, day);
}

function dated(
  words: readonly string[],
  at: number,
  length: number,
  month: number,
  date: number,
  today: number,
): NamedDay | undefined {
  const year = /^(?:19|20)\d\d$/.test(words[at + length] ?? "") ? Number(words[at + length]) : undefined;
  const day = year === undefined ? upcoming(month, date, today) : dayOfCalendar({ year, month, date });
  return day === undefined ? undefined : withPart(words, at, length + (year === undefined ? 0 : 1), day);
}

/** The next occurrence of a date, for what is promised is to come; one that has just gone by is meant as it stands. A leap day may take years. */
function upcoming(month: number, date: number, today: number): number | undefined {
  const { year } = calendarOf(today);
  for (let each = year - 1; each <= year + MOST_YEARS_TO_A_LEAP; each++) {
    const day = dayOfCalendar({ year: each, month, date });
    if (day !== undefined && day >= today - JUST_GONE) return day;
  }
  return undefined;
}

/** In days. */
const JUST_GONE = 60;
const MOST_YEARS_TO_A_LEAP = 8;
/** What looks like a day and a month, and is how long a line is open or how much of a thing there is. */
const NO_DATES = wordSet("24/7 7/7 1/2 1/3 2/3 1/4 3/4");

/** "the 28th": of this month, or of the next where it has passed. */
function nextOfMonth(date: number, today: number): number | undefined {
  const { year, month } = calendarOf(today);
  for (let ahead = 0; ahead < 3; ahead++) {
    const day = dayOfCalendar({ year: year + Math.floor((month + ahead) / 12), month: (month + ahead) % 12, date });
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

function readShape(word: string, today: number): number | undefined {
  if (NO_DATES.has(word)) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso !== null) return dayOfCalendar({ year: Number(iso[1]), month: Number(iso[2]) - 1, date: Number(iso[3]) });
  const shape = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(word);
  // "12.40" is a clock time or an amount, "3-5" a range: without a year only a slash makes a date.
  if (shape === null || (shape[4] === undefined && shape[2] !== "/")) return undefined;
  const [first, second] = [Number(shape[1]), Number(shape[3])];
  const year = shape[4] === undefined ? undefined : Number(shape[4]) + (shape[4].length === 2 ? 2000 : 0);
  const read = (month: number, date: number): number | undefined =>
    month > 12
      ? undefined
      : year === undefined
        ? upcoming(month - 1, date, today)
        : dayOfCalendar({ year, month: month - 1, date });
  const candidates = [read(second, first), shape[2] === "/" ? read(first, second) : undefined];
  // "03/05" is read one way here and the other way there: the later day keeps a promise from being called broken too soon.
  const known = candidates.filter((day): day is number => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** "Friday", "next Wednesday", "this Friday", "Tuesday next week". On a Friday, "Friday" is the one in a week. */
function readWeekday(words: readonly string[], at: number, today: number): NamedDay | undefined {
  const lead = words[at] === "next" ? "next" : words[at] === "this" || words[at] === "coming" ? "this" : "";
  const place = lead === "" ? at : at + 1;
  const weekday = weekdayNamed(words[place] ?? "");
  if (weekday < 0) return undefined;
  const length = place + 1 - at;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (words[place + 1] === "next" && words[place + 2] === "week") {
    return { words: length + 2, day: inNextWeek(weekday, today) };
  }
  if (lead === "next") return withPart(words, at, length, inNextWeek(weekday, today), true);
  return withPart(words, at, length, today + (ahead === 0 && lead === "" ? 7 : ahead), true);
}

function inNextWeek(weekday: number, today: number): number {
  return sundayOf(today) + (weekday === 0 ? SUNDAY : weekday);
}

const WEEKLY = wordSet("next this week weekend kw");

/** "next week", "this week", "week 5", "next month", "the weekend". */
function readWeek(words: readonly string[], at: number, today: number): NamedDay | undefined {
  const word = words[at] as string;
  const second = words[at + 1] ?? "";
  if (!WEEKLY.has(word)) return undefined;
  const { year, month } = calendarOf(today);
  if (word === "next" && second === "week") {
    const weekday = weekdayNamed(words[at + 2] === "on" ? (words[at + 3] ?? "") : (words[at + 2] ?? ""));
    return { words: 2, day: weekday < 0 ? sundayOf(today) + 7 : inNextWeek(weekday, today) };
  }
  if (word === "this" && second === "week") return { words: 2, day: sundayOf(today) };
  if (word === "weekend") return { words: 1, day: sundayOf(today) };
  if (word === "next" && second === "month") return { words: 2, day: lastDayOfMonth(year, month + 1) };
  if (word === "this" && second === "month") return { words: 2, day: lastDayOfMonth(year, month) };
  const number = word === "week" || word === "kw" ? numberOf(second) : undefined;
  return number === undefined || number < 1 || number > 53
    ? undefined
    : { words: 2, day: endOfWeek(number, year, today) };
}

/** The Sunday of a numbered week, ISO 8601: week 1 holds 4 January. Of this year, or of the next where it is long past. */
function endOfWeek(week: number, year: number, today: number): number {
  const firstSunday = sundayOf(dayOfCalendar({ year, month: 0, date: 4 }) as number);
  const day = firstSunday + (week - 1) * 7;
  return day < today - 180 ? endOfWeek(week, year + 1, today) : day;
}
