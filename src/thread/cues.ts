/** Finds cues of the thread: which of them stand in a text, and on which words. Compiled when first asked for, read once a text. */
import type { CustomerState } from "../contract/results.js";
import { type CompiledRules, compileRules, type WordLists } from "../rule-set/compile.js";
import type { Cue, Fact } from "../rule-set/policy.js";
import type { PatternRule, TokenSpan } from "../rule-set/rule.js";
import { runRules } from "../rule-set/run.js";
import { askCues } from "../rules/thread/asks.js";
import { promiseCues, promiseLists } from "../rules/thread/promises.js";
import type { Document } from "../text/document.js";

export interface FoundCue extends TokenSpan {
  readonly fact: Fact;
}

/** Cues in a text of the customer's, from left to right. */
export const customerCuesIn: (document: Document) => readonly FoundCue[] = finder(askCues, {});

/** Cues in a text of ours. */
export const ourCuesIn: (document: Document) => readonly FoundCue[] = finder(promiseCues, promiseLists);

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

function finder(cues: readonly Cue[], lists: WordLists): (document: Document) => readonly FoundCue[] {
  let compiled: CompiledRules | undefined;
  const known = new WeakMap<Document, readonly FoundCue[]>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    compiled ??= compileRules(cues.map(toRule), lists);
    const { firings } = runRules(compiled, document, { turns: [], customer: ANYBODY, latest: [] });
    const found = firings
      .flatMap(({ rule, span }) => (span === null ? [] : [{ fact: rule.id.slice(PREFIX.length), ...span }]))
      .sort((a, b) => a.first - b.first || b.last - a.last);
    known.set(document, found);
    return found;
  };
}

function toRule({ fact, examples, ...rest }: Cue): PatternRule {
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
