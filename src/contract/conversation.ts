/** One message of a conversation. */
export interface Turn {
  /**
   * Who wrote it. `bot` is our side without human feelings; `system` stands for notes, automatic replies and status
   * lines, which are read for their time only.
   */
  readonly role: "customer" | "agent" | "bot" | "system";
  readonly text: string;
  /** When it was sent: ISO 8601 with an offset, or a `Date`. */
  readonly at?: string | Date;
  /** Who wrote it, by name or id. */
  readonly author?: string;
}

export type Channel = "chat" | "email" | "social" | "phone";
export type Audience = "private" | "public";
export type Author = "human" | "bot";

/** What the agent may offer without asking anybody. */
export interface Authority {
  readonly refund?: boolean;
  /** A small extra: a waived fee, a voucher. */
  readonly gesture?: boolean;
  /** The longest time that the agent may promise, in hours. */
  readonly commitWithinHours?: number;
}

/** What surrounds a conversation. */
export interface StepContext {
  /**
   * The present moment: ISO 8601 with an offset, or a `Date`. The library has no clock: without it, now is the time of
   * the last turn, and without any time nothing is overdue.
   */
  readonly now?: string | Date;
  readonly channel?: Channel;
  readonly audience?: Audience;
  /** Who writes for our side. A bot must not claim human feelings. */
  readonly author?: Author;
  readonly authority?: Authority;
  /** `regret-only`: regret without admitting fault, for careful industries. */
  readonly liability?: "full" | "regret-only";
}

/** What surrounds a reply. */
export interface ReplyContext extends StepContext {
  /** What came before the reply, oldest first. */
  readonly conversation?: readonly Turn[];
  readonly customerName?: string;
  /** How upset the customer is, from 0 to 4, where the host knows better than the words. */
  readonly intensity?: number;
  /** What excerpts may show: `redacted` masks names, addresses and numbers. Default `full`. */
  readonly evidence?: "full" | "redacted" | "none";
  /** Stretches of the reply that are not judged, such as a fixed footer: findings that touch them are reported under `suppressed`. */
  readonly ignoreRanges?: readonly { readonly start: number; readonly end: number }[];
  /** Ids of findings that somebody has looked at and accepted; they are reported under `suppressed`. */
  readonly ignoreFindings?: readonly string[];
}
