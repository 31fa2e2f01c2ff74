/** Tickets as Zendesk exports them: its JSON export, or the ticket of its API with `comments` put in. */
import type { Turn } from "../contract/conversation.js";
import { RecordError } from "./errors.js";
import { htmlToText } from "./html.js";
import { channelOf, label, listAt, object, type Ticket, type TicketTurn, tagList, ticketId } from "./ticket.js";
import { type RecordValue, timeOf } from "./values.js";

/** The author of what Zendesk itself writes. */
const ZENDESK_ITSELF = "-1";
const RULES: ReadonlySet<unknown> = new Set(["rule", "system", "trigger", "automation", "sms_notification"]);

/** `VoiceComment`, `TpeVoiceComment`: what the telephone system wrote down of a call, numbers and times. */
const CALL = /VoiceComment$/;

/**
 * Reads a Zendesk ticket: private comments, records of calls and what a trigger or an automation sent are `system` turns, the requester
 * and end users are the customer, everybody else is an agent.
 *
 * @throws RecordError where it is no ticket with comments
 */
export function fromZendesk(record: RecordValue): Ticket {
  const id = ticketId(record, "Zendesk");
  if (record.comments === undefined) {
    throw new RecordError(
      "missing",
      `The ticket has no "comments": export it with them, or add those of /tickets/${id}/comments.`,
    );
  }
  const isCustomer = customersOf(record);
  return {
    id,
    channel: channelOf(object(record.via).channel),
    brand: label(record.brand_id) ?? label(object(record.brand).name),
    tags: tagList(record.tags),
    turns: listAt(record.comments, "comments").map((comment) => turnOf(comment, isCustomer)),
  };
}

function customersOf(record: RecordValue): (author: string | null, role: unknown) => boolean {
  const requester = label(record.requester_id) ?? label(object(record.requester).id);
  const roles = new Map(
    (Array.isArray(record.users) ? record.users : []).map(object).map(({ id, role }) => [label(id), role]),
  );
  return (author, role) => author === requester || (role ?? roles.get(author)) === "end-user";
}

function turnOf(comment: RecordValue, isCustomer: ReturnType<typeof customersOf>): TicketTurn {
  const author = label(comment.author_id) ?? label(object(comment.author).id);
  const at = timeOf(comment.created_at, "created_at", null);
  const role = roleOf(comment, author, isCustomer(author, object(comment.author).role));
  return {
    id: label(comment.id),
    role,
    text: textOf(comment),
    ...(at === null ? {} : { at }),
    ...(author === null ? {} : { author }),
  };
}

function roleOf(comment: RecordValue, author: string | null, byCustomer: boolean): Turn["role"] {
  const { channel, source } = object(comment.via);
  if (comment.public === false || author === ZENDESK_ITSELF) return "system";
  if (typeof comment.type === "string" && CALL.test(comment.type)) return "system";
  if (RULES.has(channel) || RULES.has(object(source).rel)) return "system";
  if (byCustomer) return "customer";
  return typeof channel === "string" && channel.startsWith("answer_bot") ? "bot" : "agent";
}

function textOf({ html_body, plain_body, body }: RecordValue): string {
  if (typeof html_body === "string") return htmlToText(html_body);
  return label(plain_body) ?? label(body) ?? "";
}
