import { describe, expect, test } from "vitest";
import type { Turn } from "../../src/contract/conversation.js";
import { readConversation } from "../../src/customer/assess.js";
import { readShape } from "../../src/next-step/shape.js";
import { compileRules } from "../../src/rule-set/compile.js";
import { toTurns } from "../support/examples.js";

const noRules = compileRules([], {});
const shapeOf = (turns: readonly Turn[]): readonly string[] => readShape(readConversation(turns, noRules));

describe("the shape of a conversation", () => {
  test.each([
    ["unfinished", ["customer: I came home and the door was open and"]],
    ["unfinished", ["customer: first the boiler, then the radiators,"]],
    ["burst", ["customer: hi", "customer: are you there", "customer: hello?"]],
    ["few-words", ["customer: Still nothing."]],
    ["question", ["customer: When do you open?"]],
    ["we-asked", ["customer: It broke.", "agent: Which part?", "customer: The lid"]],
    ["answered-us", ["customer: It broke.", "agent: Which part?", "customer: The lid"]],
    ["chose", ["customer: Tuesday or never", "agent: I have 9:30 or 14:00.", "customer: 14:00 then"]],
    [
      "same-demand",
      [
        "customer: I want a free year.",
        "agent: No.",
        "customer: A free year!",
        "agent: No.",
        "customer: free year, now",
      ],
    ],
    ["our-turn-last", ["customer: It broke.", "agent: I'll look."]],
    ["secret", ["customer: my card is 4111 1111 1111 1111"]],
  ])("shows %s: %j", (fact, lines) => {
    expect(shapeOf(toTurns(lines))).toContain(fact);
  });

  test.each([
    ["unfinished", ["customer: That is what I paid for"]],
    ["burst", ["customer: hi", "agent: Hello!", "customer: it broke"]],
    ["answered-us", ["customer: It broke.", "agent: Which part?", "customer: Why do you ask?"]],
    ["chose", ["customer: Tuesday", "agent: I have 9:30 or 14:00.", "customer: neither, sorry"]],
    ["same-demand", ["customer: I want a refund.", "agent: No.", "customer: I want it back!"]],
    ["our-turn-last", ["customer: It broke.", "agent: I'll look.", "customer: ok"]],
    ["secret", ["customer: order 4111 1111 1111 1112 and tel 020 7946 0112"]],
  ])("does not show %s: %j", (fact, lines) => {
    expect(shapeOf(toTurns(lines))).not.toContain(fact);
  });

  test("is read in linear time", () => {
    const text = "1 ".repeat(50_000);
    expect(shapeOf([{ role: "customer", text }])).not.toContain("secret");
  });

  test("of nothing is nothing", () => {
    expect(shapeOf([])).toEqual([]);
  });
});
