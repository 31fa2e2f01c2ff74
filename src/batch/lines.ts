/**
 * The line protocol: a JSON object a line in, a JSON object a line out, in order. A door for whatever can start a process: Spark,
 * Flink, Beam, a shell.
 */
import type { Writable } from "node:stream";
import { MAX_RECORD_BYTES, type ScoreOptions, scoreItems } from "./engine.js";
import type { Rejection } from "./errors.js";
import { type ByteStream, bytesOf } from "./input.js";
import { readJsonLines } from "./json-lines.js";
import { workersFor } from "./pool.js";
import { jsonLine } from "./rows.js";
import { NO_LAYERS, settingsOf } from "./settings.js";
import { openStreamSink } from "./sink.js";
import { advance, type Progress } from "./stream.js";
import { analyzerFor } from "./unit.js";

/** A record is a reply, and an id may come as often as it likes. */
export type LineOptions = Omit<ScoreOptions, "shape" | "duplicates">;

/** What stands in the place of a row for a line that was not scored. */
export interface LineError {
  readonly rowVersion: 1;
  readonly id: string | null;
  /** The line of the input, from 1. */
  readonly line: number | null;
  readonly error: Pick<Rejection, "code" | "reason">;
}

/**
 * Answers each line: with the row of its reply, or with `{ rowVersion, id, line, error }`. Line n of the output belongs to line n of
 * the input; an empty line is answered too. Nothing is kept between lines.
 *
 * @param input JSON Lines; each object a record of the shape `reply`
 * @param output is not ended
 * @returns how many lines were answered, when the input has ended
 * @throws BatchError where the output cannot be written, RuleSetError where a layer is no good, the signal's reason where it was aborted
 */
export async function serveLines(input: ByteStream, output: Writable, options: LineOptions = {}): Promise<Progress> {
  const layers = options.layers ?? NO_LAYERS;
  analyzerFor(layers);
  const maxRecordBytes = options.maxRecordBytes ?? MAX_RECORD_BYTES;
  const lines = readJsonLines(bytesOf(input, "the input"), { encoding: "utf-8", maxRecordBytes, keepBlank: true });
  const scored = scoreItems(lines, {
    settings: settingsOf(options, "reply", "jsonl"),
    workers: workersFor(options.workers ?? 1, layers),
    duplicates: "allow",
    maxRecordBytes,
    ordered: true,
    signal: options.signal,
    skip: 0,
  });
  const sink = openStreamSink(output);
  let progress: Progress = { records: 0, scored: 0, rejected: 0, rows: 0 };
  try {
    for await (const units of scored) {
      for (const unit of units) {
        await sink.add(unit.text + unit.rejected.map(answerFor).join(""));
        progress = advance(progress, unit);
      }
    }
  } finally {
    await sink.close();
  }
  return progress;
}

function answerFor({ id, line, code, reason }: Rejection): string {
  const answer: LineError = { rowVersion: 1, id, line, error: { code, reason } };
  return jsonLine(answer);
}
