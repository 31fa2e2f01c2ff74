/**
 * Whether memory stays flat over millions of replies full of words, numbers and scripts that were never seen before. It reads the built package.
 *
 *     npm run soak:memory                         five million replies, for an hour or more
 *     npm run soak:memory -- --replies 200000     fewer, for a look
 *     npm run soak:memory -- --only worker        one of the four lives, with its part of the replies
 *
 * Four lives are led, one after the other: replies alone; drafts typed into prepared conversations that come and go; analyzers made of rules of
 * their own and thrown away; and a worker thread of the batch command that never ends.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { settingsOf } from "../../src/batch/settings.js";
import { conversationAt, replyAt } from "./replies.js";

const built = new URL("../../dist/index.js", import.meta.url).href;
const { analyzeReply, createAnalyzer, suggestNextStep } = (await import(built)) as typeof import("../../src/index.js");
const { heldMemory } = (await import(new URL("held.js", import.meta.url).href)) as { heldMemory: () => number };

/** How often a life is looked at. The first looks are warm-up: what is remembered (20,000 pieces and 20,000 words) has to fill first. */
const LOOKS = 40;
const WARM_UP_LOOKS = 4;
/**
 * How much the lowest look of the second half may be above that of the first. Memory goes up while words are remembered and down when they are
 * forgotten, so single looks differ by some megabytes and only the low water tells. Over five million replies this is less than two bytes for each
 * of them, and nothing that is kept for a reply is so small: a pointer takes four.
 */
const MOST_RISE = 8_000_000;

interface Life {
  readonly name: string;
  /** Its part of all replies. */
  readonly share: number;
  readonly live: (from: number, to: number) => unknown;
  readonly held: () => number | Promise<number>;
  readonly end?: () => unknown;
}

function analyzersThatComeAndGo(from: number, to: number): void {
  const analyzer = createAnalyzer({
    id: `house-${from}`,
    version: "1",
    settings: { "blame/should-have": { points: -(1 + (from % 20)) } },
  });
  for (let index = from; index < to; index++) analyzer.analyzeReply(replyAt(index));
}

function draftsInConversations(from: number, to: number): void {
  const analyzer = sharedAnalyzer();
  for (let index = from; index < to; index += 3) {
    const prepared = analyzer.prepare(conversationAt(index));
    for (let draft = index; draft < Math.min(to, index + 3); draft++) prepared.analyzeReply(replyAt(draft));
    prepared.suggestNextStep();
  }
}

let shared: ReturnType<typeof createAnalyzer> | undefined;
function sharedAnalyzer(): ReturnType<typeof createAnalyzer> {
  shared ??= createAnalyzer();
  return shared;
}

function repliesAlone(from: number, to: number): void {
  for (let index = from; index < to; index++) {
    analyzeReply(replyAt(index));
    if (index % 50 === 0) suggestNextStep(conversationAt(index));
  }
}

function workerWithoutEnd(): Pick<Life, "live" | "held" | "end"> {
  const worker = new Worker(new URL("worker.js", import.meta.url), {
    workerData: [null, settingsOf({}, "conversation", "jsonl")],
  });
  const ask = (message: unknown): Promise<{ readonly scored: number; readonly held: number }> =>
    new Promise((done, fail) => {
      worker.once("error", fail);
      worker.once("message", (answer) => {
        worker.off("error", fail);
        done(answer);
      });
      worker.postMessage(message);
    });
  return {
    async live(from, to): Promise<void> {
      for (let at = from; at < to; at += 100) {
        const units = Array.from({ length: Math.min(100, to - at) }, (_, index) => ({
          records: [
            {
              record: at + index + 1,
              line: null,
              size: 0,
              value: { id: String(at + index), conversation: conversationAt(at + index) },
            },
          ],
          rejected: [],
        }));
        const { scored } = await ask(units);
        if (scored !== units.length) throw new Error(`The worker scored ${scored} of ${units.length} conversations.`);
      }
    },
    held: async () => (await ask(null)).held,
    end: () => worker.terminate(),
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** @returns whether it stayed flat */
async function lead({ name, live, held, end }: Life, replies: number): Promise<boolean> {
  const looks: number[] = [];
  const began = performance.now();
  for (let look = 0; look < LOOKS; look++) {
    await live(Math.floor((replies * look) / LOOKS), Math.floor((replies * (look + 1)) / LOOKS));
    looks.push(await held());
    console.log(`  ${Math.floor((replies * (look + 1)) / LOOKS)}: ${megabytes(looks[look] as number)} MB`);
  }
  await end?.();
  const settled = looks.slice(WARM_UP_LOOKS);
  const lowest = (values: readonly number[]): number => Math.min(...values);
  const rise = lowest(settled.slice(settled.length / 2)) - lowest(settled.slice(0, settled.length / 2));
  const isFlat = rise <= MOST_RISE;
  console.log(
    `${isFlat ? "✓" : "✗"} ${name}: ${replies} replies in ${((performance.now() - began) / 60_000).toFixed(1)} min, ` +
      `between ${megabytes(lowest(settled))} and ${megabytes(Math.max(...settled))} MB, low water ${rise > 0 ? "up" : "down"} by ` +
      `${megabytes(Math.abs(rise))} MB (at most ${megabytes(MOST_RISE)})`,
  );
  return isFlat;
}

const { values } = parseArgs({
  options: { replies: { type: "string", default: "5000000" }, only: { type: "string", default: "" } },
});
const replies = Number(values.replies);
if (!Number.isInteger(replies) || replies < 1000) {
  throw new Error(`--replies must be a whole number from 1000, got ${values.replies}.`);
}

const LIVES: readonly (() => Life)[] = [
  () => ({ name: "replies alone", share: 0.9, live: repliesAlone, held: heldMemory }),
  () => ({ name: "drafts in prepared conversations", share: 0.06, live: draftsInConversations, held: heldMemory }),
  () => ({ name: "analyzers that come and go", share: 0.01, live: analyzersThatComeAndGo, held: heldMemory }),
  () => ({ name: "a worker without end", share: 0.03, ...workerWithoutEnd() }),
];
const results: boolean[] = [];
for (const begin of LIVES) {
  const life = begin();
  if (!life.name.includes(values.only)) {
    await life.end?.();
    continue;
  }
  console.log(life.name);
  results.push(await lead(life, Math.round(replies * life.share)));
}
process.exitCode = results.length > 0 && results.every(Boolean) ? 0 : 1;
