import { describe, expect, test } from "vitest";
import { cutRoughly } from "../../src/rule-set/cut-roughly.js";
import { recommended } from "../../src/rules/recommended.js";
import { normalizeWords } from "../../src/text/read.js";

/** All words of the shipped patterns and lists, without the signs of the notation. */
function shippedWords(): readonly string[] {
  const texts = [
    ...(recommended.rules ?? []).flatMap((rule) =>
      rule.kind === "pattern" ? [...rule.patterns, ...(rule.unless ?? [])] : [],
    ),
    ...Object.values(recommended.lists ?? {}).flatMap((list) => list as readonly string[]),
    ...(recommended.cues ?? []).flatMap(({ patterns }) => patterns),
  ];
  const words = texts
    .flatMap((text) => text.split(/[\s()|]+/))
    .map((word) => word.replace(/^[!~]+|[?*+]+$/g, ""))
    .filter((word) => /^[a-z\d]/.test(word) && !word.includes("<"));
  return [...new Set(words)];
}

describe("words cut without a language model", () => {
  test("in nearly all shipped patterns there are as many tokens as the text layer makes", () => {
    const words = shippedWords();
    const exact = normalizeWords(words);
    const rough = cutRoughly(words);
    const other = words.filter((_, at) => exact[at]?.length !== rough[at]?.length);
    expect(words.length).toBeGreaterThan(8000);
    expect(other.length / words.length).toBeLessThan(0.001);
  });

  test.each([
    ["don't", 2],
    ["i've", 2],
    ["yesterday's", 1],
    ["check-in", 2],
    ["re-issue", 1],
    ["cannot", 2],
    ["parcel", 1],
  ])("%s", (word, tokens) => {
    expect(cutRoughly([word])[0]).toHaveLength(tokens);
    expect(normalizeWords([word])[0]).toHaveLength(tokens);
  });
});
