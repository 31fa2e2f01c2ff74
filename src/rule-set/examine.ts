/** Everything that can be known of layers without running them on a text: one go, all mistakes. */
import { remembered } from "../contract/remember.js";
import type { CutWords } from "../pattern/lexicon.js";
import { PatternError } from "../pattern/notation.js";
import { type CompiledSides, compileSides, RuleCircleError } from "./compile.js";
import { issue, type Path, type RuleSetIssue } from "./issues.js";
import type { RuleSetLayer } from "./layer.js";
import { checkMeaning } from "./meaning.js";
import { checkPatterns, sayError, touchesPatterns } from "./patterns.js";
import { type Resolution, resolveLayers } from "./resolve.js";
import { checkSafety } from "./safety.js";
import { type Shaped, shapeLayer } from "./validate.js";

export interface Examined {
  /** Frozen copies of the layers that were given. */
  readonly layers: readonly RuleSetLayer[];
  readonly resolution: Resolution;
  readonly issues: readonly RuleSetIssue[];
  /** Where the patterns had to be looked at and all is well. */
  readonly compiled?: CompiledSides;
}

/**
 * @param values layers of any origin, the lowest first
 * @param scope `alone`: what a layer says of other layers, and what it does beside them, is left for later
 * @param floor the recommended rules: they lie below the layers, unless the first says `root: true`, and their safety rules are guarded
 * @param normalize how the words of patterns are cut
 */
export function examineLayers(
  values: readonly unknown[],
  floor: RuleSetLayer,
  normalize: CutWords,
  mayHoldCode: (index: number) => boolean,
  scope: "alone" | "together" = "together",
): Examined {
  const given = values[0] === floor ? values.slice(1) : values;
  const shaped = given.map((value, index) => shapeLayer(value, mayHoldCode(index), placeOf(index, given)));
  const layers = shaped.map(({ layer }) => layer);
  // Where nothing of a layer is left, there is nothing more to be said.
  if (shaped.some(({ layer, issues }) => issues.length > 0 && Object.keys(layer).length === 0))
    return { layers, resolution: floorOf(floor), issues: shaped.flatMap((each) => each.issues) };
  const all = layers[0]?.root === true ? layers : [floor, ...layers];
  const resolution = resolveLayers(all, all.length - layers.length);
  const leftOut = shaped.flatMap((each) => each.leftOut);
  const issues = [
    ...shaped.flatMap((each) => each.issues),
    ...[
      ...rootInside(layers),
      ...resolution.issues,
      ...layers.flatMap((layer, index) => checkMeaning(layer, resolution, placeOf(index, layers))),
      ...checkPatterns(layers, scope === "alone" ? undefined : listsFor(resolution, shaped), normalize),
      ...(layers.length > 0 ? checkSafety(floorOf(floor), resolution) : []),
    ].filter((each) => !isAboutLeftOut(each, leftOut)),
  ];
  if (scope === "alone") return { layers, resolution, issues: issues.filter(isOwn) };
  if (issues.length > 0 || !layers.some(touchesPatterns)) return { layers, resolution, issues };
  return { layers, resolution, ...compileAll(resolution, normalize) };
}

const OWN_REFERENCE = /^rules\[\d+\]\.id$/;

function isOwn({ code, path }: RuleSetIssue): boolean {
  if (code === "unknown-id") return OWN_REFERENCE.test(path);
  return code !== "nothing-to-remove" && code !== "safety";
}

function placeOf(index: number, layers: readonly unknown[]): Path {
  return layers.length > 1 ? [index] : [];
}

function rootInside(layers: readonly RuleSetLayer[]): readonly RuleSetIssue[] {
  return layers.flatMap(({ root }, index) =>
    root === true && index > 0
      ? [issue("misplaced", [index, "root"], "Only the first layer can be the root: what lies below it would be lost.")]
      : [],
  );
}

/** What refers to a part with a mistake would be a mistake only because of that. */
function isAboutLeftOut({ code, path, message }: RuleSetIssue, names: readonly string[]): boolean {
  if (code !== "unknown-id" && code !== "nothing-to-remove") return false;
  return names.some((name) => path.includes(name) || message.includes(name));
}

function listsFor({ ruleSet }: Resolution, shaped: readonly Shaped[]): Resolution["ruleSet"]["lists"] {
  const names = shaped.flatMap(({ leftOut }) => leftOut).filter((name) => /^[a-z0-9-]+$/.test(name));
  return { ...Object.fromEntries(names.map((name) => [name, [name]])), ...ruleSet.lists };
}

const floorOf = remembered((layer: RuleSetLayer): Resolution => resolveLayers([layer], 1));

/** Compiles what is in force: patterns that are well by themselves may not be so with the lists of other layers. */
function compileAll({ ruleSet }: Resolution, normalize: CutWords): Pick<Examined, "issues" | "compiled"> {
  try {
    return { issues: [], compiled: compileSides(ruleSet, normalize) };
  } catch (error) {
    if (error instanceof RuleCircleError) return { issues: [issue("circle", ["rules"], `${error.message}.`)] };
    if (!(error instanceof PatternError)) throw error;
    const rule = ruleSet.rules.find((each) => each.kind === "pattern" && each.patterns.includes(error.pattern));
    const path = rule === undefined ? ["lists"] : ["rules", rule.id];
    return { issues: [issue("pattern", path, sayError(error), "A list that this pattern uses was changed.")] };
  }
}
