import { describe, expect, test } from "vitest";
import {
  aiAgent,
  analyzeReply,
  chat,
  checkRuleSet,
  createAnalyzer,
  defineRuleSet,
  email,
  parseRuleSet,
  type RuleSetLayer,
  recommended,
  resolveRuleSet,
  social,
  strict,
  type Turn,
} from "../../src/index.js";

const ANGRY: readonly Turn[] = [
  { role: "customer", text: "This is the third time I'm writing. You charged me twice for May and nobody answers." },
];
const POOR =
  "Unfortunately we cannot refund charges per our policy. You should have cancelled before the 1st. Please contact billing.";

/** One layer with everything that a layer can do, so that it is compiled once. */
const acme = defineRuleSet({
  id: "acme",
  version: "3",
  settings: {
    "policy/*": "off",
    "bare-refusal/*": "info",
    "blame/should-have": {
      severity: "warning",
      points: -3,
      message: "Gibt ihnen die Schuld.",
      why: "Dann streiten sie.",
      suggestions: ["*Weglassen."],
    },
    "pass-the-buck/contact-others": { confidence: "low" },
    "apology/regret": { patterns: { add: ["our bad"] }, examples: { match: ["Our bad, the parcel went astray."] } },
  },
  lists: { things: { add: ["gizmo"], remove: ["parcel"] }, brand: ["gizmo club", "gizmo plus"] },
  weights: { apology: { upset: 3 } },
  rules: [
    {
      kind: "pattern",
      id: "house/no-club",
      patterns: ["@brand"],
      points: -4,
      confidence: "high",
      message: "Names the club.",
      why: "It has another name now.",
      source: [],
      examples: { match: ["Join the Gizmo Club."], noMatch: ["Join the club."] },
    },
    {
      kind: "metric",
      id: "house/too-long",
      metric: "words",
      min: 400,
      points: -5,
      confidence: "high",
      message: "Is very long.",
      why: "Nobody reads it.",
      source: [],
      examples: { match: ["word ".repeat(450)], noMatch: ["Short."] },
    },
    {
      kind: "absence",
      id: "house/no-next-step",
      absent: ["action", "timeframe"],
      points: -2,
      confidence: "medium",
      message: "Says not what happens next.",
      why: "They will write again.",
      source: [],
      examples: { match: ["I am sorry about the gizmo."], noMatch: ["I will send it by Friday."] },
    },
    {
      kind: "custom",
      id: "house/rhymes",
      confidence: "high",
      points: -1,
      message: "Rhymes.",
      why: "It sounds like a joke.",
      source: [],
      examples: { match: ["A gizmo for a wizmo."], noMatch: ["A gizmo."] },
      find: ({ text }) => {
        const start = text.indexOf("wizmo");
        return start < 0 ? [] : [{ start, end: start + 5 }];
      },
    },
  ],
  policy: [
    {
      id: "acme/saver",
      when: { any: ["now:churn"] },
      step: "offer-options",
      reason: "Make the saver's offer.",
      source: [],
    },
    {
      id: "acme/fan",
      when: { any: ["says:fan"] },
      step: "close",
      reason: "They love us.",
      source: [],
      before: "limit/first",
    },
  ],
  policySettings: { "avoid/close": "off" },
  phrases: [{ id: "acme/offer", step: "offer-options", phrases: ["I can offer you [the offer] for {noun}."] }],
  cues: [
    {
      fact: "says:fan",
      patterns: ["gizmo (rocks | rules)"],
      examples: { match: ["Gizmo rocks."], noMatch: ["On the rocks."] },
    },
  ],
  cueSettings: { "says:goodbye": { patterns: { add: ["toodle pip"] } } },
  options: { channel: "email", liability: "regret-only", suggestionMessage: "Vorschlag:" },
});

describe("a layer", () => {
  const analyzer = createAnalyzer(acme);
  const poor = analyzer.analyzeReply(POOR, { conversation: ANGRY });
  const before = analyzeReply(POOR, { conversation: ANGRY });
  const find = (text: string, ruleId: string) =>
    analyzer.analyzeReply(text, { conversation: ANGRY }).findings.find((finding) => finding.ruleId === ruleId);

  test("holds in all its parts", () => {
    expect(checkRuleSet(acme)).toEqual([]);
  });

  test("switches signals off and mutes them", () => {
    expect(before.signals).toEqual(expect.arrayContaining(["policy", "pass-the-buck"]));
    expect(poor.signals).not.toContain("policy");
    expect(poor.findings.find(({ ruleId }) => ruleId === "bare-refusal/nothing-instead")?.points).toBe(0);
  });

  test("sets severity, points and wording", () => {
    expect(poor.findings.find(({ ruleId }) => ruleId === "blame/should-have")).toMatchObject({
      severity: "warning",
      points: -3,
      message: "Gibt ihnen die Schuld.",
      why: "Dann streiten sie.",
      suggestions: [{ message: "Weglassen." }],
    });
  });

  test("sets how sure a rule is", () => {
    expect(poor.signals).not.toContain("pass-the-buck");
    expect(poor.findings.find(({ ruleId }) => ruleId === "pass-the-buck/contact-others")?.points).toBe(0);
  });

  test("adds patterns and weighs signals", () => {
    expect(find("Our bad, the charge for May came twice.", "apology/regret")?.excerpt).toBe("Our bad");
    expect(resolveRuleSet(acme).weights.find(({ signal }) => signal === "apology")?.value.upset).toBe(3);
  });

  test("adds rules of every kind", () => {
    expect(find("Do join the Gizmo Club while you wait for it.", "house/no-club")).toMatchObject({ points: -4 });
    expect(find("This was one more word. ".repeat(90), "house/too-long")).toMatchObject({ range: null, points: -5 });
    expect(find("I am sorry about the double charge for May.", "house/no-next-step")).toMatchObject({ points: -2 });
    expect(find("A gizmo for a wizmo, that is the offer.", "house/rhymes")?.excerpt).toBe("wizmo");
  });

  test("changes word lists", () => {
    const next = analyzer.suggestNextStep([
      { role: "customer", text: "My gizmo broke. I am cancelling my contract with you today." },
    ]);
    expect(next.phrases.map(({ text }) => text).join()).toContain("your gizmo");
  });

  test("adds and removes rows, phrases and cues of the next step", () => {
    const churn = analyzer.suggestNextStep([
      { role: "customer", text: "I am cancelling my contract and never coming back." },
    ]);
    expect(churn).toMatchObject({ step: "offer-options", reason: "Make the saver's offer." });
    expect(churn.phrases[0]).toMatchObject({
      message: "Vorschlag:",
      text: "I can offer you [the offer] for your contract.",
    });
    expect(analyzer.suggestNextStep([{ role: "customer", text: "Honestly, the gizmo rocks." }]).reason).toBe(
      "They love us.",
    );
  });

  test("never comes before the safety rows", () => {
    const next = analyzer.suggestNextStep([
      { role: "customer", text: "I am cancelling my contract, gizmo rocks. I want to kill myself." },
    ]);
    expect(next.handover?.team).toBe("safety");
    expect(next.step).toBe("bring-in-help");
  });

  test("sets options that hold where the caller says nothing else", () => {
    const rules = createAnalyzer({ options: { evidence: "none", author: "bot" } });
    expect(rules.analyzeReply(POOR).findings.every(({ excerpt }) => excerpt === "")).toBe(true);
    expect(rules.analyzeReply(POOR, { evidence: "full" }).findings.some(({ excerpt }) => excerpt !== "")).toBe(true);
  });
});

describe("several layers", () => {
  test("the later one wins, and a rule's own setting wins over its signal's in one layer", () => {
    const state = (...layers: readonly RuleSetLayer[]): boolean | undefined =>
      resolveRuleSet(...layers).rules.find(({ id }) => id === "blame/should-have")?.isOn;
    expect(state({ settings: { "blame/should-have": "on", "blame/*": "off" } })).toBe(true);
    expect(state({ settings: { "blame/should-have": "on" } }, { settings: { "blame/*": "off" } })).toBe(false);
    expect(state({ settings: { "blame/*": "off" } }, { settings: { "blame/should-have": "on" } })).toBe(true);
  });

  test("resolveRuleSet says what is in force and who said so", () => {
    const resolved = resolveRuleSet(strict, acme);
    expect(resolved.layers.map(({ id }) => id)).toEqual(["recommended", "strict", "acme"]);
    expect(resolved.identity).toMatchObject({ id: "acme", version: "3" });
    const blame = resolved.rules.find(({ id }) => id === "blame/should-have");
    expect(blame?.from).toEqual({
      "*": "recommended",
      severity: "acme",
      points: "acme",
      message: "acme",
      why: "acme",
      suggestions: "acme",
    });
    expect(resolved.rules.find(({ id }) => id === "demand/you-need-to")?.from).toMatchObject({ severity: "strict" });
    const things = resolved.lists.find(({ name }) => name === "things")?.entries;
    expect(things).toContainEqual({ text: "gizmo", from: "acme" });
    expect(things?.some(({ text }) => text === "parcel")).toBe(false);
    expect(resolved.options.from).toMatchObject({ channel: "acme" });
    expect(JSON.parse(JSON.stringify(resolved))).toStrictEqual(resolved);
  });

  test("fingerprints are equal where scores may be compared, and different where not", () => {
    const mark = (...layers: readonly RuleSetLayer[]): string => resolveRuleSet(...layers).identity.fingerprint;
    const base = mark();
    expect(mark({ id: "other name" })).toBe(base);
    expect(mark({ settings: { "blame/should-have": { message: "Anders gesagt." } } })).toBe(base);
    expect(mark({ options: { suggestionMessage: "Vorschlag:" } })).toBe(base);
    const one = { settings: { "blame/*": { points: -1 }, "policy/*": "off" } } as const;
    const other = { settings: { "policy/*": "off", "blame/*": { points: -1 } } } as const;
    expect(mark(one)).toBe(mark(other));
    const marks = [
      {},
      one,
      { settings: { "blame/*": { points: -2 } } } as const,
      { weights: { blame: { calm: -1 } } },
      { lists: { things: { add: ["gizmo"] } } },
      { allow: ["gizmo"] },
      { options: { channel: "chat" } } as const,
      { policySettings: { "avoid/close": "off" } } as const,
    ].map((layer) => mark(layer));
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe("the layers that ship", () => {
  const LAYERS = { strict, email, chat, social, aiAgent };

  test.each(Object.entries(LAYERS))("%s is small, says why it differs, and holds", (_, layer) => {
    expect(JSON.stringify(layer).length).toBeLessThan(5000);
    expect(layer.description?.length).toBeGreaterThan(60);
    expect(parseRuleSet(layer)).toMatchObject({ ok: true });
  });

  test("all their examples hold, and no suggestion of the recommended rules trips a rule", () => {
    expect(checkRuleSet(strict, email)).toEqual([]);
    expect(checkRuleSet(aiAgent)).toEqual([]);
    expect(checkRuleSet(recommended)).toEqual([]);
  });

  test("they lie on each other", () => {
    expect(resolveRuleSet(strict, social, aiAgent).identity.id).toBe("ai-agent");
  });

  test("strict counts what is only noted elsewhere", () => {
    const text = "I've moved your seat to 14C. We look forward to welcoming you back on board soon.";
    const find = (result: ReturnType<typeof analyzeReply>) =>
      result.findings.find(({ ruleId }) => ruleId === "upsell/formula-farewell");
    expect(find(analyzeReply(text))).toMatchObject({ points: 0 });
    expect(find(createAnalyzer(strict).analyzeReply(text))?.points).toBeLessThan(0);
  });

  test("a machine does not claim feelings; a person may", () => {
    const text = "I would be furious too. Your order was sent again this morning.";
    const agent = createAnalyzer(aiAgent);
    expect(agent.analyzeReply(text).findings.map(({ ruleId }) => ruleId)).toContain("house/bot-feelings");
    expect(agent.analyzeReply(text, { author: "human" }).findings.map(({ ruleId }) => ruleId)).not.toContain(
      "house/bot-feelings",
    );
  });

  test("in chat nobody sums up; in an e-mail a time is worth more", () => {
    const text = "I've refunded the second charge for May, it will be on your card by Friday.";
    const moves = (layer: RuleSetLayer) =>
      createAnalyzer(layer)
        .analyzeReply(text, { conversation: ANGRY })
        .missing.map(({ move }) => move);
    expect(moves(chat)).not.toContain("restatement");
    expect(resolveRuleSet(email).weights.find(({ signal }) => signal === "timeframe")?.value.upset).toBe(7);
  });
});
