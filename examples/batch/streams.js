// Tickets in, table out, with deescalate/batch and plain streams alone: tickets.csv → scored.jsonl → the summary.
// node streams.js

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { scoreFile, summarize, themesOf } from "deescalate/batch";

const run = await scoreFile("tickets.csv", "scored.jsonl", {
  columns: { id: "ticket_id", at: "sent_at", customer: "customer_text", reply: "reply_text" },
  carry: ["csat"],
});
console.log(`tickets.csv → scored.jsonl: ${run.records} records = ${run.scored} scored + ${run.rejected} rejected`);

async function* rows(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line);
}

const summary = await summarize(rows("scored.jsonl"));
console.log("Replies by status:", JSON.stringify(summary.statuses));
for (const { problem, customers, mentions } of themesOf(summary).slice(0, 5)) {
  console.log(`  ${problem}: ${mentions} replies, ${customers} customers`);
}
