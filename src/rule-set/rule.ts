/** What a rule is. Rules are data; only a custom rule holds code. */
import type { Audience, Author, Channel, Turn } from "../contract/conversation.js";
import type { Ask, CustomerState, RuleId, TextRange, Trend } from "../contract/results.js";
import type { Confidence, CustomerSignal, Move, ReplySignal, Severity } from "../contract/vocabulary.js";
import type { Document } from "../text/document.js";

/**
 * A sentence that a rule must (or must not) match: alone, or after turns written as `"customer: …"`, `"agent: …"`,
 * `"bot: …"` or `"system: …"`.
 */
export type Example =
  | string
  | {
      /** What came before it, oldest first. */
      readonly after: readonly string[];
      /** The text that is tried. */
      readonly text: string;
      /** Who writes it; `human` where it is left out. */
      readonly author?: Author;
      /** Who can read along. */
      readonly audience?: Audience;
      /** How the conversation is held. */
      readonly channel?: Channel;
    };

/** Sentences that a rule comes with; they are run as tests. */
export interface Examples {
  /** Sentences that it must match; at least one. */
  readonly match: readonly Example[];
  /** Near misses: sentences that look alike and must stay alone. */
  readonly noMatch: readonly Example[];
}

/** From one value to another, both included; a side that is left out is open. */
export interface Bounds {
  /** The least value. */
  readonly min?: number;
  /** The greatest value. */
  readonly max?: number;
}

/** When a rule applies. All fields that are there must hold. */
export interface Condition {
  /** How upset the customer is, 0 to 4, both ends included. */
  readonly intensity?: Bounds;
  /** Whether the customer's words are known (false) or a frustrated customer is assumed (true). */
  readonly assumed?: boolean;
  /** Where the customer's intensity goes: one of these. */
  readonly trend?: readonly Trend[];
  /** Signals of the customer. */
  readonly customer?: SignalCondition<CustomerSignal>;
  /** Other signals of the same reply, found by rules that do not wait for this one. */
  readonly reply?: SignalCondition<ReplySignal>;
  /** How many turns of our side came before. */
  readonly ourTurns?: Bounds;
  /** Whether the customer has just asked whom or where to turn to, or if they have to (true), or did not (false). */
  readonly asksWhere?: boolean;
  /** How the conversation is held: one of these. */
  readonly channel?: readonly Channel[];
  /** Who can read along. */
  readonly audience?: Audience;
  /** Who writes for our side. */
  readonly author?: Author;
}

/** Which signals must be there, and which must not. All fields that are there must hold. */
export interface SignalCondition<S extends string> {
  /** At least one of these. */
  readonly any?: readonly S[];
  /** Every one of these. */
  readonly all?: readonly S[];
  /** None of these. */
  readonly none?: readonly S[];
}

/** What all kinds of rules carry. */
export interface RuleBase {
  /** The signal that it supports (or `house`), a slash, and a name. */
  readonly id: RuleId;
  /** When the rule applies; always where it is left out. */
  readonly when?: Condition;
  /** For risks; `warning` if left out. `info` weighs nothing. */
  readonly severity?: Severity;
  /** A signal is reported where a finding of medium or high confidence supports it. */
  readonly confidence: Confidence;
  /** Points in place of those of the signal, the same whatever the customer's state. */
  readonly points?: number;
  /** For rules on customers: what it adds to the intensity, 0 to 4. */
  readonly heat?: number;
  /** For moves: a formula that fits any case; it is worth a fraction. */
  readonly generic?: boolean;
  /** What: a few plain words, said to the agent. */
  readonly message: string;
  /** Why it matters to the customer: one short sentence. */
  readonly why: string;
  /** Heuristics (`D07`) and papers (`C13`) that it stands on. */
  readonly source: readonly string[];
  /**
   * What to write instead: words to use, or advice that begins with "*". `{noun}` is the customer's own noun, `[…]` a
   * slot for the agent to fill.
   */
  readonly suggestions?: readonly string[];
  /** Sentences that it must match, and near misses that it must leave alone. */
  readonly examples: Examples;
}

/** Fires where one of its patterns matches. */
export interface PatternRule extends RuleBase {
  /** Tells the kinds of rules apart. */
  readonly kind: "pattern";
  /** Words that it looks for, in the notation of docs/patterns.md; at least one. */
  readonly patterns: readonly string[];
  /** A match that shares a word with a match of one of these does not count. */
  readonly unless?: readonly string[];
  /** `keep`: a match inside the scope of a "not" counts as well; `only`: such matches alone. Default `skip`. */
  readonly negated?: "skip" | "keep" | "only";
  /** `keep`: a match inside quotation marks counts as well. Default `skip`. */
  readonly quoted?: "skip" | "keep";
  /** `letter`: the salutation and the signature count as well. Default `body`. The quoted thread never counts. */
  readonly scope?: "body" | "letter";
  /** For rules that see only in questions, or only outside of them. What a sentence tells before it asks ("I've sent it, did it come?") is outside. */
  readonly sentence?: "question" | "statement";
}

/**
 * Fires where none of the named moves is there: a missing move where the rule's own signal is a move, a risk of the
 * whole reply where it is a risk.
 */
export interface AbsenceRule extends RuleBase {
  /** Tells the kinds of rules apart. */
  readonly kind: "absence";
  /** It fires where none of these moves is in the reply. */
  readonly absent: readonly Move[];
}

/** What a metric rule measures, over the writer's own words. */
export type Metric =
  /** Words in the text. */
  | "words"
  /** Share of words of two or more letters written in capitals, 0 to 1. */
  | "capitals"
  /** How many such words. */
  | "capital-words"
  | "exclamations"
  | "questions"
  /** The longest run of ! and ? together. */
  | "mark-run"
  | "stretched-words";

/** Fires where a count or a share reaches a bound. */
export interface MetricRule extends RuleBase {
  /** Tells the kinds of rules apart. */
  readonly kind: "metric";
  /** What is measured. */
  readonly metric: Metric;
  /** It fires from this value on. */
  readonly min?: number;
  /** It fires up to this value. */
  readonly max?: number;
}

/** A stretch of tokens, or the whole text. */
export interface TokenSpan {
  /** The first token, from 0. */
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
}

/** What a custom rule may look at. Read-only, all of it. */
export interface RuleContext {
  /** The conversation before the text: without it for a lone text. */
  readonly turns: readonly ReadTurn[];
  /** The customer that the text is judged for. */
  readonly customer: CustomerState;
  /** What the customer wrote since our side last wrote, one Document a turn; all customer turns where our side was last. */
  readonly latest: readonly Document[];
  /** Signals of the same text found so far. */
  readonly signals: ReadonlySet<string>;
  /** Where a signal of the same text was found so far. */
  readonly spansOf: (signal: string) => readonly TokenSpan[];
  /** The customer's name, where the host gave it. */
  readonly customerName: string | undefined;
  /** How the conversation is held, where the host said it. */
  readonly channel: Channel | undefined;
  /** Who can read along, where the host said it. */
  readonly audience: Audience | undefined;
  /** Who writes for our side. */
  readonly author: Author;
  /** Asks of the thread that the text does not answer, seen with the signals found so far. */
  readonly leavesOpen: () => readonly Ask[];
}

/** A turn of the conversation, with its text taken apart when it is asked for. */
export interface ReadTurn {
  /** Who wrote it. */
  readonly role: Turn["role"];
  /** Its place in the conversation, from 0. */
  readonly index: number;
  /** Read when first asked for. */
  readonly document: () => Document;
}

/**
 * Code: what no pattern can say, such as a comparison with the customer's words. It is given copies and can change nothing. Where it throws, or gives
 * back something else than ranges, its findings are left out and the result names it under `failedRules`.
 */
export interface CustomRule extends RuleBase {
  /** Tells the kinds of rules apart. */
  readonly kind: "custom";
  /** Signals whose rules have to run before this one. */
  readonly after?: readonly ReplySignal[];
  /** Where the signal is, in tokens or as ranges of the text; `"whole"` for the text as a whole; an empty array where it is not. */
  readonly find: (document: Document, context: RuleContext) => readonly (TokenSpan | TextRange)[] | "whole";
}

/** A heuristic as data; `kind` tells what it does. */
export type Rule = PatternRule | AbsenceRule | MetricRule | CustomRule;

/** Points for a signal at intensity 0, 2 and 4; in between they are interpolated and rounded. */
export interface Weight {
  /** Whole points for a calm customer (intensity 0). */
  readonly calm: number;
  /** Whole points for a frustrated customer (intensity 2). */
  readonly upset: number;
  /** Whole points for a furious customer (intensity 4). */
  readonly furious: number;
  /** Whole points for a pleased customer, who thanks or is done and asks for nothing; as for a calm one where it is left out. */
  readonly pleased?: number;
  /** What share of the points a generic move is worth, 0 to 1. */
  readonly generic?: number;
  /** What share of the points a move is worth to an upset customer when it comes after the logic has begun, 0 to 1. */
  readonly late?: number;
  /** Points for the third and every further finding of a move in one reply; zero or below. */
  readonly surplus?: number;
}

/** The signal of a rule id, or `house`. */
export function signalOf(ruleId: string): string {
  let signal = signals.get(ruleId);
  if (signal === undefined) {
    signal = ruleId.slice(0, ruleId.indexOf("/"));
    if (signals.size >= MOST_SIGNALS) signals.clear();
    signals.set(ruleId, signal);
  }
  return signal;
}

/** A name that is cut out anew each time is dear to look up; rule sets come and go, so the names are forgotten when there are many. */
const signals = new Map<string, string>();
const MOST_SIGNALS = 20_000;
