import { describe, expect, test } from "vitest";
import { bandOf, type Claim, pointsAt, sharePoints, totalScore } from "../../src/reply/score.js";
import type { Rule } from "../../src/rule-set/rule.js";

const WEIGHT = { calm: -2, upset: 8, furious: 12 };
const WEIGHTS = {
  apology: { calm: 0, upset: 8, furious: 10, generic: 0.5, late: 0.5, surplus: -2 },
  blame: { calm: -8, upset: -12, furious: -16 },
} as const;

function claim(signal: "apology" | "blame", more: Partial<Rule> & Partial<Omit<Claim, "rule">> = {}): Claim {
  const { specific = true, late = false, ...rule } = more;
  const base = { kind: "pattern", id: `${signal}/x`, confidence: "high", message: "", why: "", source: [] };
  return { rule: { ...base, ...rule } as unknown as Rule, signal, isMove: signal === "apology", specific, late };
}

describe("points for a customer's state", () => {
  test.each([
    [0, -2],
    [1, 3],
    [2, 8],
    [3, 10],
    [4, 12],
    [0.5, 1],
  ])("at intensity %d a weight of -2, 8, 12 is %d", (intensity, points) => {
    expect(pointsAt(WEIGHT, { intensity })).toBe(points);
  });

  test("a pleased customer has points of their own where the weight names them, else those of a calm one", () => {
    expect(pointsAt({ ...WEIGHT, pleased: 5 }, { intensity: 0.4, pleased: true })).toBe(5);
    expect(pointsAt(WEIGHT, { intensity: 0, pleased: true })).toBe(-2);
    expect(pointsAt({ ...WEIGHT, pleased: 5 }, { intensity: 2 })).toBe(8);
  });

  test("a signal without a weight has none, and nothing is ever minus zero", () => {
    expect(pointsAt(undefined, { intensity: 2 })).toBe(0);
    expect(Object.is(pointsAt({ calm: -1, upset: 0, furious: 0 }, { intensity: 2 }, 0.3), 0)).toBe(true);
  });
});

describe("shares", () => {
  test("of a move the best finding counts, the second adds nothing, the third costs", () => {
    const claims = [claim("apology", { specific: false }), claim("apology"), claim("apology"), claim("apology")];
    expect(sharePoints(claims, WEIGHTS, { intensity: 2 })).toEqual([-2, 8, 0, -2]);
  });

  test("a formula, a move that has nothing of the case, and a late one are worth a fraction", () => {
    expect(sharePoints([claim("apology", { specific: false })], WEIGHTS, { intensity: 2 })).toEqual([4]);
    expect(sharePoints([claim("apology", { generic: true })], WEIGHTS, { intensity: 2 })).toEqual([4]);
    expect(sharePoints([claim("apology", { late: true })], WEIGHTS, { intensity: 2 })).toEqual([4]);
    expect(sharePoints([claim("apology", { late: true, generic: true })], WEIGHTS, { intensity: 2 })).toEqual([2]);
  });

  test("of a risk the heaviest counts whole, the next half, the others nothing", () => {
    const claims = [claim("blame", { points: -4 }), claim("blame"), claim("blame"), claim("blame", { points: -1 })];
    expect(sharePoints(claims, WEIGHTS, { intensity: 2 })).toEqual([0, -12, -6, 0]);
  });

  test("info and low confidence weigh nothing", () => {
    expect(
      sharePoints([claim("blame", { severity: "info" }), claim("apology", { confidence: "low" })], WEIGHTS, {
        intensity: 4,
      }),
    ).toEqual([0, 0]);
  });

  test("of equals the first counts", () => {
    expect(sharePoints([claim("apology"), claim("apology")], WEIGHTS, { intensity: 2 })).toEqual([8, 0]);
    expect(sharePoints([claim("blame"), claim("blame")], WEIGHTS, { intensity: 2 })).toEqual([-12, -6]);
  });

  test("points of the rule's own are shared like those of its signal, and are never minus zero", () => {
    expect(sharePoints([claim("apology", { points: 6 })], WEIGHTS, { intensity: 2 })).toEqual([6]);
    expect(sharePoints([claim("apology", { points: 6, late: true })], WEIGHTS, { intensity: 2 })).toEqual([3]);
    expect(
      Object.is(sharePoints([claim("apology", { points: -1, late: true })], WEIGHTS, { intensity: 2 })[0], 0),
    ).toBe(true);
  });

  test("what weighs nothing is no repetition that costs", () => {
    const claims = [claim("apology"), claim("apology"), claim("apology", { confidence: "low" })];
    expect(sharePoints(claims, WEIGHTS, { intensity: 2 })).toEqual([8, 0, 0]);
  });

  test("a signal without a weight has the points of its rules alone", () => {
    const formula = claim("apology", { generic: true, late: true });
    expect(sharePoints([formula, formula, formula], {}, { intensity: 2 })).toEqual([0, 0, 0]);
    expect(sharePoints([claim("apology", { points: 3, generic: true, late: true })], {}, { intensity: 2 })).toEqual([
      3,
    ]);
  });

  test("a house rule stands for itself, and its second finding counts half", () => {
    const house = (name: string): Claim => ({
      ...claim("blame", { id: `house/${name}`, points: -6 }),
      signal: "house",
    });
    expect(sharePoints([house("cheap"), house("sorry"), house("cheap")], WEIGHTS, { intensity: 2 })).toEqual([
      -6, -6, -3,
    ]);
    expect(
      sharePoints([claim("blame", { id: "blame/x" }), claim("blame", { id: "blame/y" })], WEIGHTS, { intensity: 2 }),
    ).toEqual([-12, -6]);
  });

  test("a risk less never lowers the sum, whichever it is", () => {
    const claims = [claim("blame", { points: -9 }), claim("blame"), claim("blame", { points: -3 })];
    const sum = (each: readonly Claim[]): number =>
      sharePoints(each, WEIGHTS, { intensity: 3 }).reduce((a, b) => a + b, 0);
    claims.forEach((_, index) => {
      expect(sum(claims.filter((__, other) => other !== index))).toBeGreaterThanOrEqual(sum(claims));
    });
  });
});

describe("the total", () => {
  test.each([
    [[], 50],
    [[10, -4], 56],
    [[-30, -40], 0],
    [[40, 30], 100],
  ])("%j makes %d", (points, score) => {
    expect(totalScore(points)).toBe(score);
  });

  test.each([
    [0, "inflaming"],
    [19, "inflaming"],
    [20, "risky"],
    [39, "risky"],
    [40, "neutral"],
    [59, "neutral"],
    [60, "calming"],
    [79, "calming"],
    [80, "de-escalating"],
    [100, "de-escalating"],
  ])("%d reads as %s", (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});
