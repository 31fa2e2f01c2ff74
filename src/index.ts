/**
 * De-escalation heuristics for customer support.
 *
 * @packageDocumentation
 */
import { type Analyzer, createAnalyzer } from "./analyzer.js";
import type { ReplyContext, StepContext, Turn } from "./contract/conversation.js";
import type { CustomerState, NextStepSuggestion, ReplyAnalysis, ThreadLedger } from "./contract/results.js";
import { loadModel } from "./text/wink.js";

export { type Analyzer, createAnalyzer, type PreparedConversation } from "./analyzer.js";
export { evaluateRules, type LabelledText, type Measure, type RuleEvaluation } from "./check/evaluate.js";
export { checkRuleSet } from "./check/examples.js";
export type {
  ParsedRuleSet,
  ResolvedEntry,
  ResolvedList,
  ResolvedRuleSet,
  ResolvedWeight,
} from "./check/layers.js";
export { defineRuleSet, parseRuleSet, resolveRuleSet } from "./check/parse.js";
export type {
  Audience,
  Author,
  Authority,
  Channel,
  Evidence,
  ReplyContext,
  StepContext,
  Turn,
} from "./contract/conversation.js";
export type {
  Ask,
  Band,
  CustomerFinding,
  CustomerState,
  FindingBase,
  Given,
  Handover,
  HouseFinding,
  Level,
  MissingMove,
  MoveFinding,
  NextStepSuggestion,
  Promised,
  ReasonedStep,
  ReplyAnalysis,
  ReplyFinding,
  RiskFinding,
  RuleFailure,
  RuleId,
  RuleSetIdentity,
  Slot,
  Status,
  Suggestion,
  SuppressedFinding,
  TextRange,
  ThreadLedger,
  Trend,
} from "./contract/results.js";
export type { KnownRuleId } from "./contract/rule-ids.js";
export {
  type Confidence,
  CUSTOMER_SIGNALS,
  type CustomerSignal,
  MOVES,
  type Move,
  type ReplySignal,
  RISKS,
  type Risk,
  type Severity,
  type Signal,
  STEPS,
  type StepId,
} from "./contract/vocabulary.js";
export { type IssueCode, RuleSetError, type RuleSetIssue } from "./rule-set/issues.js";
export type {
  CueSetting,
  ListChange,
  PhraseSetting,
  PolicySetting,
  RuleChange,
  RuleSetLayer,
  RuleSetOptions,
  RuleSetting,
  RuleSettings,
  SignalChange,
  SignalSetting,
} from "./rule-set/layer.js";
export type {
  Cue,
  CueFact,
  Fact,
  FactCondition,
  PhraseCondition,
  PolicyRow,
  StepCue,
  StepPhrases,
} from "./rule-set/policy.js";
export type {
  AbsenceRule,
  Bounds,
  Condition,
  CustomRule,
  Example,
  Examples,
  Metric,
  MetricRule,
  PatternRule,
  ReadTurn,
  Rule,
  RuleBase,
  RuleContext,
  SignalCondition,
  TokenSpan,
  Weight,
} from "./rule-set/rule.js";
export { aiAgent } from "./rules/layers/ai-agent.js";
export { chat } from "./rules/layers/chat.js";
export { email } from "./rules/layers/email.js";
export { social } from "./rules/layers/social.js";
export { strict } from "./rules/layers/strict.js";
export { recommended } from "./rules/recommended.js";
export type { Document, Marks, Sentence, SentenceEnd } from "./text/document.js";

let shared: Analyzer | undefined;

/** The analyzer on the recommended rules, made at the first call. */
function recommendedAnalyzer(): Analyzer {
  shared ??= createAnalyzer();
  return shared;
}

/**
 * Reads an agent's reply the way the upset customer will.
 *
 * The heuristics come from five articles on upset customers and from research on service talk; each finding names its own in `source`.
 *
 * @param reply the draft, any string, as plain text
 * @param context the conversation before it, and what surrounds it; without a conversation a frustrated customer (2) is assumed
 * @returns the score (0 to 100, 50 is the base) with every point explained; `status` says why where there is no score
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 *
 * @example
 * ```js
 * import { analyzeReply } from "deescalate";
 *
 * const conversation = [{ role: "customer", text: "My parcel is a week late and nobody tells me anything!" }];
 * const { score, findings } = analyzeReply("You should have checked the tracking page.", { conversation });
 *
 * console.log(score, findings.map(({ ruleId, excerpt, points }) => `${ruleId} ${points} ${excerpt}`));
 * ```
 *
 * ```text
 * 35 [ 'blame/should-have -15 You should have checked' ]
 * ```
 */
export function analyzeReply(reply: string, context?: ReplyContext): ReplyAnalysis {
  return recommendedAnalyzer().analyzeReply(reply, context);
}

/**
 * Says what to do next in a conversation, why, and how to put it. It does not predict that a customer will calm down, and it is no
 * safety system.
 *
 * The policy is a list of rows over facts; each row names the heuristics and papers that it stands on.
 *
 * @param conversation oldest turn first
 * @param context what surrounds it: the present moment, the channel, what the agent may offer
 * @returns the step, one of {@link STEPS}, with the words that it stands on, phrases, alternatives, and what to avoid now
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 *
 * @example
 * ```js
 * import { suggestNextStep } from "deescalate";
 *
 * const { step, reason, handover } = suggestNextStep([
 *   { role: "customer", text: "Somebody in Riga is paying with my card right now, I never gave it to anyone!" },
 * ]);
 *
 * console.log(step, handover.team);
 * console.log(reason);
 * ```
 *
 * ```text
 * bring-in-help fraud
 * This looks like fraud in progress: stop what can be stopped and bring the fraud team in by a warm hand-over.
 * ```
 */
export function suggestNextStep(conversation: readonly Turn[], context?: StepContext): NextStepSuggestion {
  return recommendedAnalyzer().suggestNextStep(conversation, context);
}

/**
 * Reads the customer after their last turn: intensity from 0 (calm) to 4 (furious), where it is going, and the signals behind it.
 *
 * Heat fades slowly from turn to turn, as frustration does (C08); thanks, an acceptance and a solution cool it.
 *
 * @param conversation oldest turn first
 * @returns the customer's state; without a customer turn a frustrated customer (2) is assumed, and `assumed` is true
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 *
 * @example
 * ```js
 * import { assessCustomer } from "deescalate";
 *
 * const { intensity, level, trend, signals } = assessCustomer([
 *   { role: "customer", text: "When does my parcel come?" },
 *   { role: "agent", text: "Soon." },
 *   { role: "customer", text: "You said that last week!! I want my money back NOW." },
 * ]);
 *
 * console.log(intensity, level, trend, signals);
 * ```
 *
 * ```text
 * 1.42 annoyed rising [ 'shouting', 'wants-remedy', 'wants-answer' ]
 * ```
 */
export function assessCustomer(conversation: readonly Turn[]): CustomerState {
  return recommendedAnalyzer().assessCustomer(conversation);
}

/**
 * Reads a thread as a ledger: what the customer asked, what our side promised, what was already given.
 *
 * @param conversation oldest turn first
 * @param context `now`, ISO 8601 with an offset or a `Date`: promises are overdue by it. Without it, now is the time of the last turn
 * @returns asks, promises and data given, each with the turn and the words
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 *
 * @example
 * ```js
 * import { readThread } from "deescalate";
 *
 * const conversation = [
 *   { role: "customer", at: "2026-05-04T09:00:00Z", text: "Where is order KT-48213?" },
 *   { role: "agent", at: "2026-05-04T09:20:00Z", text: "I'll find out and write to you by noon." },
 * ];
 * const { promises, given } = readThread(conversation, { now: "2026-05-04T15:00:00Z" });
 *
 * console.log(promises.map(({ status, due }) => `${status}, due ${due}`));
 * console.log(given.map(({ kind, excerpt }) => `${kind}: ${excerpt}`));
 * ```
 *
 * ```text
 * [ 'overdue, due 2026-05-04T12:00:00+00:00' ]
 * [ 'order: KT-48213' ]
 * ```
 */
export function readThread(conversation: readonly Turn[], context?: { readonly now?: string | Date }): ThreadLedger {
  return recommendedAnalyzer().readThread(conversation, context);
}

/**
 * Loads the language model and compiles the recommended rules, at a moment of your choosing: importing the library does neither, and
 * without this the first call pays for both. A second call costs next to nothing.
 *
 * @example
 * ```js
 * import { analyzeReply, preload } from "deescalate";
 *
 * preload(); // while the page is idle, or before a server begins to listen
 * console.log(analyzeReply("Your refund left us this morning.").status);
 * ```
 *
 * ```text
 * scored
 * ```
 */
export function preload(): void {
  loadModel();
  recommendedAnalyzer().analyzeReply("Thank you for waiting.", {
    conversation: [{ role: "customer", text: "Thank you." }],
  });
}
