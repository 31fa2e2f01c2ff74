import { describe, expect, test } from "vitest";
import { compilePatterns } from "../../src/pattern/automaton.js";
import { findMatches } from "../../src/pattern/match.js";
import { cueFinder } from "../../src/rule-set/cues.js";
import { joinForms } from "../../src/rule-set/forms.js";
import { askCues, askLists } from "../../src/rules/thread/asks.js";
import { promiseCues, promiseLists } from "../../src/rules/thread/promises.js";
import { normalizeWords, readText } from "../../src/text/read.js";
import { customerCuesIn, ourCuesIn } from "../../src/thread/cues.js";

describe.each([
  ["the customer's words", askCues, askLists, customerCuesIn],
  ["our words", promiseCues, promiseLists, ourCuesIn],
] as const)("cues of the thread in %s", (_, cues, lists, cuesIn) => {
  const forms = cues.flatMap((cue) => cue.forms.map((form) => [`${cue.fact}, ${form.form}`, cue, form] as const));

  test.each(forms)("%s: examples match, near misses do not", (_, cue, form) => {
    const findForm = cueFinder([joinForms({ ...cue, forms: [form] })], lists);
    const shows = (text: string): boolean => cuesIn(readText(text)).some(({ fact }) => fact === cue.fact);
    const { match, noMatch } = form.examples;
    expect(match.filter((text) => findForm(readText(text)).length === 0)).toEqual([]);
    expect(noMatch.filter(shows)).toEqual([]);
    expect(match.length).toBeGreaterThanOrEqual(3);
    expect(noMatch.length).toBeGreaterThanOrEqual(3);
  });

  test.each(forms)("%s: each pattern shows in an example", (_, __, { patterns, examples }) => {
    const automaton = compilePatterns(patterns, { lists, normalize: normalizeWords });
    const shown = new Set(
      examples.match.flatMap((text) => findMatches(automaton, readText(text)).map(({ pattern }) => pattern)),
    );
    expect(patterns.filter((_, index) => !shown.has(index))).toEqual([]);
  });

  test("facts are unique, and so are the forms of one", () => {
    const facts = cues.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    expect(new Set(forms.map(([name]) => name)).size).toBe(forms.length);
  });
});
