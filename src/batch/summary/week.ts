/** Weeks as data teams name them: ISO 8601, Monday to Sunday, in UTC. */

const DAY = 24 * 60 * 60 * 1000;
const WEEK = /^(\d{4})-W(\d{2})$/;

/** `"2026-W47"`, or `null` where the time cannot be read or lies outside the years 1 to 9999. */
export function isoWeek(at: string): string | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  // A week belongs to the year that its Thursday is in.
  const thursday = new Date(time);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return null;
  const newYear = new Date(0);
  newYear.setUTCFullYear(year, 0, 1);
  const week = Math.floor((thursday.getTime() - newYear.getTime()) / (7 * DAY)) + 1;
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}

/** The Monday of a week that `isoWeek` gave, in milliseconds since 1970. */
export function weekStart(week: string): number {
  const [, year = "", number = ""] = WEEK.exec(week) ?? [];
  const fourth = new Date(0);
  // The fourth of January is always in the first week.
  fourth.setUTCFullYear(Number(year), 0, 4);
  return fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * DAY + (Number(number) - 1) * 7 * DAY;
}
