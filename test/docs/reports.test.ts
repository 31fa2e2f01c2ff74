import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as batch from "../../src/batch/index.js";

const PAGE = readFileSync(new URL("../../docs/reports.md", import.meta.url), "utf8");

describe("docs/reports.md", () => {
  test("names every function that it is about", () => {
    for (const name of [
      "summarize",
      "mergeSummaries",
      "emptySummary",
      "createSummarizer",
      "themesOf",
      "compareAgents",
      "evaluateOutcomes",
      "compareRows",
      "collectReport",
      "createReportCollector",
      "renderReport",
      "agentSection",
      "outcomeSection",
      "comparisonSection",
    ]) {
      expect(batch).toHaveProperty(name);
      expect(PAGE).toContain(`\`${name}`);
    }
  });
});
