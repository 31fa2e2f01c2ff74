/** Copies a value of unknown origin into plain, frozen data, within bounds: nothing of the original is touched again. */
import { show } from "../contract/arguments.js";
import { issue, type Path, type RuleSetIssue } from "./issues.js";

/** How large a layer may be. */
const MOST_VALUES = 100_000;
const MOST_CHARACTERS = 2_000_000;
const DEEPEST = 12;

/** Names that every object answers to; as keys they could only confuse or harm. */
const FORBIDDEN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype).concat("prototype"));

interface Copying {
  readonly issues: RuleSetIssue[];
  readonly mayHoldCode: boolean;
  readonly open: Set<object>;
  values: number;
  characters: number;
  full: boolean;
}

/**
 * @param mayHoldCode whether functions may stand in it as `find`
 * @returns the copy; what cannot be copied is left out and told in `issues`
 */
export function copyPlain(value: unknown, mayHoldCode: boolean, issues: RuleSetIssue[]): unknown {
  const copying: Copying = { issues, mayHoldCode, open: new Set(), values: 0, characters: 0, full: false };
  return copy(value, [], copying);
}

function copy(value: unknown, path: Path, copying: Copying): unknown {
  if (copying.full) return undefined;
  copying.values++;
  if (typeof value === "string") copying.characters += value.length;
  if (copying.values > MOST_VALUES || copying.characters > MOST_CHARACTERS) {
    copying.full = true;
    const message = `The layer is too large: it may hold ${MOST_VALUES} values and ${MOST_CHARACTERS} characters.`;
    copying.issues.push(issue("too-large", [], message));
    return undefined;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value || 0;
  if (typeof value === "function" && copying.mayHoldCode && path[path.length - 1] === "find") return value;
  if (typeof value !== "object") return refuse(value, path, copying, "is no JSON value");
  if (path.length > DEEPEST) return refuse(value, path, copying, "is nested too deeply");
  if (copying.open.has(value)) return refuse(value, path, copying, "holds itself");
  copying.open.add(value);
  const result = Array.isArray(value) ? copyArray(value, path, copying) : copyObject(value, path, copying);
  copying.open.delete(value);
  return result;
}

function copyArray(value: readonly unknown[], path: Path, copying: Copying): unknown {
  const items: unknown[] = [];
  for (let index = 0; index < value.length && !copying.full; index++)
    items.push(copy(value[index], [...path, index], copying));
  return Object.freeze(items);
}

function copyObject(value: object, path: Path, copying: Copying): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another Object.prototype, which in turn has none.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(value, path, copying, "is no plain object");
  }
  const result: Record<string, unknown> = {};
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (descriptor.enumerable !== true) continue;
    copying.characters += key.length;
    if (FORBIDDEN.has(key)) {
      copying.issues.push(issue("not-json", [...path, key], `${JSON.stringify(key)} cannot be a key.`));
    } else if (descriptor.get !== undefined || descriptor.set !== undefined) {
      copying.issues.push(issue("not-json", [...path, key], "A getter is no JSON value."));
    } else if (descriptor.value !== undefined) {
      result[key] = copy(descriptor.value, [...path, key], copying);
    }
  }
  return Object.freeze(result);
}

function refuse(value: unknown, path: Path, { issues }: Copying, why: string): undefined {
  issues.push(
    issue("not-json", path, `Must be plain JSON; ${typeof value === "symbol" ? "a symbol" : show(value)} ${why}.`),
  );
  return undefined;
}
