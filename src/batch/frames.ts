/** Cuts bytes into records: at line ends, and in CSV at line ends outside quotes. No record may fill the memory. */
import { BatchError } from "./errors.js";

/** A record as it stands in the file, without the line end. */
export interface Frame {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly size: number;
  /** `null`: it is longer than the limit, and was let go. */
  readonly bytes: Buffer | null;
}

/** Finds the line end that closes a record; -1 where it is not in this chunk. Called from left to right, it knows what came before. */
interface EndFinder {
  readonly find: (chunk: Buffer, from: number) => number;
  /** Where the input ends inside quotes: the record is not complete. */
  readonly isInside: () => boolean;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

export function lineEnds(): EndFinder {
  return { find: (chunk, from) => chunk.indexOf(NEWLINE, from), isInside: () => false };
}

/** Quotes open a cell only at its beginning, as in RFC 4180; in the middle of a cell they are plain characters. */
export function csvEnds(delimiter: string): EndFinder {
  const separator = delimiter.charCodeAt(0);
  let isQuoted = false;
  /** Whether a quote at this place would open a cell, or go on with one: at its beginning, or right behind a closing quote. */
  let opensHere = true;
  let current: Buffer | undefined;
  let nextQuote = -1;
  const find = (chunk: Buffer, from: number): number => {
    let at = from;
    if (chunk !== current) nextQuote = chunk.indexOf(QUOTE, at);
    current = chunk;
    while (at < chunk.length) {
      if (nextQuote !== -1 && nextQuote < at) nextQuote = chunk.indexOf(QUOTE, at);
      if (isQuoted) {
        if (nextQuote === -1) return -1;
        isQuoted = false;
        opensHere = true;
        at = nextQuote + 1;
        continue;
      }
      const newline = chunk.indexOf(NEWLINE, at);
      if (nextQuote !== -1 && (newline === -1 || nextQuote < newline)) {
        isQuoted = nextQuote === at ? opensHere : chunk[nextQuote - 1] === separator;
        opensHere = false;
        at = nextQuote + 1;
        continue;
      }
      if (newline !== -1) {
        opensHere = true;
        return newline;
      }
      opensHere = chunk[chunk.length - 1] === separator;
      return -1;
    }
    return -1;
  };
  return { find, isInside: () => isQuoted };
}

/** A record that is being put together from chunks. */
interface Draft {
  parts: Buffer[];
  size: number;
  newlines: number;
}

/**
 * Cuts a stream of bytes into frames.
 *
 * @param maxBytes a record longer than this is skipped, and comes out without its bytes
 * @throws BatchError where the input ends inside quotes: what is a record is then anybody's guess
 */
export async function* framesOf(
  chunks: AsyncIterable<Buffer>,
  ends: EndFinder,
  maxBytes: number,
): AsyncGenerator<readonly Frame[]> {
  let draft: Draft = { parts: [], size: 0, newlines: 0 };
  let line = 1;
  const add = (piece: Buffer): void => {
    draft.size += piece.length;
    draft.newlines += countNewlines(piece);
    if (draft.size > maxBytes) draft.parts = [];
    else draft.parts.push(piece);
  };
  const close = (): Frame => {
    const { parts, size, newlines } = draft;
    const bytes = size > maxBytes ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const frame = { line, size, bytes: bytes === null ? null : withoutReturn(bytes) };
    line += newlines + 1;
    draft = { parts: [], size: 0, newlines: 0 };
    return frame;
  };
  for await (const chunk of chunks) {
    const frames: Frame[] = [];
    let start = 0;
    for (let end = ends.find(chunk, 0); end !== -1; end = ends.find(chunk, start)) {
      add(chunk.subarray(start, end));
      frames.push(close());
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    yield frames;
  }
  if (ends.isInside()) {
    throw new BatchError(
      "format",
      `The file ends inside quotes that were opened in the record on line ${line}. Is a quote missing there?`,
    );
  }
  if (draft.size > 0) yield [close()];
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes[bytes.length - 1] === RETURN ? bytes.subarray(0, -1) : bytes;
}

function countNewlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
