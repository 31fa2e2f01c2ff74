import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRows } from "../../src/batch/compare.js";
import { anyRow, row } from "../support/rows.js";

describe("compareRows", () => {
  test("tells what a change of rules did", async () => {
    const before = [
      row({ id: "same", score: 50, risk_cold: true }),
      row({ id: "worse", score: 45, move_apology: true }),
      row({ id: "better", score: 30, risk_blame: true, risk_policy: true }),
      row({ id: "silent", score: 70 }),
      row({ id: "gone", score: 10 }),
    ];
    const after = [
      row({ id: "new", score: 10, ruleSet: "f2" }),
      row({ id: "better", score: 62, risk_policy: true, ruleSet: "f2" }),
      row({ id: "worse", score: 35, risk_stock: true, ruleSet: "f2" }),
      row({ id: "same", score: 50, risk_cold: true, ruleSet: "f2" }),
      row({ id: "silent", score: null, status: "automatic", ruleSet: "f2" }),
    ];
    expect(await compareRows(before, after)).toEqual({
      schemaVersion: 1,
      oldRuleSets: ["f1"],
      newRuleSets: ["f2"],
      compared: 4,
      onlyOld: 1,
      onlyOldExamples: ["gone"],
      onlyNew: 1,
      onlyNewExamples: ["new"],
      changed: 3,
      scoreChanged: 3,
      shift: { mean: 22 / 3, lowest: -10, lowerQuarter: -5, median: 0, upperQuarter: 16, highest: 32 },
      shifts: [
        { points: -10, replies: 1 },
        { points: 0, replies: 1 },
        { points: 32, replies: 1 },
      ],
      bandMoves: [
        { from: "risky", to: "calming", replies: 1, examples: ["better"] },
        { from: "neutral", to: "risky", replies: 1, examples: ["worse"] },
      ],
      statusMoves: [{ from: "scored", to: "automatic", replies: 1, examples: ["silent"] }],
      signals: [
        { signal: "apology", gained: 0, gainedExamples: [], lost: 1, lostExamples: ["worse"] },
        { signal: "blame", gained: 0, gainedExamples: [], lost: 1, lostExamples: ["better"] },
        { signal: "stock", gained: 1, gainedExamples: ["worse"], lost: 0, lostExamples: [] },
      ],
    });
  });

  const rows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 15 });

  test("sees no change where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const comparison = await compareRows(all, [...all].reverse());
        expect(comparison).toMatchObject({
          compared: all.length,
          changed: 0,
          scoreChanged: 0,
          onlyOld: 0,
          onlyNew: 0,
          bandMoves: [],
          statusMoves: [],
          signals: [],
        });
        expect(comparison.shifts.every(({ points }) => points === 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("the other way round is the same with old and new exchanged", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (one, other) => {
        const there = await compareRows(one, other);
        const back = await compareRows(other, one);
        expect(back).toMatchObject({
          compared: there.compared,
          changed: there.changed,
          onlyOld: there.onlyNew,
          onlyNew: there.onlyOld,
        });
        expect(back.signals.map(({ signal, gained, lost }) => [signal, lost, gained])).toEqual(
          there.signals.map(({ signal, gained, lost }) => [signal, gained, lost]),
        );
        expect(new Set(back.bandMoves.map(({ from, to, replies }) => `${to} ${from} ${replies}`))).toEqual(
          new Set(there.bandMoves.map(({ from, to, replies }) => `${from} ${to} ${replies}`)),
        );
        expect(there.compared + there.onlyOld).toBe(one.length);
        expect(there.compared + there.onlyNew).toBe(other.length);
      }),
      { numRuns: 100 },
    );
  });

  test("has nothing to tell of nothing", async () => {
    expect(await compareRows([], [])).toMatchObject({ compared: 0, shift: null, shifts: [] });
  });

  test.each([
    ["old", [row(), row()], []],
    ["new", [], [row(), row()]],
  ])("refuses an id that comes twice among the %s rows", async (side, before, after) => {
    await expect(compareRows(before, after)).rejects.toThrow(`${side} row 2: the id "1" has come before`);
  });
});
