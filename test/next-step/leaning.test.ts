import { describe, expect, test } from "vitest";
import { STEPS } from "../../src/contract/vocabulary.js";
import type { ReadConversation } from "../../src/customer/assess.js";
import type { Situation } from "../../src/next-step/facts.js";
import { featuresOf, readTable, withLeaning } from "../../src/next-step/leaning.js";
import { readText } from "../../src/text/read.js";

function conversation(...latest: readonly string[]): ReadConversation {
  const turns = latest.map((text, index) => ({ role: "customer", index, document: () => readText(text) }));
  return { turns, latest: latest.map((text) => readText(text)), latestFrom: 0 } as unknown as ReadConversation;
}

function situation(facts: readonly string[], intensity = 0): Situation {
  return { facts: new Set(facts), intensity, evidence: new Map(), done: [], failures: [] };
}

const added = ({ facts }: Situation, kind: string) => [...facts].filter((fact) => fact.startsWith(`${kind}:`));

describe("a situation", () => {
  test("leans to one step, and two come near", () => {
    const { facts } = withLeaning(
      situation(["first-contact", "question", "now:wants-answer", "asks:fact"]),
      conversation("When do you open?"),
    );
    const leaning = situation([...facts]);
    expect(added(leaning, "leans")).toEqual(["leans:answer"]);
    expect(added(leaning, "near")).toHaveLength(2);
    expect(added(leaning, "near")).not.toContain("near:answer");
  });

  test("leans to another step when the facts are others", () => {
    const text = "My parcel came broken.";
    const leaning = (facts: readonly string[], intensity: number) =>
      added(withLeaning(situation(facts, intensity), conversation(text)), "leans")[0];
    expect(leaning(["first-contact", "now:resolved", "now:thanks", "says:worked"], 0)).toBe("leans:close");
    expect(leaning(["we-wrote", "says:who-owns", "sent-round", "negative"], 2)).toBe("leans:take-ownership");
  });

  test("without words of the customer's, or after ours, leans to nothing", () => {
    for (const fact of ["no-customer", "our-turn-last"]) {
      const before = situation([fact]);
      expect(withLeaning(before, conversation("Hello"))).toBe(before);
    }
  });

  test("shows whose words have a part in it", () => {
    const finding = { id: "x", signal: "resolved", turn: 0 } as never;
    const before = { ...situation(["now:resolved"]), evidence: new Map([["now:resolved", [finding]]]) };
    const after = withLeaning(before, conversation("It works now."));
    expect(added(after, "leans")).toEqual(["leans:close"]);
    expect(after.evidence.get("leans:close")).toEqual([finding]);
  });

  test("is weighed by facts, pairs of them, heat and words", () => {
    const { facts, pairs, words, ours } = featuresOf(
      situation(["first-contact", "question"], 1.6),
      conversation("Is it open?"),
    );
    expect(facts.names).toEqual(expect.arrayContaining(["first-contact", "question", "heat:1", "heat:1.5", "turns:1"]));
    expect(facts.names).not.toContain("heat:2");
    expect(pairs.names).toEqual(["first-contact&question", "first-contact&warm:2", "question&warm:2"]);
    expect(words.names).toEqual(expect.arrayContaining(["open", "<?>"]));
    expect(ours.names).toEqual([]);
  });
});

test("every step can be leant to", async () => {
  const { leanings } = await import("../../src/rules/steps/leanings.js");
  const facts = [...readTable(leanings.facts).values()];
  STEPS.forEach((step, index) => {
    expect(facts.filter((weights) => (weights[index] as number) > 0).length, step).toBeGreaterThan(10);
  });
});
