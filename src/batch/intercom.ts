/** Conversations as Intercom's API gives them, with `conversation_parts`. */
import type { Turn } from "../contract/conversation.js";
import { RecordError } from "./errors.js";
import { htmlToText } from "./html.js";
import { channelOf, label, listAt, object, type Ticket, type TicketTurn, ticketId } from "./ticket.js";
import type { RecordValue } from "./values.js";

const CUSTOMERS: ReadonlySet<unknown> = new Set(["user", "lead", "contact", "visitor"]);
/** Parts that are messages to the other side; all others are for the team, or tell that something was done. */
const MESSAGES: ReadonlySet<unknown> = new Set(["comment", "open", "close", "quick_reply"]);
const AUTOMATED: ReadonlySet<unknown> = new Set(["automated", "campaigns_initiated", "operator_initiated"]);

/**
 * Reads an Intercom conversation: notes, assignments and automated messages are `system` turns, users, leads and contacts the
 * customer, bots (also AI agents) a `bot`, admins and teammates an agent.
 *
 * @throws RecordError where it is no conversation with parts
 */
export function fromIntercom(record: RecordValue): Ticket {
  const id = ticketId(record, "Intercom");
  const parts = object(record.conversation_parts).conversation_parts;
  if (parts === undefined) {
    throw new RecordError(
      "missing",
      `The conversation has no "conversation_parts": the list of conversations leaves them out; get each by its id.`,
    );
  }
  const source = object(record.source ?? record.conversation_message);
  const first = turnOf(source, record.created_at, AUTOMATED.has(source.delivered_as) ? "note" : "comment");
  const { tags } = object(record.tags);
  return {
    id,
    channel: channelOf(source.type),
    brand: label(record.brand_id) ?? label(object(record.brand).name),
    tags: (Array.isArray(tags) ? tags : []).flatMap((tag) => label(object(tag).name) ?? []),
    turns: [
      first,
      ...listAt(parts, "conversation_parts").map((part) => turnOf(part, part.created_at, part.part_type)),
    ].filter(({ text }) => text !== ""),
  };
}

function turnOf(part: RecordValue, createdAt: unknown, partType: unknown): TicketTurn {
  const who = object(part.author);
  const author = label(who.name) ?? label(who.id);
  const at = momentOf(createdAt);
  return {
    id: label(part.id),
    role: MESSAGES.has(partType) ? roleOf(who, part) : "system",
    text: typeof part.body === "string" ? htmlToText(part.body) : "",
    ...(at === null ? {} : { at }),
    ...(author === null ? {} : { author }),
  };
}

function roleOf(author: RecordValue, part: RecordValue): Turn["role"] {
  if (CUSTOMERS.has(author.type)) return "customer";
  return author.type === "bot" || author.from_ai_agent === true || part.from_ai_agent === true ? "bot" : "agent";
}

/** Intercom counts seconds. */
function momentOf(seconds: unknown): string | null {
  if (seconds === undefined || seconds === null) return null;
  const time = typeof seconds === "number" ? new Date(seconds * 1000) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new RecordError("invalid", `"created_at" must be a time in seconds, got ${JSON.stringify(seconds)}.`);
}
