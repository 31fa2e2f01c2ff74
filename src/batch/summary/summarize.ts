/** Rows in, summary out. */
import type { ScoredRow } from "../row.js";
import { addSummary, countFacts, readSummary, type SummaryOptions, startCounting } from "./counting.js";
import { readFacts } from "./facts.js";
import type { Summary } from "./summary.js";

/** Counts row by row, for a stream that is read for other reasons too. */
export interface Summarizer {
  /** @throws TypeError that names the row and the column where something is no row; RangeError where it was scored by another rule set */
  readonly add: (row: ScoredRow) => void;
  readonly summary: () => Summary;
}

/**
 * Counts row by row, where the rows pass by for other reasons too.
 *
 * @example
 * const summarizer = createSummarizer();
 * for await (const row of rows) summarizer.add(row);
 * console.log(summarizer.summary().statuses);
 */
export function createSummarizer(options: SummaryOptions = {}): Summarizer {
  const counting = startCounting(options);
  return {
    add(row: ScoredRow): void {
      counting.seen += 1;
      countFacts(counting, readFacts(row, `row ${counting.seen}`));
    },
    summary: () => readSummary(counting),
  };
}

/** The summary of no rows: what merging starts from. */
export function emptySummary(options: SummaryOptions = {}): Summary {
  return readSummary(startCounting(options));
}

/**
 * Counts scored rows. Memory stays flat, however many there are.
 *
 * @param rows what the scoring gave: an array, or a stream that is read once
 * @throws TypeError that names the row and the column, where something is not a scored row
 * @throws RangeError where a row was scored by another rule set than the rows before, unless `mixedRuleSets: "allow"`
 */
export async function summarize(
  rows: Iterable<ScoredRow> | AsyncIterable<ScoredRow>,
  options: SummaryOptions = {},
): Promise<Summary> {
  const summarizer = createSummarizer(options);
  for await (const row of rows) summarizer.add(row);
  return summarizer.summary();
}

/**
 * The summary of the rows of both. Merging the summaries of two halves gives the summary of the whole, in any split and any order.
 *
 * @throws RangeError where the two were made with different settings or rule sets
 */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  for (const name of ["maxValues", "agents", "mixedRuleSets"] as const) {
    if (a.settings[name] !== b.settings[name]) {
      throw new RangeError(
        `mergeSummaries: ${name} is ${a.settings[name]} in one summary and ${b.settings[name]} in the other; give both the same`,
      );
    }
  }
  const counting = startCounting(a.settings);
  addSummary(counting, a);
  addSummary(counting, b);
  return readSummary(counting);
}
