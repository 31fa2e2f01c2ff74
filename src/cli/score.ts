/** `deescalate score`: scores a file or a stream of tickets. */
import { Writable } from "node:stream";
import {
  BatchError,
  type ColumnRole,
  type FileOptions,
  type FileProgress,
  type FileSummary,
  type Rejection,
  scoreFile,
  serveLines,
} from "../batch/index.js";
import { STDIN } from "./input.js";
import { count, counted, progressBar } from "./progress.js";
import { type RuleOptions, readLayers } from "./rule-files.js";
import { EXIT, type Shell, UsageError } from "./shell.js";
import { clean, escaped, oneLine } from "./terminal.js";

/** How records are read. */
export interface RecordLineOptions {
  readonly format?: "jsonl" | "csv";
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly map?: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly importer?: "zendesk" | "intercom" | "freshdesk";
  readonly shape?: "reply" | "conversation" | "turn";
  readonly role?: Readonly<Record<string, "customer" | "agent" | "bot" | "system">>;
  readonly utcOffset?: string;
  readonly bots?: boolean;
  readonly duplicates?: "reject" | "allow";
  readonly lookBack?: number;
  readonly maxRecordBytes?: number;
  readonly workers?: number;
}

export interface ScoreOptions extends RecordLineOptions, RuleOptions {
  readonly output?: string;
  readonly outputFormat?: "jsonl" | "csv";
  readonly formulas?: "escape" | "keep";
  readonly order?: "kept" | "any";
  readonly carry?: readonly string[];
  readonly evidence?: "none" | "redacted" | "full";
  readonly sensitive?: boolean;
  readonly full?: boolean;
  readonly errors?: string;
  readonly resume?: boolean;
  readonly protocol?: boolean;
}

export async function score(input: string, options: ScoreOptions, shell: Shell): Promise<number> {
  const { output = STDIN, protocol, resume } = options;
  if (input === STDIN && shell.stdin.isTTY)
    throw new UsageError("There is nothing to score: name a file, or pipe one in.");
  if (resume && (output === STDIN || input === STDIN))
    throw new UsageError(
      "Only a run from a file to a file can be taken up again: name both, the output with --output.",
    );
  if (resume && options.order === "any")
    throw new UsageError("Only a run that keeps the order can be taken up again: leave --order any out.");
  if (protocol && (output !== STDIN || input !== STDIN))
    throw new UsageError("--protocol answers stdin on stdout: name no input and no --output.");
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    return protocol ? await answer(options, stop.signal, shell) : await scoreAll(input, options, stop.signal, shell);
  } catch (error) {
    if (error instanceof BatchError) throw new UsageError(inWordsOfTheLine(error.message));
    throw error;
  } finally {
    process.off("SIGINT", onInterrupt);
    // A pipe that says nothing more would keep the process waiting.
    if (stop.signal.aborted && input === STDIN) shell.stdin.destroy();
  }
}

async function scoreAll(input: string, options: ScoreOptions, signal: AbortSignal, shell: Shell): Promise<number> {
  const { output = STDIN, errors } = options;
  const bar = progressBar(shell);
  let last: FileProgress | undefined;
  try {
    const summary = await scoreFile(input === STDIN ? shell.stdin : input, output === STDIN ? rowsTo(shell) : output, {
      ...(await settings(options, shell)),
      signal,
      onProgress: (progress) => {
        last = progress;
        bar.show(progress);
      },
    });
    bar.stop();
    shell.stderr.write(`${summaryLines(summary).join("\n")}\n`);
    return summary.rejected > 0 && errors === undefined ? EXIT.rejected : EXIT.fine;
  } catch (error) {
    bar.stop();
    if (!signal.aborted) throw error;
    shell.stderr.write(`${interruptedLines(last, input, output, options, shell).join("\n")}\n`);
    return EXIT.interrupted;
  }
}

/** The line protocol: each line of stdin is answered by a line of stdout. */
async function answer(options: ScoreOptions, signal: AbortSignal, shell: Shell): Promise<number> {
  const { format: _, duplicates: __, shape: ___, ...settings } = recordSettings(options);
  try {
    await serveLines(shell.stdin, rowsTo(shell), {
      ...settings,
      ...pick(options, ["carry", "evidence", "sensitive", "full"]),
      layers: await readLayers(options, shell),
      signal,
    });
    return EXIT.fine;
  } catch (error) {
    if (signal.aborted) return EXIT.interrupted;
    throw error;
  }
}

const OPTION = /\b(?:utcOffset|lookBack|maxRecordBytes|delimiter|encoding)(?= must|: )/;

/** The library speaks of its option; the command line has another name for it. */
export function inWordsOfTheLine(message: string): string {
  return message
    .replace("Say which is which with columns.", "Say which is which with --map role=column.")
    .replace(OPTION, (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

async function settings(options: ScoreOptions, shell: Shell): Promise<FileOptions> {
  const { output = STDIN, errors, order } = options;
  return {
    ...recordSettings(options),
    ...pick(options, ["outputFormat", "formulas", "carry", "evidence", "sensitive", "full", "errors", "resume"]),
    ...(order === undefined ? {} : { ordered: order === "kept" }),
    layers: await readLayers(options, shell),
    ...(errors === undefined && output === STDIN ? { errors: rejectionsTo(shell) } : {}),
  };
}

/** How the library is told to read records. */
export function recordSettings(options: RecordLineOptions): FileOptions {
  const { map, importer, shape, role } = options;
  const chosen = importer ?? shape;
  return {
    ...pick(options, ["format", "delimiter", "encoding", "utcOffset", "bots", "duplicates"]),
    ...pick(options, ["lookBack", "maxRecordBytes", "workers"]),
    ...(map === undefined ? {} : { columns: map }),
    ...(chosen === undefined ? {} : { shape: chosen }),
    ...(role === undefined ? {} : { roles: role }),
  };
}

/** What the library is told as it stands. */
function pick<T extends object, K extends keyof T>(options: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const known = keys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]]));
  return Object.fromEntries(known);
}

/** On a terminal what stands in the rows must not speak to it. */
function rowsTo({ stdout }: Shell): Writable {
  if (!stdout.isTTY) return stdout;
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done): void {
      stdout.write(escaped(text), done);
    },
  });
}

const MOST_SHOWN = 10;

/** Where rows go to stdout and no file takes the rejected records, the first of them are told. */
function rejectionsTo({ stderr }: Shell): Writable {
  let seen = 0;
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done): void {
      for (const line of text.split("\n")) {
        if (line === "" || seen > MOST_SHOWN) continue;
        seen++;
        stderr.write(
          seen > MOST_SHOWN ? "… --errors names a file for all of them\n" : `${describe(JSON.parse(line))}\n`,
        );
      }
      done();
    },
  });
}

function describe({ record, line, id, reason }: Rejection): string {
  const place = line === null ? `record ${record}` : `line ${line}`;
  return oneLine(`${place}${id === null ? "" : ` (${id})`}: ${reason}`);
}

/** Every record is there again: scored and rejected ones make up all that were read. */
function summaryLines({
  records,
  scored,
  rejected,
  rejectedBy,
  rows,
  resumedAt,
  errors,
}: FileSummary): readonly string[] {
  const taken = resumedAt > 0 ? ` (${count(resumedAt)} of them before it was taken up again)` : "";
  const reasons = Object.entries(rejectedBy).map(([code, number]) => `${count(number)} ${code}`);
  return [
    `${counted(records, "record")} = ${count(scored)} scored + ${count(rejected)} rejected${taken}; ${counted(rows, "row")}.`,
    ...(rejected > 0 ? [`Rejected: ${reasons.join(", ")}${errors === null ? "." : `; see ${clean(errors)}`}`] : []),
  ];
}

function interruptedLines(
  last: FileProgress | undefined,
  input: string,
  output: string,
  { resume, order }: ScoreOptions,
  { words }: Shell,
): readonly string[] {
  const stopped = `Stopped after ${counted(last?.records ?? 0, "record")}.`;
  if (input === STDIN || output === STDIN || order === "any") return [stopped];
  const line = ["deescalate", ...words, ...(resume ? [] : ["--resume"])].map(shellWord).join(" ");
  return [`${stopped} Nothing is lost; go on with:`, `  ${clean(line)}`];
}

/** A word as a POSIX shell takes it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
