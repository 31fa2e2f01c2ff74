/**
 * What hostile text costs, as a ratio: no text of 100 KB may take longer than 20 times an ordinary one of that length. On the built package.
 *
 *     npm run bench:hostile
 *     npm run bench:hostile -- readThread    the places whose name holds the word
 */
import type { Turn } from "../../src/index.js";
import { HOSTILE_FAMILIES } from "../support/nasty.js";
import { CASES, replyOf } from "./texts.js";

const built = new URL("../../dist/index.js", import.meta.url).href;
const { analyzeReply, assessCustomer, readThread, suggestNextStep } = (await import(
  built
)) as typeof import("../../src/index.js");

const LENGTH = 100_000;
const AT_MOST = 20;
/** A single run may be hit by a collection or a neighbour. One that seems slow is run again, and the quickest counts. */
const RUNS = 5;
const SLOW = AT_MOST / 4;

const ticket = CASES[1]?.ticket(0);
if (ticket === undefined) throw new Error("There is no ticket of 70 words.");
const { customer: complaint, reply: draft } = ticket;
const said = (text: string): readonly Turn[] => [
  { role: "customer", text },
  { role: "agent", text: draft },
  { role: "customer", text: complaint },
];

/** In each place where a text can stand. */
const PLACES: Readonly<Record<string, (text: string) => unknown>> = {
  "analyzeReply, alone": (text) => analyzeReply(text),
  "analyzeReply, to a customer": (text) =>
    analyzeReply(text, { conversation: [{ role: "customer", text: complaint }] }),
  "analyzeReply, of a customer": (text) => analyzeReply(draft, { conversation: [{ role: "customer", text }] }),
  assessCustomer: (text) => assessCustomer([{ role: "customer", text }]),
  suggestNextStep: (text) => suggestNextStep(said(text)),
  "readThread, the customer's words": (text) => readThread(said(text)),
  "readThread, our words": (text) =>
    readThread([
      { role: "customer", text: complaint },
      { role: "agent", text },
      { role: "customer", text: complaint },
    ]),
};

/** Processor time in milliseconds: other programs on the machine count for less there than by the clock. */
function timeOf(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function quickest(task: () => unknown, isQuick: (time: number) => boolean): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && !isQuick(best); run++) best = Math.min(best, timeOf(task));
  return best;
}

const ordinary = replyOf(20_000).slice(0, LENGTH);
let worst = 0;
let slow = 0;
const wanted = process.argv[2] ?? "";
const places = Object.entries(PLACES).filter(([place]) => place.includes(wanted));
if (places.length === 0) throw new Error(`There is no place ${JSON.stringify(wanted)}.`);
for (const [place, task] of places) {
  task(ordinary.slice(0, 10_000));
  const base = quickest(
    () => task(ordinary),
    () => false,
  );
  const ratios = HOSTILE_FAMILIES.map(({ name, make }) => {
    const text = make(LENGTH).slice(0, LENGTH);
    return {
      name,
      ratio:
        quickest(
          () => task(text),
          (time) => time <= base * SLOW,
        ) / base,
    };
  }).sort((a, b) => b.ratio - a.ratio);
  console.log(`${place}: an ordinary text takes ${base.toFixed(0)} ms; the slowest are`);
  for (const { name, ratio } of ratios.filter((each, rank) => rank < 3 || each.ratio > AT_MOST)) {
    console.log(`  ${ratio > AT_MOST ? "✗" : " "} ${ratio.toFixed(2)}  ${name}`);
    if (ratio > AT_MOST) slow++;
  }
  worst = Math.max(worst, ratios[0]?.ratio ?? 0);
}
console.log(
  `${HOSTILE_FAMILIES.length} families in ${places.length} places: ${worst.toFixed(2)} at most, ${slow} over ${AT_MOST}`,
);
process.exitCode = slow === 0 ? 0 : 1;
