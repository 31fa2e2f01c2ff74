/** What the importers make of a helpdesk's ticket, and what they share. */
import { isRecord, show } from "../contract/arguments.js";
import type { Turn } from "../contract/conversation.js";
import { RecordError } from "./errors.js";
import type { RecordValue } from "./values.js";

/** A turn of a ticket. */
export interface TicketTurn extends Turn {
  /** The helpdesk's id of the message. */
  readonly id: string | null;
}

/** A ticket as a conversation, oldest turn first. */
export interface Ticket {
  readonly id: string;
  readonly channel: string | null;
  readonly brand: string | null;
  readonly tags: readonly string[];
  readonly turns: readonly TicketTurn[];
}

/** The id of a ticket; without one it is no ticket of that helpdesk. */
export function ticketId(record: RecordValue, helpdesk: string): string {
  const { id } = record;
  if (typeof id === "string" && id !== "") return id;
  if (typeof id === "number") return String(id);
  throw new RecordError(
    "missing",
    `A ${helpdesk} record has an "id"; this one has ${Object.keys(record).slice(0, 8).map(show).join(", ") || "nothing"}.`,
  );
}

/** A list inside a ticket. */
export function listAt(value: unknown, place: string): readonly RecordValue[] {
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw new RecordError("invalid", `${JSON.stringify(place)} must be an array of objects, got ${show(value)}.`);
  }
  return value;
}

/** The id or name of somebody; `null` where there is none. */
export function label(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : null;
}

export function object(value: unknown): RecordValue {
  return isRecord(value) ? value : {};
}

export function tagList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((tag) => typeof tag === "string") : [];
}

const CHANNELS: Readonly<Record<string, string>> = {
  conversation: "chat",
  native_messaging: "chat",
  messaging: "chat",
  chat: "chat",
  whatsapp: "chat",
  sms: "chat",
  voice: "phone",
  phone_call: "phone",
  phone_switch: "phone",
  twitter: "social",
  facebook: "social",
  instagram: "social",
};

/** The helpdesk's word for a channel as ours, where there is one. */
export function channelOf(value: unknown): string | null {
  const word = label(value);
  return word !== null && Object.hasOwn(CHANNELS, word) ? (CHANNELS[word] as string) : word;
}
