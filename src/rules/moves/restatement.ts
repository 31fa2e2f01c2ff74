import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { type Document, type Sentence, TokenClass } from "../../text/document.js";
import { readEachAgainst } from "../../text/known.js";
import { questionStarts } from "../../text/question-part.js";
import { ASKING, BEFORE_A_QUESTION, PRAISE, WHICH } from "../words/restatement-words.js";
import { ENOUGH_ASPECTS, readClause } from "./clause-reading.js";
import { type CustomerWords, customerWords, type Echo, readEchoes } from "./echoes.js";

/** The sentences of a reply that say the customer's own problem back. */
function findRestatements(reply: Document, context: RuleContext): readonly TokenSpan[] {
  if (context.customer.assumed) return [];
  const words = customerWords(context.turns);
  if (words.places.size === 0) return [];
  return restated(reply, words).flatMap((span, index) => {
    const { first } = reply.sentences[index] as Sentence;
    return span === undefined ? [] : [{ first: first + span.first, last: first + span.last }];
  });
}

/** In each sentence the stretch that says back what the customer said. */
const restated = readEachAgainst((alone, words: CustomerWords): TokenSpan | undefined => {
  const sentence = alone.sentences[0] as Sentence;
  const echoes = readEchoes(alone, sentence, words);
  if (echoes === undefined) return undefined;
  const told = toldIn(alone, sentence);
  const span = told && saysBack(alone, { ...sentence, end: "." }, told, words, echoes) ? told : undefined;
  return span ?? clausesOf(alone, sentence).find((part) => saysBack(alone, sentence, part, words, echoes));
});

/** "The lamp has gone out twice, did you …?": what is told before the question. */
function toldIn(alone: Document, { first, last, end }: Sentence): TokenSpan | undefined {
  const asked = questionStarts(alone)[0] as number;
  return end === "?" && asked > first && asked < last ? { first, last: asked } : undefined;
}

/** A sentence, and its parts where it is long: a regret in front, an offer behind. */
function clausesOf({ clauseOf }: Document, { first, last }: Sentence): readonly TokenSpan[] {
  const clauses: TokenSpan[] = [];
  let start = first;
  for (let at = first + 1; at <= last; at++) {
    if (at < last && clauseOf[at] === clauseOf[start]) continue;
    clauses.push({ first: start, last: at });
    start = at;
  }
  return clauses.length > 1 ? [{ first, last }, ...clauses] : clauses;
}

function saysBack(
  reply: Document,
  sentence: Sentence,
  span: TokenSpan,
  words: CustomerWords,
  echoes: readonly (Echo | undefined)[],
): boolean {
  const inSpan = echoes.slice(span.first - sentence.first, span.last - sentence.first);
  if (!inSpan.some((echo) => echo?.theirs !== undefined)) return false;
  const reading = readClause(reply, span, words, inSpan);
  const { own, shared, length } = reading;
  if ((own < 1 && reading.aspects < ENOUGH_ASPECTS) || reading.asks || praises(reply, sentence)) return false;
  const isWhole = span.first === sentence.first && span.last === sentence.last;
  if (reading.checks) return own >= 2 || shared >= 3 || (sentence.end !== "?" && isWhole);
  if (reading.ourAct || reading.instructs) return false;
  if (sentence.end === "?" && ASKING.has(reply.normals[opening(reply, span)] as string)) return false;
  if (sentence.end === "?") return !reading.offers && reading.trouble && shared >= 2;
  if (reading.regretted || (reading.noted && !reading.praised)) return true;
  if (
    reading.offers ||
    reading.explains ||
    reading.praised ||
    (reading.denies && !reading.topical) ||
    asksBack(reply, span)
  )
    return false;
  if (reading.concrete && own >= 3 && own * 2 >= length) return true;
  if (reading.speaks) return false;
  if (reading.concrete && own >= 2 && length <= (reading.states ? COUNT_ECHO : LONG_ECHO)) return true;
  if (reading.topical) return true;
  if (reading.yours) return own >= 2 || (shared >= 2 && reading.trouble && length <= LONG_ECHO);
  if (reading.plain < 1) return false;
  if (reading.trouble) return own >= 2 || (isWhole && length <= SHORT_ECHO && own * 2 >= length);
  const enough = length <= BRIEF_ECHO && reading.small >= 2 ? 2 : 3;
  return isWhole && !reading.states && own >= enough && own * 2 >= length;
}

/** The first word behind whom it speaks to: "@lena have you …". */
function opening({ classes }: Document, { first, last }: TokenSpan): number {
  let at = first;
  while (at < last - 1 && ((classes[at] as number) & TokenClass.handle) !== 0) at++;
  return at;
}

function praises({ normals, negators }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++)
    if (PRAISE.has(normals[at] as string) && (negators[at] as number) < 0) return true;
  return false;
}

/** "…, and which lamp you have": a question inside a statement. */
function asksBack({ normals }: Document, { first }: TokenSpan): boolean {
  const opener = normals[first] as string;
  return WHICH.has((BEFORE_A_QUESTION.has(opener) ? normals[first + 1] : opener) ?? "");
}

/** Content words of a sentence that hardly says more than the customer did. */
const SHORT_ECHO = 3;
const COUNT_ECHO = 4;
const BRIEF_ECHO = 5;
const LONG_ECHO = 8;

export const restatement: readonly Rule[] = [
  {
    kind: "custom",
    id: "restatement/says-it-back",
    find: findRestatements,
    confidence: "medium",
    message: "Says their problem back.",
    why: "They see that somebody has read it.",
    source: ["M05", "M06", "L10"],
    examples: {
      match: [
        {
          after: ["customer: The pop I bought was eight months out of date."],
          text: "I am sorry that the pop was out of date, could you send us a photo?",
        },
        {
          after: ["customer: Decent room, but it smells of fish."],
          text: "We have taken note of your remarks about the fish smell.",
        },
        {
          after: ["customer: The kettle leaks at the base since Sunday."],
          text: "Your kettle has been leaking at the base since Sunday.",
        },
        {
          after: ["customer: you took the gym fee twice in march"],
          text: "I'm sorry that the gym fee was taken twice in March.",
        },
        {
          after: ["customer: My fridge hums all night and the milk is warm"],
          text: "Let me check I have this right: the fridge hums all night, and the milk is warm?",
        },
      ],
      noMatch: [
        {
          after: ["customer: I filled out the form and still cannot open my account."],
          text: "Were you able to open the account after filling out the form?",
        },
        {
          after: ["customer: Great terrace and tasty soup, thanks to Pia."],
          text: "Your remarks about the terrace and the soup made our day.",
        },
        { after: ["customer: The alarms do not clear."], text: "Our apologies for not being more clear." },
        {
          after: ["customer: The shows on my Orbit TV are too quiet."],
          text: "Tell us which show it is, and which Orbit TV you have.",
        },
        {
          after: ["customer: My pick-up was late and the driver was rude."],
          text: "Your pick-up was not organised by us.",
        },
        {
          after: ["customer: The kettle leaks at the base since Sunday."],
          text: "You can order a new kettle in our shop.",
        },
        { after: ["customer: My booking is gone."], text: "We're sorry about the trouble with your booking." },
        {
          after: ["customer: My fridge hums all night and the milk is warm"],
          text: "Which fridge do you have, and where does it stand?",
        },
        {
          after: ["customer: you took the gym fee twice in march"],
          text: "Thank you for telling us about the gym fee.",
        },
      ],
    },
  },
  {
    kind: "absence",
    id: "restatement/missing",
    absent: ["restatement", "action", "remedy"],
    when: { assumed: false, intensity: { min: 1.5 }, customer: { any: ["repeats", "misunderstood"] } },
    confidence: "high",
    message: "Their own story is not said back.",
    why: "They have told it more than once: until it is said back, they will tell it again.",
    source: ["M05", "D01", "C15"],
    suggestions: ["So that I have it right: [what happened to them, with their own details]. Is that it?"],
    examples: {
      match: [
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "Thank you for your message. Your concern is important to us.",
        },
        {
          after: [
            "customer: For the third time: the gate does not open!! I am sick and tired of telling everybody the same story.",
          ],
          text: "We apologize and will look into it.",
        },
        {
          after: [
            "customer: I've told you four times already that the heater is dead. I'm furious, this is disgusting.",
          ],
          text: "We're sorry. Which number can we reach you on?",
        },
      ],
      noMatch: [
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "Your dryer is broken and this is your third letter. I'm sorry.",
        },
        {
          after: [
            "customer: This is the third time I'm writing about the broken dryer. I've already told two of your people. Ridiculous!",
          ],
          text: "I'm sorry. I've ordered a new one for you.",
        },
        { after: ["customer: Hi, do you open on Sundays?"], text: "Yes, from ten to four." },
        "Thank you for your message.",
      ],
    },
  },
];
