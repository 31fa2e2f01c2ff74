/** Scores any stream of records. */
import type { ReadableStream } from "node:stream/web";
import { isRecord, show } from "../contract/arguments.js";
import { lookAtFirst, MAX_RECORD_BYTES, type ScoreOptions, scoreItems } from "./engine.js";
import { BatchError, type Rejection } from "./errors.js";
import { unlessAborted } from "./flow.js";
import { workersFor } from "./pool.js";
import type { ScoredRow } from "./row.js";
import { NO_LAYERS, settingsOf } from "./settings.js";
import type { ReadItem, ScoredUnit } from "./unit.js";

/** How far a run has come. */
export interface Progress {
  /** Records dealt with: those scored and those rejected. */
  readonly records: number;
  readonly scored: number;
  readonly rejected: number;
  /** Rows given out: one for each reply. */
  readonly rows: number;
}

export interface StreamOptions extends ScoreOptions {
  /** `false`: rows come as soon as they are there, in no order. Default `true`. */
  readonly ordered?: boolean;
  /** Called after each batch. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What comes out: a row for each reply, and every record that was not scored. */
export type ScoreEvent =
  | { readonly kind: "row"; readonly row: ScoredRow }
  | ({ readonly kind: "rejected" } & Rejection);

export type RecordSource = AsyncIterable<unknown> | Iterable<unknown> | ReadableStream<unknown>;

/**
 * Scores records as they come, in several threads, with a bounded number of them in memory.
 *
 * @param source records (objects) from any iterable, a Node stream in object mode or a web stream
 * @returns rows and rejected records; nothing is read ahead of a slow reader, and leaving the loop stops the run
 * @throws BatchError where the run cannot go on, RuleSetError where a layer is no good, the signal's reason where it was aborted
 */
export async function* scoreStream(
  source: RecordSource,
  options: StreamOptions = {},
): AsyncGenerator<ScoreEvent, void, undefined> {
  const layers = options.layers ?? NO_LAYERS;
  const workers = workersFor(options.workers, layers);
  const { shape, items } = await unlessAborted(lookAtFirst(itemsOf(source), options), options.signal);
  const settings = settingsOf(options, shape, "jsonl");
  const scored = scoreItems(items, {
    settings,
    workers,
    duplicates: options.duplicates ?? "reject",
    maxRecordBytes: options.maxRecordBytes ?? MAX_RECORD_BYTES,
    ordered: options.ordered ?? true,
    signal: options.signal,
    skip: 0,
  });
  let progress: Progress = { records: 0, scored: 0, rejected: 0, rows: 0 };
  for await (const units of scored) {
    for (const unit of units) {
      progress = advance(progress, unit);
      yield* eventsOf(unit);
    }
    options.onProgress?.(progress);
  }
}

export function advance({ records, scored, rejected, rows }: Progress, unit: ScoredUnit): Progress {
  return {
    records: records + unit.scored + unit.rejected.length,
    scored: scored + unit.scored,
    rejected: rejected + unit.rejected.length,
    rows: rows + unit.rows,
  };
}

function* eventsOf({ text, rejected }: ScoredUnit): Generator<ScoreEvent> {
  for (const line of text.split("\n")) if (line !== "") yield { kind: "row", row: JSON.parse(line) as ScoredRow };
  for (const rejection of rejected) yield { kind: "rejected", ...rejection };
}

async function* itemsOf(source: RecordSource): AsyncGenerator<readonly ReadItem[]> {
  if (typeof source !== "object" || source === null || !(Symbol.asyncIterator in source || Symbol.iterator in source)) {
    throw new BatchError("options", `The source must be an iterable or a stream of records, got ${show(source)}.`);
  }
  let record = 0;
  for await (const value of source as AsyncIterable<unknown>) {
    record++;
    if (isRecord(value)) yield [{ record, line: null, size: 0, value }];
    else {
      const hint = typeof value === "string" || value instanceof Uint8Array ? " To read a file, use scoreFile." : "";
      const reason = `A record must be an object, got ${show(value)}.${hint}`;
      yield [{ record, line: null, id: null, code: "unreadable", reason }];
    }
  }
}
