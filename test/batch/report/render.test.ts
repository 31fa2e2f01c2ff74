import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { collectReport } from "../../../src/batch/report/collect.js";
import type { PageData } from "../../../src/batch/report/page/data.js";
import { renderReport } from "../../../src/batch/report/render.js";
import { emptySummary, summarize } from "../../../src/batch/summary/summarize.js";
import { HOSTILE, hostileRow, wordyRow } from "../../support/report.js";
import { row } from "../../support/rows.js";

const MEGABYTE = 1024 * 1024;

async function reportOf(rows: Parameters<typeof collectReport>[0], title?: string): Promise<string> {
  const { summary, ...extras } = await collectReport(rows);
  return renderReport(summary, { ...extras, ...(title === undefined ? {} : { title }) });
}

function dataOf(page: string): PageData {
  const json = page.match(/<script type="application\/json" id="data">(.*?)<\/script>/s)?.[1];
  return JSON.parse(json ?? "");
}

const MANY = Array.from({ length: 300 }, (_, index) => wordyRow(index));

describe("renderReport", () => {
  test("tells what the summary holds, also without its script", async () => {
    const page = await reportOf(MANY, "Replies of spring");
    for (const text of [
      "<title>Replies of spring</title>",
      "<b>300</b>",
      "parcel: late",
      "Replies by band",
      "By tag",
    ]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('<mark class="risk" title="blame">you should have told us</mark>');
    expect(page.match(/<article class="card [a-z-]+">/g)).toHaveLength(20);
    const { sample, view, readings } = dataOf(page);
    expect(sample.rows).toHaveLength(300);
    expect(view.bins.reduce((a, b) => a + b)).toBe(300);
    // Two of a kind, two kinds in each of five bands.
    expect(readings).toHaveLength(20);
  });

  test("runs its own script and nothing else, and reaches no network", async () => {
    const page = await reportOf(MANY);
    const script = page.match(/<script>(.*?)<\/script>/s)?.[1] ?? "";
    const policy = page.match(/http-equiv="Content-Security-Policy" content="(.*?)"/)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(script.length).toBeGreaterThan(10_000);
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).toContain(`script-src &#39;sha256-${hash}&#39;`);
    expect(page.replace(script, "")).not.toMatch(/\s(?:src|href|action|on\w+)=|@import|url\(/);
  });

  test("shows hostile tickets as text", async () => {
    const page = await reportOf(
      Array.from({ length: 40 }, (_, index) => hostileRow(index)),
      HOSTILE,
    );
    const script = page.match(/<script>(.*?)<\/script>/s)?.[1] ?? "";
    const rest = page.replace(script, "");
    expect(rest.match(/<script/g)).toHaveLength(2);
    expect(rest.match(/<\/script/g)).toHaveLength(2);
    expect(rest).not.toContain("<img");
    for (const unseen of ["\u001b", "\u202e"]) expect(rest).not.toContain(unseen);
    expect(rest).toContain("&lt;/script&gt;");
    expect(dataOf(page).readings[0]?.reply).toContain("</script>");
  });

  test("stays small, however many rows and however long their words", async () => {
    const endless = "x".repeat(50_000);
    const rows = function* (): Generator<ReturnType<typeof row>> {
      for (let index = 0; index < 12_000; index++) {
        const long = index % 50 === 0 ? { reply: endless, customer: endless, findings: [] } : {};
        yield row({
          id: `${index} ${endless.slice(0, 200)}`,
          conversation: `${index}`,
          tags: [`tag ${index}${endless.slice(0, 300)}`],
          brand: `brand ${index}`,
          channel: `channel ${index}`,
          score: index % 101,
          at: "2026-03-01T00:00:00Z",
          risk_cold: true,
          problem: "parcel: late",
          ...long,
        });
      }
    };
    const page = await reportOf(rows());
    expect(page.length).toBeLessThan(6 * MEGABYTE);
    expect(page).toContain("chosen by chance, where a share can be off by up to 1.0 points");
  });

  test("needs nothing but a summary", async () => {
    const page = renderReport(await summarize(MANY));
    expect(page).toContain("The rows hold no words.");
    expect(page).not.toContain('id="filters"');
    expect(renderReport(emptySummary())).toContain("No scored reply fits.");
  });

  test("warns of rows of different rule sets", async () => {
    const summary = await summarize([row(), row({ ruleSet: "f2" })], { mixedRuleSets: "allow" });
    expect(renderReport(summary)).toContain("Rows of 2 rule sets stand here together: f1 (1 rows), f2 (1 rows).");
    expect(renderReport(await summarize([row()]))).not.toContain("stand here together");
  });

  test("takes more sections", () => {
    const section = { title: "Drift", lead: "What changed <b>.", head: ["Band", "Rows"], rows: [["risky & co", "3"]] };
    const page = renderReport(emptySummary(), { sections: [section] });
    expect(page).toContain('<h2>Drift</h2><p class="lead">What changed &lt;b&gt;.</p>');
    expect(page).toContain('<th scope="row">risky &amp; co</th><td>3</td>');
  });
});

describe("collectReport", () => {
  test("keeps no more than two replies in which the same rules fired", async () => {
    const macro = Array.from({ length: 200 }, (_, index) => wordyRow(index * 5, { score: 10, band: "inflaming" }));
    const other = wordyRow(1, { score: 12, band: "inflaming", findings: [] });
    const { readings } = await collectReport([...macro, other]);
    expect(readings).toHaveLength(3);
    expect(readings.some(({ row }) => row.id === "r1")).toBe(true);
  });

  test("keeps the same sample and readings in any order", async () => {
    const one = await collectReport(MANY);
    const other = await collectReport([...MANY].reverse());
    expect(new Set(other.readings.map(({ row: { id } }) => id))).toEqual(
      new Set(one.readings.map(({ row: { id } }) => id)),
    );
    expect(other.sample.map(({ id }) => id)).toEqual(one.sample.map(({ id }) => id));
  });

  test("reads no words where there are none, and samples no reply without a score", async () => {
    const { readings, sample, summary } = await collectReport([
      row(),
      row({ id: "2", status: "automatic", score: null }),
    ]);
    expect(readings).toEqual([]);
    expect(sample).toHaveLength(1);
    expect(summary.total.rows).toBe(2);
  });
});
