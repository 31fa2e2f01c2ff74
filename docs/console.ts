/**
 * The console blocks of a page, with what the commands in them really print. A block of a file (` ```jsonl labelled.jsonl `) is there
 * when the commands behind it run; `examples/` of this repository is always there.
 */
import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FILE = /```(?:jsonl|json|csv|text) (\S+)\n([\s\S]*?)```/g;
const CONSOLE = /(```console\n)([\s\S]*?)(```)/g;
const EXAMPLES = fileURLToPath(new URL("../examples", import.meta.url));

/**
 * @param page Markdown
 * @param command the entry of the command, to be run by Node
 * @returns the page with the output of each command as it is now
 */
export async function withOutputs(page: string, command: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "deescalate-docs-"));
  try {
    for (const [, name = "", content = ""] of page.matchAll(FILE)) writeFileSync(join(folder, name), content);
    symlinkSync(EXAMPLES, join(folder, "examples"));
    const shim = join(folder, "deescalate");
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
    chmodSync(shim, 0o755);
    const blocks = [...page.matchAll(CONSOLE)].map(([, , block = ""]) => block);
    const outputs = new Map<string, string>();
    for (const block of blocks) outputs.set(block, await runBlock(block, folder));
    return page.replace(CONSOLE, (_, open: string, block: string, close: string) => open + outputs.get(block) + close);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the lines behind `$ ` one after the other. */
async function runBlock(block: string, folder: string): Promise<string> {
  const commands = block.split("\n").filter((line) => line.startsWith("$ "));
  let shown = "";
  for (const line of commands) shown += `${line}\n${await runLine(line.slice(2), folder)}`;
  return shown;
}

function runLine(line: string, folder: string): Promise<string> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      "sh",
      ["-c", `exec 2>&1; ${line}`],
      { cwd: folder, env: { ...env, PATH: `${folder}:${env.PATH}` } },
      (_error, stdout) => resolve(stdout),
    ).stdin?.end();
  });
}
