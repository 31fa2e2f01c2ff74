/** The command as it ships: built once for a test file, run as a process of its own. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import config from "../../tsup.config.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Command {
  /** The entry, to be run by Node. */
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
  readonly remove: () => void;
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

/** Bundles without declarations and without shaking, which are slow and change nothing that runs. */
export async function buildCommand(): Promise<Command> {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "command-"));
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  const fast: Options = { dts: false, treeshake: false, format: ["esm"], silent: true, config: false, clean: false };
  const [library = {}, command = {}] = config as readonly Options[];
  await build({ ...library, ...fast, outDir: join(folder, "dist") });
  await build({ ...command, ...fast, outDir: join(folder, "dist/cli") });
  const path = join(folder, "dist/cli/main.js");
  return {
    path,
    run: (args, options) => runCommand(path, args, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
