/** `check` and `next`: one draft, one conversation. */
import { type Command, Option } from "commander";
import type { CheckOptions } from "./check.js";
import type { NextOptions } from "./next.js";
import { numberWithin, withExamples, withJson, withRules, withSurroundings } from "./options.js";
import type { Run } from "./program.js";

const CONVERSATION = `
A conversation is a JSON array of turns, or JSON Lines with a turn each:
  {"role": "customer", "text": "Where is my order?", "at": "2026-05-04T09:00:00Z"}
role is customer, agent, bot or system; at is only needed where promises have a time.
An object may hold the array under "conversation", beside "reply", "channel", "now".`;

export function addReadingCommands(program: Command, run: Run): void {
  addCheck(program, run);
  addNext(program, run);
}

function addCheck(program: Command, run: Run): void {
  const command = program
    .command("check")
    .summary("read one draft the way the customer will")
    .description(
      "Reads one draft reply the way the customer will: the score with every point explained, the words underlined, what to write instead, what is missing and what is left open.",
    )
    .argument("[draft]", "the draft; - or nothing reads it from stdin")
    .option("-f, --file <path>", "read the draft from a file")
    .option("-c, --conversation <file>", "the conversation before it (see below)")
    .option("--customer <text>", "what the customer wrote last; comes after the conversation")
    .option("--customer-name <name>", "the customer's name")
    .addOption(
      new Option("--intensity <number>", "how upset they are, 0 to 4, if you know better").argParser(
        numberWithin(0, 4),
      ),
    );
  withSurroundings(command)
    .addOption(
      new Option("--fail-on <level>", "exit with 1 for a finding of this severity or worse")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .option("--fail-on-missing", "exit with 1 where a move is missing or something they asked is left open")
    .addOption(new Option("--min-score <number>", "exit with 1 below this score").argParser(numberWithin(0, 100)));
  withJson(withRules(command)).addHelpText("after", CONVERSATION);
  withExamples(command, [
    [`deescalate check "Please calm down." --customer "You lost my parcel!"`, "A draft and what the customer wrote:"],
    ["deescalate check --file draft.txt --conversation ticket.json --channel email", "A draft after a conversation:"],
    ["git show HEAD:macro.txt | deescalate check --fail-on warning --layer strict", "A gate in a script:"],
  ]);
  command.action((draft: string | undefined, options: CheckOptions) =>
    run(async (shell) => (await import("./check.js")).check(draft, options, shell)),
  );
}

function addNext(program: Command, run: Run): void {
  const command = program
    .command("next")
    .summary("say what to do next in a conversation, and why")
    .description(
      "Says what to do next in a conversation, why, how to put it, what else would do, what would make it worse, and when a person has to take over.",
    )
    .argument("[conversation]", "a file with the conversation (see below); - or nothing reads it from stdin")
    .option("--customer <text>", "what the customer wrote last; comes after the conversation");
  withSurroundings(command);
  withJson(withRules(command)).addHelpText("after", CONVERSATION);
  withExamples(command, [
    ["deescalate next ticket.json", "The next step:"],
    [`deescalate next --customer "Third time I ask: where is my refund?" --channel chat`, "Without a file:"],
    ["deescalate next ticket.json --json | jq -r .step", "In a script:"],
  ]);
  command.action((file: string | undefined, options: NextOptions) =>
    run(async (shell) => (await import("./next.js")).next(file, options, shell)),
  );
}
