/** Scores a file into a file: the door that the command line uses. */
import { createReadStream, type ReadStream, type Stats } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import type { RuleSetIdentity } from "../contract/results.js";
import { keepBook } from "./book.js";
import { MAX_RECORD_BYTES, type ScoreOptions, scoreItems } from "./engine.js";
import { BatchError, explain, type RejectionCode } from "./errors.js";
import { type ByteSource, type FileFormat, formatOf } from "./input.js";
import { type Checkpoint, type RunIdentity, readJournal } from "./journal.js";
import { workersFor } from "./pool.js";
import { openRecords } from "./readers.js";
import { headOf } from "./rows.js";
import { NO_LAYERS, type ScoreSettings, settingsOf } from "./settings.js";
import type { Progress } from "./stream.js";
import { analyzerFor } from "./unit.js";

export interface FileOptions extends ScoreOptions {
  /** Of the input. Default: what its name tells, else JSON Lines. Gzip is seen by itself. */
  readonly format?: FileFormat;
  /** Of the output. Default: what its name tells, else JSON Lines. */
  readonly outputFormat?: FileFormat;
  /** Whether the output is compressed. Default: where its name ends in `.gz`. */
  readonly gzip?: boolean;
  /** What stands between the cells of a CSV input. Default: what its header shows. */
  readonly delimiter?: string;
  /** How the input is encoded, by a name that `TextDecoder` knows. Default `utf-8`. */
  readonly encoding?: string;
  /** Where rejected records go, as JSON Lines. Default: beside an output file, `OUTPUT.errors.jsonl`; made only where there are any. */
  readonly errors?: string | Writable;
  /** Goes on where a run with the same input, output and options was stopped. */
  readonly resume?: boolean;
  /** How many records lie between two checkpoints, and are scored again at most. Default 1000. */
  readonly checkpointRecords?: number;
  readonly onProgress?: (progress: FileProgress) => void;
}

export interface FileProgress extends Progress {
  /** What has been read of the input, in bytes as they lie on the disk; `null` for a stream. */
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
}

/** What has become of every record: `records` is `scored` and `rejected` together. */
export interface FileSummary extends Progress {
  readonly rejectedBy: Readonly<Partial<Record<RejectionCode, number>>>;
  /** Records that an earlier run had dealt with. */
  readonly resumedAt: number;
  readonly ruleSet: RuleSetIdentity;
  /** Where rejected records were written, where it is a file and there are any. */
  readonly errors: string | null;
}

/**
 * Scores a file, or a stream of bytes, into a file or a stream.
 *
 * Every record is accounted for: it is scored, or it is among the rejected ones with its line and the reason. Where input and output
 * are files, a journal beside the output (`OUTPUT.journal`) lets `resume` go on where a run was stopped, by whatever it was.
 *
 * @param input JSON Lines or CSV, plain or gzip
 * @param output written anew, unless `resume` goes on with it; a stream is not ended
 * @returns what has become of the records
 * @throws BatchError where the run cannot go on, RuleSetError where a layer is no good, the signal's reason where it was aborted; what
 * is done until then is in the output, and `resume` goes on from there
 */
export async function scoreFile(
  input: ByteSource,
  output: string | Writable,
  options: FileOptions = {},
): Promise<FileSummary> {
  const layers = options.layers ?? NO_LAYERS;
  const workers = workersFor(options.workers, layers);
  const { ruleSet } = analyzerFor(layers);
  const files = await lookAtFiles(input, output, options);
  const duplicates = options.duplicates ?? "reject";
  const maxRecordBytes = options.maxRecordBytes ?? MAX_RECORD_BYTES;
  const checkpointRecords = options.checkpointRecords ?? CHECKPOINT_RECORDS;
  const source = typeof input === "string" ? createReadStream(input, { highWaterMark: CHUNK_BYTES }) : input;
  let bytesRead = 0;
  try {
    const { shape, items } = await openRecords(source, {
      ...options,
      name: typeof input === "string" ? JSON.stringify(input) : "the input",
      format: options.format ?? (typeof input === "string" ? formatOf(input) : null) ?? "jsonl",
      delimiter: options.delimiter ?? null,
      encoding: options.encoding ?? "utf-8",
      maxRecordBytes,
      onBytes: (count) => {
        bytesRead += count;
      },
    });
    const format = options.outputFormat ?? (typeof output === "string" ? formatOf(output) : null) ?? "jsonl";
    const settings = settingsOf(options, shape, format);
    const identity = identityOf(settings, options, files.size, ruleSet);
    const start = await startOf(files.journal, identity, options.resume ?? false);
    const run = { settings, workers, duplicates, maxRecordBytes, ordered: true, signal: options.signal };
    const end = await keepBook(
      { ...files, output, head: headOf(settings), identity, start, checkpointRecords },
      scoreItems(items, { ...run, skip: start?.records ?? 0 }),
      (progress) =>
        options.onProgress?.({
          ...progress,
          bytesRead: files.size === null ? null : bytesRead,
          bytesTotal: files.size?.bytes ?? null,
        }),
    );
    return summaryOf(end, start, ruleSet, files);
  } finally {
    if (source !== input) (source as ReadStream).destroy();
  }
}

const CHUNK_BYTES = 1 << 18;
const CHECKPOINT_RECORDS = 1000;

function summaryOf(
  end: Checkpoint,
  start: Checkpoint | null,
  ruleSet: RuleSetIdentity,
  { errors }: Files,
): FileSummary {
  const { outputBytes: _, errorBytes: __, ...counts } = end;
  return {
    ...counts,
    resumedAt: start?.records ?? 0,
    ruleSet,
    errors: typeof errors === "string" && end.rejected > 0 ? errors : null,
  };
}

interface Size {
  readonly bytes: number;
  /** When it was last written to, in milliseconds. */
  readonly modified: number;
}

/** What lies where. */
interface Files {
  readonly errors: string | Writable;
  readonly gzip: boolean;
  /** `null` where one of the two is no plain file: such a run cannot be taken up again. */
  readonly journal: string | null;
  /** Of the input; `null` where it is no plain file. */
  readonly size: Size | null;
}

async function lookAtFiles(input: ByteSource, output: string | Writable, options: FileOptions): Promise<Files> {
  const errors = options.errors ?? (typeof output === "string" ? `${output}.errors.jsonl` : undefined);
  if (errors === undefined) {
    throw new BatchError(
      "options",
      "Where do rejected records go? An output that is a stream needs errors: a path or a stream.",
    );
  }
  const from = typeof input === "string" ? await lookAt(input, "input") : null;
  const to = typeof output === "string" ? await lookAt(output, "output").catch(absent) : null;
  const aside = typeof errors === "string" ? await lookAt(errors, "output").catch(absent) : null;
  const isTwice = isSame(from, to) || isSame(from, aside) || isSame(to, aside) || output === errors;
  if (isTwice) {
    throw new BatchError(
      "options",
      "Input, output and errors must be different files: each would overwrite the other.",
    );
  }
  const isPlain = (from?.isFile() ?? false) && typeof output === "string" && (to === null || to.isFile());
  return {
    errors,
    gzip: options.gzip ?? (typeof output === "string" && output.endsWith(".gz")),
    journal: isPlain ? `${output as string}.journal` : null,
    size: from?.isFile() ? { bytes: from.size, modified: from.mtimeMs } : null,
  };
}

/** Devices and pipes may well be one and the same. */
function isSame(one: Stats | null, other: Stats | null): boolean {
  if (one === null || other === null || !one.isFile() || !other.isFile()) return false;
  return one.dev === other.dev && one.ino === other.ino;
}

async function lookAt(path: string, what: "input" | "output"): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new BatchError(
      what,
      `Cannot ${what === "input" ? "read" : "write"} ${JSON.stringify(path)}: ${explain(error)}.`,
      error,
    );
  }
}

/** An output that is not there yet will be made; where that is not possible, making it says why. */
function absent(error: BatchError): null {
  if ((error.cause as NodeJS.ErrnoException).code === "ENOENT") return null;
  throw error;
}

async function startOf(journal: string | null, identity: RunIdentity, resume: boolean): Promise<Checkpoint | null> {
  if (resume && journal === null) {
    throw new BatchError(
      "resume",
      "Only a run from a file to a file can be taken up again: a stream cannot be read twice.",
    );
  }
  if (resume && journal !== null) return readJournal(journal, identity);
  // The old journal goes first: from here on it would tell of rows that are no longer there.
  if (journal !== null) await rm(journal, { force: true });
  return null;
}

/** Everything that changes a row or its place, by name. */
function identityOf(
  settings: ScoreSettings,
  options: FileOptions,
  size: Size | null,
  ruleSet: RuleSetIdentity,
): RunIdentity {
  const { layers: _, ...plain } = settings;
  const texts = Object.entries(plain).map(([name, value]) => [name, JSON.stringify(value)]);
  return {
    ...Object.fromEntries(texts),
    "the size of the input": size?.bytes ?? null,
    "the time of the input": size?.modified ?? null,
    "the rule set": ruleSet.fingerprint,
    duplicates: options.duplicates ?? "reject",
    maxRecordBytes: options.maxRecordBytes ?? MAX_RECORD_BYTES,
    encoding: options.encoding ?? "utf-8",
    delimiter: options.delimiter ?? null,
    gzip: options.gzip ?? null,
  };
}
