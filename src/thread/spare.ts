/** What a draft says beside its answers: words that may be answers all the same, questions back, and a word for now. */
import type { Outcome } from "./answers.js";
import type { FoundAsk } from "./asks.js";
import { type ReplyReading, type ReplySentence, Says } from "./replies.js";

const NONE: ReadonlySet<number> = new Set();

/** Answers nothing yet and asks for what it needs: the asks are being worked on. */
export function asksBack({ sentences }: ReplyReading, harmful: ReadonlySet<number> = NONE): boolean {
  return (
    sentences.some(
      ({ says }, place) =>
        !harmful.has(place) && (says & (Says.question | Says.asks)) !== 0 && (says & Says.idle) === 0,
    ) && !sentences.some(({ says }) => (says & Says.secret) !== 0)
  );
}

/** What may well speak to an ask, though in none of its words. */
const SPEAKS =
  Says.yesOrNo |
  Says.status |
  Says.link |
  Says.holds |
  Says.asks |
  Says.step |
  Says.allows |
  Says.done |
  Says.amount |
  Says.cause |
  Says.time;
const OWN_WORDS = 3;

/**
 * The sentences of a text that answer none of the asks and tell something all the same: as many asks may have been answered in other
 * words, and nobody can be sure that they hang. What takes up an answer goes on with it.
 */
export function spareSentences(
  { sentences, paragraphs }: ReplyReading,
  outcomes: readonly Outcome[],
  harmful: ReadonlySet<number> = NONE,
): readonly ReplySentence[] {
  const taken = new Set(outcomes.filter(({ answered }) => answered !== "no").map(({ sentence }) => sentence));
  let isGoingOn = false;
  return sentences.filter((sentence, place) => {
    isGoingOn = taken.has(place) || (isGoingOn && sentence.goesOn && paragraphs[place] !== true);
    // What only harms answers nothing, so that a risk more never raises a score.
    return !isGoingOn && !harmful.has(place) && mayAnswer(sentence);
  });
}

const NO_ANSWER_YET = Says.status | Says.link | Says.defers | Says.holds | Says.asks | Says.yesOrNo | Says.allows;

/** Whether a sentence that shares no word with an ask can speak to it at all: "how much" takes a sum, or a word on why there is none. */
export function canSpeakTo({ wanted }: FoundAsk, { says }: ReplySentence): boolean {
  switch (wanted) {
    case "amount":
      return (says & (Says.amount | NO_ANSWER_YET)) !== 0;
    case "choice":
      return (says & (Says.step | NO_ANSWER_YET)) !== 0;
    case "time":
    case "duration":
      return (says & (Says.time | Says.dated | Says.done | Says.cause | NO_ANSWER_YET)) !== 0;
    case "act":
      return (says & (Says.done | Says.promise | Says.step | Says.refers | Says.cause | NO_ANSWER_YET)) !== 0;
    default:
      return true;
  }
}

function mayAnswer({ says, own }: ReplySentence): boolean {
  if ((says & (Says.idle | Says.secret)) !== 0) return false;
  if ((says & Says.cheers) !== 0 && (says & SPEAKS) === 0) return false;
  return (
    own >= OWN_WORDS || (own > 0 && (says & SPEAKS) !== 0) || (says & (Says.status | Says.yesOrNo | Says.refers)) !== 0
  );
}

/** Asks them to hold on or says that it is being looked at, in a sentence that does more than harm, or shows where it goes on. */
export function holdsOn({ sentences }: ReplyReading, harmful: ReadonlySet<number>): boolean {
  return sentences.some(
    ({ says }, place) => (says & Says.link) !== 0 || ((says & Says.holds) !== 0 && !harmful.has(place)),
  );
}
