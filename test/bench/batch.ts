/**
 * `npm run bench:batch [-- --rows 1000000] [--rounds 1] [--tasks 2] [--write]`: what a file of replies costs from CSV to scored JSON Lines,
 * with two workers and with one, against a loop in one thread that only reads the same file and calls wink-nlp's default pass on both texts;
 * and whether memory stays flat. `--write` puts the figures into docs/batch.md.
 *
 * The tasks take turns, each in a process of its own, and the medians of the rounds are compared.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type MemoryCourse, median, watchMemory } from "./memory.js";
import { CASES, type Case } from "./texts.js";

interface Result {
  readonly rows: number;
  readonly seconds: number;
  /** Of all threads: what is left of the picture on a machine that has other work to do. */
  readonly cpuSeconds: number;
  readonly memory: MemoryCourse;
}

const TASKS = ["wink", "1", "2"] as const;
type Task = (typeof TASKS)[number];
const NAMES: Readonly<Record<Task, string>> = {
  wink: "wink-nlp readDoc on both texts, one thread",
  "1": "scoreFile, one worker",
  "2": "scoreFile, two workers",
};
/** Of the loop's time, with two workers. */
const TARGET_RATIO = 0.6;
const TARGET_MEGABYTES = 1024;
/** What memory may grow by from the second quarter of a run to the last: nothing, but for what tells ids apart and for chance. */
const MOST_GROWTH_MEGABYTES = 64;
const MEGABYTES_AN_ID = 40 / 1e6;

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "20000" },
    rounds: { type: "string" },
    tasks: { type: "string", default: TASKS.join(",") },
    write: { type: "boolean", default: false },
  },
});
const rows = wholeNumber("rows", values.rows);
// Many rows are rounds enough.
const rounds = wholeNumber("rounds", values.rounds ?? (rows >= 200_000 ? "1" : "3"));
const tasks = TASKS.filter((task) => values.tasks.split(",").includes(task));

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} must be a whole number from 1, got ${value}`);
}

const TASK = fileURLToPath(new URL("batch-task.mjs", import.meta.url));
const PAGE = new URL("../../docs/batch.md", import.meta.url);

/** Replies of 20 and of 70 words in turn; each has a number of its own, as tickets have. */
async function writeReplies(path: string): Promise<void> {
  const [short, medium] = CASES as readonly [Case, Case];
  const cell = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  const file = createWriteStream(path);
  file.write("id,customer,reply\n");
  for (let row = 0; row < rows; row++) {
    const { customer, reply } = (row % 2 === 0 ? short : medium).ticket(row);
    const line = `${row},${cell(`${customer} My order is ${row}.`)},${cell(`${reply} Your case is R-${row}.`)}\n`;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

async function run(task: Task, input: string, output: string): Promise<Result> {
  const child = spawn(process.execPath, [TASK, task, input, output], { stdio: ["ignore", "pipe", "inherit"] });
  const watch = watchMemory(child.pid as number);
  const [answer, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  const memory = watch.end();
  if (code !== 0) throw new Error(`${task} failed with ${code}`);
  const { peakMegabytes, ...result } = JSON.parse(answer) as Omit<Result, "memory"> & {
    readonly peakMegabytes: number;
  };
  return { ...result, memory: { ...memory, peak: Math.max(memory.peak, peakMegabytes) } };
}

/** The figures of all rounds, as lines to read. */
function report(results: ReadonlyMap<Task, readonly Result[]>): {
  readonly lines: readonly string[];
  readonly isMet: boolean;
} {
  const of = (task: Task): readonly Result[] => results.get(task) ?? [];
  const seconds = (task: Task): number => median(of(task).map((result) => result.seconds));
  const cpu = (task: Task): number => median(of(task).map((result) => result.cpuSeconds));
  const peak = (task: Task): number => Math.max(0, ...of(task).map(({ memory }) => memory.peak));
  const table = tasks.map((task) => {
    const cells = [
      seconds(task).toFixed(1),
      (rows / seconds(task)).toFixed(0),
      cpu(task).toFixed(1),
      peak(task).toFixed(0),
    ];
    return `| ${NAMES[task]} | ${cells.join(" | ")} |`;
  });
  const growth = Math.max(...of("2").map(({ memory: { quarters } }) => (quarters[3] ?? 0) - (quarters[1] ?? 0)));
  const course = of("2")
    .map(({ memory }) => memory.quarters.map((each) => each.toFixed(0)).join(", "))
    .join("; ");
  const mostGrowth = MOST_GROWTH_MEGABYTES + rows * MEGABYTES_AN_ID;
  const ratio = (one: Task, other: Task): number => seconds(one) / seconds(other);
  const targets: readonly (readonly [string, number, number, number])[] = [
    ...(tasks.includes("2") && tasks.includes("wink")
      ? [["time with two workers, of the loop's", ratio("2", "wink"), TARGET_RATIO, 2] as const]
      : []),
    ...(tasks.includes("2")
      ? [
          ["memory of all processes at its peak, in MB", peak("2"), TARGET_MEGABYTES, 0] as const,
          ["growth of memory from the second quarter of the run to the last, in MB", growth, mostGrowth, 0] as const,
        ]
      : []),
  ];
  const isMet = targets.every(([, figure, most]) => figure <= most);
  return {
    isMet,
    lines: [
      "| what | s | rows a second | s of CPU | MB at most |",
      "| --- | ---: | ---: | ---: | ---: |",
      ...table,
      "",
      ...(tasks.includes("2") && tasks.includes("1")
        ? [`Two workers take ${ratio("2", "1").toFixed(2)} of the time of one.`]
        : []),
      ...(tasks.includes("2") && tasks.includes("wink")
        ? [`In CPU time they take ${(cpu("2") / cpu("wink")).toFixed(2)} of the loop.`]
        : []),
      ...(tasks.includes("2") ? [`Memory by quarter of the run: ${course} MB.`] : []),
      "",
      "| target | measured | at most | |",
      "| --- | ---: | ---: | --- |",
      ...targets.map(
        ([what, figure, most, digits]) =>
          `| ${what} | ${figure.toFixed(digits)} | ${most.toFixed(digits)} | ${figure <= most ? "met" : "missed"} |`,
      ),
    ],
  };
}

const PLACE = /(<!-- bench:batch -->\n)[\s\S]*(<!-- end -->)/;

function writeDown(lines: readonly string[]): void {
  const page = readFileSync(PAGE, "utf8");
  if (!PLACE.test(page)) throw new Error("docs/batch.md has no place for the figures");
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_, begin, end) => `${begin}${lines.join("\n")}\n${end}`),
  );
}

const directory = mkdtempSync(join(tmpdir(), "deescalate-bench-"));
try {
  const input = join(directory, "replies.csv");
  await writeReplies(input);
  const megabytes = (statSync(input).size / 1e6).toFixed(0);
  const results = new Map<Task, Result[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < rounds; round++)
    for (const task of tasks) results.get(task)?.push(await run(task, input, join(directory, "out.jsonl")));
  const { lines, isMet } = report(results);
  const processor = cpus()[0]?.model.replace(/\s+/g, " ").trim();
  const head = `${rows.toLocaleString("en-GB")} replies of 20 and 70 words with a customer turn each, ${megabytes} MB of CSV, ${rounds === 1 ? "one round" : `medians of ${rounds} rounds`}, on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node} on ${cpus().length} cores of ${processor}:`;
  const all = [head, "", ...lines];
  console.log(all.join("\n"));
  if (values.write) writeDown(all);
  if (!isMet) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
