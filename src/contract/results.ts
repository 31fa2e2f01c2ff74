import type { Confidence, CustomerSignal, Move, ReplySignal, Risk, Severity, Signal, StepId } from "./vocabulary.js";

/** A stretch of the caller's own string, in UTF-16 units, half open. */
export interface TextRange {
  /** The first unit, from 0. */
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}

/**
 * Whether a text could be judged, and if not, why: `unsupported-language` (mostly not English), `too-little-text`
 * (nothing to judge), `automatic` (an automatic reply).
 */
export type Status = "scored" | "unsupported-language" | "too-little-text" | "automatic";
/** How a score reads, from worst to best; the bounds are 20, 40, 60 and 80. */
export type Band = "inflaming" | "risky" | "neutral" | "calming" | "de-escalating";
/** How upset a customer is: the intensity rounded half up. */
export type Level = "calm" | "annoyed" | "frustrated" | "angry" | "furious";
/**
 * Where a customer's intensity goes: the last two customer turns compared, a step of 0.3 or more counts. `steady` where
 * there is one turn.
 */
export type Trend = "rising" | "steady" | "falling";

/** Which rule fired: the signal that it supports (or `house`), a slash, and a name. */
export type RuleId = `${Signal | "house"}/${string}`;

/** A gap that only the agent can fill, shown in square brackets in a suggestion's text. */
export interface Slot {
  /** What to fill in, without the brackets. */
  readonly name: string;
  /** Where its opening bracket stands in `text`, in UTF-16 units. */
  readonly start: number;
  /** One past its closing bracket. */
  readonly end: number;
}

/** What to write instead. */
export interface Suggestion {
  /** What to do, in a sentence to the agent. */
  readonly message: string;
  /** Words that can be used as they are, once the slots are filled. Left out where the suggestion is advice alone. */
  readonly text?: string;
  /** Where the slots stand in `text`, in order; empty where there are none. */
  readonly slots: readonly Slot[];
}

/** What every finding carries. */
export interface FindingBase {
  /** A fingerprint of the rule and the words, not of the place: it survives edits elsewhere. */
  readonly id: string;
  /** The rule that fired. What it is and when it fires stands in the catalogue of rules. */
  readonly ruleId: RuleId;
  /** How sure we are that it is there. `low` is shown and makes no signal; it has points only where its rule names some. */
  readonly confidence: Confidence;
  /** Where it stands, or `null` for the whole text. */
  readonly range: TextRange | null;
  /** The words themselves: `text.slice(start, end)`, unless redacted. */
  readonly excerpt: string;
  /** What it does, in a few plain words to the agent. */
  readonly message: string;
  /** Why it matters to the customer, in one sentence. */
  readonly why: string;
  /** The heuristics (`D07`) and papers (`C13`) that the rule stands on, by id; the page on evidence tells them. */
  readonly source: readonly string[];
}

/** Something in the reply that calms. */
export interface MoveFinding extends FindingBase {
  /** Tells a move from a risk and from a house rule. */
  readonly kind: "move";
  /** The move that it is. */
  readonly signal: Move;
  /** What it adds to the score for this customer; whole, below zero where it is out of place. */
  readonly points: number;
}

/** Something in the reply that inflames. */
export interface RiskFinding extends FindingBase {
  /** Tells a risk from a move and from a house rule. */
  readonly kind: "risk";
  /** The risk that it is. */
  readonly signal: Risk;
  /** What it takes from the score; whole, never above zero. */
  readonly points: number;
  /** How much it matters. `info` takes no points. */
  readonly severity: Severity;
  /** What to write instead; may be empty. */
  readonly suggestions: readonly Suggestion[];
}

/** Something that a customer's words show. */
export interface CustomerFinding extends FindingBase {
  /** Tells it from findings in replies. */
  readonly kind: "customer";
  /** The signal that it is. */
  readonly signal: CustomerSignal;
  /** What it adds to the customer's intensity (0 to 4); below zero where it cools. */
  readonly heat: number;
  /** The turn that it stands in, by its place in the conversation, from 0. */
  readonly turn: number;
}

/** What a rule of your own found: it counts in the score and names no signal. */
export interface HouseFinding extends FindingBase {
  /** Tells it from moves and risks. */
  readonly kind: "house";
  /** What it takes from the score, or adds to it; whole. */
  readonly points: number;
  /** How much it matters. `info` takes no points. */
  readonly severity: Severity;
  /** What to write instead; may be empty. */
  readonly suggestions: readonly Suggestion[];
}

/** A finding in a reply; `kind` tells which. */
export type ReplyFinding = MoveFinding | RiskFinding | HouseFinding;

/** A move that this customer, now, still needs from this reply. */
export interface MissingMove {
  /** The move that is not there. */
  readonly move: Move;
  /** What its absence takes from the score; whole, never above zero. */
  readonly points: number;
  /** What is missing, in a few plain words to the agent. */
  readonly message: string;
  /** Why this customer needs it, in one sentence. */
  readonly why: string;
  /** The heuristics and papers that it stands on, by id. */
  readonly source: readonly string[];
  /** How to say it; may be empty. */
  readonly suggestions: readonly Suggestion[];
}

/** A finding that was found and does not count; its points are 0. */
export interface SuppressedFinding {
  /** What was found; its points are 0. */
  readonly finding: ReplyFinding;
  /** What keeps it from counting: allowed wording of the rule set, a range or a finding's id that the caller gave. */
  readonly by: "allow" | "ignoreRanges" | "fingerprint";
  /** The phrase that allows it, the range that covers it (`"12…40"`), or its fingerprint. */
  readonly detail: string;
}

/** The customer after the last customer turn. */
export interface CustomerState {
  /** No customer turn was given, and a frustrated customer (2) is assumed. */
  readonly assumed: boolean;
  /** How upset they are, from 0 (calm) to 4 (furious), to two decimals. */
  readonly intensity: number;
  /** The intensity in words. */
  readonly level: Level;
  /** Where the intensity goes. */
  readonly trend: Trend;
  /** What their words show, each once, in the order of the vocabulary. */
  readonly signals: readonly CustomerSignal[];
  /** The words behind the signals, in the order of the turns. */
  readonly findings: readonly CustomerFinding[];
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}

/** Something that the customer asked for. */
export interface Ask {
  /** The turn that it stands in, by its place in the conversation, from 0. */
  readonly turn: number;
  /** Where in that turn. */
  readonly range: TextRange;
  /** The words themselves: `turn.text.slice(start, end)`. */
  readonly excerpt: string;
  /** Whether they want to know something or to have something done. */
  readonly kind: "question" | "request";
  /** Whether our side has answered it since. */
  readonly status: "open" | "answered";
}

/** Something that our side promised. */
export interface Promised {
  /** The turn that it stands in, by its place in the conversation, from 0. */
  readonly turn: number;
  /** Where in that turn. */
  readonly range: TextRange;
  /** The words themselves: `turn.text.slice(start, end)`. */
  readonly excerpt: string;
  /**
   * By when: ISO 8601 with the offset of the turn's own time. Left out where the words give no time or the turn has
   * none.
   */
  readonly due?: string;
  /** `kept` where a later turn of ours shows it done; `overdue` where its time has passed, by `now`. */
  readonly status: "pending" | "kept" | "overdue";
}

/** Data that the customer has already given. */
export interface Given {
  /** The turn that it stands in, by its place in the conversation, from 0. */
  readonly turn: number;
  /** Where in that turn. */
  readonly range: TextRange;
  /** The words themselves: `turn.text.slice(start, end)`. */
  readonly excerpt: string;
  /** What it is. */
  readonly kind: "email" | "phone" | "order" | "account" | "name" | "address" | "date" | "device" | "other";
}

/** What hangs in a thread, and where it was said. */
export interface ThreadLedger {
  /** What the customer asked for, in the order of the thread. */
  readonly asks: readonly Ask[];
  /** What our side promised, in the order of the thread. */
  readonly promises: readonly Promised[];
  /** What the customer has told already and must not be asked for again. */
  readonly given: readonly Given[];
}

/** Which rules gave a result. Equal fingerprints mean comparable scores. */
export interface RuleSetIdentity {
  /** The id of the topmost layer; `recommended` where there is none, `custom` where it has none. */
  readonly id: string;
  /** The version of the topmost layer; `0` where it has none. */
  readonly version: string;
  /** Covers everything that can change a score, a signal or a step, and none of the wording. */
  readonly fingerprint: string;
  /** Only where a layer weakened the safety floor: what is off. */
  readonly withoutSafety?: readonly string[];
}

/** A custom rule that threw, or gave back something else than ranges of the text. Its findings are left out; everything else stands. */
export interface RuleFailure {
  /** The rule that failed. */
  readonly ruleId: RuleId;
  /** What its code threw, or what was wrong with what it gave back. */
  readonly message: string;
}

/** A reply as the upset customer will read it. */
export interface ReplyAnalysis {
  /** The shape of this result; it changes with a major version alone. */
  readonly schemaVersion: 1;
  /** Whether there is a score, and if not, why. */
  readonly status: Status;
  /** 0 to 100: 50 plus the points of `findings` and `missing`, clamped; `null` unless scored. */
  readonly score: number | null;
  /** How the score reads; `null` unless scored. */
  readonly band: Band | null;
  /** Moves first, then risks, each in the order of the vocabulary. */
  readonly signals: readonly ReplySignal[];
  /** By start, end and rule id; findings on the whole reply last. */
  readonly findings: readonly ReplyFinding[];
  /** What this customer, now, still needs from this reply, in the order of the vocabulary. */
  readonly missing: readonly MissingMove[];
  /** Asks of the thread that the draft does not answer. */
  readonly leavesOpen: readonly Ask[];
  /** What was found and does not count, and why. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The customer that the reply was judged for. */
  readonly customer: CustomerState;
  /** The rules that it was judged by. */
  readonly ruleSet: RuleSetIdentity;
  /** The text was longer than the limit and only its beginning was read; nothing is then reported as absent. */
  readonly truncated: boolean;
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}

/** A step with the reason for it. */
export interface ReasonedStep {
  /** The step. */
  readonly step: StepId;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Where only people may decide. */
export interface Handover {
  /** Who has to take over. */
  readonly team: "safety" | "legal" | "fraud" | "accessibility" | "supervisor";
  /** Why, in one sentence. */
  readonly reason: string;
}

/** What to do next and why. */
export interface NextStepSuggestion {
  /** The shape of this result; it changes with a major version alone. */
  readonly schemaVersion: 1;
  /** Whether the customer's words could be read; where they could not, the step rests on what little is known. */
  readonly status: Status;
  /** The best step now. */
  readonly step: StepId;
  /** One sentence that a supervisor would say. */
  readonly reason: string;
  /** The findings that the step stands on. */
  readonly because: readonly (CustomerFinding | MoveFinding | RiskFinding)[];
  /** How to say it, best first; text with slots for what only the agent knows. */
  readonly phrases: readonly Suggestion[];
  /** Also acceptable now, best first. */
  readonly alternatives: readonly ReasonedStep[];
  /** What would make it worse now. */
  readonly avoid: readonly ReasonedStep[];
  /** What our side has already done in this conversation. */
  readonly done: readonly StepId[];
  /** What was skipped, and the customer shows it. */
  readonly skipped: readonly StepId[];
  /** Who has to take over, where only people may decide; else `null`. */
  readonly handover: Handover | null;
  /** A kind word to the agent alone, after abuse or a long heat. Left out where there is no need. */
  readonly care?: string;
  /** The customer after their last turn. */
  readonly customer: CustomerState;
  /** What hangs in the thread. */
  readonly thread: ThreadLedger;
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}
