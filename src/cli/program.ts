/** The command line: commands, options and their help. What a command needs is loaded when it runs. */
import { Command, type OutputConfiguration } from "commander";
import { addBatchCommands } from "./batch-commands.js";
import { addReadingCommands } from "./reading-commands.js";
import { addRuleCommands } from "./rule-commands.js";
import type { Shell, Surroundings } from "./shell.js";
import { clean, painter, wantsColour } from "./terminal.js";

/** A command's work; it gives the exit code. */
export type Run = (work: (shell: Shell) => Promise<number>) => Promise<void>;

const EXIT_CODES = `
Exit codes:
  0    fine
  1    found what was asked for: a finding at or above --fail-on, a rule set with mistakes
  2    the command line is wrong, or a file cannot be read or written
  3    the text cannot be judged: another language, too short, written by a machine
  4    records were rejected, and --errors was not given
  70   a fault of deescalate itself; please report it
  130  stopped with Ctrl-C

Colours are for terminals; NO_COLOR=1 switches them off, FORCE_COLOR=1 on.
deescalate help <command> shows the options and examples of a command.`;

/** @param run does the work of the chosen command and keeps its exit code */
export function programFor(version: string, surroundings: Surroundings, run: Run): Command {
  const program = new Command("deescalate")
    .description(
      "De-escalation heuristics for customer support: reads a reply as the upset customer will, and says what to do next. Offline.",
    )
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", EXIT_CODES)
    .showHelpAfterError("(--help shows what there is)")
    .configureOutput(outputTo(surroundings))
    .configureHelp({ styleTitle: (title) => painter(true)(title, "bold") })
    .exitOverride();
  addReadingCommands(program, run);
  addRuleCommands(program, run);
  addBatchCommands(program, run);
  return program;
}

function outputTo({ env, stdout, stderr }: Surroundings): OutputConfiguration {
  const paint = painter(wantsColour(env, stderr));
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    // What a person types comes back in messages.
    outputError: (message, write) => write(paint(clean(message), "red")),
    getOutHasColors: () => wantsColour(env, stdout),
    getErrHasColors: () => wantsColour(env, stderr),
    getOutHelpWidth: () => stdout.columns,
    getErrHelpWidth: () => stderr.columns,
  };
}
