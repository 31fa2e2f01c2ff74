/** Measures rules on texts that people have labelled, so that a change can be proved before it ships. */
import type { Analyzer } from "../analyzer.js";
import { createAnalyzer } from "../analyzer.js";
import { show } from "../contract/arguments.js";
import type { ReplyContext, Turn } from "../contract/conversation.js";
import type { RuleSetIdentity } from "../contract/results.js";
import {
  CUSTOMER_SIGNALS,
  type CustomerSignal,
  MOVES,
  type ReplySignal,
  RISKS,
  type Signal,
} from "../contract/vocabulary.js";
import { signalOf } from "../rule-set/rule.js";

/** A text with what a person sees in it. What is left out was not labelled and is not counted. */
export interface LabelledText {
  /** The reply that was labelled. */
  readonly reply?: string;
  /** What stands in the reply; rules of your own by their ids. */
  readonly signals?: readonly (ReplySignal | `house/${string}`)[];
  /** What came before the reply, oldest first. */
  readonly conversation?: readonly Turn[];
  /** What the customer of the conversation shows. */
  readonly customer?: readonly CustomerSignal[];
  /** What people disagree about: counted neither way. */
  readonly unsure?: readonly (Signal | `house/${string}`)[];
  /** What surrounds it, as for `analyzeReply`. */
  readonly context?: Omit<ReplyContext, "conversation">;
}

/** How often a label and a finding go together, over the texts. */
export interface Measure {
  /** A signal, or a rule. */
  readonly id: string;
  /** Found and labelled. */
  readonly hits: number;
  /** Found and not labelled. */
  readonly falseAlarms: number;
  /** Labelled and not found. For a rule: not found by this rule. */
  readonly misses: number;
  /** Of what was found, the share that was labelled; null where nothing was found. */
  readonly precision: number | null;
  /** Of what was labelled, the share that was found; null where nothing was labelled. */
  readonly recall: number | null;
  /** The harmonic mean of the two; null where nothing was found or labelled. */
  readonly f1: number | null;
  /** Which texts, by their place in what was given. */
  readonly falseAlarmsAt: readonly number[];
  /** Which texts were missed, by their place in what was given. */
  readonly missesAt: readonly number[];
}

/** How well rules and labels go together. */
export interface RuleEvaluation {
  /** How many texts were given. */
  readonly texts: number;
  /** How many replies among them got no score: their language, too little text, an automatic reply. */
  readonly notScored: number;
  /** In the order of the vocabulary, house rules last; signals that were neither labelled nor found are left out. */
  readonly signals: readonly Measure[];
  /** By rule: a rule alone need not find all that its signal stands for, so look at its precision first. */
  readonly rules: readonly Measure[];
  /** All signals together, each text and signal counting once. */
  readonly total: Measure;
  /** The rules that were measured. */
  readonly ruleSet: RuleSetIdentity;
}

/**
 * Precision, recall and F1 for each rule and signal on your own labelled texts.
 *
 * @param labelled texts with what people see in them
 * @param analyzer the rules to measure; the recommended ones where it is left out
 * @returns counts and shares for each signal and rule, with the places of false alarms and misses
 * @throws TypeError that names the text, where one is of the wrong shape or names a signal that there is not
 *
 * @example
 * ```js
 * import { evaluateRules } from "deescalate";
 *
 * const { total } = evaluateRules([
 *   { reply: "I'm sorry that the lamp came broken.", signals: ["apology"] },
 *   { reply: "It is not our fault that the lamp came broken.", signals: ["defensive"] },
 * ]);
 * console.log(total.precision, total.recall);
 * ```
 *
 * ```text
 * 1 1
 * ```
 */
export function evaluateRules(labelled: Iterable<LabelledText>, analyzer: Analyzer = createAnalyzer()): RuleEvaluation {
  const signals = newTally();
  const rules = newTally();
  let texts = 0;
  let notScored = 0;
  for (const text of labelled) {
    check(text, texts);
    const { conversation = [], reply, context, unsure = [] } = text;
    if (text.customer !== undefined) {
      const { findings } = analyzer.assessCustomer(conversation);
      count(texts, text.customer, unsure, findings, signals, rules);
    }
    if (text.signals !== undefined && reply !== undefined) {
      const { status, findings } = analyzer.analyzeReply(reply, { ...context, conversation });
      if (status !== "scored") notScored++;
      count(texts, text.signals, unsure, findings, signals, rules);
    }
    texts++;
  }
  const order = [...MOVES, ...RISKS, ...CUSTOMER_SIGNALS] as readonly string[];
  const measures = [...new Set([...signals.labelled.keys(), ...signals.found.keys()])]
    .sort((a, b) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1))
    .map((id) => measureOf(id, id, signals));
  return {
    texts,
    notScored,
    signals: measures,
    rules: [...rules.found.keys()].sort().map((id) => measureOf(id, labelOf(id), rules)),
    total: totalOf(measures),
    ruleSet: analyzer.ruleSet,
  };
}

function rank(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}

interface Found {
  readonly ruleId: string;
  readonly confidence: string;
}

/** For each id the texts in which it was found, and for each label those that bear it. */
interface Tally {
  readonly found: Map<string, Set<number>>;
  readonly labelled: Map<string, Set<number>>;
}

function newTally(): Tally {
  return { found: new Map(), labelled: new Map() };
}

function note(texts: Map<string, Set<number>>, id: string, text: number): void {
  const known = texts.get(id);
  if (known) known.add(text);
  else texts.set(id, new Set([text]));
}

function count(
  text: number,
  labels: readonly string[],
  unsure: readonly string[],
  findings: readonly Found[],
  signals: Tally,
  rules: Tally,
): void {
  const isOpen = (label: string): boolean => unsure.includes(label);
  for (const label of labels) {
    if (isOpen(label)) continue;
    note(signals.labelled, label, text);
    note(rules.labelled, label, text);
  }
  for (const { ruleId, confidence } of findings) {
    const label = labelOf(ruleId);
    if (isOpen(label)) continue;
    note(rules.found, ruleId, text);
    if (confidence !== "low") note(signals.found, label, text);
  }
}

/** What a person would have labelled: the signal, and a rule of one's own by its id. */
function labelOf(id: string): string {
  const signal = signalOf(id);
  return signal === "house" ? id : signal;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** @param label what the texts would bear where the id is right */
function measureOf(id: string, label: string, { found, labelled }: Tally): Measure {
  const foundIn = [...(found.get(id) ?? NOWHERE)];
  const labelledIn = labelled.get(label) ?? NOWHERE;
  const hits = foundIn.filter((text) => labelledIn.has(text));
  return measure(
    id,
    hits.length,
    foundIn.filter((text) => !labelledIn.has(text)),
    [...labelledIn].filter((text) => !hits.includes(text)),
  );
}

function measure(id: string, hits: number, falseAlarms: readonly number[], misses: readonly number[]): Measure {
  const found = hits + falseAlarms.length;
  const labelled = hits + misses.length;
  return {
    id,
    hits,
    falseAlarms: falseAlarms.length,
    misses: misses.length,
    precision: found === 0 ? null : hits / found,
    recall: labelled === 0 ? null : hits / labelled,
    f1: found + labelled === 0 ? null : (2 * hits) / (found + labelled),
    falseAlarmsAt: falseAlarms,
    missesAt: misses,
  };
}

function totalOf(measures: readonly Measure[]): Measure {
  const places = (of: (measure: Measure) => readonly number[]): readonly number[] =>
    measures.flatMap(of).sort((a, b) => a - b);
  const hits = measures.reduce((sum, each) => sum + each.hits, 0);
  return measure(
    "total",
    hits,
    places(({ falseAlarmsAt }) => falseAlarmsAt),
    places(({ missesAt }) => missesAt),
  );
}

const REPLY_LABELS: ReadonlySet<string> = new Set([...MOVES, ...RISKS]);
const CUSTOMER_LABELS: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);

function check(text: LabelledText, index: number): void {
  const where = `evaluateRules: labelled[${index}]`;
  if (typeof text !== "object" || text === null) throw new TypeError(`${where} must be an object, got ${show(text)}.`);
  const isReply = (label: string): boolean => REPLY_LABELS.has(label) || label.startsWith("house/");
  checkLabels(`${where}.signals`, text.signals, isReply);
  checkLabels(`${where}.customer`, text.customer, (label) => CUSTOMER_LABELS.has(label));
  checkLabels(`${where}.unsure`, text.unsure, (label) => isReply(label) || CUSTOMER_LABELS.has(label));
  if (text.signals !== undefined && text.reply === undefined)
    throw new TypeError(`${where}.reply is missing, and its signals are labelled.`);
  if (text.customer !== undefined && text.conversation === undefined)
    throw new TypeError(`${where}.conversation is missing, and its customer is labelled.`);
}

function checkLabels(where: string, labels: unknown, isKnown: (label: string) => boolean): void {
  if (labels === undefined) return;
  if (!Array.isArray(labels)) throw new TypeError(`${where} must be an array, got ${show(labels)}.`);
  const wrong = labels.find((label) => typeof label !== "string" || !isKnown(label));
  if (wrong !== undefined) throw new TypeError(`${where} holds ${show(wrong)}, which is no signal.`);
}
