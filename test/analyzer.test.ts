import { describe, expect, test } from "vitest";
import {
  analyzeReply,
  assessCustomer,
  createAnalyzer,
  readThread,
  STEPS,
  suggestNextStep,
  type Turn,
} from "../src/index.js";

const ANGRY: readonly Turn[] = [
  {
    role: "customer",
    text: "This is the third time I'm writing. You charged me twice for May and nobody answers. Absolutely ridiculous.",
  },
];
const POOR =
  "Hi, unfortunately we cannot refund charges per our policy. You should have cancelled before the 1st. Please contact billing.";
const GOOD =
  "You've written three times about being charged twice for May and heard nothing. I'm sorry, that is maddening. I've refunded the second May charge just now; it will be on your card by Friday. I'll check on Friday that it arrived and write to you either way.";

describe("the worked example", () => {
  const poor = analyzeReply(POOR, { conversation: ANGRY });
  const good = analyzeReply(GOOD, { conversation: ANGRY });

  test("the poor draft inflames, and says on which words", () => {
    expect(poor.band).toBe("inflaming");
    expect(poor.signals).toEqual(
      expect.arrayContaining(["blame", "refusal", "bare-refusal", "policy", "pass-the-buck", "cold"]),
    );
    expect(poor.missing.map(({ move }) => move)).toContain("apology");
    const blame = poor.findings.find(({ ruleId }) => ruleId.startsWith("blame/"));
    expect(blame?.excerpt).toContain("You should have cancelled");
    expect(blame?.message).not.toBe("");
    expect(blame?.why).not.toBe("");
  });

  test("the good draft calms", () => {
    expect(good.score ?? 0).toBeGreaterThanOrEqual(70);
    expect(good.signals).toEqual(expect.arrayContaining(["apology", "empathy", "restatement", "action"]));
    expect(good.missing).toEqual([]);
  });

  test("the customer is angry and has told it before", () => {
    expect(poor.customer.intensity).toBeGreaterThanOrEqual(2.5);
    expect(poor.customer.signals).toEqual(expect.arrayContaining(["repeats", "ignored"]));
  });

  test("the next step is to acknowledge, and to close is to make it worse", () => {
    const next = suggestNextStep(ANGRY);
    expect(next.step).toBe("acknowledge");
    expect(next.avoid.map(({ step }) => step)).toEqual(expect.arrayContaining(["close"]));
    expect(next.skipped).toContain("take-ownership");
    expect(next.reason).toMatch(/\.$/);
    expect(next.phrases.length).toBeGreaterThanOrEqual(2);
    expect(next.because.length).toBeGreaterThan(0);
  });
});

describe("the edges of a conversation", () => {
  test("an empty reply is too little to judge", () => {
    for (const reply of ["", "   ", "\n"]) {
      expect(analyzeReply(reply)).toMatchObject({
        status: "too-little-text",
        score: null,
        band: null,
        findings: [],
        missing: [],
      });
    }
  });

  test("without a conversation a frustrated customer is assumed, and nothing is charged as missing", () => {
    const result = analyzeReply("Your parcel left the depot this morning and arrives on Friday.");
    expect(result.customer).toMatchObject({ assumed: true, intensity: 2, level: "frustrated", trend: "steady" });
    expect(result.missing.every(({ points }) => points === 0)).toBe(true);
    expect(result.signals).not.toContain("cold");
    expect(result.signals).not.toContain("restatement");
  });

  test.each<[string, readonly Turn[]]>([
    ["empty", []],
    ["without any customer turn", [{ role: "agent", text: "Hello, how can I help you today?" }]],
    ["of notes alone", [{ role: "system", text: "Ticket created." }]],
    [
      "that ends with the agent's turn",
      [...ANGRY, { role: "agent", text: "I'm sorry, I'm on it and will write by 5 pm." }],
    ],
    [
      "of blank turns",
      [
        { role: "customer", text: "" },
        { role: "agent", text: " " },
      ],
    ],
  ])("a conversation that is %s gives sensible results", (_, conversation) => {
    const next = suggestNextStep(conversation);
    expect(STEPS).toContain(next.step);
    expect(next.reason).not.toBe("");
    expect(next.alternatives.map(({ step }) => step)).not.toContain(next.step);
    expect(next.avoid.map(({ step }) => step)).not.toContain(next.step);
    const state = assessCustomer(conversation);
    expect(state.assumed).toBe(!conversation.some(({ role }) => role === "customer"));
    const ours = conversation.filter(({ role, text }) => role === "agent" && text.includes("will write"));
    expect(readThread(conversation).promises).toHaveLength(ours.length);
    expect(analyzeReply("I've asked the depot and will write to you by noon.", { conversation }).status).toBe("scored");
  });

  test("other languages, automatic answers and scraps are not scored, and say so", () => {
    expect(analyzeReply("Es tut mir leid, dass Ihre Bestellung noch nicht da ist. Wir kümmern uns darum.").status).toBe(
      "unsupported-language",
    );
    expect(analyzeReply("This is an automated reply. Your request (#48213) has been received.").status).toBe(
      "automatic",
    );
    expect(analyzeReply("Noted.").status).toBe("too-little-text");
  });

  test("a host that knows better sets the intensity", () => {
    const { customer } = analyzeReply(GOOD, { conversation: ANGRY, intensity: 0 });
    expect(customer).toMatchObject({ intensity: 0, level: "calm" });
  });

  test("a text over the limit is read up to there, and nothing is reported as absent", () => {
    const short = createAnalyzer({
      options: { maxLength: 100 },
      withoutSafety: { maxLength: "A short limit, for this test." },
    });
    const result = short.analyzeReply(
      `Your ticket number is 4411 and it is with our desk now. ${"More to follow here. ".repeat(20)}`,
      { conversation: ANGRY },
    );
    expect(result.truncated).toBe(true);
    expect(result.missing).toEqual([]);
    expect(result.signals).not.toContain("cold");
  });
});

describe("prepare", () => {
  test("gives what the verbs give", () => {
    const prepared = createAnalyzer().prepare(ANGRY);
    expect(prepared.analyzeReply(POOR)).toEqual(analyzeReply(POOR, { conversation: ANGRY }));
    expect(prepared.suggestNextStep()).toEqual(suggestNextStep(ANGRY));
    expect(prepared.customer).toEqual(assessCustomer(ANGRY));
  });

  test("is a snapshot", () => {
    const turns: Turn[] = [{ role: "customer", text: "My parcel is late and nobody answers!" }];
    const prepared = createAnalyzer().prepare(turns);
    const before = prepared.analyzeReply(POOR);
    turns[0] = { role: "customer", text: "Thank you, all is well now." };
    turns.push({ role: "customer", text: "Bye!" });
    expect(prepared.analyzeReply(POOR)).toEqual(before);
  });
});

describe("layers", () => {
  test("a signal can be switched off, and an analyzer of its own does not change the shared one", () => {
    const before = analyzeReply(POOR, { conversation: ANGRY });
    const lenient = createAnalyzer({ id: "lenient", settings: { "policy/*": "off", "blame/*": "info" } });
    const result = lenient.analyzeReply(POOR, { conversation: ANGRY });
    expect(result.signals).not.toContain("policy");
    expect(result.findings.find(({ ruleId }) => ruleId.startsWith("blame/"))?.points).toBe(0);
    expect(result.ruleSet.id).toBe("lenient");
    expect(result.ruleSet.fingerprint).not.toBe(before.ruleSet.fingerprint);
    expect(analyzeReply(POOR, { conversation: ANGRY })).toEqual(before);
  });

  test("a house rule is counted in the score, and is no signal", () => {
    const house = createAnalyzer({
      rules: [
        {
          kind: "pattern",
          id: "house/never-say-cheap",
          patterns: ["~cheap"],
          points: -7,
          confidence: "high",
          message: "Says cheap.",
          why: "Our brand says affordable.",
          source: [],
          suggestions: ["*Say affordable."],
          examples: {
            match: ["It is cheap.", "A cheap fare.", "Cheap seats."],
            noMatch: ["It is fair.", "A low fare.", "Good seats."],
          },
        },
      ],
    });
    const text = "The cheap fare on your booking cannot be moved to Friday, but the flexible one can.";
    const finding = house.analyzeReply(text).findings.find(({ kind }) => kind === "house");
    expect(finding).toMatchObject({ ruleId: "house/never-say-cheap", points: -7, excerpt: "cheap" });
    expect((analyzeReply(text).score ?? 0) - (house.analyzeReply(text).score ?? 0)).toBe(7);
  });
});
