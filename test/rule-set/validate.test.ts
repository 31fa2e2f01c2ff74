import { describe, expect, test } from "vitest";
import {
  checkRuleSet,
  createAnalyzer,
  defineRuleSet,
  parseRuleSet,
  RuleSetError,
  type RuleSetIssue,
} from "../../src/index.js";

const HOUSE = {
  kind: "pattern",
  id: "house/never-say-cheap",
  patterns: ["~cheap"],
  points: -5,
  confidence: "high",
  message: "Says cheap.",
  why: "We say good value.",
  source: [],
  examples: { match: ["It is the cheap fare."], noMatch: ["It is the low fare."] },
} as const;

function issuesOf(value: unknown): readonly RuleSetIssue[] {
  return parseRuleSet(value).issues;
}

/** Each case: what is wrong, the layer, the code, the path, and words of the message or suggestion. */
const CASES: readonly (readonly [string, unknown, string, string, RegExp])[] = [
  ["no object", 3, "wrong-type", "", /object/],
  ["JSON that nobody parsed", "{}", "wrong-type", "", /JSON\.parse/],
  ["an array", [], "wrong-type", "", /object/],
  ["an unknown key", { rule: [] }, "unknown-key", "rule", /"rules"/],
  ["an array for an object", { settings: [] }, "wrong-type", "settings", /object/],
  ["an unknown key in a rule", { rules: [{ ...HOUSE, patern: [] }] }, "unknown-key", "rules[0].patern", /"patterns"/],
  ["a missing key", { rules: [{ ...HOUSE, message: undefined }] }, "missing", "rules[0].message", /missing/],
  ["an unknown kind", { rules: [{ ...HOUSE, kind: "patterns" }] }, "wrong-value", "rules[0].kind", /"pattern"/],
  ["code in JSON", { rules: [{ ...HOUSE, kind: "custom" }] }, "wrong-value", "rules[0].kind", /in code/],
  ["an id that is none", { rules: [{ ...HOUSE, id: "cheap" }] }, "wrong-value", "rules[0].id", /house\//],
  ["an unknown signal", { rules: [{ ...HOUSE, id: "blam/x" }] }, "unknown-id", "rules[0].id", /"blame"/],
  ["a rule id twice", { rules: [HOUSE, HOUSE] }, "duplicate-id", "rules[1]", /twice/],
  [
    "an unknown rule",
    { settings: { "blame/shuld-have": "off" } },
    "unknown-id",
    'settings["blame/shuld-have"]',
    /should-have/,
  ],
  [
    "an unknown signal in settings",
    { settings: { "upsel/*": "off" } },
    "unknown-id",
    'settings["upsel/*"]',
    /"upsell\/\*"/,
  ],
  ["a misspelt switch", { settings: { "upsell/*": "of" } }, "wrong-value", 'settings["upsell/*"]', /off/],
  [
    "a fraction of a point",
    { settings: { "upsell/*": { points: -1.5 } } },
    "wrong-value",
    'settings["upsell/*"].points',
    /whole/,
  ],
  [
    "points that a risk brings",
    { settings: { "blame/*": { points: 4 } } },
    "points-sign",
    'settings["blame/*"].points',
    /0 or less/,
  ],
  [
    "points that a move takes",
    { settings: { "apology/regret": { points: -4 } } },
    "points-sign",
    'settings["apology/regret"].points',
    /0 or more/,
  ],
  ["a risk's weight above zero", { weights: { blame: { calm: 3 } } }, "points-sign", "weights.blame.calm", /0 or less/],
  [
    "a severity of a move",
    { settings: { "apology/*": "error" } },
    "misplaced",
    'settings["apology/*"].severity',
    /severity/,
  ],
  ["heat of a reply rule", { rules: [{ ...HOUSE, heat: 1 }] }, "misplaced", "rules[0].heat", /points/],
  [
    "patterns for a whole signal",
    { settings: { "blame/*": { patterns: { add: ["x"] } } } },
    "misplaced",
    'settings["blame/*"].patterns',
    /rules/,
  ],
  [
    "a pattern that does not parse",
    { rules: [{ ...HOUSE, patterns: ["sorry (about | for"] }] },
    "pattern",
    "rules[0].patterns[0]",
    /column 7/,
  ],
  ["an unknown list", { rules: [{ ...HOUSE, patterns: ["@problms"] }] }, "pattern", "rules[0].patterns[0]", /no list/],
  ["an unknown class", { allow: ["within <durations>"] }, "pattern", "allow[0]", /column 8/],
  ["an anchor in a list", { lists: { mine: ["^ hello"] } }, "pattern", "lists.mine[0]", /list/],
  ["a list that holds itself", { lists: { mine: ["a @mine"] } }, "pattern", "lists.mine[0]", /holds itself/],
  ["a list that is not there", { lists: { problms: { add: ["x"] } } }, "unknown-id", "lists.problms", /"problem/],
  [
    "a word that is not there",
    { lists: { things: { remove: ["parcl"] } } },
    "nothing-to-remove",
    "lists.things.remove[0]",
    /"parcel"/,
  ],
  [
    "a pattern that is not there",
    { settings: { "blame/should-have": { patterns: { remove: ["you should"] } } } },
    "nothing-to-remove",
    'settings["blame/should-have"].patterns.remove[0]',
    /not there/,
  ],
  [
    "no examples",
    { rules: [{ ...HOUSE, examples: { match: [], noMatch: ["a"] } }] },
    "wrong-value",
    "rules[0].examples.match",
    /empty/,
  ],
  [
    "an example's turn of nobody",
    { rules: [{ ...HOUSE, examples: { match: [{ after: ["hello"], text: "x" }], noMatch: ["a"] } }] },
    "wrong-value",
    "rules[0].examples.match[0].after[0]",
    /customer:/,
  ],
  [
    "bounds the wrong way round",
    { rules: [{ ...HOUSE, when: { intensity: { min: 3, max: 1 } } }] },
    "never-holds",
    "rules[0].when.intensity",
    /Nothing/,
  ],
  [
    "a signal that must be there and must not",
    { rules: [{ ...HOUSE, when: { customer: { all: ["thanks"], none: ["thanks"] } } }] },
    "never-holds",
    "rules[0].when.customer",
    /thanks/,
  ],
  [
    "signals of an assumed customer",
    { rules: [{ ...HOUSE, when: { assumed: true, customer: { any: ["thanks"] } } }] },
    "never-holds",
    "rules[0].when",
    /assumed/,
  ],
  [
    "an absent move that must be there",
    {
      rules: [
        { ...HOUSE, kind: "absence", patterns: undefined, absent: ["apology"], when: { reply: { all: ["apology"] } } },
      ],
    },
    "never-holds",
    "rules[0].when.reply",
    /absent/,
  ],
  [
    "a fact that there is not",
    { policySettings: { "avoid/close": { when: { any: ["now:ventin"] } } } },
    "unknown-id",
    'policySettings["avoid/close"].when.any[0]',
    /"now:venting"/,
  ],
  [
    "facts that shut each other out",
    { policySettings: { "avoid/close": { when: { all: ["first-contact", "done:apologize"] } } } },
    "never-holds",
    'policySettings["avoid/close"].when',
    /cannot hold/,
  ],
  [
    "a row that is not there",
    { policySettings: { "avoid/clos": "off" } },
    "unknown-id",
    'policySettings["avoid/clos"]',
    /"avoid\/close"/,
  ],
  [
    "a slot that nobody fills",
    { settings: { "blame/*": {}, "blame/should-have": { suggestions: ["Hi {name}"] } } },
    "wrong-value",
    'settings["blame/should-have"].suggestions[0]',
    /square brackets/,
  ],
  [
    "a prototype word as a key",
    JSON.parse('{"settings":{"__proto__":"off"}}'),
    "not-json",
    "settings.__proto__",
    /key/,
  ],
  ["another prototype word", { lists: { constructor: ["x"] } }, "not-json", "lists.constructor", /key/],
  ["a function", { id: () => "x" }, "not-json", "id", /function/],
  ["a Date", { options: new Date(0) }, "not-json", "options", /plain/],
  ["not a number", { options: { maxLength: Number.NaN } }, "not-json", "options.maxLength", /JSON/],
  ["a layer that is too large", { description: "x".repeat(3_000_000) }, "too-large", "", /too large/],
  [
    "a root above others",
    { root: true, withoutSafety: { "*": "for the test of this" } },
    "misplaced",
    "[1].root",
    /first/,
  ],
];

describe("parseRuleSet", () => {
  test.each(CASES)("refuses %s", (name, value, code, path, words) => {
    const below = name === "a root above others" ? [{}] : [];
    const { ok, issues } = parseRuleSet(value, ...below);
    expect(ok).toBe(false);
    const found = issues.find((issue) => issue.code === code && issue.path === path);
    expect(found, JSON.stringify(issues)).toBeDefined();
    expect(`${found?.message} ${found?.suggestion ?? ""}`).toMatch(words);
  });

  test("tells all mistakes at once, and none twice", () => {
    const issues = issuesOf({
      idd: "x",
      rules: [
        { ...HOUSE, kind: "patern" },
        { ...HOUSE, id: "house/b", patterns: ["(a"] },
      ],
      settings: { "house/never-say-cheap": "off", "blame/shuld-have": "off" },
      options: { channel: "mail" },
      allow: [".. a"],
    });
    expect(issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "pattern allow[0]",
      "pattern rules[1].patterns[0]",
      'unknown-id settings["blame/shuld-have"]',
      "unknown-key idd",
      "wrong-value options.channel",
      "wrong-value rules[0].kind",
    ]);
  });

  test("gives back a frozen copy that later changes do not reach", () => {
    const value = { id: "acme", settings: { "upsell/*": "off" } };
    const parsed = parseRuleSet(value);
    value.settings["upsell/*"] = "error";
    expect(parsed).toEqual({ ok: true, layer: { id: "acme", settings: { "upsell/*": "off" } }, issues: [] });
    expect(parsed.ok && Object.isFrozen(parsed.layer.settings)).toBe(true);
  });

  test("runs no code of the value", () => {
    let ran = 0;
    const trap = {
      get settings(): unknown {
        ran++;
        return {};
      },
      toJSON(): unknown {
        ran++;
        return {};
      },
    };
    expect(issuesOf(trap).map(({ code }) => code)).toEqual(["not-json", "not-json"]);
    expect(ran).toBe(0);
  });

  test("may speak of rules of the layers below", () => {
    const brand = defineRuleSet({ id: "brand", rules: [HOUSE] });
    const layer = { settings: { "house/never-say-cheap": "info" } };
    expect(parseRuleSet(layer).ok).toBe(false);
    expect(parseRuleSet(layer, brand)).toMatchObject({ ok: true, layer });
  });
});

describe("defineRuleSet and createAnalyzer", () => {
  test("throw an error that holds the issues and reads well", () => {
    const wrong = { settings: { "blame/*": { points: 3 } } } as const;
    for (const make of [() => defineRuleSet(wrong), () => createAnalyzer(wrong)]) {
      let error: unknown;
      try {
        make();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(RuleSetError);
      expect((error as RuleSetError).issues).toHaveLength(1);
      expect((error as RuleSetError).message).toContain('settings["blame/*"].points: A risk takes points');
    }
  });

  test("a rule may hold code there", () => {
    const rule = { ...HOUSE, kind: "custom", patterns: undefined, id: "house/code", find: () => "whole" } as never;
    expect(defineRuleSet({ rules: [rule] }).rules).toHaveLength(1);
  });

  test("rules that wait for each other in a circle are refused", () => {
    const wait = (id: string, signal: string) => ({ ...HOUSE, id, when: { reply: { all: [signal] } } });
    const rules = [wait("blame/one", "policy"), wait("policy/two", "blame")] as never;
    const [issue] = checkRuleSet({ rules });
    expect(issue).toMatchObject({ code: "circle" });
    expect(issue?.message).toContain("blame/one → policy/two → ");
  });
});

describe("the safety floor", () => {
  const off = (layer: object): readonly RuleSetIssue[] => issuesOf(layer).filter(({ code }) => code === "safety");

  test.each<[string, object, string]>([
    ["a signal switched off", { settings: { "self-harm/*": "off" } }, "self-harm/*"],
    ["a rule switched off", { settings: { "security/not-my-doing": "off" } }, "security/not-my-doing"],
    ["a rule nobody is sure of", { settings: { "legal/authority": { confidence: "low" } } }, "legal/authority"],
    ["a rule for some only", { settings: { "legal/authority": { when: { trend: ["rising"] } } } }, "legal/authority"],
    [
      "a rule with a new exception",
      { settings: { "violence/weapon": { unless: { add: ["the"] } } } },
      "violence/weapon",
    ],
    ["a rule replaced", { rules: [{ ...HOUSE, points: undefined, id: "self-harm/says-it" }] }, "self-harm/says-it"],
    ["a row switched off", { policySettings: { "safety/fraud": "off" } }, "safety/fraud"],
    [
      "a row that holds less",
      { policySettings: { "safety/violence": { when: { all: ["now:violence", "rising"] } } } },
      "safety/violence",
    ],
    [
      "a row without its team",
      { policySettings: { "safety/violence": { handover: { team: "supervisor", reason: "x" } } } },
      "safety/violence",
    ],
    ["a row with another step", { policySettings: { "safety/self-harm": { step: "close" } } }, "safety/self-harm"],
    [
      "a row pushed before it",
      { policy: [{ id: "acme/first", when: {}, step: "close", reason: "x", source: [], before: "safety/self-harm" }] },
      "safety/*",
    ],
    ["a cue switched off", { cueSettings: { "says:scam": "off" } }, "says:scam"],
    ["texts cut short", { options: { maxLength: 200 } }, "maxLength"],
    ["nothing at all", { root: true }, "self-harm/*"],
  ])("is not weakened in silence by %s", (_, layer, key) => {
    const issues = off(layer);
    expect(issues.map(({ message }) => message.split(" ")[0])).toContain(key);
    expect(issues[0]?.suggestion).toContain("withoutSafety");
    const named = { ...layer, withoutSafety: { [key]: "Another system of ours looks after this." } };
    expect(off(named).filter(({ message }) => message.startsWith(`${key} `))).toEqual([]);
  });

  test("what is off is named in every result", () => {
    const analyzer = createAnalyzer({
      settings: { "legal/*": "off" },
      withoutSafety: { "legal/*": "Our lawyers read along already." },
    });
    expect(analyzer.analyzeReply("Your parcel left the depot this morning.").ruleSet.withoutSafety).toEqual([
      "legal/*",
    ]);
    expect(createAnalyzer().ruleSet.withoutSafety).toBeUndefined();
  });

  test("an excuse for something that is not weakened is refused", () => {
    expect(issuesOf({ withoutSafety: { "legal/*": "Nobody knows why." } })).toMatchObject([{ code: "unknown-id" }]);
  });

  test("a layer may add to it, and reword it", () => {
    const layer = {
      settings: { "legal/authority": { patterns: { add: ["ofcom"] }, message: "Nennt eine Behörde." } },
      policySettings: { "safety/legal-threat": { reason: "Unsere Rechtsabteilung übernimmt." } },
      policy: [
        {
          id: "acme/loyal",
          when: { any: ["now:churn"] },
          step: "offer-options",
          reason: "A saver's offer.",
          source: [],
        },
      ],
    };
    expect(issuesOf(layer)).toEqual([]);
  });
});

test("tells the patterns of a rule that has other mistakes, too", () => {
  const rule = {
    kind: "pattern",
    id: "house/own",
    patterns: ["you (should", "fine"],
    unless: [".. here"],
    severity: "eror",
  };
  const issues = checkRuleSet({ id: "own", rules: [rule] });
  const patterns = issues.filter(({ code }) => code === "pattern").map(({ path }) => path);
  expect(patterns).toEqual(["rules[0].patterns[0]", "rules[0].unless[0]"]);
  expect(issues.some(({ path }) => path === "rules[0].severity")).toBe(true);
});
