import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvEnds, framesOf, lineEnds } from "../../src/batch/frames.js";

const LIMIT = 1 << 20;
const runs = 200 * Number(process.env.LONG_RUN_FACTOR ?? 1);

/** The same bytes in pieces of any size. */
async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function textsOf(
  bytes: Buffer,
  ends: ReturnType<typeof lineEnds>,
  sizes: readonly number[],
): Promise<readonly [number, string][]> {
  const texts: [number, string][] = [];
  for await (const frames of framesOf(inPieces(bytes, sizes), ends, LIMIT)) {
    for (const { line, bytes: found } of frames) texts.push([line, found?.toString() ?? "too large"]);
  }
  return texts;
}

const pieceSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
const cell = fc.string({ unit: fc.constantFrom("a", "ü", '"', ",", ";", "\n", "\r", " "), maxLength: 8 });
const written = (value: string): string => `"${value.replaceAll('"', '""')}"`;

test("a CSV file of any cells comes apart into its records, wherever chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      pieceSizes,
      async (records, sizes) => {
        const text = records.map((cells) => `${cells.map(written).join(",")}\n`).join("");
        const frames = await textsOf(Buffer.from(text), csvEnds(","), sizes);
        expect(frames.map(([, frame]) => parse(frame, { record_delimiter: "\n" })[0])).toEqual(records);
      },
    ),
    { numRuns: runs },
  );
});

test("lines come apart, and know their numbers, wherever chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom("a", "ü", '"', ",") }), { minLength: 1 }),
      pieceSizes,
      async (lines, sizes) => {
        const frames = await textsOf(Buffer.from(`${lines.join("\n")}\n`), lineEnds(), sizes);
        expect(frames).toEqual(lines.map((line, index) => [index + 1, line]));
      },
    ),
    { numRuns: runs },
  );
});

test("a record over the limit is let go, and the next one is whole", async () => {
  const bytes = Buffer.from(`a\n${"x".repeat(50)}\nb\n`);
  const frames = [];
  for await (const some of framesOf(inPieces(bytes, [7]), lineEnds(), 20)) frames.push(...some);
  expect(frames.map(({ line, size, bytes: found }) => [line, size, found?.toString() ?? null])).toEqual([
    [1, 1, "a"],
    [2, 50, null],
    [3, 1, "b"],
  ]);
});
