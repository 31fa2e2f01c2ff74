/**
 * Replies by agent, made comparable. An agent's mean is held against what the whole team reaches with customers who are just as upset (indirect
 * standardisation): whoever gets the angriest tickets does not look worst for it.
 */
import { type Interval, studentT95 } from "./statistics/intervals.js";
import type { Strata } from "./summary/agents.js";
import type { Summary } from "./summary/summary.js";

/** One agent's replies beside the team's. */
export interface AgentFigures {
  readonly agent: string;
  /** Scored replies to customers whose words were read. */
  readonly replies: number;
  /** The plain mean of the scores: not comparable between agents. */
  readonly mean: number;
  /** What the team as a whole reaches with customers who are as upset as this agent's. */
  readonly expected: number;
  /** `mean − expected`, with its 95 % interval; where that holds 0, nothing can be told. */
  readonly difference: number;
  readonly interval: Interval;
}

/** All agents with enough replies, in the order of their keys. */
export interface AgentComparison {
  readonly agents: readonly AgentFigures[];
  /** Agents with too few replies; they are not named. */
  readonly withheld: number;
  /** The mean of all replies. */
  readonly teamMean: number | null;
}

const FEWEST_REPLIES = 30;

/**
 * The agents of a summary, each held against the team with customers as upset. It is no ranking, and there is no way to sort it into one: the order is that of
 * the keys.
 *
 * @param summary made with `agents: true`
 * @param options.atLeast replies that an agent must have; 30 unless said otherwise, and never fewer
 * @throws RangeError where the summary was made without `agents: true`, or `atLeast` is below 30
 */
export function compareAgents(summary: Summary, options: { readonly atLeast?: number } = {}): AgentComparison {
  const { atLeast = FEWEST_REPLIES } = options;
  if (summary.agents === undefined || summary.team === undefined) {
    throw new RangeError("compareAgents: the summary was made without agents; make it with { agents: true }");
  }
  if (!(atLeast >= FEWEST_REPLIES)) {
    throw new RangeError(`compareAgents: atLeast should be ${FEWEST_REPLIES} or more, got ${atLeast}`);
  }
  const { team } = summary;
  const enough = summary.agents.filter(({ strata }) => repliesIn(strata) >= atLeast);
  return {
    agents: enough.map(({ key, strata }) => figuresOf(key, strata, team)),
    withheld: summary.agents.length - enough.length,
    teamMean: repliesIn(team) === 0 ? null : meanOf(team),
  };
}

function figuresOf(agent: string, strata: Strata, team: Strata): AgentFigures {
  const replies = repliesIn(strata);
  const mean = meanOf(strata);
  const expected =
    strata.reduce((sum, { replies: own }, level) => {
      const whole = team[level];
      return own === 0 || whole === undefined ? sum : sum + (own * whole.scoreSum) / whole.replies;
    }, 0) / replies;
  const difference = mean - expected;
  const margin = studentT95(degreesOfFreedom(strata)) * standardError(strata);
  return { agent, replies, mean, expected, difference, interval: [difference - margin, difference + margin] };
}

function repliesIn(strata: Strata): number {
  return strata.reduce((sum, { replies }) => sum + replies, 0);
}

function meanOf(strata: Strata): number {
  return strata.reduce((sum, { scoreSum }) => sum + scoreSum, 0) / repliesIn(strata);
}

function degreesOfFreedom(strata: Strata): number {
  return repliesIn(strata) - strata.filter(({ replies }) => replies > 0).length;
}

/** Of the mean, from the spread inside the levels alone: between them the customers differ, not the replies. */
function standardError(strata: Strata): number {
  const squares = strata.reduce(
    (sum, { replies, scoreSum, scoreSquares }) => (replies === 0 ? sum : sum + scoreSquares - scoreSum ** 2 / replies),
    0,
  );
  return Math.sqrt(squares / degreesOfFreedom(strata) / repliesIn(strata));
}
