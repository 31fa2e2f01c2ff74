import { describe, expect, test } from "vitest";
import { analyzeReply, createAnalyzer } from "../../src/index.js";

const TEXT =
  "Your order left on Monday. As per our return policy it can come back within 14 days. You should have read that.";

describe("allow", () => {
  const analyzer = createAnalyzer({
    allow: ["as per our return policy"],
    settings: { "blame/*": { allow: ["you should have read that"] }, "apology/*": { allow: ["sorry for the wait"] } },
  });

  test("a finding inside allowed words is suppressed, with the phrase", () => {
    const before = analyzeReply(TEXT);
    const result = analyzer.analyzeReply(TEXT);
    expect(before.signals).toEqual(expect.arrayContaining(["policy", "blame"]));
    expect(result.signals).not.toContain("policy");
    expect(result.signals).not.toContain("blame");
    expect(result.suppressed.map(({ finding, by, detail }) => [finding.kind, finding.points, by, detail])).toEqual([
      ["risk", 0, "allow", "as per our return policy"],
      ["risk", 0, "allow", "you should have read that"],
    ]);
    expect((result.score ?? 0) > (before.score ?? 0)).toBe(true);
  });

  test("words beyond it were not allowed", () => {
    const { findings } = analyzer.analyzeReply("Your order left on Monday. You should have called, as per our policy.");
    expect(findings.filter(({ kind }) => kind === "risk").map(({ ruleId }) => ruleId.split("/")[0])).toEqual(
      expect.arrayContaining(["blame", "policy"]),
    );
  });

  test("for all rules it finds no fault, and takes no move away; for a rule it does", () => {
    const moves = createAnalyzer({ allow: ["i am sorry for the wait"] });
    const text = "I am sorry for the wait, your order left this morning.";
    expect(moves.analyzeReply(text).signals).toContain("apology");
    const { signals, suppressed } = analyzer.analyzeReply("Sorry for the wait, your order left this morning.");
    expect(signals).not.toContain("apology");
    expect(suppressed[0]?.finding.kind).toBe("move");
  });
});

describe("ignoreRanges", () => {
  test("findings that touch a range are suppressed, others stay", () => {
    const start = TEXT.indexOf("You should");
    const result = analyzeReply(TEXT, { ignoreRanges: [{ start, end: TEXT.length }] });
    expect(result.signals).toContain("policy");
    expect(result.signals).not.toContain("blame");
    expect(result.suppressed).toMatchObject([{ by: "ignoreRanges", detail: `${start}…${TEXT.length}` }]);
    expect(result.suppressed[0]?.finding.excerpt).toContain("You should have");
  });

  test.each([[[{ start: 3, end: 1 }]], [[{ start: -1, end: 1 }]], [[{ start: 0.5, end: 1 }]], ["0-3"], [[3]]])(
    "%j is refused",
    (ignoreRanges) => {
      expect(() => analyzeReply(TEXT, { ignoreRanges: ignoreRanges as never })).toThrow(/context\.ignoreRanges/);
    },
  );
});

describe("fingerprints of findings", () => {
  const idOf = (text: string): string | undefined =>
    analyzeReply(text).findings.find(({ ruleId }) => ruleId === "blame/should-have")?.id;

  test("survive edits elsewhere, line breaks and capitals", () => {
    const id = idOf(TEXT);
    expect(id).toBeDefined();
    expect(idOf(`Hello Anna,\n\n${TEXT} I have noted it.`)).toBe(id);
    expect(idOf(TEXT.replace("You should have read", "you should\nhave read"))).toBe(id);
    expect(idOf(TEXT.replace("You should have read", "You should have asked"))).toBeDefined();
  });

  test("an accepted finding is suppressed", () => {
    const id = idOf(TEXT) as string;
    const result = analyzeReply(TEXT, { ignoreFindings: [id] });
    expect(result.suppressed).toMatchObject([{ by: "fingerprint", detail: id, finding: { id } }]);
    expect(result.findings.some((finding) => finding.id === id)).toBe(false);
    expect(() => analyzeReply(TEXT, { ignoreFindings: [3 as never] })).toThrow(/ignoreFindings/);
  });
});
