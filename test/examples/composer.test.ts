import type { ReplyFinding } from "deescalate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestOnly } from "../../examples/composer/src/latest-only.js";
import { carryOver, cutIntoPieces, worstTone } from "../../examples/composer/src/marks.js";

const textAndRanges = fc.string({ maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    ranges: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 6 },
    ),
  }),
);

describe("the marks of the composer", () => {
  test("pieces make the text again, and each range is covered by its own pieces exactly", () => {
    fc.assert(
      fc.property(textAndRanges, ({ text, ranges }) => {
        const pieces = cutIntoPieces(text, ranges);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        ranges.forEach(({ start, end }, mark) => {
          const covered = pieces.filter(({ marks }) => marks.includes(mark)).map((piece) => piece.text);
          expect(covered.join("")).toBe(text.slice(start, end));
        });
      }),
    );
  });

  test("a range that outlives an edit still stands on its words", () => {
    const edit = fc.record({ at: fc.nat(60), gone: fc.nat(10), put: fc.string({ maxLength: 10 }) });
    fc.assert(
      fc.property(textAndRanges, edit, ({ text, ranges }, { at, gone, put }) => {
        const newer = text.slice(0, at) + put + text.slice(at + gone);
        carryOver(ranges, text, newer).forEach((range, place) => {
          const { start, end } = ranges[place] as { start: number; end: number };
          if (range !== null) expect(newer.slice(range.start, range.end)).toBe(text.slice(start, end));
        });
      }),
    );
  });

  test.each([
    ["typing before", "You should have asked.", "Hi. You should have asked.", { start: 4, end: 19 }],
    ["typing behind", "You should have asked.", "You should have asked. Bye.", { start: 0, end: 15 }],
    ["typing inside", "You should have asked.", "You should not have asked.", null],
    ["deleting it", "You should have asked.", "asked.", null],
  ])("%s", (_, older, newer, expected) => {
    expect(carryOver([{ start: 0, end: 15 }, null], older, newer)).toEqual([expected, null]);
  });

  test("what hurts most sets the look of words that several findings share", () => {
    const risk = (severity: string) => ({ kind: "risk", severity, points: 0 }) as ReplyFinding;
    const move = { kind: "move", points: 3 } as ReplyFinding;
    expect(worstTone([move, risk("info")])).toBe("move");
    expect(worstTone([risk("warning"), move, risk("error")])).toBe("error");
    expect(worstTone([{ ...move, points: -2 }])).toBe("warning");
  });
});

describe("the newest draft wins", () => {
  test("what comes while a task runs is skipped, but for the newest", async () => {
    const read: string[] = [];
    const waiting: (() => void)[] = [];
    const submit = latestOnly((draft: string) => {
      read.push(draft);
      return new Promise<void>((resolve) => waiting.push(resolve));
    });
    for (const draft of ["H", "He", "Hel", "Hell", "Hello"]) submit(draft);
    expect(read).toEqual(["H"]);
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(read).toEqual(["H", "Hello"]);
    waiting.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    submit("Hello!");
    expect(read).toEqual(["H", "Hello", "Hello!"]);
  });
});
