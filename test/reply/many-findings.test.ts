import { describe, expect, test } from "vitest";
import { createAnalyzer, type RuleSetLayer } from "../../src/index.js";

const HOUSE: RuleSetLayer = {
  id: "acme",
  rules: [
    {
      kind: "pattern",
      id: "house/ab",
      patterns: ["ab"],
      confidence: "high",
      severity: "info",
      points: -1,
      message: "ab",
      why: "ab",
      source: [],
      examples: { match: ["ab"], noMatch: ["cd"] },
    },
  ],
};

describe("findings of one signal", () => {
  test("that lie apart are all kept, however many", () => {
    const { findings } = createAnalyzer(HOUSE).analyzeReply("ab cd ".repeat(3000));
    expect(findings.filter(({ ruleId }) => ruleId === "house/ab")).toHaveLength(3000);
  });

  test("of one rule and one length share points from left to right", () => {
    const { findings } = createAnalyzer().analyzeReply("We're sorry for the delay. We're sorry for the noise.", {
      conversation: [{ role: "customer", text: "The delay and the noise are driving me mad!" }],
    });
    const points = findings.flatMap((finding) =>
      finding.kind === "move" && finding.signal === "apology" ? [finding.points] : [],
    );
    expect(points).toHaveLength(2);
    expect(points[0]).toBeGreaterThan(0);
    expect(points[1]).toBe(0);
  });
});
