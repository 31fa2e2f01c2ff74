/** Reads what `deescalate score` has written. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ScoredRow } from "../batch/index.js";
import { nameOf, reasonOf, STDIN } from "./input.js";
import { type Shell, UsageError } from "./shell.js";

/** A row, and where it stands. */
export interface PlacedRow {
  readonly place: string;
  readonly row: ScoredRow;
}

/**
 * The rows of JSON Lines files, one after the other; memory stays flat.
 *
 * @throws UsageError that names the file and the line
 */
export async function* readRows(paths: readonly string[], shell: Shell): AsyncGenerator<PlacedRow> {
  for (const path of paths) {
    let line = 0;
    try {
      for await (const content of createInterface({ input: open(path, shell), crlfDelay: Number.POSITIVE_INFINITY })) {
        line++;
        if (content.trim() === "") continue;
        const place = `${nameOf(path)}, line ${line}`;
        yield { place, row: parseRow(content, place) };
      }
    } catch (error) {
      if (error instanceof UsageError || (error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new UsageError(`Cannot read ${nameOf(path)}: ${reasonOf(error)}.`);
    }
  }
}

function open(path: string, shell: Shell): Readable {
  if (path === STDIN) return shell.stdin;
  const file = createReadStream(path);
  if (!path.endsWith(".gz")) return file;
  const plain = createGunzip();
  file.on("error", (error) => plain.destroy(error));
  return file.pipe(plain);
}

/** What the values mean is checked where they are counted. */
function parseRow(content: string, place: string): ScoredRow {
  try {
    return JSON.parse(content) as ScoredRow;
  } catch (error) {
    const hint = content.startsWith("rowVersion,") ? " It is CSV: rows are read as JSON Lines." : "";
    throw new UsageError(`${place} is no row of deescalate score: ${(error as SyntaxError).message}.${hint}`);
  }
}
