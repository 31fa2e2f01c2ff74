/** Rules of one side (reply or customer) made ready to run: one automaton, and an order in which conditions can be judged. */

import { CUSTOMER_SIGNALS } from "../contract/vocabulary.js";
import type { Automaton } from "../pattern/automaton.js";
import type { CutWords } from "../pattern/lexicon.js";
import { automatonOf, type WordLists } from "./automata.js";
import { type Rule, signalOf } from "./rule.js";

export type { WordLists } from "./automata.js";

export interface CompiledRules {
  /** In the order in which they have to run. */
  readonly rules: readonly Rule[];
  readonly automaton: Automaton;
  /** For each pattern of the automaton the rule it belongs to, as an index into `rules`. */
  readonly ruleOf: Int32Array;
  /** 1 where the pattern is an exception (`unless`). */
  readonly isException: Uint8Array;
  /** Rules that need no pattern to fire, as indices into `rules`. */
  readonly withoutPattern: readonly number[];
}

/** A rule set made ready to run, apart for the reply and for the customer. */
export interface CompiledSides {
  readonly reply: CompiledRules;
  readonly customer: CompiledRules;
  /** Nouns that a complaint can be about. */
  readonly things: ReadonlySet<string>;
}

const CUSTOMER_SIDE: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);

export function isCustomerRule({ id }: Rule): boolean {
  return CUSTOMER_SIDE.has(signalOf(id));
}

/** @throws PatternError for a pattern that does not compile, RuleCircleError for rules that wait for each other */
export function compileSides(
  { rules, lists }: { readonly rules: readonly Rule[]; readonly lists: WordLists },
  normalize: CutWords,
): CompiledSides {
  const compile = (side: readonly Rule[]): CompiledRules => compileRules(side, lists, normalize);
  return {
    reply: compile(rules.filter((rule) => !isCustomerRule(rule))),
    customer: compile(rules.filter(isCustomerRule)),
    things: new Set(lists.things),
  };
}

/** Rules that wait for each other, so that none of them could run first. */
export class RuleCircleError extends Error {
  readonly circle: readonly string[];
  constructor(circle: readonly string[]) {
    super(`Rules wait for each other in a circle: ${circle.join(" → ")}`);
    this.name = "RuleCircleError";
    this.circle = circle;
  }
}

export function compileRules(rules: readonly Rule[], lists: WordLists, normalize: CutWords): CompiledRules {
  const ordered = inOrder(rules);
  const patterns: string[] = [];
  const ruleOf: number[] = [];
  const isException: number[] = [];
  ordered.forEach((rule, index) => {
    if (rule.kind !== "pattern") return;
    for (const pattern of rule.patterns) {
      patterns.push(pattern);
      ruleOf.push(index);
      isException.push(0);
    }
    for (const pattern of rule.unless ?? []) {
      patterns.push(pattern);
      ruleOf.push(index);
      isException.push(1);
    }
  });
  return {
    rules: ordered,
    automaton: automatonOf(patterns, lists, normalize),
    ruleOf: Int32Array.from(ruleOf),
    isException: Uint8Array.from(isException),
    withoutPattern: ordered.flatMap((rule, index) => (rule.kind === "pattern" ? [] : [index])),
  };
}

/** The signals that a rule waits for. */
function waitsFor(rule: Rule): readonly string[] {
  const condition = rule.when?.reply;
  const named = [...(condition?.any ?? []), ...(condition?.all ?? []), ...(condition?.none ?? [])];
  if (rule.kind === "absence") named.push(...rule.absent);
  if (rule.kind === "custom") named.push(...(rule.after ?? []));
  return named;
}

/**
 * Rules come after all rules of the signals that they wait for; otherwise they keep their order. A rule may wait for other rules of its own
 * signal's neighbours only through signals, so a circle of signals is an error.
 */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const bySignal = new Map<string, Rule[]>();
  for (const rule of rules) {
    // An absence adds no signal to those found, so nothing has to wait for it.
    if (rule.kind === "absence") continue;
    const signal = signalOf(rule.id);
    const siblings = bySignal.get(signal);
    if (siblings) siblings.push(rule);
    else bySignal.set(signal, [rule]);
  }
  const ordered: Rule[] = [];
  const state = new Map<Rule, "open" | "done">();
  const visit = (rule: Rule, path: readonly string[]): void => {
    if (state.get(rule) === "done") return;
    if (state.get(rule) === "open") throw new RuleCircleError([...path.slice(path.indexOf(rule.id)), rule.id]);
    state.set(rule, "open");
    for (const signal of waitsFor(rule))
      for (const other of bySignal.get(signal) ?? []) visit(other, [...path, rule.id]);
    state.set(rule, "done");
    ordered.push(rule);
  };
  for (const rule of rules) visit(rule, []);
  return ordered;
}
