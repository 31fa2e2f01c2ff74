/** What a reply shows of its case by its form alone, even where each of its words stands in formulas as well. */
import type { RuleContext } from "../../rule-set/rule.js";
import { type Document, type Sentence, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Whether the sentence holds a deed, an offer or a question that somebody has to know the case for. */
export function isOfTheCase(document: Document, { first, last, end }: Sentence, context: RuleContext): boolean {
  const words = document.normals.slice(first, last);
  if (end === "?" && asksWhatTheyDid(words, context)) return true;
  return words.some(
    (word, at) =>
      (word === "our" && weTalked(words, at)) ||
      (SPOKE.has(word) && REACHED_THEM.has(words[at + 1] ?? "") && words[at + 2] === "you") ||
      (OURS.has(word) && (tellsADeed(words, at) || offersADeed(words, at))) ||
      (word === "you" && theySentIt(words, at)) ||
      (THEIRS.has(word) && ANSWERED.has(words[at + 1] ?? "")) ||
      (WHICH.has(word) && asksWhich(words, at)) ||
      (TELLING.has(word) && asksForTheThing(words, at)) ||
      (word === "who" && HELPED.has(words[at + 1] ?? "") && words.slice(at + 2, at + 4).includes("you")) ||
      (TROUBLE.has(word) && namesTheThing(document, first + at, last)),
  );
}

/** "I've called the hotel", "we were unable to get through to you": somebody did something. "We have noted it" is none. */
function tellsADeed(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 1 + REACH).filter((word) => !BETWEEN.has(word));
  const [verb = "", object = ""] = next;
  if (DEEDS.has(verb)) return object !== "" && !ANYONE.has(object);
  const tried = verb === "unable" || verb === "tried" || (verb === "could" && object === "not");
  return tried && next.slice(1).some((word) => REACHING.has(word));
}

/** "As discussed on our call": somebody talked to them. "On a call with our team" is yet to come. */
function weTalked(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4).filter((word) => !LATELY.has(word));
  return TALKS.has(next[0] ?? "") && words.slice(Math.max(0, at - 3), at).some((word) => BEHIND_A_TALK.has(word));
}

/** "The details that you shared earlier": what came from them is known. */
function theySentIt(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4).filter((word) => word !== "have");
  return SENT.has(next[0] ?? "") && EARLIER.has(next[1] ?? "");
}

/** "I can transfer the purchases": a deed that is named. "So that we can change it" offers nothing yet. */
function offersADeed(words: readonly string[], at: number): boolean {
  if (words[at + 1] !== "can" || !OFFERED.has(words[at + 2] ?? "")) return false;
  return !words.slice(Math.max(0, at - 2), at).some((word) => AIM.has(word));
}

/** "Were you able to get the number?", in the middle of a talk: about what was agreed on before. */
function asksWhatTheyDid([first = "", second = "", third = ""]: readonly string[], { turns }: RuleContext): boolean {
  const isPast = PAST.has(first) && second === "you" && !["have", "any"].includes(third);
  return isPast && turns.some(({ role }) => role === "agent");
}

/** "Let us know what kind of device you use"; not "what number" or "what happened". */
function asksWhich(words: readonly string[], at: number): boolean {
  const rest = words.slice(at + 1, at + 6);
  const of = rest.indexOf("of");
  while (WHICH_ONE.has(rest[0] ?? "")) rest.shift();
  const [thing = "", next = ""] = KINDS.has(rest[0] ?? "") && of >= 0 ? rest.slice(of + 1) : rest;
  return THINGS.has(thing) && next !== "number";
}

/** "Let us know the platform that you play on": a thing of theirs, asked for by what they do with it. */
function asksForTheThing(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 5).filter((word) => !ASKING_US.has(word));
  return THINGS.has(next[0] ?? "") && USED.has(next[1] ?? "");
}

/** "Trouble with Photo Desk": the name of what fails, in the reply's own capitals. */
function namesTheThing({ normals, classes, text, starts }: Document, trouble: number, last: number): boolean {
  let at = trouble + 1;
  if (!WITH.has(normals[at] ?? "")) return false;
  for (at++; at < last && LITTLE.has(normals[at] as string); at++);
  if (at >= last || ((classes[at] as number) & TokenClass.word) === 0) return false;
  const code = text.charCodeAt(starts[at] as number);
  return code >= 65 && code <= 90;
}

const REACH = 6;
const LATELY = wordSet("recent last earlier previous telephone phone telephonic brief long first");
const TALKS = wordSet("call conversation chat discussion meeting talk correspondence exchange");
const BEHIND_A_TALK = wordSet("during after following per in on from discussed mentioned agreed since");
const SPOKE = wordSet("spoke spoken speaking talked met chatted");
const REACHED_THEM = wordSet("with to");
const OURS = wordSet("i we team colleague colleagues manager");
const THEIRS = wordSet("they he she");
const ANSWERED = wordSet("confirmed told advised replied said");
const BETWEEN = wordSet("have has had was were are am is just already also now again not do did all");
const DEEDS = wordSet(
  "called phoned rang rung spoke spoken tested traced located pulled compared measured opened cancelled refunded replaced reset unlocked removed added",
);
/** Whom everybody's complaint is passed to. */
const ANYONE = wordSet("up to with our");
const REACHING = wordSet("reach call ring contact get phone deliver");
const SENT = wordSet("sent shared provided gave given posted uploaded attached tweeted described reported");
const EARLIER = wordSet("earlier already before above previously yesterday today on");
const OFFERED = wordSet(
  "transfer move merge reset add remove switch cancel extend credit refund replace unlock restore link swap exchange reactivate reship",
);
const AIM = wordSet("so that before once until if");
const PAST = wordSet("did were have had");
const WHICH = wordSet("which what");
const WHICH_ONE = wordSet("specific exact particular other");
const TELLING = wordSet("know tell confirm share");
const ASKING_US = wordSet("us me the which exact specific");
const USED = wordSet("you that where on");
const HELPED = wordSet("helped told served spoke assisted called took answered advised handled");
const KINDS = wordSet("kind type sort model version make");
const THINGS = wordSet(
  "device devices phone browser version model platform game app console computer laptop tablet tv printer router store shop branch country city flight train station line room product item size colour color plan operating system software firmware error code street area channel show song restaurant website site file album airline",
);
const TROUBLE = wordSet("trouble troubles problem problems issue issues difficulty difficulties");
const WITH = wordSet("with using on in accessing opening loading running");
const LITTLE = wordSet("the your our this that my");
