/** What to do next in a conversation, for a terminal. */
import type { NextStepSuggestion } from "../index.js";
import { LABEL, NOT_SCORED, prose, quoted, row } from "./layout.js";
import { oneLine, type Paper, wrap } from "./terminal.js";

const MOST_PHRASES = 2;

/** The step with its reason, how to say it, what else would do, what would make it worse, and who has to take over. */
export function stepLines(next: NextStepSuggestion, paper: Paper, mostPhrases = MOST_PHRASES): readonly string[] {
  if (next.status !== "scored") {
    const why = `no advice: the customer's words are ${NOT_SCORED[next.status]}`;
    return [...row("Next step", [paper.paint(why, "dim")], paper), ...handoverLines(next, paper)];
  }
  return [
    ...row("Next step", headline(next, paper), paper),
    ...next.phrases
      .slice(0, mostPhrases)
      .flatMap((phrase) => prose("say", quoted(phrase.text ?? phrase.message), paper)),
    ...next.alternatives.flatMap(({ step, reason }) => prose("or", `${step}: ${reason}`, paper)),
    ...next.avoid.flatMap(({ step, reason }) => prose("avoid", `${step}: ${reason}`, paper)),
    ...handoverLines(next, paper),
    ...(next.care === undefined ? [] : prose("for you", next.care, paper)),
  ];
}

function headline({ step, reason }: NextStepSuggestion, { width, paint }: Paper): readonly string[] {
  const [first = "", ...rest] = wrap(`${step}: ${oneLine(reason)}`, width - LABEL);
  return [paint(first.slice(0, step.length), "bold", "green") + first.slice(step.length), ...rest];
}

function handoverLines({ handover }: NextStepSuggestion, paper: Paper): readonly string[] {
  return handover === null ? [] : prose("hand over", `to ${handover.team}: ${handover.reason}`, paper);
}
