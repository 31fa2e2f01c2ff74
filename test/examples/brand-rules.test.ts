import { readFileSync } from "node:fs";
import { analyzeReply, checkRuleSet, createAnalyzer, type RuleSetLayer } from "deescalate";
import { describe, expect, test } from "vitest";

const brand = JSON.parse(
  readFileSync(new URL("../../examples/brand-rules/brand.rules.json", import.meta.url), "utf8"),
) as RuleSetLayer;

describe("examples/brand-rules", () => {
  const { analyzeReply: analyzeOurs } = createAnalyzer(brand);
  const rulesOn = (draft: string): readonly string[] => analyzeOurs(draft).findings.map(({ ruleId }) => ruleId);

  test("holds", () => {
    expect(checkRuleSet(brand)).toEqual([]);
  });

  test("adds the house rule", () => {
    const [found] = analyzeOurs("The cheapest kettle has gone, the other one is here.").findings.filter(
      ({ kind }) => kind === "house",
    );
    expect(found).toMatchObject({ ruleId: "house/never-say-cheap", excerpt: "cheapest", points: -5 });
  });

  test("leaves the signal out that is switched off", () => {
    const draft = "Your kettle has left our depot. Have you seen our new Spring Pass? It is 10% off for you.";
    expect(analyzeReply(draft).signals).toContain("upsell");
    expect(analyzeOurs(draft).signals).not.toContain("upsell");
  });

  test("makes a policy weigh nothing", () => {
    const draft = "Per our policy the kettle can come back within 30 days.";
    const pointsOf = (findings: ReturnType<typeof analyzeReply>["findings"]): readonly number[] =>
      findings.filter(({ ruleId }) => ruleId.startsWith("policy/")).map(({ points }) => points);
    expect(Math.min(...pointsOf(analyzeReply(draft).findings))).toBeLessThan(0);
    expect(pointsOf(analyzeOurs(draft).findings)).toEqual([0]);
  });

  test("allows its own wording, and only that", () => {
    expect(rulesOn("For the refund please contact billing, they have your order.")).not.toContain(
      "pass-the-buck/contact-others",
    );
    expect(rulesOn("For the refund please contact the courier, they have your order.")).toContain(
      "pass-the-buck/contact-others",
    );
    expect(analyzeOurs("As per our returns policy the kettle can come back.").suppressed).toMatchObject([
      { by: "allow", finding: { excerpt: "As per our returns policy" } },
    ]);
  });
});
