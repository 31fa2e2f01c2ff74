/** Conditions that can never hold: a rule behind one is a rule that nobody will miss until they need it. */
import { EXCLUSIVE, impliedBy } from "./facts.js";
import { didYouMean, issue, type Path, type RuleSetIssue } from "./issues.js";
import type { FactCondition } from "./policy.js";
import type { Condition, SignalCondition } from "./rule.js";

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export function checkBounds({ min, max }: Bounds, path: Path): readonly RuleSetIssue[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [issue("never-holds", path, `Nothing is ${min} or more and ${max} or less.`)];
}

export function checkCondition(condition: Condition, path: Path): readonly RuleSetIssue[] {
  const { intensity = {}, ourTurns = {}, customer = {}, reply = {}, assumed } = condition;
  const issues = [
    ...checkBounds(intensity, [...path, "intensity"]),
    ...checkBounds(ourTurns, [...path, "ourTurns"]),
    ...checkSets(customer, [...path, "customer"]),
    ...checkSets(reply, [...path, "reply"]),
  ];
  if (assumed === true && (customer.any !== undefined || customer.all !== undefined)) {
    const message = "Where the customer is assumed, nothing is known of their signals.";
    issues.push(issue("never-holds", path, message));
  }
  if (assumed === true && condition.trend !== undefined && !condition.trend.includes("steady"))
    issues.push(issue("never-holds", [...path, "trend"], "An assumed customer is always steady."));
  return issues;
}

/** `all` and `any` against `none`. */
function checkSets({ any, all, none = [] }: SignalCondition<string>, path: Path): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  const both = (all ?? []).find((each) => none.includes(each));
  if (both !== undefined) issues.push(issue("never-holds", path, `"${both}" must be there and must not.`));
  if (any?.every((each) => none.includes(each)) === true)
    issues.push(issue("never-holds", [...path, "any"], "One of these must be there, and none of them may."));
  return issues;
}

export function checkFacts(condition: FactCondition, names: ReadonlySet<string>, path: Path): readonly RuleSetIssue[] {
  const issues = [...checkBounds(condition.intensity ?? {}, [...path, "intensity"])];
  for (const field of ["all", "any", "none"] as const) {
    (condition[field] ?? []).forEach((fact, index) => {
      if (names.has(fact)) return;
      issues.push(issue("unknown-id", [...path, field, index], `There is no fact "${fact}".`, didYouMean(fact, names)));
    });
  }
  const { any, all = [], none = [] } = condition;
  const given = new Set([...all, ...all.flatMap(impliedBy)]);
  const isShut = (fact: string): boolean =>
    [fact, ...impliedBy(fact)].some(
      (each) =>
        none.includes(each) ||
        EXCLUSIVE.some(([one, other]) => (one === each && given.has(other)) || (other === each && given.has(one))),
    );
  const shut = all.find(isShut);
  if (shut !== undefined) issues.push(issue("never-holds", path, `"${shut}" cannot hold here beside the rest.`));
  else if (any?.every(isShut) === true)
    issues.push(issue("never-holds", [...path, "any"], "None of these can hold here beside the rest."));
  return issues;
}
