/** What a layer may say: changes to the rules below it, as data. */

import type { Audience, Author, Authority, Channel, Evidence } from "../contract/conversation.js";
import type { RuleId, RuleSetIdentity } from "../contract/results.js";
import type { KnownRuleId } from "../contract/rule-ids.js";
import type { Confidence, ReplySignal, Severity, Signal } from "../contract/vocabulary.js";
import type { WordLists } from "./compile.js";
import type { CueFact, PhraseCondition, PolicyRow, StepCue, StepPhrases } from "./policy.js";
import type { Condition, Example, Rule, Weight } from "./rule.js";

/** Entries to add to a list, and to take away from it. What is taken away must be there. */
export interface ListChange {
  /** Entries that are added at the end. */
  readonly add?: readonly string[];
  /** Entries that are taken away; each must be there. */
  readonly remove?: readonly string[];
}

/** How all rules of a signal are changed. */
export interface SignalChange {
  /** Whether the rules run. */
  readonly state?: "on" | "off";
  /** In place of the severity that they have. */
  readonly severity?: Severity;
  /** In place of the confidence that they have. */
  readonly confidence?: Confidence;
  /** Whole points in place of those of the signal. */
  readonly points?: number;
  /** Wording that stands as it is: a finding that lies inside such words is reported under `suppressed`. */
  readonly allow?: readonly string[];
}

/** How one rule is changed; what is left out stays as it is. */
export interface RuleChange extends SignalChange {
  /** Patterns to add and to take away, in the notation of docs/patterns.md. */
  readonly patterns?: ListChange;
  /** Exceptions to add and to take away. */
  readonly unless?: ListChange;
  /** In place of the condition that the rule has. */
  readonly when?: Condition;
  /** For rules on customers: what it adds to the intensity, on the scale from 0 to 4. */
  readonly heat?: number;
  /** In place of the message that the rule has. */
  readonly message?: string;
  /** In place of the reason that the rule has. */
  readonly why?: string;
  /** In place of the suggestions that the rule has. */
  readonly suggestions?: readonly string[];
  /** Further examples, for what was changed. */
  readonly examples?: {
    /** Sentences that it must match now. */
    readonly match?: readonly Example[];
    /** Near misses that it must leave alone now. */
    readonly noMatch?: readonly Example[];
  };
}

/** How one rule is changed: switched, given a severity, or more. */
export type RuleSetting = "off" | "on" | Severity | RuleChange;
/** How all rules of a signal (`"upsell/*"`) are changed. */
export type SignalSetting = "off" | "on" | Severity | SignalChange;

/** Settings by rule id, or by signal as `"upsell/*"`. In one layer the rule's own setting wins over its signal's. */
export type RuleSettings = { readonly [id in KnownRuleId]?: RuleSetting } & {
  readonly [id in `${Signal | "house"}/*`]?: SignalSetting;
} & { readonly [id in RuleId]?: RuleSetting };

/** How a row of the next-step policy is changed. */
export type PolicySetting =
  | "off"
  | "on"
  | (Partial<Omit<PolicyRow, "id">> & {
      /** Whether the row counts. */
      readonly state?: "on" | "off";
    });

/** How the phrases of an entry are changed. */
export type PhraseSetting =
  | "off"
  | "on"
  | {
      /** Whether the phrases are offered. */
      readonly state?: "on" | "off";
      /** In place of the condition that they have. */
      readonly when?: PhraseCondition;
      /** Phrases to add and to take away. */
      readonly phrases?: ListChange;
    };

/** How a cue is changed. */
export type CueSetting =
  | "off"
  | "on"
  | {
      /** Whether the fact is looked for. */
      readonly state?: "on" | "off";
      /** Patterns to add and to take away. */
      readonly patterns?: ListChange;
      /** Exceptions to add and to take away. */
      readonly unless?: ListChange;
    };

/** What a rule set says about its surroundings, and how far it reads. */
export interface RuleSetOptions {
  /** Texts longer than this are read up to here only, in UTF-16 units. Default 200 000. */
  readonly maxLength?: number;
  /** The channel, where the caller's context does not say it. */
  readonly channel?: Channel;
  /** The audience, where the caller's context does not say it. */
  readonly audience?: Audience;
  /** The author, where the caller's context does not say it. */
  readonly author?: Author;
  /** What the agent may offer, where the caller's context does not say it. */
  readonly authority?: Authority;
  /** The liability, where the caller's context does not say it. */
  readonly liability?: "full" | "regret-only";
  /** What excerpts may show, where the caller's context does not say it. */
  readonly evidence?: Evidence;
  /** What stands before words that can be used as they are. Default "You could write:". */
  readonly suggestionMessage?: string;
}

/** A set of changes; later layers win. */
export interface RuleSetLayer {
  /** The JSON Schema, for editors; it says nothing to the library. */
  readonly $schema?: string;
  /** Names the layer in results. */
  readonly id?: string;
  /** Of the layer; count it up when you change it. */
  readonly version?: string;
  /** What it is for and why it differs. */
  readonly description?: string;
  /** `true`: start from nothing instead of from the recommended rules. Only in the first layer. */
  readonly root?: boolean;
  /** New rules, and rules that replace one of the same id. */
  readonly rules?: readonly Rule[];
  /** Changes to rules, by id or by signal. */
  readonly settings?: RuleSettings;
  /** Word lists by name: an array makes or replaces a list, `add` and `remove` change it. */
  readonly lists?: Readonly<Record<string, readonly string[] | ListChange>>;
  /** What signals are worth; fields that are left out stay as they are. */
  readonly weights?: Readonly<Partial<Record<ReplySignal, Partial<Weight>>>>;
  /** Rows of the next-step policy, in order; rows of the same id are replaced, new ones come behind the safety rows. */
  readonly policy?: readonly PolicyRow[];
  /** Changes to rows, by id. */
  readonly policySettings?: Readonly<Record<string, PolicySetting>>;
  /** How to say a step; entries of the same id are replaced, new ones come before the others. */
  readonly phrases?: readonly StepPhrases[];
  /** Changes to phrases, by id. */
  readonly phraseSettings?: Readonly<Record<string, PhraseSetting>>;
  /** Words that show a fact; a cue of the same fact is replaced. */
  readonly cues?: readonly StepCue[];
  /** Changes to cues, by fact. */
  readonly cueSettings?: { readonly [fact in CueFact]?: CueSetting };
  /** Wording that stands as it is, whichever risk or house rule finds fault with it: patterns. */
  readonly allow?: readonly string[];
  /** What holds where the caller says nothing else, and how much of a text is read. */
  readonly options?: RuleSetOptions;
  /**
   * What of the safety floor this layer takes away or weakens, by rule, row, cue (`says:scam`) or list (`@name`), each with the reason.
   * Without it such a layer is refused; with it every result names what is off.
   */
  readonly withoutSafety?: Readonly<Record<string, string>>;
}

/** Wording that stands as it is: for all rules, or for those that `target` names. */
export interface Allowed {
  readonly pattern: string;
  readonly target?: string;
}

/** What is in force once all layers are laid on each other. */
export interface RuleSet {
  readonly identity: RuleSetIdentity;
  readonly rules: readonly Rule[];
  readonly lists: WordLists;
  readonly weights: Readonly<Partial<Record<ReplySignal, Weight>>>;
  readonly policy: readonly PolicyRow[];
  readonly phrases: readonly StepPhrases[];
  readonly cues: readonly StepCue[];
  readonly allow: readonly Allowed[];
  readonly options: RuleSetOptions;
}
