// Reads every conversation in ./conversations and shows what the library says about its draft reply.
// npm run demo                  all of them
// npm run demo -- airline       those whose file name contains "airline"

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  analyzeReply,
  type ReplyAnalysis,
  type ReplyContext,
  readThread,
  suggestNextStep,
  type Turn,
} from "deescalate";
import { customerLines } from "../src/cli/customer-page.js";
import { replyLines } from "../src/cli/reply-page.js";
import { stepLines } from "../src/cli/step-page.js";
import { clean, oneLine, type Paper, paperOf, wantsColour } from "../src/cli/terminal.js";

const FOLDER = new URL("./conversations/", import.meta.url);

interface Example extends Pick<ReplyContext, "channel" | "audience" | "now"> {
  readonly title: string;
  readonly industry: string;
  readonly conversation: readonly Turn[];
  readonly reply: string;
}

function listNames(): readonly string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.map((file) => basename(file, ".json")).sort();
}

function readExample(name: string): Example {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
  } catch (cause) {
    throw new Error(`examples/conversations/${name}.json cannot be read.`, { cause });
  }
}

/** The calls that this demo is about; `deescalate check` and `deescalate next` lay out what they give in the same way. */
function show(name: string, example: Example, paper: Paper): ReplyAnalysis {
  const { conversation, reply, channel, audience, now } = example;
  const context = { ...(channel && { channel }), ...(audience && { audience }), ...(now && { now }) };
  const analysis = analyzeReply(reply, { ...context, conversation });
  const next = suggestNextStep(conversation, context);
  const thread = readThread(conversation, now ? { now } : {});
  const lines = [
    ...header(name, example, paper),
    ...customerLines(conversation, analysis.customer, paper),
    "",
    ...replyLines(reply, analysis, thread, paper),
    "",
    ...stepLines(next, paper),
    "",
  ];
  console.log(lines.join("\n"));
  return analysis;
}

function header(name: string, { title, industry, channel, audience }: Example, paper: Paper): readonly string[] {
  const { paint, width } = paper;
  const shown = oneLine(title);
  const rule = "─".repeat(Math.max(2, width - name.length - shown.length - 8));
  const place = [industry, channel ?? "", audience ?? ""].filter(Boolean).map(oneLine).join(" · ");
  return [
    `${paint("──", "dim")} ${paint(shown, "bold")} ${paint(`${rule} ${name} ──`, "dim")}`,
    paint(place, "dim"),
    "",
  ];
}

function summary(analyses: readonly ReplyAnalysis[]): string {
  const shown = analyses.length === 1 ? "1 conversation shown" : `${analyses.length} conversations shown`;
  const scored = analyses.filter(({ score }) => score !== null).length;
  return `${shown}: ${scored} scored, ${analyses.length - scored} not scored.`;
}

function main(wanted = ""): void {
  const names = listNames();
  const chosen = names.filter((name) => name.includes(wanted.toLowerCase()));
  if (chosen.length === 0) {
    const known = names.map((name) => `  ${name}`).join("\n");
    console.error(`No conversation is named like "${clean(wanted)}". There are:\n${known}`);
    process.exitCode = 1;
    return;
  }
  const paper = paperOf(wantsColour(process.env, process.stdout), process.stdout.columns);
  console.log(summary(chosen.map((name) => show(name, readExample(name), paper))));
}

main(process.argv[2]);
