/** What a report shows besides the summary: a fair sample to filter by, and the replies most worth reading. Both are bounded. */
import type { RowFinding, ScoredRow } from "../row.js";
import type { SummaryOptions } from "../summary/counting.js";
import { type RowFacts, readFacts } from "../summary/facts.js";
import { hashText } from "../summary/hash.js";
import { createSummarizer } from "../summary/summarize.js";
import type { Summary } from "../summary/summary.js";
import { BANDS, INTENSITY_UNIT } from "../summary/units.js";

/** A reply to read, with the words that the row showed. */
export interface Reading {
  readonly row: RowFacts;
  readonly reply: string;
  /** What the customer wrote last, where the row shows it. */
  readonly customer: string | null;
  readonly findings: readonly RowFinding[];
}

/** Everything that a report stands on. */
export interface ReportData {
  readonly summary: Summary;
  /** Scored rows chosen by chance, 10,000 at the most. */
  readonly sample: readonly RowFacts[];
  /** The most instructive replies of each band; empty where the rows were scored without evidence. */
  readonly readings: readonly Reading[];
}

/** Collects row by row, where the rows pass by for other reasons too. */
export interface ReportCollector {
  readonly add: (row: ScoredRow) => void;
  readonly data: () => ReportData;
}

const SAMPLE = 10_000;
const READINGS_OF_A_BAND = 24;
/** A macro that was sent a thousand times is worth reading once or twice. */
const READINGS_ALIKE = 2;

export function createReportCollector(options: SummaryOptions = {}): ReportCollector {
  const summarizer = createSummarizer(options);
  const sample = createTop<RowFacts>({ limit: SAMPLE, idOf: ({ id }) => id, rankOf: () => 0 });
  const readings = BANDS.map(() =>
    createTop<Reading>({
      limit: READINGS_OF_A_BAND,
      idOf: ({ row }) => row.id,
      rankOf: worthOf,
      alike: { kindOf, most: READINGS_ALIKE },
    }),
  );
  return {
    add(row: ScoredRow): void {
      summarizer.add(row);
      if (row.score === null || row.band === null) return;
      const facts = readFacts(row, row.id);
      sample.add(facts);
      if (row.reply === undefined || row.findings === undefined) return;
      const { reply, findings, customer = null } = row;
      readings[BANDS.indexOf(row.band)]?.add({ row: facts, reply, findings, customer });
    },
    data: () => ({
      summary: summarizer.summary(),
      sample: sample.read(),
      readings: readings.flatMap((band) => band.read()),
    }),
  };
}

/**
 * Reads scored rows for a report: one pass, flat memory.
 *
 * @param rows with `evidence`, if the report is to show words
 * @throws TypeError and RangeError as `summarize` does
 */
export async function collectReport(
  rows: Iterable<ScoredRow> | AsyncIterable<ScoredRow>,
  options: SummaryOptions = {},
): Promise<ReportData> {
  const collector = createReportCollector(options);
  for await (const row of rows) collector.add(row);
  return collector.data();
}

const LEVEL_WORTH = 10;
const LOOSE_END_WORTH = 5;
const MOST_LOOSE_ENDS = 4;

/** A reply teaches most where much was at stake, where it did much, and where the customer's next words bear it out. */
export function worthOf({ row }: Reading): number {
  const { score, before, after, asksOpen, promisesOverdue } = row;
  if (score === null) return 0;
  const upset = (before ?? 0) / INTENSITY_UNIT;
  const heat = before === null || after === null ? 0 : (after - before) / INTENSITY_UNIT;
  const loose = score < 50 ? Math.min(asksOpen + promisesOverdue, MOST_LOOSE_ENDS) : 0;
  return Math.abs(score - 50) + LEVEL_WORTH * (upset + (score < 50 ? heat : -heat)) + LOOSE_END_WORTH * loose;
}

/** Replies in which the same rules fired say much the same. */
function kindOf({ findings }: Reading): string {
  return [...new Set(findings.map(({ ruleId }) => ruleId))].sort().join(" ");
}

interface Top<T> {
  readonly add: (thing: T) => void;
  /** The highest first. */
  readonly read: () => readonly T[];
}

interface TopOptions<T> {
  readonly limit: number;
  readonly idOf: (thing: T) => string;
  readonly rankOf: (thing: T) => number;
  /** Of things of one kind only so many are kept. */
  readonly alike?: { readonly kindOf: (thing: T) => string; readonly most: number };
}

interface Ranked<T> {
  readonly thing: T;
  readonly rank: number;
  readonly chance: number;
}

/** The things of highest rank; of equal rank chance decides, by the hash of their ids, and the same way every time. */
function createTop<T>({ limit, idOf, rankOf, alike }: TopOptions<T>): Top<T> {
  let things: Ranked<T>[] = [];
  let last: Ranked<T> | undefined;
  const order = (a: Ranked<T>, b: Ranked<T>): number => b.rank - a.rank || a.chance - b.chance;
  const cut = (): void => {
    const sorted = things.sort(order);
    const told = new Map<string, number>();
    const isNews = ({ thing }: Ranked<T>): boolean => {
      if (alike === undefined) return true;
      const kind = alike.kindOf(thing);
      const before = told.get(kind) ?? 0;
      told.set(kind, before + 1);
      return before < alike.most;
    };
    things = sorted.filter(isNews).slice(0, limit);
    last = things[limit - 1];
  };
  return {
    add(thing: T): void {
      const ranked = { thing, rank: rankOf(thing), chance: hashText(idOf(thing)) };
      if (last !== undefined && order(last, ranked) < 0) return;
      things.push(ranked);
      if (things.length >= 2 * limit) cut();
    },
    read() {
      cut();
      return things.map((each) => each.thing);
    },
  };
}
