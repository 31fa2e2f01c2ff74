import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: ["wink-nlp", "wink-eng-lite-web-model"],
  dts: true,
  clean: true,
  treeshake: true,
  // The output is not minified and reads like the source; maps would only double the package.
  sourcemap: false,
  minify: false,
});
