/** One rule, explained: what it sees, why it matters, what it weighs, how it is said and where it comes from. */
import type { Example, ResolvedRuleSet } from "../index.js";
import { signalOf } from "../rule-set/rule.js";
import { indented, LABEL, quoted, row, signed } from "./layout.js";
import type { RuleEntry } from "./rules.js";
import { oneLine, type Paper, wrap } from "./terminal.js";

export function ruleLines(
  { id, isOn, value, from }: RuleEntry,
  ruleSet: ResolvedRuleSet,
  paper: Paper,
): readonly string[] {
  const facts = [isOn ? "" : "off", value.kind, value.severity ?? "", `confidence ${value.confidence}`];
  const field = (label: string, texts: readonly string[]): readonly string[] =>
    row(
      label,
      texts.flatMap((text) => hanging(text, paper.width - LABEL)),
      paper,
    );
  const isPattern = value.kind === "pattern";
  return [
    `${paper.paint(id, "bold")}  ${paper.paint(facts.filter(Boolean).join(" · "), "dim")}`,
    ...indented(oneLine(value.message), 2, paper),
    ...indented(oneLine(value.why), 2, paper),
    "",
    ...field("Sources", [value.source.join(", ") || "practice"]),
    ...field("Points", pointsOf(id, value, ruleSet)),
    ...field("When", value.when === undefined ? [] : [JSON.stringify(value.when)]),
    ...field("Patterns", isPattern ? value.patterns : []),
    ...field("Unless", isPattern ? (value.unless ?? []) : []),
    ...field("Absent", value.kind === "absence" ? [value.absent.join(", ")] : []),
    ...field("Measures", value.kind === "metric" ? [boundsOf(value)] : []),
    ...field("Sees", value.kind === "custom" ? ["by code, which no pattern can say"] : []),
    ...field(
      "Instead",
      (value.suggestions ?? []).map((text) => oneLine(text.replace(/^\*/, ""))),
    ),
    ...field("Matches", value.examples.match.map(exampleText)),
    ...field("Leaves", value.examples.noMatch.map(exampleText)),
    ...field(
      "From",
      Object.entries(from).map(([what, layer]) => (what === "*" ? layer : `${what}: ${layer}`)),
    ),
  ];
}

/** Lines that go on are set in, so that one entry is told from the next. */
function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 2).map((line, index) => (index === 0 ? line : `  ${line}`));
}

function boundsOf({
  metric,
  min,
  max,
}: {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
}): string {
  const bounds = [min === undefined ? "" : `at least ${min}`, max === undefined ? "" : `at most ${max}`];
  return [metric, ...bounds].filter(Boolean).join(", ");
}

function pointsOf(id: string, { points, heat }: RuleEntry["value"], { weights }: ResolvedRuleSet): readonly string[] {
  if (points !== undefined) return [`${signed(points)}, whatever the customer's state`];
  if (heat !== undefined) return [`heat ${heat}: what it adds to the customer's intensity (0 to 4)`];
  const weight = weights.find(({ signal }) => signal === signalOf(id))?.value;
  if (weight === undefined) return [];
  const { pleased, calm, upset, furious } = weight;
  const toThePleased = pleased === undefined ? "" : `${signed(pleased)} to a pleased, `;
  return [
    `${toThePleased}${signed(calm)} to a calm, ${signed(upset)} to an upset, ${signed(furious)} to a furious customer`,
  ];
}

function exampleText(example: Example): string {
  if (typeof example === "string") return quoted(example);
  const after = example.after.map(quoted).join(", ");
  return after === "" ? quoted(example.text) : `${quoted(example.text)} after ${after}`;
}
