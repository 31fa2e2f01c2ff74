/** Opens what is to be scored, plain or gzip, and looks what it is. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { BatchError, explain } from "./errors.js";

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

/** The format that a name tells; `null` where it tells none. */
export function formatOf(path: string): FileFormat | null {
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
  const raw = await begin(bytesOf(source, name, onBytes));
  const isGzip = raw.first[0] === 0x1f && raw.first[1] === 0x8b;
  const plain = isGzip ? await begin(unzip(raw.chunks, name)) : raw;
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

/** The first chunk, and all chunks as if nobody had looked. */
async function begin(chunks: AsyncGenerator<Buffer>): Promise<OpenInput> {
  let first: Buffer = Buffer.alloc(0);
  // A pipe may bring a few bytes at first; four tell what it is.
  while (first.length < 4) {
    const step = await chunks.next();
    if (step.done === true) break;
    first = Buffer.concat([first, step.value]);
  }
  return { first, chunks: joined(first, chunks) };
}

async function* joined(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  yield* rest;
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
