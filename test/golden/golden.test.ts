import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import * as library from "../../src/index.js";

/** Plain JavaScript, for every runtime has to run it. */
interface Golden {
  readonly goldenText: (of: typeof library) => string;
  readonly goldenFile: () => string;
  readonly differences: (actual: string, expected: string) => string;
  readonly ADVICE: string;
}
const { ADVICE, differences, goldenFile, goldenText } = (await import(
  new URL("analyses.js", import.meta.url).href
)) as Golden;

const text = goldenText(library);

test("200 texts are judged as they were", () => {
  expect(text.trim().split("\n")).toHaveLength(200);
  expect(differences(text, goldenFile()), ADVICE).toBe("");
});

test("the browser's build judges them the same, with its smaller model", async () => {
  const browser = (await import(pathToFileURL(join(inject("shipped"), "dist/browser.js")).href)) as typeof library;
  expect(differences(goldenText(browser), text)).toBe("");
}, 120_000);

test("they are judged the same once more, after all that was read", () => {
  expect(differences(goldenText(library), text)).toBe("");
}, 120_000);
