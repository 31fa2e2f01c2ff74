/** Reads CSV: a header, then a record a line or, inside quotes, over several lines. */
import { parse } from "csv-parse/sync";
import { createDecoder, type Decoder } from "./decode.js";
import { BatchError, RecordError } from "./errors.js";
import { asIfUnseen } from "./flow.js";
import { csvEnds, type Frame, framesOf } from "./frames.js";
import { itemFor, type TextOptions } from "./text-records.js";
import type { ReadItem } from "./unit.js";
import type { RecordValue } from "./values.js";

interface CsvOptions extends TextOptions {
  /** What stands between cells; `null`: what stands most often in the header. */
  readonly delimiter: string | null;
}

/** A CSV file whose header has been read. */
export interface OpenCsv {
  readonly header: readonly string[];
  /** The records, each with the columns that are named. */
  readonly read: (columns: readonly string[]) => AsyncGenerator<readonly ReadItem[]>;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * Reads the header.
 *
 * @param first the beginning of the file, which shows the delimiter
 * @throws BatchError where there is none, or two columns have one name
 */
export async function openCsv(first: Buffer, chunks: AsyncIterable<Buffer>, options: CsvOptions): Promise<OpenCsv> {
  const delimiter = options.delimiter ?? delimiterOf(first);
  if (!/^[\t\x20-\x7e]$/.test(delimiter) || delimiter === '"') {
    const wanted = "delimiter must be a single ASCII character, and no quote or line end";
    throw new BatchError("options", `${wanted}; got ${JSON.stringify(delimiter)}.`);
  }
  const decode = createDecoder(options.encoding);
  const frames = framesOf(chunks, csvEnds(delimiter), options.maxRecordBytes);
  const { head, rest } = await takeHead(frames);
  const header = parseHeader(head, decode, delimiter);
  return { header, read: (columns) => readRecords(rest, { ...options, delimiter, decode, header, columns }) };
}

function delimiterOf(first: Buffer): string {
  const line = first.toString("latin1").split("\n", 1)[0] ?? "";
  const outside = line.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

interface Head {
  readonly head: Frame;
  readonly rest: AsyncIterable<readonly Frame[]>;
}

async function takeHead(frames: AsyncGenerator<readonly Frame[]>): Promise<Head> {
  for (let step = await frames.next(); step.done !== true; step = await frames.next()) {
    const [head, ...others] = step.value.filter(({ size }) => size > 0);
    if (head !== undefined) return { head, rest: asIfUnseen([others], frames) };
  }
  throw new BatchError("format", "The file is empty: a CSV file begins with a line that names its columns.");
}

function parseHeader({ bytes }: Frame, decode: Decoder, delimiter: string): readonly string[] {
  if (bytes === null) throw new BatchError("format", "The first line is too long to be the header of a CSV file.");
  let header: readonly string[];
  try {
    header = (parseRows(decode(bytes), delimiter)[0] ?? []).map((name) => name.trim());
  } catch (error) {
    throw new BatchError("format", `The header of the CSV file cannot be read. ${(error as Error).message}`, error);
  }
  if (header.some((name) => /[\r\n]/.test(name))) {
    throw new BatchError(
      "format",
      "The header goes over several lines: do the lines of this file end in a bare return? Save it with line feeds.",
    );
  }
  const twice = header.find((name, index) => name !== "" && header.indexOf(name) !== index);
  if (twice !== undefined) throw new BatchError("columns", `Two columns are called ${JSON.stringify(twice)}.`);
  return header;
}

interface Reading extends CsvOptions {
  readonly delimiter: string;
  readonly decode: Decoder;
  readonly header: readonly string[];
  readonly columns: readonly string[];
}

async function* readRecords(
  chunks: AsyncIterable<readonly Frame[]>,
  reading: Reading,
): AsyncGenerator<readonly ReadItem[]> {
  const { header, columns, maxRecordBytes } = reading;
  const wanted = header.flatMap((name, index) => (columns.includes(name) ? [{ name, index }] : []));
  const recordOf = (cells: readonly string[]): RecordValue => {
    if (cells.length === header.length)
      return Object.fromEntries(wanted.map(({ name, index }) => [name, cells[index]]));
    throw new RecordError(
      "unreadable",
      `It has ${cells.length} cells, and the header ${header.length}. Is a quote or a delimiter missing?`,
    );
  };
  let record = 0;
  for await (const some of chunks) {
    const frames = some.filter(({ size, bytes }) => size > 0 && bytes?.length !== 0);
    const rows = parseTogether(frames, reading);
    yield frames.map((frame, index) => {
      record++;
      return itemFor(frame, record, maxRecordBytes, (bytes) => recordOf(rows?.[index] ?? parseAlone(bytes, reading)));
    });
  }
}

/** All rows at once, which is many times faster; `undefined` where one of them is not as it should be. */
function parseTogether(
  frames: readonly Frame[],
  { decode, delimiter }: Reading,
): readonly (readonly string[])[] | undefined {
  try {
    const rows = parseRows(frames.map(({ bytes }) => decode(bytes as Buffer)).join("\n"), delimiter);
    return rows.length === frames.length ? rows : undefined;
  } catch {
    return undefined;
  }
}

function parseAlone(bytes: Buffer, { decode, delimiter }: Reading): readonly string[] {
  const text = decode(bytes);
  try {
    const rows = parseRows(text, delimiter);
    if (rows.length === 1) return rows[0] as readonly string[];
  } catch (error) {
    throw new RecordError("unreadable", `It is not CSV: ${(error as Error).message}.`);
  }
  throw new RecordError("unreadable", "It is not CSV: its quotes do not match.");
}

function parseRows(text: string, delimiter: string): readonly (readonly string[])[] {
  return parse(text, { delimiter, record_delimiter: "\n", relax_quotes: true, relax_column_count: true });
}
