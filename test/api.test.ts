import { expect, test } from "vitest";
import * as library from "../src/index.js";

test("exposes the public API and nothing else", () => {
  expect(Object.keys(library).sort()).toEqual([
    "CUSTOMER_SIGNALS",
    "MOVES",
    "RISKS",
    "RuleSetError",
    "STEPS",
    "aiAgent",
    "analyzeReply",
    "assessCustomer",
    "chat",
    "checkRuleSet",
    "createAnalyzer",
    "defineRuleSet",
    "email",
    "evaluateRules",
    "parseRuleSet",
    "preload",
    "readThread",
    "recommended",
    "resolveRuleSet",
    "social",
    "strict",
    "suggestNextStep",
  ]);
});

test("speaks 13 moves, 22 risks, 28 customer signals and 16 steps", () => {
  const { MOVES, RISKS, CUSTOMER_SIGNALS, STEPS } = library;
  expect([MOVES.length, RISKS.length, CUSTOMER_SIGNALS.length, STEPS.length]).toEqual([13, 22, 28, 16]);
  expect(new Set([...MOVES, ...RISKS, ...CUSTOMER_SIGNALS]).size).toBe(63);
});

test.each(["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf", "prototype"])(
  "takes the prototype word %s as plain text",
  (word) => {
    const text = `${word} I am sorry about your ${word} order ${word}.`;
    const conversation = [{ role: "customer", text: `My ${word} is late, ${word}!`, author: word }] as const;
    expect(library.analyzeReply(text, { conversation }).status).toBe("scored");
    expect(library.analyzeReply(word).status).toBe("too-little-text");
    expect(library.STEPS).toContain(library.suggestNextStep(conversation).step);
  },
);

test("an analyzer holds the same verbs, and is frozen", () => {
  const analyzer = library.createAnalyzer();
  expect(Object.keys(analyzer).sort()).toEqual([
    "analyzeReply",
    "assessCustomer",
    "prepare",
    "readThread",
    "ruleSet",
    "suggestNextStep",
  ]);
  expect(Object.isFrozen(analyzer)).toBe(true);
  const reply = "I'm sorry about the wait, your parcel left the depot this morning.";
  expect(analyzer.analyzeReply(reply)).toEqual(library.analyzeReply(reply));
});

test("preload can be called at any time and changes no result", () => {
  const before = library.analyzeReply("We can't refund the ticket, that's our policy.");
  library.preload();
  library.preload();
  expect(library.analyzeReply("We can't refund the ticket, that's our policy.")).toEqual(before);
});
