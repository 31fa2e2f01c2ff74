/** Whether a text of ours answers an ask: by what it is about, and by what kind of thing is asked for. */
import { isForLeave, isForLook, isForMoney, isForNews, isForWord } from "./ask-topics.js";
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
/** An ask about at most so much can be answered without a word of it. */
const LIGHT_ASK = 1;

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

/** How many asks of each kind are still open, and how many in all. */
interface OpenKinds {
  readonly total: number;
  readonly of: ReadonlyMap<FoundAsk["wanted"], number>;
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
  for (const concept of concepts) {
    for (const place of reply.where.get(concept) ?? []) shares.set(place, (shares.get(place) ?? 0) + 1);
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
    case "yes-no":
      return !ask.bound || ((says | next) & (Says.time | Says.yesOrNo | Says.done)) !== 0 || shared >= 2;
    default:
      return true;
  }
}

/** "About nine days." */
function isDuration(says: number): boolean {
  return (says & Says.number) !== 0 && (says & Says.dated) !== 0;
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
    default:
      return wanted === "person";
  }
}

/** The only ask left to which a deed or a yes is the answer. */
function isOnlyDeed({ of }: OpenKinds): boolean {
  return (of.get("yes-no") ?? 0) + (of.get("act") ?? 0) === 1;
}

/** A deed or a way that is about what the customer told just before they asked. */
function takesUpNear({ near }: FoundAsk, says: number, about: ReadonlySet<string>): boolean {
  if ((says & Says.asks) !== 0 || (says & (ACTS | Says.yesOrNo | Says.allows | Says.step)) === 0) return false;
  for (const concept of about) if (near.has(concept)) return true;
  return false;
}

const ACTS = Says.done | Says.promise;

/** An answer that shares no word with the ask, and is known by its kind alone. */
function answersByKind(
  ask: FoundAsk,
  { says, about }: ReplySentence,
  open: OpenKinds,
  isTaken: boolean,
  isAlone: boolean,
): boolean {
  if (ask.loose) return about.size > 0;
  if (isAlone && ask.wanted !== "time" && ask.wanted !== "duration" && (says & (Says.link | Says.status)) !== 0)
    return true;
  const isOnly = open.of.get(ask.wanted) === 1;
  const isLight = ask.head.size <= LIGHT_ASK;
  const isTimed = (says & Says.time) !== 0 && (says & Says.defers) === 0;
  const isBrief = (says & Says.brief) !== 0 && !isTaken;
  switch (ask.wanted) {
    case "time":
      if (isTimed && (isBrief || (says & Says.refers) !== 0)) return true;
      return isTimed && (isOnly || (isLight && (says & (ACTS | Says.dated)) !== 0));
    case "duration":
      return (isOnly && (isTimed || isDuration(says))) || (isBrief && (says & (Says.number | Says.time)) !== 0);
    case "amount":
      return isOnly && (says & Says.amount) !== 0;
    case "number":
      return isOnly && (says & Says.number) !== 0;
    case "reason":
      return (isOnly && (says & Says.cause) !== 0) || (isAlone && about.size > 1);
    case "person":
      if (isBrief && (says & Says.person) !== 0) return true;
      if (isOnly && !isTaken && (says & Says.who) !== 0) return true;
      return (
        open.total === 1 &&
        isLight &&
        (says & Says.person) !== 0 &&
        ((says & Says.promise) !== 0 || ((says & Says.number) !== 0 && (says & Says.time) === 0))
      );
    case "place":
      if (isBrief && (says & Says.place) !== 0) return true;
      return isOnly && (says & (Says.place | Says.link)) !== 0 && (says & (ACTS | Says.time)) !== 0;
    case "yes-no":
    case "act":
      if ((says & Says.all) !== 0) return true;
      if ((says & Says.notes) !== 0 && ask.wanted === "yes-no") return false;
      if ((says & Says.further) !== 0 && ask.wanted === "yes-no") return true;
      // "Is there a fee?" – "nothing to pay"
      if ((says & Says.amount) !== 0 && isForMoney(ask)) return true;
      // "Is that an option?" – "the difference in fare is £40"
      if (isForLeave(ask) && about.size > 0 && (says & GRANTS) !== 0) return true;
      if (isForLook(ask) && about.size > 0 && (says & STILL_LOOKING) === 0) return true;
      if (isTaken) return false;
      // "Should I tell them?" – "Do have a word with them."
      if (ask.own && isOnly && (says & Says.step) !== 0) return true;
      // "Is somebody there?"
      if (
        ask.wanted === "yes-no" &&
        ask.head.size === 0 &&
        about.size > 0 &&
        (says & (Says.status | Says.brief | Says.refers | Says.done)) !== 0
      )
        return true;
      if ((says & Says.yesOrNo) !== 0) return isLight || isAlone || about.size <= 2;
      if (isAlone && (says & (Says.step | Says.allows)) !== 0) return true;
      if (ask.bound && isOnly && isTimed && (says & (ACTS | Says.refers | Says.brief | Says.allows)) !== 0) return true;
      if (isOnlyDeed(open) && takesUpNear(ask, says, about)) return true;
      return isLight && isOnly && ((says & Says.done) !== 0 || ((says & Says.promise) !== 0 && isTimed));
    default:
      if (ask.either) return false;
      if (isBrief && isOnly && about.size > 0 && (says & Says.cause) === 0) return true;
      if (isForNews(ask) && (says & (Says.time | Says.status | Says.done | Says.cause)) !== 0) return true;
      if (ask.wanted === "fact" && isOnly && !isTaken && (says & (Says.step | Says.link | Says.asks)) !== 0)
        return true;
      if (isAlone) return about.size > 1 || (says & (ACTS | Says.step)) !== 0;
      return (
        ask.head.size === 0 && !isTaken && (says & (ACTS | Says.cause | Says.link | Says.number | Says.allows)) !== 0
      );
  }
}

/** What a look gives before it has found anything. */
const STILL_LOOKING = Says.defers | Says.asks | Says.holds | Says.promise | Says.cheers;
/** What tells of a thing that it is possible. */
const GRANTS =
  Says.amount |
  Says.number |
  Says.time |
  Says.done |
  Says.promise |
  Says.step |
  Says.allows |
  Says.yesOrNo |
  Says.cause;

/** "I'll ask them and write to you by four": with a time, and about nothing in particular. */
function defersAll({ says, matter }: ReplySentence): boolean {
  return (says & Says.defers) !== 0 && (says & Says.time) !== 0 && (says & Says.question) === 0 && matter <= 2;
}
