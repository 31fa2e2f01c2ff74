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

  test("takes steps in proportion to the text, and none of them twice", () => {
    const patterns = ["a .. b", "a ... b ... c", "a* b* c* d", "(a | b | c)+ x", "_ _ _ z", "a ..30 _ ..30 y"];
    const automaton = compilePatterns(patterns, { lists: {}, normalize: normalizeWords });
    const steps = (repeats: number): number => countSteps(automaton, "a b c a a b ".repeat(repeats));
    const [small, large] = [steps(200), steps(2_000)];
    expect(large / small).toBeGreaterThan(9.5);
    expect(large / small).toBeLessThan(10.5);
    expect(large).toBeLessThanOrEqual(12_000 * 2 * (automaton.stateCount + 1));
  });

  test("takes no more steps a word for a thousand patterns that do not begin there", () => {
    const few = ["we are sorry", "a b"];
    const many = [...few, ...Array.from({ length: 1_000 }, (_, index) => `other${index} words ... here`)];
    const text = "we are sorry that a b c did not work ".repeat(50);
    const [small, large] = [few, many].map((patterns) =>
      countSteps(compilePatterns(patterns, { lists: {}, normalize: normalizeWords }), text),
    );
    expect(large).toBe(small);
  });
});

/** How often the matcher looked at what leads on from a state. */
function countSteps(automaton: Automaton, text: string): number {
  let steps = 0;
  const from = new Proxy(automaton.steps.from, {
    get(target, key) {
      steps++;
      return Reflect.get(target, key, target);
    },
  });
  findMatches({ ...automaton, steps: { ...automaton.steps, from } }, readText(text));
  return steps;
}
