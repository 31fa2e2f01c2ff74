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
export {
  defineRuleSet,
  type ParsedRuleSet,
  parseRuleSet,
  type ResolvedEntry,
  type ResolvedRuleSet,
  resolveRuleSet,
} from "./check/parse.js";
export type { Audience, Author, Authority, Channel, ReplyContext, StepContext, Turn } from "./contract/conversation.js";
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
export type { Cue, CueFact, Fact, FactCondition, PolicyRow, StepCue, StepPhrases } from "./rule-set/policy.js";
export type {
  AbsenceRule,
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
export type { Document, Marks, Sentence } from "./text/document.js";

let shared: Analyzer | undefined;

/** The analyzer on the recommended rules, made at the first call. */
function recommendedAnalyzer(): Analyzer {
  shared ??= createAnalyzer();
  return shared;
}

/**
 * Reads an agent's reply the way the upset customer will.
 *
 * @param reply the draft, any string
 * @param context the conversation before it, and what surrounds it; without a conversation a frustrated customer is assumed
 * @returns the score (0 to 100, 50 is the base) with every point explained; `status` says why where there is no score
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 */
export function analyzeReply(reply: string, context?: ReplyContext): ReplyAnalysis {
  return recommendedAnalyzer().analyzeReply(reply, context);
}

/**
 * Says what to do next in a conversation, why, and how to put it. It does not predict that a customer will calm down.
 *
 * @param conversation oldest turn first
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 */
export function suggestNextStep(conversation: readonly Turn[], context?: StepContext): NextStepSuggestion {
  return recommendedAnalyzer().suggestNextStep(conversation, context);
}

/**
 * Reads the customer after their last turn: intensity from 0 (calm) to 4 (furious), where it is going, and the signals behind it.
 *
 * @param conversation oldest turn first
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 */
export function assessCustomer(conversation: readonly Turn[]): CustomerState {
  return recommendedAnalyzer().assessCustomer(conversation);
}

/**
 * Reads a thread as a ledger: what the customer asked, what our side promised, what was already given.
 *
 * @param conversation oldest turn first
 * @throws TypeError that names the place and the value, where an argument is of the wrong type
 */
export function readThread(conversation: readonly Turn[], context?: { readonly now?: string | Date }): ThreadLedger {
  return recommendedAnalyzer().readThread(conversation, context);
}

/** Loads the language model and compiles the recommended rules, at a moment of your choosing. */
export function preload(): void {
  loadModel();
  recommendedAnalyzer().analyzeReply("Thank you for waiting.", {
    conversation: [{ role: "customer", text: "Thank you." }],
  });
}
