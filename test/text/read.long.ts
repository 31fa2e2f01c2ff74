import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../../src/text/read.js";
import { BLOW_UP_FAMILIES } from "../support/blow-up.js";
import { anyText, supportText } from "../support/random-texts.js";

test("ranges are exact and ordered on a quarter of a million random texts", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, supportText), (text) => {
      const { size, starts, ends } = readText(text);
      let end = 0;
      for (let at = 0; at < size; at++) {
        if ((starts[at] as number) < end || (ends[at] as number) <= (starts[at] as number)) expect.unreachable(text);
        end = ends[at] as number;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 250_000 },
  );
});

test("memory stays flat over texts full of words never seen before", () => {
  const read = (from: number, count: number): void => {
    for (let index = from; index < from + count; index++) {
      readText(`order zq${index.toString(36)}x of Mr Qx${index.toString(36)} is AB${index}C, see q${index}.example`);
    }
  };
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
  read(0, 50_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  read(50_000, 300_000);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(24 * 1024 * 1024);
});

test.each(BLOW_UP_FAMILIES)("a text of 200 KB is read whole: $name", ({ make }) => {
  const text = make(200_000);
  expect(readText(text).truncated).toBe(text.length > 200_000);
});
