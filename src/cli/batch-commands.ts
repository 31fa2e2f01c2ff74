/** `score`, `report` and `drift`: years of tickets. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../rule-set/issues.js";
import type { DriftOptions } from "./drift.js";
import { wholeNumberWithin, withExamples, withJson, withRules } from "./options.js";
import type { Run } from "./program.js";
import type { ReportOptions } from "./report.js";
import type { ScoreOptions } from "./score.js";

export function addBatchCommands(program: Command, run: Run): void {
  addScore(program, run);
  addReport(program, run);
  addDrift(program, run);
}

const SHAPES = `
A record is one of
  a reply         columns reply, customer or conversation (turns as JSON), and id, at, agent, channel, brand, tags
  a conversation  a column conversation; every reply of ours in it is scored
  a turn          columns conversation_id, role, text, at; turns of a conversation follow each other
  a ticket        as Zendesk, Intercom or Freshdesk exports it (--importer)
--map tells other names: --map reply=body --map conversation-id=ticket_id. What each row holds: docs/batch.md.

Rows show no words of replies or customers unless --evidence asks for them; self-harm and vulnerable are only
told with --sensitive. At the end: records = scored + rejected. The exit code is 4 where records were rejected
and --errors was not given.

Every 1,000 records what is done is made sure of, and OUTPUT.journal says how far it is. After Ctrl-C, a crash or a
full disk the same line with --resume goes on there.`;

function addScore(program: Command, run: Run): void {
  const command = program
    .command("score")
    .summary("score a file of tickets, a row for each reply")
    .description(
      "Scores a file of tickets (CSV or JSON Lines, gzip too) on all cores: a flat row for each reply. Safe to interrupt; no record is lost.",
    )
    .argument("[input]", "a file; - or nothing reads stdin", "-")
    .option("-o, --output <file>", "where rows go (.jsonl, .csv, .gz); without it, to stdout")
    .addOption(
      new Option("--output-format <name>", "of the output, where its name does not tell").choices(["jsonl", "csv"]),
    )
    .addOption(
      new Option(
        "--formulas <what>",
        "cells of a CSV output that a spreadsheet would take for a formula: escape puts a ' in front (the default)",
      ).choices(["escape", "keep"]),
    )
    .addOption(
      new Option(
        "--order <what>",
        "kept: rows stand in the order of the input (the default); any: as they are ready, without --resume",
      ).choices(["kept", "any"]),
    );
  withRecords(command)
    .option("--carry <column>", "a column that comes out as it went in; can be repeated", repeated)
    .addOption(new Option("--evidence <what>", "words in the rows").choices(["none", "redacted", "full"]))
    .option("--sensitive", "tell self-harm and vulnerable as well")
    .option("--full", "the whole analysis in each row")
    .option(
      "--errors <file>",
      "where rejected records go, with line and reason; without it beside the output, as OUTPUT.errors.jsonl",
    )
    .option("--resume", "go on where a run with the same options was stopped")
    .option("--protocol", "answer each line of stdin by a line on stdout, in order (docs/cli.md)");
  withRules(command).addHelpText("after", SHAPES);
  withExamples(command, [
    ["deescalate score tickets.csv --map reply=body -o scored.jsonl", "A CSV file:"],
    ["deescalate score tickets.csv -o scored.jsonl --resume", "After a crash or Ctrl-C:"],
    ["deescalate score export.json.gz --importer zendesk -o scored.csv.gz --errors rejected.jsonl", "An export:"],
    ["zcat turns.jsonl.gz | deescalate score | jq -r 'select(.score < 20) | .id'", "In a pipe:"],
  ]);
  command.action((input: string, options: ScoreOptions) =>
    run(async (shell) => (await import("./score.js")).score(input, options, shell)),
  );
}

/** How records are read. */
function withRecords(command: Command): Command {
  return command
    .addOption(new Option("--format <name>", "of the input, where its name does not tell").choices(["jsonl", "csv"]))
    .option("--delimiter <character>", "between the cells of a CSV input, where its header does not tell", delimiter)
    .option("--encoding <name>", "of the input; utf-8 if left out")
    .addOption(
      new Option("--importer <name>", "read a helpdesk's export").choices(["zendesk", "intercom", "freshdesk"]),
    )
    .addOption(
      new Option("--shape <name>", "what a record is, where its columns do not tell").choices([
        "reply",
        "conversation",
        "turn",
      ]),
    )
    .option("--map <role=column>", "another name of a column; can be repeated", columnName)
    .option("--role <word=role>", "your word for customer, agent, bot or system; can be repeated", roleWord)
    .option("--utc-offset <offset>", "of times that say none, such as +01:00 or Z")
    .option("--bots", "score turns of bots as well")
    .addOption(
      new Option("--duplicates <what>", "what to do with an id that was there before").choices(["reject", "allow"]),
    )
    .addOption(
      new Option("--look-back <turns>", "how many turns before a reply it is read against; 60 if left out").argParser(
        wholeNumberWithin(1, 10_000),
      ),
    )
    .addOption(
      new Option("--max-record-bytes <number>", "longer records are rejected; 10 MiB if left out").argParser(
        wholeNumberWithin(1, 2 ** 29),
      ),
    )
    .addOption(new Option("--workers <number>", "threads; all cores if left out").argParser(wholeNumberWithin(0, 64)));
}

const PEOPLE = `
--agents adds a table by agent. It holds each agent against what the team reaches with customers just as upset,
with intervals and from 30 replies up; whoever gets the angriest tickets does not look worst. Do not decide about
people by it.`;

function addReport(program: Command, run: Run): void {
  const command = program
    .command("report")
    .summary("make one HTML file from scored rows")
    .description(
      "Makes one HTML file from what deescalate score has written: scores, trends, risks and missing moves, complaints that come back, and the replies most worth reading. It needs no network.",
    )
    .argument("[files...]", "scored rows as JSON Lines, gzip too; without any, stdin")
    .option("-o, --output <file>", "where the report goes; - for stdout", "report.html")
    .option("--title <text>", "its heading")
    .option("--agents", "a table by agent (see below)")
    .option("--mixed-rule-sets", "count rows together that different rule sets scored")
    .option("--json", "print the summary instead");
  command.addHelpText("after", PEOPLE);
  withExamples(command, [
    [
      "deescalate score tickets.csv --evidence redacted -o scored.jsonl && deescalate report scored.jsonl",
      "From tickets to the report, with words in it:",
    ],
    ["deescalate report 2025.jsonl.gz 2026.jsonl.gz --title 'Two years of mail' -o two-years.html", "Several files:"],
    ["deescalate report scored.jsonl --json | jq .total", "The figures alone:"],
  ]);
  command.action((files: readonly string[], options: ReportOptions) =>
    run(async (shell) => (await import("./report.js")).report(files, options, shell)),
  );
}

function addDrift(program: Command, run: Run): void {
  const command = program
    .command("drift")
    .summary("show what a change of rules does, before it ships")
    .description(
      "Compares two sets of rules on the same tickets, or two scorings of the same replies: scores that moved, bands, signals gained and lost, each with ids to read.",
    )
    .argument("<old>", "rules: a JSON file, a layer that ships, or recommended; without --sample, scored rows")
    .argument("<new>", "the same for the new side")
    .option("--sample <file>", "tickets to score under both");
  withJson(withRecords(command));
  withExamples(command, [
    [
      "deescalate drift recommended acme.rules.json --sample tickets.csv --map reply=body",
      "What your rules would change:",
    ],
    ["deescalate drift before.jsonl after.jsonl", "Rows that two versions have scored:"],
  ]);
  command.action((before: string, after: string, options: DriftOptions) =>
    run(async (shell) => (await import("./drift.js")).drift(before, after, options, shell)),
  );
}

const ROLES = [
  "id",
  "reply",
  "customer",
  "conversation",
  "conversation-id",
  "role",
  "text",
  "at",
  "agent",
  "channel",
  "brand",
  "tags",
];
const SPEAKERS = ["customer", "agent", "bot", "system"];

/** A tab is hard to type. */
function delimiter(value: string): string {
  return value === "\\t" || value === "tab" ? "\t" : value;
}

function columnName(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [role, column] = pair(value, "reply=body");
  if (!ROLES.includes(role)) refuse(role, ROLES);
  return { ...before, [role === "conversation-id" ? "conversationId" : role]: column };
}

function roleWord(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [word, role] = pair(value, "end-user=customer");
  if (!SPEAKERS.includes(role)) refuse(role, SPEAKERS);
  return { ...before, [word]: role };
}

function pair(value: string, example: string): readonly [string, string] {
  const at = value.indexOf("=");
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError(`It must be like ${example}.`);
  return [value.slice(0, at), value.slice(at + 1)];
}

function refuse(word: string, known: readonly string[]): never {
  throw new InvalidArgumentError(`${didYouMean(word, known) ?? ""} Known are ${known.join(", ")}.`.trim());
}

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
