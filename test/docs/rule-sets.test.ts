import { readFileSync } from "node:fs";
import { format } from "node:util";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";

const PAGE = readFileSync(new URL("../../docs/rule-sets.md", import.meta.url), "utf8");
const read = (language: string): readonly string[] =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1] as string);
const PROGRAMS = [...PAGE.matchAll(/```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)].map(
  ([, code = "", output = ""]) => ({ title: code.split("\n")[0] as string, code, output }),
);

/** Runs a block on the source; what it logs is what a terminal would show. */
function run(code: string): string {
  const lines: string[] = [];
  const body = code.replace(/^import (\{.*\}) from "deescalate";$/m, "const $1 = library;");
  const program = new Function("library", "console", body);
  program(library, { log: (...values: unknown[]) => lines.push(format(...values)) });
  return `${lines.join("\n")}\n`;
}

describe("docs/rule-sets.md", () => {
  test("shows the output of every program", () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(7);
    expect(PROGRAMS).toHaveLength(read("js").length);
  });

  test.each(PROGRAMS)("$title", ({ code, output }) => {
    expect(run(code)).toBe(output);
  });

  test.each(read("json").map((text, index) => [index + 1, text] as const))("layer %d holds", (_, text) => {
    expect(library.checkRuleSet(JSON.parse(text))).toEqual([]);
  });

  test("the file to copy holds", () => {
    const text = readFileSync(new URL("../../examples/brand-rules/brand.rules.json", import.meta.url), "utf8");
    expect(library.checkRuleSet(JSON.parse(text))).toEqual([]);
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
