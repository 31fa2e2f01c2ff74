// Writes tickets.csv: invented tickets, the same ones for the same seed.
// node sample.js [how many] [seed]

import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { pathToFileURL } from "node:url";

const PROBLEMS = [
  {
    tag: "billing",
    noun: "charge for May",
    said: "You charged me twice for May",
    date: "on the 3rd",
    fix: "refunded the second charge",
  },
  {
    tag: "billing",
    noun: "invoice",
    said: "My invoice shows a plan that I never ordered",
    date: "last week",
    fix: "corrected the invoice",
  },
  {
    tag: "delivery",
    noun: "parcel",
    said: "My parcel was due on Monday and has not come",
    date: "on Monday",
    fix: "sent a second parcel by courier",
  },
  {
    tag: "delivery",
    noun: "sofa",
    said: "The driver left my sofa in the rain",
    date: "this morning",
    fix: "booked a new sofa for Thursday",
  },
  {
    tag: "damage",
    noun: "kettle",
    said: "The kettle drips from the base",
    date: "since Friday",
    fix: "sent a new kettle today",
  },
  {
    tag: "damage",
    noun: "lamp",
    said: "The lamp arrived in four pieces",
    date: "yesterday",
    fix: "sent another lamp, packed better",
  },
  {
    tag: "account",
    noun: "account",
    said: "I cannot get into my account any more",
    date: "since Tuesday",
    fix: "unlocked the account",
  },
  {
    tag: "account",
    noun: "export",
    said: "The export stops at page 40 every time",
    date: "all week",
    fix: "run the export for you and attached it",
  },
];
const MOODS = [
  {
    heat: 0,
    before: ["Hello,", "Hi there,"],
    after: ["Could you have a look, please?", "What should I do now? Many thanks!"],
  },
  {
    heat: 1,
    before: ["Hi,", "Good morning,"],
    after: ["When will this be sorted out?", "I would like to know what happens next."],
  },
  {
    heat: 2,
    before: ["Again:", "Still the same:"],
    after: ["This is the second time I write. Nobody has answered me.", "I am really annoyed, nobody gets back to me."],
  },
  {
    heat: 3,
    before: ["THIRD time now!!", "Unbelievable!"],
    after: ["I'm furious, and I want my money back!!!", "Nobody answers, this is a disgrace. I'm leaving."],
  },
];
const STYLES = {
  warm: [
    (p) =>
      `I'm sorry about the ${p.noun}, you have waited long enough. I have ${p.fix} just now. I'll write to you on Friday to make sure that all is well.`,
    (p) =>
      `You wrote about the ${p.noun} and heard nothing from us: I can see why that makes you angry. I have ${p.fix}, and I'll check tomorrow at noon that it worked.`,
  ],
  plain: [
    (p) => `Thanks for the note. I have ${p.fix}.`,
    (p) => `We are looking into the ${p.noun} and will get back to you as soon as possible.`,
  ],
  cold: [
    (p) => `As per our policy we cannot do anything about the ${p.noun}. You should have told us before.`,
    (p) => `We apologise for any inconvenience caused. Please contact the other department about the ${p.noun}.`,
    (p) => `Please calm down. Our records show no problem with the ${p.noun}.`,
  ],
};
const AGENTS = [
  { agent: "a1", styles: ["warm", "warm", "plain"] },
  { agent: "a2", styles: ["warm", "plain", "cold"] },
  { agent: "a3", styles: ["plain", "cold", "cold"] },
];
const COLUMNS = ["ticket_id", "sent_at", "channel", "brand", "agent", "tags", "customer_text", "reply_text", "csat"];

/** Mulberry32: a number from 0 to 1, the same row of them for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function* tickets(count, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let number = 1; number <= count; number++) {
    const problem = pick(PROBLEMS);
    const mood = pick(MOODS);
    const { agent, styles } = pick(AGENTS);
    const style = pick(styles);
    // A quality of the reply that is felt, less the heat that it met, and luck.
    const felt = { warm: 4.4, plain: 3.3, cold: 2 }[style] - mood.heat * 0.4 + (random() - 0.5) * 2;
    yield {
      ticket_id: `T-${String(number).padStart(6, "0")}`,
      sent_at: new Date(Date.UTC(2026, 0, 5) + Math.floor(random() * 120 * 24 * 3600) * 1000).toISOString(),
      channel: pick(["email", "chat"]),
      brand: pick(["north", "south"]),
      agent,
      tags: `${problem.tag};${pick(["web", "phone"])}`,
      customer_text: `${pick(mood.before)}\n\n${problem.said}, ${problem.date}. ${pick(mood.after)}`,
      reply_text: pick(STYLES[style])(problem),
      csat: random() < 0.6 ? Math.min(5, Math.max(1, Math.round(felt))) : "",
    };
  }
}

const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** @returns how many rows were written */
export async function writeSample(path, count = 2000, seed = 7) {
  const file = createWriteStream(path);
  file.write(`${COLUMNS.join(",")}\n`);
  for (const ticket of tickets(count, seed)) file.write(`${COLUMNS.map((column) => cell(ticket[column])).join(",")}\n`);
  await finished(file.end());
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [count, seed] = process.argv.slice(2).map(Number);
  console.log(`tickets.csv: ${await writeSample("tickets.csv", count, seed)} tickets`);
}
