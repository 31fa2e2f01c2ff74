/** From records as they were read to a conversation with the replies in it that are to be scored. */
import { isRecord, show } from "../contract/arguments.js";
import type { Turn } from "../contract/conversation.js";
import { didYouMean } from "../rule-set/issues.js";
import { judgeText } from "../text/judge.js";
import { readText } from "../text/read.js";
import { RecordError } from "./errors.js";
import { fromFreshdesk } from "./freshdesk.js";
import { fromIntercom } from "./intercom.js";
import type { CarriedValue } from "./row.js";
import type { ScoreSettings } from "./settings.js";
import type { Ticket, TicketTurn } from "./ticket.js";
import {
  carriedFrom,
  labelAt,
  missing,
  parseJson,
  type RecordValue,
  tagsAt,
  timeOf,
  utcOf,
  valueAt,
  wordsAt,
} from "./values.js";
import { fromZendesk } from "./zendesk.js";

/** What a reply is known by, besides its words. */
export interface About {
  readonly channel: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  readonly carried: Readonly<Record<string, CarriedValue>>;
}

/** A turn of a conversation, with what its own record says. */
export interface ReadingTurn {
  readonly turn: Turn;
  /** Its own id, else that of its conversation and its place in it. */
  readonly id: string;
  readonly about: About;
}

/** A conversation, and which of its turns are to be scored. */
export interface Reading {
  readonly conversation: string | null;
  readonly turns: readonly ReadingTurn[];
  /** The places of the replies, in order. */
  readonly replies: readonly number[];
  /** Whether the turns are those of a whole conversation, so that the place of a reply among them says something. */
  readonly whole: boolean;
}

const IMPORTERS = { zendesk: fromZendesk, intercom: fromIntercom, freshdesk: fromFreshdesk } as const;

/**
 * Reads a record.
 *
 * @param number the number of the record, which is its id where it has none
 * @throws RecordError that says what is wrong with it
 */
export function readRecord(record: RecordValue, number: number, settings: ScoreSettings): Reading {
  const { shape } = settings;
  if (shape === "reply") return readReply(record, number, settings);
  if (shape === "conversation") return readConversationRecord(record, number, settings);
  if (shape === "turn") return readTurnRecords([record], settings);
  return readTicket(IMPORTERS[shape](record), record, settings);
}

function readReply(record: RecordValue, number: number, settings: ScoreSettings): Reading {
  const { columns } = settings;
  const reply = wordsAt(record, columns.reply);
  if (reply === null) throw missing(record, columns.reply, "reply");
  const about = aboutOf(record, settings);
  const before = turnsAt(record, settings);
  const customer = wordsAt(record, columns.customer);
  const at = timeOf(valueAt(record, columns.at), columns.at, settings.utcOffset);
  const agent = labelAt(record, columns.agent);
  const turns: Turn[] = [
    ...before,
    ...(customer === null ? [] : [{ role: "customer", text: customer } as const]),
    { role: "agent", text: reply, ...(at === null ? {} : { at }), ...(agent === null ? {} : { author: agent }) },
  ];
  const id = labelAt(record, columns.id) ?? String(number);
  return {
    conversation: labelAt(record, columns.conversationId),
    turns: turns.map((turn) => ({ turn, id, about })),
    replies: [turns.length - 1],
    whole: before.length > 0,
  };
}

function readConversationRecord(record: RecordValue, number: number, settings: ScoreSettings): Reading {
  const { columns } = settings;
  const turns = turnsAt(record, settings);
  if (turns.length === 0) throw missing(record, columns.conversation, "conversation");
  const id = labelAt(record, columns.id) ?? labelAt(record, columns.conversationId) ?? String(number);
  const about = aboutOf(record, settings);
  const agent = labelAt(record, columns.agent);
  const read = turns.map((turn) => ({
    turn: agent === null || turn.role !== "agent" || turn.author !== undefined ? turn : { ...turn, author: agent },
    id: null,
    about,
  }));
  return conversationOf(id, labelAt(record, columns.conversationId) ?? id, read, settings);
}

/**
 * Reads the records of one conversation, a turn each.
 *
 * @throws RecordError that says what is wrong with one of them; a conversation is judged whole or not at all
 */
export function readTurnRecords(records: readonly RecordValue[], settings: ScoreSettings): Reading {
  const { columns } = settings;
  const first = records[0] as RecordValue;
  const id = labelAt(first, columns.conversationId);
  if (id === null) throw missing(first, columns.conversationId, "conversation id");
  const turns = records.map((record, index): OwnTurn => {
    try {
      return readTurnRecord(record, settings);
    } catch (error) {
      throw error instanceof RecordError ? new RecordError(error.code, error.message, index) : error;
    }
  });
  return conversationOf(id, id, inOrder(turns), settings);
}

function readTurnRecord(record: RecordValue, settings: ScoreSettings): OwnTurn {
  const { columns } = settings;
  const role = valueAt(record, columns.role);
  if (role === undefined || role === null) throw missing(record, columns.role, "role");
  const at = timeOf(valueAt(record, columns.at), columns.at, settings.utcOffset);
  const author = labelAt(record, columns.agent);
  return {
    turn: {
      role: roleOf(role, columns.role, settings),
      // A message without words, such as a picture, is a turn all the same.
      text: wordsAt(record, columns.text) ?? "",
      ...(at === null ? {} : { at }),
      ...(author === null ? {} : { author }),
    },
    id: labelAt(record, columns.id),
    about: aboutOf(record, settings),
  };
}

function readTicket(ticket: Ticket, record: RecordValue, settings: ScoreSettings): Reading {
  const about: About = {
    channel: ticket.channel,
    brand: ticket.brand,
    tags: ticket.tags,
    carried: carriedFrom(record, settings.carry),
  };
  const turns = ticket.turns.map(
    ({ id, ...turn }: TicketTurn): OwnTurn => ({
      turn: isAutoReply(turn) ? { ...turn, role: "system" } : turn,
      id,
      about,
    }),
  );
  return conversationOf(ticket.id, ticket.id, inOrder(turns), settings);
}

/** Helpdesks seldom mark what a machine answered, on either side. */
function isAutoReply({ text }: Turn): boolean {
  return judgeText(readText(text)) === "automatic";
}

interface OwnTurn extends Omit<ReadingTurn, "id"> {
  readonly id: string | null;
}

function conversationOf(id: string, conversation: string, turns: readonly OwnTurn[], { bots }: ScoreSettings): Reading {
  const replies = turns.flatMap(({ turn: { role } }, index) =>
    role === "agent" || (bots && role === "bot") ? [index] : [],
  );
  if (replies.length === 0) throw new RecordError("no-reply", "No turn of this conversation is a reply of ours.");
  const named = turns.map((turn, index) => ({ ...turn, id: turn.id ?? `${id}#${index}` }));
  return { conversation, turns: named, replies, whole: true };
}

/** Where all turns say when they were sent, that is their order. */
function inOrder(turns: readonly OwnTurn[]): readonly OwnTurn[] {
  if (turns.some(({ turn }) => turn.at === undefined)) return turns;
  const sent = ({ turn }: OwnTurn): string => utcOf(turn.at as string);
  return [...turns].sort((a, b) => (sent(a) < sent(b) ? -1 : sent(a) > sent(b) ? 1 : 0));
}

function aboutOf(record: RecordValue, { columns, carry }: ScoreSettings): About {
  return {
    channel: labelAt(record, columns.channel),
    brand: labelAt(record, columns.brand),
    tags: tagsAt(record, columns.tags),
    carried: carriedFrom(record, carry),
  };
}

/** The turns that a record holds. */
function turnsAt(record: RecordValue, settings: ScoreSettings): readonly Turn[] {
  const name = settings.columns.conversation;
  const found = valueAt(record, name);
  if (found === undefined || found === null) return [];
  const list = typeof found === "string" ? parseJson(found, name) : found;
  if (!Array.isArray(list)) {
    throw new RecordError(
      "invalid",
      `${JSON.stringify(name)} must be an array of turns { role, text }, got ${show(list)}.`,
    );
  }
  return list.map((turn, index) => turnOf(turn, `${name}[${index}]`, settings));
}

function turnOf(turn: unknown, place: string, settings: ScoreSettings): Turn {
  if (!isRecord(turn)) throw new RecordError("invalid", `${place} must be a turn { role, text }, got ${show(turn)}.`);
  if (typeof turn.text !== "string")
    throw new RecordError("invalid", `${place}.text must be text, got ${show(turn.text)}.`);
  const at = timeOf(turn.at, `${place}.at`, settings.utcOffset);
  const author = labelAt(turn, "author");
  return {
    role: roleOf(turn.role, `${place}.role`, settings),
    text: turn.text,
    ...(at === null ? {} : { at }),
    ...(author === null ? {} : { author }),
  };
}

function roleOf(value: unknown, name: string, { roles }: ScoreSettings): Turn["role"] {
  const word = typeof value === "string" ? value.trim().toLowerCase() : undefined;
  if (word !== undefined && Object.hasOwn(roles, word)) return roles[word] as Turn["role"];
  const hint = word === undefined ? undefined : didYouMean(word, Object.keys(roles));
  const known = "customer, agent, bot or system; roles can name your own words";
  throw new RecordError(
    "invalid",
    `${JSON.stringify(name)} must be ${known}, got ${show(value)}. ${hint ?? ""}`.trim(),
  );
}
