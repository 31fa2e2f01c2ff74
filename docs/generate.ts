/**
 * Writes what comes from the rule data: `docs/rules.md`, `docs/next-step.md`, the JSON Schema and the ids of rules; and what comes from
 * running the library: the output under each example of a page or docstring, and of the command on the built package.
 *
 *     tsx docs/generate.ts           writes them
 *     tsx docs/generate.ts --check   fails if something that comes from the rule data is stale; a test compares the output of the examples
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUSTOMER_SIGNALS, MOVES, RISKS, STEPS, type StepId } from "../src/contract/vocabulary.js";
import { readTable } from "../src/next-step/leaning.js";
import type { PolicyRow } from "../src/rule-set/policy.js";
import { type Example, type Rule, signalOf } from "../src/rule-set/rule.js";
import { recommended } from "../src/rules/recommended.js";
import { leanings } from "../src/rules/steps/leanings.js";
import { withOutputs as withConsoleOutputs } from "./console.js";
import { pagesWithPrograms } from "./pages.js";
import { loadFromBuild, withOutputs } from "./programs.js";
import { jsonSchema } from "./schema.js";

const here = dirname(fileURLToPath(import.meta.url));
const NOTICE = "<!-- Generated from the rule data by `npm run docs:generate`. Do not edit. -->";

const rules = recommended.rules ?? [];

/** So that editors complete them. */
function ruleIds(): string {
  const ids = rules.map(({ id }) => id).sort();
  return `// Generated from the rule data by \`npm run docs:generate\`. Do not edit.

/** The rules that ship, by id. */
export type KnownRuleId =
${ids.map((id) => `  | "${id}"`).join("\n")};
`;
}

function rulesPage(): string {
  const sections = [
    ["Reply moves: what calms", MOVES],
    ["Reply risks: what inflames", RISKS],
    ["Reply rules outside the vocabulary: they count in the score and name no signal", ["house"]],
    ["Customer signals", CUSTOMER_SIGNALS],
  ] as const;
  const parts = [
    NOTICE,
    "# The rules",
    `${rules.length} rules, each with sentences that it matches and near misses that it leaves alone. Points are for a calm, an upset and a furious customer.`,
  ];
  for (const [title, signals] of sections) {
    parts.push(`## ${title}`);
    for (const signal of signals) parts.push(...signalSection(signal));
  }
  return `${parts.join("\n\n")}\n`;
}

function signalSection(signal: string): readonly string[] {
  const own = rules.filter((rule) => signalOf(rule.id) === signal);
  const weight = recommended.weights?.[signal as keyof typeof recommended.weights];
  const points = weight ? `Points: ${weight.calm} / ${weight.upset} / ${weight.furious}` : "";
  const generic =
    weight?.generic === undefined ? "" : `; a formula is worth ${Math.round(weight.generic * 100)} % of it`;
  if (own.length === 0) return [`### \`${signal}\``, "No rule yet: it needs the whole thread."];
  return [`### \`${signal}\``, ...(points ? [`${points}${generic}.`] : []), ...own.map(ruleEntry)];
}

function ruleEntry(rule: Rule): string {
  const facts = [
    `confidence ${rule.confidence}`,
    ...(rule.severity ? [`severity ${rule.severity}`] : []),
    ...(rule.points === undefined ? [] : [`${rule.points} points`]),
    ...(rule.heat === undefined ? [] : [`heat ${rule.heat}`]),
    ...(rule.generic ? ["a formula"] : []),
  ];
  return [
    `**\`${rule.id}\`** ${rule.message} ${rule.why} _(${facts.join(", ")}; ${rule.source.join(", ") || "practice"})_`,
    "",
    ...rule.examples.match.map((example) => `- yes: ${show(example)}`),
    ...rule.examples.noMatch.map((example) => `- no: ${show(example)}`),
  ].join("\n");
}

function show(example: Example): string {
  if (typeof example === "string") return quote(example);
  return `${quote(example.text)} after ${example.after.map(quote).join(", ") || "nothing"}`;
}

/** As code, so that nothing in an example reads as markup. */
function quote(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ⏎ ");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

function nextStepPage(): string {
  const rows = recommended.policy ?? [];
  const table = rows.map(
    (row, index) =>
      `| ${index + 1} | \`${row.id}\` | ${describe(row)} | ${row.rank === undefined || row.rank === "best" ? `**${row.step}**` : `${row.step} (${row.rank})`} | ${cell(row.reason)} | ${row.handover?.team ?? ""} | ${row.source.join(", ")} |`,
  );
  return `${[
    NOTICE,
    "# The next-step policy",
    "The rows are read from the top. The first that holds gives the step; later rows that hold give the alternatives; rows marked `avoid` name what would make it worse. Facts are explained in `src/next-step/facts.ts`: `now:` is in what the customer wrote since our side last wrote, `ever:` in any of their turns, `done:` what our side has done.",
    "Rows that begin with `leans:` are most of them. Which step a situation leans to is weighed: every fact speaks for some steps and against others, and so do the words that the customer wrote last. What each of them weighs was learnt from conversations that were judged one by one (`test/weights`), and stands in the second table. No weighing comes before the rows on safety, limits, pauses, promises and threads that wait for the customer.",
    "What the function does not claim: which move comes next is open even among experienced people, and an agent's turn moves a customer little at once (C08). It never predicts that a customer will calm down, it is no safety system, and ending contact is never more than a question put to a person.",
    [
      "| | row | holds when | step | reason | hand over to | sources |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...table,
    ].join("\n"),
    "## What weighs most",
    "Facts and words that weigh most for a step and against it: where the sum of one is 40 above that of another, it is about three times as likely the better one. Words of ours are those that the customer's last ones answer. All of them stand in `src/rules/steps/leanings.ts`.",
    ["| step | for it | against it |", "| --- | --- | --- |", ...STEPS.map(weightsRow)].join("\n"),
  ].join("\n\n")}\n`;
}

const MOST_WEIGHTS = 14;

function weightsRow(step: StepId, index: number): string {
  const { facts, pairs, words, ours } = leanings;
  const weights = [
    ...weightsIn(facts, "", index),
    ...weightsIn(pairs, "", index),
    ...weightsIn(words, "word ", index),
    ...weightsIn(ours, "word of ours ", index),
  ];
  const heaviest = (sign: 1 | -1) =>
    weights
      .filter(([, weight]) => sign * weight > 0)
      .sort(([, one], [, other]) => sign * (other - one))
      .slice(0, MOST_WEIGHTS)
      .map(([name, weight]) => `${name} ${Math.abs(weight)}`)
      .join(", ");
  return `| \`${step}\` | ${heaviest(1)} | ${heaviest(-1)} |`;
}

function weightsIn(lines: string, kind: string, index: number): readonly (readonly [name: string, weight: number])[] {
  return [...readTable(lines)].map(([name, weights]) => [`${kind}\`${cell(name)}\``, weights[index] as number]);
}

function describe({ when }: PolicyRow): string {
  const parts: string[] = [];
  if (when.all) parts.push(`all of ${facts(when.all)}`);
  if (when.any) parts.push(`any of ${facts(when.any)}`);
  if (when.none) parts.push(`none of ${facts(when.none)}`);
  if (when.intensity) parts.push(`intensity ${when.intensity.min ?? 0} to ${when.intensity.max ?? 4}`);
  return parts.join("; ") || "always";
}

function facts(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}

const root = join(here, "..");

const pages: Readonly<Record<string, string>> = {
  "schema.json": jsonSchema(),
  "src/contract/rule-ids.ts": ruleIds(),
  "docs/rules.md": rulesPage(),
  "docs/next-step.md": nextStepPage(),
  "docs/cli.md": await withConsoleOutputs(readFileSync(join(here, "cli.md"), "utf8"), join(root, "dist/cli/main.js")),
};
const stale: string[] = [];
const isCheck = process.argv.includes("--check");

function put(name: string, content: string): void {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  if (isCheck) stale.push(name);
  else {
    writeFileSync(path, content);
    console.log(`wrote ${name}`);
  }
}

for (const [name, content] of Object.entries(pages)) put(name, content);
if (!isCheck) for (const { name, text } of pagesWithPrograms()) put(name, await withOutputs(text, loadFromBuild));
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run npm run docs:generate and commit the result.`);
  process.exitCode = 1;
}
