/**
 * Mutation testing: breaks the code in thousands of small ways, and counts how often a test of the room notices. What survives is printed, and
 * is in `reports/mutation/<room>.html`.
 *
 *     npm run mutation                             all rooms, for an hour or more
 *     npm run mutation -- score                    one room
 *     npm run mutation -- text src/text/mask.ts    some of its files
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

interface Room {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  score: { mutate: ["src/reply/score.ts"], tests: ["test/reply/*.test.ts"] },
  pattern: { mutate: ["src/pattern/*.ts"], tests: ["test/pattern/*.test.ts"] },
  text: { mutate: ["src/text/*.ts"], tests: ["test/text/*.test.ts"] },
  policy: { mutate: ["src/next-step/*.ts"], tests: ["test/next-step/*.test.ts"] },
};

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Inside the project, so that packages are found. */
const COPY = join(ROOT, ".mutation");
const REPORTS = join(ROOT, "reports/mutation");

/**
 * A copy of the project in which numbers and strings are not cast. Stryker prints the code anew with Babel 7, which loses the brackets around a
 * cast that stands behind an operator, and then the file does not parse. Places stay as they are.
 */
function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY);
  for (const name of ["src", "test", "examples/conversations", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(COPY, name), { recursive: true });
  }
  for (const name of readdirSync(join(COPY, "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const path = join(COPY, "src", name);
    const blanked = readFileSync(path, "utf8").replace(/ as (?:number|string)(?=\))/g, (cast) =>
      " ".repeat(cast.length),
    );
    writeFileSync(path, blanked);
  }
}

async function mutate(name: string, { mutate, tests }: Room, files: readonly string[]): Promise<void> {
  process.env.MUTATION_TESTS = tests.join();
  const stryker = new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
    mutate: [...(files.length > 0 ? files : mutate)],
    coverageAnalysis: "perTest",
    // What is made once, at import, is mostly word lists; a mutant there would need all tests, and the model decoded for each of them.
    ignoreStatic: true,
    concurrency: 2,
    // A loop without end is seen by the count of its rounds; by the clock a busy machine would kill mutants that live.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 30,
    reporters: ["progress-append-only", "clear-text", "html", "json"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: join(REPORTS, `${name}.html`) },
    jsonReporter: { fileName: join(REPORTS, `${name}.json`) },
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

const [chosen, ...files] = process.argv.slice(2);
const names = chosen === undefined ? Object.keys(ROOMS) : [chosen];
copyProject();
process.chdir(COPY);
for (const name of names) {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`There is no room ${name}; there are ${Object.keys(ROOMS).join(", ")}.`);
  console.log(name);
  await mutate(name, room, files);
}
process.chdir(ROOT);
rmSync(COPY, { recursive: true });
