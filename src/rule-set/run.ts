/** Runs compiled rules over a Document: which rule fires, on which words. Points and messages come later. */
import type { Audience, Author, Channel } from "../contract/conversation.js";
import type { Ask, CustomerState, RuleFailure } from "../contract/results.js";
import { isMove } from "../contract/vocabulary.js";
import { findMatches, type Match } from "../pattern/match.js";
import { ASIDE, type Document, TokenClass, TokenFlag } from "../text/document.js";
import { questionStarts } from "../text/question-part.js";
import { asksWhere } from "./asks-where.js";
import type { CompiledRules } from "./compile.js";
import { runCustom } from "./custom.js";
import {
  type Condition,
  type Metric,
  type MetricRule,
  type PatternRule,
  type ReadTurn,
  type Rule,
  type RuleContext,
  type SignalCondition,
  signalOf,
  type TokenSpan,
} from "./rule.js";

/** A rule that fired: on a stretch of tokens, or on the text as a whole. */
export interface Firing {
  readonly rule: Rule;
  readonly span: TokenSpan | null;
}

/** The world around the text. */
export interface RunContext {
  readonly turns: readonly ReadTurn[];
  readonly customer: CustomerState;
  readonly latest: readonly Document[];
  readonly customerName?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly audience?: Audience | undefined;
  readonly author?: Author | undefined;
  /** The text was cut off: then nothing is reported as absent. */
  readonly truncated?: boolean | undefined;
  /** Asks of the thread that the text does not answer; the sentences named do nothing but harm. */
  readonly leavesOpen?: ((harmful: ReadonlySet<number>) => readonly Ask[]) | undefined;
  /** Words that are not the writer's own: what is found on them is told, and says nothing of the rest. */
  readonly isIgnored?: ((span: TokenSpan) => boolean) | undefined;
}

/** What a run gives. */
export interface Fired {
  /** In the order of the compiled rules, each rule's spans from left to right. */
  readonly firings: readonly Firing[];
  /** Custom rules whose code failed. */
  readonly failures: readonly RuleFailure[];
}

/** All rules that fire. */
export function runRules(compiled: CompiledRules, document: Document, context: RunContext): Fired {
  const spans = findSpans(compiled, document);
  const firings: Firing[] = [];
  const failures: RuleFailure[] = [];
  const found = new Map<string, TokenSpan[]>();
  const signals = new Set<string>();
  let open: { readonly firings: number; readonly asks: readonly Ask[] } | undefined;
  const ruleContext: RuleContext = {
    turns: context.turns,
    customer: context.customer,
    latest: context.latest,
    signals,
    spansOf: (signal) => found.get(signal) ?? [],
    customerName: context.customerName,
    channel: context.channel,
    audience: context.audience,
    author: context.author ?? "human",
    leavesOpen: () => {
      // What harms is known better with each rule that fires; as long as none does, the answer stays.
      if (open?.firings !== firings.length)
        open = { firings: firings.length, asks: context.leavesOpen?.(harmfulSentences(found, document)) ?? [] };
      return open.asks;
    },
  };
  for (const index of inOrder(spans, compiled.withoutPattern)) {
    const rule = compiled.rules[index] as Rule;
    if (rule.when !== undefined && !conditionHolds(rule.when, ruleContext)) continue;
    const fired = fire(rule, spans.get(index), document, ruleContext, context.truncated ?? false, failures);
    if (fired.length === 0) continue;
    const signal = signalOf(rule.id);
    for (const span of fired) {
      firings.push({ rule, span });
      if (rule.confidence === "low" || rule.kind === "absence") continue;
      if (span !== null && context.isIgnored?.(span)) continue;
      signals.add(signal);
      if (span === null) continue;
      const known = found.get(signal);
      if (known) known.push(span);
      else found.set(signal, [span]);
    }
  }
  return { firings, failures };
}

/** The rules that have spans and those that need none, in the order in which they have to run. */
function inOrder(spans: ReadonlyMap<number, unknown>, withoutPattern: readonly number[]): Int32Array {
  const rules = new Int32Array(spans.size + withoutPattern.length);
  let count = 0;
  for (const index of spans.keys()) rules[count++] = index;
  rules.set(withoutPattern, count);
  return rules.sort();
}

/** What may well be the answer, however hard it is to hear: a no, a rule, a cause, somebody else to ask. Each costs more than an ask left open. */
const MAY_ANSWER: ReadonlySet<string> = new Set([
  "refusal",
  "bare-refusal",
  "policy",
  "pass-the-buck",
  "excuse",
  "defensive",
  "blame",
  "demand",
]);

/** Sentences that hold a risk and no move, and cannot be an answer. */
function harmfulSentences(found: ReadonlyMap<string, readonly TokenSpan[]>, document: Document): ReadonlySet<number> {
  const harmful = new Set<number>();
  const helpful = new Set<number>();
  for (const [signal, spans] of found) {
    const side = isMove(signal) || MAY_ANSWER.has(signal) ? helpful : harmful;
    for (const { first } of spans) side.add(document.sentenceOf[first] as number);
  }
  for (const sentence of helpful) harmful.delete(sentence);
  return harmful;
}

function fire(
  rule: Rule,
  spans: readonly TokenSpan[] | undefined,
  document: Document,
  context: RuleContext,
  truncated: boolean,
  failures: RuleFailure[],
): readonly (TokenSpan | null)[] {
  switch (rule.kind) {
    case "pattern":
      return spans ?? [];
    case "absence":
      return truncated || rule.absent.some((move) => context.signals.has(move)) ? [] : [null];
    case "metric":
      return isWithin(measure(rule.metric, document), rule) ? [null] : [];
    case "custom":
      return runCustom(rule, document, context, failures);
  }
}

/** The matches of one rule in a text, and those of its exceptions. */
interface Candidate {
  readonly matches: Match[];
  /** Most rules have none. */
  exceptions: Match[] | undefined;
}

/** The spans of each pattern rule that has any, by its index, in no particular order. */
export function findSpans(compiled: CompiledRules, document: Document): ReadonlyMap<number, readonly TokenSpan[]> {
  const candidates = new Map<number, Candidate>();
  for (const match of findMatches(compiled.automaton, document)) {
    const index = compiled.ruleOf[match.pattern] as number;
    const isException = compiled.isException[match.pattern] === 1;
    if (!isException && !counts(compiled.rules[index] as PatternRule, match, document)) continue;
    let candidate = candidates.get(index);
    if (candidate === undefined) {
      candidate = { matches: [], exceptions: undefined };
      candidates.set(index, candidate);
    }
    if (!isException) candidate.matches.push(match);
    else if (candidate.exceptions === undefined) candidate.exceptions = [match];
    else candidate.exceptions.push(match);
  }
  const spans = new Map<number, readonly TokenSpan[]>();
  for (const [index, { matches, exceptions }] of candidates) {
    if (matches.length === 0) continue;
    const chosen = choose(matches, exceptions);
    if (chosen.length > 0) spans.set(index, chosen);
  }
  return spans;
}

/** Whether a match stands in the writer's own words, and is not taken back by a "not" before it. */
function counts(rule: PatternRule, match: Match, document: Document): boolean {
  const { flags, negators } = document;
  const aside = rule.scope === "letter" ? TokenFlag.history : ASIDE | TokenFlag.greeting;
  if (rule.quoted !== "keep" && isQuoted(match, document)) return false;
  let negated = false;
  for (let at = match.first; at < match.last; at++) {
    if (((flags[at] as number) & aside) !== 0) return false;
    const negator = negators[at] as number;
    if (negator >= 0 && negator < match.first) negated = true;
  }
  if (rule.negated === "only" ? !negated : negated && rule.negated !== "keep") return false;
  if (rule.sentence === undefined) return true;
  const isQuestion = match.last > (questionStarts(document)[document.sentenceOf[match.first] as number] as number);
  return isQuestion === (rule.sentence === "question");
}

/** Said by somebody else: a quoted word or two inside their own sentence ("your “premium” room was dirty") are their own words still. */
function isQuoted({ first, last }: Match, { flags }: Document): boolean {
  let quoted = 0;
  for (let at = first; at < last; at++) if (((flags[at] as number) & TokenFlag.quoted) !== 0) quoted++;
  if (quoted === 0) return false;
  return quoted > A_TERM || ((flags[first] as number) & TokenFlag.quoted) !== 0 || quoted * 2 > last - first;
}

/** The longest term in quotation marks, in words. */
const A_TERM = 2;

/** Leftmost first, longest first, without overlap, and without those that touch an exception. */
function choose(matches: Match[], exceptions: readonly Match[] | undefined): readonly TokenSpan[] {
  if (exceptions === undefined && matches.length === 1) return [spanOf(matches[0] as Match)];
  matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const excepted = exceptions === undefined ? NO_TOKENS : tokensOf(exceptions);
  const chosen: TokenSpan[] = [];
  let end = 0;
  for (const match of matches) {
    if (match.first < end || touches(match, excepted)) continue;
    chosen.push(spanOf(match));
    end = match.last;
  }
  return chosen;
}

function spanOf({ first, last }: Match): TokenSpan {
  return { first, last };
}

const NO_TOKENS: ReadonlySet<number> = new Set();

function tokensOf(spans: readonly TokenSpan[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at < last; at++) tokens.add(at);
  return tokens;
}

function touches({ first, last }: Match, tokens: ReadonlySet<number>): boolean {
  if (tokens.size === 0) return false;
  for (let at = first; at < last; at++) if (tokens.has(at)) return true;
  return false;
}

/** Whether a condition holds now. */
function conditionHolds(condition: Condition, context: RuleContext): boolean {
  const { customer } = context;
  return (
    (condition.intensity === undefined || isWithin(customer.intensity, condition.intensity)) &&
    (condition.assumed === undefined || condition.assumed === customer.assumed) &&
    (condition.trend === undefined || condition.trend.includes(customer.trend)) &&
    (condition.customer === undefined || signalsHold(condition.customer, (each) => customer.signals.includes(each))) &&
    (condition.reply === undefined || signalsHold(condition.reply, (each) => context.signals.has(each))) &&
    (condition.ourTurns === undefined || isWithin(countOurTurns(context), condition.ourTurns)) &&
    (condition.asksWhere === undefined || condition.asksWhere === asksWhere(context.latest)) &&
    (condition.channel === undefined ||
      (context.channel !== undefined && condition.channel.includes(context.channel))) &&
    (condition.audience === undefined || condition.audience === context.audience) &&
    (condition.author === undefined || condition.author === context.author)
  );
}

function countOurTurns({ turns }: RuleContext): number {
  return turns.filter(({ role }) => role === "agent" || role === "bot").length;
}

function signalsHold<S extends string>(condition: SignalCondition<S>, has: (signal: S) => boolean): boolean {
  return (
    (condition.any === undefined || condition.any.some(has)) &&
    (condition.all === undefined || condition.all.every(has)) &&
    !(condition.none ?? []).some(has)
  );
}

function isWithin(value: number, bounds: { readonly min?: number; readonly max?: number } | MetricRule): boolean {
  return value >= (bounds.min ?? Number.NEGATIVE_INFINITY) && value <= (bounds.max ?? Number.POSITIVE_INFINITY);
}

/** Measures a text: letters and words of the writer alone, marks of all that it holds. */
function measure(metric: Metric, document: Document): number {
  switch (metric) {
    case "exclamations":
      return document.marks.exclamations;
    case "questions":
      return document.marks.questions;
    case "mark-run":
      return document.marks.longestRun;
    default:
      return measureWords(metric, document);
  }
}

function measureWords(metric: Metric, { classes, flags, starts, ends, size }: Document): number {
  let words = 0;
  let longWords = 0;
  let capitals = 0;
  let stretched = 0;
  for (let at = 0; at < size; at++) {
    const flag = flags[at] as number;
    if (((classes[at] as number) & TokenClass.word) === 0 || (flag & ASIDE) !== 0) continue;
    words++;
    if ((ends[at] as number) - (starts[at] as number) >= 2) longWords++;
    if ((flag & TokenFlag.capitals) !== 0) capitals++;
    if ((flag & TokenFlag.stretched) !== 0) stretched++;
  }
  if (metric === "words") return words;
  if (metric === "capital-words") return capitals;
  if (metric === "stretched-words") return stretched;
  return longWords === 0 ? 0 : capitals / longWords;
}
