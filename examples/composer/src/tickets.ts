import type { ReplyContext, Turn } from "deescalate";

/** A conversation that waits for a reply. */
export interface Ticket {
  readonly title: string;
  readonly industry: string;
  readonly conversation: readonly Turn[];
  readonly context: ReplyContext;
  /** What somebody has begun to write. */
  readonly draft: string;
}

interface SampleFile extends Pick<ReplyContext, "channel" | "audience" | "now"> {
  readonly title: string;
  readonly industry: string;
  readonly conversation: readonly Turn[];
  readonly reply: string;
}

const files = import.meta.glob<SampleFile>("../../conversations/{01,02,03,04,05,07,08,09,10,12}-*.json", {
  eager: true,
  import: "default",
});

export const SAMPLES: readonly Ticket[] = Object.values(files).map(
  ({ title, industry, conversation, reply, ...context }) => ({ title, industry, conversation, context, draft: reply }),
);

export const OWN: Ticket = {
  title: "Your own conversation",
  industry: "empty",
  conversation: [],
  context: {},
  draft: "",
};

/** The ticket with one more message, sent at its present moment where it has one. */
export function withMessage(ticket: Ticket, role: Turn["role"], text: string): Ticket {
  const { now } = ticket.context;
  const turn: Turn = { role, text, ...(now !== undefined && { at: now }) };
  return { ...ticket, conversation: [...ticket.conversation, turn] };
}
