import { describe, expect, test } from "vitest";
import { compareAgents } from "../../src/batch/agents.js";
import { summarize } from "../../src/batch/summary/summarize.js";
import { row } from "../support/rows.js";

/** Replies whose scores spread a little around a mean. */
function replies(agent: string, count: number, mean: number, intensity: number): ReturnType<typeof row>[] {
  return Array.from({ length: count }, (_, index) =>
    row({ id: `${agent}-${intensity}-${index}`, agent, intensity, score: mean + (index % 3) - 1 }),
  );
}

describe("compareAgents", () => {
  test("does not make the one with the angriest tickets look worst", async () => {
    const rows = [
      // Everybody reaches 70 with calm customers and 40 with furious ones; Zoe gets the furious ones.
      ...[...replies("zoe", 90, 40, 4), ...replies("zoe", 9, 70, 0)],
      ...[...replies("ann", 9, 40, 4), ...replies("ann", 90, 70, 0)],
    ];
    const { agents, teamMean } = compareAgents(await summarize(rows, { agents: true }));
    const [ann, zoe] = agents;
    expect(agents.map(({ agent }) => agent)).toEqual(["ann", "zoe"]);
    expect((ann?.mean ?? 0) - (zoe?.mean ?? 0)).toBeGreaterThan(20);
    for (const { difference, interval } of agents) {
      expect(Math.abs(difference)).toBeLessThan(1e-9);
      expect(interval[0]).toBeLessThan(0);
      expect(interval[1]).toBeGreaterThan(0);
    }
    expect(teamMean).toBeCloseTo(55, 10);
  });

  test("shows a true difference, with the interval of a mean", async () => {
    const rows = [...replies("ann", 60, 60, 2), ...replies("bob", 60, 50, 2)];
    const [ann] = compareAgents(await summarize(rows, { agents: true })).agents;
    expect(ann).toMatchObject({ agent: "ann", replies: 60, mean: 60, expected: 55, difference: 5 });
    // Standard deviation sqrt(40/59) of -1, 0 and 1 in equal parts; t(59) is 2.001.
    const margin = 2.001 * Math.sqrt(40 / 59 / 60);
    expect(ann?.interval[0]).toBeCloseTo(5 - margin, 3);
    expect(ann?.interval[1]).toBeCloseTo(5 + margin, 3);
  });

  test("takes replies of one conversation for one customer's: the interval is that of so many conversations", async () => {
    const inThrees = replies("ann", 90, 60, 2).map((each, index) => ({ ...each, conversation: `c${index % 30}` }));
    const summary = await summarize([...inThrees, ...replies("bob", 90, 50, 2)], { agents: true });
    const [ann, bob] = compareAgents(summary).agents;
    // The spread of -1, 0 and 1 is sqrt(60/89); t(29) is 2.045, t(89) 1.987.
    const half = (figures: typeof ann): number => ((figures?.interval[1] ?? 0) - (figures?.interval[0] ?? 0)) / 2;
    expect(half(ann)).toBeCloseTo(2.045 * Math.sqrt(60 / 89 / 30), 3);
    expect(half(bob)).toBeCloseTo(1.987 * Math.sqrt(60 / 89 / 90), 3);
  });

  test("names nobody whose replies stand in a handful of conversations", async () => {
    const rows = replies("ann", 90, 60, 2).map((each, index) => ({ ...each, conversation: `c${index % 14}` }));
    expect(compareAgents(await summarize(rows, { agents: true }))).toMatchObject({ agents: [], withheld: 1 });
  });

  test("names nobody with fewer than thirty replies, and lists the others by key, not by figure", async () => {
    const rows = [
      ...replies("mia", 30, 30, 2),
      ...replies("abe", 30, 90, 2),
      ...replies("new", 29, 10, 2),
      ...replies("kai", 30, 60, 2),
    ];
    const { agents, withheld } = compareAgents(await summarize(rows, { agents: true }));
    expect(agents.map(({ agent }) => agent)).toEqual(["abe", "kai", "mia"]);
    expect(withheld).toBe(1);
  });

  test("is there only where it was asked for, and never for fewer than thirty", async () => {
    const plain = await summarize(replies("ann", 40, 50, 2));
    expect(() => compareAgents(plain)).toThrow("make it with { agents: true }");
    expect(JSON.stringify(plain)).not.toContain('"ann"');
    const summary = await summarize([], { agents: true });
    expect(() => compareAgents(summary, { atLeast: 5 })).toThrow("atLeast should be 30 or more, got 5");
    expect(compareAgents(summary)).toEqual({ agents: [], withheld: 0, teamMean: null });
  });
});
