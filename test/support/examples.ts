/** Runs a rule's examples: which of those that must match do not, and which near misses do. */
import type { Turn } from "../../src/contract/conversation.js";
import { CUSTOMER_SIGNALS } from "../../src/contract/vocabulary.js";
import { readConversation } from "../../src/customer/assess.js";
import { type CompiledRules, compileRules } from "../../src/rule-set/compile.js";
import type { RuleSetLayer } from "../../src/rule-set/layer.js";
import { resolveLayers } from "../../src/rule-set/resolve.js";
import { type Example, type Rule, signalOf } from "../../src/rule-set/rule.js";
import { runRules } from "../../src/rule-set/run.js";
import { normalizeWords, readText } from "../../src/text/read.js";
import { readLedger } from "../../src/thread/read.js";

export interface CompiledSides {
  readonly rules: readonly Rule[];
  readonly reply: CompiledRules;
  readonly customer: CompiledRules;
}

const CUSTOMER: ReadonlySet<string> = new Set(CUSTOMER_SIGNALS);

function isCustomerRule(rule: Rule): boolean {
  return CUSTOMER.has(signalOf(rule.id));
}

export function compileLayers(...layers: readonly RuleSetLayer[]): CompiledSides {
  const { rules, lists } = resolveLayers(layers).ruleSet;
  return {
    rules,
    reply: compileRules(
      rules.filter((rule) => !isCustomerRule(rule)),
      lists,
      normalizeWords,
    ),
    customer: compileRules(rules.filter(isCustomerRule), lists, normalizeWords),
  };
}

/** The turns of an example: `"customer: …"`. */
export function toTurns(lines: readonly string[]): readonly Turn[] {
  return lines.map((line) => {
    const colon = line.indexOf(":");
    const role = line.slice(0, colon) as Turn["role"];
    if (!["customer", "agent", "bot", "system"].includes(role))
      throw new Error(`An example's turn names no role: ${line}`);
    return { role, text: line.slice(colon + 1).trim() };
  });
}

/** Whether the rule fires on the example. */
function fires(sides: CompiledSides, rule: Rule, example: Example): boolean {
  const text = typeof example === "string" ? example : example.text;
  const before = typeof example === "string" ? [] : toTurns(example.after);
  const isCustomer = isCustomerRule(rule);
  const conversation = readConversation(before, sides.customer);
  const document = readText(text);
  const { firings } = runRules(isCustomer ? sides.customer : sides.reply, document, {
    turns: conversation.turns,
    customer: conversation.customer,
    latest: conversation.latest,
    ...(typeof example === "string" ? {} : example),
    leavesOpen: (harmful) => readLedger(conversation.turns, before, undefined).leftOpenBy(document, harmful),
  });
  return firings.some((firing) => firing.rule.id === rule.id);
}

export interface ExampleFailure {
  readonly rule: string;
  readonly kind: "does not match" | "matches a near miss";
  readonly example: string;
}

export function failingExamples(sides: CompiledSides, rule: Rule): readonly ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  for (const example of rule.examples.match) {
    if (!fires(sides, rule, example))
      failures.push({ rule: rule.id, kind: "does not match", example: JSON.stringify(example) });
  }
  for (const example of rule.examples.noMatch) {
    if (fires(sides, rule, example))
      failures.push({ rule: rule.id, kind: "matches a near miss", example: JSON.stringify(example) });
  }
  return failures;
}
