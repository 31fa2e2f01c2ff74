import { describe, expect, test } from "vitest";
import { type CustomRule, createAnalyzer, type Turn } from "../../src/index.js";

const TEXT = "Your order left the depot this morning, it arrives on Friday.";
const CONVERSATION: readonly Turn[] = [{ role: "customer", text: "Where is my order? It is late." }];

function rule(name: string, find: CustomRule["find"], signal = "house"): CustomRule {
  return {
    kind: "custom",
    id: `${signal}/${name}` as CustomRule["id"],
    confidence: "high",
    message: "Is found by code.",
    why: "For these tests.",
    source: [],
    examples: { match: ["a"], noMatch: ["b"] },
    find,
  };
}

const wrong = (value: unknown): CustomRule["find"] => (() => value) as never;

const analyzer = createAnalyzer({
  rules: [
    rule("throws", () => {
      throw new Error("No such thing.");
    }),
    rule("throws-oddly", () => {
      throw Object.create(null);
    }),
    rule("gives-nothing", wrong(undefined)),
    rule("beyond-the-text", wrong([{ first: 0, last: 9000 }])),
    rule("backwards", wrong([{ first: 3, last: 1 }])),
    rule("fractions", wrong([{ first: 0.5, last: 2 }])),
    rule("between-words", wrong([{ start: 4, end: 5 }])),
    rule("holes", wrong([null])),
    rule("scribbles", (document, { turns, customer }) => {
      document.starts.fill(7);
      document.flags.fill(255);
      turns[0]?.document().ends.fill(0);
      try {
        (customer as { intensity: number }).intensity = 4;
      } catch {
        // It is frozen.
      }
      return "whole";
    }),
    rule("by-token", () => [{ first: 0, last: 2 }]),
    rule("by-range", ({ text }) => [{ start: text.indexOf("Fri"), end: text.indexOf("Fri") + 3 }]),
    rule("on-customers", () => JSON.parse("{"), "venting"),
  ],
});
const plain = createAnalyzer();

describe("code in rules", () => {
  const result = analyzer.analyzeReply(TEXT, { conversation: CONVERSATION });

  test("a failure is named, and takes nothing else down", () => {
    const failed = (result.failedRules ?? []).map(({ ruleId }) => ruleId);
    expect(failed).toEqual([
      "venting/on-customers",
      "house/throws",
      "house/throws-oddly",
      "house/gives-nothing",
      "house/beyond-the-text",
      "house/backwards",
      "house/fractions",
      "house/between-words",
      "house/holes",
    ]);
    expect(result.failedRules?.find(({ ruleId }) => ruleId === "house/throws")?.message).toBe("No such thing.");
    expect(result.status).toBe("scored");
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("what the others found stands, on exact words", () => {
    const house = result.findings
      .filter(({ kind }) => kind === "house")
      .map(({ ruleId, excerpt }) => [ruleId, excerpt]);
    expect(house).toEqual([
      ["house/by-token", "Your order"],
      ["house/by-range", "Friday"],
      ["house/scribbles", ""],
    ]);
  });

  test("it cannot change what others see", () => {
    const withoutHouse = result.findings.filter(({ kind }) => kind !== "house");
    const before = plain.analyzeReply(TEXT, { conversation: CONVERSATION });
    expect(withoutHouse).toEqual(before.findings);
    expect(result.customer.intensity).toBe(before.customer.intensity);
  });

  test("the other verbs name it as well", () => {
    expect(analyzer.assessCustomer(CONVERSATION).failedRules?.map(({ ruleId }) => ruleId)).toEqual([
      "venting/on-customers",
    ]);
    const turns: readonly Turn[] = [...CONVERSATION, { role: "agent", text: TEXT }];
    const { failedRules = [], step } = analyzer.suggestNextStep(turns);
    expect(failedRules.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["venting/on-customers", "house/throws"]),
    );
    expect(step).toBeDefined();
  });

  test("without failures nothing is said of them", () => {
    expect(plain.analyzeReply(TEXT)).not.toHaveProperty("failedRules");
    expect(plain.suggestNextStep(CONVERSATION)).not.toHaveProperty("failedRules");
  });
});
