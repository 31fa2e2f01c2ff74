/** What was found and does not count: allowed wording, stretches that the caller leaves out, findings that somebody has accepted. */
import type { SuppressedFinding, TextRange } from "../contract/results.js";
import { isMove } from "../contract/vocabulary.js";
import { type Automaton, compilePatterns } from "../pattern/automaton.js";
import { findMatches } from "../pattern/match.js";
import { findingOf } from "../rule-set/finding.js";
import type { Allowed, RuleSet } from "../rule-set/layer.js";
import { signalOf, type TokenSpan } from "../rule-set/rule.js";
import type { Firing } from "../rule-set/run.js";
import type { Document } from "../text/document.js";
import { rangeOf } from "../text/range.js";
import { normalizeWords } from "../text/read.js";
import { type Stretch, Stretches } from "./stretches.js";

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
  ignoredRange: IgnoredRange,
  ignoreFindings: readonly string[] | undefined,
): SetAside {
  const allowed = allowedStretches(allow, document);
  const ignored = new Set(ignoreFindings);
  const reasons = new Map<Firing, Reason>();
  for (const firing of firings) {
    if (firing.rule.kind === "absence" && isMove(signalOf(firing.rule.id))) continue;
    const reason =
      allowedBy(firing, allowed) ?? leftOut(ignoredRange(firing.span)) ?? ignoredFinding(firing, document, ignored);
    if (reason !== undefined) reasons.set(firing, reason);
  }
  return {
    counted: reasons.size === 0 ? firings : firings.filter((firing) => !reasons.has(firing)),
    suppressed: [...reasons.keys()],
    reasonFor: (firing) => reasons.get(firing) as Reason,
  };
}

/** For each rule or signal that wording is allowed for, where such wording stands; under "" what is allowed for all. */
type AllowedStretches = ReadonlyMap<string, Stretches<Allowed>>;

function allowedStretches(allow: CompiledAllow | undefined, document: Document): AllowedStretches {
  const byTarget = new Map<string, Stretch<Allowed>[]>();
  for (const { pattern, first, last } of allow === undefined ? [] : findMatches(allow.automaton, document)) {
    const value = allow?.allowed[pattern] as Allowed;
    const stretch = { from: first, to: last, value };
    const known = byTarget.get(value.target ?? "");
    if (known) known.push(stretch);
    else byTarget.set(value.target ?? "", [stretch]);
  }
  return new Map([...byTarget].map(([target, stretches]) => [target, new Stretches(stretches)]));
}

/** A finding is allowed where it lies inside allowed wording; what goes beyond it was not allowed. */
function allowedBy({ rule, span }: Firing, allowed: AllowedStretches): Reason | undefined {
  if (span === null || allowed.size === 0) return undefined;
  const signal = signalOf(rule.id);
  // Allowed for all: no fault is found with it. It still calms where it calms.
  const targets = [...(isMove(signal) ? [] : [""]), rule.id, `${signal}/*`];
  for (const target of targets) {
    const around = allowed.get(target)?.furthestBefore(span.first + 1);
    if (around !== undefined && around.to >= span.last) return { by: "allow", detail: around.value.pattern };
  }
  return undefined;
}

/** The range that the caller leaves out and that a finding touches. */
export type IgnoredRange = (span: TokenSpan | null) => TextRange | undefined;

export function ignoring(ranges: readonly TextRange[] | undefined, document: Document): IgnoredRange {
  if (ranges === undefined || ranges.length === 0) return () => undefined;
  const stretches = new Stretches(ranges.map((range) => ({ from: range.start, to: range.end, value: range })));
  return (span) => {
    if (span === null) return undefined;
    const { start, end } = rangeOf(document, span.first, span.last);
    const reaching = stretches.furthestBefore(end);
    return reaching !== undefined && reaching.to > start ? reaching.value : undefined;
  };
}

function leftOut(range: TextRange | undefined): Reason | undefined {
  return range && { by: "ignoreRanges", detail: `${range.start}…${range.end}` };
}

function ignoredFinding({ rule, span }: Firing, document: Document, ids: ReadonlySet<string>): Reason | undefined {
  if (ids.size === 0) return undefined;
  const { id } = findingOf(rule, span, document);
  return ids.has(id) ? { by: "fingerprint", detail: id } : undefined;
}
