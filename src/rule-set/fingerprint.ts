/** Short names for long data: equal names, equal data. */
import { remembered } from "../contract/remember.js";
import type { RuleSet } from "./layer.js";
import type { Rule } from "./rule.js";

/** FNV-1a and a sister of it, in base 36. */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

/** What is only said, and changes no score, no signal and no step. */
const WORDING: ReadonlySet<string> = new Set([
  "message",
  "why",
  "source",
  "suggestions",
  "examples",
  "reason",
  "care",
  "before",
  "suggestionMessage",
  "evidence",
]);

/** Rules, rows and cues never change, and most of them lie below all layers: their text is made once. */
const textOf = remembered((value: object): string => JSON.stringify(value, plainly));

/** Covers everything in a rule set that can change a score, a signal or a step. Code counts by the rule's id and the layer that brought it. */
export function fingerprintOf(
  { rules, lists, weights, policy, cues, options, allow }: Omit<RuleSet, "identity">,
  codeFrom: (rule: Rule) => string,
): string {
  const parts = rules.map((rule) => (rule.kind === "custom" ? `${textOf(rule)} ${codeFrom(rule)}` : textOf(rule)));
  const names = Object.keys(lists).sort();
  parts.push(...policy.map(textOf), "cues", ...cues.map(textOf));
  parts.push(JSON.stringify(names.map((name) => [name, lists[name]])));
  parts.push(JSON.stringify([weights, options, allow], plainly));
  return hashText(parts.join("\n"));
}

/** Leaves out wording, and puts keys in order, so that the order in which a layer was written says nothing. */
function plainly(key: string, value: unknown): unknown {
  if (WORDING.has(key)) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) sorted[name] = (value as Readonly<Record<string, unknown>>)[name];
  return sorted;
}
