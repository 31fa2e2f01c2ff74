/** The facts that the cues of a rule set show. */
import { cueFinder } from "../rule-set/cues.js";
import type { RuleSet } from "../rule-set/layer.js";
import type { Fact, StepCue } from "../rule-set/policy.js";
import type { Document } from "../text/document.js";

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

function finder(cues: readonly StepCue[], lists: RuleSet["lists"]): CueFinder {
  const find = cueFinder(cues, lists);
  return (document) => [...new Set(find(document).map(({ fact }) => fact))];
}
