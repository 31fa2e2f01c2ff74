/** The next-step policy as data: ordered rows over facts. */
import type { Channel } from "../contract/conversation.js";
import type { Handover } from "../contract/results.js";
import type { StepId } from "../contract/vocabulary.js";
import type { Bounds } from "./rule.js";

/**
 * A fact about the conversation, by name: `now:venting` (in what the customer wrote since our side last wrote), `ever:repeats` (in
 * any customer turn), `done:apologize` (our side did it), and those that `next-step/facts.ts` lists.
 */
export type Fact = string;

/** When a row or a phrase holds. All fields that are there must hold. */
export interface FactCondition {
  /** Every one of these facts. */
  readonly all?: readonly Fact[];
  /** At least one of these facts. */
  readonly any?: readonly Fact[];
  /** None of these facts. */
  readonly none?: readonly Fact[];
  /** How upset the customer is, 0 to 4, both ends included. */
  readonly intensity?: Bounds;
}

/** One row: when it holds, this is a step to take. The first that holds is the best one. */
export interface PolicyRow {
  /** Names the row: a group, a slash, and a name. */
  readonly id: string;
  /** When it holds. */
  readonly when: FactCondition;
  /** The step that it speaks of. */
  readonly step: StepId;
  /** One sentence that a supervisor would say. */
  readonly reason: string;
  /** Heuristics (`M13`) and papers (`C20`) that it stands on. */
  readonly source: readonly string[];
  /**
   * `alternative`: acceptable where it holds, never the best step by itself. `avoid`: it would make things worse now; this
   * wins over an alternative. `skipped`: the customer shows that our side left this step out.
   */
  readonly rank?: "best" | "alternative" | "avoid" | "skipped";
  /** Who has to take over where this row gives the step. */
  readonly handover?: Handover;
  /** A kind word to the agent alone. */
  readonly care?: string;
  /** Where a new row goes: before this row of the layers below. Otherwise behind the safety rows, before all others. */
  readonly before?: string;
}

/**
 * What judged conversations taught: what facts and words weigh for each step. Where a step's sum is 40 above that of another, it is about three
 * times as likely the better one. A letter stands for a step, "a" for the first of the vocabulary: `a13c-5`. A line for each fact or word, its
 * name first: `now:accepts a13c-5`.
 */
export interface Leanings {
  /** What every situation weighs. */
  readonly bias: string;
  /** What facts weigh. */
  readonly facts: string;
  /** What two facts together weigh over and above (`question&we-wrote`). */
  readonly pairs: string;
  /** What the customer's latest words weigh. */
  readonly words: string;
  /** … and those of our side that they answer. */
  readonly ours: string;
}

/** When phrases fit: facts, and the channel. */
export interface PhraseCondition extends FactCondition {
  /** How the conversation is held: one of these. */
  readonly channel?: readonly Channel[];
}

/** How to say a step. */
export interface StepPhrases {
  /** Names the entry. */
  readonly id: string;
  /** `any`: said first, whatever the step. */
  readonly step: StepId | "any";
  /** When the phrases fit; always where it is left out. */
  readonly when?: PhraseCondition;
  /** Words to use; `{noun}` is the customer's noun, `[…]` a slot. Text that begins with "*" is advice. */
  readonly phrases: readonly string[];
}

/** A fact of the customer's latest words (`says:…`), or of a turn of ours (`we-said:…`). */
export type CueFact = `says:${string}` | `we-said:${string}`;

/** What no signal says but the policy needs to know: words that show a fact. */
export interface Cue {
  /** The fact that the words show. */
  readonly fact: Fact;
  /** Words that show it, in the notation of docs/patterns.md. */
  readonly patterns: readonly string[];
  /** A match that shares a word with a match of one of these does not count. */
  readonly unless?: readonly string[];
  /** `keep`: a match inside the scope of a "not" counts as well; `only`: such matches alone. Default `skip`. */
  readonly negated?: "skip" | "keep" | "only";
  /** For cues that show in questions only, or only outside of them. */
  readonly sentence?: "question" | "statement";
  /** Sentences that must show the fact, and near misses that must not. */
  readonly examples: {
    /** Sentences that show it; at least one. */
    readonly match: readonly string[];
    /** Near misses. */
    readonly noMatch: readonly string[];
  };
}

/** A cue that the policy can ask for. */
export interface StepCue extends Cue {
  readonly fact: CueFact;
}
