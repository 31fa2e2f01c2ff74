/** Things by week, the newest ten years of them. */
import { type BoundedMap, createBoundedMap } from "./bounded.js";
import { weekStart } from "./week.js";

/** How often something came up in a week. */
export interface WeekCount {
  /** ISO 8601: `2026-W47`. */
  readonly week: string;
  readonly count: number;
}

const WEEKS_KEPT = 520;

export function createWeekMap<T>(thing: {
  readonly create: () => T;
  readonly add: (into: T, from: T) => void;
}): BoundedMap<T> {
  return createBoundedMap({ ...thing, limit: WEEKS_KEPT, rank: (week) => -weekStart(week) });
}
