/** The package as it is shipped: what the core pulls in, workers, and runs that are killed. */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { scoreFile, scoreStream } from "../../src/batch/index.js";
import { readRows, replyRecords, shippedPackage, temporaryDirectory } from "../support/batch.js";

const files = temporaryDirectory();
const built = shippedPackage();

afterAll(() => {
  files.remove();
});

interface Imports {
  readonly text: string;
  readonly packages: readonly string[];
}

/** What a built file imports, itself and by the files that it imports. */
function importsOf(entry: string): Imports {
  const files = new Set<string>([entry]);
  const packages = new Set<string>();
  let text = "";
  for (const file of files) {
    const source = readFileSync(join(built.directory, file), "utf8");
    text += source;
    for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
      if (fileName.startsWith(".")) files.add(join(dirname(file), fileName));
      else packages.add(fileName.replace(/^node:/, ""));
    }
  }
  return { text, packages: [...packages].sort() };
}

describe("importing the library", () => {
  test("pulls in wink-nlp and nothing else", () => {
    const { packages, text } = importsOf("index.js");
    expect(packages).toEqual(["wink-eng-lite-web-model", "wink-nlp"]);
    for (const word of ["Tinypool", "htmlparser2", "worker_threads", "__dirname"]) expect(text).not.toContain(word);
  });

  test("for rules alone no language model", () => {
    const { packages, text } = importsOf("rules.js");
    expect(packages).toEqual([]);
    expect(text).not.toContain("wink-nlp");
  });

  test.each(["batch.js", "batch-worker.js", "entry/worker.js"])(
    "%s needs no package that would have to be installed",
    (entry) => {
      const { packages } = importsOf(entry);
      const known = new Set([...builtinModules, "wink-eng-lite-web-model", "wink-nlp"]);
      expect(packages.length).toBeGreaterThan(0);
      expect(packages.filter((name) => !known.has(name))).toEqual([]);
    },
  );
});

describe("workers", () => {
  const records = replyRecords(140);

  test("give what this thread gives, in order", async () => {
    const { scoreStream: shipped } = await built.load();
    const collect = async (events: AsyncIterable<unknown>): Promise<unknown[]> => {
      const all: unknown[] = [];
      for await (const event of events) all.push(event);
      return all;
    };
    const alone = await collect(scoreStream(records, { workers: 0 }));
    expect(await collect(shipped(records, { workers: 2 }))).toEqual(alone);
    const unordered = await collect(shipped(records, { workers: 2, ordered: false }));
    expect(unordered).toHaveLength(alone.length);
    expect(unordered).toEqual(expect.arrayContaining(alone));
  }, 180_000);

  test("leave records that hold functions to this thread", async () => {
    const { scoreStream: shipped } = await built.load();
    const documents = replyRecords(70).map((record) => ({ ...record, save: () => record }));
    const ids: string[] = [];
    for await (const event of shipped(documents, { workers: 2 })) if (event.kind === "row") ids.push(event.row.id);
    expect(ids).toEqual(documents.map(({ id }) => id));
  }, 180_000);

  test("stop at once when a run is aborted", async () => {
    const { scoreStream: shipped } = await built.load();
    const controller = new AbortController();
    const endless = (function* () {
      for (let index = 0; ; index++) yield { id: index, reply: "Sorry about the long wait." };
    })();
    const run = (async () => {
      for await (const _ of shipped(endless, { workers: 2, signal: controller.signal }))
        controller.abort(new Error("enough"));
    })();
    await expect(run).rejects.toThrow("enough");
  }, 180_000);
});

describe("docs/batch.md", () => {
  const page = readFileSync(new URL("../../docs/batch.md", import.meta.url), "utf8");
  const programs = [...page.matchAll(/```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)].map(
    ([, code = "", output = ""]) => ({
      title: /\b(scoreFile|scoreStream|serveLines)\b/.exec(code)?.[0] ?? "program",
      code,
      output,
    }),
  );

  test("shows the output of every program", () => {
    expect(programs).toHaveLength([...page.matchAll(/```js\n/g)].length);
    expect(programs.map(({ title }) => title)).toEqual(["scoreFile", "scoreStream", "serveLines"]);
  });

  test.each(programs)("$title prints what the page says", ({ title, code, output }) => {
    const program = files.at(`${title}.mjs`);
    writeFileSync(program, code.replace('"deescalate/batch"', JSON.stringify(join(built.directory, "batch.js"))));
    const run = spawnSync(process.execPath, [program], { cwd: files.path, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(output);
  });

  test("names every column, option, code and shape", () => {
    const source = (name: string): string =>
      readFileSync(new URL(`../../src/batch/${name}.ts`, import.meta.url), "utf8");
    const union = (text: string, name: string): readonly string[] =>
      [...(new RegExp(`type ${name} =([\\s\\S]*?);\n`).exec(text)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(
        ([, word = ""]) => word,
      );
    const fields = (text: string, name: string): readonly string[] =>
      [
        ...(new RegExp(`interface ${name}\\b[^{]*{([\\s\\S]*?)\n}`).exec(text)?.[1] ?? "").matchAll(
          /^ {2}readonly (\w+)/gm,
        ),
      ].map(([, word = ""]) => word);
    const words = [
      ...union(source("errors"), "BatchErrorCode"),
      ...union(source("errors"), "RejectionCode"),
      ...union(source("settings"), "RecordShape"),
      ...fields(source("row"), "RowFields"),
      ...fields(source("settings"), "RecordOptions"),
      ...fields(source("engine"), "ScoreOptions").filter((name) => name !== "layers"),
      ...fields(source("file"), "FileOptions"),
      ...fields(source("errors"), "Rejection"),
    ];
    expect(words.length).toBeGreaterThan(70);
    for (const word of words) expect(page, word).toMatch(new RegExp(`[\`"]${word}\\b|\`${word}: `));
  });
});

describe("a run that is killed", () => {
  const RECORDS = 600;
  const KILLS = 2;

  /** Scores with two workers and resume; kills the process once so many records are dealt with. */
  function run(script: string, args: readonly string[], killAt: number | null): Promise<NodeJS.Signals | null> {
    return new Promise((resolve, reject) => {
      const child: ChildProcess = fork(script, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
      child.on("message", (records) => {
        // A little later than the message, at any point between two writes.
        if (killAt !== null && Number(records) >= killAt) setTimeout(() => child.kill("SIGKILL"), Math.random() * 20);
      });
      child.on("error", reject);
      child.on("exit", (code, signal) =>
        code === 0 || signal === "SIGKILL" ? resolve(signal) : reject(new Error(`exit ${code}`)),
      );
    });
  }

  test("goes on where it was, with no row lost and none doubled", async () => {
    const lines = replyRecords(RECORDS).map((record, index) =>
      index % 37 === 0 ? `{"id": ${index}, broken` : JSON.stringify(record),
    );
    writeFileSync(files.at("in.jsonl"), `${lines.join("\n")}\n`);
    const whole = await scoreFile(files.at("in.jsonl"), files.at("whole.jsonl"), { workers: 0, checkpointRecords: 40 });
    expect(whole.records).toBe(RECORDS);
    expect(whole.scored + whole.rejected).toBe(RECORDS);
    expect(whole.rejected).toBe(Math.ceil(RECORDS / 37));

    const script = join(built.directory, "run.mjs");
    writeFileSync(
      script,
      `import { scoreFile } from "./batch.js";
const [input, output] = process.argv.slice(2);
const onProgress = ({ records }) => process.send(records);
await scoreFile(input, output, { workers: 2, resume: true, checkpointRecords: 40, onProgress });
process.disconnect();`,
    );
    const args = [files.at("in.jsonl"), files.at("killed.jsonl")];
    let from = 0;
    let killed = 0;
    for (let attempt = 0; attempt < KILLS; attempt++) {
      const killAt = from + 1 + Math.floor(Math.random() * ((RECORDS - from) / 2));
      if ((await run(script, args, killAt)) === null) break;
      killed++;
      const journal = readFileSync(files.at("killed.jsonl.journal"), "utf8").trim().split("\n");
      from = journal.length > 1 ? (JSON.parse(journal.at(-1) as string) as { records: number }).records : 0;
    }
    expect(killed).toBeGreaterThan(0);
    expect(await run(script, args, null)).toBeNull();
    expect(readFileSync(files.at("killed.jsonl")).equals(readFileSync(files.at("whole.jsonl")))).toBe(true);
    expect(
      readFileSync(files.at("killed.jsonl.errors.jsonl")).equals(readFileSync(files.at("whole.jsonl.errors.jsonl"))),
    ).toBe(true);
    expect(existsSync(files.at("killed.jsonl.journal"))).toBe(false);
    const ids = readRows(files.at("killed.jsonl")).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + whole.rejected).toBe(RECORDS);
  }, 180_000);
});
