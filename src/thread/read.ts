/** The thread as a ledger: what was asked and answered, what was promised and kept, what was given. */
import type { Turn } from "../contract/conversation.js";
import { deepFreeze } from "../contract/freeze.js";
import type { Ask, ThreadLedger } from "../contract/results.js";
import type { ReadTurn, TokenSpan } from "../rule-set/rule.js";
import { conceptOf } from "../rules/words/concepts.js";
import type { Document } from "../text/document.js";
import { rangeOf } from "../text/range.js";
import { wordSet } from "../text/words.js";
import { answerAsks } from "./answers.js";
import { type FoundAsk, findAsks } from "./asks.js";
import { customerCuesIn } from "./cues.js";
import { findGiven } from "./given.js";
import { isSameAsk, type LedgerAsk, leftOpen, staleAt } from "./left-open.js";
import { dayOf, formatMoment, type Moment, readMoment } from "./moment.js";
import { dueOf, findPromises } from "./promises.js";
import { readReply } from "./replies.js";
import { keptBy, type LedgerPromise, settle } from "./status.js";

/** How many open asks are held against a turn of ours, the latest first: more hang in no thread that people can follow. */
const MOST_OPEN = 30;

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
      leftOpen({ owed, met, stale, turns, isLetDown: owed.some(isLetDown), isTimed }, draft, harmful).map((ask) => ({
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
  for (const ask of earlier)
    if (ask.answer !== undefined && turnsDown(document, ask.answer.about)) ask.answer = undefined;
  for (const found of findAsks(document)) {
    const ask: LedgerAsk = { turn, found, document, answer: undefined, deferral: undefined, settled: false };
    // Asked again: what they were told before did not answer it.
    for (const other of earlier) if (isSameAsk(other, ask)) other.answer = undefined;
    asks.push(ask);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const WANTING = wordSet("want need");
const ARTICLES = wordSet("a an any your the another");

/** "NOT a voucher", "I don't want a voucher": what was offered in place of an answer is none. */
function turnsDown({ normals, negators }: Document, offered: ReadonlySet<string>): boolean {
  return normals.some(
    (word, at) =>
      (word === "not" || (WANTING.has(word) && (negators[at] as number) >= 0)) &&
      ARTICLES.has(normals[at + 1] ?? "") &&
      [normals[at + 2], normals[at + 3]].some((thing) => thing !== undefined && offered.has(conceptOf(thing))),
  );
}

/** A few words, thanks among them, and nothing asked: they have what they wanted. */
const LEAVE = 16;

const REMAINING = wordSet("still leaves remains remaining except other");

function takesLeave(document: Document): boolean {
  if (document.size > LEAVE || findAsks(document).length > 0 || document.normals.some((word) => REMAINING.has(word)))
    return false;
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
  const reply = readReply(document);
  const outcomes = answerAsks(
    open.map(({ found }) => found),
    reply,
  );
  open.forEach((ask, index) => {
    const { answered, sentence } = outcomes[index] as { answered: string; sentence: number };
    if (answered === "yes") ask.answer = { turn, sentence, about: reply.sentences[sentence]?.about ?? NOTHING };
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
