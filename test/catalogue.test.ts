/** `deescalate/rules`: the catalogue without a language model says what the library itself says. */
import { describe, expect, test } from "vitest";
import * as catalogue from "../src/catalogue.js";
import * as library from "../src/index.js";

const LAYERS: readonly (readonly [string, unknown])[] = [
  ["nothing wrong", { id: "acme", settings: { "upsell/*": "off" } }],
  ["an unknown signal", { id: "acme", settings: { "upsel/*": "off" } }],
  ["an unknown key", { id: "acme", setings: {} }],
  ["an unknown list", { id: "acme", settings: { "apology/regret": { patterns: { add: ["our @badness"] } } } }],
  [
    "a pattern that does not parse",
    { id: "acme", settings: { "apology/regret": { patterns: { add: ["our (bad"] } } } },
  ],
  [
    "an exclusion of two words",
    { id: "acme", settings: { "apology/regret": { patterns: { add: ["our !(can't) x"] } } } },
  ],
  [
    "a list that holds itself",
    { id: "acme", lists: { ring: ["@ring"] }, settings: { "apology/regret": { patterns: { add: ["@ring"] } } } },
  ],
  ["no layer at all", 7],
];

describe("the catalogue", () => {
  test("is the library's own", () => {
    const { recommended, strict, social, email, chat, aiAgent } = library;
    expect(catalogue).toMatchObject({ recommended, strict, social, email, chat, aiAgent });
    expect(catalogue.resolveRuleSet(strict)).toEqual(library.resolveRuleSet(strict));
    expect(catalogue.resolveRuleSet().rules.length).toBeGreaterThan(300);
  });

  test.each(LAYERS)("%s: both say the same of it", (_, layer) => {
    expect(catalogue.parseRuleSet(layer)).toEqual(library.parseRuleSet(layer));
  });

  test("a layer in code is refused with everything that is wrong with it", () => {
    const wrong = { id: "acme", settings: { "upsell/*": "of" } } as unknown as library.RuleSetLayer;
    expect(() => catalogue.defineRuleSet(wrong)).toThrow(catalogue.RuleSetError);
    expect(catalogue.defineRuleSet({ id: "acme" }).id).toBe("acme");
  });

  test("what it takes makes an analyzer", () => {
    const parsed = catalogue.parseRuleSet({
      id: "acme",
      settings: { "apology/regret": { patterns: { add: ["our bad"] } } },
    });
    if (!parsed.ok) throw new Error("It is in order.");
    const { signals } = library.createAnalyzer(parsed.layer).analyzeReply("Our bad, the parcel went astray.");
    expect(signals).toContain("apology");
  });
});
