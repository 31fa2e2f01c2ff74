/** Layers of rules, and the rule set that they make together. */
import { deepFreeze } from "../contract/freeze.js";
import type { RuleSetIdentity } from "../contract/results.js";
import type { ReplySignal, Severity } from "../contract/vocabulary.js";
import type { WordLists } from "./compile.js";
import type { PolicyRow, StepPhrases } from "./policy.js";
import { type Rule, signalOf, type Weight } from "./rule.js";

/** How one rule, or all rules of a signal (`"upsell/*"`), is changed. */
export type RuleSetting = "off" | "on" | Severity;

export interface RuleSetOptions {
  /** Texts longer than this are read up to here only, in UTF-16 units. Default 200 000. */
  readonly maxLength?: number;
}

/** A set of changes; later layers win. */
export interface RuleSetLayer {
  readonly id?: string;
  readonly version?: string;
  /** `true`: start from nothing instead of from the recommended rules. */
  readonly root?: boolean;
  /** New rules, and rules that replace one of the same id. */
  readonly rules?: readonly Rule[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  /** Word lists by name; a list of the same name is replaced. */
  readonly lists?: WordLists;
  readonly weights?: Readonly<Partial<Record<ReplySignal, Weight>>>;
  /** Rows of the next-step policy, in order; rows of the same id are replaced, new ones come first. */
  readonly policy?: readonly PolicyRow[];
  readonly phrases?: readonly StepPhrases[];
  readonly options?: RuleSetOptions;
}

/** What is in force once all layers are laid on each other. */
export interface RuleSet {
  readonly identity: RuleSetIdentity;
  readonly rules: readonly Rule[];
  readonly lists: WordLists;
  readonly weights: Readonly<Partial<Record<ReplySignal, Weight>>>;
  readonly policy: readonly PolicyRow[];
  readonly phrases: readonly StepPhrases[];
  readonly options: RuleSetOptions;
}

/** Lays the layers on each other, the first at the bottom. */
export function resolveLayers(layers: readonly RuleSetLayer[]): RuleSet {
  const rules = new Map<string, Rule>();
  const policy = new Map<string, PolicyRow>();
  const phrases = new Map<string, StepPhrases>();
  const settings: [string, RuleSetting][] = [];
  let lists: WordLists = {};
  let weights: RuleSet["weights"] = {};
  let options: RuleSetOptions = {};
  for (const layer of layers) {
    for (const rule of layer.rules ?? []) rules.set(rule.id, rule);
    for (const [id, setting] of Object.entries(layer.settings ?? {})) settings.push([id, setting]);
    lists = { ...lists, ...layer.lists };
    weights = { ...weights, ...layer.weights };
    options = { ...options, ...layer.options };
    addRows(policy, layer.policy ?? []);
    for (const entry of layer.phrases ?? []) phrases.set(entry.id, entry);
  }
  const inForce = applySettings([...rules.values()], settings);
  const resolved = {
    rules: inForce,
    lists,
    weights,
    policy: [...policy.values()],
    phrases: [...phrases.values()],
    options,
  };
  const top = layers[layers.length - 1];
  return {
    ...resolved,
    identity: deepFreeze({ id: top?.id ?? "custom", version: top?.version ?? "0", fingerprint: fingerprint(resolved) }),
  };
}

function addRows(policy: Map<string, PolicyRow>, rows: readonly PolicyRow[]): void {
  const fresh = rows.filter((row) => !policy.has(row.id));
  for (const row of rows) if (policy.has(row.id)) policy.set(row.id, row);
  const older = [...policy];
  policy.clear();
  for (const row of fresh) policy.set(row.id, row);
  for (const [id, row] of older) policy.set(id, row);
}

function applySettings(rules: readonly Rule[], settings: readonly (readonly [string, RuleSetting])[]): readonly Rule[] {
  const inForce: Rule[] = [];
  for (const rule of rules) {
    let current: Rule = rule;
    let isOn = true;
    for (const [target, setting] of settings) {
      if (target !== rule.id && target !== `${signalOf(rule.id)}/*`) continue;
      if (setting === "off") isOn = false;
      else {
        isOn = true;
        if (setting !== "on") current = { ...current, severity: setting };
      }
    }
    if (isOn) inForce.push(current);
  }
  return inForce;
}

/** Covers everything that can change a result; a custom rule counts by its id. */
function fingerprint(resolved: object): string {
  return hashText(JSON.stringify(resolved));
}

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
