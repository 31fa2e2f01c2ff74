/**
 * The safety floor: what the recommended rules do for people in danger. A layer may add to it; what takes from it has to be named, with
 * the reason, under `withoutSafety`, and is then named in every result.
 */
import { remembered } from "../contract/remember.js";
import type { CustomerSignal } from "../contract/vocabulary.js";
import { PatternError, type Piece, parsePattern } from "../pattern/notation.js";
import type { WordLists } from "./compile.js";
import { issue, type RuleSetIssue } from "./issues.js";
import type { PolicyRow, StepCue } from "./policy.js";
import { type Resolution, SAFETY_ROWS } from "./resolve.js";
import { type Rule, signalOf } from "./rule.js";

const SAFETY_SIGNALS: readonly CustomerSignal[] = [
  "self-harm",
  "violence",
  "safety-incident",
  "security",
  "vulnerable",
  "legal",
  "access-need",
];

/** A text of which less is read may hold a cry for help that nobody hears. */
const LEAST_LENGTH = 10_000;

/** From here on it is simpler to name the whole floor. */
const MANY = 6;
/** More of a kind than this are told as one. */
const FEW = 2;

interface Weakened {
  /** What has to be named: a rule, a row, a cue, a list or an option. */
  readonly key: string;
  /** Names that stand for it as well. */
  readonly groups: readonly string[];
  readonly what: string;
}

export function checkSafety(floor: Resolution, resolved: Resolution): readonly RuleSetIssue[] {
  const acknowledged = resolved.withoutSafety;
  const weakened = [
    ...weakenedRules(floor, resolved),
    ...weakenedRows(floor, resolved),
    ...weakenedCues(floor, resolved),
    ...weakenedLists(floor, resolved),
    ...shortened(resolved),
  ];
  const silent = weakened.filter(({ key, groups }) => ![key, ...groups, "*"].some((name) => acknowledged.has(name)));
  const groups = new Map<string, Weakened>();
  for (const each of silent) {
    const [group] = each.groups;
    const isWhole = group !== undefined && silent.filter(({ groups }) => groups[0] === group).length > FEW;
    const key = isWhole ? group : each.key;
    if (!groups.has(key))
      groups.set(key, { ...each, key, what: isWhole ? "is off or weakened in many places" : each.what });
  }
  const issues = [...groups.values()].map(({ key, what }) =>
    issue(
      "safety",
      [],
      `${key} ${what}, and it is part of the safety floor.`,
      `If it has to be, say why: withoutSafety: { ${JSON.stringify(groups.size > MANY ? "*" : key)}: "…" }.`,
    ),
  );
  const names = new Set(["*", ...weakened.flatMap(({ key, groups }) => [key, ...groups])]);
  for (const name of acknowledged.keys()) {
    if (names.has(name)) continue;
    issues.push(
      issue(
        "unknown-id",
        ["withoutSafety", name],
        `${JSON.stringify(name)} weakens nothing of the safety floor.`,
        "Leave it out.",
      ),
    );
  }
  return issues;
}

function weakenedRules(floor: Resolution, resolved: Resolution): readonly Weakened[] {
  return safetyRules(floor).flatMap((rule) => {
    const entry = resolved.rules.get(rule.id);
    const groups = [`${signalOf(rule.id)}/*`];
    if (entry === undefined || !entry.isOn) return [{ key: rule.id, groups, what: "is off" }];
    return isWeaker(entry.value, rule) ? [{ key: rule.id, groups, what: "finds less than it did" }] : [];
  });
}

function safetyRules({ ruleSet }: Resolution): readonly Rule[] {
  return ruleSet.rules.filter(({ id }) => (SAFETY_SIGNALS as readonly string[]).includes(signalOf(id)));
}

const SURENESS = { low: 0, medium: 1, high: 2 } as const;

function isWeaker(now: Rule, before: Rule): boolean {
  if (now === before) return false;
  if (SURENESS[now.confidence] < SURENESS[before.confidence] && now.confidence === "low") return true;
  const { kind } = before;
  if (now.kind !== kind || !isSame(now.when, before.when)) return true;
  if (now.kind === "pattern" && before.kind === "pattern") {
    const isNarrower =
      !holdsAll(now.patterns, before.patterns) ||
      !holdsAll(before.unless ?? [], now.unless ?? []) ||
      now.sentence !== before.sentence;
    return isNarrower || now.negated !== before.negated || now.quoted !== before.quoted || now.scope !== before.scope;
  }
  if (now.kind === "custom" && before.kind === "custom") return now.find !== before.find;
  return !isSame(now, before);
}

function weakenedRows(floor: Resolution, resolved: Resolution): readonly Weakened[] {
  const groups = [`${SAFETY_ROWS}*`];
  const order = resolved.ruleSet.policy;
  const floorIds = new Set(floor.ruleSet.policy.map(({ id }) => id));
  return floor.ruleSet.policy.flatMap((row, index) => {
    if (!row.id.startsWith(SAFETY_ROWS)) return [];
    const at = order.findIndex(({ id }) => id === row.id);
    const now = order[at];
    if (now === undefined) return [{ key: row.id, groups, what: "is off" }];
    if (!keepsRow(now, row)) return [{ key: row.id, groups, what: "does less than it did" }];
    const before = floor.ruleSet.policy.slice(0, index).map(({ id }) => id);
    const pushedBy = order.slice(0, at).find(({ id, rank = "best" }) => rank === "best" && !before.includes(id));
    if (pushedBy === undefined || (floorIds.has(pushedBy.id) && pushedBy.id.startsWith(SAFETY_ROWS))) return [];
    return [{ key: row.id, groups, what: `comes behind "${pushedBy.id}" now` }];
  });
}

function keepsRow(now: PolicyRow, row: PolicyRow): boolean {
  return (
    isSame(now.when, row.when) &&
    now.step === row.step &&
    (now.rank ?? "best") === (row.rank ?? "best") &&
    now.handover?.team === row.handover?.team
  );
}

function weakenedCues(floor: Resolution, resolved: Resolution): readonly Weakened[] {
  return safetyCues(floor).flatMap((cue) => {
    const entry = resolved.cues.get(cue.fact);
    if (entry === undefined || !entry.isOn) return [{ key: cue.fact, groups: [], what: "is off" }];
    const now = entry.value;
    const keeps =
      holdsAll(now.patterns, cue.patterns) &&
      holdsAll(cue.unless ?? [], now.unless ?? []) &&
      now.negated === cue.negated &&
      now.sentence === cue.sentence;
    return keeps ? [] : [{ key: cue.fact, groups: [], what: "finds less than it did" }];
  });
}

/** Cues that a safety row waits for. */
function safetyCues({ ruleSet }: Resolution): readonly StepCue[] {
  const rows = ruleSet.policy.filter(({ id }) => id.startsWith(SAFETY_ROWS));
  const facts = new Set(rows.flatMap(({ when }) => [...(when.any ?? []), ...(when.all ?? [])]));
  return ruleSet.cues.filter(({ fact }) => facts.has(fact));
}

/** Lists that safety rules find words by must keep them; lists that say what they leave alone must not grow. */
function weakenedLists(floor: Resolution, resolved: Resolution): readonly Weakened[] {
  const { finding, sparing } = usedListsOf(floor);
  const before = floor.ruleSet.lists;
  const now = resolved.ruleSet.lists;
  const weakened: Weakened[] = [];
  for (const name of new Set([...finding, ...sparing])) {
    if (now[name] === before[name]) continue;
    const words = before[name] ?? [];
    const entries = now[name];
    const isStillUsed = entries !== undefined || safetyRules(resolved).length > 0;
    if (!isStillUsed) continue;
    if (finding.has(name) && !holdsAll(entries ?? [], words))
      weakened.push({ key: `@${name}`, groups: ["@*"], what: "has lost words" });
    else if (sparing.has(name) && !holdsAll(words, entries ?? []))
      weakened.push({ key: `@${name}`, groups: ["@*"], what: "has new words, which safety rules leave alone" });
  }
  return weakened;
}

interface UsedLists {
  readonly finding: Set<string>;
  readonly sparing: Set<string>;
}

const usedListsOf = remembered(listsOf);

function listsOf(floor: Resolution): UsedLists {
  const used: UsedLists = { finding: new Set(), sparing: new Set() };
  const { lists } = floor.ruleSet;
  const note = (patterns: readonly string[] | undefined, spares: boolean): void => {
    for (const pattern of patterns ?? []) noteLists(tryParse(pattern), spares, lists, used);
  };
  for (const rule of safetyRules(floor)) {
    if (rule.kind !== "pattern") continue;
    note(rule.patterns, false);
    note(rule.unless, true);
  }
  for (const cue of safetyCues(floor)) {
    note(cue.patterns, false);
    note(cue.unless, true);
  }
  return used;
}

function noteLists(pieces: readonly Piece[], spares: boolean, lists: WordLists, used: UsedLists): void {
  for (const piece of pieces) {
    if (piece.kind === "exclude") noteLists(piece.pieces, !spares, lists, used);
    else if (piece.kind === "repeat") noteLists([piece.piece], spares, lists, used);
    else if (piece.kind === "group") for (const one of piece.alternatives) noteLists(one, spares, lists, used);
    else if (piece.kind === "list") {
      const names = spares ? used.sparing : used.finding;
      if (names.has(piece.name)) continue;
      names.add(piece.name);
      for (const entry of lists[piece.name] ?? []) noteLists(tryParse(entry), spares, lists, used);
    }
  }
}

function tryParse(pattern: string): readonly Piece[] {
  try {
    return parsePattern(pattern);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}

function shortened({ ruleSet }: Resolution): readonly Weakened[] {
  const { maxLength } = ruleSet.options;
  if (maxLength === undefined || maxLength >= LEAST_LENGTH) return [];
  return [{ key: "maxLength", groups: [], what: `reads only ${maxLength} characters of what customers write` }];
}

function holdsAll(list: readonly string[], wanted: readonly string[]): boolean {
  if (list === wanted) return true;
  const held = new Set(list);
  return wanted.every((each) => held.has(each));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
