/** Lays layers on each other, and remembers which of them said what. */
import { deepFreeze } from "../contract/freeze.js";
import type { RuleSetIdentity } from "../contract/results.js";
import { fingerprintOf } from "./fingerprint.js";
import { didYouMean, issue, type Path, type RuleSetIssue } from "./issues.js";
import type { Allowed, ListChange, RuleChange, RuleSet, RuleSetLayer, RuleSetOptions, RuleSetting } from "./layer.js";
import type { PolicyRow, StepCue, StepPhrases } from "./policy.js";
import { type Rule, signalOf, type Weight } from "./rule.js";

/** A thing with an id, which layer it comes from, and which layers changed which of its fields. */
export interface Entry<T> {
  value: T;
  isOn: boolean;
  /** The layer that brought it, under `*`; later changes under the field that they changed. */
  from: Record<string, string>;
}

export interface Resolution {
  readonly ruleSet: RuleSet;
  readonly layers: readonly { readonly id: string; readonly version: string }[];
  readonly rules: ReadonlyMap<string, Entry<Rule>>;
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly weights: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly policy: ReadonlyMap<string, Entry<PolicyRow>>;
  readonly phrases: ReadonlyMap<string, Entry<StepPhrases>>;
  readonly cues: ReadonlyMap<string, Entry<StepCue>>;
  readonly allow: readonly (Allowed & { readonly from: string })[];
  readonly options: Readonly<Record<string, string>>;
  readonly withoutSafety: ReadonlyMap<string, { readonly reason: string; readonly from: string }>;
  /** References that lead nowhere, and removals of what is not there; each behind the number of its layer. */
  readonly issues: readonly RuleSetIssue[];
}

interface Ground {
  readonly rules: Map<string, Entry<Rule>>;
  readonly lists: Map<string, Map<string, string>>;
  readonly weights: Record<string, Weight>;
  readonly weightsFrom: Record<string, Record<string, string>>;
  policy: Map<string, Entry<PolicyRow>>;
  phrases: Map<string, Entry<StepPhrases>>;
  readonly cues: Map<string, Entry<StepCue>>;
  readonly allow: (Allowed & { readonly from: string })[];
  options: RuleSetOptions;
  readonly optionsFrom: Record<string, string>;
  readonly withoutSafety: Map<string, { readonly reason: string; readonly from: string }>;
  readonly issues: RuleSetIssue[];
}

/** @param own the number of the first layer that is the caller's; the ones before it lie at the bottom and are not spoken of */
export function resolveLayers(layers: readonly RuleSetLayer[], own = 0): Resolution {
  const ground: Ground = {
    rules: new Map(),
    lists: new Map(),
    weights: {},
    weightsFrom: {},
    policy: new Map(),
    phrases: new Map(),
    cues: new Map(),
    allow: [],
    options: {},
    optionsFrom: {},
    withoutSafety: new Map(),
    issues: [],
  };
  const names = layers.map(({ id }, index) => id ?? `layer ${index - own + 1}`);
  layers.forEach((layer, index) => {
    const at: Path = layers.length - own > 1 ? [index - own] : [];
    lay(ground, layer, names[index] as string, at);
  });
  return resolution(ground, layers, names);
}

function lay(ground: Ground, layer: RuleSetLayer, from: string, at: Path): void {
  // With `forEach`, for a layer that is read in spite of mistakes has holes where they were.
  layer.rules?.forEach((rule) => {
    put(ground.rules, rule.id, rule, from);
  });
  changeRules(ground, layer, from, at);
  changeLists(ground, layer, from, at);
  for (const [signal, change] of Object.entries(layer.weights ?? {})) {
    ground.weights[signal] = { calm: 0, upset: 0, furious: 0, ...ground.weights[signal], ...change };
    ground.weightsFrom[signal] = { ...ground.weightsFrom[signal] };
    for (const field of Object.keys(change)) (ground.weightsFrom[signal] as Record<string, string>)[field] = from;
  }
  addRows(ground, layer.policy ?? [], from, at);
  changeEntries(ground, ground.policy, layer.policySettings, "policySettings", from, at, (row, change) => ({
    ...row,
    ...change,
  }));
  addPhrases(ground, layer.phrases ?? [], from);
  changeEntries(ground, ground.phrases, layer.phraseSettings, "phraseSettings", from, at, (entry, change, where) => ({
    ...entry,
    ...(change.when ? { when: change.when } : {}),
    phrases: changeList(ground, entry.phrases, change.phrases, [...where, "phrases"]),
  }));
  layer.cues?.forEach((cue) => {
    put(ground.cues, cue.fact, cue, from);
  });
  changeEntries(ground, ground.cues, layer.cueSettings, "cueSettings", from, at, (cue, change, where) => ({
    ...cue,
    patterns: changeList(ground, cue.patterns, change.patterns, [...where, "patterns"]),
    ...(change.unless ? { unless: changeList(ground, cue.unless ?? [], change.unless, [...where, "unless"]) } : {}),
  }));
  for (const pattern of layer.allow ?? []) ground.allow.push({ pattern, from });
  ground.options = { ...ground.options, ...layer.options };
  for (const key of Object.keys(layer.options ?? {})) ground.optionsFrom[key] = from;
  for (const [key, reason] of Object.entries(layer.withoutSafety ?? {}))
    ground.withoutSafety.set(key, { reason, from });
}

function put<T>(entries: Map<string, Entry<T>>, id: string, value: T, from: string): void {
  entries.set(id, { value, isOn: true, from: { "*": from } });
}

/** Settings of signals first, so that a rule's own setting wins wherever it is written. */
function changeRules(ground: Ground, { settings = {} }: RuleSetLayer, from: string, at: Path): void {
  const entries = Object.entries(settings) as (readonly [string, RuleSetting])[];
  const ofSignals = entries.filter(([target]) => target.endsWith("/*"));
  for (const [target, setting] of [...ofSignals, ...entries.filter(([target]) => !target.endsWith("/*"))]) {
    const where = [...at, "settings", target];
    const change = asChange(setting);
    const meant = target.endsWith("/*")
      ? [...ground.rules.values()].filter(({ value }) => `${signalOf(value.id)}/*` === target)
      : [ground.rules.get(target)].filter((entry) => entry !== undefined);
    if (meant.length === 0) ground.issues.push(unknownRule(ground, target, where));
    for (const entry of meant) changeRule(ground, entry, ofSignal(entry.value, target, change), from, where);
    for (const pattern of change.allow ?? []) ground.allow.push({ pattern, target, from });
  }
}

function unknownRule({ rules }: Ground, target: string, where: Path): RuleSetIssue {
  const ids = [...rules.keys()];
  const signals = [...new Set(ids.map((id) => `${signalOf(id)}/*`))];
  const message = target.endsWith("/*") ? `There is no rule under "${target}".` : `There is no rule "${target}".`;
  return issue("unknown-id", where, message, didYouMean(target, target.endsWith("/*") ? signals : ids));
}

/** What a signal is worth is not what its absence costs: points for all rules of a signal leave the rules alone that miss it. */
function ofSignal(rule: Rule, target: string, change: RuleChange): RuleChange {
  if (rule.kind !== "absence" || change.points === undefined || !target.endsWith("/*")) return change;
  const { points: _, ...others } = change;
  return others;
}

/** A setting written as one word, spelt out. */
export function asChange(setting: RuleSetting): RuleChange {
  if (typeof setting !== "string") return setting;
  if (setting === "off" || setting === "on") return { state: setting };
  return { state: "on", severity: setting };
}

function changeRule(ground: Ground, entry: Entry<Rule>, change: RuleChange, from: string, where: Path): void {
  const { state, patterns, unless, allow: _, examples, ...fields } = change;
  if (state !== undefined) entry.isOn = state === "on";
  const rule = entry.value;
  let value: Rule = { ...rule, ...fields };
  if (value.kind === "pattern") {
    if (patterns) value = { ...value, patterns: changeList(ground, value.patterns, patterns, [...where, "patterns"]) };
    if (unless) value = { ...value, unless: changeList(ground, value.unless ?? [], unless, [...where, "unless"]) };
  }
  if (examples !== undefined) {
    const { match, noMatch } = value.examples;
    const added = { match: [...match, ...(examples.match ?? [])], noMatch: [...noMatch, ...(examples.noMatch ?? [])] };
    value = { ...value, examples: added };
  }
  entry.value = value;
  entry.from = { ...entry.from };
  for (const field of Object.keys(change)) entry.from[field] = from;
}

function changeList(
  { issues }: Pick<Ground, "issues">,
  list: readonly string[],
  change: ListChange | undefined,
  where: Path,
): readonly string[] {
  if (change === undefined) return list;
  const left = new Set(list);
  (change.remove ?? []).forEach((each, index) => {
    if (left.delete(each)) return;
    const message = `${JSON.stringify(each)} is not there, so it cannot be removed.`;
    issues.push(issue("nothing-to-remove", [...where, "remove", index], message, didYouMean(each, list)));
  });
  for (const each of change.add ?? []) left.add(each);
  return [...left];
}

function changeLists(ground: Ground, { lists = {} }: RuleSetLayer, from: string, at: Path): void {
  for (const [name, change] of Object.entries(lists)) {
    const where = [...at, "lists", name];
    if (isList(change)) {
      ground.lists.set(name, new Map(change.map((entry) => [entry, from])));
      continue;
    }
    const known = ground.lists.get(name);
    if (known === undefined) {
      const hint = didYouMean(name, ground.lists.keys()) ?? "A new list is written as an array.";
      ground.issues.push(issue("unknown-id", where, `There is no list "${name}" to change.`, hint));
      continue;
    }
    const entries = changeList(ground, [...known.keys()], change, where);
    ground.lists.set(name, new Map(entries.map((entry) => [entry, known.get(entry) ?? from])));
  }
}

function isList(change: readonly string[] | ListChange): change is readonly string[] {
  return Array.isArray(change);
}

export const SAFETY_ROWS = "safety/";

/** New rows stand before the row that they name, else behind the safety rows and before all others. */
function addRows(ground: Ground, rows: readonly PolicyRow[], from: string, at: Path): void {
  const fresh = rows.filter(({ id }) => !ground.policy.has(id));
  rows.forEach((row) => {
    if (ground.policy.has(row.id)) put(ground.policy, row.id, row, from);
  });
  const known = [...ground.policy];
  const lastSafe = known.reduce((last, [id], index) => (id.startsWith(SAFETY_ROWS) ? index : last), -1);
  const behind = known[lastSafe + 1]?.[0];
  const placed = new Map<string | undefined, PolicyRow[]>();
  for (const row of fresh) {
    const known = row.before !== undefined && ground.policy.has(row.before);
    if (row.before !== undefined && !known) {
      const where = [...at, "policy", rows.indexOf(row), "before"];
      const hint = didYouMean(row.before, ground.policy.keys());
      ground.issues.push(issue("unknown-id", where, `There is no row "${row.before}".`, hint));
    }
    const place = known ? row.before : behind;
    placed.set(place, [...(placed.get(place) ?? []), row]);
  }
  ground.policy = new Map();
  for (const [id, entry] of known) {
    for (const row of placed.get(id) ?? []) put(ground.policy, row.id, row, from);
    ground.policy.set(id, entry);
  }
  for (const row of placed.get(undefined) ?? []) put(ground.policy, row.id, row, from);
}

/** New phrases are said before those that are there, but behind what is said whatever the step. */
function addPhrases(ground: Ground, phrases: readonly StepPhrases[], from: string): void {
  const known = [...ground.phrases];
  const first = known.filter(([, { value }]) => value.step === "any");
  const others = known.filter(([, { value }]) => value.step !== "any");
  ground.phrases = new Map(first);
  const isKnown = ({ id }: StepPhrases): boolean => known.some(([each]) => each === id);
  for (const entry of phrases.filter((each) => !isKnown(each))) put(ground.phrases, entry.id, entry, from);
  for (const [id, entry] of others) ground.phrases.set(id, entry);
  for (const entry of phrases.filter(isKnown)) put(ground.phrases, entry.id, entry, from);
}

type Setting = "off" | "on" | { readonly state?: "on" | "off" };

function changeEntries<T, S extends Setting>(
  { issues }: Ground,
  entries: Map<string, Entry<T>>,
  settings: Readonly<Record<string, S | undefined>> | undefined,
  field: string,
  from: string,
  at: Path,
  apply: (value: T, change: Exclude<S, string>, where: Path) => T,
): void {
  for (const [id, setting] of Object.entries(settings ?? {})) {
    if (setting === undefined) continue;
    const where = [...at, field, id];
    const entry = entries.get(id);
    if (entry === undefined) {
      issues.push(issue("unknown-id", where, `There is no ${JSON.stringify(id)}.`, didYouMean(id, entries.keys())));
      continue;
    }
    entry.from = { ...entry.from };
    if (typeof setting === "string") {
      entry.isOn = setting === "on";
      entry.from.state = from;
      continue;
    }
    const { state, ...change } = setting as { readonly state?: "on" | "off" };
    if (state !== undefined) entry.isOn = state === "on";
    entry.value = apply(entry.value, change as Exclude<S, string>, where);
    for (const key of Object.keys(setting)) entry.from[key] = from;
  }
}

function resolution(ground: Ground, layers: readonly RuleSetLayer[], names: readonly string[]): Resolution {
  const inForce = {
    rules: onOnly(ground.rules),
    lists: Object.fromEntries([...ground.lists].map(([name, entries]) => [name, [...entries.keys()]])),
    weights: ground.weights,
    policy: onOnly(ground.policy),
    phrases: onOnly(ground.phrases),
    cues: onOnly(ground.cues),
    allow: ground.allow.map(({ from: _, ...allowed }) => allowed),
    options: ground.options,
  };
  const versions = layers.map((layer, index) => ({ id: names[index] as string, version: layer.version ?? "0" }));
  const versionOf = new Map(versions.map(({ id, version }) => [id, `${id}@${version}`]));
  const codeFrom = ({ id }: Rule): string => versionOf.get(ground.rules.get(id)?.from["*"] ?? "") ?? "";
  const top = layers[layers.length - 1];
  const identity: RuleSetIdentity = {
    id: top?.id ?? "custom",
    version: top?.version ?? "0",
    fingerprint: fingerprintOf(inForce, codeFrom),
    ...(ground.withoutSafety.size > 0 ? { withoutSafety: [...ground.withoutSafety.keys()].sort() } : {}),
  };
  return {
    ruleSet: { ...inForce, identity: deepFreeze(identity) },
    layers: versions,
    rules: ground.rules,
    lists: ground.lists,
    weights: ground.weightsFrom,
    policy: ground.policy,
    phrases: ground.phrases,
    cues: ground.cues,
    allow: ground.allow,
    options: ground.optionsFrom,
    withoutSafety: ground.withoutSafety,
    issues: ground.issues,
  };
}

function onOnly<T>(entries: ReadonlyMap<string, Entry<T>>): readonly T[] {
  return [...entries.values()].filter(({ isOn }) => isOn).map(({ value }) => value);
}
