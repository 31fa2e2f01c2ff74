/** What a shape cannot say: ids that are there once, fields that go with the kind, points with the right sign, conditions that can hold. */
import { CUSTOMER_SIGNALS, isMove, MOVES, RISKS } from "../contract/vocabulary.js";
import { checkBounds, checkCondition, checkFacts } from "./conditions.js";
import { factNames } from "./facts.js";
import { didYouMean, issue, type Path, type RuleSetIssue } from "./issues.js";
import type { RuleChange, RuleSetLayer } from "./layer.js";
import { asChange, type Resolution } from "./resolve.js";
import { type Rule, signalOf, type Weight } from "./rule.js";

const CUSTOMER: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);
const SIGNALS: readonly string[] = [...MOVES, ...RISKS, ...CUSTOMER_SIGNALS, "house"];

/** Which side a signal is on. */
type Side = "move" | "risk" | "house" | "customer" | "unknown";

function sideOf(id: string): Side {
  const signal = signalOf(id);
  if (signal === "house") return "house";
  if (isMove(signal)) return "move";
  if (CUSTOMER.has(signal)) return "customer";
  return SIGNALS.includes(signal) ? "risk" : "unknown";
}

/** @param at where the layer stands among the layers of the caller */
export function checkMeaning(layer: RuleSetLayer, resolution: Resolution, at: Path): readonly RuleSetIssue[] {
  const facts = factNames(resolution.cues.keys());
  const issues: RuleSetIssue[] = [];
  (layer.rules ?? []).forEach((rule, index) => {
    issues.push(...checkRule(rule, [...at, "rules", index]));
  });
  for (const [target, setting] of Object.entries(layer.settings ?? {})) {
    const rule = resolution.rules.get(target)?.value;
    issues.push(...checkChange(target, asChange(setting ?? {}), rule, [...at, "settings", target]));
  }
  for (const [signal, weight] of Object.entries(layer.weights ?? {}))
    issues.push(...checkWeight(signal, weight, [...at, "weights", signal]));
  const conditions = [
    ...(layer.policy ?? []).flatMap(({ when }, index) => [[when, [...at, "policy", index, "when"]] as const]),
    ...(layer.phrases ?? []).flatMap(({ when }, index) => [[when, [...at, "phrases", index, "when"]] as const]),
    ...conditionsOf(layer.policySettings, [...at, "policySettings"]),
    ...conditionsOf(layer.phraseSettings, [...at, "phraseSettings"]),
  ];
  for (const [when, path] of conditions) if (when !== undefined) issues.push(...checkFacts(when, facts, path));
  return [...issues, ...checkDuplicates(layer, at)];
}

function conditionsOf(
  settings: RuleSetLayer["policySettings"] | RuleSetLayer["phraseSettings"],
  path: Path,
): readonly (readonly [NonNullable<RuleSetLayer["phrases"]>[number]["when"], Path])[] {
  return Object.entries(settings ?? {}).map(([id, setting]) => [
    typeof setting === "string" ? undefined : setting.when,
    [...path, id, "when"],
  ]);
}

function checkDuplicates({ rules, policy, phrases, cues }: RuleSetLayer, at: Path): readonly RuleSetIssue[] {
  const lists = { rules, policy, phrases, cues } as const;
  const issues: RuleSetIssue[] = [];
  for (const [field, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    (list ?? []).forEach((each, index) => {
      const id = "fact" in each ? each.fact : each.id;
      if (seen.has(id)) issues.push(issue("duplicate-id", [...at, field, index], `"${id}" stands here twice.`));
      seen.add(id);
    });
  }
  return issues;
}

function checkRule(rule: Rule, path: Path): readonly RuleSetIssue[] {
  const side = sideOf(rule.id);
  if (side === "unknown") {
    const signal = signalOf(rule.id);
    const hint = didYouMean(signal, SIGNALS) ?? "A rule of your own goes under house/.";
    return [issue("unknown-id", [...path, "id"], `There is no signal "${signal}".`, hint)];
  }
  const issues = [...checkFields(rule, side, rule.kind === "absence", path)];
  if (rule.generic !== undefined && side !== "move")
    issues.push(issue("misplaced", [...path, "generic"], "Only a move can be a formula."));
  if (rule.when !== undefined) issues.push(...checkCondition(rule.when, [...path, "when"]));
  issues.push(...checkSuggestions(rule.suggestions, [...path, "suggestions"]));
  if (rule.kind === "absence") issues.push(...checkAbsence(rule, side, path));
  if (rule.kind === "metric") {
    issues.push(...checkBounds(rule, path));
    if (rule.min === undefined && rule.max === undefined)
      issues.push(issue("missing", path, 'A metric rule needs "min" or "max".'));
    if (rule.metric === "capitals" && (rule.min ?? 0) > 1)
      issues.push(issue("never-holds", [...path, "min"], "The share of capitals is 1 at most."));
  }
  return issues;
}

function checkAbsence(rule: Rule & { kind: "absence" }, side: Side, path: Path): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  if (side === "customer")
    issues.push(issue("misplaced", [...path, "kind"], "A customer owes no moves: an absence rule is for replies."));
  const { any, all = [] } = rule.when?.reply ?? {};
  const needed = all.find((signal) => (rule.absent as readonly string[]).includes(signal));
  const none = any?.every((signal) => (rule.absent as readonly string[]).includes(signal)) === true;
  if (needed !== undefined || none)
    issues.push(issue("never-holds", [...path, "when", "reply"], "What must be absent must be there as well."));
  return issues;
}

/** Fields that a rule and a change of a rule share. */
function checkFields(
  change: Pick<RuleChange, "points" | "severity" | "heat">,
  side: Side,
  isAbsence: boolean,
  path: Path,
): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  const { points, severity, heat } = change;
  if (side === "customer") {
    if (points !== undefined)
      issues.push(issue("misplaced", [...path, "points"], "A customer gets no points.", "Did you mean `heat`?"));
    if (severity !== undefined)
      issues.push(issue("misplaced", [...path, "severity"], "What a customer shows has no severity."));
  } else if (heat !== undefined) {
    issues.push(issue("misplaced", [...path, "heat"], "Only rules on customers have heat.", "Did you mean `points`?"));
  }
  if (side === "move" && severity !== undefined)
    issues.push(issue("misplaced", [...path, "severity"], "A move has no severity.", "Did you mean `points`?"));
  if (points !== undefined && (side === "risk" || (side === "move" && isAbsence)) && points > 0)
    issues.push(issue("points-sign", [...path, "points"], `${sayKind(side)} takes points: 0 or less, got ${points}.`));
  if (points !== undefined && side === "move" && !isAbsence && points < 0)
    issues.push(issue("points-sign", [...path, "points"], `A move brings points: 0 or more, got ${points}.`));
  return issues;
}

function sayKind(side: Side): string {
  return side === "risk" ? "A risk" : "A missing move";
}

function checkChange(target: string, change: RuleChange, rule: Rule | undefined, path: Path): readonly RuleSetIssue[] {
  const side = sideOf(target);
  const issues: RuleSetIssue[] = [];
  if (target.endsWith("/*")) {
    for (const field of ["patterns", "unless", "when", "heat", "message", "why", "suggestions", "examples"] as const) {
      if (change[field] !== undefined)
        issues.push(issue("misplaced", [...path, field], `A whole signal cannot be given "${field}"; name its rules.`));
    }
    issues.push(...checkFields(change, side, false, path));
    return issues;
  }
  if (rule === undefined) return issues;
  if (rule.kind !== "pattern") {
    for (const field of ["patterns", "unless"] as const) {
      if (change[field] !== undefined)
        issues.push(issue("misplaced", [...path, field], `"${target}" is no pattern rule, it has no "${field}".`));
    }
  }
  if (change.when !== undefined) issues.push(...checkCondition(change.when, [...path, "when"]));
  if (rule.kind === "pattern" && rule.patterns.length === 0)
    issues.push(
      issue("never-holds", [...path, "patterns"], "No pattern is left.", 'To switch the rule off write "off".'),
    );
  issues.push(...checkSuggestions(change.suggestions, [...path, "suggestions"]));
  return [...issues, ...checkFields(change, side, rule.kind === "absence", path)];
}

function checkWeight(signal: string, weight: Partial<Weight>, path: Path): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  const isRisk = !isMove(signal);
  for (const field of ["calm", "upset", "furious", "pleased"] as const) {
    const points = weight[field];
    // A move may cost with a calm or pleased customer: sympathy is then out of place.
    const isWrong =
      points !== undefined && (isRisk ? points > 0 : (field === "upset" || field === "furious") && points < 0);
    if (isWrong) {
      const message = isRisk
        ? `A risk takes points: 0 or less, got ${points}.`
        : `A move brings points: 0 or more, got ${points}.`;
      issues.push(issue("points-sign", [...path, field], message));
    }
  }
  for (const field of ["generic", "late", "surplus"] as const) {
    if (isRisk && weight[field] !== undefined)
      issues.push(issue("misplaced", [...path, field], `Only moves have "${field}".`));
  }
  return issues;
}

function checkSuggestions(suggestions: readonly string[] | undefined, path: Path): readonly RuleSetIssue[] {
  return (suggestions ?? []).flatMap((template, index) => {
    const unknown = [...template.matchAll(/\{(\w*)\}/g)].find(([, name]) => name !== "noun");
    if (unknown === undefined) return [];
    const hint = "Only {noun} is filled; what the agent has to fill goes in [square brackets].";
    return [issue("wrong-value", [...path, index], `${unknown[0]} is filled by nobody.`, hint)];
  });
}
