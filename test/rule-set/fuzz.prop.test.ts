/** Rule sets from strangers: each gives issues, or an analyzer that holds what all analyzers hold. Longer runs: `npm run soak`. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeReply, createAnalyzer, parseRuleSet, type RuleSetLayer, suggestNextStep } from "../../src/index.js";
import { LISTS, patternText } from "../support/random-patterns.js";

const LONG_RUN_FACTOR = Number(process.env.LONG_RUN_FACTOR ?? 1);
const runs = (numRuns: number): fc.Parameters<unknown> =>
  LONG_RUN_FACTOR > 1 ? { numRuns: numRuns * LONG_RUN_FACTOR } : { numRuns, seed: 20261122 };

const { constructor: _, ...LISTS_OF_LAYERS } = LISTS;
const pattern = fc.oneof(
  { weight: 4, arbitrary: patternText.map((text) => text.replaceAll("@constructor", "@vowels")) },
  { weight: 2, arbitrary: fc.constantFrom("sorry for .. @vowels", "you should", "~cheap", "^ a", "b $?") },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const signal = fc.constantFrom("apology", "blame", "house", "cold", "venting", "thanks", "self-harm", "nonsense");
const id = fc.tuple(signal, fc.constantFrom("a", "b", "c")).map(([first, name]) => `${first}/${name}`);
const condition = fc.record(
  {
    intensity: fc.record({ min: fc.constantFrom(0, 2, 4), max: fc.constantFrom(1, 4) }, { requiredKeys: [] }),
    reply: fc.record(
      { any: fc.constant(["apology"]), none: fc.constantFrom(["blame"], ["apology"]) },
      { requiredKeys: [] },
    ),
    author: fc.constantFrom("human", "bot"),
  },
  { requiredKeys: [] },
);
const base = {
  id,
  confidence: fc.constantFrom("low", "medium", "high"),
  message: fc.constant("m"),
  why: fc.constant("w"),
  source: fc.constant([]),
  examples: fc.constant({ match: ["a"], noMatch: ["b"] }),
};
const extras = { when: condition, points: fc.constantFrom(-9, -1, 0, 3), severity: fc.constantFrom("info", "error") };
const required = [...Object.keys(base), "kind"] as const;
const rule = fc.oneof(
  fc.record(
    {
      ...base,
      ...extras,
      kind: fc.constant("pattern"),
      patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
      unless: fc.array(pattern, { maxLength: 1 }),
    },
    { requiredKeys: [...required, "patterns"] as never },
  ),
  fc.record(
    { ...base, ...extras, kind: fc.constant("absence"), absent: fc.constant(["apology"]) },
    { requiredKeys: [...required, "absent"] as never },
  ),
  fc.record(
    {
      ...base,
      ...extras,
      kind: fc.constant("metric"),
      metric: fc.constantFrom("words", "capitals"),
      min: fc.constantFrom(0, 3),
    },
    { requiredKeys: [...required, "metric", "min"] as never },
  ),
);
const layer = fc.record(
  {
    rules: fc.array(rule, { maxLength: 4 }),
    settings: fc.dictionary(
      fc.oneof(
        id,
        signal.map((name) => `${name}/*`),
      ),
      fc.oneof(
        fc.constantFrom("off", "on", "info", "error"),
        fc.record({ points: fc.constantFrom(-3, 0) }),
        fc.record({ allow: fc.array(pattern, { maxLength: 1 }) }),
      ),
      { maxKeys: 3 },
    ),
    weights: fc.constantFrom(
      {},
      { blame: { calm: -3, upset: -5, furious: -9 } },
      { apology: { upset: 4, surplus: -1 } },
    ),
    policy: fc.constantFrom([], [{ id: "a", when: { any: ["now:venting"] }, step: "ask", reason: "r", source: [] }]),
    allow: fc.array(pattern, { maxLength: 2 }),
    options: fc.constantFrom({}, { maxLength: 100 }, { evidence: "none" }, { channel: "chat" }),
  },
  { requiredKeys: [] },
);
/** From the ground up, so that thousands of them can be compiled. */
const rootLayer = layer.map((each) => ({
  ...each,
  root: true,
  lists: LISTS_OF_LAYERS,
  withoutSafety: { "*": "Random rules, for tests." },
}));
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "c",
      "d",
      "e",
      "sorry for",
      "You should",
      "cheap",
      "the",
      "!",
      "?",
      ".",
      "\n",
      "é",
      "👩‍👩‍👧",
      "order",
    ),
    { maxLength: 40 },
  )
  .map((words) => `${words.join(" ")} and the order is here`);

/** What every analyzer holds, whatever its rules. */
function expectGuarantees(value: RuleSetLayer, reply: string): void {
  const analyzer = createAnalyzer(value);
  const conversation = [{ role: "customer", text: `${reply}!` }] as const;
  const result = analyzer.analyzeReply(reply, { conversation, evidence: "full" });
  for (const { range, excerpt } of [...result.findings, ...result.suppressed.map(({ finding }) => finding)])
    expect(range === null ? "" : reply.slice(range.start, range.end)).toBe(excerpt);
  if (result.score !== null) {
    const sum = [...result.findings, ...result.missing].reduce((total, { points }) => total + points, 50);
    expect(result.score).toBe(Math.min(100, Math.max(0, sum)));
  }
  for (const finding of result.findings) {
    expect(Number.isInteger(finding.points)).toBe(true);
    if (finding.kind === "risk") expect(finding.points).toBeLessThanOrEqual(0);
  }
  for (const { points } of result.missing) expect(points).toBeLessThanOrEqual(0);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(analyzer.analyzeReply(reply, { conversation, evidence: "full" })).toStrictEqual(result);
  const next = analyzer.suggestNextStep(conversation);
  expect(next.reason).not.toBe("");
  expect(JSON.parse(JSON.stringify(next))).toStrictEqual(next);
}

function expectIssues(
  issues: readonly { readonly code: string; readonly path: string; readonly message: string }[],
): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const { code, path, message } of issues) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(typeof path).toBe("string");
    expect(message).toMatch(/\S/);
    expect(message.length).toBeLessThan(2000);
  }
}

describe("rule sets from strangers", () => {
  test("random layers give issues, or an analyzer that holds every guarantee", () => {
    let accepted = 0;
    fc.assert(
      fc.property(rootLayer, text, (value, reply) => {
        const parsed = parseRuleSet(value);
        if (parsed.ok) {
          accepted++;
          expectGuarantees(parsed.layer, reply);
        } else expectIssues(parsed.issues);
      }),
      runs(400),
    );
    expect(accepted).toBeGreaterThan(40);
  });

  test("anything at all gives issues or a layer, and is never thrown at the caller", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withTypedArray: true,
            withBigInt: true,
          }),
          fc.jsonValue(),
        ),
        (value) => {
          const parsed = parseRuleSet(value);
          if (!parsed.ok) expectIssues(parsed.issues);
        },
      ),
      runs(300),
    );
  });

  test("a good layer with one part replaced by anything is refused or holds", () => {
    const keys = [
      "$schema",
      "id",
      "version",
      "description",
      "rules",
      "settings",
      "lists",
      "weights",
      "policy",
      "policySettings",
      "phrases",
      "phraseSettings",
      "cues",
      "cueSettings",
      "allow",
      "options",
      "withoutSafety",
      "__proto__",
      "toString",
    ];
    const inner = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom("add", "remove", "when", "blame/*", "toString", "a"), fc.jsonValue()),
      fc.array(fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), inner, (key, part) => {
        const value = {
          root: true,
          withoutSafety: { "*": "Random rules, for tests." },
          ...Object.fromEntries([[key, part]]),
        };
        const parsed = parseRuleSet(value);
        if (parsed.ok) createAnalyzer(parsed.layer);
        else expectIssues(parsed.issues);
      }),
      runs(300),
    );
  });

  test("leaves every prototype as it was", () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"settings":{"__proto__":{"state":"off"}},"lists":{"__proto__":["x"]},"weights":{"__proto__":{"calm":1}},"options":{"__proto__":{"maxLength":1}}}',
    );
    expectIssues(parseRuleSet(hostile).issues);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const house = (index: number, patterns: readonly string[]) => ({
  kind: "pattern",
  id: `house/r${index}`,
  patterns,
  confidence: "high",
  message: "m",
  why: "w",
  source: [],
  examples: { match: ["a"], noMatch: ["b"] },
});
const ROOT = { root: true, withoutSafety: { "*": "Hostile rules, for tests." } };
const DEEP = "(a b? (c d? (e f? (g h? (a b c d)*)*)*)*)*";

describe("rule sets that would cost too much", () => {
  test.each<[string, () => unknown]>([
    ["thousands of rules", () => ({ ...ROOT, rules: many(2001, (index) => house(index, ["a b"])) })],
    [
      "repeats in repeats, hundreds of times",
      () => ({ ...ROOT, rules: many(1000, (index) => house(index, [`${DEEP} z`, `y ${DEEP} x`])) }),
    ],
    [
      "a long list in many patterns",
      () => ({
        ...ROOT,
        lists: { words: many(5000, (index) => `w${index}`) },
        rules: many(500, (index) => house(index, [`a${index} @words b`])),
      }),
    ],
    [
      "lists in lists in lists",
      () => ({
        ...ROOT,
        lists: Object.fromEntries(
          many(40, (index) => [
            `l${index}`,
            index === 39 ? ["a"] : [`@l${index + 1} @l${index + 1}`, `@l${index + 1} b`],
          ]),
        ),
        rules: [house(0, ["@l0 z"])],
      }),
    ],
    [
      "lists in a circle",
      () => ({ ...ROOT, lists: { one: ["@two a"], two: ["@one b"] }, rules: [house(0, ["@one z"])] }),
    ],
    [
      "values without end",
      () => ({ ...ROOT, lists: Object.fromEntries(many(30, (index) => [`l${index}`, many(5000, () => "a")])) }),
    ],
    ["a pattern without end", () => ({ ...ROOT, allow: ["a ".repeat(5000)] })],
    ["depth without end", () => many(100_000, () => 0).reduce<unknown>((inner) => ({ settings: inner }), {})],
    [
      "keys without end",
      () => ({ settings: Object.fromEntries(many(120_000, (index) => [`house/k${index}`, "off"])) }),
    ],
    [
      "facts without end",
      () => ({ policySettings: { "avoid/close": { when: { any: many(5000, () => "now:venting") } } } }),
    ],
  ])("are refused quickly: %s", (_, make) => {
    const started = performance.now();
    const parsed = parseRuleSet(make());
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expectIssues(parsed.issues);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("what is just allowed still reads a long text in linear time", () => {
    const rules = many(60, (index) => house(index, [`(a b? (c d?)*)* z${index}`, "_ ...30 _ ...30 q"]));
    const parsed = parseRuleSet({ ...ROOT, rules });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const analyzer = createAnalyzer(parsed.layer);
    const words = "a b c d e f g h ".repeat(60);
    const time = (length: number): number => {
      const started = performance.now();
      analyzer.analyzeReply(`The order is here. ${words.repeat(length)}`);
      return performance.now() - started;
    };
    time(1);
    expect(time(8)).toBeLessThan(40 * Math.max(time(1), 5));
  });
});

test("the shared analyzer is as it was", () => {
  const before = JSON.stringify(analyzeReply("You should have read the policy."));
  createAnalyzer({ settings: { "blame/*": "off" } }).analyzeReply("You should have read the policy.");
  expect(JSON.stringify(analyzeReply("You should have read the policy."))).toBe(before);
  expect(suggestNextStep([]).reason).not.toBe("");
});
