/**
 * What the package weighs in a browser, where the bytes are, and what start-up costs. It reads the built package.
 *
 *     npm run size           measures and prints
 *     tsx test/size/run.ts --check   only the size, and fails where it is over the budget
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { packedModel } from "../../build/browser-model.js";
import { fewerExamples } from "../../build/fewer-examples.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Bytes of brotli for all that a page loads: the two verbs, the rules and the model. */
const BUDGET = 745_000;
const STARTS = 5;

interface Part {
  readonly name: string;
  readonly minified: number;
  readonly brotli: number;
}

const twoVerbs = (file: string): string => `export { analyzeReply, suggestNextStep } from "./${file}";`;

async function bundle(contents: string, external: readonly string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: [...external],
    plugins: [fewerExamples],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function measure(name: string, contents: string, external: readonly string[] = []): Promise<Part> {
  const bytes = await bundle(contents, external);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { name, minified: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function row({ name, minified, brotli }: Part): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);
  return `${name.padEnd(44)}${kilobytes(minified)}${kilobytes(brotli)}`;
}

async function weigh(): Promise<number> {
  const whole = await measure("all that a page loads", twoVerbs("dist/browser.js"));
  console.log(`${"in a browser bundle".padEnd(44)}  minified   brotli`);
  for (const part of [
    whole,
    await measure("  our code and rules", twoVerbs("src/index.ts"), ["wink-nlp", "wink-eng-lite-web-model"]),
    await measure("  wink-nlp", 'export { default } from "wink-nlp";'),
    await measure("  of its model what tokens need", `export default ${JSON.stringify(packedModel())};`),
    await measure("  (its model, whole)", 'export { default } from "wink-eng-lite-web-model";'),
  ]) {
    console.log(row(part));
  }
  return whole.brotli;
}

/** In a process of its own, in milliseconds of processor time: other programs on the machine count for less there than by the clock. */
const START = `
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const begin = spent();
const { analyzeReply } = await import("deescalate");
const imported = spent();
analyzeReply("Your parcel left the depot this morning.");
const first = spent();
for (let run = 0; run < 200; run++) analyzeReply("Your parcel left the depot this morning, and will be with you by " + run + " pm.");
console.log(JSON.stringify([imported - begin, first - imported, (spent() - first) / 200]));
`;

function measureStart(): void {
  const starts = Array.from({ length: STARTS }, () =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "--eval", START], { cwd: ROOT, encoding: "utf8" }),
    ),
  ) as number[][];
  const median = (column: number): number =>
    starts.map((start) => start[column] as number).sort((a, b) => a - b)[Math.floor(STARTS / 2)] as number;
  console.log(`\nstart-up on Node ${process.versions.node}, processor time, median of ${STARTS}`);
  console.log(
    `import ${median(0).toFixed(0)} ms, first reply ${median(1).toFixed(0)} ms, later replies ${median(2).toFixed(2)} ms`,
  );
}

const brotli = await weigh();
if (process.argv.includes("--check")) {
  if (brotli > BUDGET) {
    console.error(`${brotli} bytes of brotli are ${brotli - BUDGET} over the budget of ${BUDGET}.`);
    process.exitCode = 1;
  }
} else {
  console.log(`budget ${BUDGET}`);
  measureStart();
}
