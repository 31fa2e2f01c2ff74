import { readFileSync } from "node:fs";
import { format } from "node:util";
import { describe, expect, test } from "vitest";
import * as batch from "../../src/batch/index.js";
import * as library from "../../src/index.js";

const PAGE = readFileSync(new URL("../../docs/reports.md", import.meta.url), "utf8");
const PROGRAMS = [...PAGE.matchAll(/```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)].map(
  ([, code = "", output = ""]) => ({
    title: code.split("\n").find((line) => !line.startsWith("import")) ?? "",
    code,
    output,
  }),
);
const AsyncFunction = (async () => {}).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs a block on the source; what it logs is what a terminal would show. */
async function run(code: string): Promise<string> {
  const lines: string[] = [];
  const body = code
    .replace(/^import (\{.*\}) from "deescalate";$/m, "const $1 = library;")
    .replace(/^import (\{.*\}) from "deescalate\/batch";$/m, "const $1 = batch;");
  const program = new AsyncFunction("library", "batch", "console", body);
  await program(library, batch, { log: (...values: unknown[]) => lines.push(format(...values)) });
  return `${lines.join("\n")}\n`;
}

describe("docs/reports.md", () => {
  test("shows the output of every program", () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(5);
    expect(PROGRAMS).toHaveLength(PAGE.split("```js").length - 1);
  });

  test.each(PROGRAMS)("$title", async ({ code, output }) => {
    expect(await run(code)).toBe(output);
  });

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
