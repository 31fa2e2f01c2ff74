/** Layers read and resolved as analyzers read them: the words of their patterns are cut by the language model. */
import type { RuleSetLayer } from "../rule-set/layer.js";
import { normalizeWords } from "../text/read.js";
import { defineLayer, type ParsedRuleSet, parseLayer, type ResolvedRuleSet, resolveLayersInForce } from "./layers.js";

/**
 * Reads a layer from JSON of any origin. It never throws, runs no code of the value, and touches nothing of it afterwards.
 *
 * @param value what `JSON.parse` gave
 * @param below layers that it will lie on; it may speak of their rules and lists
 * @returns a frozen copy, or all issues at once: where, what is wrong, and what was perhaps meant
 *
 * @example
 * ```js
 * import { parseRuleSet } from "deescalate";
 *
 * const { ok, issues } = parseRuleSet(JSON.parse('{ "id": "acme", "settings": { "upsel/*": "off" } }'));
 * for (const { path, message, suggestion } of issues) console.log(ok, path, message, suggestion);
 * ```
 *
 * ```text
 * false settings["upsel/*"] There is no rule under "upsel/*". Did you mean "upsell/*"?
 * ```
 */
export function parseRuleSet(value: unknown, ...below: readonly RuleSetLayer[]): ParsedRuleSet {
  return parseLayer(value, below, normalizeWords);
}

/**
 * A layer written in code, with completion and types. What it says of layers below it is looked at when an analyzer is made of it.
 *
 * @param layer the layer as an object in code
 * @returns a frozen copy
 * @throws RuleSetError that tells everything that is wrong with it
 *
 * @example
 * ```ts
 * import { createAnalyzer, defineRuleSet } from "deescalate";
 *
 * const acme = defineRuleSet({ id: "acme", settings: { "policy/*": "info" }, options: { channel: "chat" } });
 * console.log(createAnalyzer(acme).ruleSet.id);
 * ```
 *
 * ```text
 * acme
 * ```
 */
export function defineRuleSet(layer: RuleSetLayer): RuleSetLayer {
  return defineLayer(layer, normalizeWords);
}

/**
 * What is in force once the layers lie on each other, and from which layer each value comes.
 *
 * @param layers as for `createAnalyzer`
 * @returns rules, lists, weights, policy and options as they are in force, each with the layer that it comes from
 * @throws RuleSetError as `createAnalyzer` does
 *
 * @example
 * ```js
 * import { resolveRuleSet, strict } from "deescalate";
 *
 * const { rules, layers } = resolveRuleSet(strict);
 * const { value, from } = rules.find(({ id }) => id === "excuse/busy");
 * console.log(layers.map(({ id }) => id), value.severity, from.severity);
 * ```
 *
 * ```text
 * [ 'recommended', 'strict' ] warning strict
 * ```
 */
export function resolveRuleSet(...layers: readonly RuleSetLayer[]): ResolvedRuleSet {
  return resolveLayersInForce(layers, normalizeWords);
}
