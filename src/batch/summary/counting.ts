/** What a summary is while it is counted. */
import {
  type AgentMap,
  addAgent,
  addStrata,
  countAgent,
  countInStrata,
  createAgentMap,
  createStrata,
  readAgents,
  type StrataTally,
} from "./agents.js";
import { type BoundedMap, createBoundedMap } from "./bounded.js";
import type { RowFacts } from "./facts.js";
import { addTally, countRow, createTally, figuresOf, type Tally, tallyOf } from "./figures.js";
import { hashText } from "./hash.js";
import {
  addOtherMentions,
  addProblem,
  countProblem,
  createProblemMap,
  figuresOfProblem,
  type ProblemMap,
} from "./problems.js";
import type { Groups, Summary, SummarySettings } from "./summary.js";
import { LEVELS, levelOfThousandths, SCORES, STATUSES } from "./units.js";
import { isoWeek } from "./week.js";
import { createWeekMap } from "./weeks.js";

/** What to count; every part that is to be merged needs the same. */
export type SummaryOptions = Partial<SummarySettings>;

const DEFAULTS: SummarySettings = { maxValues: 2000, agents: false, mixedRuleSets: "refuse" };
const DIMENSIONS = ["brands", "tags", "channels", "weeks"] as const;
type Dimension = (typeof DIMENSIONS)[number];

interface GroupTally {
  readonly values: BoundedMap<Tally>;
  none: number;
}

/** Counts under way. */
export interface Counting {
  readonly settings: SummarySettings;
  readonly ruleSets: Map<string, number>;
  readonly statuses: Record<string, number>;
  readonly total: Tally;
  readonly scores: number[];
  readonly levels: number[][];
  readonly groups: Readonly<Record<Dimension, GroupTally>>;
  readonly problems: ProblemMap;
  readonly agents: AgentMap;
  readonly team: StrataTally;
  seen: number;
}

/** @throws RangeError where an option is out of range */
export function startCounting(options: SummaryOptions): Counting {
  const settings = { ...DEFAULTS, ...options };
  if (!Number.isInteger(settings.maxValues) || settings.maxValues < 1) {
    throw new RangeError(`summarize: maxValues should be a whole number from 1 up, got ${settings.maxValues}`);
  }
  const tallies = { create: createTally, add: addTally };
  const byValue = (): GroupTally => ({
    values: createBoundedMap({ ...tallies, limit: settings.maxValues, rank: hashText }),
    none: 0,
  });
  return {
    settings,
    ruleSets: new Map(),
    statuses: Object.fromEntries(STATUSES.map((status) => [status, 0])),
    total: createTally(),
    scores: new Array<number>(SCORES).fill(0),
    levels: Array.from({ length: LEVELS }, () => new Array<number>(LEVELS).fill(0)),
    groups: {
      brands: byValue(),
      tags: byValue(),
      channels: byValue(),
      weeks: { values: createWeekMap(tallies), none: 0 },
    },
    problems: createProblemMap(settings.maxValues),
    agents: createAgentMap(settings.maxValues),
    team: createStrata(),
    seen: 0,
  };
}

/** Counts one row in. */
export function countFacts(counting: Counting, row: RowFacts): void {
  const week = row.at === null ? null : isoWeek(row.at);
  countRuleSet(counting, row.ruleSet, 1);
  counting.statuses[row.status] = (counting.statuses[row.status] ?? 0) + 1;
  countRow(counting.total, row);
  if (row.score !== null) (counting.scores[row.score] as number) += 1;
  if (row.score !== null && row.before !== null && row.after !== null) {
    const levels = counting.levels[levelOfThousandths(row.before)] as number[];
    (levels[levelOfThousandths(row.after)] as number) += 1;
  }
  countInGroup(counting.groups.brands, row.brand === null ? [] : [row.brand], row);
  countInGroup(counting.groups.tags, row.tags, row);
  countInGroup(counting.groups.channels, row.channel === null ? [] : [row.channel], row);
  countInGroup(counting.groups.weeks, week === null ? [] : [week], row);
  countProblem(counting.problems, row, week);
  if (!counting.settings.agents) return;
  countInStrata(counting.team, row);
  countAgent(counting.agents, row);
}

function countInGroup(group: GroupTally, keys: readonly string[], row: RowFacts): void {
  if (keys.length === 0) group.none += 1;
  for (const key of keys) countRow(group.values.at(key), row);
}

function countRuleSet({ ruleSets, settings, seen }: Counting, fingerprint: string, rows: number): void {
  if (settings.mixedRuleSets === "refuse" && ruleSets.size > 0 && !ruleSets.has(fingerprint)) {
    const [known] = ruleSets.keys();
    throw new RangeError(
      `${seen > 0 ? `row ${seen}` : "mergeSummaries"}: scored by rule set ${fingerprint}, the rows before by ${known}. Scores of different rule sets cannot be ` +
        `compared: score all rows again with one, or pass mixedRuleSets: "allow" and compare the two with compareRows`,
    );
  }
  ruleSets.set(fingerprint, (ruleSets.get(fingerprint) ?? 0) + rows);
}

/** @throws RangeError where it was made under another rule set */
export function addSummary(counting: Counting, summary: Summary): void {
  for (const { fingerprint, rows } of summary.ruleSets) countRuleSet(counting, fingerprint, rows);
  for (const [status, rows] of Object.entries(summary.statuses)) {
    counting.statuses[status] = (counting.statuses[status] ?? 0) + rows;
  }
  addTally(counting.total, tallyOf(summary.total));
  for (const [score, rows] of summary.scores.entries()) (counting.scores[score] as number) += rows;
  for (const [before, row] of summary.levels.entries()) {
    for (const [after, rows] of row.entries()) ((counting.levels[before] as number[])[after] as number) += rows;
  }
  for (const name of DIMENSIONS) addGroups(counting.groups[name], summary[name]);
  for (const problem of summary.problems) addProblem(counting.problems.at(problem.problem), problem);
  if (summary.otherProblems > 0) addOtherMentions(counting.problems, summary.otherProblems);
  for (const { key, ...agent } of summary.agents ?? []) addAgent(counting.agents.at(key), agent);
  addStrata(counting.team, summary.team ?? []);
}

function addGroups(group: GroupTally, { values, other, none }: Groups): void {
  for (const figures of values) addTally(group.values.at(figures.key), tallyOf(figures));
  if (other !== null) group.values.addRest(tallyOf(other));
  group.none += none;
}

function groupsOf({ values, none }: GroupTally): Groups {
  const { values: kept, rest } = values.read();
  return {
    values: kept.map(([key, tally]) => ({ key, ...figuresOf(tally) })),
    other: rest === null ? null : figuresOf(rest),
    none,
  };
}

/** What was counted so far. */
export function readSummary(counting: Counting): Summary {
  const problems = counting.problems.read();
  return {
    schemaVersion: 1,
    settings: counting.settings,
    ruleSets: [...counting.ruleSets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fingerprint, rows]) => ({ fingerprint, rows })),
    statuses: { ...counting.statuses } as Summary["statuses"],
    total: figuresOf(counting.total),
    scores: [...counting.scores],
    levels: counting.levels.map((row) => [...row]),
    brands: groupsOf(counting.groups.brands),
    tags: groupsOf(counting.groups.tags),
    channels: groupsOf(counting.groups.channels),
    weeks: groupsOf(counting.groups.weeks),
    problems: problems.values.map(([problem, tally]) => figuresOfProblem(problem, tally)),
    otherProblems: problems.rest?.mentions ?? 0,
    ...(counting.settings.agents
      ? { agents: readAgents(counting.agents), team: counting.team.map(({ ...each }) => each) }
      : {}),
  };
}
