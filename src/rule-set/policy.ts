/** The next-step policy as data: ordered rows over facts. */
import type { Channel } from "../contract/conversation.js";
import type { Handover } from "../contract/results.js";
import type { StepId } from "../contract/vocabulary.js";

/**
 * A fact about the conversation, by name: `now:venting` (in what the customer wrote since our side last wrote), `ever:repeats` (in
 * any customer turn), `done:apologize` (our side did it), and those that `next-step/facts.ts` lists.
 */
export type Fact = string;

export interface FactCondition {
  readonly all?: readonly Fact[];
  readonly any?: readonly Fact[];
  readonly none?: readonly Fact[];
  /** How upset the customer is, 0 to 4, both ends included. */
  readonly intensity?: { readonly min?: number; readonly max?: number };
}

/** One row: when it holds, this is a step to take. The first that holds is the best one. */
export interface PolicyRow {
  readonly id: string;
  readonly when: FactCondition;
  readonly step: StepId;
  /** One sentence that a supervisor would say. */
  readonly reason: string;
  readonly source: readonly string[];
  /**
   * `alternative`: acceptable where it holds, never the best step by itself. `avoid`: it would make things worse now; this
   * wins over an alternative. `skipped`: the customer shows that our side left this step out.
   */
  readonly rank?: "best" | "alternative" | "avoid" | "skipped";
  readonly handover?: Handover;
  /** A kind word to the agent alone. */
  readonly care?: string;
  /** Where a new row goes: before this row of the layers below. Otherwise behind the safety rows, before all others. */
  readonly before?: string;
}

/** How to say a step. */
export interface StepPhrases {
  readonly id: string;
  /** `any`: said first, whatever the step. */
  readonly step: StepId | "any";
  readonly when?: FactCondition & { readonly channel?: readonly Channel[] };
  /** Words to use; `{noun}` is the customer's noun, `[…]` a slot. Text that begins with "*" is advice. */
  readonly phrases: readonly string[];
}

/** A fact of the customer's latest words (`says:…`), or of a turn of ours (`we-said:…`). */
export type CueFact = `says:${string}` | `we-said:${string}`;

/** What no signal says but the policy needs to know: words that show a fact. */
export interface Cue {
  readonly fact: Fact;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  readonly negated?: "skip" | "keep" | "only";
  readonly sentence?: "question" | "statement";
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** A cue that the policy can ask for. */
export interface StepCue extends Cue {
  readonly fact: CueFact;
}
