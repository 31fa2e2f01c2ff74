import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import {
  type FileOptions,
  type FileSummary,
  type Rejection,
  type ScoredRow,
  scoreFile,
} from "../../src/batch/index.js";
import { readObjects, readRows, replyRecords, temporaryDirectory, toCsv, toJsonLines } from "../support/batch.js";

const files = temporaryDirectory();
afterAll(files.remove);

let made = 0;

/** Writes an input, scores it, and reads what came out. */
async function score(
  content: string | Buffer,
  options: FileOptions & { readonly name?: string } = {},
): Promise<{ summary: FileSummary; rows: readonly ScoredRow[]; rejected: readonly Rejection[] }> {
  const { name = "in.csv", ...rest } = options;
  const input = files.at(`${made++}-${name}`);
  const output = files.at(`${made++}-out.jsonl`);
  writeFileSync(input, content);
  const summary = await scoreFile(input, output, { workers: 0, ...rest });
  expect(summary.scored + summary.rejected).toBe(summary.records);
  const rejected = existsSync(`${output}.errors.jsonl`) ? readObjects<Rejection>(`${output}.errors.jsonl`) : [];
  expect(rejected).toHaveLength(summary.rejected);
  expect(existsSync(`${output}.journal`)).toBe(false);
  return { summary, rows: readRows(output), rejected };
}

const REPLY = "Sorry about the long wait, your parcel leaves today.";
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("formats", () => {
  const records = replyRecords(40);
  const lines = toJsonLines(records);
  const csv = toCsv(records);
  const wanted = records.map(({ id }) => id);

  test.each<readonly [string, string | Buffer, FileOptions & { name: string }]>([
    ["JSON Lines", lines, { name: "in.jsonl" }],
    ["JSON Lines by option", lines, { name: "in.data", format: "jsonl" }],
    ["CSV", csv, { name: "in.csv" }],
    ["CSV by option", csv, { name: "in.data", format: "csv" }],
    ["gzip by name", gzipSync(csv), { name: "in.csv.gz" }],
    ["gzip without the name", gzipSync(lines), { name: "in.jsonl" }],
    [
      "gzip in several members",
      Buffer.concat([gzipSync(lines.slice(0, 999)), gzipSync(lines.slice(999))]),
      { name: "in.jsonl.gz" },
    ],
    ["a byte order mark", `\uFEFF${csv}`, { name: "in.csv" }],
    ["CRLF", csv.replaceAll("\n", "\r\n"), { name: "in.csv" }],
    ["CRLF in JSON Lines", lines.replaceAll("\n", "\r\n"), { name: "in.jsonl" }],
    ["no line feed at the end", csv.trimEnd(), { name: "in.csv" }],
    ["empty lines", `\n${csv.replaceAll(/\n"r/g, '\n\n"r')}\n\n`, { name: "in.csv" }],
    ["semicolons", csv.replaceAll('","', '";"'), { name: "in.csv" }],
    ["tabs", csv.replaceAll('","', '"\t"'), { name: "in.tsv" }],
    ["tabs by option", csv.replaceAll('","', '"\t"'), { name: "in.csv", delimiter: "\t" }],
    ["a delimiter of one's own", csv.replaceAll('","', '"~"'), { name: "in.csv", delimiter: "~" }],
  ])("%s", async (_, content, options) => {
    const { rows, summary } = await score(content, options);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
    expect(summary).toMatchObject({ records: 40, scored: 40, rejected: 0, rows: 40, resumedAt: 0, errors: null });
  });

  test("an encoding of another time", async () => {
    const latin = Buffer.from(`id,customer,reply\n1,"Wo ist Müllers Paket?","${REPLY}"\n`, "latin1");
    const { rows } = await score(latin, { encoding: "windows-1252", evidence: "full" });
    expect(rows[0]?.customer).toBe("Wo ist Müllers Paket?");
  });

  test("CSV out, with lists as JSON and carried columns", async () => {
    const output = files.at("out.csv");
    writeFileSync(files.at("to-csv.csv"), `id,reply,csat,tags\n1,${JSON.stringify(REPLY)},4,"billing, late"\n`);
    await scoreFile(files.at("to-csv.csv"), output, { workers: 0, carry: ["csat"], evidence: "full" });
    const [row] = parse(readFileSync(output, "utf8"), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      id: "1",
      status: "scored",
      carried_csat: "4",
      tags: '["billing","late"]',
      reply: REPLY,
      move_apology: "true",
    });
    expect(JSON.parse(row?.rules ?? "")).toContain("apology/sorry-for");
  });

  const formulas = "=1+2 +SUM(A1) -2+3 @cmd \t=1 \r=1 \n=1 ＝1 '=1 ''@x 'plain -5 +4.5 ok".split(" ");
  const escaped = "'=1+2 '+SUM(A1) '-2+3 '@cmd '\t=1 '\r=1 '\n=1 '＝1 ''=1 '''@x 'plain -5 +4.5 ok".split(" ");

  test.each([
    ["escape", escaped],
    ["keep", formulas],
  ] as const)("CSV out, with formulas in cells: %s", async (how, cellsWanted) => {
    const input = files.at(`formulas-${how}.jsonl`);
    const output = files.at(`formulas-${how}.csv`);
    writeFileSync(input, toJsonLines(formulas.map((note, id) => ({ id, note, number: -3, reply: REPLY }))));
    const options = how === "escape" ? {} : { formulas: how };
    await scoreFile(input, output, { workers: 0, carry: ["note", "number"], ...options });
    const cells = parse(readFileSync(output, "utf8"), { columns: true }) as Record<string, string>[];
    const notes = cells.map((row) => row.carried_note as string);
    expect(notes).toEqual(cellsWanted);
    expect(new Set(cells.map((row) => row.carried_number))).toEqual(new Set(["-3"]));
    // The way back, as the page tells it.
    if (how === "escape")
      expect(notes.map((note) => note.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ""))).toEqual(formulas);
  });

  test("a row stands on one line, whatever its reader takes for a line end", async () => {
    const odd = `${REPLY}\u2028Bye\u2029now.\u0085`;
    const { rows, rejected } = await score(toJsonLines([{ id: "a\u2028b", reply: odd }, { id: "c\u2029d" }]), {
      name: "in.jsonl",
      evidence: "full",
    });
    expect(rows).toMatchObject([{ id: "a\u2028b", reply: odd }]);
    expect(rejected).toMatchObject([{ id: "c\u2029d" }]);
    const output = files.at("separators.jsonl");
    writeFileSync(files.at("separators.in.jsonl"), toJsonLines([{ reply: odd }]));
    await scoreFile(files.at("separators.in.jsonl"), output, { workers: 0, evidence: "full" });
    expect(readFileSync(output, "utf8")).not.toMatch(/[\u0085\u2028\u2029]/);
  });

  test("gzip out", async () => {
    const output = files.at("out.jsonl.gz");
    writeFileSync(files.at("to-gzip.jsonl"), lines);
    await scoreFile(files.at("to-gzip.jsonl"), output, { workers: 0, checkpointRecords: 7 });
    const text = gunzipSync(readFileSync(output)).toString();
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(wanted);
  });

  test("a pipe that brings a byte at a time", async () => {
    const content = Buffer.from(`\uFEFFkunde;reply;id\nHallo;${REPLY};7\n`);
    const output = files.at("bytewise.jsonl");
    const bytewise = Readable.from([...content].map((byte) => Buffer.from([byte])));
    await scoreFile(bytewise, output, { workers: 0, format: "csv", errors: files.at("bytewise.errors") });
    expect(readRows(output).map(({ id }) => id)).toEqual(["7"]);
  });

  test("in any order: the same rows, and nothing that promises to go on", async () => {
    const input = files.at("any.in.jsonl");
    const output = files.at("any.jsonl");
    writeFileSync(input, lines);
    // A journal of an earlier run would tell of rows that are no longer there.
    writeFileSync(`${output}.journal`, "{}\n");
    const summary = await scoreFile(input, output, { workers: 0, ordered: false });
    expect(summary).toMatchObject({ records: 40, scored: 40, rows: 40 });
    const ids = readRows(output).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...wanted].sort());
    expect(existsSync(`${output}.journal`)).toBe(false);
    const run = scoreFile(input, output, { workers: 0, ordered: false, resume: true });
    await expect(run).rejects.toMatchObject({ code: "resume" });
  });

  test.each<readonly [FileOptions, string]>([
    [{ delimiter: "||" }, 'delimiter must be a single ASCII character, and no quote or line end; got "||"'],
    [{ delimiter: '"' }, "delimiter must be"],
    [{ encoding: "nonsense" }, 'encoding: "nonsense" is not known'],
    [{ encoding: "utf-16" }, "utf-16 cannot be read line by line"],
    [{ checkpointRecords: Number.NaN }, "checkpointRecords must be a whole number from 1"],
    [{ maxRecordBytes: 0 }, "maxRecordBytes must be a whole number from 1"],
    [{ lookBack: 0.5 }, "lookBack must be a whole number from 1"],
  ])("no options that make no sense: %j", async (options, message) => {
    const run = score(csv, options);
    await expect(run).rejects.toMatchObject({ name: "BatchError", code: "options" });
    await expect(run).rejects.toThrow(message);
  });

  test("streams in and out", async () => {
    const output = new PassThrough();
    const errors = new PassThrough();
    const [summary, text, errorText] = await Promise.all([
      scoreFile(Readable.from([`${lines}not json\n`]), output, { workers: 0, errors }).finally(() => {
        output.end();
        errors.end();
      }),
      output.toArray().then((parts) => Buffer.concat(parts).toString()),
      errors.toArray().then((parts) => Buffer.concat(parts).toString()),
    ]);
    expect(summary).toMatchObject({ records: 41, scored: 40, rejected: 1, rejectedBy: { unreadable: 1 } });
    expect(text.trim().split("\n")).toHaveLength(40);
    expect(JSON.parse(errorText)).toMatchObject({ record: 41, line: 41, code: "unreadable" });
  });
});

describe("columns", () => {
  test("are found by the names that they are given, also inside", async () => {
    const record = {
      ticket: { id: 7, group: "EU" },
      antwort: REPLY,
      kunde: "Where is it?",
      who: "Ola",
      when: "2026-05-04 09:00:00",
      labels: ["a"],
    };
    const { rows } = await score(toJsonLines([record]), {
      name: "in.jsonl",
      columns: {
        id: "ticket.id",
        brand: "ticket.group",
        reply: "antwort",
        customer: "kunde",
        agent: "who",
        at: "when",
        tags: "labels",
      },
      utcOffset: "+02:00",
    });
    expect(rows[0]).toMatchObject({
      id: "7",
      brand: "EU",
      agent: "Ola",
      at: "2026-05-04T07:00:00.000Z",
      tags: ["a"],
      assumed: false,
    });
  });

  test.each<readonly [string, FileOptions, readonly string[]]>([
    ["id,Replay\n1,x\n", {}, ['"reply"', "(for reply)", 'Did you mean "Replay"?', 'The columns are "id", "Replay"']],
    ["id,reply\n1,x\n", { columns: { customer: "custmer" } }, ['"custmer" (for customer)']],
    ["id,reply\n1,x\n", { carry: ["csat"] }, ['"csat" (for carry)']],
    ["ticket,text,role\n1,x,agent\n", {}, ['"conversation_id"']],
  ])("that are not there are an error that names them: %j", async (content, options, parts) => {
    const run = score(content, options);
    await expect(run).rejects.toMatchObject({ name: "BatchError", code: "columns" });
    for (const part of parts) await expect(run).rejects.toThrow(part);
  });

  test("two of one name", async () => {
    await expect(score("id,reply,id\n1,x,2\n")).rejects.toThrow('Two columns are called "id".');
  });

  test.each([
    ["2026-05-04", "says no offset"],
    ["2026-05-04T09:00:00", "says no offset"],
    ["04/05/2026", "ISO 8601"],
  ])("a time that says too little is turned down: %s", async (at, reason) => {
    const { rejected } = await score(`id,reply,at\n1,"${REPLY}",${at}\n`);
    expect(rejected).toMatchObject([{ record: 1, line: 2, id: "1", code: "invalid" }]);
    expect(rejected[0]?.reason).toContain(reason);
  });
});

describe("hostile files", () => {
  test("quotes, delimiters and line feeds in cells", async () => {
    const content = `id,reply\n1,"He said ""no"", then\nleft, sorry"\n2,5" screen is on its way today\n3,"all" of it is on its way\n4,"${REPLY}"\n`;
    const { rows } = await score(content, { evidence: "full" });
    expect(rows.map(({ id, reply }) => [id, reply])).toEqual([
      ["1", 'He said "no", then\nleft, sorry'],
      ["2", '5" screen is on its way today'],
      ["3", '"all" of it is on its way'],
      ["4", REPLY],
    ]);
  });

  test.each<readonly [string, string | Buffer, Partial<Rejection>, FileOptions & { name?: string }]>([
    ["too few cells", `id,reply\n1,"${REPLY}"\n2\n3,"${REPLY}"\n`, { record: 2, line: 3, code: "unreadable" }, {}],
    ["too many cells", `id,reply\n1,"${REPLY}"\n2,a,b\n3,"${REPLY}"\n`, { record: 2, line: 3, code: "unreadable" }, {}],
    [
      "NUL bytes",
      bytes(`id,reply\n1,"${REPLY}"\n2,"a`, [0, 0], `b"\n3,"${REPLY}"\n`),
      { record: 2, line: 3, code: "unreadable" },
      {},
    ],
    [
      "invalid UTF-8",
      bytes(`id,reply\n1,"${REPLY}"\n2,"caf`, [0xe9], `"\n3,"${REPLY}"\n`),
      { record: 2, line: 3, code: "unreadable" },
      {},
    ],
    [
      "an empty reply",
      `id,reply\n1,"${REPLY}"\n2,\n3,"${REPLY}"\n`,
      { record: 2, line: 3, id: "2", code: "missing" },
      {},
    ],
    [
      "an id twice",
      `id,reply\n1,"${REPLY}"\n1,"${REPLY}"\n3,"${REPLY}"\n`,
      { record: 2, line: 3, id: "1", code: "duplicate-id" },
      {},
    ],
    [
      "a line feed in the cell before",
      `id,reply\n1,"a\nb\n${REPLY}"\n2\n3,"${REPLY}"\n`,
      { record: 2, line: 5, code: "unreadable" },
      {},
    ],
    [
      "a record over the limit",
      `id,reply\n1,"${REPLY}"\n2,"${"x\n".repeat(300)}"\n3,"${REPLY}"\n`,
      { record: 2, line: 3, code: "too-large" },
      { maxRecordBytes: 500 },
    ],
    [
      "no JSON",
      `{"id":1,"reply":"${REPLY}"}\n{"id":2,\n{"id":3,"reply":"${REPLY}"}\n`,
      { record: 2, line: 2, code: "unreadable" },
      { name: "in.jsonl" },
    ],
    [
      "an array in a line",
      `{"id":1,"reply":"${REPLY}"}\n[1]\n{"id":3,"reply":"${REPLY}"}\n`,
      { record: 2, line: 2, code: "unreadable" },
      { name: "in.jsonl" },
    ],
    [
      "a reply that is no text",
      `{"id":1,"reply":"${REPLY}"}\n{"id":2,"reply":[1]}\n{"id":3,"reply":"${REPLY}"}\n`,
      { record: 2, line: 2, id: "2", code: "invalid" },
      { name: "in.jsonl" },
    ],
  ])("%s: the record is rejected, the others are scored", async (_, content, rejection, options) => {
    const { rows, rejected } = await score(content, options);
    expect(rows.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(rejected).toMatchObject([rejection]);
  });

  test("a cell of 50 MB", async () => {
    const huge = Buffer.alloc(50 * 1024 * 1024, "a very long story ");
    const content = Buffer.concat([bytes(`id,reply\n1,"${REPLY}"\n2,"`), huge, bytes(`"\n3,"${REPLY}"\n`)]);
    const { rows, rejected } = await score(content);
    expect(rows.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(rejected).toMatchObject([{ record: 2, line: 3, code: "too-large" }]);
    expect(rejected[0]?.reason).toContain("the limit is 10485760");
  });

  test.each<readonly [string, string | Buffer, string, string]>([
    ["an empty CSV file", "", "in.csv", "The file is empty"],
    [
      "a quote that is never closed",
      `id,reply\n1,"${REPLY}"\n2,"oh no\n3,x\n`,
      "in.csv",
      "quotes that were opened in the record on line 3",
    ],
    ["bare returns at line ends", "id,reply\r1,x\r2,y\r", "in.csv", "bare return"],
    ["an Excel file", bytes([0x50, 0x4b, 3, 4, 1, 2, 3]), "in.csv", "Excel"],
    ["UTF-16", Buffer.from("\uFEFFid,reply\n", "utf16le"), "in.csv", "UTF-16"],
    ["a JSON array", '[{"reply":"x"}]', "in.json", "jq -c '.[]'"],
    ["a truncated gzip", gzipSync(toJsonLines(replyRecords(500))).subarray(0, 2000), "in.jsonl.gz", "it was cut off"],
    [
      "a damaged gzip",
      bytes([...gzipSync("x".repeat(99)).subarray(0, 10)], "nonsense".repeat(20)),
      "in.jsonl.gz",
      "damaged",
    ],
  ])("%s: a clear error", async (_, content, name, message) => {
    const run = score(content, { name });
    await expect(run).rejects.toMatchObject({ name: "BatchError" });
    await expect(run).rejects.toThrow(message);
  });

  test("what stood before a truncation is scored", async () => {
    const input = files.at("cut.jsonl.gz");
    writeFileSync(input, gzipSync(toJsonLines(replyRecords(900))).subarray(0, -30));
    await expect(scoreFile(input, files.at("cut.out.jsonl"), { workers: 0 })).rejects.toThrow("it was cut off");
    const ids = readRows(files.at("cut.out.jsonl")).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(800);
    expect(ids).toEqual(replyRecords(ids.length).map(({ id }) => id));
  });

  test("numbers too large to be told apart are no ids", async () => {
    const ids = ["9007199254740993", "9007199254740992", '"9007199254740993"'];
    const content = ids.map((id) => `{"id":${id},"reply":"${REPLY}"}\n`).join("");
    const { rows, rejected } = await score(content, { name: "in.jsonl" });
    expect(rows.map(({ id }) => id)).toEqual(["9007199254740993"]);
    expect(rejected.map(({ record, code }) => [record, code])).toEqual([
      [1, "invalid"],
      [2, "invalid"],
    ]);
    expect(rejected[0]?.reason).toContain("write it as text");
  });

  test("an abort while nothing comes", async () => {
    const controller = new AbortController();
    const silent = new PassThrough();
    const errors = files.at("silent.errors");
    const run = scoreFile(silent, files.at("silent.jsonl"), { workers: 0, errors, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(run).rejects.toThrow("enough");
    silent.end();
  });

  test("an input that is not there, or is a folder", async () => {
    await expect(scoreFile(files.at("nothing.csv"), files.at("x.jsonl"))).rejects.toThrow(
      /Cannot read ".*nothing.csv": there is no such file/,
    );
    mkdirSync(files.at("folder.csv"));
    await expect(scoreFile(files.at("folder.csv"), files.at("x.jsonl"))).rejects.toThrow("it is a folder, not a file");
    expect(existsSync(files.at("x.jsonl"))).toBe(false);
  });

  test("an output that cannot be written, or is the input", async () => {
    const input = files.at("fine.jsonl");
    writeFileSync(input, toJsonLines(replyRecords(3)));
    await expect(scoreFile(input, files.at("no/such/out.jsonl"), { workers: 0 })).rejects.toThrow(
      /Cannot write to ".*": there is no such file or folder/,
    );
    for (const [output, errors] of [
      [input, undefined],
      [files.at("o"), input],
      [files.at("o"), files.at("o")],
    ] as const) {
      const run = scoreFile(input, output, { workers: 0, ...(errors === undefined ? {} : { errors }) });
      await expect(run).rejects.toThrow("must be different files");
    }
    expect(readFileSync(input, "utf8")).toBe(toJsonLines(replyRecords(3)));
  });

  test.runIf(existsSync("/dev/full"))("a full disk", async () => {
    const input = files.at("fine.jsonl");
    await expect(scoreFile(input, "/dev/full", { workers: 0, errors: files.at("full.errors") })).rejects.toThrow(
      'Cannot write to "/dev/full": the disk is full',
    );
    writeFileSync(files.at("bad.jsonl"), "no json\n");
    await expect(
      scoreFile(files.at("bad.jsonl"), files.at("full.jsonl"), { workers: 0, errors: "/dev/full" }),
    ).rejects.toThrow("the disk is full");
  });

  test("a stream out without a place for rejected records", async () => {
    await expect(scoreFile(Readable.from([""]), new PassThrough())).rejects.toThrow("Where do rejected records go?");
  });
});

describe("resume", () => {
  const RECORDS = 90;
  const lines = replyRecords(RECORDS).map((record, index) => (index % 11 === 0 ? "broken" : JSON.stringify(record)));
  const input = files.at("resume.jsonl");

  /** Scores until so many records are dealt with, and stops there. */
  async function stopAt(records: number, output: string, options: FileOptions): Promise<void> {
    const controller = new AbortController();
    const onProgress: FileOptions["onProgress"] = (progress) => {
      if (progress.records >= records) controller.abort(new Error("stopped"));
    };
    const run = scoreFile(input, output, { workers: 0, ...options, signal: controller.signal, onProgress });
    await expect(run).rejects.toThrow("stopped");
  }

  test.each<readonly [string, string, FileOptions]>([
    ["JSON Lines", "a.jsonl", {}],
    ["CSV", "a.csv", {}],
    ["gzip", "a.csv.gz", { outputFormat: "csv" }],
  ])("goes on with %s, whatever the crash left behind", async (_, name, more) => {
    writeFileSync(input, `${lines.join("\n")}\n`);
    const options: FileOptions = { checkpointRecords: 20, ...more };
    const whole = files.at(`whole-${name}`);
    const summary = await scoreFile(input, whole, { workers: 0, ...options });
    const read = (path: string): string =>
      (path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString();

    const output = files.at(name);
    await stopAt(64, output, options);
    appendFileSync(output, '{"id":"torn');
    appendFileSync(`${output}.errors.jsonl`, '{"torn');
    appendFileSync(`${output}.journal`, '{"records":9999');
    const resumed = await scoreFile(input, output, { workers: 0, ...options, resume: true });
    expect(resumed).toEqual({ ...summary, resumedAt: 64, errors: `${output}.errors.jsonl` });
    expect(read(output)).toBe(read(whole));
    expect(read(`${output}.errors.jsonl`)).toBe(read(`${whole}.errors.jsonl`));
  });

  test("begins where there is nothing to go on with, and does nothing twice", async () => {
    const output = files.at("fresh.jsonl");
    const first = await scoreFile(input, output, { workers: 0, resume: true });
    expect(first).toMatchObject({ records: RECORDS, resumedAt: 0 });
    const again = await scoreFile(input, output, { workers: 0 });
    expect(again).toEqual(first);
    expect(readRows(output)).toHaveLength(first.rows);
  });

  test.each<readonly [string, FileOptions, string]>([
    ["other columns", { columns: { agent: "reply" } }, "columns was"],
    ["other rules", { layers: [{ id: "own", settings: { "refusal/*": "off" } }] }, "the rule set was"],
    ["other evidence", { evidence: "full" }, "evidence was"],
    ["other cells", { formulas: "keep" }, "formulas was"],
  ])("refuses %s", async (_, options, message) => {
    const output = files.at("changed.jsonl");
    await stopAt(64, output, {});
    const run = scoreFile(input, output, { workers: 0, ...options, resume: true });
    await expect(run).rejects.toMatchObject({ code: "resume" });
    await expect(run).rejects.toThrow(message);
  });

  test("refuses another input, and an output that was cut", async () => {
    const output = files.at("changed.jsonl");
    await stopAt(64, output, {});
    const text = readFileSync(output, "utf8");
    writeFileSync(output, text.slice(0, 100));
    await expect(scoreFile(input, output, { workers: 0, resume: true })).rejects.toThrow("it was changed since");
    writeFileSync(output, text);
    appendFileSync(input, "broken\n");
    await expect(scoreFile(input, output, { workers: 0, resume: true })).rejects.toThrow("the size of the input was");
  });

  test("refuses where the rejected records of before are gone", async () => {
    writeFileSync(input, `${lines.join("\n")}\n`);
    const output = files.at("gone.jsonl");
    await stopAt(64, output, {});
    rmSync(`${output}.errors.jsonl`);
    const run = scoreFile(input, output, { workers: 0, resume: true });
    await expect(run).rejects.toMatchObject({ code: "resume" });
    await expect(run).rejects.toThrow("Cannot go on with");
  });

  test("refuses a journal that is none", async () => {
    const output = files.at("odd.jsonl");
    writeFileSync(`${output}.journal`, "a shopping list\n");
    await expect(scoreFile(input, output, { workers: 0, resume: true })).rejects.toThrow("is no journal of a run");
  });

  test("refuses a stream", async () => {
    const run = scoreFile(Readable.from(["{}"]), files.at("s.jsonl"), { resume: true, workers: 0 });
    await expect(run).rejects.toThrow("a stream cannot be read twice");
  });
});
