import { describe, expect, test } from "vitest";
import { createAnalyzer } from "../../src/analyzer.js";
import type { CustomerSignal } from "../../src/contract/vocabulary.js";
import type { PatternRule } from "../../src/rule-set/rule.js";
import { cueLists, customerCues, ourCues } from "../../src/rules/steps/cues.js";
import { stepPhrases } from "../../src/rules/steps/phrases.js";
import { nextStepPolicy } from "../../src/rules/steps/policy.js";
import { toTurns } from "../support/examples.js";

/** One word a signal: these tests are about the policy, not about reading customers. */
const rule = (signal: CustomerSignal | "apology" | "bare-refusal", patterns: string[], heat = 0): PatternRule => ({
  kind: "pattern",
  id: `${signal}/test`,
  patterns,
  negated: "keep",
  confidence: "high",
  ...(signal === "apology" || signal === "bare-refusal" ? {} : { heat }),
  message: "A stand-in.",
  why: "For these tests.",
  source: [],
  examples: { match: ["-"], noMatch: ["-"] },
});

const { suggestNextStep } = createAnalyzer({
  root: true,
  withoutSafety: { "*": "Stand-ins for the rules, for these tests." },
  rules: [
    rule("self-harm", ["end my life"]),
    rule("abuse", ["idiot"], 2),
    rule("repeats", ["third time"], 2),
    rule("broken-promise", ["promised"], 2),
    rule("wants-remedy", ["want my money"], 1),
    rule("thanks", ["thank you"]),
    rule("apology", ["sorry"]),
    rule("bare-refusal", ["not possible"]),
  ],
  lists: { ...cueLists, things: ["parcel"] },
  policy: nextStepPolicy,
  phrases: stepPhrases,
  cues: [...customerCues, ...ourCues],
});
const suggestFor = (lines: readonly string[], context = {}) => suggestNextStep(toTurns(lines), context);
const texts = (lines: readonly string[], context = {}): string =>
  suggestFor(lines, context)
    .phrases.map(({ text, message }) => text ?? message)
    .join("\n");

describe("suggestNextStep", () => {
  test("hands over to the safety team before anything else", () => {
    const result = suggestFor(["customer: You idiot. You promised. I will end my life."]);
    expect(result.step).toBe("bring-in-help");
    expect(result.handover?.team).toBe("safety");
    expect(result.because.map(({ signal }) => signal)).toContain("self-harm");
    expect(texts(["customer: I will end my life."])).toContain("Are you safe");
  });

  test("reads from the retelling what was skipped", () => {
    const result = suggestFor([
      "customer: My parcel is lost.",
      "agent: Order number?",
      "customer: For the third time, my parcel is lost.",
    ]);
    expect(result.skipped).toEqual(["acknowledge", "apologize", "take-ownership"]);
    expect(
      suggestFor(["customer: For the third time!", "agent: Sorry.", "customer: The third time."]).skipped,
    ).not.toContain("apologize");
  });

  test("never lists a step twice", () => {
    for (const lines of [
      ["customer: You promised. I want my money."],
      ["customer: I want my money.", "agent: That is not possible.", "customer: You idiot, I want my money."],
      ["customer: thank you"],
      [],
    ]) {
      const { step, alternatives, avoid } = suggestFor(lines);
      const steps = [step, ...alternatives.map((each) => each.step), ...avoid.map((each) => each.step)];
      expect(new Set(steps).size).toBe(steps.length);
      expect(alternatives.length).toBeLessThanOrEqual(3);
      expect(avoid.length).toBeLessThanOrEqual(3);
    }
  });

  test("offers a refund only with the authority", () => {
    const lines = [
      "customer: I want my money.",
      "agent: I'm sorry about the parcel, but that is not possible.",
      "customer: What can you do for me about the parcel, then?",
    ];
    expect(suggestFor(lines).step).toBe("offer-options");
    expect(texts(lines)).not.toMatch(/refund/);
    expect(texts(lines, { authority: { refund: true } })).toMatch(/For the parcel I can refund \[/);
  });

  test("tells a customer who sent a card number first", () => {
    const [first] = suggestFor(["customer: I want my money, card 4111 1111 1111 1111"]).phrases;
    expect(first?.text).toMatch(/no need to send card numbers/);
  });

  test("keeps feelings out of a bot's mouth", () => {
    const lines = ["customer: You idiots, third time!"];
    expect(texts(lines, { author: "bot" })).not.toMatch(/I'd be/);
  });

  test("names what is open once, and says no shouting back", () => {
    const asked = createAnalyzer().suggestNextStep([
      { role: "customer", text: "Does the ferry take dogs? Is there a lift? Hello, does the ferry take big dogs?" },
    ]);
    expect(asked.reason).toContain("still open: “Is there a lift”, “does the ferry take big dogs”");
    expect(asked.phrases.filter(({ text }) => text?.includes("dogs"))).toHaveLength(1);

    const shouted = createAnalyzer().suggestNextStep([
      { role: "customer", text: "You took my deposit twice." },
      { role: "agent", text: "I'm sorry, that must be frustrating. We took it twice by mistake." },
      {
        role: "customer",
        text: "Yes, send the deposit back NOW please. And may I see a receipt?",
      },
    ]);
    const said = shouted.phrases.map(({ text }) => text ?? "");
    expect(said.some((text) => text.startsWith("About what you asked for: ["))).toBe(true);
    expect(said.join()).not.toContain("NOW");
  });

  test("is plain data, and the same every time", () => {
    const lines = ["customer: You promised! My parcel!", "agent: Sorry.", "customer: The third time."];
    const result = suggestFor(lines);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(suggestFor(lines)).toEqual(result);
  });
});
