import { describe, expect, test } from "vitest";
import { summarize } from "../../src/batch/summary/summarize.js";
import { themesOf } from "../../src/batch/themes.js";
import { row } from "../support/rows.js";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-01-05T00:00:00Z");

/** Rows that name a problem, one a day from a day on; every one by another customer. */
function complaints(problem: string | null, count: number, from = 0): ReturnType<typeof row>[] {
  return Array.from({ length: count }, (_, index) =>
    row({ id: `${problem}-${from + index}`, problem, at: new Date(START + (from + index) * DAY).toISOString() }),
  );
}

describe("themesOf", () => {
  test("lists what five customers and more name, most of them first", async () => {
    const rows = [
      ...complaints("bill: wrong", 4),
      ...complaints("parcel: late", 5),
      ...complaints("app: not working", 9),
      ...complaints(null, 50),
    ];
    const themes = themesOf(await summarize(rows));
    expect(themes.map(({ problem, customers, mentions }) => [problem, customers, mentions])).toEqual([
      ["app: not working", 9, 9],
      ["parcel: late", 5, 5],
    ]);
    for (const { examples, problem } of themes) {
      expect(examples).toHaveLength(5);
      for (const id of examples) expect(id).toMatch(problem);
    }
  });

  test("counts customers, not messages", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row({ id: `${index}`, conversation: `c${index % 4}`, problem: "parcel: late" }),
    );
    const summary = await summarize(rows);
    expect(themesOf(summary)).toEqual([]);
    expect(themesOf(summary, { atLeast: 2 })[0]).toMatchObject({ customers: 4, mentions: 40 });
  });

  test("estimates many customers to within a third", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      row({ id: `${index}`, conversation: `ticket ${index % 2500}`, problem: "parcel: late" }),
    );
    const [theme] = themesOf(await summarize(rows));
    expect(theme?.estimated).toBe(true);
    expect(theme?.customers).toBeGreaterThan(2500 / 1.35);
    expect(theme?.customers).toBeLessThan(2500 * 1.35);
  });

  test("tells growth for as many rows, and only where chance alone would not do it", async () => {
    const rows = [
      ...complaints(null, 140),
      ...complaints("parcel: late", 40, 80),
      ...complaints("bill: wrong", 40, 10),
      ...complaints("app: slow", 140),
    ];
    const growth = Object.fromEntries(themesOf(await summarize(rows)).map(({ problem, growth }) => [problem, growth]));
    expect(growth["parcel: late"]).toMatchObject({ first: 0, second: 40, direction: "growing" });
    expect(growth["bill: wrong"]).toMatchObject({ first: 40, second: 0, direction: "shrinking" });
    expect(growth["app: slow"]).toMatchObject({ first: 70, second: 70, direction: "steady" });
    expect(growth["app: slow"]?.ratio).toBeCloseTo(1, 5);
  });

  test("takes a customer who says it ten times for one", async () => {
    const said = (times: number) => [
      ...complaints(null, 140),
      // Eight conversations, all of them in the second half.
      ...complaints("parcel: late", 8 * times, 90).map((each, index) => ({
        ...each,
        at: new Date(START + (90 + (index % 40)) * DAY).toISOString(),
        conversation: `c${index % 8}`,
      })),
    ];
    const growthOf = async (times: number) => themesOf(await summarize(said(times)))[0]?.growth;
    expect(await growthOf(10)).toMatchObject({ first: 0, second: 80, direction: "steady" });
    // By hand: 8.5 events of 150 rows to 0.5 of 70; the logarithm's error is sqrt(1/8.5 + 1/0.5).
    const ratio = (8.5 / 0.5) * (70 / 150);
    const [low, high] = (await growthOf(10))?.interval ?? [0, 0];
    expect(Math.sqrt(low * high)).toBeCloseTo(ratio, 5);
    expect(Math.log(high / low) / 2).toBeCloseTo(1.96 * Math.sqrt(1 / 8.5 + 1 / 0.5), 3);
  });

  test("tells no growth over less than four weeks", async () => {
    const themes = themesOf(await summarize(complaints("parcel: late", 20)));
    expect(themes).toHaveLength(1);
    expect(themes[0]?.growth).toBeNull();
  });

  test("takes one customer for no theme", async () => {
    const summary = await summarize([]);
    expect(() => themesOf(summary, { atLeast: 1 })).toThrow("atLeast should be 2 or more, got 1");
  });
});
