/** Reads JSON Lines: an object a line. */
import { isRecord, show } from "../contract/arguments.js";
import { createDecoder } from "./decode.js";
import { RecordError } from "./errors.js";
import { type Frame, framesOf, lineEnds } from "./frames.js";
import { itemFor, type TextOptions } from "./text-records.js";
import type { ReadItem } from "./unit.js";
import type { RecordValue } from "./values.js";

export interface LinesOptions extends TextOptions {
  /** Whether an empty line counts as a record, which then cannot be read. */
  readonly keepBlank?: boolean;
}

/** The records of a file of JSON Lines. */
export async function* readJsonLines(
  chunks: AsyncIterable<Buffer>,
  { encoding, maxRecordBytes, keepBlank = false }: LinesOptions,
): AsyncGenerator<readonly ReadItem[]> {
  const decode = createDecoder(encoding);
  let record = 0;
  for await (const frames of framesOf(chunks, lineEnds(), maxRecordBytes)) {
    const items: ReadItem[] = [];
    for (const frame of frames) {
      if (!keepBlank && isBlank(frame)) continue;
      record++;
      items.push(itemFor(frame, record, maxRecordBytes, (bytes) => parseObject(decode(bytes))));
    }
    yield items;
  }
}

/** Spaces and a return at most. */
function isBlank({ bytes, size }: Frame): boolean {
  return bytes !== null && size < 64 && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/**
 * Parses a line.
 *
 * @throws RecordError where it is no JSON, or no object
 */
function parseObject(text: string): RecordValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RecordError("unreadable", `It is not JSON: ${(error as Error).message}.`);
  }
  if (isRecord(value)) return value;
  throw new RecordError("unreadable", `A record must be an object, got ${show(value)}.`);
}
