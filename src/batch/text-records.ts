/** What the readers of text files share. */
import { RecordError } from "./errors.js";
import type { Frame } from "./frames.js";
import type { ReadItem } from "./unit.js";
import type { RecordValue } from "./values.js";

export interface TextOptions {
  readonly encoding: string;
  readonly maxRecordBytes: number;
}

/** The record in a frame, or why there is none. */
export function itemFor(
  { line, size, bytes }: Frame,
  record: number,
  maxRecordBytes: number,
  read: (bytes: Buffer) => RecordValue,
): ReadItem {
  try {
    if (bytes === null) {
      throw new RecordError(
        "too-large",
        `The record is ${size} bytes long; the limit is ${maxRecordBytes} (maxRecordBytes).`,
      );
    }
    return { record, line, size, value: read(bytes) };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { record, line, id: null, code: error.code, reason: error.message };
  }
}
