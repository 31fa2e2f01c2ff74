/** The command: as it ships, run as a process of its own, or its source, run in this process. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { runCommand } from "../../src/cli/run.js";
import type { Surroundings } from "../../src/cli/shell.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Command {
  /** The entry, to be run by Node. */
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
}

export interface Given {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunOptions extends Given {
  readonly cwd?: string;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command of the package that the global setup has built. */
export function shippedCommand(): Command {
  const path = join(inject("shipped"), "dist/cli/main.js");
  return { path, run: (args, options) => runProcess(path, args, options) };
}

/** Runs the command on streams of its own: what costs most, to start the library, is done once for all runs. */
export async function runHere(args: readonly string[], { input = "", env = {} }: Given = {}): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const argv = [process.execPath, "deescalate", ...args];
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr };
  // Streams that are no terminal lack what only a terminal has.
  const running = runCommand("1.2.3", { argv, env, ...streams } as unknown as Surroundings).finally(() => {
    stdout.end();
    stderr.end();
  });
  const [code, said, complained] = await Promise.all([running, text(stdout), text(stderr)]);
  return { code, stdout: said, stderr: complained };
}

function runProcess(
  path: string,
  args: readonly string[],
  { input = "", env = {}, cwd = ROOT }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...surroundings } = process.env;
    const child = spawn(process.execPath, [path, ...args], { cwd, env: { ...surroundings, ...env } });
    const read = (stream: NodeJS.ReadableStream): { text: string } => {
      const all = { text: "" };
      stream.setEncoding("utf8").on("data", (part: string) => {
        all.text += part;
      });
      return all;
    };
    const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: stdout.text, stderr: stderr.text }));
    // A command that refuses its line does not read its input.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
