import type { CustomRule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, type Sentence, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/**
 * "Can I swap the tickets?" answered with "Swaps for that night ended at noon": what nobody would take for a no by its words alone is one
 * as an answer.
 */
const ASKS_LEAVE = wordSet("can could may might would will");
const ASKERS = wordSet("i we you");
/** "How can I …" asks for the way and not for leave. */
const OPEN = wordSet("how where when what which who why if that whom whose so because as until");
/** To be told something is no request that one can turn down. */
const ASKS_TO_KNOW = wordSet(
  "tell explain say check confirm look help see find know ask clarify advise let speak talk contact reach call track dm investigate understand trust expect believe be",
);
const PREDICTS = wordSet("will would");
const CHANCE = wordSet("chance allowed");
const STATED_NO = wordSet("no not never none neither nor nothing only solely");
/** What is over, shut or taken. */
const TOO_LATE = wordSet("ended closed expired passed gone full final already sold");
/** Whoever says one of these says no to nothing, or asks for time. */
const AGREES = wordSet(
  "yes yeah yep sure certainly absolutely definitely course done indeed yet problem worries sorted",
);
const REGRETS = wordSet("sorry apologize apologies regret thank thanks");
/** How many sentences of the reply an answer may begin after. */
const FIRST_SENTENCES = 2;

function findNo(document: Document, { latest, customer }: RuleContext): readonly TokenSpan[] {
  if (customer.assumed || !latest.some(asksForLeave)) return [];
  const { normals, sentences } = document;
  if (normals.some((word) => AGREES.has(word)) || offers(document)) return [];
  for (const sentence of sentences.filter(({ first }) => isOwn(document, first)).slice(0, FIRST_SENTENCES)) {
    const at = noIn(document, sentence);
    if (at >= 0) return [{ first: at, last: at + 1 }];
  }
  return [];
}

/** "Could I …", "will you …", "any chance of …": asked, and of us. */
function asksForLeave({ normals, sentences, size }: Document): boolean {
  return sentences.some(({ first, last, end }) => {
    for (let at = first; at < Math.min(last, size) - 1; at++) {
      const word = normals[at] as string;
      const before = normals[at - 1] ?? "";
      if (CHANCE.has(word) && end === "?") return !OPEN.has(normals[first] as string);
      // "Will I keep my seat?" asks what will be, and leaves nothing to us.
      if (PREDICTS.has(word) && normals[at + 1] !== "you") continue;
      if (!ASKS_LEAVE.has(word) || !ASKERS.has(normals[at + 1] as string)) continue;
      if (at > first && (OPEN.has(before) || ASKERS.has(before))) continue;
      const verb = VERB_ASIDES.has(normals[at + 2] ?? "") ? normals[at + 3] : normals[at + 2];
      if (end === "?" && !ASKS_TO_KNOW.has(verb ?? "")) return true;
    }
    return false;
  });
}
const VERB_ASIDES = wordSet("please just still also at not");

function isOwn({ flags }: Document, at: number): boolean {
  return ((flags[at] as number) & (ASIDE | TokenFlag.greeting | TokenFlag.quoted)) === 0;
}

/** "You can", "he can", "I have", "we will": something is given all the same. */
function offers({ normals, negators }: Document): boolean {
  return normals.some(
    (word, at) =>
      OFFERS.has(word) &&
      GIVEN_TO.has(normals[at - 1] ?? "") &&
      (negators[at] as number) < 0 &&
      normals[at + 1] !== "not" &&
      normals[at + 1] !== "only",
  );
}
const GIVEN_TO = wordSet("i we you he she they it this that");
const OFFERS = wordSet("can could will have may");

/** Where a sentence says no; −1 where it does not, or asks, or says sorry, or speaks of what the customer has not done. */
function noIn({ normals }: Document, { first, last, end }: Sentence): number {
  if (end === "?") return -1;
  const words = normals.slice(first, last);
  if (words.some((word) => REGRETS.has(word)) || words.includes("if")) return -1;
  const at = words.findIndex((word) => STATED_NO.has(word) || TOO_LATE.has(word));
  if (at < 0 || SEEN_NOTHING.has(words[at + 1] ?? "")) return -1;
  return first + at;
}
const SEEN_NOTHING = wordSet("see seen find found received receive sure know hear heard been need worry");

export const refusalToARequest: CustomRule = {
  kind: "custom",
  id: "refusal/to-a-request",
  find: findNo,
  severity: "info",
  confidence: "medium",
  message: "Says no to what they asked for.",
  why: "A no is easier to take with a reason and something that is possible.",
  source: ["D07"],
  suggestions: ["What I can do about {noun}: [what you can offer]."],
  examples: {
    match: [
      {
        after: ["customer: Could I move my fitting to the 9th?"],
        text: "Fittings for May are already closed.",
      },
      { after: ["customer: Any chance of a table outside?"], text: "Outside is full tonight." },
      { after: ["customer: Can I bring my own wine?"], text: "Not in our house, sir." },
    ],
    noMatch: [
      { after: ["customer: Could I move my fitting to the 9th?"], text: "The 9th is not far off, but of course." },
      { after: ["customer: Can you tell me where the van is?"], text: "It has not left the depot." },
      { after: ["customer: How can I open the lid?"], text: "The lid is not locked, push it to the left." },
      { after: ["customer: Can I get a refund?"], text: "Sorry that it was not right. Which order is it?" },
      "Fittings for May are already closed.",
    ],
  },
};
