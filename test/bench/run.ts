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

const WITH_ONE_TURN = "analyzeReply, one customer turn before it";

/** What there is to read: every text new, but for a few that were read a moment ago. */
interface Desk extends Ticket {
  readonly one: Conversation;
  readonly eight: Conversation;
  /** Read already, all of it. */
  readonly known: { readonly reply: string; readonly conversation: Conversation };
}

type Conversation = ReturnType<typeof threadOf>;

function deskAt(each: Case, turn: number): Desk {
  const { customer, reply } = each.ticket(turn);
  const known = { reply: each.ticket(turn).reply, conversation: threadOf(1, each.ticket) };
  analyzeReply(known.reply, { conversation: known.conversation });
  const one = [{ role: "customer" as const, text: customer }];
  return { customer, reply, one, eight: threadOf(8, mixed(each)), known };
}

/** People write long and short by turns. */
function mixed(each: Case): (turn: number) => Ticket {
  return (turn) => (turn % 4 < 2 ? each : (CASES[0] as Case)).ticket(turn);
}

/** The verbs, and beside them what others take for the same two texts. */
async function compareVerbs(each: Case): Promise<void> {
  const tasks: Record<string, Task<Desk>> = {};
  for (const [name, read] of Object.entries(PEERS))
    tasks[name] = ({ customer, reply }) => [read(customer), read(reply)];
  tasks["analyzeReply, nothing before it"] = ({ reply }) => analyzeReply(reply);
  tasks[WITH_ONE_TURN] = ({ reply, one }) => analyzeReply(reply, { conversation: one });
  tasks["… both read a moment ago"] = ({ known: { reply, conversation } }) => analyzeReply(reply, { conversation });
  tasks["analyzeReply, eight turns before it"] = ({ reply, eight }) => analyzeReply(reply, { conversation: eight });
  tasks["assessCustomer, one turn"] = ({ one }) => assessCustomer(one);
  tasks["assessCustomer, eight turns"] = ({ eight }) => assessCustomer(eight);
  tasks["suggestNextStep, one turn"] = ({ one }) => suggestNextStep(one);
  tasks["suggestNextStep, eight turns"] = ({ eight }) => suggestNextStep(eight);
  const measured = await measure(tasks, DEFAULT_PASS, (turn) => deskAt(each, turn));
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
  const tasks = Object.fromEntries(
    lengths.map((words, index) => [`${words}`, (texts: readonly string[]) => analyzeReply(texts[index] as string)]),
  );
  const measured = await measure(tasks, "70", () => lengths.map(replyOf));
  say("\n### Cost of a word in longer replies\n");
  say("| words | µs a word | of a word among 70 |\n| ---: | ---: | ---: |");
  const wordsOf = (length: number): number => replyOf(length).split(/\s+/).length;
  const base = figureOf(measured, "70").time / wordsOf(70);
  lengths.forEach((words, index) => {
    const each = figureOf(measured, `${words}`).time / wordsOf(words);
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
    (layer?: RuleSetLayer): Task<Ticket> =>
    ({ reply }) =>
      readers.get(layer)?.(reply);
  const layers = [undefined, layerOf(5000, false), layerOf(100, true), layerOf(5000, true)];
  const readers = new Map(
    layers.map((layer) => [layer, (layer === undefined ? analyzer : createAnalyzer(layer)).analyzeReply] as const),
  );
  const recommended = "the recommended rules";
  const more = "and 5,000 patterns more";
  const few = "100 patterns";
  const many = "5,000 patterns";
  const onTop = await measure({ [recommended]: read(layers[0]), [more]: read(layers[1]) }, recommended, medium.ticket);
  const alone = await measure({ [few]: read(layers[2]), [many]: read(layers[3]) }, few, medium.ticket);
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

/** A draft whose last letter is typed now. */
interface Keystroke {
  readonly draft: string;
}

/** Whether a keystroke costs the draft alone, and a word of a long thread what one of a short thread costs. */
async function compareThreads(medium: Case): Promise<void> {
  const prepared = analyzer.prepare(threadOf(20, mixed(medium)));
  const keystroke = await measure<Keystroke>(
    { alone: ({ draft }) => analyzeReply(draft), prepared: ({ draft }) => prepared.analyzeReply(draft) },
    "alone",
    (turn) => {
      const draft = medium.ticket(turn).reply;
      const before = draft.slice(0, -1);
      analyzeReply(before);
      prepared.analyzeReply(before);
      return { draft };
    },
  );
  const threadAt = (turns: number): Conversation =>
    threadOf(turns, () => ({ customer: replyOf(200), reply: replyOf(200) }));
  const lengths = [2, 20, 200];
  const tasks = Object.fromEntries(
    lengths.map((turns, index) => [
      `${turns}`,
      ({ threads, reply }: { readonly threads: readonly Conversation[]; readonly reply: string }) => {
        const thread = threads[index] as Conversation;
        return [readThread(thread), analyzeReply(reply, { conversation: thread })];
      },
    ]),
  );
  const measured = await measure(tasks, "2", (turn) => ({
    threads: lengths.map(threadAt),
    reply: medium.ticket(turn).reply,
  }));
  say("\n### Threads\n");
  say(
    `A keystroke in a draft of 70 words takes ${figureOf(keystroke, "alone").time.toFixed(0)} µs where nothing stands before it, and ${figureOf(keystroke, "prepared").ratio.toFixed(2)} of that in a prepared thread of 20 turns.\n`,
  );
  say("| turns | µs a word | of a word in 2 turns |\n| ---: | ---: | ---: |");
  const perWord = (turns: number): number => {
    const words = threadAt(turns).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return figureOf(measured, `${turns}`).time / words;
  };
  for (const turns of lengths)
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
and things in each run, and no sentence stands twice: what is said of texts that were read a moment ago is said where it is. wink-nlp's default pass (sentence ends, negation, sentiment, parts of speech, entities) over the same two texts is the yardstick; none
of the others does this job, and they stand here for scale. The names that make sentences new are new to wink as well, and such words cost it more than those of its
lexicon (see its tokeniser alone), so ratios to it are kinder to us here than on texts of ordinary words: there a 70-word reply took 3.5 of its pass.
`;
  writeFileSync(new URL("../../docs/performance.md", import.meta.url), `${head}${lines.join("\n")}\n`);
}
