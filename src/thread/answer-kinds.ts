/** Answers that share no word with the ask, and are known by their kind alone: a time where a time is asked for, a yes where nothing else is open. */
import { isForDate, isForLeave, isForLook, isForMoney, isForNews } from "./ask-topics.js";
import type { FoundAsk } from "./asks.js";
import { type ReplySentence, Says } from "./replies.js";

/** How many asks of each kind are still open, and how many in all. */
export interface OpenKinds {
  readonly total: number;
  readonly of: ReadonlyMap<FoundAsk["wanted"], number>;
}

/** How an answer and an ask stand to what else is said and asked. */
interface Manner {
  /** The sentence answers another ask already. */
  readonly isTaken: boolean;
  /** Nothing else is asked. */
  readonly isAlone: boolean;
  /** Nothing else of this kind is open. */
  readonly isOnly: boolean;
  /** The ask hangs on few words. */
  readonly isLight: boolean;
  readonly isTimed: boolean;
  readonly isBrief: boolean;
}

/** An answer that shares no word with the ask, and is known by its kind alone. */
export function answersByKind(
  ask: FoundAsk,
  sentence: ReplySentence,
  open: OpenKinds,
  isTaken: boolean,
  isAlone: boolean,
): boolean {
  const { says, about } = sentence;
  if (ask.loose) return about.size > 0;
  if (ask.meaning && !isTaken && about.size > 1 && (says & STILL_LOOKING) === 0) return true;
  if (isForDate(ask) && (isDated(says) || (says & Says.status) !== 0)) return true;
  if (isAlone && ask.wanted !== "time" && ask.wanted !== "duration" && (says & (Says.link | Says.status)) !== 0)
    return true;
  const how = mannerOf(ask, says, open, isTaken, isAlone);
  const { isOnly, isLight, isTimed, isBrief } = how;
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
      return answersYesOrDeed(ask, sentence, open, how);
    default:
      return answersFact(ask, sentence, how);
  }
}

function mannerOf(ask: FoundAsk, says: number, open: OpenKinds, isTaken: boolean, isAlone: boolean): Manner {
  return {
    isTaken,
    isAlone,
    isOnly: open.of.get(ask.wanted) === 1,
    isLight: ask.head.size <= LIGHT_ASK,
    isTimed: (says & Says.time) !== 0 && (says & Says.defers) === 0,
    isBrief: (says & Says.brief) !== 0 && !isTaken,
  };
}

/** An ask about at most so much can be answered without a word of it. */
const LIGHT_ASK = 1;

/** "Can you …?", "please …": a yes or no, a deed, or what amounts to one. */
function answersYesOrDeed(ask: FoundAsk, { says, about }: ReplySentence, open: OpenKinds, how: Manner): boolean {
  const { isTaken, isAlone, isOnly, isLight, isTimed } = how;
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
}

/** "What …?", "how …?", "any news?" */
function answersFact(ask: FoundAsk, { says, about }: ReplySentence, how: Manner): boolean {
  const { isTaken, isAlone, isOnly, isBrief } = how;
  if (ask.either) return false;
  if (isBrief && isOnly && about.size > 0 && (says & Says.cause) === 0) return true;
  if (isForNews(ask) && (says & (Says.time | Says.status | Says.done | Says.cause)) !== 0) return true;
  if (ask.wanted === "fact" && isOnly && !isTaken && (says & (Says.step | Says.link | Says.asks)) !== 0) return true;
  if (isAlone) return about.size > 1 || (says & (ACTS | Says.step)) !== 0;
  return ask.head.size === 0 && !isTaken && (says & (ACTS | Says.cause | Says.link | Says.number | Says.allows)) !== 0;
}

/** "About nine days." */
export function isDuration(says: number): boolean {
  return (says & Says.number) !== 0 && (says & Says.dated) !== 0;
}

/** "From 10 December." */
function isDated(says: number): boolean {
  return (says & Says.time) !== 0 && (says & (Says.dated | Says.refers)) !== 0 && (says & Says.defers) === 0;
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
