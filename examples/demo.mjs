// Reads every conversation in ./conversations and shows what the library says about its draft reply.
// npm run demo                  all of them
// npm run demo -- airline       those whose file name contains "airline"

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { analyzeReply, readThread, suggestNextStep } from "deescalate";
import { renderConversation } from "./render.js";
import { clean, wantsColour } from "./terminal.js";

const FOLDER = new URL("./conversations/", import.meta.url);

function listNames() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.map((file) => basename(file, ".json")).sort();
}

function readExample(name) {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
  } catch (cause) {
    throw new Error(`examples/conversations/${name}.json cannot be read: ${cause.message}`, { cause });
  }
}

/** The calls that this demo is about. */
function judge({ conversation, reply, channel, audience, now }) {
  const context = { channel, ...(audience && { audience }), ...(now && { now }) };
  return {
    analysis: analyzeReply(reply, { ...context, conversation }),
    next: suggestNextStep(conversation, context),
    thread: readThread(conversation, now && { now }),
  };
}

function summary(results) {
  const shown = results.length === 1 ? "1 conversation shown" : `${results.length} conversations shown`;
  const scored = results.filter(({ analysis }) => analysis.score !== null).length;
  return `${shown}: ${scored} scored, ${results.length - scored} not scored.`;
}

function main(wanted = "") {
  const names = listNames();
  const chosen = names.filter((name) => name.includes(wanted.toLowerCase()));
  if (chosen.length === 0) {
    console.error(
      `No conversation is named like "${clean(wanted)}". There are:\n${names.map((name) => `  ${name}`).join("\n")}`,
    );
    process.exitCode = 1;
    return;
  }
  const colour = wantsColour(process.env, process.stdout);
  const results = chosen.map((name) => {
    const example = readExample(name);
    const { analysis, next, thread } = judge(example);
    console.log(renderConversation({ heading: name, example, analysis, next, thread, colour }));
    return { analysis };
  });
  console.log(summary(results));
}

main(process.argv[2]);
