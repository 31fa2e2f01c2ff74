#!/usr/bin/env node
/** The entry of the command. */
import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { reasonOf } from "./input.js";
import { programFor } from "./program.js";
import { EXIT, shellOf, UsageError } from "./shell.js";
import { clean, painter, wantsColour } from "./terminal.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

async function main(): Promise<void> {
  process.stdout.on("error", giveUp);
  process.stderr.on("error", () => {}); // Whoever closes it wants no messages.
  const program = programFor(version, async (work) => {
    process.exitCode = await work(shellOf(process));
  });
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. Where stdout cannot be written, all else is in vain. */
function giveUp(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit();
  process.exit(explain(new UsageError(`Cannot write to stdout: ${reasonOf(error)}.`)));
}

/** Tells what went wrong; what cannot be put right at the keyboard is told with its stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  const isUsage = error instanceof UsageError;
  const paint = painter(wantsColour(process.env, process.stderr));
  const message = isUsage
    ? error.message
    : `a fault of deescalate ${version}, please report it: ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${paint("error:", "red")} ${clean(message)}\n`);
  return isUsage ? EXIT.usage : EXIT.internal;
}

await main();
