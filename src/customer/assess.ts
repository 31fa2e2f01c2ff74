/** Reads a conversation for the customer: what they show, how upset they are, where it is going. */
import type { Turn } from "../contract/conversation.js";
import { deepFreeze } from "../contract/freeze.js";
import { readLately, remembered } from "../contract/remember.js";
import type { CustomerFinding, CustomerState, RuleFailure } from "../contract/results.js";
import { CUSTOMER_SIGNALS, type CustomerSignal } from "../contract/vocabulary.js";
import type { CompiledRules } from "../rule-set/compile.js";
import { distinctFailures } from "../rule-set/custom.js";
import { findingOf } from "../rule-set/finding.js";
import { type ReadTurn, signalOf } from "../rule-set/rule.js";
import { type Firing, runRules } from "../rule-set/run.js";
import type { Document } from "../text/document.js";
import { readText } from "../text/read.js";
import { levelOf, type Mood, nextIntensity, trendOf } from "./intensity.js";
import { customersNoun } from "./noun.js";
import { soundsGlad, tellsOfTrouble } from "./sound.js";
import { heatOfTale } from "./tale.js";
import { weighTurn, withoutLoneGrievance } from "./weigh.js";

/** A conversation with its customer read; our side's turns are read when somebody asks for them. */
export interface ReadConversation {
  readonly turns: readonly ReadTurn[];
  readonly customer: CustomerState;
  /** The first turn of the customer's latest words; the number of turns where our side wrote last. */
  readonly latestFrom: number;
  /** What the customer wrote since our side last wrote; where our side wrote last, their last words before that. */
  readonly latest: readonly Document[];
}

/** Nothing is known of the customer: a frustrated one is assumed. */
const ASSUMED: CustomerState = deepFreeze<CustomerState>({
  assumed: true,
  intensity: 2,
  level: "frustrated",
  trend: "steady",
  signals: [],
  findings: [],
});

/** So many turns back a rule can look: what a long thread costs a word is then the same as what a short one does. */
const LOOKED_BACK_AT = 24;

/** The turns alone: each is read when somebody first asks for it. */
export function readTurns(conversation: readonly Turn[], maxLength?: number): readonly ReadTurn[] {
  return conversation.map(
    (turn, index): ReadTurn => ({ role: turn.role, index, document: once(() => readText(turn.text, maxLength)) }),
  );
}

export function readConversation(
  conversation: readonly Turn[],
  rules: CompiledRules,
  maxLength?: number,
): ReadConversation {
  const turns = readTurns(conversation, maxLength);
  const findings: CustomerFinding[] = [];
  const intensities: number[] = [];
  const failures: RuleFailure[] = [];
  let state = ASSUMED;
  for (const turn of turns) {
    if (turn.role !== "customer") continue;
    const document = turn.document();
    const before = turns.slice(Math.max(0, turn.index - LOOKED_BACK_AT), turn.index);
    const fired = runRules(rules, document, { turns: before, customer: state, latest: [] });
    const answering = before.some(isOurs);
    const own = weighTurn(toFindings(fired.firings, document, turn.index), document, answering);
    failures.push(...fired.failures);
    findings.push(...own);
    const tale = own.some(asksForAnAnswer) ? 0 : heatOfTale(document, answering);
    intensities.push(nextIntensity(intensities[intensities.length - 1], own, answering, tale, moodOf(document)));
    state = { ...stateOf(intensities, findings), ...distinctFailures(failures) };
  }
  const latestFrom = startOfLatest(turns);
  return { turns, customer: deepFreeze(state), latestFrom, latest: latestDocuments(turns) };
}

/** A glad word or face without trouble beside it, or trouble that is still told. */
function moodOf(document: Document): Mood {
  if (tellsOfTrouble(document)) return "troubled";
  return soundsGlad(document) ? "glad" : "even";
}

/** A question without its mark is one all the same. */
function asksForAnAnswer({ signal, confidence }: CustomerFinding): boolean {
  return signal === "wants-answer" && confidence !== "low";
}

function isOurs({ role }: ReadTurn): boolean {
  return role === "agent" || role === "bot";
}

function stateOf(intensities: readonly number[], found: readonly CustomerFinding[]): CustomerState {
  const findings = withoutLoneGrievance(found);
  const intensity = intensities[intensities.length - 1] ?? 0;
  return {
    assumed: false,
    intensity,
    level: levelOf(intensity),
    trend: trendOf(intensities),
    signals: signalsOf(findings),
    findings,
  };
}

function signalsOf(findings: readonly CustomerFinding[]): readonly CustomerSignal[] {
  const present = new Set<string>();
  for (const { signal, confidence } of findings) if (confidence !== "low") present.add(signal);
  return CUSTOMER_SIGNALS.filter((signal) => present.has(signal));
}

function toFindings(firings: readonly Firing[], document: Document, turn: number): CustomerFinding[] {
  const findings = firings.map(
    ({ rule, span }): CustomerFinding => ({
      kind: "customer",
      signal: signalOf(rule.id) as CustomerSignal,
      ...findingOf(rule, span, document),
      heat: rule.heat ?? 0,
      turn,
    }),
  );
  const place = (finding: CustomerFinding): number => finding.range?.start ?? Number.MAX_SAFE_INTEGER;
  return findings.sort((a, b) => place(a) - place(b) || (a.ruleId < b.ruleId ? -1 : 1));
}

/** What the customer calls the thing that a conversation is about; its turns stay the same while its drafts change. */
export function nounOf(turns: readonly ReadTurn[], things: ReadonlySet<string>): string | undefined {
  return nounAmong(things)(turns);
}

const nounAmong = remembered((things: ReadonlySet<string>) =>
  readLately((turns: readonly ReadTurn[]) => customersNoun(theirTexts(turns), things)),
);

/** What the customer wrote, oldest first. */
function theirTexts(turns: readonly ReadTurn[]): readonly Document[] {
  return turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
}

/** The index of the first turn of the customer's latest words; the length where our side wrote last. */
function startOfLatest(turns: readonly ReadTurn[]): number {
  let from = turns.length;
  for (let index = turns.length - 1; index >= 0; index--) {
    const { role } = turns[index] as ReadTurn;
    if (role === "agent" || role === "bot") break;
    if (role === "customer") from = index;
  }
  return from;
}

function latestDocuments(turns: readonly ReadTurn[]): readonly Document[] {
  const latest: Document[] = [];
  for (let index = turns.length - 1; index >= 0; index--) {
    const turn = turns[index] as ReadTurn;
    if (turn.role === "customer") latest.unshift(turn.document());
    else if (turn.role !== "system" && latest.length > 0) break;
  }
  return latest;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
