/**
 * The rules of deescalate as data: the catalogue, its types, and what reads and checks layers. It loads no language model, so that a page
 * where a team edits its rules stays small.
 *
 * @packageDocumentation
 */
import {
  defineLayer,
  type ParsedRuleSet,
  parseLayer,
  type ResolvedRuleSet,
  resolveLayersInForce,
} from "./check/layers.js";
import { cutRoughly } from "./rule-set/cut-roughly.js";
import type { RuleSetLayer } from "./rule-set/layer.js";

export type {
  ParsedRuleSet,
  ResolvedEntry,
  ResolvedList,
  ResolvedRuleSet,
  ResolvedWeight,
} from "./check/layers.js";
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
export type {
  Cue,
  CueFact,
  Fact,
  FactCondition,
  PhraseCondition,
  PolicyRow,
  StepCue,
  StepPhrases,
} from "./rule-set/policy.js";
export type {
  AbsenceRule,
  Bounds,
  Condition,
  CustomRule,
  Example,
  Examples,
  Metric,
  MetricRule,
  PatternRule,
  Rule,
  RuleBase,
  SignalCondition,
  Weight,
} from "./rule-set/rule.js";
export { aiAgent } from "./rules/layers/ai-agent.js";
export { chat } from "./rules/layers/chat.js";
export { email } from "./rules/layers/email.js";
export { social } from "./rules/layers/social.js";
export { strict } from "./rules/layers/strict.js";
export { recommended } from "./rules/recommended.js";

/**
 * Reads a layer from JSON of any origin, as `parseRuleSet` of `deescalate` does, without a language model. It never throws, runs no code
 * of the value, and touches nothing of it afterwards.
 *
 * @param value what `JSON.parse` gave
 * @param below layers that it will lie on; it may speak of their rules and lists
 * @returns a frozen copy, or all issues at once: where, what is wrong, and what was perhaps meant
 *
 * @example
 * ```js
 * import { parseRuleSet } from "deescalate/rules";
 *
 * const { ok, issues } = parseRuleSet(JSON.parse('{ "id": "acme", "settings": { "stok/*": "off" } }'));
 * for (const { message, suggestion } of issues) console.log(ok, message, suggestion);
 * ```
 *
 * ```text
 * false There is no rule under "stok/*". Did you mean "stock/*"?
 * ```
 */
export function parseRuleSet(value: unknown, ...below: readonly RuleSetLayer[]): ParsedRuleSet {
  return parseLayer(value, below, cutRoughly);
}

/**
 * A layer written in code, with completion and types, as `defineRuleSet` of `deescalate` gives it.
 *
 * @param layer the layer as an object in code
 * @returns a frozen copy
 * @throws RuleSetError that tells everything that is wrong with it
 *
 * @example
 * ```ts
 * import { defineRuleSet } from "deescalate/rules";
 *
 * console.log(defineRuleSet({ id: "acme", settings: { "policy/*": "info" } }).id);
 * ```
 *
 * ```text
 * acme
 * ```
 */
export function defineRuleSet(layer: RuleSetLayer): RuleSetLayer {
  return defineLayer(layer, cutRoughly);
}

/**
 * What is in force once the layers lie on each other, as `resolveRuleSet` of `deescalate` tells it: the catalogue that a page can list.
 *
 * @param layers as for `createAnalyzer`; none for the recommended rules
 * @returns rules, lists, weights, policy and options as they are in force, each with the layer that it comes from
 * @throws RuleSetError as `createAnalyzer` does
 *
 * @example
 * ```js
 * import { resolveRuleSet } from "deescalate/rules";
 *
 * const { value } = resolveRuleSet().rules.find(({ id }) => id === "minimise/calm-down");
 * console.log(value.message, value.examples.match[0]);
 * ```
 *
 * ```text
 * Tells the customer how to feel. There's no need for drama.
 * ```
 */
export function resolveRuleSet(...layers: readonly RuleSetLayer[]): ResolvedRuleSet {
  return resolveLayersInForce(layers, cutRoughly);
}
