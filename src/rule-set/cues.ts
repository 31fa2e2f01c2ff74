/** Finds cues: words that show a fact which no signal stands for. They are looked for as rules are. */
import type { CustomerState } from "../contract/results.js";
import type { Document } from "../text/document.js";
import { compileRules, type WordLists } from "./compile.js";
import type { Cue, Fact } from "./policy.js";
import type { PatternRule, TokenSpan } from "./rule.js";
import { runRules } from "./run.js";

export interface FoundCue extends TokenSpan {
  readonly fact: Fact;
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
const PREFIX = "house/";

/** Compiles cues into what finds them in a text, cue by cue. */
export function cueFinder(cues: readonly Cue[], lists: WordLists): (document: Document) => readonly FoundCue[] {
  const compiled = compileRules(cues.map(toRule), lists);
  return (document) => {
    const { firings } = runRules(compiled, document, { turns: [], customer: ANYBODY, latest: [] });
    return firings.flatMap(({ rule, span }) =>
      span === null ? [] : [{ fact: rule.id.slice(PREFIX.length), ...span }],
    );
  };
}

function toRule({ fact, examples, ...rest }: Cue): PatternRule {
  return {
    kind: "pattern",
    id: `${PREFIX}${fact}` as const,
    confidence: "high",
    message: "",
    why: "",
    source: [],
    examples,
    ...rest,
  };
}
