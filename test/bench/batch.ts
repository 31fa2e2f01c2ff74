/**
 * `npm run bench:batch [-- ROWS [ROUNDS]]`: what a file of replies costs from CSV to scored JSON Lines, with two workers and with one,
 * against a loop in one thread that only reads the same file and calls wink-nlp's default pass on both texts.
 *
 * The tasks take turns, each in a process of its own, and the medians of the rounds are compared.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES, type Case } from "./texts.js";

interface Result {
  readonly rows: number;
  readonly seconds: number;
  /** Of all threads: what is left of the picture on a machine that has other work to do. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

const ROWS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const TASKS = ["wink", "1", "2"] as const;
const NAMES = {
  wink: "wink-nlp readDoc on both texts, one thread",
  "1": "scoreFile, one worker",
  "2": "scoreFile, two workers",
};
/** Of the loop's time, with two workers. */
const TARGET_RATIO = 0.6;
const TARGET_MEGABYTES = 1024;

const TASK = fileURLToPath(new URL("batch-task.mjs", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "deescalate-bench-"));
const input = join(directory, "replies.csv");

/** Replies of 20 and of 70 words in turn; each has a number of its own, as tickets have. */
async function writeReplies(path: string): Promise<void> {
  const [short, medium] = CASES as readonly [Case, Case];
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const file = createWriteStream(path);
  file.write("id,customer,reply\n");
  for (let row = 0; row < ROWS; row++) {
    const { customer, reply } = (row % 2 === 0 ? short : medium).ticket(row);
    const line = `${row},${cell(`${customer} My order is ${row}.`)},${cell(`${reply} Your case is R-${row}.`)}\n`;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function run(task: string): Result {
  const { stdout, status, stderr } = spawnSync(process.execPath, [TASK, task, input, join(directory, "out.jsonl")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${task} failed: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

try {
  await writeReplies(input);
  console.log(
    `${ROWS} replies with a customer turn each, ${(statSync(input).size / 1e6).toFixed(0)} MB of CSV, ${ROUNDS} rounds\n`,
  );
  const results = new Map<string, Result[]>(TASKS.map((task) => [task, []]));
  for (let round = 0; round < ROUNDS; round++) for (const task of TASKS) results.get(task)?.push(run(task));
  const secondsOf = (task: string): number => median((results.get(task) ?? []).map(({ seconds }) => seconds));
  const cpuOf = (task: string): number => median((results.get(task) ?? []).map(({ cpuSeconds }) => cpuSeconds));
  const peakOf = (task: string): number =>
    Math.max(...(results.get(task) ?? []).map(({ peakMegabytes }) => peakMegabytes));
  for (const task of TASKS) {
    const rate = (ROWS / secondsOf(task)).toFixed(0);
    console.log(
      `${NAMES[task].padEnd(46)} ${secondsOf(task).toFixed(1).padStart(8)} s ${rate.padStart(8)} rows/s ${cpuOf(task).toFixed(1).padStart(8)} s of CPU ${peakOf(task).toFixed(0).padStart(6)} MB at most`,
    );
  }
  const toLoop = secondsOf("2") / secondsOf("wink");
  console.log(`\ntwo workers to one worker: ${(secondsOf("2") / secondsOf("1")).toFixed(2)}`);
  console.log(`two workers to the loop:   ${toLoop.toFixed(2)} (at most ${TARGET_RATIO})`);
  console.log(`… in CPU time:             ${(cpuOf("2") / cpuOf("wink")).toFixed(2)}`);
  console.log(`memory of the whole run:   ${peakOf("2").toFixed(0)} MB (under ${TARGET_MEGABYTES})`);
  if (!(toLoop <= TARGET_RATIO) || peakOf("2") >= TARGET_MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
