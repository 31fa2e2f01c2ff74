/** Whether a value has the shape of a layer, and everything that is wrong with it where it has not. */
import * as v from "valibot";
import { show } from "../contract/arguments.js";
import { didYouMean, issue, type Path, pathOf, type RuleSetIssue } from "./issues.js";
import type { RuleSetLayer } from "./layer.js";
import { misprintsOf } from "./patterns.js";
import { copyPlain } from "./plain.js";
import { codeLayer, jsonLayer, MARK } from "./shape.js";

/** A frozen copy of a layer. Where `issues` is not empty, it is what is left without the parts that have mistakes. */
export interface Shaped {
  readonly layer: RuleSetLayer;
  readonly issues: readonly RuleSetIssue[];
  /** Ids and names of parts that were left out. */
  readonly leftOut: readonly string[];
}

const shaped = new WeakMap<object, RuleSetLayer>();

/**
 * @param mayHoldCode whether custom rules may stand in it
 * @param at where it stands among several layers
 */
export function shapeLayer(value: unknown, mayHoldCode: boolean, at: Path): Shaped {
  const known = typeof value === "object" && value !== null ? shaped.get(value) : undefined;
  if (known !== undefined && (mayHoldCode || known.rules?.every(({ kind }) => kind !== "custom") !== false))
    return { layer: known, issues: [], leftOut: [] };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const hint = typeof value === "string" ? "Parse the JSON first: JSON.parse(text)." : undefined;
    const wrong = issue("wrong-type", at, `A layer must be an object, got ${show(value)}.`, hint);
    return { layer: {}, issues: [wrong], leftOut: [] };
  }
  const issues: RuleSetIssue[] = [];
  const copy = copyPlain(value, mayHoldCode, issues) as object;
  if (issues.length > 0) return { layer: {}, issues: behind(issues, at), leftOut: [] };
  const found = v.safeParse(mayHoldCode ? codeLayer : jsonLayer, copy).issues ?? [];
  if (found.length > 0) {
    const wrong = found.flatMap((each) => translate(each, at));
    return { ...without(copy, found), issues: [...wrong, ...misprints(copy, found, at)] };
  }
  // The copy is deeply frozen, so that it need not be looked at a second time.
  shaped.set(copy, copy as RuleSetLayer);
  return { layer: copy as RuleSetLayer, issues, leftOut: [] };
}

function behind(issues: readonly RuleSetIssue[], at: Path): readonly RuleSetIssue[] {
  const before = pathOf(at);
  if (before === "") return issues;
  return issues.map((each) => ({ ...each, path: each.path === "" ? before : `${before}.${each.path}` }));
}

/** Patterns of the rules that are left out are looked at here. */
function misprints(layer: object, found: readonly Found[], at: Path): readonly RuleSetIssue[] {
  const { rules } = layer as { readonly rules?: unknown };
  if (!Array.isArray(rules)) return [];
  const wrong = found.flatMap(({ path: [top, item] = [] as never }) =>
    top?.key === "rules" ? [Number(item?.key)] : [],
  );
  return [...new Set(wrong)].flatMap((index) => misprintsOf(rules[index], [...at, "rules", index]));
}

/** The layer without the rules, settings, rows and lists that have mistakes, so that the rest can be looked at in the same go. */
function without(layer: object, found: readonly Found[]): Pick<Shaped, "layer" | "leftOut"> {
  const rest: Record<string, unknown> = { ...layer };
  const leftOut: string[] = [];
  for (const { path = [] } of found) {
    const [top, inner] = path.map(({ key }) => key as string | number);
    const part = rest[top as string];
    if (inner === undefined || typeof part !== "object" || part === null) {
      delete rest[top as string];
      continue;
    }
    const copy: unknown = Array.isArray(part) ? part.slice() : { ...part };
    const item = (part as Readonly<Record<string, unknown>>)[inner] as {
      readonly id?: unknown;
      readonly fact?: unknown;
    };
    leftOut.push(...[inner, item?.id, item?.fact].filter((name) => typeof name === "string"));
    // A hole: what stands behind it keeps its place.
    delete (copy as Record<string | number, unknown>)[inner];
    rest[top as string] = copy;
  }
  return { layer: rest as RuleSetLayer, leftOut };
}

type Found = v.BaseIssue<unknown>;

function translate(found: Found, before: Path): readonly RuleSetIssue[] {
  const path = [...before, ...(found.path ?? []).map(({ key }) => key as string | number)];
  const key = path[path.length - 1];
  if (found.type === "union") return translateUnion(found, path);
  if (found.type === "never") {
    if (found.message === MARK.array)
      return [issue("wrong-type", path, `Must be an object, got ${show(found.input)}.`)];
    const known = found.message.slice(MARK.keys.length).split(" ");
    return [issue("unknown-key", path, `${show(key)} is not known here.`, didYouMean(String(key), known))];
  }
  if (found.path?.[found.path.length - 1]?.origin === "key" && found.received === "undefined")
    return [issue("missing", path, `${show(key)} is missing.`)];
  return [translateValue(found, path)];
}

function translateValue(found: Found, path: Path): RuleSetIssue {
  const { type, input, message } = found;
  if (message.startsWith(MARK.values)) return notOneOf(message.slice(MARK.values.length).split(" "), input, path);
  if (message.startsWith(MARK.form))
    return issue("wrong-value", path, `Must be ${message.slice(MARK.form.length)}, got ${show(input)}.`);
  if (type === "variant") return notAKind(found, path);
  const { requirement } = found as { readonly requirement?: unknown };
  switch (type) {
    case "min_length":
      return issue(
        "wrong-value",
        path,
        requirement === 1 ? "Must not be empty." : `Must have at least ${requirement} characters.`,
      );
    case "max_length":
      return issue(
        "too-large",
        path,
        `May have ${requirement} ${typeof input === "string" ? "characters" : "entries"} at most.`,
      );
    case "min_value":
      return issue("wrong-value", path, `Must be ${requirement} or more, got ${show(input)}.`);
    case "max_value":
      return issue("wrong-value", path, `Must be ${requirement} or less, got ${show(input)}.`);
    case "integer":
      return issue("wrong-value", path, `Must be a whole number, got ${show(input)}.`);
    default:
      return issue("wrong-type", path, `Must be ${TYPE_NAMES[type] ?? type}, got ${show(input)}.`);
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  function: "a function",
  object_with_rest: "an object",
  record: "an object",
};

function notOneOf(values: readonly string[], input: unknown, path: Path): RuleSetIssue {
  const known = values.length > 8 ? `one of the ${values.length} that there are` : `one of ${values.join(", ")}`;
  const hint = typeof input === "string" ? didYouMean(input, values) : undefined;
  return issue(
    typeof input === "string" ? "wrong-value" : "wrong-type",
    path,
    `Must be ${known}, got ${show(input)}.`,
    hint,
  );
}

function notAKind({ input, expected }: Found, path: Path): RuleSetIssue {
  if (input === "custom")
    return issue(
      "wrong-value",
      path,
      "A custom rule holds code and cannot come from JSON.",
      "Define it in code, in a layer of its own.",
    );
  const kinds = [...(expected ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1] as string);
  return kinds.length > 0
    ? notOneOf(kinds, input, path)
    : issue("wrong-type", path, `Must be an object, got ${show(input)}.`);
}

/** Of the branches of a union the one that was meant speaks: the one for this type of value. */
function translateUnion(found: Found, path: Path): readonly RuleSetIssue[] {
  const issues = (found as { readonly issues?: readonly Found[] }).issues ?? [];
  const inner = issues.filter((each) => !isOtherBranch(each, found.input));
  if (inner.length > 0) return inner.flatMap((each) => translate(each, path));
  return [
    issue(
      "wrong-type",
      path,
      `Must be ${[...new Set(issues.map(branchName))].join(" or ")}, got ${show(found.input)}.`,
    ),
  ];
}

function isOtherBranch(each: Found, input: unknown): boolean {
  if (each.path !== undefined) return false;
  if (each.type === "picklist" || each.type === "string") return typeof input !== "string";
  if (each.type === "array") return true;
  return each.kind === "schema";
}

function branchName({ type, message }: Found): string {
  if (type === "picklist") return `one of ${message.slice(MARK.values.length).split(" ").join(", ")}`;
  return TYPE_NAMES[type] ?? "an object";
}
