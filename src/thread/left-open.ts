/** Which asks of a thread a draft of ours leaves open. */
import type { ReadTurn } from "../rule-set/rule.js";
import { asksForGiven } from "../rules/risks/re-ask.js";
import type { Document } from "../text/document.js";
import { wordSet } from "../text/words.js";
import { answerAsks, type Outcome, takeUp } from "./answers.js";
import { isForMoney } from "./ask-topics.js";
import type { FoundAsk } from "./asks.js";
import { isForThem, isToNobody } from "./not-asked.js";
import { type ReplyReading, readReply, Says } from "./replies.js";
import { asksBack, canSpeakTo, holdsOn, spareSentences } from "./spare.js";

/** An ask with what has come of it. */
export interface LedgerAsk {
  readonly turn: number;
  readonly found: FoundAsk;
  readonly document: Document;
  /** The turn of ours that answered it, and the sentence there. */
  answer: { readonly turn: number; readonly sentence: number; readonly about: ReadonlySet<string> } | undefined;
  /** The same for a turn that put it off. */
  deferral: { readonly turn: number; readonly sentence: number } | undefined;
  settled: boolean;
}

/** What our side owes an answer to. */
export interface Owing {
  readonly owed: readonly LedgerAsk[];
  /** What it was answered, or put off for longer: what a draft says on these says nothing on the others. */
  readonly met: readonly LedgerAsk[];
  /** Those of them that hang no more: what a draft says may still be about them. */
  readonly stale: ReadonlySet<LedgerAsk>;
  readonly turns: readonly ReadTurn[];
  /** A promise of ours was broken: a word for now will not do. */
  readonly isLetDown: boolean;
  /** The turns say when they were written. */
  readonly isTimed: boolean;
}

export function leftOpen(owing: Owing, draft: Document, harms: ReadonlySet<number> | undefined): readonly LedgerAsk[] {
  const { owed, met, stale, turns, isLetDown, isTimed } = owing;
  if (owed.length === stale.size) return [];
  const reply = readReply(draft);
  const idle = idleIn(reply, draft, turns, harms);
  const found = owed.map((ask) => ask.found);
  const outcomes = answerAsks(found, reply, idle);
  const isNoted = takesNote(draft, idle);
  const answered = owed.filter((_, index) => outcomes[index]?.answered !== "no");
  const hanging = owed.filter(
    (ask, index) =>
      outcomes[index]?.answered === "no" &&
      !ask.found.loose &&
      !stale.has(ask) &&
      !(isNoted && isSuggestion(ask)) &&
      !isInPassing(ask, turns) &&
      !answered.some(
        (other) =>
          isSameAsk(ask, other) ||
          isSameAsk(other, ask) ||
          (isForTime(ask) && isForTime(other) && other.turn > ask.turn),
      ),
  );
  // Where few words go to and fro, one that may answer is the answer; a letter can pass over one ask of several.
  const isLetter = hanging.some((ask) => isOfLetter(ask, owed));
  const latest = turns.findLastIndex(({ role }) => role === "customer");
  const isSingle = owed.filter(({ turn }) => turn === latest).length <= 1;
  if (isSingle && !isLetter && draft.size < LETTER && !(isLetDown && isTimed))
    return leftByFewWords(owing, hanging, latest, outcomes, draft, idle);
  if (isLetDown || hanging.length === 0) return hanging;
  const current = outcomes.filter((_, index) => !found[index]?.loose && !stale.has(owed[index] as LedgerAsk));
  const past = takeUp(
    met.map((ask) => ask.found),
    reply,
  );
  const spare = spareSentences(reply, [...current, ...past], idle);
  const [maybe, sure] = partition(hanging, (ask) => spare.some((sentence) => canSpeakTo(ask.found, sentence)));
  const isAnswered = isLetter ? 2 * maybe.length <= spare.length : spare.length > 0;
  const left = isAnswered ? sure : hanging;
  return left.length === 0 || isForNow(owing, reply, current, idle) || onlyGreets(owing, draft, reply) ? [] : left;
}

/** Of a few words to and fro, with one thing asked: ours answer what was asked last, and anything that they tell may be the answer. */
function leftByFewWords(
  owing: Owing,
  hanging: readonly LedgerAsk[],
  latest: number,
  outcomes: readonly Outcome[],
  draft: Document,
  idle: ReadonlySet<number>,
): readonly LedgerAsk[] {
  const last = hanging.filter(({ turn }) => turn === latest);
  const left = hanging.filter(
    (ask) =>
      isPlain(ask) &&
      (ask.turn === latest ||
        ask.deferral !== undefined ||
        last.some((later) => isSameAsk(ask, later) || (isForTime(ask) && isForTime(later)))),
  );
  const [ask] = left;
  if (ask === undefined) return left;
  const reply = readReply(draft);
  const isDeed = ask.found.wanted === "act";
  const told = spareSentences(reply, outcomes, idle);
  if (told.some((sentence) => !isDeed || canSpeakTo(ask.found, sentence))) return [];
  const isForNow =
    asksBack(reply, idle) ||
    holdsOn(reply, idle) ||
    reply.sentences.some(
      ({ says }, place) => !idle.has(place) && (says & (Says.idle | Says.vague)) === 0 && (says & UNDER_WAY) !== 0,
    );
  return isForNow || onlyGreets(owing, draft, reply) ? [] : left;
}

/** "They will see to it", "it is being resolved": where it stands, in whatever words. */
const UNDER_WAY = Says.promise | Says.defers | Says.status;
const PLEAS = wordSet("please pls plz kindly can could will would need want");

/** "Make it snappy", "looking to get one": in passing people say much that has the form of a request. */
function isPlain({ found, document }: LedgerAsk): boolean {
  const { first, last } = found;
  if (found.kind === "question") return true;
  return (
    isForMoney(found) ||
    isForThem(document, found) ||
    document.normals.slice(first, last).some((word) => PLEAS.has(word))
  );
}

const REMARKS = wordSet(
  "suggestion suggestions feedback comment comments remark remarks recommendation recommendations input inputs idea ideas point points",
);
const TAKEN = wordSet(
  "noted note notes share shared sharing pass passed passing forward forwarded forwarding escalate escalated escalating convey conveyed record recorded consider considered considering into discuss discussed raise raised logged log take taken taking",
);

/** "We have passed your comments on to the kitchen"; not where it is as vague as can be, so that a risk more never raises a score. */
function takesNote({ normals, sentences }: Document, idle: ReadonlySet<number>): boolean {
  return sentences.some(({ first, last }, place) => {
    if (idle.has(place)) return false;
    const said = normals.slice(first, last);
    return said.some((word) => REMARKS.has(word)) && said.some((word) => TAKEN.has(word));
  });
}

/** In a review, which speaks to its readers: a question without its mark, and what is done for nobody in particular. */
function isInPassing({ found, document, turn }: LedgerAsk, turns: readonly ReadTurn[]): boolean {
  if (!isToNobody(document) || turns.slice(0, turn).some(({ role }) => role === "agent")) return false;
  if (found.kind === "question") return document.sentences[document.sentenceOf[found.first] as number]?.end !== "?";
  return !isForMoney(found) && !isForThem(document, found);
}

const THEIRS = wordSet("i we me us my our mine ours");

/** "Please keep a kettle in each room": what the house may do, and nothing for them alone. */
function isSuggestion({ found, document }: LedgerAsk): boolean {
  if (found.wanted !== "act") return false;
  return !document.normals.slice(found.first, found.last).some((word) => THEIRS.has(word));
}

/** "Hi Sam! I hope you're well today.": opens a chat, and the answer is still to be typed. */
function onlyGreets({ turns }: Owing, { normals, sentences }: Document, reply: ReplyReading): boolean {
  if (sentences.length > LONGEST_GREETING || !normals.slice(0, 2).some((word) => GREETINGS.has(word))) return false;
  if (turns.some(({ role }) => role === "agent" || role === "bot")) return false;
  return reply.sentences.every(
    ({ says, own, about }, place) => (says & Says.idle) !== 0 || about.size === 0 || (place === 0 && own <= 1),
  );
}

const GREETINGS = wordSet("hi hello hey good greetings welcome");
const LONGEST_GREETING = 3;

/** So many concepts make a sentence that can be known again. */
const KNOWN_AGAIN = 3;
/** How many turns of ours back a sentence is known again. */
const TURNS_BACK = 6;

/** Sentences that answer nothing: what does nothing but harm, what was said before, and what asks for what was given. */
function idleIn(
  reply: ReplyReading,
  draft: Document,
  turns: readonly ReadTurn[],
  harmful: ReadonlySet<number> | undefined,
): ReadonlySet<number> {
  const idle = new Set(harmful);
  const givenAlready = asksForGiven(draft, turns);
  for (const { first } of givenAlready) idle.add(draft.sentenceOf[first] as number);
  const isGiven = givenAlready.length > 0 && asksBack(reply, harmful);
  const before = turns
    .filter(({ role }) => role === "agent" || role === "bot")
    .slice(-TURNS_BACK)
    .flatMap((turn) => readReply(turn.document()).sentences);
  reply.sentences.forEach(({ says, about }, place) => {
    if (isGiven && (says & (Says.question | Says.asks)) !== 0) idle.add(place);
    if (about.size >= KNOWN_AGAIN && before.some((other) => isSubset(about, other.about))) idle.add(place);
  });
  return idle;
}

function isSubset(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (!others.has(each)) return false;
  return true;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** So many times our side has written since, and the customer has not asked again: it hangs no more, or was answered in words of its own. */
const STALE_AFTER = 2;
/** In a chat of few words at a time the next word of ours is the answer. */
const LETTER = 50;

export function staleAt(turns: readonly ReadTurn[], asks: readonly LedgerAsk[]): (ask: LedgerAsk) => boolean {
  const stretches: number[] = [];
  let stretch = 0;
  let isOurs = false;
  for (const { role } of turns) {
    if (role !== "system") {
      if (role !== "customer" && !isOurs) stretch++;
      isOurs = role !== "customer";
    }
    stretches.push(stretch);
  }
  return (ask) =>
    stretch - (stretches[ask.turn] as number) >= (isOfLetter(ask, asks) ? STALE_AFTER : 1) && !isAskedAgain(ask, asks);
}

/** A list of asks is kept as a letter is, however short. */
const LIST = 3;

function isOfLetter({ turn, document }: LedgerAsk, asks: readonly LedgerAsk[]): boolean {
  return document.size >= LETTER || asks.filter((other) => other.turn === turn).length >= LIST;
}

/** Holds them on, or asks for what it hangs on; not where it answers other things, or where they had to ask again. */
function isForNow(
  { owed, turns }: Owing,
  reply: ReplyReading,
  outcomes: readonly Outcome[],
  idle: ReadonlySet<number>,
): boolean {
  if (holdsOn(reply, idle)) return true;
  if (!asksBack(reply, idle) || outcomes.some(({ answered }) => answered === "yes")) return false;
  return !owed.some((ask) => wasAskedBack(ask, turns) && isAskedAgain(ask, owed));
}

function isForTime({ found }: LedgerAsk): boolean {
  return found.wanted === "time" || found.wanted === "duration";
}

/** Whether a turn of ours since the ask has asked back already. */
function wasAskedBack({ turn }: LedgerAsk, turns: readonly ReadTurn[]): boolean {
  for (let index = turn + 1; index < turns.length && index < turn + 12; index++) {
    const { role, document } = turns[index] as ReadTurn;
    if (role === "agent" && asksBack(readReply(document()))) return true;
  }
  return false;
}

function isAskedAgain(ask: LedgerAsk, asks: readonly LedgerAsk[]): boolean {
  return asks.some((later) => isSameAsk(ask, later));
}

/** What share of the words two asks have in common where they are the same. */
const SAME_ASK = 0.6;

/** "And the sofa?": takes up what was asked before. */
function isTakenUp({ first, last, kind, head }: FoundAsk): boolean {
  return kind === "question" && last - first <= 4 && head.size === 1;
}

/** The same ask once more, in a later turn. */
export function isSameAsk(ask: LedgerAsk, later: LedgerAsk): boolean {
  if (later.turn <= ask.turn || (later.found.wanted !== ask.found.wanted && !isTakenUp(later.found))) return false;
  const { head } = ask.found;
  const fewer = Math.min(head.size, later.found.head.size);
  if (fewer === 0) return head.size === later.found.head.size;
  let common = 0;
  for (const concept of head) if (later.found.about.has(concept)) common++;
  return common / fewer >= SAME_ASK;
}
