import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../src/pattern/automaton.js";
import { findMatches } from "../../src/pattern/match.js";
import { PatternError } from "../../src/pattern/notation.js";
import { normalizeWords, readText } from "../../src/text/read.js";

type Lists = Readonly<Record<string, readonly string[]>>;

function matchesOf(patterns: readonly string[], text: string, lists: Lists = {}): string[] {
  const document = readText(text);
  return findMatches(compilePatterns(patterns, { lists, normalize: normalizeWords }), document).map(
    ({ pattern, first, last }) => `${pattern}: ${text.slice(document.starts[first], document.ends[last - 1])}`,
  );
}

function refusal(pattern: string, lists: Lists = {}): PatternError {
  try {
    compilePatterns([pattern], { lists, normalize: normalizeWords });
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
  throw new Error(`${pattern} was not refused`);
}

describe("compilePatterns", () => {
  test("finds overlapping matches of different patterns in one pass", () => {
    expect(
      matchesOf(["so sorry", "sorry about", "so sorry about this", "sorry"], "We are so sorry about this.").sort(),
    ).toEqual(["0: so sorry", "1: sorry about", "2: so sorry about this", "3: sorry"]);
  });

  test("reports the earliest start for each end", () => {
    expect(matchesOf(["very* sorry"], "very very very sorry")).toEqual(["0: very very very sorry"]);
  });

  test("keeps a number apart from the internal number of a symbol", () => {
    // A group of one word and a literal number once shared a name while the automaton was built.
    for (let number = 1; number <= 60; number++) {
      const found = matchesOf(["(sorry) now", `${number} now`], `${number} now. Sorry now.`);
      expect(found.sort()).toEqual(["0: Sorry now", `1: ${number} now`]);
    }
  });

  test("writes the words of a pattern as the text layer does", () => {
    expect(
      matchesOf(["apologise", "can't", "i'm", "colours"], "I'm sorry, I apologize. I cannot see the colors.").sort(),
    ).toEqual(["0: apologize", "1: cannot", "2: I'm", "3: colors"]);
  });

  test("takes inflections, classes and lists in lists", () => {
    const lists = { items: ["parcel", "order form", "@papers"], papers: ["invoice", "~receipt", "proof of purchase"] };
    const text = "An invoice, two receipts, an order form, the proof of purchase, a parcel.";
    expect(matchesOf(["(a | an | the | <number>) @items"], text, lists).map((found) => found.slice(3))).toEqual([
      "An invoice",
      "two receipts",
      "an order form",
      "the proof of purchase",
      "a parcel",
    ]);
  });

  test("treats words of Object.prototype as words, in patterns, lists and as names of lists", () => {
    const words = ["toString", "constructor", "hasOwnProperty", "valueOf"];
    const lists = {
      constructor: words,
      tostring: ["__proto__"].filter((word) => word.startsWith("x")).concat("valueOf"),
    };
    for (const word of words)
      expect(matchesOf([`the ${word}`, "~constructor"], `See the ${word} here.`)).toContain(`0: the ${word}`);
    expect(matchesOf(["@constructor fails"], "hasOwnProperty fails", lists)).toEqual(["0: hasOwnProperty fails"]);
    expect(matchesOf(["@tostring"], "a valueOf b", lists)).toEqual(["0: valueOf"]);
    expect(matchesOf(["sorry"], "toString __proto__ constructor hasOwnProperty")).toEqual([]);
    expect(refusal("@hasownproperty").reason).toBe("There is no list @hasownproperty");
    expect(refusal("@constructor").reason).toBe("There is no list @constructor");
    expect(refusal("<constructor>").reason).toContain("There is no class <constructor>");
  });

  test.each<[string, Lists, number, string, string]>([
    ["a @none b", {}, 3, "a @none b", "There is no list @none"],
    ["@items @item", { items: ["x"] }, 8, "@items @item", "There is no list @item"],
    ["a <cash>", {}, 3, "a <cash>", "There is no class <cash>; there are number, money,"],
    ["a @l", { l: ["x y", "p <cash>"] }, 3, "p <cash>", "In the list @l: There is no class <cash>"],
    ["a @l", { l: ["x (y"] }, 3, "x (y", "In the list @l: This group is never closed"],
    ["a @l", { l: ["x", ".. y"] }, 1, ".. y", "In the list @l: A pattern cannot begin with a gap"],
    ["a @l", { l: ["^ x"] }, 1, "^ x", "In the list @l: An anchor cannot stand in a list"],
    ["a @l", { l: ["x !(y)"] }, 3, "x !(y)", "In the list @l: An exclusion cannot stand in a list"],
    ["@l", { l: ["x", "a @l"] }, 3, "a @l", "In the list @l: The list @l holds itself"],
    ["@l", { l: ["@m"], m: ["a @l"] }, 3, "a @l", "In the list @m: The list @l holds itself"],
    [
      "a !(b | can't)",
      {},
      9,
      "a !(b | can't)",
      '"can\'t" is read as 2 words (can not); an exclusion takes single words',
    ],
  ])("refuses %j with %j at column %i", (pattern, lists, column, source, reason) => {
    const error = refusal(pattern, lists);
    expect(error.reason).toContain(reason);
    expect({ pattern: error.pattern, column: error.column }).toEqual({ pattern: source, column });
  });

  test.each([
    ["many repeats in each other", "start ((((a b?)* c?)* d?)* e?)* end", {}],
    ["gaps without end", `x ${Array.from({ length: 40 }, (_, index) => `..30 w${index}`).join(" ")}`, {}],
    ["a long list inside repeats", "x ((@many+ c)* z)* y", { many: MANY }],
    ["lists that double at each level", "@l40", doublingLists(40)],
  ])("refuses %s", (_, pattern, lists) => {
    const error = refusal(pattern, lists);
    expect(error.reason).toMatch(/^The pattern is too large/);
    expect(error.column).toBe(pattern.startsWith("@") ? 1 : error.column);
  });

  test("says at which piece a pattern grows too large", () => {
    expect(refusal("start ((((a b?)* c?)* d?)* e?)* end").column).toBe(7);
  });

  test("writes a list once, however many patterns use it", () => {
    const lists = { things: Array.from({ length: 500 }, (_, index) => `the thing${index} here`) };
    const sizeOf = (count: number): number => {
      const patterns = Array.from({ length: count }, (_, index) => `word${index} @things`);
      return compilePatterns(patterns, { lists, normalize: normalizeWords }).code.length;
    };
    expect(sizeOf(1_000) - sizeOf(1)).toBeLessThan(999 * 8);
  });

  test("holds nothing between two documents that a result could depend on", () => {
    const automaton = compilePatterns(["a .. b", "b", "^ a"], { lists: {}, normalize: normalizeWords });
    const documents = ["a x b", "b", "x a b b", "a. b", "", "a a a b"].map((text) => readText(text));
    const alone = documents.map((document) =>
      findMatches(compilePatterns(["a .. b", "b", "^ a"], { lists: {}, normalize: normalizeWords }), document),
    );
    expect(documents.map((document) => findMatches(automaton, document))).toEqual(alone);
    expect([...documents].reverse().map((document) => findMatches(automaton, document))).toEqual([...alone].reverse());
  });
});

const MANY = Array.from({ length: 100 }, (_, index) => `a b${index}`);

/** `@l1` is tried twice by `@l2`, which is tried twice by `@l3`, and so on, without a single new state. */
function doublingLists(levels: number): Lists {
  const lists: Record<string, string[]> = { l0: ["a"] };
  for (let level = 1; level <= levels; level++) lists[`l${level}`] = [`@l${level - 1} x`, `@l${level - 1} y`];
  return lists;
}
