import { describe, expect, test } from "vitest";
import { type Automaton, compilePatterns } from "../../src/pattern/automaton.js";
import { findMatches } from "../../src/pattern/match.js";
import { normalizeWords, readText } from "../../src/text/read.js";

const LISTS = { problem: ["delay", "mix up", "~mistake"], soft: ["really", "so"] };

function found(pattern: string, text: string): readonly string[] {
  const document = readText(text);
  const automaton = compilePatterns([pattern], { lists: LISTS, normalize: normalizeWords });
  return findMatches(automaton, document).map(({ first, last }) =>
    text.slice(document.starts[first], document.ends[last - 1]),
  );
}

describe("findMatches", () => {
  test.each([
    // Words, alternatives, repeats
    ["sorry about", "Sorry about that", ["Sorry about"]],
    ["sorry about", "SORRY, about that", ["SORRY, about"]],
    ["sorry about", "Sorry. About that", []],
    ["(i | we) (am | are) sorry", "We're sorry", ["We're sorry"]],
    ["really? sorry", "I'm really sorry", ["really sorry"]],
    ["so* sorry", "so so so so so sorry", ["so so so so sorry"]],
    ["so+ sorry", "sorry", []],
    ["(no one | nobody) called", "No one called and nobody called", ["No one called", "nobody called"]],
    ["~tell you", "I told you, we tell you", ["told you", "tell you"]],
    ["@soft sorry .. @problem", "so sorry for the mix-up", ["so sorry for the mix-up"]],
    ["_ sorry", "Sorry, so sorry", ["so sorry"]],
    // Gaps
    ["sorry .. delay", "sorry for the long delay", ["sorry for the long delay"]],
    ["sorry .. delay", "sorry, but I see a delay", []],
    ["sorry ... delay", "sorry, but I see a delay", ["sorry, but I see a delay"]],
    ["sorry ... delay", "Sorry. I see a delay", []],
    ["sorry ..1 delay", "sorry for the delay", []],
    ["sorry ..2 delay", "sorry for the delay", ["sorry for the delay"]],
    // A gap lies between two words: it falls away with what is left out behind or before it.
    ["sorry .. delay?", "I am sorry", ["sorry"]],
    ["sorry .. delay?", "I am sorry for the delay", ["sorry", "sorry for the delay"]],
    ["(very)? .. sorry", "It is so sorry", ["sorry"]],
    ["very? .. sorry", "very deeply sorry", ["very deeply sorry"]],
    ["a .. (b)? .. c?", "a x b y c", ["a", "a x b", "a x b y c"]],
    // Anchors
    ["^ sorry", "I am sorry. Sorry again", ["Sorry"]],
    ["^^ sorry", "I am sorry. Sorry again", []],
    ["sorry $", "I am sorry. Sorry again", ["sorry"]],
    ["again $$", "again and again. Never again", ["again"]],
    ["help $?", "Can I help? I help.", ["help"]],
    // Exclusions
    ["!(not) sorry", "I am not sorry", []],
    ["!(not) sorry", "Not me. Sorry", ["Sorry"]],
    ["sorry !(state | sight)", "a sorry state", []],
    ["sorry !(state | sight)", "We are sorry. State your name", ["sorry"]],
    ["so !(very | @problem) _ sorry", "so very sorry", []],
    ["so !(very) _ sorry", "so deeply sorry", ["so deeply sorry"]],
    ["pay !(back) now?", "pay back", []],
    ["pay !(back) now?", "I pay. Back", ["pay"]],
    // Classes
    [
      "within <duration>",
      "within 3 to 5 business days",
      ["within 3", "within 3 to", "within 3 to 5", "within 3 to 5 business", "within 3 to 5 business days"],
    ],
    ["refund .. <money>", "a refund of £12.50", ["refund of £12.50"]],
    ["<capitals>", "this is SO bad", ["SO"]],
    ["dear <placeholder>", "Dear {{name}}, hi", ["Dear {{name}}"]],
  ])("%s in %j", (pattern, text, expected) => {
    // The sign before an amount is no token, so an excerpt may begin behind it.
    expect(found(pattern, text)).toEqual(expected);
  });

  test("does work in proportion to the text", () => {
    const patterns = ["a .. b", "a ... b ... c", "a* b* c* d", "(a | b | c)+ x", "_ _ _ z", "a ..30 _ ..30 y"];
    const automaton = compilePatterns(patterns, { lists: {}, normalize: normalizeWords });
    for (const sentence of ["a b c a a b ", "a b c a a b. ", "a b z a a x y d "]) {
      const runs = (repeats: number): number => countRuns(automaton, sentence.repeat(repeats));
      const [small, large] = [runs(200), runs(2_000)];
      expect(large / small).toBeLessThan(10.5);
      // Once for each stretch of the text, and once for each place where a match may begin.
      expect(large).toBeLessThanOrEqual(patterns.length * 2 * 2_000 * 8);
    }
  });

  test("does not look for what the text lacks a word for, or for words that stand apart", () => {
    const few = ["we are sorry", "a b"];
    const many = [
      ...few,
      ...Array.from({ length: 1_000 }, (_, index) => `other${index} words ... here`),
      ...Array.from({ length: 1_000 }, (_, index) => `we (were | have been) sorry ..2 (thing${index} | @problem)`),
    ];
    const text = "we are sorry that a b c did not work ".repeat(50);
    const [small, large] = [few, many].map((patterns) =>
      countRuns(compilePatterns(patterns, { lists: LISTS, normalize: normalizeWords }), text),
    );
    expect(small).toBeGreaterThan(0);
    expect(large).toBe(small);
  });
});

/** How often the matcher ran a pattern over some places. */
function countRuns(automaton: Automaton, text: string): number {
  let reads = 0;
  const programs = new Proxy(automaton.programs, {
    get(target, key) {
      reads++;
      return Reflect.get(target, key, target);
    },
  });
  findMatches({ ...automaton, programs }, readText(text));
  return reads / 2;
}
