import { describe, expect, test } from "vitest";
import { verdict } from "../../src/cli/check.js";
import { analyzeReply } from "../../src/index.js";

const CONVERSATION = [{ role: "customer", text: "Where is my order? It was due on Monday, I am so angry!" }] as const;
const read = (draft: string) => analyzeReply(draft, { conversation: CONVERSATION });
const BLAMES = read("You should have told the desk the same evening. Your parcel comes on Friday.");
const DEMANDS = read("I'm sorry. Please contact billing about it, they know where the parcel is.");
const UNSCORED = read("Ok");

describe("the exit code of a check", () => {
  test("the drafts are what the cases need", () => {
    const severities = (analysis: typeof BLAMES) =>
      analysis.findings.flatMap((finding) => (finding.kind === "move" ? [] : [finding.severity]));
    expect(severities(BLAMES)).toContain("error");
    expect(severities(DEMANDS)).toContain("warning");
    expect(severities(DEMANDS)).not.toContain("error");
    expect(UNSCORED.status).toBe("too-little-text");
  });

  test.each([
    ["an error at --fail-on error", BLAMES, { failOn: "error" }, 1],
    ["an error at --fail-on warning", BLAMES, { failOn: "warning" }, 1],
    ["an error at --fail-on never", BLAMES, { failOn: "never" }, 0],
    ["a warning at --fail-on error", DEMANDS, { failOn: "error" }, 0],
    ["a warning at --fail-on warning", DEMANDS, { failOn: "warning" }, 1],
    ["something missing, and nobody minds", DEMANDS, { failOn: "error" }, 0],
    ["something missing", DEMANDS, { failOn: "error", failOnMissing: true }, 1],
    ["a score below the bound", DEMANDS, { failOn: "never", minScore: 100 }, 1],
    ["a score on the bound", DEMANDS, { failOn: "never", minScore: DEMANDS.score ?? 0 }, 0],
    ["no score", UNSCORED, { failOn: "error" }, 3],
    ["no score at --fail-on never", UNSCORED, { failOn: "never" }, 0],
    [
      "a finding that is not sure",
      { ...BLAMES, findings: BLAMES.findings.map((each) => ({ ...each, confidence: "low" as const })) },
      { failOn: "info" },
      0,
    ],
  ] as const)("%s", (_, analysis, bounds, code) => {
    expect(verdict(analysis, bounds)).toBe(code);
  });
});
