/** Columns, summaries and their merging for another language: lines in, one line of JSON out. The first argument is the folder of the package. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [home, work] = process.argv.slice(1);
const { createSummarizer, emptySummary, mergeSummaries, rowColumns } = createRequire(join(home, "package.json"))(
  "deescalate/batch",
);

async function* objects() {
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line);
}

const WORKS = {
  async columns() {
    const columns = [];
    for await (const options of objects()) columns.push(...rowColumns(options));
    return columns;
  },
  async summarize() {
    const summarizer = createSummarizer();
    for await (const row of objects()) summarizer.add(row);
    return summarizer.summary();
  },
  async merge() {
    let whole = emptySummary();
    for await (const part of objects()) whole = mergeSummaries(whole, part);
    return whole;
  },
};

console.log(JSON.stringify(await WORKS[work]()));
