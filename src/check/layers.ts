/** From a value of any origin to a layer, and from layers to what is in force; how words are cut is the caller's matter. */
import { deepFreeze } from "../contract/freeze.js";
import type { RuleSetIdentity } from "../contract/results.js";
import type { CutWords } from "../pattern/lexicon.js";
import { examineLayers } from "../rule-set/examine.js";
import { RuleSetError, type RuleSetIssue } from "../rule-set/issues.js";
import type { RuleSetLayer, RuleSetOptions } from "../rule-set/layer.js";
import type { PolicyRow, StepCue, StepPhrases } from "../rule-set/policy.js";
import type { Entry } from "../rule-set/resolve.js";
import type { CustomRule, Rule, Weight } from "../rule-set/rule.js";
import { recommended } from "../rules/recommended.js";

/** A layer, or everything that is wrong with it. */
export type ParsedRuleSet =
  | {
      /** There is nothing wrong with it. */
      readonly ok: true;
      /** A frozen copy, to hand to `createAnalyzer`. */
      readonly layer: RuleSetLayer;
      /** Empty. */
      readonly issues: readonly [];
    }
  | {
      /** It cannot be used. */
      readonly ok: false;
      /** Everything that is wrong with it. */
      readonly issues: readonly RuleSetIssue[];
    };

export function parseLayer(value: unknown, below: readonly RuleSetLayer[], normalize: CutWords): ParsedRuleSet {
  const { layers, issues } = examineLayers([...below, value], recommended, normalize, (index) => index < below.length);
  if (issues.length > 0) return { ok: false, issues };
  // The recommended rules themselves are no layer on top of themselves.
  return { ok: true, layer: layers[layers.length - 1] ?? recommended, issues: [] };
}

/** @throws RuleSetError that tells everything that is wrong with it */
export function defineLayer(layer: RuleSetLayer, normalize: CutWords): RuleSetLayer {
  const { layers, issues } = examineLayers([layer], recommended, normalize, () => true, "alone");
  if (issues.length > 0) throw new RuleSetError(issues);
  return layers[0] ?? recommended;
}

/** A thing that is in force or switched off, and where it comes from. */
export interface ResolvedEntry<T> {
  /** The id of the rule, row or phrases; the fact of a cue. */
  readonly id: string;
  /** Whether it is in force. */
  readonly isOn: boolean;
  /** It, with all changes on it. */
  readonly value: T;
  /** The layer that brought it, under `*`; a layer that changed a field, under the field. */
  readonly from: Readonly<Record<string, string>>;
}

/** The entries of a word list, and the layer that brought each. */
export interface ResolvedList {
  /** The name that patterns use, without the `@`. */
  readonly name: string;
  /** In order. */
  readonly entries: readonly {
    /** The entry as it is written. */
    readonly text: string;
    /** The layer that brought it. */
    readonly from: string;
  }[];
}

/** What a signal is worth, and the layer that said so. */
export interface ResolvedWeight {
  /** The signal. */
  readonly signal: string;
  /** Its points. */
  readonly value: Weight;
  /** For each field that a layer set, the layer. */
  readonly from: Readonly<Record<string, string>>;
}

/** What is in force, and which layer said so. Plain data. */
export interface ResolvedRuleSet {
  /** As results carry it. */
  readonly identity: RuleSetIdentity;
  /** From the bottom to the top. */
  readonly layers: readonly {
    /** The layer's id, or its place where it has none. */
    readonly id: string;
    /** The layer's version; `0` where it has none. */
    readonly version: string;
  }[];
  /** Code is left out. */
  readonly rules: readonly ResolvedEntry<Exclude<Rule, CustomRule> | Omit<CustomRule, "find">>[];
  /** Word lists by name. */
  readonly lists: readonly ResolvedList[];
  /** What signals are worth. */
  readonly weights: readonly ResolvedWeight[];
  /** Rows of the next-step policy, in the order in which they are read. */
  readonly policy: readonly ResolvedEntry<PolicyRow>[];
  /** How to say a step. */
  readonly phrases: readonly ResolvedEntry<StepPhrases>[];
  /** Words that show a fact. */
  readonly cues: readonly ResolvedEntry<StepCue>[];
  /** Wording that stands as it is. */
  readonly allow: readonly {
    /** The wording, as a pattern. */
    readonly pattern: string;
    /** The rule or signal that it is allowed for; left out where it is allowed for all. */
    readonly target?: string;
    /** The layer that allows it. */
    readonly from: string;
  }[];
  /** What holds where the caller says nothing else. */
  readonly options: {
    /** The options in force. */
    readonly value: RuleSetOptions;
    /** For each option the layer that set it. */
    readonly from: Readonly<Record<string, string>>;
  };
  /** What of the safety floor is off, who said so, and why. */
  readonly withoutSafety: readonly {
    /** The rule, row, cue or list. */
    readonly what: string;
    /** The reason that the layer gives. */
    readonly reason: string;
    /** The layer. */
    readonly from: string;
  }[];
}

/** @throws RuleSetError that tells everything that is wrong with them */
export function resolveLayersInForce(layers: readonly RuleSetLayer[], normalize: CutWords): ResolvedRuleSet {
  const { resolution, issues } = examineLayers(layers, recommended, normalize, () => true);
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
