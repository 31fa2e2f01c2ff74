#!/usr/bin/env node
/** The entry of the command. */
import { readFileSync } from "node:fs";
import { reasonOf } from "./input.js";
import { explain, runCommand } from "./run.js";
import { UsageError } from "./shell.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. Where stdout cannot be written, all else is in vain. */
function giveUp(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit();
  process.exit(explain(new UsageError(`Cannot write to stdout: ${reasonOf(error)}.`), version, process));
}

process.stdout.on("error", giveUp);
process.stderr.on("error", () => {}); // Whoever closes it wants no messages.
process.exitCode = await runCommand(version, process);
