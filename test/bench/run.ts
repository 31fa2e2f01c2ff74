/**
 * `npm run bench`: what the verbs cost, as ratios to wink-nlp's own default pass over the same texts in the same run.
 *
 * The tasks take turns over several rounds, so that a noisy neighbour hits all of them alike; medians of medians are compared.
 */
import { Bench } from "tinybench";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { CASES, type Case } from "./texts.js";

// The built package, as its users run it.
const built = new URL("../../dist/index.js", import.meta.url).href;
const { analyzeReply, assessCustomer, createAnalyzer, suggestNextStep } = (await import(
  built
)) as typeof import("../../src/index.js");

const ROUNDS = 5;
const TARGET_CASE = "70 words";
/** `analyzeReply` of a 70-word reply to one customer turn, against the default pass over both texts. */
const TARGET_RATIO = 0.6;

const wink = winkNLP(model);
const bare = winkNLP(model, []);
const analyzer = createAnalyzer();

const PEER = "wink-nlp readDoc, default pipe, both texts";
const SUBJECT = "analyzeReply with one customer turn";

function tasksOf({ customer, reply }: Case): Readonly<Record<string, () => unknown>> {
  const conversation = [{ role: "customer", text: customer }] as const;
  const prepared = analyzer.prepare(conversation);
  return {
    [PEER]: () => [wink.readDoc(customer), wink.readDoc(reply)],
    "wink-nlp bare tokeniser, both texts": () => [bare.readDoc(customer), bare.readDoc(reply)],
    [SUBJECT]: () => analyzeReply(reply, { conversation }),
    "prepared.analyzeReply (a keystroke)": () => prepared.analyzeReply(reply),
    assessCustomer: () => assessCustomer(conversation),
    suggestNextStep: () => suggestNextStep(conversation),
  };
}

/** Median time of each task in microseconds: the median over the rounds of each round's median. */
async function measure(tasks: Readonly<Record<string, () => unknown>>): Promise<ReadonlyMap<string, number>> {
  const rounds = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ time: 300, warmupTime: round === 0 ? 300 : 50 });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
    await bench.run();
    for (const task of bench.tasks) {
      const { result } = task;
      if (result.state !== "completed") throw new Error(`${task.name} did not complete: ${result.state}`);
      rounds.set(task.name, [...(rounds.get(task.name) ?? []), result.latency.p50 * 1000]);
    }
  }
  return new Map([...rounds].map(([name, times]) => [name, median(times)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

let targetRatio = Number.NaN;
for (const each of CASES) {
  const times = await measure(tasksOf(each));
  const peer = times.get(PEER) as number;
  console.log(`\nReply of ${each.name}`);
  for (const [name, time] of times) {
    console.log(
      `  ${name.padEnd(46)} ${time.toFixed(0).padStart(7)} µs   ${(time / peer).toFixed(2)} of the default pass`,
    );
  }
  if (each.name === TARGET_CASE) targetRatio = (times.get(SUBJECT) as number) / peer;
}
console.log(`\nTarget: ${SUBJECT}, ${TARGET_CASE}: ${targetRatio.toFixed(2)} (at most ${TARGET_RATIO})`);
if (!(targetRatio <= TARGET_RATIO)) process.exitCode = 1;
