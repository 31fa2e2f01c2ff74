/** Reads a reply as the customer who gets it: findings, what is missing, and the score that they make. */

import type { Evidence, ReplyContext } from "../contract/conversation.js";
import { customerShown, excerptsShown, shown } from "../contract/evidence.js";
import { readLately } from "../contract/remember.js";
import type {
  Ask,
  CustomerState,
  MissingMove,
  ReplyAnalysis,
  ReplyFinding,
  Status,
  Suggestion,
} from "../contract/results.js";
import {
  type CustomerSignal,
  isMove,
  MOVES,
  type Move,
  type ReplySignal,
  RISKS,
  type Risk,
} from "../contract/vocabulary.js";
import { nounOf, type ReadConversation } from "../customer/assess.js";
import { levelOf } from "../customer/intensity.js";
import type { CompiledRules } from "../rule-set/compile.js";
import { distinctFailures } from "../rule-set/custom.js";
import { findingOf } from "../rule-set/finding.js";
import type { RuleSet } from "../rule-set/layer.js";
import { type AbsenceRule, type Rule, signalOf, type TokenSpan } from "../rule-set/rule.js";
import { type Firing, runRules } from "../rule-set/run.js";
import { fillTemplate, type TemplateValues } from "../rule-set/template.js";
import type { Document } from "../text/document.js";
import { judgeText } from "../text/judge.js";
import { readText } from "../text/read.js";
import type { ReadThread } from "../thread/read.js";
import { type CaseReading, type CustomerWords, readCase, readCustomerWords } from "./case.js";
import { bandOf, type Claim, type Mood, pointsAt, sharePoints, totalScore } from "./score.js";
import { type CompiledAllow, ignoring, setAside } from "./suppress.js";

/** What a reply is read against. */
export interface ReplySetting {
  readonly ruleSet: RuleSet;
  readonly rules: CompiledRules;
  readonly allow: CompiledAllow | undefined;
  /** Nouns that a complaint can be about. */
  readonly things: ReadonlySet<string>;
  readonly conversation: ReadConversation;
  readonly thread: ReadThread;
  readonly context: ReplyContext;
}

/** A rule that fired, with what the score needs to know of it. */
interface Observation extends Claim {
  readonly firing: Firing;
  readonly span: TokenSpan | null;
}

export function analyze(reply: string, setting: ReplySetting): ReplyAnalysis {
  const { ruleSet, conversation, context } = setting;
  const document = readText(reply, ruleSet.options.maxLength);
  const customer = customerFor(conversation.customer, context.intensity);
  const evidence = context.evidence ?? "full";
  const status = judgeText(document);
  if (status !== "scored") return abstained(status, customerShown(customer, evidence), document, ruleSet);
  let left: readonly Ask[] | undefined;
  const leftOpenBy = (harmful?: ReadonlySet<number>): readonly Ask[] => {
    left = document.truncated ? [] : setting.thread.leftOpenBy(document, harmful);
    return left;
  };
  const ignoredRange = ignoring(context.ignoreRanges, document);
  const { firings, failures } = runRules(setting.rules, document, {
    turns: conversation.turns,
    customer,
    latest: conversation.latest,
    customerName: context.customerName,
    channel: context.channel,
    audience: context.audience,
    author: context.author,
    truncated: document.truncated,
    leavesOpen: leftOpenBy,
    isIgnored: (span) => ignoredRange(span) !== undefined,
  });
  // Nobody has asked where a rule set leaves the risk out.
  const leavesOpen = left ?? leftOpenBy();
  const about = readCase(document, wordsOf(conversation));
  const values: TemplateValues = {
    noun: nounOf(conversation.turns, setting.things),
    lead: ruleSet.options.suggestionMessage,
  };
  const { counted, suppressed, reasonFor } = setAside(
    firings,
    document,
    setting.allow,
    ignoredRange,
    context.ignoreFindings,
  );
  const observations = observe(counted, about, customer.intensity);
  const mood: Mood = { intensity: customer.intensity, pleased: isPleased(customer) };
  const points = sharePoints(observations, ruleSet.weights, mood);
  const show = (observation: Observation, worth: number): ReplyFinding =>
    toFinding(observation, worth, document, values, evidence);
  const findings = observations.map((observation, index) => show(observation, points[index] as number));
  const missing = findMissing(firings, ruleSet, customer, values);
  const score = totalScore([...points, ...missing.map((move) => move.points)]);
  return {
    schemaVersion: 1,
    status,
    score,
    band: bandOf(score),
    signals: signalsOf(findings),
    findings: findings.sort(byPlace),
    missing,
    leavesOpen: excerptsShown(leavesOpen, evidence),
    suppressed: observe(suppressed, about, customer.intensity)
      .map((observation) => ({ finding: show(observation, 0), ...reasonFor(observation.firing) }))
      .sort((a, b) => byPlace(a.finding, b.finding)),
    customer: customerShown(customer, evidence),
    ruleSet: ruleSet.identity,
    truncated: document.truncated,
    ...distinctFailures([...(customer.failedRules ?? []), ...failures]),
  };
}

function abstained(status: Status, customer: CustomerState, document: Document, ruleSet: RuleSet): ReplyAnalysis {
  return {
    schemaVersion: 1,
    status,
    score: null,
    band: null,
    signals: [],
    findings: [],
    missing: [],
    leavesOpen: [],
    suppressed: [],
    customer,
    ruleSet: ruleSet.identity,
    truncated: document.truncated,
  };
}

function customerFor(customer: CustomerState, intensity: number | undefined): CustomerState {
  return intensity === undefined ? customer : { ...customer, intensity, level: levelOf(intensity) };
}

/** What they still want, or hold against us: a thank-you beside it is mere politeness. */
const STILL_WANTS: ReadonlySet<CustomerSignal> = new Set([
  "wants-answer",
  "wants-remedy",
  "rejects",
  "ignored",
  "repeats",
  "misunderstood",
  "private-data",
  "churn",
  "publicity",
]);
const PLEASED_BELOW = 0.75;

/** Thanks us or is done, and wants nothing: a warm word in return is all that this customer needs. */
function isPleased({ intensity, signals }: CustomerState): boolean {
  const isGlad = signals.includes("thanks") || signals.includes("resolved");
  return isGlad && intensity < PLEASED_BELOW && !signals.some((signal) => STILL_WANTS.has(signal));
}

/** A prepared conversation is the same for each of its drafts, and so are its words. */
const wordsOf = readLately(
  ({ turns }: ReadConversation): CustomerWords =>
    readCustomerWords(turns.filter(({ role }) => role === "customer").map((turn) => turn.document())),
);

/** Firings as observations: absent moves are told elsewhere, and of overlapping firings of one signal the surest stays. */
function observe(firings: readonly Firing[], about: CaseReading, intensity: number): readonly Observation[] {
  const observations: Observation[] = [];
  const logicFrom = intensity >= HEARD_FIRST ? startOfLogic(firings) : Number.POSITIVE_INFINITY;
  for (const firing of firings) {
    const { rule, span } = firing;
    const signal = signalOf(rule.id);
    const ownMove = isMove(signal);
    if (rule.kind === "absence" && ownMove) continue;
    const late = span !== null && span.first > logicFrom;
    observations.push({
      firing,
      rule,
      signal,
      isMove: ownMove,
      span,
      specific: span === null || about.isSpecific(span),
      late,
    });
  }
  return withoutTwins(observations);
}

/** From this intensity on a customer has to be heard before they are reasoned with. */
const HEARD_FIRST = 1.5;
const LOGIC: ReadonlySet<string> = new Set(["question", "explanation", "remedy", "refusal", "policy"]);

/** The first token of the first thing in the reply that reasons. */
function startOfLogic(firings: readonly Firing[]): number {
  let start = Number.POSITIVE_INFINITY;
  for (const { rule, span } of firings) {
    if (span !== null && span.first < start && LOGIC.has(signalOf(rule.id))) start = span.first;
  }
  return start;
}

const SURENESS = { low: 0, medium: 1, high: 2 } as const;

/** Words beat the whole text: a signal that is found on words is not reported on the text as a whole as well. */
function withoutTwins(observations: readonly Observation[]): readonly Observation[] {
  const surestFirst = [...observations].sort(
    (a, b) =>
      Number(a.span === null) - Number(b.span === null) ||
      SURENESS[b.rule.confidence] - SURENESS[a.rule.confidence] ||
      lengthOf(b.span) - lengthOf(a.span) ||
      compare(a.rule.id, b.rule.id) ||
      (a.span?.first ?? 0) - (b.span?.first ?? 0),
  );
  const kept: Observation[] = [];
  /** For each signal the tokens that one of its findings lies on: those that are kept share none, so each is looked at once. */
  const taken = new Map<string, Set<number>>();
  for (const observation of surestFirst) {
    const { span, rule, signal } = observation;
    const key = signal === "house" ? rule.id : signal;
    const tokens = taken.get(key);
    if (tokens !== undefined && (span === null || reaches(span, tokens))) continue;
    taken.set(key, withTokens(span, tokens ?? new Set()));
    kept.push(observation);
  }
  return kept;
}

function reaches({ first, last }: TokenSpan, taken: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at++) if (taken.has(at)) return true;
  return false;
}

function withTokens(span: TokenSpan | null, taken: Set<number>): Set<number> {
  for (let at = span?.first ?? 0; at < (span?.last ?? 0); at++) taken.add(at);
  return taken;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function lengthOf(span: TokenSpan | null): number {
  return span === null ? 0 : span.last - span.first;
}

function toFinding(
  observation: Observation,
  points: number,
  document: Document,
  values: TemplateValues,
  evidence: Evidence,
): ReplyFinding {
  const { rule, span, signal } = observation;
  const finding = findingOf(rule, span, document);
  const excerpt = shown(finding.excerpt, evidence);
  if (isMove(signal)) return { kind: "move", signal, ...finding, excerpt, points };
  const severity = rule.severity ?? "warning";
  const suggestions = suggestionsOf(rule, values);
  return signal === "house"
    ? { kind: "house", ...finding, excerpt, points, severity, suggestions }
    : { kind: "risk", signal: signal as Risk, ...finding, excerpt, points, severity, suggestions };
}

function suggestionsOf(rule: Rule, values: TemplateValues): readonly Suggestion[] {
  return (rule.suggestions ?? []).map((template) => fillTemplate(template, values));
}

/** Moves that the customer still needs: absence rules whose own signal is a move. The heaviest of a move stands for it. */
function findMissing(
  firings: readonly Firing[],
  ruleSet: RuleSet,
  customer: CustomerState,
  values: TemplateValues,
): readonly MissingMove[] {
  const missing = new Map<Move, MissingMove>();
  for (const { rule } of firings) {
    const move = signalOf(rule.id);
    if (rule.kind !== "absence" || !isMove(move)) continue;
    const entry = toMissing(move, rule, ruleSet, customer, values);
    const known = missing.get(move);
    if (known === undefined || entry.points < known.points) missing.set(move, entry);
  }
  return MOVES.flatMap((move) => missing.get(move) ?? []);
}

/** What its absence costs: its own points, else half of what the move would bring. An assumed customer is charged nothing. */
function toMissing(
  move: Move,
  rule: AbsenceRule,
  ruleSet: RuleSet,
  customer: CustomerState,
  values: TemplateValues,
): MissingMove {
  const price = rule.points ?? -Math.round(Math.max(0, pointsAt(ruleSet.weights[move], customer)) / 2);
  return {
    move,
    points: customer.assumed ? 0 : price || 0,
    message: rule.message,
    why: rule.why,
    source: [...rule.source],
    suggestions: suggestionsOf(rule, values),
  };
}

function signalsOf(findings: readonly ReplyFinding[]): readonly ReplySignal[] {
  const present = new Set<string>();
  for (const finding of findings)
    if (finding.kind !== "house" && finding.confidence !== "low") present.add(finding.signal);
  return [...MOVES, ...RISKS].filter((signal) => present.has(signal));
}

function byPlace(a: ReplyFinding, b: ReplyFinding): number {
  if (a.range === null || b.range === null) {
    if (a.range !== b.range) return a.range === null ? 1 : -1;
    return compare(a.ruleId, b.ruleId);
  }
  return a.range.start - b.range.start || a.range.end - b.range.end || compare(a.ruleId, b.ruleId);
}
