import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blocksOf, programsOf } from "../../docs/programs.js";
import { checkRuleSet } from "../../src/index.js";

const PAGE = readFileSync(new URL("../../docs/rule-sets.md", import.meta.url), "utf8");
const LAYERS = blocksOf(PAGE).filter(({ language }) => language === "json");

describe("docs/rule-sets.md", () => {
  test("shows a program and its output for each thing that it tells", () => {
    const programs = programsOf(PAGE);
    expect(programs.length).toBeGreaterThanOrEqual(7);
    for (const { output } of programs) expect(output).toBeDefined();
  });

  test.each(LAYERS)("the layer in line $line holds", ({ code }) => {
    expect(checkRuleSet(JSON.parse(code))).toEqual([]);
  });

  test("the file to copy holds", () => {
    const text = readFileSync(new URL("../../examples/brand-rules/brand.rules.json", import.meta.url), "utf8");
    expect(checkRuleSet(JSON.parse(text))).toEqual([]);
  });

  test("names every issue code, option and key of a layer", () => {
    const source = (name: string): string =>
      readFileSync(new URL(`../../src/rule-set/${name}.ts`, import.meta.url), "utf8");
    const codes = source("issues").match(/type IssueCode =([\s\S]*?);\n/)?.[1] ?? "";
    for (const [, code] of codes.matchAll(/"([a-z-]+)"/g)) expect(PAGE).toContain(`\`${code}\``);
    const schema = JSON.parse(readFileSync(new URL("../../schema.json", import.meta.url), "utf8"));
    for (const key of [...Object.keys(schema.properties), ...Object.keys(schema.properties.options.properties)])
      if (key !== "$schema") expect(PAGE).toContain(`\`${key}\``);
  });
});
