/**
 * `npm run eval`: measures the built library on the texts of this folder, which were written for it. Anybody can check our figures.
 *
 *     npm run eval -- --only pairs,steps --errors 10
 *     npm run eval -- --set later/unread
 *
 * The sets for the ledger (`asks`, `promises`, `answers`) are there in the later halves alone, and both are measured unless one is named.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CustomerSignal, ReplySignal, StepContext, StepId, Turn } from "../../src/index.js";
import {
  type AnswerRow,
  type AskRow,
  countAnswers,
  countAsks,
  countPromises,
  type PromiseRow,
  touches,
} from "./ledger.js";

const built = new URL("../../dist/index.js", import.meta.url).href;
const { analyzeReply, assessCustomer, readThread, suggestNextStep } = (await import(
  built
)) as typeof import("../../src/index.js");

interface Pair {
  readonly id: string;
  readonly phenomenon: string;
  readonly conversation: readonly Turn[];
  readonly better: string;
  readonly worse: string;
}
interface Scenario {
  readonly id: string;
  readonly conversation: readonly Turn[];
  readonly best: StepId;
  readonly ok: readonly StepId[];
  readonly bad: readonly StepId[];
  readonly channel?: StepContext["channel"];
  readonly audience?: StepContext["audience"];
  readonly now?: string;
}
interface SignalText {
  readonly id: string;
  readonly signal: ReplySignal | CustomerSignal;
  readonly present: boolean;
  readonly reply?: string;
  readonly customer?: string;
  readonly conversation?: readonly Turn[];
}
interface Thread extends Scenario {
  readonly reply: string;
  readonly now: string;
  readonly open: readonly string[];
  readonly promises: readonly { readonly quote: string; readonly status: string }[];
}
interface Abstention {
  readonly id: string;
  readonly reply: string;
  readonly conversation?: readonly Turn[];
  readonly status: string;
}

/** What was right, by group, and what was not. */
class Tally {
  readonly groups: Map<string, { right: number; all: number }> = new Map();
  readonly misses: string[] = [];

  count(group: string, isRight: boolean, miss: string): void {
    const counts = this.groups.get(group) ?? { right: 0, all: 0 };
    counts.all++;
    if (isRight) counts.right++;
    else this.misses.push(miss);
    this.groups.set(group, counts);
  }

  get share(): number {
    let right = 0;
    let all = 0;
    for (const group of this.groups.values()) {
      right += group.right;
      all += group.all;
    }
    return right / all;
  }

  print(title: string, errors: number): void {
    console.log(`\n${title}: ${percent(this.share)}`);
    const weak = [...this.groups].filter(([, { right, all }]) => right < all);
    weak.sort(([, a], [, b]) => a.right / a.all - b.right / b.all);
    if (this.groups.size > 1 && weak.length > 0)
      console.log(`  weak at ${weak.map(([group, { right, all }]) => `${group} ${right}/${all}`).join(", ")}`);
    for (const miss of this.misses.slice(0, errors)) console.log(`  ${miss}`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    set: { type: "string", default: "." },
    errors: { type: "string", default: "0" },
    json: { type: "boolean" },
  },
});
/** Of the half that is not to be read no row is shown. */
const isKept = (set: string): boolean => set.includes("unread");
const errors = isKept(options.set) ? 0 : Number(options.errors);
if (!existsSync(new URL(`data/${options.set}/`, import.meta.url))) {
  throw new Error(
    `There is no set ${JSON.stringify(options.set)}: leave --set out, or say later/read or later/unread.`,
  );
}
const figures: Record<string, number> = {};

function rowsOf<Row>(name: string, set: string = options.set): readonly Row[] {
  if (options.only !== undefined && !options.only.split(",").includes(name)) return [];
  const file = new URL(`data/${set}/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Measures one set, unless it was not asked for. */
function measure<Row>(name: string, title: string, count: (tally: Tally, row: Row) => void): void {
  const rows = rowsOf<Row>(name);
  if (rows.length === 0) return;
  const tally = new Tally();
  for (const row of rows) count(tally, row);
  figures[title] = tally.share;
  if (options.json !== true) tally.print(`${title} (${rows.length})`, errors);
}

function nameOf({ id }: { readonly id: string }, what: string): string {
  return `[${id}] ${what}`;
}

measure<Pair>("pairs", "Pairs: the better reply scores higher", (tally, row) => {
  const [better, worse] = [row.better, row.worse].map(
    (reply) => analyzeReply(reply, { conversation: row.conversation }).score ?? Number.NaN,
  ) as [number, number];
  tally.count(row.phenomenon, better > worse, nameOf(row, `${row.phenomenon}: ${better} is not above ${worse}`));
});

/** What is known of the surroundings, and nothing where nothing is. */
function contextOf({ channel, audience, now }: Scenario): StepContext {
  return { ...(channel && { channel }), ...(audience && { audience }), ...(now && { now }) };
}

const NEXT_STEPS: readonly [title: string, isRight: (row: Scenario, step: StepId) => boolean][] = [
  ["best", (row, step) => step === row.best],
  ["acceptable", (row, step) => step === row.best || row.ok.includes(step)],
  ["not harmful", (row, step) => !row.bad.includes(step)],
];
for (const [title, isRight] of NEXT_STEPS) {
  measure<Scenario>("steps", `Next step in written scenarios, ${title}`, (tally, row) => {
    const { step } = suggestNextStep(row.conversation, contextOf(row));
    tally.count(row.best, isRight(row, step), nameOf(row, `said ${step}, best is ${row.best}`));
  });
}

measure<SignalText>("signals", "Signals and near misses", (tally, row) => {
  const found: readonly string[] =
    row.reply === undefined
      ? assessCustomer(row.conversation ?? [{ role: "customer", text: row.customer ?? "" }]).signals
      : analyzeReply(row.reply, { conversation: row.conversation ?? [] }).signals;
  const isFound = found.includes(row.signal);
  const said = `${row.signal} ${row.present ? "is missed" : "is not there"}`;
  tally.count(row.signal, isFound === row.present, nameOf(row, said));
});

measure<Thread>("threads", "Threads: asks that the draft leaves open are named", (tally, row) => {
  const { leavesOpen } = analyzeReply(row.reply, { conversation: row.conversation, now: row.now });
  const hits = (words: string): boolean =>
    leavesOpen.some(({ turn, range }) => touches(row.conversation[turn]?.text ?? "", range, words));
  for (const words of row.open) tally.count("named", hits(words), nameOf(row, `not named: ${words}`));
});

measure<Thread>("threads", "Threads: what is named is open", (tally, row) => {
  const { leavesOpen } = analyzeReply(row.reply, { conversation: row.conversation, now: row.now });
  for (const { turn, range, excerpt } of leavesOpen) {
    const isOpen = row.open.some((words) => touches(row.conversation[turn]?.text ?? "", range, words));
    tally.count("open", isOpen, nameOf(row, `is not open: ${excerpt}`));
  }
});

measure<Thread>("threads", "Threads: promises have the right status", (tally, row) => {
  const { promises } = readThread(row.conversation, { now: row.now });
  for (const { quote, status } of row.promises) {
    const found = promises.find(({ turn, range }) => touches(row.conversation[turn]?.text ?? "", range, quote));
    tally.count(status, found?.status === status, nameOf(row, `${found?.status ?? "not found"}: ${quote}`));
  }
});

measure<Thread>("threads", "Threads: the next step is acceptable", (tally, row) => {
  const { step } = suggestNextStep(row.conversation, { now: row.now });
  tally.count(row.best, [row.best, ...row.ok].includes(step), nameOf(row, `said ${step}, best is ${row.best}`));
});

measure<Abstention>("abstain", "What must not be scored is not, and what must is", (tally, row) => {
  const { status } = analyzeReply(row.reply, { conversation: row.conversation ?? [] });
  tally.count(row.status, status === row.status, nameOf(row, `is ${row.status}, said ${status}`));
});

/** One line of counts of the ledger, and what was not as labelled unless the half is kept. */
function report(
  set: string,
  title: string,
  parts: readonly (readonly [what: string, right: number, all: number])[],
  misses: readonly string[],
): void {
  for (const [what, right, all] of parts) figures[`${title}, ${set}: ${what}`] = right / all;
  if (options.json === true) return;
  const shown = parts.map(([what, right, all]) => `${what} ${right}/${all} (${percent(right / all)})`);
  console.log(`\n${title}, ${set}: ${shown.join(", ")}`);
  if (!isKept(set)) for (const miss of misses.slice(0, errors)) console.log(`  ${miss}`);
}

for (const set of options.set === "." ? ["later/read", "later/unread"] : [options.set]) {
  const asked = rowsOf<AskRow>("asks", set);
  if (asked.length > 0) {
    const {
      found,
      asked: all,
      wrong,
      misses,
    } = countAsks(asked, ({ text }) => readThread([{ role: "customer", text }]).asks);
    const [precision, recall] = [["precision", found, found + wrong] as const, ["recall", found, all] as const];
    report(set, "Asks", [precision, recall], misses);
  }
  const promised = rowsOf<PromiseRow>("promises", set);
  if (promised.length > 0) {
    const counts = countPromises(promised, ({ conversation, now }) => readThread(conversation, { now }).promises);
    report(
      set,
      "Promises",
      [
        ["found", counts.found, counts.promised],
        ["right status", counts.rightStatus, counts.promised],
        ["false", counts.wrong, counts.reported],
      ],
      counts.misses,
    );
  }
  const drafted = rowsOf<AnswerRow>("answers", set);
  if (drafted.length > 0) {
    const counts = countAnswers(
      drafted,
      ({ reply, conversation, channel, now }) => analyzeReply(reply, { conversation, channel, now }).leavesOpen,
    );
    report(
      set,
      "Answers",
      [
        ["open and named", counts.named, counts.open],
        ["answered and named", counts.namedWrongly, counts.answered],
      ],
      counts.misses,
    );
  }
}

if (options.json === true) console.log(JSON.stringify(figures, null, 2));
