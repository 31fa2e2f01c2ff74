/** The time of day that words name: "5 pm", "17:30", "six in the evening", "half past four", "noon", "between 9 and 1". */

import { numberOf } from "../text/numbers.js";
import { wordSet } from "../text/words.js";

/** Words that were read as a time of day, in minutes since midnight. */
export interface NamedClock {
  readonly words: number;
  readonly minutes: number;
}

const NOON = 12 * 60;
/** A bare number is a time of day only behind one of these. */
const BEFORE_A_TIME = wordSet("by at before around about till until to and between from past");
const RANGE_WORDS = wordSet("and to till until or");
/** "at 7" is in the evening where it is not said: a time that is read too late calls no promise broken. */
const LAST_BARE_HOUR = 7;
const SHAPE = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?(?:ish)?$/;
const RANGE = /^(\d{1,2}(?:[:.]\d{2})?)-(\d{1,2}(?:[:.]\d{2})?)(am|pm)?$/;

/** The time of day that the words from `at` on name; of a range its end. */
export function readClock(words: readonly string[], at: number): NamedClock | undefined {
  const single = readSingle(words, at);
  if (single === undefined) return undefined;
  return readEndOfRange(words, at, single) ?? single;
}

function readSingle(words: readonly string[], at: number): NamedClock | undefined {
  return readNamed(words, at) ?? readFraction(words, at) ?? readHour(words, at);
}

const LUNCH = 13 * 60;
const AFTER_LUNCH = 14 * 60;
const NAMED: ReadonlyMap<string, number> = new Map([
  ["noon", NOON],
  ["midday", NOON],
  ["midnight", 24 * 60 - 1],
  ["lunchtime", AFTER_LUNCH],
  ["teatime", 18 * 60],
  ["lunch", AFTER_LUNCH],
]);

/** "noon", "12 noon". */
function readNamed(words: readonly string[], at: number): NamedClock | undefined {
  const lead = words[at] === "12" || words[at] === "twelve" ? 1 : 0;
  const named = NAMED.get(words[at + lead] ?? "");
  // "Before lunch" is over once lunch has begun.
  const minutes = named === AFTER_LUNCH && words[at - 1] === "before" ? LUNCH : named;
  return minutes === undefined ? undefined : { words: lead + 1, minutes };
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ["half", 30],
  ["quarter", 15],
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
]);
/** "Ten to four" behind these is a time of day; else it may be from when to when. */
const AT_A_TIME = wordSet("by at before around about");

/** "half past four", "quarter to five", "twenty to six", and "half four", which is half past. */
function readFraction(words: readonly string[], at: number): NamedClock | undefined {
  const share = SHARES.get(words[at] as string) ?? 0;
  if (share === 30 && isEndOfTime(words[at + 2])) {
    const hour = numberOf(words[at + 1] ?? "");
    if (hour !== undefined && hour > 1 && hour <= 12)
      return { words: 2, minutes: withMeridiem(hour, words, at + 2).minutes + 30 };
  }
  const side = words[at + 1];
  const hour = numberOf(words[at + 2] ?? "");
  if (share === 0 || (side !== "past" && side !== "to") || hour === undefined || hour > 12) return undefined;
  const isCounted = words[at] !== "half" && words[at] !== "quarter";
  if (isCounted && side === "to" && !(AT_A_TIME.has(words[at - 1] ?? "") && isEndOfTime(words[at + 3])))
    return undefined;
  const base = withMeridiem(hour, words, at + 3);
  return { words: 3 + base.words, minutes: base.minutes + (side === "past" ? share : -share) };
}

function readHour(words: readonly string[], at: number): NamedClock | undefined {
  const word = words[at] as string;
  const before = words[at - 1] ?? "";
  const range = RANGE.exec(word);
  if (range !== null) {
    const isTime = BEFORE_A_TIME.has(before) || range[3] !== undefined || isMeridiem(words[at + 1]);
    return isTime ? readHour([`${range[2]}${range[3] ?? ""}`, ...words.slice(at + 1, at + 5)], 0) : undefined;
  }
  const shape = SHAPE.exec(word);
  const hour = shape === null ? numberOf(word) : Number(shape[1]);
  if (hour === undefined || hour > 24 || word === "a" || word === "an") return undefined;
  const past = shape?.[2] === undefined ? 0 : Number(shape[2]);
  if (past > 59) return undefined;
  if (shape?.[3] !== undefined) return { words: 1, minutes: onDial(hour, shape[3]) + past };
  // "06:00" is on a dial of twenty-four hours.
  if (/^0\d:/.test(word) && !isMeridiem(words[at + 1])) return { words: 1, minutes: hour * 60 + past };
  const meridiem = withMeridiem(hour, words, at + 1);
  const isMarked = meridiem.words > 0 || word.includes(":");
  if (!isMarked && !BEFORE_A_TIME.has(before) && at > 0) return undefined;
  // "by 12 March", "at 40 euros", "to 5 working days": a number of something else.
  if (!isMarked && !isEndOfTime(words[at + 1])) return undefined;
  if (word.includes(".") && !BEFORE_A_TIME.has(before)) return undefined;
  return { words: 1 + meridiem.words, minutes: meridiem.minutes + past };
}

const AFTER_A_TIME = wordSet(
  "and to or on today tomorrow tonight this next at with the so i we you he she they it whatever latest sharp uk your our for what where when whether as if but because monday tuesday wednesday thursday friday saturday sunday local cet gmt est definite definitely prompt promptly tops max exactly please okay right",
);

function isEndOfTime(next: string | undefined): boolean {
  return next === undefined || AFTER_A_TIME.has(next);
}

function isMeridiem(word: string | undefined): boolean {
  return word === "am" || word === "pm" || word === "a.m." || word === "p.m.";
}

/** The hour with what follows it: "pm", "o'clock", "in the evening". */
function withMeridiem(hour: number, words: readonly string[], at: number): NamedClock {
  const word = words[at] ?? "";
  if (isMeridiem(word)) return { words: 1, minutes: onDial(hour, word.startsWith("a") ? "am" : "pm") };
  const clock = word === "o'clock" ? 1 : 0;
  const isPart = words[at + clock] === "in" && words[at + clock + 1] === "the";
  const part = isPart ? words[at + clock + 2] : undefined;
  if (part === "morning") return { words: clock + 3, minutes: onDial(hour, "am") };
  if (part === "afternoon" || part === "evening") return { words: clock + 3, minutes: onDial(hour, "pm") };
  return { words: clock, minutes: (hour >= 1 && hour <= LAST_BARE_HOUR ? hour + 12 : hour) * 60 };
}

function onDial(hour: number, half: string): number {
  if (hour > 12) return hour * 60;
  return ((hour % 12) + (half === "pm" ? 12 : 0)) * 60;
}

/** "9 and 1", "2 to 4 pm": the end of it, half a day on where it would lie before the beginning. */
function readEndOfRange(words: readonly string[], at: number, start: NamedClock): NamedClock | undefined {
  const joint = at + start.words;
  if (!RANGE_WORDS.has(words[joint] ?? "")) return undefined;
  const end = readSingle(words, joint + 1);
  if (end === undefined) return undefined;
  const minutes = end.minutes < start.minutes && end.minutes < NOON ? end.minutes + NOON : end.minutes;
  return { words: start.words + 1 + end.words, minutes };
}
