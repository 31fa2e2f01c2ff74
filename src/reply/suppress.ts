/** What was found and does not count: allowed wording, stretches that the caller leaves out, findings that somebody has accepted. */
import type { ReplyContext } from "../contract/conversation.js";
import type { SuppressedFinding } from "../contract/results.js";
import { isMove } from "../contract/vocabulary.js";
import { type Automaton, compilePatterns } from "../pattern/automaton.js";
import { findMatches, type Match } from "../pattern/match.js";
import { findingOf } from "../rule-set/finding.js";
import type { Allowed, RuleSet } from "../rule-set/layer.js";
import { signalOf, type TokenSpan } from "../rule-set/rule.js";
import type { Firing } from "../rule-set/run.js";
import type { Document } from "../text/document.js";
import { rangeOf } from "../text/range.js";
import { normalizeWords } from "../text/read.js";

export interface CompiledAllow {
  readonly allowed: readonly Allowed[];
  readonly automaton: Automaton;
}

export function compileAllow({ allow, lists }: Pick<RuleSet, "allow" | "lists">): CompiledAllow | undefined {
  if (allow.length === 0) return undefined;
  const patterns = allow.map(({ pattern }) => pattern);
  return { allowed: allow, automaton: compilePatterns(patterns, { lists, normalize: normalizeWords }) };
}

/** Why a finding does not count. */
export type Reason = Pick<SuppressedFinding, "by" | "detail">;

export interface SetAside {
  readonly counted: readonly Firing[];
  readonly suppressed: readonly Firing[];
  readonly reasonFor: (firing: Firing) => Reason;
}

/** Parts the firings. What is only missing cannot be suppressed: there are no words for it. */
export function setAside(
  firings: readonly Firing[],
  document: Document,
  allow: CompiledAllow | undefined,
  context: Pick<ReplyContext, "ignoreRanges" | "ignoreFindings">,
): SetAside {
  const matches = allow === undefined ? [] : findMatches(allow.automaton, document);
  const ignored = new Set(context.ignoreFindings);
  const reasons = new Map<Firing, Reason>();
  for (const firing of firings) {
    if (firing.rule.kind === "absence" && isMove(signalOf(firing.rule.id))) continue;
    const reason =
      allowedBy(firing, matches, allow) ??
      ignoredRange(firing.span, document, context.ignoreRanges ?? []) ??
      ignoredFinding(firing, document, ignored);
    if (reason !== undefined) reasons.set(firing, reason);
  }
  return {
    counted: reasons.size === 0 ? firings : firings.filter((firing) => !reasons.has(firing)),
    suppressed: [...reasons.keys()],
    reasonFor: (firing) => reasons.get(firing) as Reason,
  };
}

/** A finding is allowed where it lies inside allowed wording; what goes beyond it was not allowed. */
function allowedBy(
  { rule, span }: Firing,
  matches: readonly Match[],
  allow: CompiledAllow | undefined,
): Reason | undefined {
  if (span === null || allow === undefined) return undefined;
  for (const { pattern, first, last } of matches) {
    if (first > span.first || last < span.last) continue;
    const allowed = allow.allowed[pattern] as Allowed;
    if (isMeant(allowed, rule.id)) return { by: "allow", detail: allowed.pattern };
  }
  return undefined;
}

function isMeant({ target }: Allowed, ruleId: string): boolean {
  const signal = signalOf(ruleId);
  // Allowed for all: no fault is found with it. It still calms where it calms.
  if (target === undefined) return !isMove(signal);
  return target === ruleId || target === `${signal}/*`;
}

function ignoredRange(
  span: TokenSpan | null,
  document: Document,
  ranges: NonNullable<ReplyContext["ignoreRanges"]>,
): Reason | undefined {
  if (span === null) return undefined;
  const { start, end } = rangeOf(document, span.first, span.last);
  const range = ranges.find((each) => each.start < end && each.end > start);
  return range && { by: "ignoreRanges", detail: `${range.start}…${range.end}` };
}

function ignoredFinding({ rule, span }: Firing, document: Document, ids: ReadonlySet<string>): Reason | undefined {
  if (ids.size === 0) return undefined;
  const { id } = findingOf(rule, span, document);
  return ids.has(id) ? { by: "fingerprint", detail: id } : undefined;
}
