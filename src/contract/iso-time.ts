/** ISO 8601 times with an offset, read in arithmetic of our own: what engines make of odd ones differs. */

/** A moment, and the wall clock that it was written on. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly time: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** The moment that a text names; undefined where it names none, such as 30 February. */
export function readIsoTime(text: string): Moment | undefined {
  const shape = SHAPE.exec(text);
  if (shape === null) return undefined;
  const field = (at: number): number => Number(shape[at] ?? 0);
  const [year, month, date] = [field(1), field(2), field(3)];
  const [hour, minute, second] = [field(4), field(5), field(6)];
  const [zoneHours, zoneMinutes] = [field(9), field(10)];
  if (month < 1 || month > 12 || date < 1 || date > daysOf(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || zoneHours > 23 || zoneMinutes > 59) return undefined;
  const offset = (shape[8] === "-" ? -1 : 1) * (zoneHours * 60 + zoneMinutes);
  const milliseconds = Number((shape[7] ?? "").slice(0, 3).padEnd(3, "0"));
  const wallClock = new Date(0);
  // A year below 100 would be read as one of the last century.
  wallClock.setUTCFullYear(year, month - 1, date);
  wallClock.setUTCHours(hour, minute - offset, second, milliseconds);
  return { time: wallClock.getTime(), offset: offset || 0 };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
