// A gate in front of a drafting model: a draft is checked, sent back with what is wrong with it, and checked again.

import {
  type Ask,
  aiAgent,
  createAnalyzer,
  type Handover,
  type HouseFinding,
  type ReplyAnalysis,
  type ReplyContext,
  type RiskFinding,
  type RuleSetLayer,
  type Turn,
} from "deescalate";

/** What keeps a draft from being sent. There is no score in it: what a model is told to raise, it learns to raise. */
export interface Objections {
  readonly findings: readonly (RiskFinding | HouseFinding)[];
  readonly open: readonly Ask[];
  /** Why the draft could not be judged at all; such a draft never passes. */
  readonly unjudged: string | null;
}

export interface Attempt {
  readonly draft: string;
  readonly objections: Objections;
}

/** Drafts a reply; called again with what came back. */
export type Writer = (conversation: readonly Turn[], attempts: readonly Attempt[]) => Promise<string>;

export type Outcome =
  | { readonly kind: "send"; readonly draft: string; readonly attempts: readonly Attempt[] }
  | { readonly kind: "person"; readonly reason: string; readonly attempts: readonly Attempt[] }
  | { readonly kind: "handover"; readonly handover: Handover; readonly attempts: readonly [] };

export interface GateOptions {
  /** How often a writer may try, 3 if nothing is said. */
  readonly maxAttempts?: number;
  readonly context?: Omit<ReplyContext, "conversation" | "author">;
  /** Your own rules, on top of those for machines. */
  readonly layers?: readonly RuleSetLayer[];
}

/** Drafts until a draft passes, the attempts are used up, or it turns out that only people may answer. */
export type Gate = (conversation: readonly Turn[], write: Writer) => Promise<Outcome>;

/** Makes a gate; the rules are compiled once for all conversations. */
export function createGate({ maxAttempts = 3, context = {}, layers = [] }: GateOptions = {}): Gate {
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw new RangeError(`createGate: maxAttempts is ${maxAttempts}, and has to be a whole number from 1 on.`);
  }
  const analyzer = createAnalyzer(aiAgent, ...layers);

  return async (conversation, write) => {
    const prepared = analyzer.prepare(conversation, { ...context, author: "bot" });
    const { handover, status } = prepared.suggestNextStep();
    if (handover !== null) return { kind: "handover", handover, attempts: [] };
    if (status === "unsupported-language") {
      return { kind: "person", reason: "The customer does not write English.", attempts: [] };
    }

    const attempts: Attempt[] = [];
    while (attempts.length < maxAttempts) {
      const draft = await write(conversation, attempts);
      const objections = objectionsTo(prepared.analyzeReply(draft));
      attempts.push({ draft, objections });
      if (passes(objections)) return { kind: "send", draft, attempts };
    }
    return { kind: "person", reason: `No draft passed in ${maxAttempts} attempts.`, attempts };
  };
}

function objectionsTo({ status, truncated, findings, leavesOpen, failedRules }: ReplyAnalysis): Objections {
  // A broken rule of the house is nothing that a writer could mend, and nothing to pass over.
  if (failedRules !== undefined) {
    throw new Error(failedRules.map(({ ruleId, message }) => `${ruleId} failed: ${message}`).join("\n"));
  }
  return {
    findings: findings.filter((finding) => finding.kind !== "move").filter(({ severity }) => severity === "error"),
    open: leavesOpen,
    // What was not read has no findings, and must not pass for that reason.
    unjudged: status !== "scored" ? status : truncated ? "too-long" : null,
  };
}

function passes({ findings, open, unjudged }: Objections): boolean {
  return findings.length === 0 && open.length === 0 && unjudged === null;
}

/** The objections as a writer is told them, one line each. */
export function explain({ findings, open, unjudged }: Objections): string {
  const lines = findings.map(({ excerpt, range, message, why, suggestions }) => {
    const words = range === null ? "The whole reply" : `“${excerpt}”`;
    const instead = suggestions.map(({ text, message: advice }) => text ?? advice).join(" Or: ");
    return `${words}: ${message} ${why}${instead && ` Instead: ${instead}`}`;
  });
  const asks = open.map(({ excerpt }) => `The customer asked “${excerpt}”, and the reply does not answer it.`);
  const rest = unjudged === null ? [] : [`The reply could not be judged (${unjudged}). Write a full reply in English.`];
  return [...lines, ...asks, ...rest].map((line) => `- ${line}`).join("\n");
}
