import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./build/page-script.js";

export default defineConfig({
  plugins: [pageScriptForVite],
  test: {
    include: ["test/browser/**/*.e2e.ts"],
    testTimeout: 120_000,
    fileParallelism: false,
  },
});
