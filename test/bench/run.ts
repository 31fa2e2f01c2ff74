/**
 * `npm run bench`: what the verbs cost, as ratios within one run, on the built package. `npm run bench -- --write` also makes
 * docs/performance.md from it.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { RuleSetLayer } from "../../src/index.js";
import { type Measured, measure, type Task } from "./measure.js";
import { DEFAULT_PASS, PEERS } from "./peers.js";
import { CASES, type Case, replyOf, type Ticket, threadOf } from "./texts.js";

// The built package, as its users run it.
const built = new URL("../../dist/index.js", import.meta.url).href;
const { analyzeReply, assessCustomer, createAnalyzer, readThread, suggestNextStep } = (await import(
  built
)) as typeof import("../../src/index.js");

const analyzer = createAnalyzer();
const lines: string[] = [];

/** A figure with a bound on it. */
interface Target {
  readonly name: string;
  readonly ratio: number;
  readonly atMost: number;
}
const targets: Target[] = [];

function say(line = ""): void {
  lines.push(line);
  console.log(line);
}

function figureOf(measured: ReadonlyMap<string, Measured>, name: string): Measured {
  const figure = measured.get(name);
  if (figure === undefined) throw new Error(`Nothing was measured under ${JSON.stringify(name)}.`);
  return figure;
}

function ticketOf({ tickets }: Case, turn: number): Ticket {
  return tickets[turn % tickets.length] as Ticket;
}

const WITH_ONE_TURN = "analyzeReply, one customer turn before it";

/** The verbs, and beside them what others take for the same two texts. */
async function compareVerbs(each: Case): Promise<void> {
  const tasks: Record<string, Task> = {};
  for (const [name, read] of Object.entries(PEERS)) {
    tasks[name] = (turn) => {
      const { customer, reply } = ticketOf(each, turn);
      return [read(customer), read(reply)];
    };
  }
  const conversationAt = (turns: number, turn: number) =>
    turns === 1
      ? ([{ role: "customer", text: ticketOf(each, turn).customer }] as const)
      : threadOf(turns, ticketOf(each, turn));
  const prepared = analyzer.prepare(conversationAt(1, 0));
  tasks["analyzeReply, nothing before it"] = (turn) => analyzeReply(ticketOf(each, turn).reply);
  tasks[WITH_ONE_TURN] = (turn) => analyzeReply(ticketOf(each, turn).reply, { conversation: conversationAt(1, turn) });
  tasks["analyzeReply, eight turns before it"] = (turn) =>
    analyzeReply(ticketOf(each, turn).reply, { conversation: conversationAt(8, turn) });
  tasks["prepared.analyzeReply (a keystroke)"] = (turn) => prepared.analyzeReply(ticketOf(each, turn).reply);
  for (const turns of [1, 8]) {
    const what = turns === 1 ? "one turn" : "eight turns";
    tasks[`assessCustomer, ${what}`] = (turn) => assessCustomer(conversationAt(turns, turn));
    tasks[`suggestNextStep, ${what}`] = (turn) => suggestNextStep(conversationAt(turns, turn));
  }
  const measured = await measure(tasks, DEFAULT_PASS);
  say(`\n### A reply of ${each.name}, with a customer's turn of its length\n`);
  say("| what | µs | of wink's default pass |\n| --- | ---: | ---: |");
  for (const [name, { time, ratio }] of measured) say(`| ${name} | ${time.toFixed(0)} | ${ratio.toFixed(2)} |`);
  if (each.name !== "70 words") return;
  const { ratio } = figureOf(measured, WITH_ONE_TURN);
  targets.push({ name: "a 70-word reply to one customer turn, of wink's default pass over both", ratio, atMost: 0.6 });
}

/** Whether a word costs the same in a long text as in a short one. */
async function compareLengths(): Promise<void> {
  const lengths = [70, 700, 7000, 20_000];
  const texts = lengths.map(replyOf);
  const tasks = Object.fromEntries(
    lengths.map((words, index) => [`${words}`, () => analyzeReply(texts[index] as string)]),
  );
  const measured = await measure(tasks, "70");
  say("\n### Cost of a word in longer replies\n");
  say("| words | µs a word | of a word among 70 |\n| ---: | ---: | ---: |");
  const wordsOf = (index: number): number => (texts[index] as string).split(/\s+/).length;
  const base = figureOf(measured, "70").time / wordsOf(0);
  lengths.forEach((words, index) => {
    const each = figureOf(measured, `${words}`).time / wordsOf(index);
    say(`| ${words} | ${each.toFixed(2)} | ${(each / base).toFixed(2)} |`);
    if (index === lengths.length - 1)
      targets.push({ name: "a word among 20,000, of one among 70", ratio: each / base, atMost: 1.3 });
  });
}

/** Made-up rules of the kind that teams write, so many patterns in all, 50 to a rule. */
function layerOf(count: number, isRoot: boolean): RuleSetLayer {
  const heads = "never always kindly simply merely please again still".split(" ");
  const tails = "refund parcel invoice booking engineer router voucher meter bed dryer".split(" ");
  const patternAt = (index: number): string =>
    `${heads[index % heads.length]} .. (brand${index} | ${tails[index % tails.length]}${index}) (of | for)? (you | your)`;
  const rules = Array.from({ length: count / PATTERNS_A_RULE }, (_, rule) => ({
    kind: "pattern" as const,
    id: `house/bench-${rule}` as const,
    patterns: Array.from({ length: PATTERNS_A_RULE }, (_, index) => patternAt(rule * PATTERNS_A_RULE + index)),
    confidence: "high" as const,
    message: "Bench.",
    why: "Bench.",
    source: [],
    examples: { match: ["a", "b", "c"], noMatch: ["d", "e", "f"] },
  }));
  return {
    id: `bench-${count}`,
    ...(isRoot ? { root: true, withoutSafety: { "*": "A made-up rule set, to measure." } } : {}),
    rules,
  };
}

const PATTERNS_A_RULE = 50;

/** Whether more rules make the same text dearer. */
async function compareRules(medium: Case): Promise<void> {
  const read =
    (layer?: RuleSetLayer): Task =>
    (turn) =>
      readers.get(layer)?.(ticketOf(medium, turn).reply);
  const layers = [undefined, layerOf(5000, false), layerOf(100, true), layerOf(5000, true)];
  const readers = new Map(
    layers.map((layer) => [layer, (layer === undefined ? analyzer : createAnalyzer(layer)).analyzeReply] as const),
  );
  const recommended = "the recommended rules";
  const more = "and 5,000 patterns more";
  const few = "100 patterns";
  const many = "5,000 patterns";
  const onTop = await measure({ [recommended]: read(layers[0]), [more]: read(layers[1]) }, recommended);
  const alone = await measure({ [few]: read(layers[2]), [many]: read(layers[3]) }, few);
  say("\n### Many rules\n");
  say("| rule set | µs | ratio |\n| --- | ---: | ---: |");
  for (const [name, { time, ratio }] of [...onTop, ...alone])
    say(`| ${name} | ${time.toFixed(0)} | ${ratio.toFixed(2)} |`);
  targets.push({
    name: "5,000 patterns on top of the recommended rules",
    ratio: figureOf(onTop, more).ratio,
    atMost: 1.5,
  });
  targets.push({
    name: "5,000 patterns in place of 100",
    ratio: figureOf(alone, many).ratio,
    atMost: 1.5,
  });
}

/** Whether a draft costs the draft alone, and a word of a long thread what one of a short thread costs. */
async function compareThreads(medium: Case): Promise<void> {
  const draft = (turn: number): string => ticketOf(medium, turn).reply;
  const prepared = analyzer.prepare(threadOf(20, ticketOf(medium, 0)));
  const keystroke = await measure(
    { alone: (turn) => analyzeReply(draft(turn)), prepared: (turn) => prepared.analyzeReply(draft(turn)) },
    "alone",
  );
  const longTurn = { customer: replyOf(200), reply: replyOf(200) };
  const threads = new Map([2, 20, 200].map((turns) => [turns, threadOf(turns, longTurn)]));
  const tasks = Object.fromEntries(
    [...threads].map(([turns, thread]) => [
      `${turns}`,
      () => [readThread(thread), analyzeReply(draft(0), { conversation: thread })],
    ]),
  );
  const measured = await measure(tasks, "2");
  say("\n### Threads\n");
  say(
    `A draft in a prepared thread of 20 turns takes ${figureOf(keystroke, "prepared").ratio.toFixed(2)} of what it takes alone.\n`,
  );
  say("| turns | µs a word | of a word in 2 turns |\n| ---: | ---: | ---: |");
  const perWord = (turns: number): number => {
    const words = (threads.get(turns) ?? []).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return figureOf(measured, `${turns}`).time / words;
  };
  for (const turns of threads.keys())
    say(`| ${turns} | ${perWord(turns).toFixed(2)} | ${(perWord(turns) / perWord(2)).toFixed(2)} |`);
  targets.push({
    name: "a keystroke in a prepared thread of 20 turns, of the same draft alone",
    ratio: figureOf(keystroke, "prepared").ratio,
    atMost: 1.2,
  });
  targets.push({ name: "a word in a thread of 200 turns, of one in 2", ratio: perWord(200) / perWord(2), atMost: 1.3 });
}

const medium = CASES.find(({ name }) => name === "70 words") as Case;
for (const each of CASES) await compareVerbs(each);
await compareLengths();
await compareRules(medium);
await compareThreads(medium);

say("\n### Targets\n");
say("| what | ratio | at most | |\n| --- | ---: | ---: | --- |");
for (const { name, ratio, atMost } of targets)
  say(`| ${name} | ${ratio.toFixed(2)} | ${atMost} | ${ratio <= atMost ? "met" : "missed"} |`);
if (targets.some(({ ratio, atMost }) => !(ratio <= atMost))) process.exitCode = 1;

if (process.argv.includes("--write")) {
  const processor = cpus()[0]?.model ?? "an unknown processor";
  const head = `# Performance

Made by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node} on ${cpus().length} cores of ${processor}.

Ratios are within one run, as medians over rounds in which all tasks take turns; times are there for scale. Texts are realistic tickets with other names, numbers
and things in each run. wink-nlp's default pass (sentence ends, negation, sentiment, parts of speech, entities) over the same two texts is the yardstick; none
of the others does this job, and they stand here for scale.
`;
  writeFileSync(new URL("../../docs/performance.md", import.meta.url), `${head}${lines.join("\n")}\n`);
}
