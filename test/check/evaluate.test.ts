import { describe, expect, test } from "vitest";
import { createAnalyzer, evaluateRules, type LabelledText } from "../../src/index.js";

const LABELLED: readonly LabelledText[] = [
  { reply: "You should have cancelled before the 1st of May.", signals: ["blame"] },
  { reply: "As per our policy the charge for May stands.", signals: ["blame"] },
  { reply: "Your order left the depot this morning.", signals: [], unsure: ["action"] },
  { reply: "You should have told us about the change of address.", signals: [] },
  {
    conversation: [{ role: "customer", text: "This is the third time I have to write to you!" }],
    customer: ["repeats"],
  },
  { reply: "Nobody labelled this." },
];

describe("evaluateRules", () => {
  const result = evaluateRules(LABELLED, createAnalyzer());
  const of = (id: string) => [...result.signals, ...result.rules].find((measure) => measure.id === id);

  test("gives precision, recall and F1 for each signal, and where it went wrong", () => {
    expect(of("blame")).toEqual({
      id: "blame",
      hits: 1,
      falseAlarms: 1,
      misses: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      falseAlarmsAt: [3],
      missesAt: [1],
    });
    expect(of("policy")).toMatchObject({ hits: 0, falseAlarms: 1, recall: null, precision: 0 });
    expect(of("repeats")).toMatchObject({ hits: 1, precision: 1 });
    expect(of("action")).toBeUndefined();
  });

  test("and for each rule", () => {
    expect(of("blame/should-have")).toMatchObject({ hits: 1, falseAlarms: 1, misses: 1, falseAlarmsAt: [3] });
  });

  test("and for all together", () => {
    expect(result.texts).toBe(6);
    const sum = (pick: (measure: (typeof result.signals)[number]) => number): number =>
      result.signals.reduce((total, measure) => total + pick(measure), 0);
    expect(result.total).toMatchObject({ hits: sum(({ hits }) => hits), misses: sum(({ misses }) => misses) });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("house rules are labelled by their ids", () => {
    const analyzer = createAnalyzer({
      rules: [
        {
          kind: "pattern",
          id: "house/cheap",
          patterns: ["~cheap"],
          confidence: "high",
          message: "Says cheap.",
          why: "We say fair.",
          source: [],
          examples: { match: ["It is cheap."], noMatch: ["It is fair."] },
        },
      ],
    });
    const labelled: readonly LabelledText[] = [
      { reply: "The cheap fare cannot be moved to Friday.", signals: ["house/cheap"] },
      { reply: "The bargain fare can be moved to Friday.", signals: ["house/cheap"] },
    ];
    const { signals } = evaluateRules(labelled, analyzer);
    expect(signals.find(({ id }) => id === "house/cheap")).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test.each<[string, unknown, RegExp]>([
    ["no object", ["x"], /labelled\[0\] must be an object, got "x"/],
    ["an unknown signal", [{ reply: "x", signals: ["blam"] }], /labelled\[0\]\.signals holds "blam"/],
    ["a customer's signal of a reply", [{ reply: "x", signals: ["venting"] }], /signals holds "venting"/],
    ["signals without a reply", [{ signals: ["blame"] }], /reply is missing/],
    ["a customer without words", [{ customer: ["venting"] }], /conversation is missing/],
  ])("refuses %s", (_, labelled, message) => {
    expect(() => evaluateRules(labelled as never)).toThrow(message);
  });
});
