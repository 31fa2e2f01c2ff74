/** `deescalate report`: one HTML file from scored rows. */
import { writeFile } from "node:fs/promises";
import {
  type AgentComparison,
  compareAgents,
  createReportCollector,
  type ReportSection,
  renderReport,
  type ScoredRow,
} from "../batch/index.js";
import { reasonOf, STDIN } from "./input.js";
import { count } from "./progress.js";
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
  const sections = agents ? [agentsSection(compareAgents(summary))] : [];
  await write(output, renderReport(summary, { ...rest, sections, ...(title === undefined ? {} : { title }) }), shell);
  shell.stderr.write(`${count(rows)} rows → ${output === STDIN ? "stdout" : clean(output)}\n`);
  return EXIT.fine;
}

/** The library tells what is no row by its number in the whole; people look for the line of the file. */
function add(row: ScoredRow, place: string, to: (row: ScoredRow) => void): void {
  try {
    to(row);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const hint = error instanceof RangeError ? " --mixed-rule-sets counts them together all the same." : "";
    throw new UsageError(`${place}: ${error.message}.${hint}`);
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

function agentsSection({ agents, withheld, teamMean }: AgentComparison): ReportSection {
  const points = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
  const hidden = withheld === 0 ? "" : ` ${withheld} with fewer than 30 replies are not shown.`;
  return {
    title: "By agent",
    lead: `Each held against what the whole team (${teamMean?.toFixed(1) ?? "–"} on the mean) reaches with customers just as upset. Where the interval holds 0 nothing can be told. This is no ranking: it is in the order of names.${hidden}`,
    head: ["Agent", "Replies", "Mean", "Expected", "Difference", "95 % interval"],
    rows: agents.map(({ agent, replies, mean, expected, difference, interval }) => [
      agent,
      count(replies),
      mean.toFixed(1),
      expected.toFixed(1),
      points(difference),
      `${points(interval[0])} to ${points(interval[1])}`,
    ]),
  };
}
