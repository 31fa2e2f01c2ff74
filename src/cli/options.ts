/** Options that several commands share. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { checkContext } from "../contract/arguments.js";

/** How upset the customer is known to be, and what surrounds the conversation. */
export function withSurroundings(command: Command): Command {
  return command
    .addOption(new Option("--channel <name>", "where they talk").choices(["chat", "email", "social", "phone"]))
    .addOption(new Option("--audience <name>", "who can read along").choices(["private", "public"]))
    .addOption(new Option("--author <name>", "who writes for us").choices(["human", "bot"]))
    .addOption(new Option("--liability <name>", "what may be admitted").choices(["full", "regret-only"]))
    .addOption(new Option("--now <time>", "the present moment, such as 2026-05-05T09:00:00+02:00").argParser(moment));
}

const LAYERS = ["strict", "email", "chat", "social", "ai-agent"];

export function withRules(command: Command): Command {
  return command
    .addOption(
      new Option("--layer <name>", `a layer that ships: ${LAYERS.join(", ")}; can be repeated`).argParser(
        (name: string, before: readonly string[] = []) => {
          if (LAYERS.includes(name)) return [...before, name];
          throw new InvalidArgumentError(`Allowed choices are ${LAYERS.join(", ")}.`);
        },
      ),
    )
    .option(
      "--rules <file>",
      "rules of your own, a JSON file with a layer; can be repeated, later ones win",
      (file: string, before: readonly string[] = []) => [...before, file],
    );
}

export function withJson(command: Command): Command {
  return command.option("--json", "print JSON instead of a page");
}

/** Text under the help of a command: what to type, and what happens then. */
export function withExamples(command: Command, examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.map(([type, what]) => `  ${what}\n    $ ${type}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n\n")}`);
}

function moment(value: string): string {
  try {
    checkContext("now", { now: value });
    return value;
  } catch (error) {
    throw new InvalidArgumentError((error as TypeError).message.replace("now: context.now must", "It must"));
  }
}

/** Reads a whole number within bounds, both included. */
export function wholeNumberWithin(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = numberWithin(min, max)(value);
    if (Number.isInteger(number)) return number;
    throw new InvalidArgumentError("It must be a whole number.");
  };
}

/** Reads a number within bounds, both included. */
export function numberWithin(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== "" && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`It must be a number from ${min} to ${max}.`);
  };
}
