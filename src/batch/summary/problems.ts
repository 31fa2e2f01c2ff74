/** What is counted of each problem that customers name. */
import { type BoundedMap, type BoundedSet, createBoundedMap, createBoundedSet } from "./bounded.js";
import { createSketch } from "./distinct.js";
import type { RowFacts } from "./facts.js";
import { hashText } from "./hash.js";
import { createWeekMap, type WeekCount } from "./weeks.js";

/** A problem and where it came up; read it with `themesOf`. */
export interface ProblemFigures {
  /** In plain words: what it is about and what is wrong with it. */
  readonly problem: string;
  /** Rows whose customer names it. */
  readonly mentions: number;
  /** A sketch of the conversations that name it. */
  readonly conversations: readonly number[];
  /** Ids of rows, chosen by chance. */
  readonly examples: readonly string[];
  readonly weeks: readonly WeekCount[];
  /** Mentions in weeks before the oldest that is kept. */
  readonly earlier: number;
}

interface ProblemTally {
  mentions: number;
  readonly conversations: BoundedSet<number>;
  readonly examples: BoundedSet<string>;
  readonly weeks: BoundedMap<{ count: number }>;
}

const EXAMPLES = 5;

export type ProblemMap = BoundedMap<ProblemTally>;

export function createProblemMap(limit: number): ProblemMap {
  return createBoundedMap<ProblemTally>({
    limit,
    rank: hashText,
    create: createProblem,
    add: (into, from) => addProblem(into, figuresOfProblem("", from)),
  });
}

function createProblem(): ProblemTally {
  return {
    mentions: 0,
    conversations: createSketch(),
    examples: createBoundedSet<string>(EXAMPLES, hashText),
    weeks: createWeekMap({ create: () => ({ count: 0 }), add: addCount }),
  };
}

/** Mentions of problems beyond the bound. */
export function addOtherMentions(problems: ProblemMap, mentions: number): void {
  problems.addRest({ ...createProblem(), mentions });
}

function addCount(into: { count: number }, from: { readonly count: number }): void {
  into.count += from.count;
}

export function countProblem(problems: ProblemMap, { problem, conversation, id }: RowFacts, week: string | null): void {
  if (problem === null) return;
  const tally = problems.at(problem);
  tally.mentions += 1;
  tally.conversations.add(hashText(conversation));
  tally.examples.add(id);
  if (week !== null) tally.weeks.at(week).count += 1;
}

export function addProblem(into: ProblemTally, from: ProblemFigures): void {
  into.mentions += from.mentions;
  for (const hash of from.conversations) into.conversations.add(hash);
  for (const id of from.examples) into.examples.add(id);
  for (const { week, count } of from.weeks) into.weeks.at(week).count += count;
  if (from.earlier > 0) into.weeks.addRest({ count: from.earlier });
}

export function figuresOfProblem(problem: string, tally: ProblemTally): ProblemFigures {
  const { values, rest } = tally.weeks.read();
  return {
    problem,
    mentions: tally.mentions,
    conversations: tally.conversations.read(),
    examples: tally.examples.read(),
    weeks: values.map(([week, { count }]) => ({ week, count })),
    earlier: rest?.count ?? 0,
  };
}
