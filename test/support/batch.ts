/** What the tests of batch share: replies to score, files that come and go, and the package as it is shipped. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type * as batch from "../../src/batch/index.js";
import type { ScoredRow } from "../../src/batch/index.js";

export interface ReplyRecord {
  readonly id: string;
  readonly customer: string;
  readonly reply: string;
}

const COMPLAINTS = ["was due on Monday", "came broken", "was charged twice", "never arrived", "went to my old address"];
const REPLIES = [
  "I'm sorry about the wait. I have asked the depot and will write to you by 3 pm.",
  "Unfortunately we cannot refund this, as per our policy.",
  "You should have told us earlier. Please contact billing.",
  "That must have been annoying, right before the weekend. A new one leaves our warehouse today.",
];

/** Replies that differ from each other, with umlauts, quotes and lines in them. */
export function replyRecords(count: number): readonly ReplyRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    customer: `My "parcel" ${index} ${COMPLAINTS[index % COMPLAINTS.length]}, and nobody in Zürich answers.\nWhere is it?`,
    reply: `${REPLIES[index % REPLIES.length]} Your case is ${index}.`,
  }));
}

export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

export function toCsv(records: readonly object[]): string {
  const cells = (values: readonly unknown[]): string =>
    values.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(",");
  const names = Object.keys(records[0] ?? {});
  return [cells(names), ...records.map((record) => cells(Object.values(record)))].map((line) => `${line}\n`).join("");
}

export function readRows(path: string): readonly ScoredRow[] {
  return readObjects<ScoredRow>(path);
}

/** The objects in a file of JSON Lines. */
export function readObjects<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** A directory of the test's own. */
export function temporaryDirectory(): {
  readonly path: string;
  readonly at: (name: string) => string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "deescalate-"));
  return { path, at: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The package that the global setup has built: workers are files, and sources are none that a thread could load. */
export function shippedPackage(): { readonly directory: string; readonly load: () => Promise<typeof batch> } {
  const directory = join(inject("shipped"), "dist");
  return { directory, load: () => import(join(directory, "batch.js")) as Promise<typeof batch> };
}
