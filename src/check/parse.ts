/** From a value of any origin to a layer, and from layers to what is in force. */
import { deepFreeze } from "../contract/freeze.js";
import type { RuleSetIdentity } from "../contract/results.js";
import { examineLayers } from "../rule-set/examine.js";
import { RuleSetError, type RuleSetIssue } from "../rule-set/issues.js";
import type { RuleSetLayer, RuleSetOptions } from "../rule-set/layer.js";
import type { PolicyRow, StepCue, StepPhrases } from "../rule-set/policy.js";
import type { Entry } from "../rule-set/resolve.js";
import type { CustomRule, Rule, Weight } from "../rule-set/rule.js";
import { recommended } from "../rules/recommended.js";

/** A layer, or everything that is wrong with it. */
export type ParsedRuleSet =
  | { readonly ok: true; readonly layer: RuleSetLayer; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly RuleSetIssue[] };

/**
 * Reads a layer from JSON of any origin. It never throws, runs no code of the value, and touches nothing of it afterwards.
 *
 * @param value what `JSON.parse` gave
 * @param below layers that it will lie on; it may speak of their rules and lists
 * @returns a frozen copy, or all issues at once: where, what is wrong, and what was perhaps meant
 */
export function parseRuleSet(value: unknown, ...below: readonly RuleSetLayer[]): ParsedRuleSet {
  const { layers, issues } = examineLayers([...below, value], recommended, (index) => index < below.length);
  if (issues.length > 0) return { ok: false, issues };
  // The recommended rules themselves are no layer on top of themselves.
  return { ok: true, layer: layers[layers.length - 1] ?? recommended, issues: [] };
}

/**
 * A layer written in code, with completion and types. What it says of layers below it is looked at when an analyzer is made of it.
 *
 * @returns a frozen copy
 * @throws RuleSetError that tells everything that is wrong with it
 */
export function defineRuleSet(layer: RuleSetLayer): RuleSetLayer {
  const { layers, issues } = examineLayers([layer], recommended, () => true, "alone");
  if (issues.length > 0) throw new RuleSetError(issues);
  return layers[0] ?? recommended;
}

/** A thing that is in force or switched off, and where it comes from. */
export interface ResolvedEntry<T> {
  readonly id: string;
  readonly isOn: boolean;
  readonly value: T;
  /** The layer that brought it, under `*`; a layer that changed a field, under the field. */
  readonly from: Readonly<Record<string, string>>;
}

/** What is in force, and which layer said so. Plain data. */
export interface ResolvedRuleSet {
  readonly identity: RuleSetIdentity;
  /** From the bottom to the top. */
  readonly layers: readonly { readonly id: string; readonly version: string }[];
  /** Code is left out. */
  readonly rules: readonly ResolvedEntry<Exclude<Rule, CustomRule> | Omit<CustomRule, "find">>[];
  readonly lists: readonly {
    readonly name: string;
    readonly entries: readonly { readonly text: string; readonly from: string }[];
  }[];
  readonly weights: readonly {
    readonly signal: string;
    readonly value: Weight;
    readonly from: Readonly<Record<string, string>>;
  }[];
  readonly policy: readonly ResolvedEntry<PolicyRow>[];
  readonly phrases: readonly ResolvedEntry<StepPhrases>[];
  readonly cues: readonly ResolvedEntry<StepCue>[];
  readonly allow: readonly { readonly pattern: string; readonly target?: string; readonly from: string }[];
  readonly options: { readonly value: RuleSetOptions; readonly from: Readonly<Record<string, string>> };
  /** What of the safety floor is off, who said so, and why. */
  readonly withoutSafety: readonly { readonly what: string; readonly reason: string; readonly from: string }[];
}

/**
 * What is in force once the layers lie on each other, and from which layer each value comes.
 *
 * @throws RuleSetError as `createAnalyzer` does
 */
export function resolveRuleSet(...layers: readonly RuleSetLayer[]): ResolvedRuleSet {
  const { resolution, issues } = examineLayers(layers, recommended, () => true);
  if (issues.length > 0) throw new RuleSetError(issues);
  const { ruleSet } = resolution;
  const resolved: ResolvedRuleSet = {
    identity: ruleSet.identity,
    layers: resolution.layers,
    rules: entriesOf(resolution.rules).map((entry) => ({ ...entry, value: withoutCode(entry.value) })),
    lists: [...resolution.lists].map(([name, entries]) => ({
      name,
      entries: [...entries].map(([text, from]) => ({ text, from })),
    })),
    weights: Object.entries(ruleSet.weights).map(([signal, value]) => ({
      signal,
      value,
      from: resolution.weights[signal] ?? {},
    })),
    policy: entriesOf(resolution.policy),
    phrases: entriesOf(resolution.phrases),
    cues: entriesOf(resolution.cues),
    allow: resolution.allow,
    options: { value: ruleSet.options, from: resolution.options },
    withoutSafety: [...resolution.withoutSafety].map(([what, why]) => ({ what, ...why })),
  };
  // A copy: nothing that a host does to it reaches the rules.
  return deepFreeze(JSON.parse(JSON.stringify(resolved)) as ResolvedRuleSet);
}

function entriesOf<T>(entries: ReadonlyMap<string, Entry<T>>): readonly ResolvedEntry<T>[] {
  return [...entries].map(([id, { isOn, value, from }]) => ({ id, isOn, value, from }));
}

function withoutCode(rule: Rule): Exclude<Rule, CustomRule> | Omit<CustomRule, "find"> {
  if (rule.kind !== "custom") return rule;
  const { find: _, ...data } = rule;
  return data;
}
