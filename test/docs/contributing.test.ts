import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blocksOf, loadFromSource, run } from "../../docs/programs.js";
import { checkRuleSet, recommended } from "../../src/index.js";

const PAGE = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
const RULE = blocksOf(PAGE).find(({ name }) => name === "condescending.ts");

test("the rule of the walk holds, and is a new one", async () => {
  const code = `console.log(JSON.stringify([\n${RULE?.code}\n]));`;
  const rules = JSON.parse(await run({ language: "ts", code }, loadFromSource));
  expect(rules).toHaveLength(1);
  expect(checkRuleSet({ rules })).toEqual([]);
  expect(recommended.rules?.map(({ id }) => id)).not.toContain(rules[0].id);
  expect(RULE?.code).toContain(`id: "${PAGE.match(/-t "(condescending\/[\w-]+)"/)?.[1]}"`);
});

test("every command of the table is there", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const named = [...PAGE.matchAll(/^\| `npm (?:run )?([\w:-]+)`/gm)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(7);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
