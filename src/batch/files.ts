/** The files of a run: what lies where, and whether they get in each other's way. */
import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { BatchError, explain } from "./errors.js";
import type { ByteSource } from "./input.js";

export interface Size {
  readonly bytes: number;
  /** When it was last written to, in milliseconds. */
  readonly modified: number;
}

/** What lies where. */
export interface Files {
  readonly errors: string | Writable;
  readonly gzip: boolean;
  /** `null` where one of the two is no plain file: such a run cannot be taken up again. */
  readonly journal: string | null;
  /** Of the input; `null` where it is no plain file. */
  readonly size: Size | null;
}

/** @throws BatchError where one is not there, may not be touched, or would overwrite another */
export async function lookAtFiles(
  input: ByteSource,
  output: string | Writable,
  options: { readonly errors?: string | Writable; readonly gzip?: boolean },
): Promise<Files> {
  const errors = options.errors ?? (typeof output === "string" ? `${output}.errors.jsonl` : undefined);
  if (errors === undefined) {
    throw new BatchError(
      "options",
      "Where do rejected records go? An output that is a stream needs errors: a path or a stream.",
    );
  }
  const from = typeof input === "string" ? await lookAt(input, "input") : null;
  const to = typeof output === "string" ? await lookAt(output, "output").catch(absent) : null;
  const aside = typeof errors === "string" ? await lookAt(errors, "output").catch(absent) : null;
  const isOne =
    typeof output === "string" && typeof errors === "string"
      ? resolve(output) === resolve(errors) && (to?.isFile() ?? true)
      : output === errors;
  if (isOne || isSame(from, to) || isSame(from, aside) || isSame(to, aside)) {
    throw new BatchError(
      "options",
      "Input, output and errors must be different files: each would overwrite the other.",
    );
  }
  const isPlain = (from?.isFile() ?? false) && typeof output === "string" && (to === null || to.isFile());
  return {
    errors,
    gzip: options.gzip ?? (typeof output === "string" && output.endsWith(".gz")),
    journal: isPlain ? `${output as string}.journal` : null,
    size: from?.isFile() ? { bytes: from.size, modified: from.mtimeMs } : null,
  };
}

/** Devices and pipes may well be one and the same. */
function isSame(one: Stats | null, other: Stats | null): boolean {
  if (one === null || other === null || !one.isFile() || !other.isFile()) return false;
  return one.dev === other.dev && one.ino === other.ino;
}

async function lookAt(path: string, what: "input" | "output"): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw new BatchError(
      what,
      `Cannot ${what === "input" ? "read" : "write"} ${JSON.stringify(path)}: ${explain(error)}.`,
      error,
    );
  }
}

/** An output that is not there yet will be made; where that is not possible, making it says why. */
function absent(error: BatchError): null {
  if ((error.cause as NodeJS.ErrnoException).code === "ENOENT") return null;
  throw error;
}
