/** Finds cues: words that show a fact which no signal stands for. */
import type { CustomerState } from "../contract/results.js";
import { type CompiledRules, compileRules } from "../rule-set/compile.js";
import type { Cue, Fact } from "../rule-set/policy.js";
import type { PatternRule } from "../rule-set/rule.js";
import { runRules } from "../rule-set/run.js";
import { cueLists, customerCues, ourCues } from "../rules/steps/cues.js";
import type { Document } from "../text/document.js";

const PREFIX = "house/";

/** The facts that a text of the customer's shows. */
export const customerFacts: (document: Document) => readonly Fact[] = finder(customerCues);

/** The facts that a turn of ours shows. */
export const ourFacts: (document: Document) => readonly Fact[] = finder(ourCues);

/** Cues do not depend on who the customer is. */
const ANYBODY: CustomerState = {
  assumed: true,
  intensity: 0,
  level: "calm",
  trend: "steady",
  signals: [],
  findings: [],
};

function finder(cues: readonly Cue[]): (document: Document) => readonly Fact[] {
  let compiled: CompiledRules | undefined;
  return (document) => {
    compiled ??= compileRules(cues.map(toRule), cueLists);
    const firings = runRules(compiled, document, { turns: [], customer: ANYBODY, latest: [] });
    return [...new Set(firings.map(({ rule }) => rule.id.slice(PREFIX.length)))];
  };
}

function toRule(cue: Cue): PatternRule {
  const { fact, examples, ...rest } = cue;
  return {
    kind: "pattern",
    id: `house/${fact}`,
    confidence: "high",
    message: "",
    why: "",
    source: [],
    examples,
    ...rest,
  };
}
