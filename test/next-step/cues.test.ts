import { describe, expect, test } from "vitest";
import { compileCues } from "../../src/next-step/cues.js";
import { cueLists, customerCues, ourCues } from "../../src/rules/steps/cues.js";
import { readText } from "../../src/text/read.js";

const finders = compileCues({ cues: [...customerCues, ...ourCues], lists: cueLists });

describe.each([
  ["the customer's words", customerCues, finders.customer],
  ["our words", ourCues, finders.ours],
] as const)("cues in %s", (_, cues, factsOf) => {
  test.each(cues.map((cue) => [cue.fact, cue] as const))(
    "%s: examples match, near misses do not",
    (fact, { examples }) => {
      const found = (text: string): boolean => factsOf(readText(text)).includes(fact);
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
