import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    batch: "src/batch/index.ts",
    "batch-worker": "src/batch/worker.ts",
    // The pool starts its threads with this file, which it looks for beside the file that it is bundled into.
    "entry/worker": "node_modules/tinypool/dist/entry/worker.js",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  // The entries for Node need it; the core holds nothing of Node, which test/batch/graph.test.ts checks.
  platform: "node",
  // What two entries share is written once.
  splitting: true,
  external: ["wink-nlp", "wink-eng-lite-web-model"],
  dts: { entry: { index: "src/index.ts", batch: "src/batch/index.ts" } },
  // The CJS build needs import.meta.url to find the worker.
  shims: true,
  clean: true,
  treeshake: true,
  // The output is not minified and reads like the source; maps would only double the package.
  sourcemap: false,
  minify: false,
});
