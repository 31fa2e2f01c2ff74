/** Moments on a customer's own wall clock: a time with the offset that it was written in. No clock and no time zone of the host. */
import { type Moment, readIsoTime } from "../contract/iso-time.js";

export type { Moment } from "../contract/iso-time.js";

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Reads a time that the argument checks have let through: ISO 8601 with an offset, or a `Date`, which stands for UTC. */
export function readMoment(at: string | Date): Moment {
  if (at instanceof Date) return { time: at.getTime(), offset: 0 };
  return readIsoTime(at) ?? { time: Number.NaN, offset: 0 };
}

/** Days since 1970-01-01 where the moment was written. */
export function dayOf({ time, offset }: Moment): number {
  return Math.floor((time + offset * MINUTE) / DAY);
}

/** Minutes since midnight there. */
export function minuteOf(moment: Moment): number {
  return Math.floor((moment.time + moment.offset * MINUTE - dayOf(moment) * DAY) / MINUTE);
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export interface CalendarDate {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly date: number;
}

export function calendarOf(day: number): CalendarDate {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** The day of a calendar date; undefined where the month has no such day. */
export function dayOfCalendar({ year, month, date }: CalendarDate): number | undefined {
  const day = Math.round(Date.UTC(year, month, date) / DAY);
  return date >= 1 && calendarOf(day).date === date ? day : undefined;
}

export function lastDayOfMonth(year: number, month: number): number {
  return Math.round(Date.UTC(year, month + 1, 0) / DAY);
}

/** The moment at so many minutes of a day; at the end of the day where no minutes are given. */
export function momentAt(day: number, minutes: number | undefined, offset: number): Moment {
  const inDay = minutes === undefined ? DAY - 1000 : minutes * MINUTE;
  return { time: day * DAY + inDay - offset * MINUTE, offset };
}

/** ISO 8601 on the moment's own wall clock: "2026-02-26T17:00:00+01:00". */
export function formatMoment({ time, offset }: Moment): string {
  const wall = new Date(time + offset * MINUTE);
  if (Number.isNaN(wall.getTime())) return "";
  const pad = (value: number): string => String(Math.abs(value)).padStart(2, "0");
  const zone = `${offset < 0 ? "-" : "+"}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
  return `${wall.toISOString().slice(0, 19)}${zone}`;
}
