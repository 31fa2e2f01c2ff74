/** Whether a text of ours answers an ask: by what it is about, and by what kind of thing is asked for. */
import { answersByKind, isDuration, type OpenKinds } from "./answer-kinds.js";
import { isForWord } from "./ask-topics.js";
import type { FoundAsk } from "./asks.js";
import { type ReplyReading, type ReplySentence, Says } from "./replies.js";

/** `deferred`: put off to a time; that is an answer for now. */
export type Answered = "no" | "yes" | "deferred";

/** An ask's outcome in one text, and the sentence that gives it. */
export interface Outcome {
  readonly answered: Answered;
  readonly sentence: number;
}

const UNANSWERED: Outcome = { answered: "no", sentence: -1 };
/** What share of the words of an ask a sentence has to take up. */
const ENOUGH = 0.33;
/** Where the kind of thing that is asked for stands there too, less will do. */
const ENOUGH_WITH_KIND = 0.2;
/** A sentence that does harm as well has to take up this much of it. */
const ENOUGH_WITH_HARM = 0.5;
/** Of two sentences that take it up the one with the kind of thing that is asked for answers it. */
const WORTH_OF_KIND = 0.5;
const NONE: ReadonlySet<number> = new Set();

/**
 * Holds the asks against one text. The outcomes are in the order of the asks.
 *
 * @param harmful sentences that do nothing but harm: they answer only what they take up
 */
export function answerAsks(
  asks: readonly FoundAsk[],
  reply: ReplyReading,
  harmful: ReadonlySet<number> = NONE,
): readonly Outcome[] {
  const outcomes: Outcome[] = asks.map((ask) => byMatter(ask, reply, asks.length === 1, harmful));
  /** A "yes" answers one ask, the one that it takes up or the first that is still open. */
  const taken = new Set(outcomes.map(({ sentence }) => sentence));
  const takenAgain = new Set<number>();
  const open = openKinds(asks, outcomes);
  // A yes is for a question before it is for a request.
  const order = [...asks.keys()].sort((a, b) => Number(asks[a]?.wanted === "act") - Number(asks[b]?.wanted === "act"));
  order.forEach((index) => {
    const ask = asks[index] as FoundAsk;
    if ((outcomes[index] as Outcome).answered !== "no") return;
    const sentence = reply.sentences.findIndex(
      (each, place) =>
        !harmful.has(place) &&
        isAnswer(each) &&
        answersByKind(ask, each, open, taken.has(place), asks.length === 1) &&
        (!takenAgain.has(place) || (each.says & Says.all) !== 0),
    );
    if (sentence >= 0) {
      if (taken.has(sentence)) takenAgain.add(sentence);
      taken.add(sentence);
      outcomes[index] = { answered: "yes", sentence };
    }
  });
  if (asks.length === 1) leadOn(outcomes, reply, harmful);
  return outcomes.map((outcome, index) => {
    if (outcome.answered !== "no") return outcome;
    const ask = asks[index] as FoundAsk;
    const sentence = reply.sentences.findIndex(
      (each) => defersAll(each) || defersNear(ask, each) || (isForWord(ask) && (each.says & WILL_WRITE) !== 0),
    );
    return sentence < 0 ? outcome : { answered: "deferred", sentence };
  });
}

const WILL_WRITE = Says.defers | Says.promise | Says.holds;

/** "The late pickup hangs on our driver, I'll write by noon": puts off what they told before they asked. */
function defersNear({ near }: FoundAsk, { says, about }: ReplySentence): boolean {
  if ((says & Says.defers) === 0 || (says & Says.time) === 0 || (says & Says.question) !== 0) return false;
  for (const concept of about) if (near.has(concept)) return true;
  return false;
}

/** What a text says on asks by their own words, such as those that were answered before. */
export function takeUp(asks: readonly FoundAsk[], reply: ReplyReading): readonly Outcome[] {
  return asks.map((ask) => byMatter(ask, reply, false, NONE));
}

/** "Please send us the number", "here is the form": what leads on to the answer of a single ask is an answer for now. */
function leadOn(outcomes: Outcome[], { sentences }: ReplyReading, harmful: ReadonlySet<number>): void {
  const sentence = sentences.findIndex(
    ({ says }, place) => !harmful.has(place) && (says & (Says.asks | Says.link)) !== 0,
  );
  if (sentence >= 0 && outcomes[0]?.answered === "no") outcomes[0] = { answered: "deferred", sentence };
}

function openKinds(asks: readonly FoundAsk[], outcomes: readonly Outcome[]): OpenKinds {
  const of = new Map<FoundAsk["wanted"], number>();
  let total = 0;
  asks.forEach(({ wanted }, index) => {
    if (outcomes[index]?.answered !== "no") return;
    total++;
    of.set(wanted, (of.get(wanted) ?? 0) + 1);
  });
  return { total, of };
}

/** Tells something: no question back, no mere politeness, no vague word. */
function isAnswer({ says }: ReplySentence): boolean {
  if ((says & (Says.question | Says.idle)) !== 0) return false;
  return (says & Says.vague) === 0 || (says & (Says.time | Says.done | Says.amount | Says.link | Says.step)) !== 0;
}

/** A sentence that takes up the ask and has what it asks for. */
function byMatter(ask: FoundAsk, reply: ReplyReading, isAlone: boolean, harmful: ReadonlySet<number>): Outcome {
  const concepts = ask.head.size > 0 ? ask.head : ask.about;
  if (concepts.size === 0) return UNANSWERED;
  const shares = new Map<number, number>();
  const named = new Set<number>();
  for (const concept of concepts) {
    for (const place of reply.where.get(concept) ?? []) {
      shares.set(place, (shares.get(place) ?? 0) + 1);
      if (!SMALL_NUMBER.test(concept)) named.add(place);
    }
  }
  let best = UNANSWERED;
  let bestWorth = 0;
  for (const [place, shared] of shares) {
    const sentence = reply.sentences[place] as ReplySentence;
    const share = shared / concepts.size;
    // Of what only harms a plain no is an answer all the same, and so is the time or the sum that is asked for.
    const isPlain = (sentence.says & (Says.yesOrNo | Says.allows)) !== 0 || isOfKind(ask, sentence);
    if (harmful.has(place) && !isPlain && share < ENOUGH_WITH_HARM) continue;
    const worth = share + (isOfKind(ask, sentence) ? WORTH_OF_KIND : 0);
    if (worth <= bestWorth || !isAnswer(sentence)) continue;
    // "Is the parade still at 2?" – "Your card is at gate 2": a small number is found in many places.
    if (!named.has(place) && concepts.size > 1 && !isOfKind(ask, sentence)) continue;
    const isAsking = (sentence.says & Says.asks) !== 0 && (sentence.says & TOLD) === 0;
    const isDeferral = isAsking || ((sentence.says & Says.defers) !== 0 && (sentence.says & Says.time) !== 0);
    if (!isAlone && shared === 1 && concepts.size > 1 && isCheerAlone(sentence)) continue;
    if (!isDeferral && !fits(ask, sentence, reply, place, shared)) continue;
    if (!isAlone && !ask.either && share < (isOfKind(ask, sentence) ? ENOUGH_WITH_KIND : ENOUGH)) continue;
    bestWorth = worth;
    best = { answered: isDeferral ? "deferred" : "yes", sentence: place };
  }
  return best;
}

const SMALL_NUMBER = /^\d{1,2}$/;

/** "The trip will be such fun!" takes up one word of several, and tells nothing. */
function isCheerAlone({ says }: ReplySentence): boolean {
  return (says & Says.cheers) !== 0 && (says & (TOLD | Says.amount | Says.number | Says.status | Says.step)) === 0;
}

/** "For the wheelchair I need her full name" answers nothing yet. */
const TOLD = Says.done | Says.yesOrNo | Says.allows | Says.time | Says.cause;

/** Whether a sentence about the same thing gives the kind of answer that is wanted. */
function fits(ask: FoundAsk, sentence: ReplySentence, reply: ReplyReading, place: number, shared: number): boolean {
  const { says } = sentence;
  const next = reply.sentences[place + 1]?.says ?? 0;
  switch (ask.wanted) {
    case "time":
    case "duration":
      return ((says | next) & Says.time) !== 0 || isDuration(says);
    case "amount":
      return ((says | next) & (Says.amount | Says.number)) !== 0;
    case "number":
      return ((says | next) & (Says.number | Says.amount)) !== 0;
    case "reason":
      return (says & Says.cause) !== 0 || shared >= 2 || (next & Says.cause) !== 0;
    case "person":
      return (says & (Says.who | Says.person)) !== 0 || shared >= 2;
    case "yes-no":
      return !ask.bound || ((says | next) & (Says.time | Says.yesOrNo | Says.done)) !== 0 || shared >= 2;
    default:
      return true;
  }
}

/** Whether a sentence has the very kind of thing that is asked for. */
function isOfKind({ wanted }: FoundAsk, { says }: ReplySentence): boolean {
  switch (wanted) {
    case "time":
    case "duration":
      return (says & Says.time) !== 0;
    case "amount":
      return (says & Says.amount) !== 0;
    case "reason":
      return (says & Says.cause) !== 0;
    case "yes-no":
    case "act":
      return (says & (Says.yesOrNo | Says.allows)) !== 0;
    case "fact":
      return (says & (Says.number | Says.amount | Says.link)) !== 0;
    case "person":
      return (says & (Says.who | Says.person)) !== 0;
    default:
      return false;
  }
}

/** "I'll ask them and write to you by four": with a time, and about nothing in particular. */
function defersAll({ says, matter }: ReplySentence): boolean {
  return (says & Says.defers) !== 0 && (says & Says.time) !== 0 && (says & Says.question) === 0 && matter <= 2;
}
