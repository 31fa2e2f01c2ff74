import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../src/pattern/automaton.js";
import { automatonOf } from "../../src/rule-set/automata.js";
import { normalizeWords } from "../../src/text/read.js";

const PATTERNS = ["lost .. @things", "(so | very) late"];
const LISTS = { things: ["lamp", "tea pot"], days: ["monday"] };

describe("automata compiled lately", () => {
  test("the same patterns on the same lists are compiled once, whoever holds them", () => {
    const first = automatonOf(PATTERNS, LISTS, normalizeWords);
    expect(automatonOf([...PATTERNS], { days: ["monday"], things: ["lamp", "tea pot"] }, normalizeWords)).toBe(first);
    expect(first).toEqual(compilePatterns(PATTERNS, { lists: LISTS, normalize: normalizeWords }));
  });

  test.each([
    ["another pattern", ["lost .. @things", "very late"], LISTS],
    ["another order", [...PATTERNS].reverse(), LISTS],
    ["a pattern more", [...PATTERNS, "gone"], LISTS],
    ["another entry", PATTERNS, { ...LISTS, things: ["lamp", "cup"] }],
    ["an entry more", PATTERNS, { ...LISTS, things: [...LISTS.things, "cup"] }],
    ["a list more", PATTERNS, { ...LISTS, toString: ["cup"] }],
    ["a list of another name", PATTERNS, { things: LISTS.things, nights: ["monday"] }],
  ])("with %s they are others", (_, patterns, lists) => {
    const automaton = automatonOf(patterns, lists, normalizeWords);
    expect(automaton).not.toBe(automatonOf(PATTERNS, LISTS, normalizeWords));
    expect(automaton).toEqual(compilePatterns(patterns, { lists, normalize: normalizeWords }));
  });

  test("what the caller changes afterwards is not taken for the same", () => {
    const patterns = ["lost @things"];
    const lists = { things: ["lamp"] };
    const before = automatonOf(patterns, lists, normalizeWords);
    lists.things.push("cup");
    const more = automatonOf(patterns, lists, normalizeWords);
    expect(more).not.toBe(before);
    expect(more.kinds.has("cup")).toBe(true);
    patterns.push("cup");
    expect(automatonOf(patterns, lists, normalizeWords).patternCount).toBe(2);
  });

  test("patterns that do not compile say so every time, and few automata are held", () => {
    for (let time = 0; time < 2; time++)
      expect(() => automatonOf(["lost @nothing"], LISTS, normalizeWords)).toThrow("no list @nothing");
    const first = automatonOf(PATTERNS, LISTS, normalizeWords);
    for (let index = 0; index < 8; index++) automatonOf([`word${index}`], {}, normalizeWords);
    expect(automatonOf(PATTERNS, LISTS, normalizeWords)).toBe(first);
    for (let index = 0; index < 9; index++) automatonOf([`word${index}`], {}, normalizeWords);
    expect(automatonOf(PATTERNS, LISTS, normalizeWords)).not.toBe(first);
  });
});
