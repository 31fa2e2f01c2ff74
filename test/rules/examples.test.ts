import { describe, expect, test } from "vitest";
import { recommended } from "../../src/rules/recommended.js";
import { compileLayers, failingExamples } from "../support/examples.js";

const sides = compileLayers(recommended);

test("there are rules, and their ids are unique", () => {
  const ids = recommended.rules?.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(sides.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("its examples hold", () => {
    const failures = failingExamples(sides, rule).map(({ kind, example }) => `${kind}: ${example}`);
    expect(failures.join("\n")).toBe("");
  });

  test("it shows at least three sentences that match and three near misses", () => {
    expect(rule.examples.match.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.noMatch.length).toBeGreaterThanOrEqual(3);
  });
});
