/** Keeps the books of a run: rows and rejected records are written, counted, and made sure of in step. */
import type { Writable } from "node:stream";
import { BatchError } from "./errors.js";
import { BEGINNING, type Checkpoint, type Journal, openJournal, type RunIdentity } from "./journal.js";
import { jsonLine } from "./rows.js";
import { openFileSink, openStreamSink, type Sink } from "./sink.js";
import { advance, type Progress } from "./stream.js";
import type { ScoredUnit } from "./unit.js";

export interface BookOptions {
  readonly output: string | Writable;
  readonly errors: string | Writable;
  readonly gzip: boolean;
  /** What stands above the rows. */
  readonly head: string;
  /** Where the journal lies; `null` where the run cannot be taken up again. */
  readonly journal: string | null;
  readonly identity: RunIdentity;
  /** Where the run goes on; `null` where it begins. */
  readonly start: Checkpoint | null;
  /** So many records lie between two checkpoints; counted, not timed, so that the same input gives the same bytes. */
  readonly checkpointRecords: number;
}

interface Book {
  readonly output: Sink;
  readonly errors: Sink;
  readonly journal: Journal | null;
  readonly checkpoint: Checkpoint;
}

/**
 * Writes down what comes.
 *
 * @returns the last checkpoint: what has become of all records
 */
export async function keepBook(
  options: BookOptions,
  scored: AsyncIterable<readonly ScoredUnit[]>,
  report: (progress: Progress) => void,
): Promise<Checkpoint> {
  const book = await openBook(options);
  let now = book.checkpoint;
  let safe = now.records;
  const commit = async (): Promise<void> => {
    now = { ...now, outputBytes: await book.output.commit(), errorBytes: await book.errors.commit() };
    await book.journal?.write(now);
    safe = now.records;
  };
  try {
    for await (const units of scored) {
      for (const unit of units) {
        await book.output.add(unit.text);
        await book.errors.add(unit.rejected.map(jsonLine).join(""));
        now = { ...now, ...advance(now, unit), rejectedBy: countCodes(now.rejectedBy, unit) };
        if (now.records - safe >= options.checkpointRecords) await commit();
      }
      report(now);
    }
    await commit();
    await book.journal?.remove();
    return now;
  } catch (error) {
    const isWritten = !(error instanceof BatchError && error.code === "output");
    // What is done is made sure of, so that a run that is taken up again need not do it again.
    if (isWritten) await commit();
    throw error;
  } finally {
    await closeAll(book);
  }
}

async function openBook({ output, errors, gzip, head, journal, identity, start }: BookOptions): Promise<Book> {
  const checkpoint = start ?? BEGINNING;
  const opened: Sink[] = [];
  const open = async (to: string | Writable, file: Parameters<typeof openFileSink>[1]): Promise<Sink> => {
    const sink = typeof to === "string" ? await openFileSink(to, file) : openStreamSink(to);
    opened.push(sink);
    return sink;
  };
  try {
    const rows = await open(output, { from: checkpoint.outputBytes, gzip, eager: true });
    if (checkpoint.outputBytes === 0) await rows.add(head);
    return {
      output: rows,
      errors: await open(errors, { from: checkpoint.errorBytes, gzip: false, eager: false }),
      journal: journal === null ? null : await openJournal(journal, identity, start === null),
      checkpoint,
    };
  } catch (error) {
    await Promise.allSettled(opened.map((sink) => sink.close()));
    throw error;
  }
}

function countCodes(counts: Checkpoint["rejectedBy"], { rejected }: ScoredUnit): Checkpoint["rejectedBy"] {
  if (rejected.length === 0) return counts;
  const sum: Record<string, number> = { ...counts };
  for (const { code } of rejected) sum[code] = (sum[code] ?? 0) + 1;
  return sum;
}

/** Closes everything, and tells the first failure where there was no other. */
async function closeAll({ output, errors, journal }: Book): Promise<void> {
  const closed = await Promise.allSettled([output.close(), errors.close(), journal?.close()]);
  for (const each of closed) if (each.status === "rejected") throw each.reason;
}
