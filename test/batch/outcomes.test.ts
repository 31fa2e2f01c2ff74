import { describe, expect, test } from "vitest";
import { evaluateOutcomes } from "../../src/batch/outcomes/evaluate.js";
import type { CarriedValue, ScoredRow } from "../../src/batch/row.js";
import { createRandom } from "../../src/batch/statistics/random.js";
import { type RowChanges, row } from "../support/rows.js";

/** Conversations of one reply whose outcome is made of what is given. */
function conversations(
  count: number,
  make: (random: () => number) => RowChanges & { readonly csat: CarriedValue },
): ScoredRow[] {
  const random = createRandom(5);
  return Array.from({ length: count }, (_, index) => {
    const { csat, ...changes } = make(random);
    return row({ id: `${index}`, conversation: `c${index}`, turn: 1, carried: { csat }, ...changes });
  });
}

const level = (random: () => number): number => Math.floor(random() * 9) / 2;
const score = (random: () => number): number => Math.floor(random() * 101);

describe("evaluateOutcomes", () => {
  test("sees a link that is there, says how sure it is, and claims no cause", async () => {
    const rows = conversations(600, (random) => {
      const own = score(random);
      return { score: own, intensity: level(random), csat: own / 25 + 2 * random() };
    });
    const report = await evaluateOutcomes(rows, { outcome: "csat", direction: "higher-is-better" });
    const [link] = report.associations;
    expect(link).toMatchObject({ name: "score", standsOut: true });
    expect(link?.correlation).toBeGreaterThan(0.7);
    expect(link?.interval?.[0]).toBeGreaterThan(0.6);
    expect(report).toMatchObject({
      units: 600,
      rows: 600,
      withoutOutcome: 0,
      unreadable: 0,
      notScored: 0,
      ruleSet: "f1",
    });
    expect(report.verdict).toMatch(
      /^Higher scores go with a higher csat among customers who came in equally upset \(0\.\d\d, .*: a strong link, and no proof that the replies did it\.$/,
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("does not take the customer's mood for the reply's doing", async () => {
    // Both follow from how upset the customer came in; the reply adds nothing.
    const rows = conversations(600, (random) => {
      const upset = level(random);
      const own = Math.round(80 - 15 * upset + 10 * random());
      return { intensity: upset, score: own, risk_blame: random() < upset / 5, csat: 5 - upset + random() };
    });
    const { associations, signals, verdict } = await evaluateOutcomes(rows, { outcome: "csat" });
    const [link] = associations;
    expect(Math.abs(link?.correlation ?? 1)).toBeLessThan(0.12);
    expect(verdict).toMatch(/^Nothing to see: .* A link beyond ±0\.\d\d is unlikely\.$/);
    const blame = signals.find(({ signal }) => signal === "blame");
    expect(Math.abs(blame?.difference ?? 1)).toBeLessThan(0.25);
    expect(blame?.standsOut).toBe(false);
  });

  test("finds the signal that costs, in units of the outcome", async () => {
    const rows = conversations(500, (random) => {
      const hasBlame = random() < 0.3;
      return {
        score: score(random),
        intensity: level(random),
        risk_blame: hasBlame,
        risk_policy: random() < 0.3,
        missing: random() < 0.01 ? ["apology"] : [],
        csat: (hasBlame ? 2 : 4) + random(),
      };
    });
    const { signals } = await evaluateOutcomes(rows, { outcome: "csat" });
    expect(signals.map(({ signal, standsOut }) => [signal, standsOut])).toEqual([
      ["blame", true],
      ["policy", false],
    ]);
    expect(signals[0]?.difference).toBeCloseTo(-2, 0);
    expect(signals[0]?.interval[1]).toBeLessThan(-1.8);
    expect((signals[0]?.with ?? 0) + (signals[0]?.without ?? 0)).toBe(500);
  });

  test("says so where the link runs the wrong way", async () => {
    const rows = conversations(200, (random) => {
      const own = score(random);
      return { score: own, intensity: level(random), csat: own > 50 };
    });
    const { verdict } = await evaluateOutcomes(rows, { outcome: "csat", direction: "lower-is-better" });
    expect(verdict).toContain("That is the wrong way round");
  });

  test("takes the replies of a conversation together, the customer as they came in", async () => {
    const rows = conversations(60, (random) => ({ score: score(random), csat: score(random) }));
    const doubled = rows.flatMap((each) => [each, { ...each, id: `${each.id}b`, turn: 3, intensity: 0 }]);
    const report = await evaluateOutcomes(doubled, { outcome: "csat" });
    expect(report).toMatchObject({ units: 60, rows: 120 });
    expect(report.associations[0]).toEqual((await evaluateOutcomes(rows, { outcome: "csat" })).associations[0]);
    expect((await evaluateOutcomes(doubled, { outcome: "csat", unit: "reply" })).units).toBe(120);
  });

  test("gives the same figures for the same seed, whatever the order", async () => {
    const rows = conversations(100, (random) => ({
      score: score(random),
      intensity: level(random),
      risk_cold: random() < 0.4,
      csat: Math.floor(random() * 5),
    }));
    const one = await evaluateOutcomes(rows, { outcome: "csat" });
    expect(await evaluateOutcomes([...rows].reverse(), { outcome: "csat" })).toEqual(one);
    const other = await evaluateOutcomes(rows, { outcome: "csat", seed: 2 });
    expect(other.associations[0]?.correlation).toBe(one.associations[0]?.correlation);
    expect(other.associations[0]?.interval).not.toEqual(one.associations[0]?.interval);
  });

  test.each([
    [
      "too few",
      conversations(29, (random) => ({ score: score(random), csat: random() })),
      "29 conversations with a score and a csat are too few to say anything.",
    ],
    [
      "one outcome",
      conversations(50, (random) => ({ score: score(random), csat: "good" })),
      "All 50 conversations have the same csat: nothing can be told from it.",
    ],
    [
      "few",
      conversations(60, (random) => ({ score: score(random), csat: random() })),
      "With fewer than 100 conversations take it for a hint at most.",
    ],
    ["none", [], "0 conversations with a score and a csat are too few to say anything."],
  ])("is honest about %s", async (_, rows, words) => {
    expect((await evaluateOutcomes(rows, { outcome: "csat" })).verdict).toContain(words);
  });

  test("counts what it cannot use and shows some of it", async () => {
    const values: readonly CarriedValue[] = [
      "good",
      "Bad",
      "yes",
      " no ",
      true,
      "4.5",
      3,
      null,
      "",
      "unoffered",
      "n/a",
    ];
    const rows = values.map((csat, index) => row({ id: `${index}`, carried: { csat } }));
    const unread = row({ id: "x", carried: { csat: 1 }, assumed: true });
    const report = await evaluateOutcomes([...rows, unread], { outcome: "csat" });
    expect(report).toMatchObject({
      units: 7,
      rows: 12,
      withoutOutcome: 2,
      unreadable: 2,
      unreadableExamples: ["unoffered", "n/a"],
      notScored: 1,
    });
  });

  test("names the columns that there are where there is none of that name", async () => {
    await expect(evaluateOutcomes([row({ carried: { csat: 1 } })], { outcome: "cast" })).rejects.toThrow(
      'no row carries "cast"; the rows carry "csat"',
    );
  });

  test("refuses scores of different rule sets", async () => {
    const rows = [row({ carried: { csat: 1 } }), row({ carried: { csat: 1 }, ruleSet: "f2" })];
    await expect(evaluateOutcomes(rows, { outcome: "csat" })).rejects.toThrow("row 2 was scored by rule set f2");
  });

  test("reads the customer's next words where asked for them", async () => {
    const rows = conversations(120, (random) => ({
      score: score(random),
      intensity: level(random),
      intensityAfter: level(random),
      csat: null,
    }));
    expect((await evaluateOutcomes(rows, { outcome: "intensityAfter", unit: "reply" })).units).toBe(120);
  });
});
