/** Tries rules out on their own examples, and suggestions on the rules. */
import type { Turn } from "../contract/conversation.js";
import { isMove } from "../contract/vocabulary.js";
import { readConversation } from "../customer/assess.js";
import { type CueFinders, compileCues } from "../next-step/cues.js";
import { type CompiledSides, compileSides, isCustomerRule } from "../rule-set/compile.js";
import { trust } from "../rule-set/custom.js";
import { examineLayers } from "../rule-set/examine.js";
import { issue, type Path, type RuleSetIssue } from "../rule-set/issues.js";
import type { RuleChange, RuleSetLayer } from "../rule-set/layer.js";
import { asChange, type Resolution } from "../rule-set/resolve.js";
import { type Example, type Rule, signalOf } from "../rule-set/rule.js";
import { type Firing, runRules } from "../rule-set/run.js";
import { recommended } from "../rules/recommended.js";
import { normalizeWords, readText } from "../text/read.js";
import { readLedger } from "../thread/read.js";

/**
 * Everything that is wrong with layers, tried out: what `createAnalyzer` would refuse, examples that fail, and suggestions that our own
 * rules would find fault with. Without layers it tries the recommended rules.
 *
 * @param layers JSON of any origin, or layers in code
 * @returns all issues at once; empty where all is well
 *
 * @example
 * ```js
 * import { checkRuleSet } from "deescalate";
 *
 * const acme = { id: "acme", phrases: [{ id: "acme/calm", step: "let-vent", phrases: ["Please calm down."] }] };
 * for (const { code, path, message } of checkRuleSet(acme)) console.log(code, path, message);
 * ```
 *
 * ```text
 * suggestion phrases[0].phrases[0] "Please calm down." trips minimise/calm-down: Tells the customer how to feel.
 * ```
 */
export function checkRuleSet(...layers: readonly unknown[]): readonly RuleSetIssue[] {
  const examined = examineLayers(layers, recommended, normalizeWords, () => true);
  if (examined.issues.length > 0) return examined.issues;
  for (const rule of recommended.rules ?? []) if (rule.kind === "custom") trust(rule);
  const { resolution } = examined;
  const sides = examined.compiled ?? compileSides(resolution.ruleSet, normalizeWords);
  const trial: Trial = { resolution, sides, cues: compileCues(resolution.ruleSet) };
  const given = examined.layers.length === 0 ? [recommended] : examined.layers;
  return given.flatMap((layer, index) => tryLayer(layer, given.length > 1 ? [index] : [], trial));
}

interface Trial {
  readonly resolution: Resolution;
  readonly sides: CompiledSides;
  readonly cues: CueFinders;
}

function tryLayer(layer: RuleSetLayer, at: Path, trial: Trial): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  (layer.rules ?? []).forEach((rule, index) => {
    const now = inForce(rule.id, trial);
    if (now === undefined) return;
    const path = [...at, "rules", index];
    issues.push(...tryExamples(now, rule.examples, [...path, "examples"], trial));
    issues.push(...trySuggestions(rule.suggestions, [...path, "suggestions"], trial));
  });
  for (const [target, setting] of Object.entries(layer.settings ?? {})) {
    const now = inForce(target, trial);
    if (now !== undefined) issues.push(...tryChange(now, asChange(setting ?? {}), [...at, "settings", target], trial));
  }
  (layer.phrases ?? []).forEach(({ phrases }, index) => {
    issues.push(...trySuggestions(phrases, [...at, "phrases", index, "phrases"], trial));
  });
  for (const [id, setting] of Object.entries(layer.phraseSettings ?? {})) {
    const added = typeof setting === "string" ? [] : setting.phrases?.add;
    issues.push(...trySuggestions(added, [...at, "phraseSettings", id, "phrases", "add"], trial));
  }
  return [...issues, ...tryCues(layer, at, trial)];
}

/** The rule as it is with all layers on it; undefined where it is off. */
function inForce(id: string, { resolution }: Trial): Rule | undefined {
  const entry = resolution.rules.get(id);
  return entry?.isOn === true ? entry.value : undefined;
}

/** What was changed is tried on its own examples; and the near misses that were there must stay alone, whatever was added. */
function tryChange(rule: Rule, change: RuleChange, path: Path, trial: Trial): readonly RuleSetIssue[] {
  const own = { match: change.examples?.match ?? [], noMatch: change.examples?.noMatch ?? [] };
  const issues = [...tryExamples(rule, own, [...path, "examples"], trial)];
  if (change.patterns?.add !== undefined || change.when !== undefined) {
    const added = new Set<Example>(own.noMatch);
    const kept = rule.examples.noMatch.filter((example) => !added.has(example));
    const failing = kept.filter((example) => fires(rule, example, trial));
    for (const example of failing)
      issues.push(
        issue("example-matches", path, `Now it matches a near miss that the rule came with: ${quote(example)}.`),
      );
  }
  return [...issues, ...trySuggestions(change.suggestions, [...path, "suggestions"], trial)];
}

function tryExamples(rule: Rule, examples: Rule["examples"], path: Path, trial: Trial): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  examples.match.forEach((example, index) => {
    if (fires(rule, example, trial)) return;
    const message = `${rule.id} does not match ${quote(example)}.`;
    issues.push(issue("example-misses", [...path, "match", index], message));
  });
  examples.noMatch.forEach((example, index) => {
    const firing = firingsOn(rule, example, trial).find((each) => each.rule.id === rule.id);
    if (firing === undefined) return;
    const message = `${rule.id} matches the near miss ${quote(example)}.`;
    issues.push(issue("example-matches", [...path, "noMatch", index], message));
  });
  return issues;
}

function fires(rule: Rule, example: Example, trial: Trial): boolean {
  return firingsOn(rule, example, trial).some((firing) => firing.rule.id === rule.id);
}

/** What fires on an example. The surroundings are those that the rule asks for, unless its examples name their own. */
function firingsOn(rule: Rule, example: Example, { sides, resolution }: Trial): readonly Firing[] {
  const { text, after, channel, audience, author } = typeof example === "string" ? alone(example) : example;
  const turns = after.map(toTurn);
  const conversation = readConversation(turns, sides.customer);
  const document = readText(text);
  const { options } = resolution.ruleSet;
  const asked = [...rule.examples.match, ...rule.examples.noMatch].some(namesSurroundings) ? {} : (rule.when ?? {});
  const compiled = isCustomerRule(rule) ? sides.customer : sides.reply;
  return runRules(compiled, document, {
    turns: conversation.turns,
    customer: conversation.customer,
    latest: conversation.latest,
    channel: channel ?? asked.channel?.[0] ?? options.channel,
    audience: audience ?? asked.audience ?? options.audience,
    author: author ?? asked.author ?? options.author,
    leavesOpen: (harmful) => readLedger(conversation.turns, turns, undefined).leftOpenBy(document, harmful),
  }).firings;
}

function namesSurroundings(example: Example): boolean {
  if (typeof example === "string") return false;
  return example.author !== undefined || example.audience !== undefined || example.channel !== undefined;
}

function alone(text: string): Exclude<Example, string> {
  return { text, after: [] };
}

/** `"customer: Where is it?"` */
function toTurn(line: string): Turn {
  const colon = line.indexOf(":");
  return { role: line.slice(0, colon) as Turn["role"], text: line.slice(colon + 1).trim() };
}

function tryCues(layer: RuleSetLayer, at: Path, { cues, resolution }: Trial): readonly RuleSetIssue[] {
  const issues: RuleSetIssue[] = [];
  (layer.cues ?? []).forEach(({ fact, examples }, index) => {
    if (resolution.cues.get(fact)?.isOn !== true) return;
    const find = fact.startsWith("says:") ? cues.customer : cues.ours;
    const shows = (example: Example): boolean =>
      find(readText(typeof example === "string" ? example : example.text)).includes(fact);
    const path = [...at, "cues", index, "examples"];
    examples.match.forEach((example, each) => {
      if (!shows(example))
        issues.push(issue("example-misses", [...path, "match", each], `${fact} does not show in ${quote(example)}.`));
    });
    examples.noMatch.forEach((example, each) => {
      if (shows(example))
        issues.push(issue("example-matches", [...path, "noMatch", each], `${fact} shows in ${quote(example)}.`));
    });
  });
  return issues;
}

/** Words that are given to agents must not trip the rules that they are judged by. */
function trySuggestions(
  templates: readonly string[] | undefined,
  path: Path,
  { sides }: Trial,
): readonly RuleSetIssue[] {
  return (templates ?? []).flatMap((template, index) => {
    if (template.startsWith("*")) return [];
    const text = template.replaceAll("{noun}", "your order").replace(/\[[^\]\n]{1,80}\]/g, "this");
    const { firings } = runRules(sides.reply, readText(text), readConversation([], sides.customer));
    const fault = firings.find(({ rule, span }) => span !== null && finds(rule));
    if (fault === undefined) return [];
    return [issue("suggestion", [...path, index], `${quote(template)} trips ${fault.rule.id}: ${fault.rule.message}`)];
  });
}

function finds({ id, severity, confidence, points }: Rule): boolean {
  return !isMove(signalOf(id)) && severity !== "info" && confidence !== "low" && (points ?? -1) < 0;
}

function quote(example: Example): string {
  const text = typeof example === "string" ? example : example.text;
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
