import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./build/page-script.js";

export default defineConfig({
  plugins: [pageScriptForVite],
  test: {
    // Property tests run again with many more runs.
    include: ["test/**/*.long.ts", "test/**/*.prop.test.ts"],
    env: { LONG_RUN_FACTOR: "50" },
    testTimeout: 30 * 60_000,
    // Memory tests compare heap sizes after a forced collection, and neighbours would blur their numbers.
    execArgv: ["--expose-gc"],
    fileParallelism: false,
  },
});
