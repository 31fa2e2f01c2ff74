import { describe, expect, test } from "vitest";
import type { Turn } from "../../src/contract/conversation.js";
import { readConversation } from "../../src/customer/assess.js";
import { readShape } from "../../src/next-step/shape.js";
import { compileRules } from "../../src/rule-set/compile.js";
import { normalizeWords } from "../../src/text/read.js";
import { toTurns } from "../support/examples.js";

const noRules = compileRules([], {}, normalizeWords);
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
    ["unfinished", ["customer: I rang the bell twice and nobody came and then he"]],
    ["numbered-part", ["customer: (1/3) The van came at six."]],
    ["numbered-part", ["customer: it begins with the lift. 2/4"]],
    ["counter-offer", ["customer: The lid is cracked.", "agent: I can give you £10 off.", "customer: Make it £18."]],
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
    ["unfinished", ["customer: I rang the bell twice and left the parcel with her"]],
    ["numbered-part", ["customer: (3/3) And that is all."]],
    ["numbered-part", ["customer: I ate 1/2 of the cake."]],
    ["counter-offer", ["customer: The lid is cracked.", "agent: I can give you £10 off.", "customer: £10 is fine."]],
    ["counter-offer", ["customer: I paid £30.", "agent: I'm sorry.", "customer: I want £30 back."]],
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
