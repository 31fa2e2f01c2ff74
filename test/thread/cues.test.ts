import { describe, expect, test } from "vitest";
import { askCues } from "../../src/rules/thread/asks.js";
import { promiseCues } from "../../src/rules/thread/promises.js";
import { readText } from "../../src/text/read.js";
import { customerCuesIn, ourCuesIn } from "../../src/thread/cues.js";

describe.each([
  ["the customer's words", askCues, customerCuesIn],
  ["our words", promiseCues, ourCuesIn],
] as const)("cues of the thread in %s", (_, cues, cuesIn) => {
  test.each(cues.map((cue) => [cue.fact, cue] as const))(
    "%s: examples match, near misses do not",
    (fact, { examples }) => {
      const found = (text: string): boolean => cuesIn(readText(text)).some((cue) => cue.fact === fact);
      expect(examples.match.filter((text) => !found(text))).toEqual([]);
      expect(examples.noMatch.filter(found)).toEqual([]);
      expect(examples.match.length).toBeGreaterThanOrEqual(3);
      expect(examples.noMatch.length).toBeGreaterThanOrEqual(3);
    },
  );

  test("facts are unique", () => {
    const facts = cues.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
  });
});
