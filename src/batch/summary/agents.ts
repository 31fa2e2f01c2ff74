/** What is counted of each agent: scores by how upset the customer was, because that is what makes agents comparable at all. */
import { type BoundedMap, type BoundedSet, createBoundedMap } from "./bounded.js";
import { createSketch } from "./distinct.js";
import type { RowFacts } from "./facts.js";
import { hashText } from "./hash.js";
import { LEVELS, levelOfThousandths } from "./units.js";

/** The scored replies to customers of one level. */
export interface Stratum {
  readonly replies: number;
  readonly scoreSum: number;
  readonly scoreSquares: number;
}

/** From calm (0) to furious (4). */
export type Strata = readonly Stratum[];

interface CountingStratum {
  replies: number;
  scoreSum: number;
  scoreSquares: number;
}

export type StrataTally = CountingStratum[];

export function createStrata(): StrataTally {
  return Array.from({ length: LEVELS }, () => ({ replies: 0, scoreSum: 0, scoreSquares: 0 }));
}

export function addStrata(into: StrataTally, from: Strata): void {
  for (const [level, { replies, scoreSum, scoreSquares }] of from.entries()) {
    const stratum = into[level] as CountingStratum;
    stratum.replies += replies;
    stratum.scoreSum += scoreSum;
    stratum.scoreSquares += scoreSquares;
  }
}

/** Counts a reply where it has a score and its customer was read and not assumed. */
export function countInStrata(strata: StrataTally, { score, before }: RowFacts): void {
  if (score === null || before === null) return;
  const stratum = strata[levelOfThousandths(before)] as CountingStratum;
  stratum.replies += 1;
  stratum.scoreSum += score;
  stratum.scoreSquares += score * score;
}

/** One agent's replies. */
export interface AgentStrata {
  readonly key: string;
  readonly strata: Strata;
  /** A sketch of the conversations that they stand in: replies of one conversation are not independent. */
  readonly conversations: readonly number[];
}

interface AgentTally {
  readonly strata: StrataTally;
  readonly conversations: BoundedSet<number>;
}

export type AgentMap = BoundedMap<AgentTally>;

export function createAgentMap(limit: number): AgentMap {
  return createBoundedMap<AgentTally>({
    limit,
    rank: hashText,
    create: () => ({ strata: createStrata(), conversations: createSketch() }),
    add: (into, from) => addAgent(into, { strata: from.strata, conversations: from.conversations.read() }),
  });
}

export function countAgent(agents: AgentMap, row: RowFacts): void {
  if (row.agent === null || row.score === null || row.before === null) return;
  const { strata, conversations } = agents.at(row.agent);
  countInStrata(strata, row);
  conversations.add(hashText(row.conversation));
}

export function addAgent(into: AgentTally, from: Omit<AgentStrata, "key">): void {
  addStrata(into.strata, from.strata);
  for (const hash of from.conversations) into.conversations.add(hash);
}

export function readAgents(agents: AgentMap): readonly AgentStrata[] {
  return agents.read().values.map(([key, { strata, conversations }]) => ({
    key,
    strata: strata.map(({ ...each }) => each),
    conversations: conversations.read(),
  }));
}
