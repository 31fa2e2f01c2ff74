/** What customers complain of again and again. */
import { type Interval, rateRatio } from "./statistics/intervals.js";
import { countDistinct, DISTINCT_EXACT } from "./summary/distinct.js";
import type { ProblemFigures } from "./summary/problems.js";
import type { Summary } from "./summary/summary.js";
import { weekStart } from "./summary/week.js";

/** Whether a problem comes up more often, for as many replies, than it did. */
export interface Growth {
  /** Mentions in the first and in the second half of the time that the rows cover. */
  readonly first: number;
  readonly second: number;
  /** How many times as often it comes up in the second half, for as many rows. */
  readonly ratio: number;
  readonly interval: Interval;
  /** `growing` and `shrinking` only where it would still stand out after twenty such looks: so many problems are shown side by side. */
  readonly direction: "growing" | "steady" | "shrinking";
}

/** A problem that many customers name. */
export interface Theme {
  /** The thing and what is wrong with it: `"parcel: late"`. */
  readonly problem: string;
  /** Different conversations that name it: exact up to 128, above that right to about 9 %. */
  readonly customers: number;
  readonly estimated: boolean;
  /** Rows whose customer names it just before the reply. */
  readonly mentions: number;
  /** `null` where the rows cover less than four weeks, or half of the time holds none. */
  readonly growth: Growth | null;
  /** Ids of up to five rows, chosen by chance. */
  readonly examples: readonly string[];
}

const FEWEST_CUSTOMERS = 5;
const FEWEST_WEEKS = 4;
/** Bonferroni's bound for twenty looks at 5 %, in standard errors. */
const TWENTY_LOOKS = 3.02;

/**
 * The problems that come back, most customers first.
 *
 * @param options.atLeast how many customers must have named a problem; 5 unless said otherwise, and never below 2, because one customer is no theme
 * @throws RangeError where `atLeast` is below 2
 */
export function themesOf(summary: Summary, options: { readonly atLeast?: number } = {}): readonly Theme[] {
  const { atLeast = FEWEST_CUSTOMERS } = options;
  if (!(atLeast >= 2)) throw new RangeError(`themesOf: atLeast should be 2 or more, got ${atLeast}`);
  const halves = halvesOf(summary);
  return summary.problems
    .map((figures): Theme => themeOf(figures, halves))
    .filter(({ customers }) => customers >= atLeast)
    .sort((a, b) => b.customers - a.customers || b.mentions - a.mentions || (a.problem < b.problem ? -1 : 1));
}

interface Halves {
  /** The Monday from which the second half runs. */
  readonly middle: number;
  readonly firstRows: number;
  readonly secondRows: number;
}

/** The time from the first to the last week cut in the middle; `null` where that tells nothing. */
function halvesOf({ weeks }: Summary): Halves | null {
  const starts = weeks.values.map(({ key, rows }) => ({ start: weekStart(key), rows }));
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return null;
  const week = 7 * 24 * 60 * 60 * 1000;
  const covered = (last.start - first.start) / week + 1;
  if (covered < FEWEST_WEEKS) return null;
  const middle = first.start + Math.ceil(covered / 2) * week;
  const rowsWhere = (isIn: (start: number) => boolean): number =>
    starts.reduce((sum, { start, rows }) => sum + (isIn(start) ? rows : 0), 0);
  const halves = {
    middle,
    firstRows: rowsWhere((start) => start < middle),
    secondRows: rowsWhere((start) => start >= middle),
  };
  return halves.firstRows > 0 && halves.secondRows > 0 ? halves : null;
}

function themeOf(figures: ProblemFigures, halves: Halves | null): Theme {
  const { problem, mentions, conversations, examples } = figures;
  const customers = countDistinct(conversations);
  const estimated = customers > DISTINCT_EXACT;
  return {
    problem,
    customers,
    estimated,
    mentions,
    growth: halves === null ? null : growthOf(figures, customers, halves),
    examples,
  };
}

function growthOf({ mentions, weeks }: ProblemFigures, customers: number, halves: Halves): Growth {
  const { middle, firstRows, secondRows } = halves;
  let first = 0;
  let second = 0;
  for (const { week, count } of weeks) {
    if (weekStart(week) < middle) first += count;
    else second += count;
  }
  // A customer who says it five times is one event and not five: chance is told from the conversations, not from the mentions.
  const repeats = Math.max(1, mentions / Math.max(1, customers));
  const { ratio, interval, distance } = rateRatio(second / repeats, secondRows, first / repeats, firstRows);
  const direction = distance > TWENTY_LOOKS ? "growing" : distance < -TWENTY_LOOKS ? "shrinking" : "steady";
  return { first, second, ratio, interval, direction };
}
