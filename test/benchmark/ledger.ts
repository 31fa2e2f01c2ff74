/** Counts what the ledger says of a thread against what the labelled rows say: asks, promises, and what a draft leaves open. */
import type { Ask, Promised, TextRange, Turn } from "../../src/index.js";

export interface AskRow {
  readonly id: string;
  readonly text: string;
  /** What the customer asks for, word by word from the text. */
  readonly asks: readonly string[];
  /** What looks like an ask and is none. */
  readonly not: readonly string[];
}
export interface PromiseRow {
  readonly id: string;
  readonly conversation: readonly Turn[];
  readonly now: string;
  /** `unknown`: nothing in the thread tells, which the ledger calls pending. */
  readonly promises: readonly { readonly quote: string; readonly status: Promised["status"] | "unknown" }[];
  readonly not: readonly string[];
}
export interface AnswerRow {
  readonly id: string;
  readonly conversation: readonly Turn[];
  readonly channel: "chat" | "email" | "social";
  readonly now: string;
  readonly reply: string;
  /** Asks that the draft answers, and asks that it passes over. */
  readonly answered: readonly string[];
  readonly open: readonly string[];
}

/** How often something was as labelled, and what was not. */
export interface AskCounts {
  found: number;
  asked: number;
  /** Reported, and no ask. */
  wrong: number;
  readonly misses: string[];
}
export interface PromiseCounts {
  found: number;
  rightStatus: number;
  promised: number;
  /** All that is reported, and what of it is no promise. */
  reported: number;
  wrong: number;
  readonly misses: string[];
}
export interface AnswerCounts {
  /** Asks passed over that are named, of all that are passed over. */
  named: number;
  open: number;
  /** Asks answered that are named all the same, of all that are answered. */
  namedWrongly: number;
  answered: number;
  readonly misses: string[];
}

/** Whether a range of a text touches the words that are meant, wherever they stand. */
export function touches(text: string, { start, end }: TextRange, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (start < at + words.length && end > at) return true;
  return false;
}

/** Counts asks: an ask is found where one that is reported shares a character with it. */
export function countAsks(
  rows: readonly AskRow[],
  asksIn: (row: AskRow) => readonly Pick<Ask, "range" | "excerpt">[],
): AskCounts {
  const counts: AskCounts = { found: 0, asked: 0, wrong: 0, misses: [] };
  for (const row of rows) {
    const reported = asksIn(row);
    for (const words of row.asks) {
      counts.asked++;
      if (reported.some(({ range }) => touches(row.text, range, words))) counts.found++;
      else counts.misses.push(`[${row.id}] not found: ${words}`);
    }
    for (const { range, excerpt } of reported) {
      if (row.asks.some((words) => touches(row.text, range, words))) continue;
      counts.wrong++;
      counts.misses.push(`[${row.id}] is no ask: ${excerpt}`);
    }
  }
  return counts;
}

/** Counts promises: found, with the right status, and what is none. */
export function countPromises(
  rows: readonly PromiseRow[],
  promisesIn: (row: PromiseRow) => readonly Pick<Promised, "turn" | "range" | "excerpt" | "status">[],
): PromiseCounts {
  const counts: PromiseCounts = { found: 0, rightStatus: 0, promised: 0, reported: 0, wrong: 0, misses: [] };
  for (const row of rows) {
    const reported = promisesIn(row);
    counts.reported += reported.length;
    for (const { quote, status } of row.promises) {
      counts.promised++;
      const found = reported.find(({ turn, range }) => touches(textOf(row, turn), range, quote));
      if (found !== undefined) counts.found++;
      if (found?.status === (status === "unknown" ? "pending" : status)) counts.rightStatus++;
      else counts.misses.push(`[${row.id}] ${status}, said ${found?.status ?? "nothing"}: ${quote}`);
    }
    for (const { turn, range, excerpt } of reported) {
      if (row.promises.some(({ quote }) => touches(textOf(row, turn), range, quote))) continue;
      counts.wrong++;
      counts.misses.push(`[${row.id}] is no promise: ${excerpt}`);
    }
  }
  return counts;
}

/** Counts what a draft is said to leave open. Names of what is no ask at all count neither way: `countAsks` counts them. */
export function countAnswers(
  rows: readonly AnswerRow[],
  leftOpenIn: (row: AnswerRow) => readonly Pick<Ask, "turn" | "range">[],
): AnswerCounts {
  const counts: AnswerCounts = { named: 0, open: 0, namedWrongly: 0, answered: 0, misses: [] };
  for (const row of rows) {
    const named = leftOpenIn(row);
    const isNamed = (words: string): boolean =>
      named.some(({ turn, range }) => touches(textOf(row, turn), range, words));
    for (const words of row.open) {
      counts.open++;
      if (isNamed(words)) counts.named++;
      else counts.misses.push(`[${row.id}] not named: ${words}`);
    }
    for (const words of row.answered) {
      counts.answered++;
      if (!isNamed(words)) continue;
      counts.namedWrongly++;
      counts.misses.push(`[${row.id}] is answered: ${words}`);
    }
  }
  return counts;
}

function textOf({ conversation }: { readonly conversation: readonly Turn[] }, turn: number): string {
  return conversation[turn]?.text ?? "";
}
