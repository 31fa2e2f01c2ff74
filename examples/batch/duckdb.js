// Tickets in, table out, SQL on top: tickets.csv or tickets.parquet → scored.parquet → questions.
// node duckdb.js [tickets.csv | tickets.parquet]

import { BOOLEAN, DOUBLE, DuckDBInstance, INTEGER, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { createSummarizer, scoreStream, signalColumns } from "deescalate/batch";

const input = process.argv[2] ?? "tickets.csv";
const database = await DuckDBInstance.create(":memory:");
const reader = await database.connect();
const writer = await database.connect();

/** The columns of a scored row that go into the table, and where each comes from. */
const COLUMNS = [
  ...["id", "at", "channel", "brand", "agent", "status", "band", "level", "step", "ruleSet"].map((name) => [
    name,
    VARCHAR,
  ]),
  ...["score", "asksOpen", "promisesOverdue"].map((name) => [name, INTEGER]),
  ["intensity", DOUBLE],
  ["stepTaken", BOOLEAN],
  ...["tags", "rules", "missing"].map((name) => [name, LIST(VARCHAR)]),
  ...signalColumns().map((name) => [name, BOOLEAN]),
];

/** DuckDB reads CSV and Parquet alike; rows come chunk by chunk, so that memory stays flat. */
async function* tickets() {
  const result = await reader.stream(`
    SELECT ticket_id AS id, sent_at AS "at", channel, brand, agent, tags, csat::INTEGER AS csat,
           customer_text AS customer, reply_text AS reply
    FROM '${input.replaceAll("'", "''")}'`);
  for await (const chunk of result.yieldRowObjectJs()) yield* chunk;
}

await writer.run(
  `CREATE TABLE scored (${COLUMNS.map(([name, type]) => `"${name}" ${type}`).join(", ")}, csat INTEGER)`,
);
const table = await writer.createAppender("scored");
const summarizer = createSummarizer();
const counts = { row: 0, rejected: 0 };
for await (const event of scoreStream(tickets(), { carry: ["csat"] })) {
  counts[event.kind]++;
  if (event.kind === "row") append(event.row);
  else if (counts.rejected <= 5) console.error(`record ${event.record} is rejected: ${event.reason}`);
}
table.closeSync();
console.log(`${input} → scored.parquet: ${counts.row} scored, ${counts.rejected} rejected`);

function append(row) {
  summarizer.add(row);
  for (const [name, type] of COLUMNS) {
    const value = row[name];
    if (value === null) table.appendNull();
    else table.appendValue(Array.isArray(value) ? listValue(value) : value, type);
  }
  if (row.carried.csat === null) table.appendNull();
  else table.appendInteger(Number(row.carried.csat));
  table.endRow();
}

await writer.run(`COPY (SELECT * REPLACE ("at"::TIMESTAMPTZ AS "at") FROM scored) TO 'scored.parquet'`);

async function ask(question, sql) {
  const answer = await writer.runAndReadAll(sql);
  console.log(`\n${question}`);
  console.table(answer.getRowObjectsJson());
}

await ask(
  "Scores by channel and by how upset the customer was:",
  `SELECT channel, level, count(*)::INTEGER AS replies, round(avg(score), 1) AS score
   FROM 'scored.parquet' WHERE status = 'scored' GROUP BY ALL ORDER BY channel, avg(intensity)`,
);
await ask(
  "What is missing most often, by tag:",
  `SELECT tag, move, count(*)::INTEGER AS replies
   FROM (SELECT unnest(tags) AS tag, missing FROM 'scored.parquet'), unnest(missing) AS moves(move)
   GROUP BY tag, move QUALIFY row_number() OVER (PARTITION BY tag ORDER BY count(*) DESC, move) = 1 ORDER BY replies DESC, tag`,
);
await ask(
  "What customers said of replies that blame or refuse, and of the others:",
  `SELECT risk_blame OR risk_bare_refusal AS blames_or_refuses, count(csat)::INTEGER AS answers, round(avg(csat), 2) AS csat
   FROM 'scored.parquet' GROUP BY ALL ORDER BY ALL`,
);

const { statuses } = summarizer.summary();
console.log("\nThe summary of deescalate/batch, for the same rows:", JSON.stringify(statuses));
