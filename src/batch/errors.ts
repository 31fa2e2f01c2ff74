/** What goes wrong in a run as a whole, and what is wrong with a single record. */

/** Why a run could not go on. */
export type BatchErrorCode = "options" | "input" | "format" | "columns" | "output" | "resume" | "worker";

/** A run that could not go on: the message names the place, the value and the likely intent. */
export class BatchError extends Error {
  override readonly name = "BatchError";
  readonly code: BatchErrorCode;

  constructor(code: BatchErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/**
 * Why a record was not scored. `unreadable`: its bytes make no record; `too-large`: it is longer than the limit; `missing`: it lacks
 * what is needed; `invalid`: a value makes no sense; `duplicate-id`: its id was there before; `split-conversation`: its conversation
 * had ended before; `no-reply`: no turn of it is ours; `failed`: scoring itself failed.
 */
export type RejectionCode =
  | "unreadable"
  | "too-large"
  | "missing"
  | "invalid"
  | "duplicate-id"
  | "split-conversation"
  | "no-reply"
  | "failed";

/** A record that was not scored. */
export interface Rejection {
  /** The number of the record in the input, from 1. */
  readonly record: number;
  /** The line that it begins on, from 1; `null` where the input has no lines. */
  readonly line: number | null;
  readonly id: string | null;
  readonly code: RejectionCode;
  readonly reason: string;
}

/** Thrown where a record is read, and turned into a rejection there. */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly code: RejectionCode;
  /** The place of the record among those of its conversation, where one of them is to blame. */
  readonly culprit: number | undefined;

  constructor(code: RejectionCode, message: string, culprit?: number) {
    super(message);
    this.code = code;
    this.culprit = culprit;
  }
}

/** What the file system says, as a sentence. */
export function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined && PLAIN[code]) || message || String(error);
}

const PLAIN: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it may not be opened (permission denied)",
  EPERM: "it may not be changed (not permitted)",
  EISDIR: "it is a folder, not a file",
  ENOTDIR: "a part of the path is not a folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk can only be read",
  EMFILE: "too many files are open",
  EPIPE: "the reader at the other end has gone",
};
