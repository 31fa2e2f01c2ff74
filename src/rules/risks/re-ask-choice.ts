/** A choice that the customer has made, and is given again. */
import type { CustomRule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";

const OPTIONS = wordSet("prefer rather");

/** "Would you prefer the money or a voucher?" to somebody who has said which. */
function findChosen(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const choices = document.sentences.filter(({ first, last, end }) => {
    const said = document.normals.slice(first, last);
    return end === "?" && said.includes("or") && said.some((word) => OPTIONS.has(word));
  });
  if (choices.length === 0) return [];
  const wishes = turns
    .filter(({ role }) => role === "customer")
    .flatMap((turn) => {
      const text = turn.document();
      return text.sentences
        .filter(
          ({ first, last, end }) => end !== "?" && text.normals.slice(first, last).some((word) => OPTIONS.has(word)),
        )
        .map(({ first, last }) => conceptsOf(text, first, last));
    });
  return choices.filter(({ first, last }) => {
    const offered = conceptsOf(document, first, last);
    return wishes.some((wish) => [...offered].filter((concept) => wish.has(concept)).length >= 2);
  });
}

function conceptsOf(text: Document, first: number, last: number): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (let at = first; at < last; at++) {
    const word = text.normals[at] as string;
    if (isTelling(text, at) && !OPTIONS.has(word)) concepts.add(conceptOf(word));
  }
  return concepts;
}

export const choiceMade: CustomRule = {
  kind: "custom",
  id: "re-ask/choice-made",
  find: findChosen,
  confidence: "medium",
  message: "Offers a choice that they have made.",
  why: "They said which they want, and it was not read.",
  source: ["C39", "D04"],
  suggestions: ["*Go with what they chose, or say why it cannot be had."],
  examples: {
    match: [
      {
        after: ["customer: I would rather have a refund than a new lamp."],
        text: "Would you prefer a new lamp or a refund?",
      },
      {
        after: ["customer: We'd prefer the morning slot to the evening slot."],
        text: "Would you rather have the morning or the evening slot?",
      },
      {
        after: ["customer: I'd rather pick up the tickets than have them mailed."],
        text: "Do you prefer to pick up the tickets or have them mailed?",
      },
    ],
    noMatch: [
      { after: ["customer: The lamp is broken."], text: "Would you prefer a new lamp or a refund?" },
      {
        after: ["customer: I would rather have a refund than a new lamp."],
        text: "The refund then. Would you rather have it on your card or as a bank transfer?",
      },
      {
        after: ["customer: We'd prefer the morning slot to the evening slot."],
        text: "The morning slot is yours. Shall I note a phone number or an address?",
      },
    ],
  },
};
