/** Scores a file into a file: the door that the command line uses. */
import { createReadStream, type ReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import type { RuleSetIdentity } from "../contract/results.js";
import { keepBook } from "./book.js";
import { MAX_RECORD_BYTES, type ScoreOptions, scoreItems } from "./engine.js";
import { BatchError, type RejectionCode } from "./errors.js";
import { type Files, lookAtFiles, type Size } from "./files.js";
import { unlessAborted } from "./flow.js";
import { type ByteSource, type FileFormat, formatOf } from "./input.js";
import { type Checkpoint, type RunIdentity, readJournal } from "./journal.js";
import { workersFor } from "./pool.js";
import { openRecords } from "./readers.js";
import { headOf } from "./rows.js";
import { checkWhole, type FormulaCells, NO_LAYERS, type ScoreSettings, settingsOf } from "./settings.js";
import type { Progress } from "./stream.js";
import { analyzerFor } from "./unit.js";

export interface FileOptions extends ScoreOptions {
  /** Of the input. Default: what its name tells, else JSON Lines. Gzip is seen by itself. */
  readonly format?: FileFormat;
  /** Of the output. Default: what its name tells, else JSON Lines. */
  readonly outputFormat?: FileFormat;
  /** Whether the output is compressed. Default: where its name ends in `.gz`. */
  readonly gzip?: boolean;
  /** Of a CSV output: what to do with cells that a spreadsheet would take for a formula. Default `escape`. */
  readonly formulas?: FormulaCells;
  /** `false`: rows are written as soon as they are there, in no order, and such a run cannot be taken up again. Default `true`. */
  readonly ordered?: boolean;
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
  const {
    ordered = true,
    duplicates = "reject",
    maxRecordBytes = MAX_RECORD_BYTES,
    checkpointRecords = CHECKPOINT_RECORDS,
    signal,
  } = options;
  checkWhole("maxRecordBytes", maxRecordBytes, 1);
  checkWhole("checkpointRecords", checkpointRecords, 1);
  const files = await lookAtFiles(input, output, options);
  const source = typeof input === "string" ? createReadStream(input, { highWaterMark: CHUNK_BYTES }) : input;
  const format = options.format ?? formatOf(input) ?? "jsonl";
  let bytesRead = 0;
  try {
    const opening = openRecords(source, {
      ...options,
      name: typeof input === "string" ? JSON.stringify(input) : "the input",
      format,
      delimiter: options.delimiter ?? null,
      encoding: options.encoding ?? "utf-8",
      maxRecordBytes,
      onBytes: (count) => {
        bytesRead += count;
      },
    });
    const { shape, items } = await unlessAborted(opening, signal);
    const settings = settingsOf(options, shape, options.outputFormat ?? formatOf(output) ?? "jsonl");
    const identity = identityOf(settings, options, format, files.size, ruleSet);
    const start = await startOf(files.journal, identity, options);
    const skip = start?.records ?? 0;
    const end = await keepBook(
      {
        ...files,
        output,
        journal: ordered ? files.journal : null,
        head: headOf(settings),
        identity,
        start,
        checkpointRecords,
      },
      scoreItems(items, { settings, workers, duplicates, maxRecordBytes, ordered, signal, skip }),
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

async function startOf(
  journal: string | null,
  identity: RunIdentity,
  { resume = false, ordered = true }: FileOptions,
): Promise<Checkpoint | null> {
  if (resume && !ordered) {
    throw new BatchError("resume", "Only a run that keeps the order can be taken up again: leave ordered: false out.");
  }
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
  inputFormat: FileFormat,
  size: Size | null,
  ruleSet: RuleSetIdentity,
): RunIdentity {
  const { layers: _, ...plain } = settings;
  const texts = Object.entries(plain).map(([name, value]) => [name, JSON.stringify(value)]);
  return {
    ...Object.fromEntries(texts),
    "the format of the input": inputFormat,
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
