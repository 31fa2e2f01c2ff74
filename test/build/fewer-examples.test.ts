import { describe, expect, test } from "vitest";
import { firstExamples } from "../../build/fewer-examples.js";

describe("the browser's build keeps the first example of each list", () => {
  test("and all else", () => {
    const rule = (match: string, noMatch: string): string =>
      `{ id: "a/b", patterns: ["examples: { match", "b"], examples: { match: [${match}], noMatch: [${noMatch}] }, heat: 1 }`;
    const source = `export const rules = [${rule('"One.", { after: ["customer: a", "agent: b"], text: "Two." },', '"{}"')}];`;
    expect(firstExamples(source)).toBe(`export const rules = [${rule('"One."', '"{}"')}];`);
  });

  test("whatever it is", () => {
    const turn = '{ after: ["customer: a", "agent: b"], text: "Two." }';
    expect(firstExamples(`const a = { examples: { match: [\n  ${turn},\n  "x",\n], noMatch: [] } };`)).toBe(
      `const a = { examples: { match: [\n  ${turn}\n], noMatch: [] } };`,
    );
    const spread = "const a = { examples: { match: [...others, 'x'], noMatch } };";
    expect(firstExamples(spread)).toBe(spread);
  });
});
