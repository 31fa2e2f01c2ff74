/**
 * Does it matter? Holds scores against what people said of the customer's next turn, on dialogues whose customer turns were rated by people:
 *
 *     npx tsx test/benchmark/frustration.ts --data path/to/frustration.jsonl
 *
 * One dialogue a line: `{ "id": "1", "turns": [{ "role": "customer", "text": "…", "frustration": 2.5 }, { "role": "agent", "text": "…" }] }`.
 * Such dialogues may not be passed on, so that none lie here.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluateOutcomes, type OutcomeReport } from "../../src/batch/outcomes/evaluate.js";
import { type ScoredRow, toRow } from "../../src/batch/row.js";
import { createAnalyzer, type Turn } from "../../src/index.js";

interface RatedTurn {
  readonly role: "customer" | "agent";
  readonly text: string;
  readonly frustration?: number;
}
interface Dialogue {
  readonly id: string;
  readonly turns: readonly RatedTurn[];
}

const MOST = 4;
const analyzer = createAnalyzer();

/** A row for each reply that stands between two rated customer turns; what people said of them stands in for what the library reads. */
function rowsOf({ id, turns }: Dialogue): readonly ScoredRow[] {
  return turns.flatMap((turn, place) => {
    const before = turns[place - 1];
    const after = turns[place + 1];
    if (turn.role !== "agent" || before?.frustration === undefined || after?.frustration === undefined) return [];
    const conversation = turns.slice(0, place).map(({ role, text }): Turn => ({ role, text }));
    const prepared = analyzer.prepare(conversation);
    const carried = { next: after.frustration };
    const row = toRow(prepared.analyzeReply(turn.text), prepared.suggestNextStep(), {
      id: `${id}/${place}`,
      conversation: id,
      turn: place,
      carried,
    });
    return [{ ...row, intensity: Math.min(MOST, Math.max(0, before.frustration)), assumed: false }];
  });
}

function print({ outcome, units, associations, signals, verdict }: OutcomeReport): void {
  console.log(`\n${outcome}: ${units} replies\n${verdict}`);
  for (const { name, correlation, interval } of associations) {
    console.log(
      `  ${name}: ${correlation?.toFixed(3) ?? "–"} (${interval?.map((end) => end.toFixed(3)).join(" to ") ?? "–"})`,
    );
  }
  for (const { signal, with: number, difference, interval, standsOut } of signals) {
    const range = interval.map((end) => end.toFixed(2)).join(" to ");
    console.log(`  ${signal} (${number}): ${difference.toFixed(2)} (${range})${standsOut ? " stands out" : ""}`);
  }
}

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) throw new Error("Say where the dialogues are: --data path/to/frustration.jsonl");
const dialogues = readFileSync(values.data, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Dialogue);
const rows = dialogues.flatMap(rowsOf);
const upset = rows.filter(({ intensity }) => intensity >= 2);
console.log(
  `${dialogues.length} dialogues, ${rows.length} replies between two rated turns, ${rows.filter(({ score }) => score !== null).length} scored`,
);
const options = { outcome: "next", unit: "reply", direction: "lower-is-better" } as const;
print(await evaluateOutcomes(rows, options));
console.log(`\nCustomers at 2 and above: ${upset.length} replies`);
print(await evaluateOutcomes(upset, options));
