import fc from "fast-check";
import { expect, test } from "vitest";
import { analyzeReply, readThread, type Turn } from "../../src/index.js";
import { heldOutThreads, workedThreads } from "./threads.js";

const sentences = [...workedThreads, ...heldOutThreads].flatMap(({ turns, draft }) => [
  ...turns.map(([, , text]) => text),
  draft,
]);
const text = fc.oneof(
  fc.constantFrom(...sentences),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "?",
        "when",
        "please",
        "and",
        "by",
        "5",
        "pm",
        "tomorrow",
        "I'll",
        "call",
        "you",
        "\n",
        "😀",
        ",",
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(" ")),
);
const at = fc.option(
  fc.constantFrom("2026-03-01T09:00:00+01:00", "2026-03-05T23:30:00-08:00", "2024-02-29T12:00:00Z"),
  { nil: undefined },
);
const turn: fc.Arbitrary<Turn> = fc
  .record({ role: fc.constantFrom("customer" as const, "agent" as const, "bot" as const, "system" as const), text, at })
  .map(({ at: time, ...rest }) => (time === undefined ? rest : { ...rest, at: time }));
const thread = fc.array(turn, { maxLength: 6 });

test("every entry stands where it says, in plain JSON, in order", () => {
  fc.assert(
    fc.property(thread, (turns) => {
      const ledger = readThread(turns);
      expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
      for (const entries of [ledger.asks, ledger.promises, ledger.given]) {
        let last = -1;
        for (const { turn: index, range, excerpt } of entries) {
          expect(turns[index]?.text.slice(range.start, range.end)).toBe(excerpt);
          expect(excerpt).not.toBe("");
          expect(index).toBeGreaterThanOrEqual(last);
          last = index;
        }
      }
      for (const { turn: index } of ledger.promises) expect(["agent", "bot"]).toContain(turns[index]?.role);
      for (const { turn: index } of [...ledger.asks, ...ledger.given]) expect(turns[index]?.role).toBe("customer");
    }),
    { numRuns: 150 },
  );
});

test("the names of the authors change nothing", () => {
  fc.assert(
    fc.property(thread, fc.string(), (turns, author) => {
      expect(readThread(turns.map((each) => ({ ...each, author })))).toEqual(readThread(turns));
    }),
    { numRuns: 60 },
  );
});

test("what a draft leaves open is asked in the thread", () => {
  fc.assert(
    fc.property(thread, text, (turns, draft) => {
      const { asks } = readThread(turns);
      for (const { turn: index, range } of analyzeReply(draft, { conversation: turns }).leavesOpen) {
        expect(asks.some((ask) => ask.turn === index && ask.range.start === range.start)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
