/**
 * The package as it ships, built once for all test files: vitest's global setup. Without declarations and without shaking, which are slow
 * and change nothing that runs.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import type { TestProject } from "vitest/node";
import config from "../../tsup.config.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that holds `package.json` and `dist`. */
    readonly shipped: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => void> {
  // Inside the project, so that what is not bundled is found.
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "shipped-"));
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  const fast: Options = { dts: false, treeshake: false, format: ["esm"], silent: true, config: false, clean: false };
  const [library = {}, command = {}, browser = {}] = config as readonly Options[];
  await build({ ...library, ...fast, outDir: join(folder, "dist") });
  await build({ ...command, ...fast, outDir: join(folder, "dist/cli") });
  await build({ ...browser, ...fast, outDir: join(folder, "dist") });
  provide("shipped", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
