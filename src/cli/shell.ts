/** What surrounds a run of the command: its streams, what to write on, and how it ends. */
import { jsonText, type Paper, paperOf, wantsColour } from "./terminal.js";

/** How the command ends. */
export const EXIT = {
  fine: 0,
  /** What was asked to be found was found: findings at or above `--fail-on`, a rule set with mistakes. */
  found: 1,
  /** The command line is wrong, or something cannot be read or written. */
  usage: 2,
  /** The text cannot be judged: another language, too short, written by a machine. */
  notJudged: 3,
  /** Rows were rejected, and no file was named that takes them. */
  rejected: 4,
  /** A fault of this program. */
  internal: 70,
  interrupted: 130,
} as const;

/** Something that the person at the keyboard can put right; told in one message, without a stack. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** What a run needs of the process in which it runs. */
export type Surroundings = Pick<NodeJS.Process, "argv" | "env" | "stdin" | "stdout" | "stderr">;

export interface Shell {
  /** The words behind the name of the command. */
  readonly words: readonly string[];
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** For what goes to stdout. */
  readonly paper: Paper;
}

export function shellOf({ argv, env, stdin, stdout, stderr }: Surroundings): Shell {
  return { words: argv.slice(2), stdin, stdout, stderr, paper: paperOf(wantsColour(env, stdout), stdout.columns) };
}

/** Prints a page to stdout. Its lines hold no escape sequence but our own. */
export function printPage(shell: Shell, lines: readonly string[]): void {
  shell.stdout.write(`${lines.join("\n")}\n`);
}

export function printJson(shell: Shell, value: unknown): void {
  shell.stdout.write(`${jsonText(value)}\n`);
}
