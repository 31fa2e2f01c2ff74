import { describe, expect, test } from "vitest";
import type { ScoredRow } from "../../../src/batch/row.js";
import { createSummarizer, emptySummary, mergeSummaries, summarize } from "../../../src/batch/summary/summarize.js";
import { isoWeek, weekStart } from "../../../src/batch/summary/week.js";
import { row } from "../../support/rows.js";

describe("summarize", () => {
  test("counts what the rows hold", async () => {
    const summary = await summarize([
      row({
        id: "a",
        score: 20,
        brand: "Acme",
        tags: ["late", "late", "bill"],
        at: "2026-01-01T10:00:00Z",
        intensity: 3,
        intensityAfter: 2.4,
        risk_blame: true,
        missing: ["apology"],
      }),
      row({
        id: "b",
        score: 81,
        brand: "Acme",
        channel: "email",
        intensity: 2,
        intensityAfter: 2.5,
        move_apology: true,
        asksOpen: 2,
        skipped: ["acknowledge"],
      }),
      row({ id: "c", score: 50, assumed: true, intensityAfter: 1, promisesOverdue: 1, customer_churn: true }),
      row({ id: "d", status: "automatic", score: null }),
    ]);
    expect(summary.statuses).toEqual({ scored: 3, "unsupported-language": 0, "too-little-text": 0, automatic: 1 });
    expect(summary.total).toEqual({
      rows: 4,
      scored: 3,
      scoreSum: 151,
      scoreSquares: 400 + 6561 + 2500,
      leavingAsks: 1,
      asksOpen: 2,
      withOverdue: 1,
      promisesOverdue: 1,
      intensityKnown: 2,
      intensitySum: 5000,
      followed: 2,
      followedBefore: 5000,
      followedAfter: 4900,
      cooler: 1,
      hotter: 1,
      bands: { inflaming: 0, risky: 1, neutral: 1, calming: 0, "de-escalating": 1 },
      signals: { apology: 1, blame: 1 },
      missing: { apology: 1 },
      customer: { churn: 1 },
      skipped: { acknowledge: 1 },
    });
    expect(summary.levels[3]).toEqual([0, 0, 1, 0, 0]);
    expect(summary.brands.values.map(({ key, scored }) => [key, scored])).toEqual([["Acme", 2]]);
    expect(summary.brands.none).toBe(2);
    expect(summary.tags.values.map(({ key, rows }) => [key, rows])).toEqual([
      ["bill", 1],
      ["late", 1],
    ]);
    expect(summary.weeks.values.map(({ key }) => key)).toEqual(["2026-W01"]);
    expect(summary.agents).toBeUndefined();
  });

  test("keeps values apart up to the bound and adds up the rest", async () => {
    const rows = Array.from({ length: 100 }, (_, index) =>
      row({ id: `${index}`, score: index, brand: `brand ${index % 10}` }),
    );
    const { brands } = await summarize(rows, { maxValues: 4 });
    expect(brands.values).toHaveLength(4);
    for (const { rows: count } of brands.values) expect(count).toBe(10);
    expect(brands.other?.rows).toBe(60);
  });

  test("reads a stream as it reads an array", async () => {
    const rows = [row({ id: "a" }), row({ id: "b", score: 10 })];
    const stream = async function* (): AsyncGenerator<ScoredRow> {
      yield* rows;
    };
    expect(await summarize(stream())).toEqual(await summarize(rows));
  });

  test("refuses rows of another rule set, and counts them side by side where told so", async () => {
    const rows = [row(), row({ ruleSet: "f2" })];
    await expect(summarize(rows)).rejects.toThrow(/row 2: scored by rule set f2, the rows before by f1.*compareRows/);
    const { ruleSets } = await summarize(rows, { mixedRuleSets: "allow" });
    expect(ruleSets).toEqual([
      { fingerprint: "f1", rows: 1 },
      { fingerprint: "f2", rows: 1 },
    ]);
    const [a, b] = await Promise.all(rows.map((each) => summarize([each])));
    if (a === undefined || b === undefined) throw new Error("no summaries");
    expect(() => mergeSummaries(a, b)).toThrow(RangeError);
  });

  test("refuses to merge what was counted differently", () => {
    const merge = (): unknown => mergeSummaries(emptySummary(), emptySummary({ maxValues: 7 }));
    expect(merge).toThrow("maxValues is 2000 in one summary and 7 in the other");
  });

  test.each([
    [null, "row 1: expected a scored row, got null"],
    [{ score: 1 }, "row 1: expected rowVersion 1, got undefined"],
    [{ ...row(), score: 50.5 }, "row 1: score should be a whole number from 0 to 100, or null, got 50.5"],
    [{ ...row(), tags: "late" }, 'row 1: tags should be a list of texts, got "late"'],
    [{ ...row(), status: "fine" }, "row 1: status should be one of scored"],
    [{ ...row(), intensity: Number.NaN }, "row 1: intensity should be a number from 0 to 4"],
  ])("names the row and the column of %j", (value, message) => {
    expect(() => createSummarizer().add(value as unknown as ScoredRow)).toThrow(message);
  });

  test("refuses a bound that is none", () => {
    expect(() => emptySummary({ maxValues: 0 })).toThrow("maxValues should be a whole number from 1 up, got 0");
  });
});

describe("isoWeek", () => {
  test.each([
    ["2026-01-01T00:00:00Z", "2026-W01"],
    ["2027-01-03T23:59:59Z", "2026-W53"],
    ["2027-01-04T00:00:00Z", "2027-W01"],
    ["2024-12-30T00:00:00Z", "2025-W01"],
    ["2021-01-03T23:30:00-05:00", "2021-W01"],
    ["2021-01-03T12:00:00Z", "2020-W53"],
    ["yesterday", null],
  ])("%s is in %s", (at, week) => {
    expect(isoWeek(at)).toBe(week);
    if (week !== null) {
      const start = weekStart(week);
      expect(new Date(start).getUTCDay()).toBe(1);
      expect(Date.parse(at) - start).toBeGreaterThanOrEqual(0);
      expect(Date.parse(at) - start).toBeLessThan(7 * 24 * 60 * 60 * 1000);
    }
  });
});
