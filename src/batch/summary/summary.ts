/** The summary of scored rows: a plain object that merges exactly, in any split and any order. */
import type { Status } from "../../contract/results.js";
import type { AgentStrata, Strata } from "./agents.js";
import type { Figures } from "./figures.js";
import type { ProblemFigures } from "./problems.js";

/** The figures of one brand, tag, channel or week. */
export interface GroupFigures extends Figures {
  readonly key: string;
}

/**
 * Rows by the values of a column. No more than `maxValues` values are kept apart. Which ones depends on a hash of the value, not on how often it comes: it is
 * the only bound under which parts merge to exactly the whole. Everything else stands in `other`, exactly.
 */
export interface Groups {
  /** In the order of the values. */
  readonly values: readonly GroupFigures[];
  /** All values beyond the bound together; `null` where there are none. A row with several tags counts here once for each. */
  readonly other: Figures | null;
  /** Rows without a value. */
  readonly none: number;
}

/** Rows that one rule set scored. */
export interface RuleSetRows {
  readonly fingerprint: string;
  readonly rows: number;
}

/** What a summary keeps; summaries merge only where these are equal. */
export interface SummarySettings {
  /** How many values of a column are kept apart. */
  readonly maxValues: number;
  /** Whether replies are counted by agent. */
  readonly agents: boolean;
  /** Whether rows of different rule sets may be counted together. */
  readonly mixedRuleSets: "refuse" | "allow";
}

/** Scored rows, counted. JSON-safe; `mergeSummaries` of two halves equals `summarize` of the whole. */
export interface Summary {
  readonly schemaVersion: 1;
  readonly settings: SummarySettings;
  /** Scores are comparable under one rule set alone; more than one stands here only with `mixedRuleSets: "allow"`. */
  readonly ruleSets: readonly RuleSetRows[];
  readonly statuses: Readonly<Record<Status, number>>;
  readonly total: Figures;
  /** How many replies reached each score: 101 counts, from 0 to 100. */
  readonly scores: readonly number[];
  /** Replies by the level of the customer before (row) and after (column): five by five, from calm to furious. */
  readonly levels: readonly (readonly number[])[];
  readonly brands: Groups;
  readonly tags: Groups;
  readonly channels: Groups;
  /** ISO weeks in UTC, the newest 520; older ones stand in `other`. */
  readonly weeks: Groups;
  /** What customers name as the problem; read it with `themesOf`. */
  readonly problems: readonly ProblemFigures[];
  /** All problems beyond the bound together. */
  readonly otherProblems: number;
  /** Only with `agents: true`: all agents, by the level of the customer; read it with `compareAgents`. */
  readonly agents?: readonly AgentStrata[];
  /** Only with `agents: true`: replies of everybody, agents without a name included. */
  readonly team?: Strata;
}
