import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CUSTOMER_SIGNALS, MOVES, RISKS, recommended, STEPS } from "../../src/index.js";

const read = (page: string): string => readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), "utf8");

test("docs/concepts.md explains every word of the vocabulary, in its order", () => {
  const explained = [...read("concepts").matchAll(/^\| `([a-z-]+)` \| \S/gm)].map(([, id]) => id);
  expect(explained).toEqual([...MOVES, ...RISKS, ...CUSTOMER_SIGNALS, ...STEPS]);
});

test("docs/score.md tells the shares that are in force", () => {
  const page = read("score");
  const { apology, empathy, gratitude, reassurance } = recommended.weights ?? {};
  expect(page).toContain(`is worth ${(apology?.generic ?? 1) * 100} % of an apology`);
  expect([apology?.late, empathy?.late]).toEqual([0.6, 0.6]);
  expect(page).toContain("are worth 60 %");
  expect([apology, empathy, gratitude, reassurance].map((weight) => weight?.surplus)).toEqual([-2, -2, -2, -2]);
  expect(page).toContain("a third apology, empathy, thanks or reassurance costs 2 points each");
});

test("docs/evidence.md knows every paper that a rule or a row names", () => {
  const page = read("evidence");
  const sources = [...(recommended.rules ?? []), ...(recommended.policy ?? [])].flatMap(({ source }) => source);
  const papers = [...new Set(sources)].filter((id) => id.startsWith("C")).sort();
  expect(papers.length).toBeGreaterThan(20);
  expect(papers.filter((id) => !new RegExp(`\\b${id}\\b`).test(page))).toEqual([]);
});
