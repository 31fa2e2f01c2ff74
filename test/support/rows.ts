/** Scored rows, made by hand and by chance. */
import fc from "fast-check";
import type { ScoredRow } from "../../src/batch/row.js";
import { signalColumns } from "../../src/batch/row.js";
import type { SignalColumn } from "../../src/batch/signal-columns.js";
import { MOVES, STEPS } from "../../src/index.js";

export type RowChanges = Partial<Omit<ScoredRow, SignalColumn>> & { readonly [column in SignalColumn]?: boolean };

const BANDS = ["inflaming", "risky", "neutral", "calming", "de-escalating"] as const;

function bandOf(score: number): (typeof BANDS)[number] {
  return BANDS[Math.min(4, Math.floor(score / 20))] as (typeof BANDS)[number];
}

/** A scored row with nothing in it but what is said. */
export function row(changes: RowChanges = {}): ScoredRow {
  const score = changes.score === undefined ? 50 : changes.score;
  const columns = Object.fromEntries(signalColumns().map((column) => [column, false]));
  return {
    rowVersion: 1,
    id: "1",
    conversation: null,
    turn: null,
    at: null,
    agent: null,
    channel: null,
    brand: null,
    tags: [],
    status: "scored",
    score,
    band: score === null ? null : bandOf(score),
    intensity: 2,
    level: "frustrated",
    trend: "steady",
    assumed: false,
    intensityAfter: null,
    step: "acknowledge",
    stepTaken: null,
    skipped: [],
    rules: [],
    missing: [],
    asksOpen: 0,
    promisesOverdue: 0,
    problem: null,
    ruleSet: "f1",
    carried: {},
    ...columns,
    ...changes,
  } as ScoredRow;
}

const intensity = fc.double({ min: 0, max: 4, noNaN: true });
const name = fc.oneof(
  fc.constantFrom("billing", "delivery", "__proto__", "constructor", "</script>", ""),
  fc.string({ maxLength: 3 }),
);

/** Any rows of one rule set. */
export const anyRow: fc.Arbitrary<ScoredRow> = fc
  .record({
    id: fc.string({ maxLength: 4 }),
    conversation: fc.option(fc.string({ maxLength: 2 })),
    at: fc.option(
      fc
        .date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    agent: fc.option(name),
    channel: fc.option(name),
    brand: fc.option(name),
    tags: fc.array(name, { maxLength: 3 }),
    scored: fc.boolean(),
    value: fc.nat({ max: 100 }),
    intensity,
    assumed: fc.boolean(),
    intensityAfter: fc.option(intensity),
    skipped: fc.subarray([...STEPS], { maxLength: 2 }),
    missing: fc.subarray([...MOVES], { maxLength: 3 }),
    asksOpen: fc.nat({ max: 3 }),
    promisesOverdue: fc.nat({ max: 2 }),
    problem: fc.option(fc.constantFrom("parcel late", "refund missing", "bill wrong", "app broken")),
    columns: fc.subarray([...signalColumns()]),
  })
  .map(({ scored, value, columns, ...fields }) =>
    row({
      ...fields,
      status: scored ? "scored" : "too-little-text",
      score: scored ? value : null,
      ...Object.fromEntries(columns.map((column) => [column, scored])),
    }),
  );
