/** Scores the replies of a conversation, each against the turns before it. */
import type { Analyzer } from "../analyzer.js";
import type { ReplyContext, Turn } from "../contract/conversation.js";
import type { StepId } from "../contract/vocabulary.js";
import { stepsShownByCues } from "../next-step/facts.js";
import { judgeText } from "../text/judge.js";
import { readText } from "../text/read.js";
import type { About, Reading, ReadingTurn } from "./reading.js";
import { type ScoredRow, toRow } from "./row.js";
import type { ScoreSettings } from "./settings.js";
import { utcOf } from "./values.js";

/** The rows of a conversation, in the order of its replies. */
export function scoreReading(reading: Reading, analyzer: Analyzer, settings: ScoreSettings): readonly ScoredRow[] {
  return reading.replies.map((place) => scoreReply(reading, place, analyzer, settings));
}

function scoreReply(reading: Reading, place: number, analyzer: Analyzer, settings: ScoreSettings): ScoredRow {
  const { turn: reply, id, about } = reading.turns[place] as ReadingTurn;
  const before = reading.turns.slice(Math.max(0, place - settings.lookBack), place).map(({ turn }) => turn);
  const prepared = analyzer.prepare(before, contextOf(reply, about));
  const analysis = prepared.analyzeReply(reply.text);
  const next = prepared.suggestNextStep();
  const customer = lastWordsOf(before);
  return toRow(
    analysis,
    next,
    {
      id,
      conversation: reading.conversation,
      turn: reading.whole ? place : null,
      at: reply.at === undefined ? null : utcOf(reply.at),
      agent: reply.author ?? null,
      channel: about.channel,
      brand: about.brand,
      tags: about.tags,
      intensityAfter: intensityAfter(reading.turns, place, analyzer),
      done: stepsShownByCues.has(next.step) ? stepsOf(reply, analyzer) : [],
      carried: about.carried,
      reply: reply.text,
      ...(customer === undefined ? {} : { customer }),
    },
    settings,
  );
}

const CHANNELS = ["chat", "email", "social", "phone"] as const;

function contextOf(reply: Turn, about: About): ReplyContext {
  const channel = CHANNELS.find((known) => known === about.channel?.toLowerCase());
  return {
    evidence: "full",
    ...(reply.at === undefined ? {} : { now: reply.at }),
    ...(channel === undefined ? {} : { channel }),
    ...(reply.role === "bot" ? { author: "bot" } : {}),
  };
}

/** What the customer wrote last before the reply: their turns since our side wrote, else their last ones. */
function lastWordsOf(before: readonly Turn[]): string | undefined {
  const last = before.findLastIndex(({ role }) => role === "customer");
  if (last < 0) return undefined;
  const start = before.findLastIndex(({ role }, index) => index < last && (role === "agent" || role === "bot"));
  return before
    .slice(start + 1, last + 1)
    .filter(({ role }) => role === "customer")
    .map(({ text }) => text)
    .join("\n\n");
}

/** The customer's next words, read by themselves as an answer to the reply: what was carried over from before says nothing of what it did. */
function intensityAfter(turns: readonly ReadingTurn[], place: number, analyzer: Analyzer): number | null {
  const after: Turn[] = [];
  for (const { turn } of turns.slice(place + 1)) {
    if (turn.role === "agent" || turn.role === "bot") break;
    if (turn.role === "customer") after.push(turn);
  }
  const said = after.map(({ text }) => text).join("\n\n");
  if (after.length === 0 || said.trim() === "" || judgeText(readText(said)) === "unsupported-language") return null;
  const { turn: reply } = turns[place] as ReadingTurn;
  return analyzer.assessCustomer([reply, ...after]).intensity;
}

/** The steps that the reply alone shows. */
function stepsOf({ text }: Turn, analyzer: Analyzer): readonly StepId[] {
  return analyzer.suggestNextStep([{ role: "agent", text }]).done;
}
