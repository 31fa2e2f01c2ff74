/** Suggestions as written in rules, filled for a case. They use only what the conversation says, and slots that anyone can see. */
import type { Slot, Suggestion } from "../contract/results.js";

/** What a template may use. */
export interface TemplateValues {
  /** What the customer calls it, with its article or pronoun: "your order"; undefined where it is not known. */
  readonly noun: string | undefined;
  /** What stands before words that can be used as they are. */
  readonly lead?: string | undefined;
}

const SLOT = /\[([^\]\n]{1,80})\]/g;

/** Fills a template. One that begins with "*" is advice, not words to send. */
export function fillTemplate(template: string, values: TemplateValues): Suggestion {
  if (template.startsWith("*")) return { message: fillAdvice(template.slice(1).trim(), values), slots: [] };
  const text = template.replaceAll("{noun}", values.noun ?? "this");
  return { message: values.lead ?? "You could write:", text, slots: findSlots(text) };
}

/** Advice speaks to the agent, so what is the customer's is theirs. */
function fillAdvice(advice: string, { noun }: TemplateValues): string {
  return advice.replaceAll("{noun}", noun?.replace(/^your\b/, "their") ?? "what it is about");
}

function findSlots(text: string): readonly Slot[] {
  return [...text.matchAll(SLOT)].map((match) => ({
    name: match[1] as string,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
