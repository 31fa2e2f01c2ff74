/**
 * Replies by agent, made comparable. An agent's mean is held against what the whole team reaches with customers who are just as upset (indirect
 * standardisation): whoever gets the angriest tickets does not look worst for it.
 */
import { type Interval, studentT95 } from "./statistics/intervals.js";
import type { AgentStrata, Strata } from "./summary/agents.js";
import { countDistinct } from "./summary/distinct.js";
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
  /**
   * `mean − expected`, with its 95 % interval; where that holds 0, nothing can be told. The interval takes the replies of a conversation
   * for as alike as they can be, so it is rather too wide than too narrow.
   */
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
/** Thirty replies in two conversations tell of two customers. */
const FEWEST_CONVERSATIONS = 15;

/**
 * The agents of a summary, each held against the team with customers as upset. It is no ranking, and there is no way to sort it into one: the order is that of
 * the keys.
 *
 * @param summary made with `agents: true`
 * @param options.atLeast replies that an agent must have; 30 unless said otherwise, and never fewer. They must stand in 15 conversations
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
  const enough = summary.agents.filter(
    ({ strata, conversations }) => repliesIn(strata) >= atLeast && countDistinct(conversations) >= FEWEST_CONVERSATIONS,
  );
  return {
    agents: enough.map((agent) => figuresOf(agent, team)),
    withheld: summary.agents.length - enough.length,
    teamMean: repliesIn(team) === 0 ? null : meanOf(team),
  };
}

function figuresOf({ key: agent, strata, conversations }: AgentStrata, team: Strata): AgentFigures {
  const replies = repliesIn(strata);
  const mean = meanOf(strata);
  const expected =
    strata.reduce((sum, { replies: own }, level) => {
      const whole = team[level];
      return own === 0 || whole === undefined ? sum : sum + (own * whole.scoreSum) / whole.replies;
    }, 0) / replies;
  const difference = mean - expected;
  const independent = Math.min(replies, countDistinct(conversations));
  const levels = strata.filter((stratum) => stratum.replies > 0).length;
  const margin = studentT95(independent - levels) * (spreadInside(strata) / Math.sqrt(independent));
  return { agent, replies, mean, expected, difference, interval: [difference - margin, difference + margin] };
}

function repliesIn(strata: Strata): number {
  return strata.reduce((sum, { replies }) => sum + replies, 0);
}

function meanOf(strata: Strata): number {
  return strata.reduce((sum, { scoreSum }) => sum + scoreSum, 0) / repliesIn(strata);
}

/** The standard deviation of the scores inside the levels alone: between them the customers differ, not the replies. */
function spreadInside(strata: Strata): number {
  const told = strata.filter(({ replies }) => replies > 0);
  const squares = told.reduce(
    (sum, { replies, scoreSum, scoreSquares }) => sum + scoreSquares - scoreSum ** 2 / replies,
    0,
  );
  return Math.sqrt(squares / (repliesIn(strata) - told.length));
}
