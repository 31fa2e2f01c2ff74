/** `deescalate drift`: what a change of rules does to replies, before it ships. */
import { createInterface } from "node:readline";
import { PassThrough, Writable } from "node:stream";
import { BatchError, compareRows, type RowComparison, type ScoredRow, scoreFile } from "../batch/index.js";
import { STDIN } from "./input.js";
import { signed } from "./layout.js";
import { count } from "./progress.js";
import { readRows } from "./rows.js";
import { LAYER_NAMES, readLayers } from "./rule-files.js";
import { inWordsOfTheLine, type RecordLineOptions, recordSettings } from "./score.js";
import { EXIT, printJson, printPage, type Shell, UsageError } from "./shell.js";
import { oneLine, type Paper, table } from "./terminal.js";

export interface DriftOptions extends RecordLineOptions {
  /** Tickets; without it the two files hold rows that were scored. */
  readonly sample?: string;
  readonly json?: boolean;
}

/** Stands for the rules that ship, as they are. */
const RECOMMENDED = "recommended";

export async function drift(before: string, after: string, options: DriftOptions, shell: Shell): Promise<number> {
  if (options.sample === STDIN) throw new UsageError("The sample is read twice: it must be a file.");
  const rowsOf = options.sample === undefined ? scoredRows : freshRows;
  const comparison = await explained(() => compareRows(rowsOf(before, options, shell), rowsOf(after, options, shell)));
  if (options.json) printJson(shell, comparison);
  else printPage(shell, comparisonLines(comparison, shell.paper));
  return EXIT.fine;
}

async function* scoredRows(path: string, _: DriftOptions, shell: Shell): AsyncGenerator<ScoredRow> {
  for await (const { row } of readRows([path], shell)) yield row;
}

/** The rows of the sample under the rules of a file, or of a layer that ships. */
async function* freshRows(rules: string, options: DriftOptions, shell: Shell): AsyncGenerator<ScoredRow> {
  const isName = LAYER_NAMES.includes(rules);
  const layers = rules === RECOMMENDED ? [] : await readLayers(isName ? { layer: [rules] } : { rules: [rules] }, shell);
  const lines = new PassThrough();
  // What cannot be scored cannot be scored under either; the sides say how many they have in common.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const run = scoreFile(options.sample as string, lines, { ...recordSettings(options), layers, errors: nowhere }).then(
    () => lines.end(),
    (error: Error) => lines.destroy(error),
  );
  for await (const line of createInterface({ input: lines })) yield JSON.parse(line) as ScoredRow;
  await run;
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BatchError) throw new UsageError(inWordsOfTheLine(error.message));
    const isTold =
      error instanceof RangeError || (error instanceof TypeError && /^(?:old|new) row/.test(error.message));
    if (isTold) throw new UsageError(error.message);
    throw error;
  }
}

function comparisonLines(comparison: RowComparison, paper: Paper): readonly string[] {
  const { compared, changed, scoreChanged, shift, onlyOld, onlyNew, oldRuleSets, newRuleSets } = comparison;
  const sides = [
    ...(onlyOld > 0 ? [`${count(onlyOld)} only in the old`] : []),
    ...(onlyNew > 0 ? [`${count(onlyNew)} only in the new`] : []),
  ];
  return [
    `${count(compared)} replies compared, ${count(changed)} changed, ${count(scoreChanged)} of them in score.`,
    ...(sides.length > 0 ? [`${sides.join(", ")}.`] : []),
    `Rules: ${oneLine(oldRuleSets.join(", "))} → ${oneLine(newRuleSets.join(", "))}.`,
    ...(shift === null
      ? []
      : [
          `Scores moved by ${decimal(shift.mean)} on the mean, by ${signed(shift.lowest)} to ${signed(shift.highest)} points, half of them by ${decimal(shift.lowerQuarter)} to ${decimal(shift.upperQuarter)}.`,
        ]),
    ...moveLines(comparison, paper),
    ...signalLines(comparison, paper),
  ];
}

function decimal(points: number): string {
  return signed(Math.round(points * 10) / 10);
}

function moveLines({ bandMoves, statusMoves }: RowComparison, paper: Paper): readonly string[] {
  const rows = [...bandMoves, ...statusMoves].map(({ from, to, replies, examples }) => [
    `${from} → ${to}`,
    count(replies),
    oneLine(examples.join(", ")),
  ]);
  if (rows.length === 0) return [];
  return ["", paper.paint("Moved", "bold"), ...table(rows, paper, ["left", "right", "left"])];
}

function signalLines({ signals }: RowComparison, paper: Paper): readonly string[] {
  const rows = signals.map(({ signal, gained, lost, gainedExamples, lostExamples }) => [
    signal,
    `+${count(gained)}`,
    `−${count(lost)}`,
    oneLine([...gainedExamples, ...lostExamples].join(", ")),
  ]);
  if (rows.length === 0) return [];
  return ["", paper.paint("Signals", "bold"), ...table(rows, paper, ["left", "right", "right", "left"])];
}
