/** One run of the command, from its line to its exit code. */
import { CommanderError } from "commander";
import { programFor } from "./program.js";
import { EXIT, type Surroundings, shellOf, UsageError } from "./shell.js";
import { clean, painter, wantsColour } from "./terminal.js";

/** @returns the exit code */
export async function runCommand(version: string, surroundings: Surroundings): Promise<number> {
  let exitCode: number = EXIT.fine;
  const program = programFor(version, surroundings, async (work) => {
    exitCode = await work(shellOf(surroundings));
  });
  try {
    await program.parseAsync(surroundings.argv);
    return exitCode;
  } catch (error) {
    return explain(error, version, surroundings);
  }
}

/** Tells what went wrong; what cannot be put right at the keyboard is told with its stack. */
export function explain(error: unknown, version: string, { env, stderr }: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const isUsage = error instanceof UsageError;
  const paint = painter(wantsColour(env, stderr));
  const message = isUsage
    ? error.message
    : `a fault of deescalate ${version}, please report it: ${error instanceof Error ? error.stack : String(error)}`;
  stderr.write(`${paint("error:", "red")} ${clean(message)}\n`);
  return isUsage ? EXIT.usage : EXIT.internal;
}
