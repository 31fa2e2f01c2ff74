import type { Confidence, CustomerSignal, Move, ReplySignal, Risk, Severity, Signal, StepId } from "./vocabulary.js";

/** A stretch of the caller's own string, in UTF-16 units, half open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether a text could be judged, and if not, why. */
export type Status = "scored" | "unsupported-language" | "too-little-text" | "automatic";
/** How a score reads, from worst to best; the bounds are 20, 40, 60 and 80. */
export type Band = "inflaming" | "risky" | "neutral" | "calming" | "de-escalating";
/** How upset a customer is: the intensity rounded half up. */
export type Level = "calm" | "annoyed" | "frustrated" | "angry" | "furious";
export type Trend = "rising" | "steady" | "falling";

/** Which rule fired: the signal that it supports (or `house`), a slash, and a name. */
export type RuleId = `${Signal | "house"}/${string}`;

/** A gap that only the agent can fill, shown in square brackets in a suggestion's text. */
export interface Slot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What to write instead. */
export interface Suggestion {
  readonly message: string;
  /** Words that can be used as they are, once the slots are filled. */
  readonly text?: string;
  /** Where the slots stand in `text`. */
  readonly slots: readonly Slot[];
}

/** What every finding carries. */
export interface FindingBase {
  /** A fingerprint of the rule and the words, not of the place: it survives edits elsewhere. */
  readonly id: string;
  readonly ruleId: RuleId;
  readonly confidence: Confidence;
  /** Where it stands, or `null` for the whole text. */
  readonly range: TextRange | null;
  /** The words themselves: `text.slice(start, end)`, unless redacted. */
  readonly excerpt: string;
  readonly message: string;
  readonly why: string;
  /** The heuristics and papers that the rule stands on, by id. */
  readonly source: readonly string[];
}

export interface MoveFinding extends FindingBase {
  readonly kind: "move";
  readonly signal: Move;
  /** What it adds to the score for this customer; whole, below zero where it is out of place. */
  readonly points: number;
}

export interface RiskFinding extends FindingBase {
  readonly kind: "risk";
  readonly signal: Risk;
  /** What it takes from the score; whole, never above zero. */
  readonly points: number;
  readonly severity: Severity;
  readonly suggestions: readonly Suggestion[];
}

export interface CustomerFinding extends FindingBase {
  readonly kind: "customer";
  readonly signal: CustomerSignal;
  /** What it adds to the customer's intensity, on the scale from 0 to 4. */
  readonly heat: number;
  /** The turn that it stands in. */
  readonly turn: number;
}

export interface HouseFinding extends FindingBase {
  readonly kind: "house";
  readonly points: number;
  readonly severity: Severity;
  readonly suggestions: readonly Suggestion[];
}

export type ReplyFinding = MoveFinding | RiskFinding | HouseFinding;

/** A move that this customer, now, still needs from this reply. */
export interface MissingMove {
  readonly move: Move;
  /** What its absence takes from the score; whole, never above zero. */
  readonly points: number;
  readonly message: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

/** A finding that was found and does not count; its points are 0. */
export interface SuppressedFinding {
  readonly finding: ReplyFinding;
  readonly by: "allow" | "ignoreRanges" | "fingerprint";
  /** The phrase that allows it, the range that covers it (`"12…40"`), or its fingerprint. */
  readonly detail: string;
}

/** The customer after the last customer turn. */
export interface CustomerState {
  /** No customer turn was given, and a frustrated customer (2) is assumed. */
  readonly assumed: boolean;
  /** 0 calm … 4 furious; fractions allowed. */
  readonly intensity: number;
  readonly level: Level;
  readonly trend: Trend;
  readonly signals: readonly CustomerSignal[];
  readonly findings: readonly CustomerFinding[];
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}

/** Something that the customer asked for. */
export interface Ask {
  readonly turn: number;
  readonly range: TextRange;
  readonly excerpt: string;
  readonly kind: "question" | "request";
  readonly status: "open" | "answered";
}

/** Something that our side promised. */
export interface Promised {
  readonly turn: number;
  readonly range: TextRange;
  readonly excerpt: string;
  /** ISO 8601, where the words give a time. */
  readonly due?: string;
  readonly status: "pending" | "kept" | "overdue";
}

/** Data that the customer has already given. */
export interface Given {
  readonly turn: number;
  readonly range: TextRange;
  readonly excerpt: string;
  readonly kind: "email" | "phone" | "order" | "account" | "name" | "address" | "date" | "device" | "other";
}

/** What hangs in a thread, and where it was said. */
export interface ThreadLedger {
  readonly asks: readonly Ask[];
  readonly promises: readonly Promised[];
  readonly given: readonly Given[];
}

/** Which rules gave a result. Equal fingerprints mean comparable scores. */
export interface RuleSetIdentity {
  readonly id: string;
  readonly version: string;
  readonly fingerprint: string;
  /** Only where a layer weakened the safety floor: what is off. */
  readonly withoutSafety?: readonly string[];
}

/** A custom rule that threw, or gave back something else than ranges of the text. Its findings are left out; everything else stands. */
export interface RuleFailure {
  readonly ruleId: RuleId;
  readonly message: string;
}

/** A reply as the upset customer will read it. */
export interface ReplyAnalysis {
  readonly schemaVersion: 1;
  readonly status: Status;
  /** 0 to 100, 50 is the base; `null` unless scored. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Moves first, then risks, each in the order of the vocabulary. */
  readonly signals: readonly ReplySignal[];
  /** By start, end and rule id; findings on the whole reply last. */
  readonly findings: readonly ReplyFinding[];
  readonly missing: readonly MissingMove[];
  /** Asks of the thread that the draft does not answer. */
  readonly leavesOpen: readonly Ask[];
  readonly suppressed: readonly SuppressedFinding[];
  /** The customer that the reply was judged for. */
  readonly customer: CustomerState;
  readonly ruleSet: RuleSetIdentity;
  /** The text was longer than the limit and only its beginning was read; nothing is then reported as absent. */
  readonly truncated: boolean;
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}

/** A step with the reason for it. */
export interface ReasonedStep {
  readonly step: StepId;
  readonly reason: string;
}

/** Where only people may decide. */
export interface Handover {
  readonly team: "safety" | "legal" | "fraud" | "accessibility" | "supervisor";
  readonly reason: string;
}

/** What to do next and why. */
export interface NextStepSuggestion {
  readonly schemaVersion: 1;
  readonly status: Status;
  readonly step: StepId;
  /** One sentence that a supervisor would say. */
  readonly reason: string;
  /** The findings that the step stands on. */
  readonly because: readonly (CustomerFinding | MoveFinding | RiskFinding)[];
  /** How to say it. */
  readonly phrases: readonly Suggestion[];
  /** Also acceptable now, best first. */
  readonly alternatives: readonly ReasonedStep[];
  /** What would make it worse now. */
  readonly avoid: readonly ReasonedStep[];
  /** What our side has already done in this conversation. */
  readonly done: readonly StepId[];
  /** What was skipped, and the customer shows it. */
  readonly skipped: readonly StepId[];
  readonly handover: Handover | null;
  /** For the agent alone. */
  readonly care?: string;
  readonly customer: CustomerState;
  readonly thread: ThreadLedger;
  /** Only where the code of a custom rule failed. */
  readonly failedRules?: readonly RuleFailure[];
}
