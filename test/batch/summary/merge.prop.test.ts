import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptySummary, mergeSummaries, summarize } from "../../../src/batch/summary/summarize.js";
import { anyRow } from "../../support/rows.js";

const FACTOR = Number(process.env.LONG_RUN_FACTOR ?? 1);
/** A bound so low that values fall out of it in nearly every run. */
const options = fc.constantFrom({ maxValues: 2, agents: true }, { maxValues: 3 }, {});
const rows = fc.array(anyRow, { maxLength: 40 });

describe("the summary of the whole", () => {
  test("is the merged summary of its parts, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }),
        options,
        async (all, part, setting) => {
          const parts = await Promise.all(
            [0, 1, 2, 3].map((number) =>
              summarize(
                all.filter((_, index) => part[index] === number),
                setting,
              ),
            ),
          );
          const merged = parts.reduce((a, b) => mergeSummaries(b, a), emptySummary(setting));
          expect(merged).toEqual(await summarize(all, setting));
        },
      ),
      { numRuns: 150 * FACTOR },
    );
  });

  test("is the same in any order", async () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, options, async ([all, other], setting) => {
        expect(JSON.stringify(await summarize(other, setting))).toBe(JSON.stringify(await summarize(all, setting)));
      }),
      { numRuns: 150 * FACTOR },
    );
  });

  test("survives JSON, and merges after it", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, options, async (some, more, setting) => {
        const summary = await summarize(some, setting);
        const read = JSON.parse(JSON.stringify(summary));
        expect(read).toEqual(summary);
        expect(mergeSummaries(read, await summarize(more, setting))).toEqual(
          await summarize([...some, ...more], setting),
        );
      }),
      { numRuns: 50 * FACTOR },
    );
  });

  test("loses no row: values, the rest and rows without a value make up all of them", async () => {
    await fc.assert(
      fc.asyncProperty(rows, options, async (all, setting) => {
        const { brands, weeks, tags, total, scores, statuses } = await summarize(all, setting);
        const counted = (groups: typeof brands): number =>
          groups.values.reduce((sum, each) => sum + each.rows, (groups.other?.rows ?? 0) + groups.none);
        expect([counted(brands), counted(weeks), total.rows]).toEqual([all.length, all.length, all.length]);
        expect(counted(tags)).toBe(all.reduce((sum, each) => sum + Math.max(1, new Set(each.tags).size), 0));
        expect(Object.values(statuses).reduce((a, b) => a + b, 0)).toBe(all.length);
        expect(scores.reduce((a, b) => a + b, 0)).toBe(total.scored);
      }),
      { numRuns: 50 * FACTOR },
    );
  });
});
