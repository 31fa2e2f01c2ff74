// The golden file on the built package, under whichever runtime runs this.
//
//     node test/golden/run.js           compares
//     node test/golden/run.js --write   writes it anew
import { writeFileSync } from "node:fs";
import * as library from "../../dist/index.js";
import { ADVICE, differences, GOLDEN, goldenFile, goldenText } from "./analyses.js";

const text = goldenText(library);
const lines = text.trim().split("\n").length;
if (process.argv.includes("--write")) {
  writeFileSync(GOLDEN, text);
  console.log(`wrote ${lines} analyses`);
} else {
  const difference = differences(text, goldenFile());
  console.log(difference === "" ? `${lines} analyses, byte for byte` : `${difference}\n${ADVICE}`);
  process.exitCode = difference === "" ? 0 : 1;
}
