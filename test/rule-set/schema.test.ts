import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { jsonSchema } from "../../docs/schema.js";
import { aiAgent, chat, email, parseRuleSet, recommended, social, strict } from "../../src/index.js";

const TEXT = readFileSync(new URL("../../schema.json", import.meta.url), "utf8");
const schema = JSON.parse(TEXT);
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("schema.json", () => {
  test("is what the source gives", () => {
    expect(TEXT).toBe(jsonSchema());
  });

  test.each(Object.entries({ strict, email, chat, social, aiAgent }))("takes %s", (_, layer) => {
    expect(validate(plain(layer)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("takes the recommended rules, but for those in code", () => {
    const rules = (recommended.rules ?? []).filter(({ kind }) => kind !== "custom");
    expect(validate(plain({ ...recommended, rules })), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each<[string, unknown]>([
    ["no object", []],
    ["an unknown key", { setings: {} }],
    ["a misspelt switch", { settings: { "upsell/*": "of" } }],
    ["a key that is no rule id", { settings: { upsell: "off" } }],
    ["patterns for a whole signal", { settings: { "upsell/*": { patterns: { add: ["x"] } } } }],
    ["a fraction of a point", { weights: { blame: { calm: -1.5 } } }],
    ["an unknown signal", { weights: { blam: { calm: -1 } } }],
    ["code", { rules: [{ kind: "custom" }] }],
    [
      "a rule without examples",
      {
        rules: [
          { kind: "pattern", id: "house/x", patterns: ["x"], confidence: "high", message: "m", why: "w", source: [] },
        ],
      },
    ],
    ["an unknown step", { policySettings: { "avoid/close": { step: "shout" } } }],
    ["an unknown channel", { options: { channel: "mail" } }],
  ])("refuses %s, as parseRuleSet does", (_, layer) => {
    expect(validate(layer)).toBe(false);
    expect(parseRuleSet(layer).ok).toBe(false);
  });

  test("completes ids of rules, signals, rows, cues and lists", () => {
    const keys = (part: string): string[] => Object.keys(schema.properties[part].properties);
    expect(keys("settings")).toEqual(expect.arrayContaining(["upsell/*", "house/*", "blame/should-have"]));
    expect(keys("policySettings")).toContain("safety/self-harm");
    expect(keys("cueSettings")).toContain("says:scam");
    expect(keys("lists")).toContain("things");
    expect(schema.properties.settings.properties["blame/should-have"].description).toMatch(/\w/);
  });
});
