import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Outcome, runHere } from "../support/command.js";

/** A scoring run takes some seconds, on a busy machine several times as long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const TICKETS = 150;
const NAMES = ["id=ticket_id", "at=sent_at", "customer=customer_text", "reply=reply_text"].flatMap((pair) => [
  "--map",
  pair,
]);

let folder: string;
const FILE = /\.(?:csv|jsonl|gz|json|html)$/;
/** Files are those of the folder, and are told by their names alone. */
const run = async (...args: string[]): Promise<Outcome> => {
  const { code, stdout, stderr } = await runHere(args.map((word) => (FILE.test(word) ? join(folder, word) : word)));
  return { code, stdout, stderr: stderr.replaceAll(join(folder, "/"), "") };
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deescalate-"));
  const sample = fileURLToPath(new URL("../../examples/batch/sample.js", import.meta.url));
  execFileSync(process.execPath, [sample, String(TICKETS)], { cwd: folder });
  const args = [...NAMES, "--carry", "csat", "--evidence", "redacted", "--workers", "0", "-o", "scored.jsonl"];
  expect(await run("score", "tickets.csv", ...args)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("deescalate report", () => {
  test("writes one file, from plain and packed rows, and says how many there were", async () => {
    writeFileSync(join(folder, "scored.jsonl.gz"), gzipSync(read("scored.jsonl")));
    const [plain, packed] = await Promise.all([
      run("report", "scored.jsonl", "--title", "Mail <b>&</b> chat", "-o", "report.html"),
      run("report", "scored.jsonl.gz", "--title", "Mail <b>&</b> chat", "-o", "packed.html"),
    ]);
    expect(plain).toEqual({ code: 0, stdout: "", stderr: `${TICKETS} rows → report.html\n` });
    expect(packed.code).toBe(0);
    expect(read("report.html")).toMatch(/^<!doctype html>/);
    expect(read("report.html")).toContain("Mail &lt;b&gt;&amp;&lt;/b&gt; chat");
    expect(read("packed.html")).toBe(read("report.html"));
  });

  test("--json gives the summary; agents are counted only where they are asked for", async () => {
    const [json, agents, page] = await Promise.all([
      run("report", "scored.jsonl", "--json"),
      run("report", "scored.jsonl", "--json", "--agents"),
      run("report", "scored.jsonl", "--agents", "-o", "agents.html"),
    ]);
    const summary = JSON.parse(json.stdout);
    expect(summary.statuses.scored).toBe(TICKETS);
    expect(summary.agents).toBeUndefined();
    expect(JSON.parse(agents.stdout).agents).toHaveLength(3);
    expect(page.code).toBe(0);
    expect(read("agents.html")).toContain("It is no ranking");
    expect(read("report.html")).not.toContain("It is no ranking");
  });

  test("names the line that is no row", async () => {
    const [first = ""] = read("scored.jsonl").split("\n");
    writeFileSync(join(folder, "broken.jsonl"), `${first}\n{"id":\n`);
    writeFileSync(join(folder, "other.jsonl"), `${first}\n\n{"id": "T-9"}\n`);
    writeFileSync(join(folder, "empty.jsonl"), "\n");
    const [broken, other, empty, none] = await Promise.all([
      run("report", "broken.jsonl"),
      run("report", "other.jsonl"),
      run("report", "empty.jsonl"),
      run("report", "nowhere.jsonl"),
    ]);
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining("broken.jsonl, line 2 is no row") });
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining("other.jsonl, line 3: ") });
    expect(empty).toMatchObject({ code: 2, stderr: "error: There is not a single row in it.\n" });
    expect(none).toMatchObject({ code: 2, stderr: "error: Cannot read nowhere.jsonl: there is no such file.\n" });
  });
});

describe("deescalate eval --outcome", () => {
  test("tells how scores go with a column that was carried", async () => {
    const [page, json, unknown] = await Promise.all([
      run("eval", "scored.jsonl", "--outcome", "csat", "--direction", "higher-is-better"),
      run("eval", "scored.jsonl", "--outcome", "csat", "--json"),
      run("eval", "scored.jsonl", "--outcome", "csta"),
    ]);
    const report = JSON.parse(json.stdout);
    expect(report.units).toBeGreaterThan(30);
    expect(page.code).toBe(0);
    expect(page.stdout.replace(/\s+/g, " ")).toContain(report.verdict);
    expect(page.stdout).toMatch(/^score \*? +[+−]0\.\d\d +[+−]0\.\d\d to [+−]0\.\d\d$/m);
    expect(unknown).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("csta") });
  });
});

describe("deescalate drift", () => {
  test("compares rules on a sample, and scored rows with each other", async () => {
    writeFileSync(join(folder, "acme.json"), JSON.stringify({ id: "acme", settings: { "blame/*": "off" } }));
    const sample = ["--sample", "tickets.csv", ...NAMES, "--workers", "0"];
    const [page, json, same] = await Promise.all([
      run("drift", "recommended", "acme.json", ...sample),
      run("drift", "recommended", "acme.json", ...sample, "--json"),
      run("drift", "scored.jsonl", "scored.jsonl"),
    ]);
    const { compared, signals } = JSON.parse(json.stdout);
    const blame = signals.find(({ signal }: { signal: string }) => signal === "blame");
    expect(compared).toBe(TICKETS);
    expect(blame.gained).toBe(0);
    expect(blame.lost).toBeGreaterThan(0);
    expect(page.stdout).toMatch(new RegExp(`^blame +\\+0 +−${blame.lost} +T-`, "m"));
    expect(same.stdout).toMatch(new RegExp(`^${TICKETS} replies compared, 0 changed, 0 of them in score\\.$`, "m"));
  });

  test("what is wrong with either side is told", async () => {
    writeFileSync(join(folder, "wrong.json"), '{"rulez": []}');
    const [rules, column, twice] = await Promise.all([
      run("drift", "recommended", "wrong.json", "--sample", "tickets.csv", ...NAMES, "--workers", "0"),
      run("drift", "recommended", "strict", "--sample", "tickets.csv", "--map", "reply=body", "--workers", "0"),
      run("drift", "strict", "email", "--sample", "-"),
    ]);
    expect(rules).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "rules"?') });
    expect(column).toMatchObject({ code: 2, stderr: expect.stringContaining("with --map role=column.") });
    expect(twice).toMatchObject({ code: 2, stderr: "error: The sample is read twice: it must be a file.\n" });
  });
});

describe("deescalate score --protocol", () => {
  test("answers each line by a line, in order", async () => {
    const lines = [
      '{"id":"a","reply":"I\'m sorry about the wait, your parcel comes on Friday."}',
      "{",
      "",
      '{"id":"a","reply":"Thanks, I have sent it again today."}',
    ];
    const { code, stdout, stderr } = await runHere(["score", "--protocol"], { input: `${lines.join("\n")}\n` });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answers).toMatchObject([
      { id: "a", status: "scored" },
      { line: 2, error: { code: "unreadable" } },
      { line: 3, error: {} },
      { id: "a", status: "scored" },
    ]);
    expect(await run("score", "tickets.csv", "--protocol")).toMatchObject({ code: 2, stdout: "" });
  });
});
