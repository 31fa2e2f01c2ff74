/** Does it matter? How scores go together with what a team itself knows of the outcome. */
import { MOVES, RISKS } from "../../contract/vocabulary.js";
import type { ScoredRow } from "../row.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import type { Interval } from "../statistics/intervals.js";
import { codesOf, partialSpearman } from "../statistics/ranks.js";
import { type OutcomeUnit, type ReadUnits, readUnits, type Unit } from "./units.js";
import { verdictOf } from "./verdict.js";

/** Which column, and how to read it. */
export interface OutcomeOptions {
  /** A column that was carried through the scoring, such as `csat` or `reopened`; or `intensityAfter`. */
  readonly outcome: string;
  /** Whether high values are good. It changes no figure, only the words. */
  readonly direction?: "higher-is-better" | "lower-is-better";
  /** What one outcome speaks of. Default `conversation`: its replies are taken together. */
  readonly unit?: OutcomeUnit;
  /** For the resampling; equal seeds give equal intervals. Default 1. */
  readonly seed?: number;
}

/** How a figure goes together with the outcome among customers who came in equally upset: partial Spearman, from −1 to 1. */
export interface Association {
  readonly name: "score" | "lowest-score" | "asks-open" | "promises-overdue";
  /** `null` where it cannot be told: too few, or it never varies. */
  readonly correlation: number | null;
  /** 95 %. */
  readonly interval: Interval | null;
  /** The interval leaves out 0. */
  readonly standsOut: boolean;
}

/** The mean outcome with a signal minus the mean without, among customers of the same level; in units of the outcome. */
export interface SignalDifference {
  /** A move, a risk, or `no-` and a move that is missing. */
  readonly signal: string;
  readonly with: number;
  readonly without: number;
  readonly difference: number;
  /** 95 %. */
  readonly interval: Interval;
  /** It would still stand out after fifty such looks: more than 3.3 standard errors from 0. */
  readonly standsOut: boolean;
}

/** What the rows say of an outcome. JSON-safe. */
export interface OutcomeReport {
  readonly schemaVersion: 1;
  readonly outcome: string;
  readonly unit: OutcomeUnit;
  readonly direction: OutcomeOptions["direction"] | null;
  /** Conversations or replies that the figures stand on; 20,000 conversations at the most, chosen by chance. */
  readonly units: number;
  readonly rows: number;
  readonly withoutOutcome: number;
  /** Rows whose outcome is no number, boolean, yes, no, good or bad, and up to three such values. */
  readonly unreadable: number;
  readonly unreadableExamples: readonly string[];
  /** Rows with an outcome, but without a score or a customer's words. */
  readonly notScored: number;
  /** Fingerprint of the rule set that scored the rows; `null` where there are none. */
  readonly ruleSet: string | null;
  readonly associations: readonly Association[];
  /** In the order of the vocabulary; signals with fewer than 20 units on either side are left out. */
  readonly signals: readonly SignalDifference[];
  /** One or two honest sentences. */
  readonly verdict: string;
}

/** Fewer units than this say nothing. */
export const FEWEST_UNITS = 30;
const FEWEST_A_SIDE = 20;
/** Bonferroni's bound for fifty looks at 5 %. */
const FIFTY_LOOKS = 3.29;
const LEVELS = 5;
const SIGNALS: readonly string[] = [...MOVES, ...RISKS, ...MOVES.map((move) => `no-${move}`)];
/** A reply by itself has no lowest score besides its own. */
const columnsOf = (unit: OutcomeUnit): typeof COLUMNS =>
  unit === "reply" ? COLUMNS.filter(([name]) => name !== "lowest-score") : COLUMNS;
const COLUMNS: readonly (readonly [Association["name"], (unit: Unit) => number])[] = [
  ["score", ({ score }) => score],
  ["lowest-score", ({ lowest }) => lowest],
  ["asks-open", ({ asksOpen }) => asksOpen],
  ["promises-overdue", ({ overdue }) => overdue],
];

/**
 * Tells how score, signals and open asks go together with an outcome, among customers who came in equally upset. It shows what goes together, never what
 * causes what.
 *
 * @param rows scored with the outcome carried through
 * @returns figures with intervals and the number that they stand on, and a verdict in words; nothing is hidden where there is nothing to see
 * @throws RangeError where no row carries the column, or rows were scored by different rule sets; TypeError where something is not a scored row
 */
export async function evaluateOutcomes(
  rows: Iterable<ScoredRow> | AsyncIterable<ScoredRow>,
  { outcome, direction, unit = "conversation", seed = 1 }: OutcomeOptions,
): Promise<OutcomeReport> {
  const read = await readUnits(rows, outcome, unit);
  const { units } = read;
  const clusters = clustersOf(units);
  const enough = units.length >= FEWEST_UNITS;
  const named = columnsOf(unit);
  const associations = enough ? associationsOf(units, clusters, named, seed) : named.map(([name]) => untold(name));
  const report = {
    schemaVersion: 1,
    outcome,
    unit,
    direction: direction ?? null,
    units: units.length,
    ...reading(read),
    associations,
    signals: enough ? differencesOf(units, clusters, seed) : [],
  } as const;
  return { ...report, verdict: verdictOf(report, new Set(units.map((each) => each.outcome)).size) };
}

function reading({ rows, withoutOutcome, unreadable, examples, notScored, ruleSet }: ReadUnits) {
  return { rows, withoutOutcome, unreadable, unreadableExamples: examples, notScored, ruleSet };
}

/** A number for each conversation, in the order of the units. */
function clustersOf(units: readonly Unit[]): readonly number[] {
  const numbers = new Map<string, number>();
  return units.map(({ conversation }) => {
    const number = numbers.get(conversation) ?? numbers.size;
    numbers.set(conversation, number);
    return number;
  });
}

function untold(name: Association["name"]): Association {
  return { name, correlation: null, interval: null, standsOut: false };
}

function associationsOf(
  units: readonly Unit[],
  clusters: readonly number[],
  named: typeof COLUMNS,
  seed: number,
): readonly Association[] {
  const outcome = codesOf(units.map((unit) => unit.outcome));
  const incoming = codesOf(units.map((unit) => unit.incoming));
  const columns = named.map(([, read]) => codesOf(units.map(read)));
  const estimates = bootstrap(
    clusters,
    (weights) => columns.map((column) => partialSpearman(column, outcome, incoming, weights)),
    seed,
  );
  return named.map(([name], index): Association => {
    const estimate = estimates[index] ?? null;
    if (estimate === null) return untold(name);
    return {
      name,
      correlation: estimate.value,
      interval: estimate.interval,
      standsOut: leavesOutZero(estimate.interval),
    };
  });
}

function leavesOutZero([low, high]: Interval): boolean {
  return low > 0 || high < 0;
}

function differencesOf(units: readonly Unit[], clusters: readonly number[], seed: number): readonly SignalDifference[] {
  const holding = SIGNALS.map((signal) => ({
    signal,
    rows: units.flatMap((unit, row) => (unit.signals.has(signal) ? [row] : [])),
  })).filter(({ rows }) => Math.min(rows.length, units.length - rows.length) >= FEWEST_A_SIDE);
  const estimates = bootstrap(
    clusters,
    (weights) => {
      const all = cellsOf(units, weights);
      return holding.map(({ rows }) => stratifiedDifference(all, cellsOf(units, weights, rows)));
    },
    seed,
  );
  return holding.flatMap(({ signal, rows }, index): readonly SignalDifference[] => {
    const estimate = estimates[index] ?? null;
    if (estimate === null) return [];
    return [{ signal, with: rows.length, without: units.length - rows.length, ...differenceOf(estimate) }];
  });
}

function differenceOf({ value, interval, standardError }: Estimate) {
  return { difference: value, interval, standsOut: Math.abs(value) > FIFTY_LOOKS * standardError };
}

/** Number and sum of outcomes at each level. */
interface Cells {
  readonly count: Float64Array;
  readonly sum: Float64Array;
}

function cellsOf(units: readonly Unit[], weights: Float64Array, rows?: readonly number[]): Cells {
  const cells = { count: new Float64Array(LEVELS), sum: new Float64Array(LEVELS) };
  const add = (row: number): void => {
    const { level, outcome } = units[row] as Unit;
    const weight = weights[row] as number;
    cells.count[level] = (cells.count[level] as number) + weight;
    cells.sum[level] = (cells.sum[level] as number) + weight * outcome;
  };
  if (rows === undefined) for (let row = 0; row < units.length; row++) add(row);
  else for (const row of rows) add(row);
  return cells;
}

/** The difference inside each level, weighed by how much the level can tell (as Mantel and Haenszel do). */
function stratifiedDifference(all: Cells, holding: Cells): number {
  let sum = 0;
  let weights = 0;
  for (let level = 0; level < LEVELS; level++) {
    const some = holding.count[level] as number;
    const others = (all.count[level] as number) - some;
    if (some === 0 || others === 0) continue;
    const weight = (some * others) / (some + others);
    const held = holding.sum[level] as number;
    sum += weight * (held / some - ((all.sum[level] as number) - held) / others);
    weights += weight;
  }
  return weights === 0 ? Number.NaN : sum / weights;
}
