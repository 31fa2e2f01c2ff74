/** One task of `npm run bench:batch`, in a process of its own so that its time and memory are its own: TASK INPUT OUTPUT. */
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const [task, input, output] = process.argv.slice(2);

/** Reads the CSV file and calls wink-nlp's default pass on both texts; nothing is written. */
async function readWithWink() {
  const wink = winkNLP(model);
  let rows = 0;
  for await (const { customer, reply } of createReadStream(input).pipe(parse({ columns: true }))) {
    wink.readDoc(customer);
    wink.readDoc(reply);
    rows++;
  }
  return rows;
}

async function score(workers) {
  const { scoreFile } = await import("../../dist/batch.js");
  const { rows, records } = await scoreFile(input, output, { workers });
  if (rows !== records) throw new Error(`${records} records gave ${rows} rows`);
  return rows;
}

const started = performance.now();
const rows = task === "wink" ? await readWithWink() : await score(Number(task));
const seconds = (performance.now() - started) / 1000;
// Workers are threads of this process: these are the time and the memory of all of them.
const { user, system } = process.cpuUsage();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ rows, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes }));
