/** `deescalate eval --outcome`: how scores go together with what a team itself knows of the outcome. */
import { evaluateOutcomes, type OutcomeReport, type ScoredRow } from "../batch/index.js";
import { nameOf } from "./input.js";
import { count } from "./progress.js";
import { readRows } from "./rows.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";
import { oneLine, type Paper, table, wrap } from "./terminal.js";

export interface OutcomeLineOptions {
  readonly outcome: string;
  readonly direction?: "higher-is-better" | "lower-is-better";
  readonly unit?: "conversation" | "reply";
  readonly json?: boolean;
}

export async function evaluateOutcome(file: string, options: OutcomeLineOptions, shell: Shell): Promise<number> {
  const report = await evaluate(file, options, shell);
  if (options.json) printJson(shell, report);
  else printPage(shell, outcomeLines(report, shell.paper));
  return EXIT.fine;
}

async function evaluate(file: string, options: OutcomeLineOptions, shell: Shell): Promise<OutcomeReport> {
  const { outcome, direction, unit } = options;
  const asked = { outcome, ...(direction === undefined ? {} : { direction }), ...(unit === undefined ? {} : { unit }) };
  try {
    return await evaluateOutcomes(rowsOf(file, shell), asked);
  } catch (error) {
    const isTold = error instanceof RangeError || (error instanceof TypeError && error.message.startsWith("row "));
    if (isTold) throw new UsageError(`${nameOf(file)}: ${error.message}`);
    throw error;
  }
}

async function* rowsOf(file: string, shell: Shell): AsyncGenerator<ScoredRow> {
  for await (const { row } of readRows([file], shell)) yield row;
}

function outcomeLines(report: OutcomeReport, paper: Paper): readonly string[] {
  const { outcome, unit, units, rows, withoutOutcome, notScored, unreadable, unreadableExamples } = report;
  const left = [
    ...(withoutOutcome > 0 ? [`${count(withoutOutcome)} without it`] : []),
    ...(notScored > 0 ? [`${count(notScored)} not scored, or without a customer's words`] : []),
    ...(unreadable > 0 ? [`${count(unreadable)} that cannot be read (${oneLine(unreadableExamples.join(", "))})`] : []),
  ];
  const things = unit === "conversation" ? "conversations" : "replies";
  return [
    ...wrap(oneLine(report.verdict), paper.width),
    "",
    ...associationLines(report, paper),
    ...signalLines(report, paper),
    ...wrap(
      oneLine(
        `${outcome} of ${count(units)} ${things}, from ${count(rows)} rows${left.length > 0 ? `: ${left.join(", ")}` : ""}.`,
      ),
      paper.width,
    ),
    ...wrap(
      "* stands out. All figures are among customers who came in equally upset; they show what goes together, never what causes what.",
      paper.width,
    ),
  ];
}

function associationLines({ associations }: OutcomeReport, paper: Paper): readonly string[] {
  const rows = associations.map(({ name, correlation, interval, standsOut }) => [
    `${name}${standsOut ? " *" : ""}`,
    correlation === null ? "–" : figure(correlation),
    interval === null ? "too few, or always the same" : range(interval),
  ]);
  const head = ["goes with the outcome", "−1 to 1", "95 % interval"].map((cell) => paper.paint(cell, "dim"));
  return [...table([head, ...rows], paper, ["left", "right", "left"]), ""];
}

function signalLines({ signals }: OutcomeReport, paper: Paper): readonly string[] {
  if (signals.length === 0) return [];
  const rows = signals.map(({ signal, with: having, without, difference, interval, standsOut }) => [
    `${signal}${standsOut ? " *" : ""}`,
    count(having),
    count(without),
    figure(difference),
    range(interval),
  ]);
  const head = ["signal", "with", "without", "difference", "95 % interval"].map((cell) => paper.paint(cell, "dim"));
  return [...table([head, ...rows], paper, ["left", "right", "right", "right", "left"]), ""];
}

function figure(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}

function range([low, high]: readonly [number, number]): string {
  return `${figure(low)} to ${figure(high)}`;
}
