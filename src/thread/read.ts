/** The thread as a ledger: what was asked and answered, what was promised and kept, what was given. */
import type { Turn } from "../contract/conversation.js";
import { deepFreeze } from "../contract/freeze.js";
import type { Ask, ThreadLedger } from "../contract/results.js";
import type { ReadTurn, TokenSpan } from "../rule-set/rule.js";
import { asksForGiven } from "../rules/risks/re-ask.js";
import type { Document } from "../text/document.js";
import { rangeOf } from "../text/range.js";
import { answerAsks, asksBack, canSpeakTo, holdsOn, spareSentences, takeUp } from "./answers.js";
import { type FoundAsk, findAsks } from "./asks.js";
import { customerCuesIn } from "./cues.js";
import { findGiven } from "./given.js";
import { dayOf, formatMoment, type Moment, readMoment } from "./moment.js";
import { dueOf, findPromises } from "./promises.js";
import { type ReplyReading, readReply } from "./replies.js";
import { keptBy, type LedgerPromise, settle } from "./status.js";

/** How many open asks are held against a turn of ours, the latest first: more hang in no thread that people can follow. */
const MOST_OPEN = 30;

/** An ask with what has come of it. */
interface LedgerAsk {
  readonly turn: number;
  readonly found: FoundAsk;
  readonly document: Document;
  /** The turn of ours that answered it, and the sentence there. */
  answer: { readonly turn: number; readonly sentence: number } | undefined;
  /** The same for a turn that put it off. */
  deferral: { readonly turn: number; readonly sentence: number } | undefined;
  settled: boolean;
}

/** A ledger, and how a draft of ours fares against it. */
export interface ReadThread {
  readonly ledger: ThreadLedger;
  /** The asks that a draft leaves open; of its sentences those named do nothing but harm. */
  readonly leftOpenBy: (draft: Document, harmful?: ReadonlySet<number>) => readonly Ask[];
  readonly standing: Standing;
}

/** Where the thread stands now. */
export interface Standing {
  /** The turns say when they were written, so that dues can be trusted. */
  readonly timed: boolean;
  /** A promise is due later on the day that it is now, and was made on an earlier one. */
  readonly dueToday: boolean;
  /** How many people of our side have written. */
  readonly agents: number;
}

/**
 * Reads a thread.
 *
 * @param turns the turns, read
 * @param conversation the same turns as they were given, for their times
 * @param now the present moment; without it nothing is overdue but what the customer says was missed
 */
export function readLedger(
  turns: readonly ReadTurn[],
  conversation: readonly Turn[],
  now: string | Date | undefined,
): ReadThread {
  const times = conversation.map(({ at }) => (at === undefined ? undefined : readMoment(at)));
  const present = now === undefined ? lastOf(times) : readMoment(now);
  const isTimed = present !== undefined && times.some((at) => at !== undefined);
  const asks: LedgerAsk[] = [];
  const promises: LedgerPromise[] = [];
  const given: ThreadLedger["given"][number][] = [];
  for (const turn of turns) {
    if (turn.role === "system") continue;
    const document = turn.document();
    const at = times[turn.index];
    if (turn.role === "customer") {
      readCustomer(turn.index, document, at, asks, promises);
      for (const { kind, start, end } of findGiven(document)) {
        given.push({ turn: turn.index, range: { start, end }, excerpt: document.text.slice(start, end), kind });
      }
    } else {
      if (turn.role === "agent") for (const ask of lastOpen(asks)) if (isForSomebody(ask.found)) ask.settled = true;
      readOurs(turn.index, document, at, asks, promises);
    }
  }
  const statuses = new Map(promises.map((promise) => [promise, settle(promise, present)]));
  const broken = new Set<string>();
  const dues = new Map<string, Moment>();
  for (const [promise, status] of statuses) {
    const place = placeOf(promise.turn, promise.found.sentence);
    if (status === "overdue") broken.add(place);
    if (promise.due !== undefined) dues.set(place, promise.due);
  }
  const isAnswered = (ask: LedgerAsk): boolean => {
    if (ask.settled) return true;
    if (ask.answer !== undefined && !broken.has(placeOf(ask.answer.turn, ask.answer.sentence))) return true;
    return ask.deferral !== undefined && !broken.has(placeOf(ask.deferral.turn, ask.deferral.sentence));
  };
  const isBroken = ({ answer, deferral }: LedgerAsk): boolean =>
    [answer, deferral].some((place) => place !== undefined && broken.has(placeOf(place.turn, place.sentence)));
  /** Where a promise of ours was broken they are owed more than a word; without times that is sure only of what it was promised for. */
  const isLetDown = (ask: LedgerAsk): boolean => (isTimed ? broken.size > 0 : isBroken(ask));
  /** Put off to today or to no time at all: the next turn of ours is where the answer is due. */
  const isOwed = (ask: LedgerAsk): boolean => {
    if (!isAnswered(ask)) return true;
    if (ask.settled || (ask.answer !== undefined && !broken.has(placeOf(ask.answer.turn, ask.answer.sentence))))
      return false;
    const due = ask.deferral && dues.get(placeOf(ask.deferral.turn, ask.deferral.sentence));
    return due === undefined || present === undefined || dayOf(due) <= dayOf(present);
  };
  const shown = new Map(asks.map((ask) => [ask, showAsk(ask, isAnswered(ask))]));
  const isStale = staleAt(turns, asks);
  const owed = asks.filter(isOwed).slice(-MOST_OPEN);
  const met = asks.filter((ask) => !isOwed(ask)).slice(-MOST_OPEN);
  const stale = new Set(owed.filter((ask) => isStale(ask) && !isLetDown(ask)));
  return {
    ledger: deepFreeze<ThreadLedger>({
      asks: [...shown.values()],
      promises: [...statuses].map(([promise, status]) => showPromise(promise, status)),
      given,
    }),
    leftOpenBy: (draft, harmful) =>
      leftOpen({ owed, met, stale, turns, isLetDown: owed.some(isLetDown) }, draft, harmful).map((ask) => ({
        ...(shown.get(ask) as Ask),
        status: "open",
      })),
    standing: {
      timed: isTimed,
      dueToday: [...statuses].some(
        ([{ due, turn }, status]) => status === "pending" && isToday(due, present) && !isToday(times[turn], present),
      ),
      agents: countAgents(conversation),
    },
  };
}

/** "Human please": whoever of us writes has answered it. */
const SOMEBODY: ReadonlySet<string> = new Set(["human", "person", "agent", "real", "live", "speak", "talk", "=change"]);

function isForSomebody({ kind, head }: FoundAsk): boolean {
  return kind === "request" && head.size > 0 && [...head].every((concept) => SOMEBODY.has(concept));
}

function isToday(moment: Moment | undefined, now: Moment | undefined): boolean {
  return moment !== undefined && now !== undefined && dayOf({ ...moment, offset: now.offset }) === dayOf(now);
}

/** By their names, which count only as being different. */
function countAgents(conversation: readonly Turn[]): number {
  const authors = new Set<string>();
  for (const { role, author } of conversation) if (role === "agent" && author !== undefined) authors.add(author);
  return authors.size;
}

function placeOf(turn: number, sentence: number): string {
  return `${turn} ${sentence}`;
}

function lastOf(times: readonly (Moment | undefined)[]): Moment | undefined {
  for (let index = times.length - 1; index >= 0; index--) if (times[index] !== undefined) return times[index];
  return undefined;
}

function readCustomer(
  turn: number,
  document: Document,
  at: Moment | undefined,
  asks: LedgerAsk[],
  promises: readonly LedgerPromise[],
): void {
  keptBy(promises, { side: "customer", document, at });
  if (customerCuesIn(document).some(({ fact }) => fact === "ask:settled") || takesLeave(document))
    for (const ask of asks.slice(-MOST_OPEN)) ask.settled = true;
  const earlier = asks.slice(-MOST_OPEN);
  for (const found of findAsks(document)) {
    const ask: LedgerAsk = { turn, found, document, answer: undefined, deferral: undefined, settled: false };
    // Asked again: what they were told before did not answer it.
    for (const other of earlier) if (isSameAsk(other, ask)) other.answer = undefined;
    asks.push(ask);
  }
}

/** A few words, thanks among them, and nothing asked: they have what they wanted. */
const LEAVE = 16;

function takesLeave(document: Document): boolean {
  if (document.size > LEAVE || findAsks(document).length > 0) return false;
  return document.normals.some((normal, at) => (normal === "thank" || normal === "thanks") && isMeant(document, at));
}

/** "No thanks to you" and "thanks for nothing" are no thanks. */
function isMeant({ normals, negators }: Document, at: number): boolean {
  return (
    (negators[at] as number) < 0 &&
    normals[at - 1] !== "no" &&
    !normals.slice(at, at + 4).includes("nothing") &&
    !normals.includes("but")
  );
}

function readOurs(
  turn: number,
  document: Document,
  at: Moment | undefined,
  asks: readonly LedgerAsk[],
  promises: LedgerPromise[],
): void {
  keptBy(promises, { side: "ours", document, at });
  const open = lastOpen(asks);
  const outcomes = answerAsks(
    open.map(({ found }) => found),
    readReply(document),
  );
  open.forEach((ask, index) => {
    const { answered, sentence } = outcomes[index] as { answered: string; sentence: number };
    if (answered === "yes") ask.answer = { turn, sentence };
    else if (answered === "deferred") ask.deferral = { turn, sentence };
  });
  for (const found of findPromises(document)) {
    const due = dueOf(document, found, at);
    // What is told of a time that has passed is no promise.
    if (found.timed && (due === undefined || at === undefined || due.time <= at.time)) continue;
    promises.push({ turn, found, document, due, state: found.act === "now" ? "kept" : "open" });
  }
}

/** The latest asks that nothing has answered yet, oldest first. */
function lastOpen(asks: readonly LedgerAsk[]): readonly LedgerAsk[] {
  const open: LedgerAsk[] = [];
  for (
    let index = asks.length - 1;
    index >= 0 && index >= asks.length - 4 * MOST_OPEN && open.length < MOST_OPEN;
    index--
  ) {
    const ask = asks[index] as LedgerAsk;
    if (!ask.settled) open.push(ask);
  }
  return open.reverse();
}

/** What our side owes an answer to. */
interface Owing {
  readonly owed: readonly LedgerAsk[];
  /** What it was answered, or put off for longer: what a draft says on these says nothing on the others. */
  readonly met: readonly LedgerAsk[];
  /** Those of them that hang no more: what a draft says may still be about them. */
  readonly stale: ReadonlySet<LedgerAsk>;
  readonly turns: readonly ReadTurn[];
  /** A promise of ours was broken: a word for now will not do. */
  readonly isLetDown: boolean;
}

function leftOpen(owing: Owing, draft: Document, harmful: ReadonlySet<number> | undefined): readonly LedgerAsk[] {
  const { owed, met, stale, isLetDown } = owing;
  if (owed.length === stale.size) return [];
  const reply = readReply(draft);
  const found = owed.map((ask) => ask.found);
  const outcomes = answerAsks(found, reply, harmful);
  const answered = owed.filter((_, index) => outcomes[index]?.answered !== "no");
  const hanging = owed.filter(
    (ask, index) =>
      outcomes[index]?.answered === "no" &&
      !ask.found.loose &&
      !stale.has(ask) &&
      !answered.some((other) => isSameAsk(ask, other) || (isForTime(ask) && isForTime(other) && other.turn > ask.turn)),
  );
  if (isLetDown || hanging.length === 0) return hanging;
  const current = outcomes.filter((_, index) => !found[index]?.loose && !stale.has(owed[index] as LedgerAsk));
  const past = takeUp(
    met.map((ask) => ask.found),
    reply,
  );
  const spare = spareSentences(reply, [...current, ...past], harmful);
  const [maybe, sure] = partition(hanging, (ask) => spare.some((sentence) => canSpeakTo(ask.found, sentence)));
  // Where few words go to and fro, one that may answer is the answer; a letter can pass over one ask of several.
  const isLetter = hanging.some(({ document }) => document.size >= LETTER);
  const isAnswered = isLetter ? maybe.length <= spare.length : spare.length > 0;
  const left = isAnswered ? sure : hanging;
  return left.length === 0 || isForNow(owing, draft, reply, harmful) ? [] : left;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** So many times our side has written since, and the customer has not asked again: it hangs no more, or was answered in words of its own. */
const STALE_AFTER = 2;
/** In a chat of few words at a time the next word of ours is the answer. */
const LETTER = 50;

function staleAt(turns: readonly ReadTurn[], asks: readonly LedgerAsk[]): (ask: LedgerAsk) => boolean {
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

/** Holds them on, or asks for what it hangs on: not for what was given already, and not where they had to ask again. */
function isForNow(
  { owed, turns }: Owing,
  draft: Document,
  reply: ReplyReading,
  harmful: ReadonlySet<number> | undefined,
): boolean {
  if (holdsOn(reply)) return true;
  if (!asksBack(reply, harmful) || asksForGiven(draft, turns)) return false;
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

/** The same ask once more, in a later turn. */
function isSameAsk(ask: LedgerAsk, later: LedgerAsk): boolean {
  if (later.turn <= ask.turn || later.found.wanted !== ask.found.wanted) return false;
  const { head } = ask.found;
  const fewer = Math.min(head.size, later.found.head.size);
  if (fewer === 0) return head.size === later.found.head.size;
  let common = 0;
  for (const concept of head) if (later.found.about.has(concept)) common++;
  return common / fewer >= SAME_ASK;
}

function showAsk({ turn, found, document }: LedgerAsk, isAnswered: boolean): Ask {
  return { turn, ...wordsOf(document, found), kind: found.kind, status: isAnswered ? "answered" : "open" };
}

function showPromise(
  { turn, found, document, due }: LedgerPromise,
  status: "pending" | "kept" | "overdue",
): ThreadLedger["promises"][number] {
  const base = { turn, ...wordsOf(document, found) };
  return due === undefined ? { ...base, status } : { ...base, due: formatMoment(due), status };
}

function wordsOf(document: Document, { first, last }: TokenSpan): Pick<Ask, "range" | "excerpt"> {
  const range = rangeOf(document, first, last);
  return { range, excerpt: document.text.slice(range.start, range.end) };
}
