/** Tickets as Freshdesk's API gives them, with `conversations` put in. */
import type { Turn } from "../contract/conversation.js";
import { RecordError } from "./errors.js";
import { htmlToText } from "./html.js";
import { label, listAt, type Ticket, type TicketTurn, tagList, ticketId } from "./ticket.js";
import { type RecordValue, timeOf } from "./values.js";

/** Where a ticket came from, by Freshdesk's numbers. */
const CHANNELS: Readonly<Record<number, string>> = {
  1: "email",
  2: "portal",
  3: "phone",
  7: "chat",
  9: "widget",
  10: "email",
};
/** A ticket that we opened by writing to the customer. */
const OUTBOUND = 10;

/**
 * Reads a Freshdesk ticket: its description is the first turn, private notes and what an automation sent are `system` turns, what came
 * in is the customer's, everything else an agent's.
 *
 * @throws RecordError where it is no ticket with conversations
 */
export function fromFreshdesk(record: RecordValue): Ticket {
  const id = ticketId(record, "Freshdesk");
  if (record.conversations === undefined) {
    throw new RecordError(
      "missing",
      `The ticket has no "conversations": add those of /tickets/${id}/conversations, all pages of it (include=conversations gives ten at the most).`,
    );
  }
  const { source } = record;
  const first = turnOf(
    {
      ...record,
      id: undefined,
      body: record.description,
      body_text: record.description_text,
      user_id: record.requester_id,
    },
    source === OUTBOUND ? "agent" : "customer",
  );
  return {
    id,
    channel: typeof source === "number" ? (CHANNELS[source] ?? String(source)) : null,
    brand: label(record.product_id),
    tags: tagList(record.tags),
    turns: [first, ...listAt(record.conversations, "conversations").map((part) => turnOf(part, roleOf(part)))],
  };
}

function roleOf(part: RecordValue): Turn["role"] {
  if (part.private === true || label(part.automation_id) !== null) return "system";
  return part.incoming === true ? "customer" : "agent";
}

function turnOf(part: RecordValue, role: Turn["role"]): TicketTurn {
  const author = label(part.user_id);
  const at = timeOf(part.created_at, "created_at", null);
  return {
    id: label(part.id),
    role,
    text: typeof part.body === "string" ? htmlToText(part.body) : (label(part.body_text) ?? ""),
    ...(at === null ? {} : { at }),
    ...(author === null ? {} : { author }),
  };
}
