import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runHere, shippedCommand } from "../support/command.js";

const CSV = [
  "ticket,sent,customer,body,csat",
  'T-1,2026-05-04T10:00:00Z,"You charged me twice, and\nnobody answers!",As per our policy we cannot refund you.,1',
  'T-2,2026-05-04T11:00:00Z,Where is my parcel?,"I\'m sorry about the wait, your parcel comes on Friday.",5',
  "T-3,2026-05-04T12:00:00Z,Where is my lamp?,,",
  "",
].join("\n");
const NAMES = ["--map", "id=ticket", "--map", "reply=body", "--map", "at=sent", "--carry", "csat", "--workers", "1"];

/** Each process starts the library anew; a busy machine takes several times as long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const command = shippedCommand();
let folder: string;
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const rowsOf = (text: string): { readonly id: string; readonly status: string; readonly carried: unknown }[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deescalate-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("deescalate score", () => {
  test("from a file to a file: every record is a row or among the rejected", async () => {
    const args = [
      "score",
      file("tickets.csv", CSV),
      ...NAMES,
      "-o",
      at("scored.jsonl"),
      "--errors",
      at("errors.jsonl"),
    ];
    const { code, stdout, stderr } = await command.run(args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toBe(`3 records = 2 scored + 1 rejected; 2 rows.\nRejected: 1 missing; see ${at("errors.jsonl")}\n`);
    expect(rowsOf(readFileSync(at("scored.jsonl"), "utf8"))).toMatchObject([
      { id: "T-1", status: "scored", carried: { csat: "1" }, risk_bare_refusal: true },
      { id: "T-2", status: "scored", carried: { csat: "5" }, move_apology: true },
    ]);
    expect(rowsOf(readFileSync(at("errors.jsonl"), "utf8"))).toMatchObject([{ id: "T-3", line: 5, code: "missing" }]);
  });

  test("from a pipe to a pipe: gzip is seen, and rejected records are told", async () => {
    const args = ["score", "--format", "csv", ...NAMES];
    const { code, stdout, stderr } = await command.run(args, { input: gzipSync(CSV) });
    expect(code).toBe(4);
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual(["T-1", "T-2"]);
    expect(stderr).toMatch(
      /^line 5 \(T-3\): .+\n3 records = 2 scored \+ 1 rejected; 2 rows\.\nRejected: 1 missing\.\n$/,
    );
  });

  test("what is rejected cannot speak to the terminal", async () => {
    const hostile = JSON.stringify({ id: "\u001b[31mT\u009b", reply: 7 });
    const { stderr } = await runHere(["score", "--workers", "0"], { input: `${hostile}\n\u001b[2J\n` });
    expect(stderr).toContain("2 records = 0 scored + 2 rejected");
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test.each([
    [
      "a column that is not there",
      ["--map", "reply=bdy", "-o", "x.jsonl"],
      "Say which is which with --map role=column.",
    ],
    ["a role that there is not", ["--map", "repyl=body"], 'Did you mean "reply"?'],
    ["a pair that is none", ["--map", "body"], "It must be like reply=body."],
    ["a speaker that there is not", ["--role", "enduser=custmer"], 'Did you mean "customer"?'],
    ["a delimiter of two characters", ["--delimiter", "||"], "--delimiter must be a single ASCII character"],
    ["an encoding that nobody knows", ["--encoding", "nonsense"], '--encoding: "nonsense" is not known'],
    ["to go on in any order", ["--order", "any", "--resume", "-o", "x.jsonl"], "leave --order any out"],
    ["half a worker", ["--workers", "1.5"], "It must be a whole number."],
    ["to go on without an output file", ["--resume"], "Only a run from a file to a file can be taken up again"],
    ["an output that cannot be written", [...NAMES, "-o", "/nowhere/x.jsonl"], "/nowhere/x.jsonl"],
    ["its own input as output", ["-o", "tickets.csv"], "must be different files"],
  ])("%s is refused", async (_, args, message) => {
    const words = ["score", "tickets.csv", ...args].map((word) =>
      /^\w+\.(?:csv|jsonl)$/.test(word) ? at(word) : word,
    );
    file("tickets.csv", CSV);
    const { code, stderr } = await runHere(words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test("CSV with tabs in, CSV without formulas out", async () => {
    const input = file("tabs.txt", "id\treply\tnote\n1\tI'm sorry about the wait.\t=1+1\n");
    const args = ["score", input, "--delimiter", "\\t", "--carry", "note", "--workers", "0", "--output-format", "csv"];
    const escaped = await runHere(args);
    expect(escaped).toMatchObject({ code: 0, stderr: "1 record = 1 scored + 0 rejected; 1 row.\n" });
    expect(escaped.stdout.trimEnd()).toMatch(/,'=1\+1$/);
    const kept = await runHere([...args, "--formulas", "keep", "--order", "any"]);
    expect(kept.stdout.trimEnd()).toMatch(/,=1\+1$/);
  });

  test.runIf(existsSync("/dev/full"))("a full disk behind stdout is told in a sentence", async () => {
    const input = file("one.jsonl", '{"id":1,"reply":"I am sorry about the wait."}\n');
    for (const args of [["score", input, "--workers", "1"], ["rules"]]) {
      const child = spawn(process.execPath, [command.path, ...args], {
        stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
      });
      let stderr = "";
      child.stderr?.setEncoding("utf8").on("data", (part: string) => {
        stderr += part;
      });
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
      expect({ code, stderr }).toEqual({ code: 2, stderr: "error: Cannot write to stdout: the disk is full.\n" });
    }
  });

  test("Ctrl-C ends it though nothing comes from the pipe", async () => {
    const child = spawn(process.execPath, [command.path, "score", "--workers", "1"]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      stderr += part;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    child.stdin.write('{"id":1,"reply":"I am sorry about the wait."}\n');
    // The first row shows that it is under way; the pipe stays open.
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(stderr).toBe("Stopped after 1 record.\n");
  });

  test("Ctrl-C ends it, says how to go on, and nothing is lost or doubled", async () => {
    const count = 2400;
    const line = (number: number): string =>
      JSON.stringify({
        id: `T-${number}`,
        customer: "Where is my parcel?",
        reply: `Your parcel ${number} comes on Friday.`,
      });
    const input = file("many.jsonl", Array.from({ length: count }, (_, index) => line(index)).join("\n"));
    const output = at("many scored.jsonl");
    const args = ["score", input, "-o", output, "--workers", "1"];
    const child = spawn(process.execPath, [command.path, ...args], { cwd: folder });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      stderr += part;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const isUnderWay = (): boolean => existsSync(output) && readFileSync(output).length > 0;
    while (!isUnderWay() && child.exitCode === null) await wait(20);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(stderr).toMatch(/^Stopped after [\d,]+ records\. Nothing is lost; go on with:\n/);
    expect(stderr).toContain(`-o '${output}' --workers 1 --resume\n`);

    const done = rowsOf(readFileSync(output, "utf8")).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);
    const { code, stderr: end } = await command.run([...args, "--resume"]);
    expect(code).toBe(0);
    expect(end).toMatch(/^2,400 records = 2,400 scored \+ 0 rejected \([\d,]+ of them before/);
    expect(rowsOf(readFileSync(output, "utf8")).map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, index) => `T-${index}`),
    );
  });
});
