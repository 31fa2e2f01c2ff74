import { randomInt } from "node:crypto";
import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./build/page-script.js";

// Printed, so that what was found once can be found again: FUZZ_SEED=… npm run fuzz.
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
console.log(`FUZZ_SEED=${seed}`);

export default defineConfig({
  plugins: [pageScriptForVite],
  test: {
    // Property tests run again with many more runs.
    include: ["test/**/*.long.ts", "test/**/*.prop.test.ts"],
    env: { LONG_RUN_FACTOR: process.env.LONG_RUN_FACTOR ?? "50", FUZZ_SEED: seed },
    testTimeout: 60 * 60_000,
    // Memory tests compare heap sizes after a forced collection, and neighbours would blur their numbers.
    execArgv: ["--expose-gc"],
    fileParallelism: false,
  },
});
