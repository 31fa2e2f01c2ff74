// The golden file, a smoke test and, where asked for, the whole test suite on every runtime that npm provides.
//
//     npm run test:matrix              golden file and smoke test on Node 20, 22, 24, 26, Bun and Deno
//     npm run test:matrix -- --all     the whole suite as well, on every Node
//     npm run test:matrix -- --here    the whole suite and the golden file on the Node that runs this
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NODES = [20, 22, 24, 26];
const GOLDEN = "test/golden/run.js";
const SMOKE = "test/matrix/smoke.js";
const SUITE = ["node_modules/vitest/vitest.mjs", "run"];
const wants = (flag) => process.argv.includes(flag);

/** @returns whether it ran well; null where the runtime cannot be had */
function run(name, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 });
  const output = `${stdout ?? ""}${stderr ?? ""}`.trim();
  const last =
    output
      .split("\n")
      .filter((line) => !line.startsWith("npm warn"))
      .at(-1) ?? "";
  if (error !== undefined || /npm error|ETARGET|E404|EBADPLATFORM/.test(stderr ?? "")) {
    console.log(`- ${name}: skipped, npm does not provide it here: ${error?.message ?? last}`);
    return null;
  }
  console.log(`${status === 0 ? "✓" : "✗"} ${name}: ${status === 0 ? last : output.slice(-2000)}`);
  return status === 0;
}

const viaNpm = (name, specifier, program, ...scripts) =>
  scripts.map((script) => run(`${name}, ${script.at(-1)}`, "npx", ["-y", "-p", specifier, program, ...script]));

function everywhere() {
  const scripts = [[GOLDEN], [SMOKE], ...(wants("--all") ? [SUITE] : [])];
  return [
    ...NODES.flatMap((version) => viaNpm(`Node ${version}`, `node@${version}`, "node", ...scripts)),
    ...viaNpm("Bun", "bun", "bun", [GOLDEN], [SMOKE]),
    ...viaNpm("Deno", "deno", "deno", ["run", "--allow-read", GOLDEN], ["run", "--allow-read", SMOKE]),
  ];
}

function here() {
  const name = `Node ${process.versions.node}`;
  return [[GOLDEN], [SMOKE], SUITE].map((script) => run(`${name}, ${script.at(-1)}`, process.execPath, script));
}

const results = wants("--here") ? here() : everywhere();
const count = (wanted) => results.filter((result) => result === wanted).length;
console.log(`${count(true)} passed, ${count(false)} failed, ${count(null)} skipped`);
process.exitCode = count(false) === 0 && count(true) > 0 ? 0 : 1;
