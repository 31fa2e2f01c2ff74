import { expect, test } from "vitest";
import * as library from "../../src/index.js";
import { ADVICE, differences, goldenFile, goldenText } from "./analyses.js";

const text = goldenText(library);

test("200 texts are judged as they were", () => {
  expect(text.trim().split("\n")).toHaveLength(200);
  expect(differences(text, goldenFile()), ADVICE).toBe("");
});

test("they are judged the same once more, after all that was read", () => {
  expect(differences(goldenText(library), text)).toBe("");
});
