/** Runs the code of a custom rule: it sees copies, and whatever it does, the analysis goes on. */
import { show } from "../contract/arguments.js";
import { deepFreeze } from "../contract/freeze.js";
import type { RuleFailure, TextRange } from "../contract/results.js";
import type { Document } from "../text/document.js";
import type { CustomRule, RuleContext, TokenSpan } from "./rule.js";

/** Code of ours, which is known to change nothing: it is spared the copies. */
const trusted = new WeakSet<CustomRule["find"]>();

export function trust(rule: CustomRule): void {
  trusted.add(rule.find);
}

/** Where the rule fires; a failure goes to `failures` and stands for "nowhere". */
export function runCustom(
  rule: CustomRule,
  document: Document,
  context: RuleContext,
  failures: RuleFailure[],
): readonly (TokenSpan | null)[] {
  try {
    if (trusted.has(rule.find)) return spansOf(rule.find(document, context), document);
    return spansOf(rule.find(copyOf(document), guard(context)), document);
  } catch (error) {
    failures.push({ ruleId: rule.id, message: messageOf(error) });
    return [];
  }
}

const LONGEST_MESSAGE = 300;

/** Whatever was thrown, in words; even what cannot be turned into words. */
function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error).slice(0, LONGEST_MESSAGE);
  } catch {
    return "It threw something that cannot be shown.";
  }
}

function spansOf(result: unknown, document: Document): readonly (TokenSpan | null)[] {
  if (result === "whole") return [null];
  if (!Array.isArray(result)) throw new TypeError(`It must give back an array or "whole", it gave ${show(result)}.`);
  return (result as readonly unknown[]).map((each) => spanOf(each, document)).sort((a, b) => a.first - b.first);
}

/** A stretch of tokens as it is, or a range of the text as the tokens that it touches. */
function spanOf(each: unknown, document: Document): TokenSpan {
  const { first, last, start, end } = (each ?? {}) as Partial<TokenSpan & TextRange>;
  const span = first === undefined && last === undefined ? tokensIn(start, end, document) : { first, last };
  const { size } = document;
  if (
    span === undefined ||
    !isWhole(span.first) ||
    !isWhole(span.last) ||
    span.first >= span.last ||
    span.last > size
  ) {
    throw new RangeError(`It gave back ${JSON.stringify(each)}, which is no stretch of the text's ${size} tokens.`);
  }
  return { first: span.first, last: span.last };
}

function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function tokensIn(start: unknown, end: unknown, { starts, ends, size }: Document): TokenSpan | undefined {
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return {
    first: countWhere(size, (at) => (ends[at] as number) <= start),
    last: countWhere(size, (at) => (starts[at] as number) < end),
  };
}

/** How many tokens hold what the first ones hold and the later ones do not. */
function countWhere(size: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, size];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Typed arrays cannot be frozen, so foreign code gets its own. */
function copyOf(document: Document): Document {
  return Object.freeze({
    ...document,
    normals: Object.freeze(document.normals.slice()),
    starts: document.starts.slice(),
    ends: document.ends.slice(),
    classes: document.classes.slice(),
    flags: document.flags.slice(),
    negators: document.negators.slice(),
    sentenceOf: document.sentenceOf.slice(),
    clauseOf: document.clauseOf.slice(),
    sentences: Object.freeze(document.sentences.map((sentence) => Object.freeze({ ...sentence }))),
    marks: Object.freeze({ ...document.marks }),
    readings: [],
  });
}

function guard(context: RuleContext): RuleContext {
  return Object.freeze({
    ...context,
    // Plain data, as all results are.
    customer: deepFreeze(JSON.parse(JSON.stringify(context.customer)) as RuleContext["customer"]),
    turns: Object.freeze(
      context.turns.map(({ role, index, document }) =>
        Object.freeze({ role, index, document: () => copyOf(document()) }),
      ),
    ),
    latest: Object.freeze(context.latest.map(copyOf)),
    signals: new Set(context.signals),
    leavesOpen: () =>
      deepFreeze(JSON.parse(JSON.stringify(context.leavesOpen())) as ReturnType<RuleContext["leavesOpen"]>),
    spansOf: (signal: string) => context.spansOf(signal).map((span) => ({ ...span })),
  });
}

/** Each failed rule once, as a result reports it; nothing where none failed. */
export function distinctFailures(failures: readonly RuleFailure[]): { readonly failedRules?: readonly RuleFailure[] } {
  if (failures.length === 0) return {};
  const seen = new Map(failures.map((failure) => [`${failure.ruleId} ${failure.message}`, failure]));
  return { failedRules: [...seen.values()].map((failure) => ({ ...failure })) };
}
