/**
 * Writes what comes from the rule data and from running the library: `docs/rules.md`, `docs/next-step.md`, the JSON Schema, the ids of
 * rules, and in `README.md` and `docs/cli.md` the output of each example. The examples run on the built package.
 *
 *     tsx docs/generate.ts           writes them
 *     tsx docs/generate.ts --check   fails if one of them is stale
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUSTOMER_SIGNALS, MOVES, RISKS } from "../src/contract/vocabulary.js";
import type { PolicyRow } from "../src/rule-set/policy.js";
import { type Example, type Rule, signalOf } from "../src/rule-set/rule.js";
import { recommended } from "../src/rules/recommended.js";
import { withOutputs } from "./console.js";
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
    "What the function does not claim: which move comes next is open even among experienced people, and an agent's turn moves a customer little at once (C08). It never predicts that a customer will calm down, it is no safety system, and ending contact is never more than a question put to a person.",
    [
      "| | row | holds when | step | reason | hand over to | sources |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...table,
    ].join("\n"),
  ].join("\n\n")}\n`;
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

/** A `js` block and, behind it, the `text` block with what it prints. */
const EXAMPLE = /(```js\n)([\s\S]*?)(```\n+```text\n)([\s\S]*?)(```)/g;

/** The README with the output of each example as it really prints. */
function readme(): string {
  const source = readFileSync(join(root, "README.md"), "utf8");
  return source.replace(EXAMPLE, (_, open: string, code: string, between: string, _stale: string, close: string) => {
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: root,
      encoding: "utf8",
    });
    return `${open}${code}${between}${output.trimEnd()}\n${close}`;
  });
}

const pages: Readonly<Record<string, string>> = {
  "schema.json": jsonSchema(),
  "src/contract/rule-ids.ts": ruleIds(),
  "docs/rules.md": rulesPage(),
  "docs/next-step.md": nextStepPage(),
  "README.md": readme(),
  "docs/cli.md": await withOutputs(readFileSync(join(here, "cli.md"), "utf8"), join(root, "dist/cli/main.js")),
};
const isCheck = process.argv.includes("--check");
const stale: string[] = [];
for (const [name, content] of Object.entries(pages)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
  if (isCheck) stale.push(name);
  else {
    writeFileSync(path, content);
    console.log(`wrote ${name}`);
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}. Run npm run docs:generate and commit the result.`);
  process.exitCode = 1;
}
