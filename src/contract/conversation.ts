import type { TextRange } from "./results.js";

/** One message of a conversation. */
export interface Turn {
  /**
   * Who wrote it. `bot` is our side without human feelings; `system` stands for notes, automatic replies and status
   * lines, which are read for their time only.
   */
  readonly role: "customer" | "agent" | "bot" | "system";
  /** What was written, as plain text. Strip markup first: tags would be read as words. */
  readonly text: string;
  /** When it was sent: ISO 8601 with an offset, or a `Date`. */
  readonly at?: string | Date;
  /** Who wrote it, by name or id. */
  readonly author?: string;
}

/** How the conversation is held. */
export type Channel = "chat" | "email" | "social" | "phone";
/** Who can read along. */
export type Audience = "private" | "public";
/** Who writes for our side. */
export type Author = "human" | "bot";

/**
 * What excerpts show of people's words. `full`: the words themselves. `redacted`: e-mail addresses, digits and capitalised words inside an
 * excerpt are masked at equal length, and data that the customer has given is masked whole. `none`: an empty string.
 */
export type Evidence = "full" | "redacted" | "none";

/** What the agent may offer without asking anybody. */
export interface Authority {
  /** Whether the agent may give money back. Default: not known, and no refund is proposed. */
  readonly refund?: boolean;
  /** Whether the agent may give a small extra: a waived fee, a voucher. Default: not known, and none is proposed. */
  readonly gesture?: boolean;
  /** The longest time that the agent may promise, in hours, above 0. Checked and passed on; no rule that ships reads it yet. */
  readonly commitWithinHours?: number;
}

/** What surrounds a conversation. */
export interface StepContext {
  /**
   * The present moment: ISO 8601 with an offset, or a `Date`. The library has no clock: without it, now is the time of
   * the last turn, and without any time nothing is overdue.
   */
  readonly now?: string | Date;
  /** How the conversation is held. Default: not known. */
  readonly channel?: Channel;
  /** Who can read along. Default: public on `social`, else private. */
  readonly audience?: Audience;
  /** Who writes for our side. A bot must not claim human feelings. Default `human`. */
  readonly author?: Author;
  /** What the agent may offer without asking anybody. */
  readonly authority?: Authority;
  /** `regret-only`: regret without admitting fault, for careful industries. No phrase that ships admits fault, so this is a fact
   * (`regret-only`) for policy rows of your own. Default `full`. */
  readonly liability?: "full" | "regret-only";
  /** What excerpts may show of people's words. Default `full`. */
  readonly evidence?: Evidence;
}

/** What surrounds a reply. */
export interface ReplyContext extends StepContext {
  /** What came before the reply, oldest first. Without it a frustrated customer (intensity 2) is assumed. */
  readonly conversation?: readonly Turn[];
  /** The customer's name, where the host knows it. */
  readonly customerName?: string;
  /** How upset the customer is, from 0 (calm) to 4 (furious), where the host knows better than the words. */
  readonly intensity?: number;
  /** Stretches of the reply that are not judged, such as a fixed footer: findings that touch them are reported under `suppressed`. */
  readonly ignoreRanges?: readonly TextRange[];
  /** Ids of findings that somebody has looked at and accepted; they are reported under `suppressed`. */
  readonly ignoreFindings?: readonly string[];
}
