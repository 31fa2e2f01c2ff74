/**
 * For the browser's build: of each list of example sentences that a rule ships with the first one, for nothing reads them while a text is
 * analysed. One stays, so that the rules are whole by their own form.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

const RULES = /[\\/]src[\\/]rules[\\/].*\.ts$/;

/** A source text with the lists in every `examples: {…}` cut behind their first entry. */
export function firstExamples(source: string): string {
  const file = ts.createSourceFile("rules.ts", source, ts.ScriptTarget.Latest, true);
  let text = "";
  let copied = 0;
  const cut = ({ elements }: ts.ArrayLiteralExpression): void => {
    const [first, ...others] = elements;
    if (first === undefined || others.length === 0 || ts.isSpreadElement(first)) return;
    text += source.slice(copied, first.end);
    copied = elements.end;
  };
  const visit = (node: ts.Node): void => {
    for (const list of listsOf(node)) cut(list);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return text + source.slice(copied);
}

/** The lists of a property `examples`. */
function listsOf(node: ts.Node): readonly ts.ArrayLiteralExpression[] {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== "examples") return [];
  if (!ts.isObjectLiteralExpression(node.initializer)) return [];
  return node.initializer.properties
    .map((property) => (ts.isPropertyAssignment(property) ? property.initializer : property))
    .filter(ts.isArrayLiteralExpression);
}

export const fewerExamples: Plugin = {
  name: "fewer-examples",
  setup({ onLoad }) {
    onLoad({ filter: RULES }, ({ path }) => ({ contents: firstExamples(readFileSync(path, "utf8")), loader: "ts" }));
  },
};
