/** Where rows and rejected records are written to: a file that can be cut back to a known length, or a stream. */
import { once } from "node:events";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { BatchError, explain } from "./errors.js";

/** Takes text, and writes it down when asked to. */
export interface Sink {
  readonly add: (text: string) => Promise<void>;
  /** Writes what was added to the disk, and tells how long the file then is, in bytes. */
  readonly commit: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const compress = promisify(gzip);
/** Text is handed on when so much has come together. */
const HANDED_ON_AT = 1 << 20;

interface FileSinkOptions {
  /** The length that holds; what stands behind it is cut off. 0 begins anew. */
  readonly from: number;
  readonly gzip: boolean;
}

/**
 * A file; it is made when the first text comes, unless it is `eager`. Compressed, each commit is a gzip member of its own, so that the
 * file is whole after each of them.
 */
export async function openFileSink(
  path: string,
  { from, gzip: isGzip, eager }: FileSinkOptions & { readonly eager: boolean },
): Promise<Sink> {
  let handle: FileHandle | undefined;
  let length = from;
  let waiting = "";
  const failed = (error: unknown): never => {
    if (error instanceof BatchError) throw error;
    throw new BatchError("output", `Cannot write to ${JSON.stringify(path)}: ${explain(error)}.`, error);
  };
  const ready = async (): Promise<FileHandle> => {
    handle ??= await openAt(path, from);
    return handle;
  };
  const write = async (bytes: Buffer): Promise<void> => {
    const file = await ready();
    let done = 0;
    while (done < bytes.length) done += (await file.write(bytes, done)).bytesWritten;
    length += bytes.length;
  };
  const handOn = async (): Promise<void> => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    await write(isGzip ? await compress(text) : Buffer.from(text));
  };
  // What is to be gone on with is looked at now: after a million records it would be late to say that it is not there.
  if (eager || from > 0) await ready().catch(failed);
  else await removeOld(path).catch(failed);
  return {
    async add(text) {
      waiting += text;
      if (!isGzip && waiting.length >= HANDED_ON_AT) await handOn().catch(failed);
    },
    async commit() {
      await handOn().catch(failed);
      // What is no plain file (/dev/stdout, a pipe) cannot be synchronised, and cannot be taken up again either.
      if (handle !== undefined && (await handle.stat()).isFile()) await handle.datasync().catch(failed);
      return length;
    },
    close: async () => handle?.close().catch(failed),
  };
}

/** What an earlier run left behind; a device or a pipe is left alone. */
async function removeOld(path: string): Promise<void> {
  const old = await stat(path).catch(() => null);
  if (old?.isFile()) await rm(path);
}

async function openAt(path: string, length: number): Promise<FileHandle> {
  if (length === 0) return open(path, "w");
  const file = await open(path, "r+").catch((error: unknown) => {
    throw new BatchError("resume", `Cannot go on with ${JSON.stringify(path)}: ${explain(error)}.`, error);
  });
  const { size } = await file.stat();
  if (size < length) {
    await file.close();
    throw new BatchError(
      "resume",
      `${JSON.stringify(path)} is ${size} bytes long, and ${length} had been written: it was changed since.`,
    );
  }
  await file.truncate(length);
  // Positions are left to the file: from here on it is only added to.
  await file.close();
  return open(path, "a");
}

/** A stream that belongs to somebody else; it is not ended. */
export function openStreamSink(stream: Writable): Sink {
  let failure: unknown;
  let length = 0;
  const onError = (error: unknown): void => {
    failure = error;
  };
  const failed = (error: unknown): never => {
    throw new BatchError("output", `Cannot write the output: ${explain(error)}.`, error);
  };
  stream.on("error", onError);
  return {
    async add(text) {
      if (failure !== undefined) failed(failure);
      length += Buffer.byteLength(text);
      if (text !== "" && !stream.write(text)) await once(stream, "drain").catch(failed);
    },
    async commit() {
      if (failure !== undefined) failed(failure);
      return length;
    },
    async close() {
      // Everything before an empty write has been handed on when its callback comes.
      await new Promise<void>((resolve) => {
        if (stream.destroyed) resolve();
        else stream.write("", () => resolve());
      });
      stream.off("error", onError);
      if (failure !== undefined) failed(failure);
    },
  };
}
