/** `deescalate report`: one HTML file from scored rows. */
import { writeFile } from "node:fs/promises";
import { agentSection, compareAgents, createReportCollector, renderReport, type ScoredRow } from "../batch/index.js";
import { reasonOf, STDIN } from "./input.js";
import { counted } from "./progress.js";
import { readRows } from "./rows.js";
import { EXIT, printJson, type Shell, UsageError } from "./shell.js";
import { clean } from "./terminal.js";

export interface ReportOptions {
  readonly output: string;
  readonly title?: string;
  readonly agents?: boolean;
  readonly mixedRuleSets?: boolean;
  readonly json?: boolean;
}

export async function report(files: readonly string[], options: ReportOptions, shell: Shell): Promise<number> {
  const { output, title, agents = false, mixedRuleSets = false, json } = options;
  if (files.length === 0 && shell.stdin.isTTY)
    throw new UsageError("There are no rows: name what deescalate score has written, or pipe it in.");
  const collector = createReportCollector({ agents, mixedRuleSets: mixedRuleSets ? "allow" : "refuse" });
  let rows = 0;
  for await (const { place, row } of readRows(files.length === 0 ? [STDIN] : files, shell)) {
    add(row, place, collector.add);
    rows++;
  }
  if (rows === 0) throw new UsageError("There is not a single row in it.");
  const { summary, ...rest } = collector.data();
  if (json) {
    printJson(shell, summary);
    return EXIT.fine;
  }
  const sections = agents ? [agentSection(compareAgents(summary))] : [];
  await write(output, renderReport(summary, { ...rest, sections, ...(title === undefined ? {} : { title }) }), shell);
  shell.stderr.write(`${counted(rows, "row")} → ${output === STDIN ? "stdout" : clean(output)}\n`);
  return EXIT.fine;
}

/** The library tells what is no row by its number in the whole; people look for the line of the file. */
function add(row: ScoredRow, place: string, to: (row: ScoredRow) => void): void {
  try {
    to(row);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const hint = error instanceof RangeError ? " --mixed-rule-sets counts them together all the same." : "";
    throw new UsageError(`${place}: ${error.message.replace(/[^.?]$/, "$&.")}${hint}`);
  }
}

async function write(path: string, html: string, { stdout }: Shell): Promise<void> {
  if (path === STDIN) {
    stdout.write(html);
    return;
  }
  try {
    await writeFile(path, html);
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${reasonOf(error)}.`);
  }
}
