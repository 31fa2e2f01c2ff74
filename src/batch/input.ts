/** Opens what is to be scored, plain or gzip, and looks what it is. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { BatchError, explain } from "./errors.js";
import { asIfUnseen } from "./flow.js";

/** A path, or a stream of bytes. */
export type ByteSource = string | ByteStream;
export type ByteStream = AsyncIterable<Uint8Array | string>;
export type FileFormat = "jsonl" | "csv";

export interface InputOptions {
  /** What it is called in messages. */
  readonly name: string;
  readonly format: FileFormat;
  /** Told how many bytes came in, compressed or not. */
  readonly onBytes: (count: number) => void;
}

/** Bytes as they come, and what the first of them show. */
export interface OpenInput {
  readonly first: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

const UNZIPPED_BYTES = 1 << 18;

/** The format that a name tells; `null` where it tells none, or where there is no name. */
export function formatOf(path: unknown): FileFormat | null {
  if (typeof path !== "string") return null;
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.(csv|tsv|txt)$/.test(name)) return "csv";
  return /\.(jsonl|ndjson|json)$/.test(name) ? "jsonl" : null;
}

/**
 * Opens an input; gzip is known by its first bytes, whatever the name says.
 *
 * @throws BatchError where it cannot be read, or is something else than text
 */
export async function openInput(source: ByteStream, { name, format, onBytes }: InputOptions): Promise<OpenInput> {
  const raw = await begin(bytesOf(source, name, onBytes), tellsTheKind);
  const isGzip = raw.first[0] === 0x1f && raw.first[1] === 0x8b;
  const plain = await begin(isGzip ? unzip(raw.chunks, name) : raw.chunks, holdsALine);
  refuseOtherFormats(plain.first, name, format);
  return isMarked(plain.first) ? { first: plain.first.subarray(3), chunks: withoutMark(plain.chunks) } : plain;
}

/** Chunks of any kind as buffers. */
export async function* bytesOf(
  source: ByteStream,
  name: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of source) {
      const bytes =
        typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      onBytes(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw new BatchError("input", `Cannot read ${name}: ${explain(error)}.`, error);
  }
}

async function* unzip(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: UNZIPPED_BYTES });
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof BatchError) throw error;
    const isCut = (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";
    const what = isCut
      ? "the gzip file ends too early; it was cut off"
      : `the gzip file is damaged (${explain(error)})`;
    throw new BatchError("input", `Cannot read ${name} to its end: ${what}.`, error);
  } finally {
    source.destroy();
  }
}

/** Four bytes tell plain text from gzip and other formats. */
function tellsTheKind(first: Buffer): boolean {
  return first.length >= 4;
}

const LONGEST_HEADER = 1 << 20;

/** The delimiter of a CSV file is seen in its whole header. */
function holdsALine(first: Buffer): boolean {
  return tellsTheKind(first) && (first.includes(0x0a) || first.length > LONGEST_HEADER);
}

/** The first bytes, until they are enough, and all as if nobody had looked. A pipe may bring them one by one. */
async function begin(chunks: AsyncIterable<Buffer>, isEnough: (first: Buffer) => boolean): Promise<OpenInput> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (!isEnough(first)) {
    const step = await iterator.next();
    if (step.done === true) break;
    first = first.length === 0 ? step.value : Buffer.concat([first, step.value]);
  }
  return { first, chunks: asIfUnseen(first.length === 0 ? [] : [first], iterator) };
}

function isMarked(first: Buffer): boolean {
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}

function refuseOtherFormats(first: Buffer, name: string, format: FileFormat): void {
  const start = first.subarray(0, 4).toString("latin1");
  const refuse = (what: string): never => {
    throw new BatchError("format", `${name} ${what}`);
  };
  if (start.startsWith("PK\x03\x04")) refuse("is a zip or an Excel file: unpack it, or save it as CSV (UTF-8).");
  if (start.startsWith("PAR1"))
    refuse("is a Parquet file: write it as JSON Lines or CSV first, for example with DuckDB.");
  if (/^(\xff\xfe|\xfe\xff)/.test(start)) refuse("is UTF-16: save it as UTF-8.");
  const text = first
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (format === "jsonl" && text.startsWith("[")) {
    refuse("is a JSON array: write an object a line, for example with jq -c '.[]'.");
  }
}
