import { expect, test } from "vitest";
import { compareAgents } from "../../../src/batch/agents.js";
import { compareRows } from "../../../src/batch/compare.js";
import { evaluateOutcomes } from "../../../src/batch/outcomes/evaluate.js";
import { agentSection, comparisonSection, outcomeSection } from "../../../src/batch/report/sections.js";
import { summarize } from "../../../src/batch/summary/summarize.js";
import { row } from "../../support/rows.js";

test("agents stand beside the team, by key", async () => {
  const rows = ["zoe", "ann", "new"].flatMap((agent, place) =>
    Array.from({ length: 30 - (place === 2 ? 1 : 0) }, (_, index) =>
      row({ id: `${agent}${index}`, agent, score: place === 0 ? 60 : 50 }),
    ),
  );
  const { lead, rows: lines } = agentSection(compareAgents(await summarize(rows, { agents: true })));
  expect(lines).toEqual([
    ["ann", "30", "50.0", "53.4", "−3.4", "−3.4 to −3.4"],
    ["zoe", "30", "60.0", "53.4", "+6.6", "+6.6 to +6.6"],
  ]);
  expect(lead).toContain("(team mean 53.4)");
  expect(lead).toContain("1 with too few replies, or replies in too few conversations, are not shown.");
});

test("an outcome comes with its verdict and every figure", async () => {
  const rows = Array.from({ length: 120 }, (_, index) =>
    row({
      id: `${index}`,
      conversation: `${index}`,
      score: index % 101,
      risk_cold: index % 3 === 0,
      carried: { csat: index % 3 === 0 ? 1 : 5 },
    }),
  );
  const { title, lead, rows: lines } = outcomeSection(await evaluateOutcomes(rows, { outcome: "csat" }));
  expect(title).toBe("Does it matter for csat?");
  expect(lead).toMatch(/^Nothing to see/);
  expect(lines.map(([name]) => name)).toEqual([
    "score (correlation)",
    "lowest score (correlation)",
    "asks open (correlation)",
    "promises overdue (correlation)",
    "cold",
  ]);
  expect(lines.at(-1)).toEqual(["cold", "40", "−4.00", "−4.00 to −4.00", "yes"]);
  expect(lines[3]).toEqual(["promises overdue (correlation)", "", "–", "–", ""]);
});

test("a change of rules comes with shares and places to look", async () => {
  const comparison = await compareRows(
    [row({ id: "a", score: 50 }), row({ id: "b" })],
    [row({ id: "a", score: 30, risk_blame: true }), row({ id: "b" })],
  );
  const { lead, rows } = comparisonSection(comparison);
  expect(lead).toBe(
    "Of 2 replies 1 change (50%), 1 of them in score and 1 in band. Scores moved by −10.0 on average, from −20 to 0.",
  );
  expect(rows).toEqual([["blame", "1", "a", "0", ""]]);
});
