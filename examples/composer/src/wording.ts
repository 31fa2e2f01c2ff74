// Ids and numbers as people read them.

import type { Suggestion, Turn } from "deescalate";

/** `bare-refusal` → `Bare refusal`, `house/never-say-cheap` → `Never say cheap`. */
export function title(id: string): string {
  const words = id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** With a true minus sign, as wide as a plus. */
export function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** The words of a suggestion where it has some that can be used, else its advice. */
export function wordsOf({ text, message }: Suggestion): string {
  return text ?? message;
}

const WROTE: Readonly<Record<Turn["role"], string>> = {
  customer: "Customer",
  agent: "Agent",
  bot: "Bot",
  system: "System note",
};

export function writer({ role, author }: Turn): string {
  return author ?? WROTE[role];
}

const MOMENT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** The time as it was on the writer's clock: the offset is dropped, not converted. */
export function moment(at: string | Date): string {
  const local = typeof at === "string" ? at.replace(/(Z|[+-]\d\d:?\d\d)$/, "") : at.toISOString().slice(0, -1);
  return MOMENT.format(new Date(`${local}Z`));
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
