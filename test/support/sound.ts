/** What has to hold of every result, whatever was read: the guarantees that can be seen on one result. */
import { expect } from "vitest";
import type { Turn } from "../../src/contract/conversation.js";
import type {
  CustomerState,
  NextStepSuggestion,
  ReplyAnalysis,
  Suggestion,
  ThreadLedger,
} from "../../src/contract/results.js";
import { MOVES, RISKS, STEPS } from "../../src/contract/vocabulary.js";

interface Quoted {
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly excerpt: string;
}

/** The words stand where they are said to stand, and no half of a surrogate pair is cut off. */
function expectExact({ range, excerpt }: Quoted, text: string | undefined): void {
  if (range === null) {
    expect(excerpt).toBe("");
    return;
  }
  expect(range.start).toBeLessThan(range.end);
  expect(text?.slice(range.start, range.end)).toBe(excerpt);
  if (text === undefined) return;
  for (const at of [range.start, range.end]) {
    const isInsidePair = /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
    expect(isInsidePair, `${at} in ${JSON.stringify(excerpt)}`).toBe(false);
  }
}

/** No value that JSON cannot hold: undefined in an array, −0, NaN, Date, Map, instances of classes. */
function expectPlain(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}

/** What a terminal would obey; a line break is none. */
const OBEYED = /(?!\n)\p{Cc}|\p{Bidi_Control}/u;

/** Slots are where they are said to be, and outside of them stands no number but the conversation's own. */
function expectInventsNothing(suggestions: readonly Suggestion[], said: string): void {
  for (const { message, text = "", slots } of suggestions) {
    expect(message).not.toBe("");
    expect(message).not.toContain("{noun}");
    let rest = text;
    for (const { start, end } of slots) {
      expect(text.slice(start, end)).toMatch(/^\[[^[\]]+\]$/);
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    }
    for (const amount of rest.match(/\d+/g) ?? []) expect(said).toContain(amount);
    expect(rest).not.toMatch(OBEYED);
  }
}

const textOf = (conversation: readonly Turn[], turn: number): string | undefined => conversation[turn]?.text;
const everything = (conversation: readonly Turn[]): string => conversation.map(({ text }) => text).join("\n");

export function expectSoundCustomer(customer: CustomerState, conversation: readonly Turn[]): void {
  expectPlain(customer);
  expect(customer.intensity).toBeGreaterThanOrEqual(0);
  expect(customer.intensity).toBeLessThanOrEqual(4);
  for (const finding of customer.findings) {
    expect(conversation[finding.turn]?.role).toBe("customer");
    expectExact(finding, textOf(conversation, finding.turn));
  }
}

export function expectSoundThread(ledger: ThreadLedger, conversation: readonly Turn[]): void {
  expectPlain(ledger);
  for (const entry of [...ledger.asks, ...ledger.promises, ...ledger.given]) {
    expectExact(entry, textOf(conversation, entry.turn));
  }
}

export function expectSoundReply(analysis: ReplyAnalysis, reply: string, conversation: readonly Turn[]): void {
  expectPlain(analysis);
  expectSoundCustomer(analysis.customer, conversation);
  const { status, score, findings, missing, signals } = analysis;
  for (const finding of [...findings, ...analysis.suppressed.map((each) => each.finding)]) expectExact(finding, reply);
  for (const ask of analysis.leavesOpen) expectExact(ask, textOf(conversation, ask.turn));
  for (const finding of findings) {
    if (finding.kind === "move") continue;
    expect(finding.points).toBeLessThanOrEqual(0);
    expectInventsNothing(finding.suggestions, everything(conversation) + reply);
  }
  for (const { points, suggestions } of missing) {
    expect(points).toBeLessThanOrEqual(0);
    expectInventsNothing(suggestions, everything(conversation));
  }
  if (status !== "scored") {
    expect(analysis).toMatchObject({ score: null, band: null, findings: [], missing: [], signals: [] });
    return;
  }
  const points = [...findings, ...missing].map((each) => each.points);
  expect(points.every(Number.isInteger)).toBe(true);
  const sum = points.reduce((total, each) => total + each, 50);
  expect(score).toBe(Math.min(100, Math.max(0, sum)));
  expect(analysis.band).toBe(
    ["inflaming", "risky", "neutral", "calming", "de-escalating"][Math.min(4, Math.floor((score as number) / 20))],
  );
  expect(signals).toEqual([...MOVES, ...RISKS].filter((signal) => signals.includes(signal)));
  if (analysis.truncated) {
    expect(missing).toEqual([]);
    expect(analysis.leavesOpen).toEqual([]);
  }
  for (const { move } of missing) {
    expect(MOVES).toContain(move);
    expect(signals).not.toContain(move);
  }
}

export function expectSoundStep(suggestion: NextStepSuggestion, conversation: readonly Turn[]): void {
  expectPlain(suggestion);
  expectSoundCustomer(suggestion.customer, conversation);
  expectSoundThread(suggestion.thread, conversation);
  const { step, reason, alternatives, avoid, because, phrases, done, skipped } = suggestion;
  expect(reason).not.toBe("");
  expect(reason).not.toMatch(OBEYED);
  const named = [step, ...alternatives.map((each) => each.step), ...avoid.map((each) => each.step)];
  expect(new Set(named).size).toBe(named.length);
  for (const each of [...named, ...done, ...skipped]) expect(STEPS).toContain(each);
  expectInventsNothing(phrases, everything(conversation));
  for (const { range, excerpt } of because) {
    const isSaid = conversation.some(({ text }) => range !== null && text.slice(range.start, range.end) === excerpt);
    expect(range === null || isSaid).toBe(true);
  }
}
