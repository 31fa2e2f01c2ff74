/**
 * Packs the package, installs it into an empty project, and uses it there as people will: ES modules, CommonJS, TypeScript under three ways of
 * resolution, and three bundlers. The programs are those of docs/embedding.md.
 *
 *     npm run test:pack
 */
import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../../docs/programs.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TOOLS = fileURLToPath(new URL("./", import.meta.url));
const PROJECT = mkdtempSync(join(tmpdir(), "deescalate-pack-"));
const FILES = ["app.mjs", "app.cjs", "app.ts", "analysis.worker.js", "composer.js", "lazy.js", "settings.js"];

function command(name: string, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  return execFileSync(name, args, { cwd: PROJECT, stdio: ["ignore", "pipe", "inherit"], ...options, encoding: "utf8" });
}

function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** A project with the packed package in it and the tools beside it, and nothing of this repository. */
function install(): void {
  const printed = command("npm", ["pack", "--json", "--pack-destination", PROJECT], { cwd: ROOT });
  // The build that runs before it prints as well.
  const [packed] = JSON.parse(printed.slice(printed.indexOf("[\n")));
  console.log(
    `packed ${packed.filename}: ${packed.entryCount} files, ${packed.size} bytes, ${packed.unpackedSize} unpacked`,
  );
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(TOOLS, file), join(PROJECT, file));
  const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  command("npm", ["ci", ...quietly]);
  command("npm", ["install", "--no-save", ...quietly, join(PROJECT, packed.filename)]);
  const page = blocksOf(readFileSync(join(ROOT, "docs/embedding.md"), "utf8"));
  for (const { name, code } of page) if (name !== "") writeFileSync(join(PROJECT, name), code);
  expectEqual(
    "programs of docs/embedding.md",
    page.map(({ name }) => name).filter((name) => name !== ""),
    FILES,
  );
}

const inNode = (file: string) => (): void => expectEqual(file, command("node", [file]).trim(), "scored");

/** Types hold, and what comes out runs. */
const inTypeScript = (module: string, moduleResolution: string) => (): void => {
  const out = `out-${moduleResolution}`;
  const options = {
    module,
    moduleResolution,
    target: "es2022",
    strict: true,
    skipLibCheck: false,
    types: [],
    outDir: out,
  };
  const config = `tsconfig.${moduleResolution}.json`;
  writeFileSync(join(PROJECT, config), JSON.stringify({ compilerOptions: options, files: ["app.ts"] }));
  command("node", ["node_modules/typescript/bin/tsc", "--project", config]);
  expectEqual(`app.ts under ${moduleResolution}`, command("node", [join(out, "app.js")]).trim(), "scored");
};

/** The page of docs/embedding.md, with what a test needs to get at. */
const PAGE = `
import { watch } from "./composer.js";
import { openComposer } from "./lazy.js";
globalThis.watch = watch;
globalThis.openComposer = openComposer;
`;

const BUILDS: Readonly<Record<string, string>> = {
  vite: `
    import { build } from "vite";
    await build({ root: import.meta.dirname, base: "./", logLevel: "warn", worker: { format: "es" }, build: {
      outDir: "out-vite", chunkSizeWarningLimit: 10000, rolldownOptions: { input: "page.js", output: { entryFileNames: "page.js" } } } });`,
  webpack: `
    import webpack from "webpack";
    const config = { context: import.meta.dirname, mode: "production", entry: "./page.js", target: ["web", "es2022"], performance: false,
      experiments: { outputModule: true }, output: { module: true, path: import.meta.dirname + "/out-webpack", filename: "page.js" } };
    const stats = await new Promise((done, fail) => webpack(config, (error, stats) => error ? fail(error) : done(stats)));
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());`,
  esbuild: `
    import { build } from "esbuild";
    const entryPoints = ["page.js", "analysis.worker.js"];
    const { warnings } = await build({ entryPoints, bundle: true, minify: true, splitting: true, format: "esm", outdir: "out-esbuild" });
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings));`,
};

/** A browser in little: no Node globals, a worker that is the bundled one, and somebody who types. */
const BROWSER = `
const report = console.log;
const { href } = new URL(process.argv[2], "file://" + process.cwd() + "/");
for (const name of ["process", "Buffer", "global", "setImmediate"]) delete globalThis[name];
let worker;
globalThis.Worker = class {
  sent = [];
  constructor(url) { worker = this; this.url = String(url); }
  postMessage(message) { this.sent.push(message); }
  addEventListener(_, listener) { this.answer = listener; }
};
await import(href);
const prepared = await openComposer([{ role: "customer", text: "You charged me twice for May!" }]);
const found = prepared.analyzeReply("You should have cancelled.").signals;

let type;
const textarea = { value: "", addEventListener: (_, listener) => { type = listener; } };
const shown = [];
watch(textarea, [{ role: "customer", text: "You charged me twice for May!" }], ({ signals }) => shown.push(signals));
let receive;
globalThis.addEventListener = (_, listener) => { receive = listener; };
globalThis.postMessage = (data) => worker.answer({ data: structuredClone(data) });
await import(worker.url);
textarea.value = "You should have cancelled.";
type();
for (const data of worker.sent) receive({ data });
report(JSON.stringify({ found, shown }));
`;

/** Builds the page without a setting for this package, and runs what comes out. */
const inBundler = (name: string) => (): void => {
  writeFileSync(join(PROJECT, "page.js"), PAGE);
  writeFileSync(join(PROJECT, "browser.mjs"), BROWSER);
  writeFileSync(join(PROJECT, `build-${name}.mjs`), BUILDS[name] ?? "");
  command("node", [`build-${name}.mjs`]);
  const found = ["blame", "cold"];
  expectEqual(name, JSON.parse(command("node", ["browser.mjs", `out-${name}/page.js`])), { found, shown: [found] });
};

/** The settings page: the rules come with their examples, and nothing of a language model is loaded. */
const settings = (): void => {
  const program = `
    import { createRequire } from "node:module";
    import { catalogue, problemsOf } from "./settings.js";
    const { examples } = catalogue.find(({ id }) => id === "minimise/calm-down");
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes("wink"));
    console.log(JSON.stringify([examples.match.length > 2, problemsOf('{ "settings": { "upsel/*": "off" } }').length, loaded]));`;
  writeFileSync(join(PROJECT, "settings-page.mjs"), program);
  expectEqual("settings.js", JSON.parse(command("node", ["settings-page.mjs"])), [true, 1, []]);
};

const STEPS: readonly (readonly [string, () => void])[] = [
  ["ES modules", inNode("app.mjs")],
  ["CommonJS", inNode("app.cjs")],
  ["rules alone", settings],
  ["TypeScript, node16", inTypeScript("node16", "node16")],
  ["TypeScript, nodenext", inTypeScript("nodenext", "nodenext")],
  ["TypeScript, bundler", inTypeScript("esnext", "bundler")],
  ["Vite", inBundler("vite")],
  ["webpack", inBundler("webpack")],
  ["esbuild", inBundler("esbuild")],
];

install();
let failed = 0;
for (const [name, step] of STEPS) {
  try {
    step();
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  }
}
if (process.env.KEEP_PROJECT) console.log(`The project is kept in ${PROJECT}.`);
else rmSync(PROJECT, { recursive: true });
console.log(`${STEPS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
