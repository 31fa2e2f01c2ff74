/** The package brings the licences of what is bundled into it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { LICENCES_FILE } from "../build/licences.js";

const dist = join(inject("shipped"), "dist");
const licences = readFileSync(join(dist, LICENCES_FILE), "utf8");
const named = [...licences.matchAll(/^- (.+) \d\S* \(.+\)$/gm)].map(([, name]) => name as string);

/** esbuild writes above each file that it bundles where it comes from. */
function bundledPackages(): readonly string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.c?js$/.test(file));
  const packages = files.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/^\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(
      ([, name]) => name as string,
    ),
  );
  return [...new Set(packages)].sort();
}

test("every package in a bundle is named, with the text of its licence", () => {
  const packages = bundledPackages();
  expect(packages).toEqual(expect.arrayContaining(["commander", "csv-parse", "html-to-text", "tinypool", "valibot"]));
  expect(named).toEqual(expect.arrayContaining([...packages]));
  for (const name of packages) {
    const [section = ""] = licences.split(/^-{80}$/m).filter((part) => part.trim().startsWith(`${name} `));
    expect(section, name).toMatch(/copyright|©/i);
    expect(section.length, name).toBeGreaterThan(400);
  }
});

test("and so are those in the script of the report, which is bundled as a text", () => {
  expect(named).toEqual(expect.arrayContaining(["@observablehq/plot", "d3-array", "d3-scale"]));
});

test("and so is the model, whose words are in the browser's build", () => {
  expect(named).toContain("wink-eng-lite-web-model");
});

test("what is installed beside the package, or only builds it, is not", () => {
  for (const name of ["wink-nlp", "esbuild", "tsup", "vitest"]) expect(named).not.toContain(name);
});

test("the package is published with it", () => {
  const { files } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(files).toContain("dist");
});
