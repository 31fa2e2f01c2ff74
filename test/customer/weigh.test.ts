import { describe, expect, test } from "vitest";
import { assessCustomer } from "../../src/index.js";
import { toTurns } from "../support/examples.js";

const signalsOf = (...turns: readonly string[]): readonly string[] => assessCustomer(toTurns(turns)).signals;
const heatsOf = (...turns: readonly string[]): readonly number[] =>
  turns.flatMap((turn, index) =>
    turn.startsWith("customer:") ? [assessCustomer(toTurns(turns.slice(0, index + 1))).intensity] : [],
  );

describe("what findings say of each other", () => {
  test("a lone hard word beside a question is not yet venting", () => {
    expect(signalsOf("customer: The reception here is terrible. Is there a mast down?")).toEqual(["wants-answer"]);
    expect(signalsOf("customer: The reception here is terrible.")).toEqual(["venting"]);
  });

  test("a question to nobody in the middle of an outburst is a cry", () => {
    const outburst =
      "customer: A pathetic gym with disgusting showers. The staff was rude from the first day. How can they call this a club? Nothing works and nobody cares.";
    expect(signalsOf(outburst)).toContain("venting");
    expect(signalsOf(outburst)).not.toContain("wants-answer");
  });

  test("a question to us at the end of an outburst is a question", () => {
    const outburst =
      "customer: A pathetic gym with disgusting showers. The staff was rude from the first day and nothing works. Can you tell me how I end my contract?";
    expect(signalsOf(outburst)).toContain("wants-answer");
  });

  test("thanks in mockery are none", () => {
    const signals = signalsOf("customer: Thanks a million, you have just lost a customer.");
    expect(signals).toContain("sarcasm");
    expect(signals).not.toContain("thanks");
  });
});

describe("the pace of the heat", () => {
  test("a first turn has a little of it, and thanks take it away", () => {
    const [first, last] = heatsOf("customer: Which bus goes to the zoo?", "agent: The 7.", "customer: Thank you!");
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(0.25);
    expect(last).toBeLessThan(first as number);
  });

  test("a small word of strain weighs less in an answer", () => {
    const [alone] = heatsOf("customer: The tap still drips.");
    const [, answering] = heatsOf("customer: Hi", "agent: What is it?", "customer: The tap still drips.");
    expect(answering).toBeLessThan(alone as number);
  });

  test("a plain answer lets it fade, and an insult raises it at once", () => {
    const heats = heatsOf(
      "customer: This is a disgrace!",
      "agent: I'm sorry. Which shop was it?",
      "customer: The one in Hull",
      "agent: Thank you.",
      "customer: You are a bunch of liars!",
    );
    expect(heats[1]).toBeLessThan(heats[0] as number);
    expect(heats[2]).toBeGreaterThan(heats[0] as number);
  });
});
