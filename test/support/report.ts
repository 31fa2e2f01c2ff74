/** Rows for a report, with and without words, friendly and hostile. */
import type { RowFinding, ScoredRow } from "../../src/batch/row.js";
import { type RowChanges, row } from "./rows.js";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-01-05T09:00:00Z");

/** What a ticket can hold to break out of a page. */
export const HOSTILE = `</script><script>document.title="broken"</script><img src=x onerror="document.title='broken'">\u001b[31mred\u001b[0m "'&\u202e <!--`;

function blame(reply: string, words: string): RowFinding {
  const start = reply.indexOf(words);
  return {
    ruleId: "blame/should-have",
    kind: "risk",
    start,
    end: start + words.length,
    excerpt: words,
    points: -20,
    message: "Puts it on them.",
  };
}

/** A row with its words, every so many days another. */
export function wordyRow(number: number, changes: RowChanges = {}): ScoredRow {
  const reply = "Well, you should have told us before. Anyway.";
  return row({
    id: `r${number}`,
    conversation: `c${number}`,
    at: new Date(START + (number % 100) * DAY).toISOString(),
    tags: [number % 2 === 0 ? "billing" : "delivery"],
    channel: number % 3 === 0 ? "chat" : "email",
    brand: "Acme",
    score: (number * 7) % 101,
    intensity: (number % 9) / 2,
    intensityAfter: number % 4 === 0 ? null : (number % 7) / 2,
    risk_blame: number % 5 === 0,
    missing: number % 6 === 0 ? ["apology"] : [],
    problem: number % 8 === 0 ? "parcel: late" : null,
    reply,
    customer: "My parcel is late.",
    findings: number % 5 === 0 ? [blame(reply, "you should have told us")] : [],
    ...changes,
  });
}

/** A row that holds something hostile wherever a caller's text can stand. */
export function hostileRow(number: number): ScoredRow {
  const reply = `${HOSTILE} you should have told us`;
  const finding = { ...blame(reply, "you should have told us"), message: HOSTILE, excerpt: HOSTILE };
  return wordyRow(number, {
    id: `${HOSTILE}${number}`,
    conversation: `${HOSTILE}${number}`,
    tags: [HOSTILE, "__proto__"],
    channel: HOSTILE,
    brand: HOSTILE,
    reply,
    customer: HOSTILE,
    findings: [finding, { ...finding, kind: "house", ruleId: `house/${HOSTILE}` }],
    risk_blame: true,
  });
}
