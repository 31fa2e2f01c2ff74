/**
 * How a run is taken up again after it was killed at any moment.
 *
 * Rows and rejected records are written and synchronised to the disk first, a line in the journal after that. The line says how many
 * records are dealt with and how long the files are then. What the files hold beyond the last whole line was on its way: it is cut
 * off, and its records are scored again. So no row is lost and none is there twice, wherever the run was stopped.
 */
import { type FileHandle, open, readFile, rm } from "node:fs/promises";
import { BatchError, explain, type RejectionCode } from "./errors.js";

/** What two runs must have in common for one to go on where the other was stopped, by name. */
export type RunIdentity = Readonly<Record<string, string | number | boolean | null>>;

/** How far a run has come, for good. */
export interface Checkpoint {
  readonly records: number;
  readonly scored: number;
  readonly rejected: number;
  readonly rows: number;
  readonly rejectedBy: Readonly<Partial<Record<RejectionCode, number>>>;
  readonly outputBytes: number;
  readonly errorBytes: number;
}

export const BEGINNING: Checkpoint = {
  records: 0,
  scored: 0,
  rejected: 0,
  rows: 0,
  rejectedBy: {},
  outputBytes: 0,
  errorBytes: 0,
};

const JOURNAL_VERSION = 1;

export interface Journal {
  readonly write: (checkpoint: Checkpoint) => Promise<void>;
  /** The run is complete: there is nothing to take up. */
  readonly remove: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The last checkpoint of a run that was stopped; `null` where there is none to take up.
 *
 * @throws BatchError where the run that was stopped is not this one: what has changed is named
 */
export async function readJournal(path: string, identity: RunIdentity): Promise<Checkpoint | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw new BatchError("resume", `Cannot read ${JSON.stringify(path)}: ${explain(error)}.`, error);
  });
  // A line that was cut off in the middle does not end in a line feed.
  const [head, ...checkpoints] = text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .slice(0, -1);
  if (head === undefined) return null;
  const before = parseLine<Head>(head, path);
  const changed =
    before.journalVersion === JOURNAL_VERSION ? changesBetween(before.run, identity) : ["the version of the journal"];
  if (changed.length > 0) {
    throw new BatchError(
      "resume",
      `The run cannot be taken up again, something has changed since it was stopped: ${changed.join("; ")}. Run it without resume to begin anew.`,
    );
  }
  const last = checkpoints.at(-1);
  return last === undefined ? BEGINNING : parseLine<Checkpoint>(last, path);
}

interface Head {
  readonly journalVersion: number;
  readonly run: RunIdentity;
}

function parseLine<T>(line: string, path: string): T {
  try {
    return JSON.parse(line) as T;
  } catch (error) {
    throw new BatchError(
      "resume",
      `${JSON.stringify(path)} is no journal of a run. Run it without resume to begin anew.`,
      error,
    );
  }
}

function changesBetween(before: RunIdentity, now: RunIdentity): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names]
    .filter((name) => before[name] !== now[name])
    .map((name) => `${name} was ${JSON.stringify(before[name])} and is ${JSON.stringify(now[name])}`);
}

/** Begins a journal, or goes on with the one that is there. */
export async function openJournal(path: string, identity: RunIdentity, isNew: boolean): Promise<Journal> {
  let handle: FileHandle;
  const append = async (value: unknown): Promise<void> => {
    await handle.appendFile(`${JSON.stringify(value)}\n`);
    await handle.datasync();
  };
  const failed = (error: unknown): never => {
    throw new BatchError("output", `Cannot write the journal ${JSON.stringify(path)}: ${explain(error)}.`, error);
  };
  try {
    if (!isNew) await cutTornLine(path);
    handle = await open(path, isNew ? "w" : "a");
    if (isNew) await append({ journalVersion: JOURNAL_VERSION, run: identity });
  } catch (error) {
    return failed(error);
  }
  return {
    write: (checkpoint) => append(checkpoint).catch(failed),
    remove: () => rm(path, { force: true }).catch(failed),
    close: () => handle.close().catch(failed),
  };
}

/** A line that was cut off in the middle must not run into the next one. */
async function cutTornLine(path: string): Promise<void> {
  const bytes = await readFile(path);
  const file = await open(path, "r+");
  await file.truncate(bytes.lastIndexOf(0x0a) + 1);
  await file.close();
}
