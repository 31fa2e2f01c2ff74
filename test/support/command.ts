/** The command as it ships, run as a process of its own. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Command {
  /** The entry, to be run by Node. */
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
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
  return { path, run: (args, options) => runCommand(path, args, options) };
}

function runCommand(
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
