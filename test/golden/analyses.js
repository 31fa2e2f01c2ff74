// What the library says on 200 texts, one line each: what matters in plain sight, and a hash over the whole result. The inputs are sentences of our own:
// conversations of the demo, examples of rules, scenarios of the next step, and odd Unicode. Plain JavaScript, because every runtime has to run it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { resultsOf } from "./results.js";

const INPUTS = new URL("inputs.json", import.meta.url);
export const GOLDEN = new URL("golden.jsonl", import.meta.url);

export function goldenInputs() {
  return JSON.parse(readFileSync(INPUTS, "utf8"));
}

export function goldenText(library) {
  return goldenTextOf(resultsOf(library, goldenInputs()));
}

/** @param results each an analysis and a next step */
export function goldenTextOf(results) {
  const lines = results.map(([analysis, next], index) => {
    const sha = createHash("sha256")
      .update(JSON.stringify([analysis, next], withoutFingerprint))
      .digest("hex")
      .slice(0, 16);
    return JSON.stringify({ index, ...summary(analysis, next), sha });
  });
  return `${lines.join("\n")}\n`;
}

/** It changes with every rule, and would make every line differ where a few do. */
function withoutFingerprint(key, value) {
  return key === "ruleSet" ? undefined : value;
}

function summary(analysis, next) {
  const { intensity, trend, signals } = analysis.customer;
  return {
    status: analysis.status,
    score: analysis.score,
    findings: analysis.findings.map(({ ruleId, range, points }) => [
      ruleId,
      range && `${range.start}-${range.end}`,
      points,
    ]),
    missing: analysis.missing.map(({ move, points }) => [move, points]),
    leavesOpen: analysis.leavesOpen.length,
    customer: [intensity, trend, ...signals],
    step: [next.step, ...next.alternatives.map(({ step }) => step)],
    avoid: next.avoid.map(({ step }) => step),
    handover: next.handover?.team ?? null,
    thread: [next.thread.asks.length, next.thread.promises.map(({ status }) => status), next.thread.given.length],
  };
}

export function goldenFile() {
  return readFileSync(GOLDEN, "utf8");
}

/** The first lines that differ, for a message; empty where none does. */
export function differences(actual, expected) {
  const wanted = expected.split("\n");
  const differing = actual
    .split("\n")
    .flatMap((line, at) => (line === wanted[at] ? [] : [`is  ${line}\nwas ${wanted[at]}`]));
  return differing.length === 0 ? "" : `${differing.length} lines differ:\n${differing.slice(0, 3).join("\n")}`;
}

export const ADVICE = "Run npm run golden:generate, look at the diff, and commit it with the change that caused it.";
