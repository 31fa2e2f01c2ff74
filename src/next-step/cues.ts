/** Finds cues: words that show a fact which no signal stands for. */
import type { CustomerState } from "../contract/results.js";
import { compileRules } from "../rule-set/compile.js";
import type { RuleSet } from "../rule-set/layer.js";
import type { Fact, StepCue } from "../rule-set/policy.js";
import type { PatternRule } from "../rule-set/rule.js";
import { runRules } from "../rule-set/run.js";
import type { Document } from "../text/document.js";

const PREFIX = "house/";

/** The facts that a text shows. */
export type CueFinder = (document: Document) => readonly Fact[];

export interface CueFinders {
  /** In a text of the customer's. */
  readonly customer: CueFinder;
  /** In a turn of ours. */
  readonly ours: CueFinder;
}

/** Compiles the cues of a rule set. */
export function compileCues({ cues, lists }: Pick<RuleSet, "cues" | "lists">): CueFinders {
  return {
    customer: finder(
      cues.filter(({ fact }) => fact.startsWith("says:")),
      lists,
    ),
    ours: finder(
      cues.filter(({ fact }) => fact.startsWith("we-said:")),
      lists,
    ),
  };
}

/** Cues do not depend on who the customer is. */
const ANYBODY: CustomerState = {
  assumed: true,
  intensity: 0,
  level: "calm",
  trend: "steady",
  signals: [],
  findings: [],
};

function finder(cues: readonly StepCue[], lists: RuleSet["lists"]): CueFinder {
  const compiled = compileRules(cues.map(toRule), lists);
  return (document) => {
    const { firings } = runRules(compiled, document, { turns: [], customer: ANYBODY, latest: [] });
    return [...new Set(firings.map(({ rule }) => rule.id.slice(PREFIX.length)))];
  };
}

function toRule(cue: StepCue): PatternRule {
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
