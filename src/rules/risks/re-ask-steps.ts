/** Steps that the customer has tried, and is asked to try again. */
import type { CustomRule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";

/** Steps that one tries oneself: how they are asked for, and how one says that one has done them. */
const STEPS: readonly { readonly asked: ReadonlySet<string>; readonly done: ReadonlySet<string> }[] = [
  {
    asked: wordSet("restart restarting restarted reboot rebooting rebooted"),
    done: wordSet("restarted rebooted restarting rebooting"),
  },
  { asked: wordSet("reinstall reinstalling reinstalled"), done: wordSet("reinstalled reinstalling") },
  { asked: wordSet("uninstall uninstalling uninstalled"), done: wordSet("uninstalled reinstalled uninstalling") },
  { asked: wordSet("clear clearing cleared"), done: wordSet("cleared clearing") },
  { asked: wordSet("unplug unplugging unplugged"), done: wordSet("unplugged unplugging") },
];
/** Steps that say only with their thing what is done, and how they read once they are done. */
const HANDLINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    "hold=held holding;press=pressed pressing;take=took taken taking;remove=removed removing deleted deleting;delete=deleted deleting removed removing;turn=turned turning;" +
    "switch=switched switching;change=changed changing;check=checked checking;replace=replaced replacing;add=added adding re-added readded;" +
    "update=updated updating;log=logged logging;sign=signed signing;plug=plugged plugging;swap=swapped swapping;reset=reset resetting;" +
    "connect=connected reconnected connecting;pair=paired pairing re-paired;download=downloaded downloading;scan=scanned scanning;" +
    "open=opened opening;run=ran running;move=moved moving;clean=cleaned cleaning;pull=pulled pulling"
  )
    .split(";")
    .map((entry) => entry.split("=") as [string, string])
    .map(([verb, done]) => [verb, wordSet(done)] as const),
);
/** Before a verb that is asked for: "please hold", "then take", "try to press". */
const LEADING_ON = wordSet("please kindly then and first now just to");
/** "I have held the key, changed the cable and |removed the case": so far back stands who did it. */
const LONGEST_LIST = 14;
/** How far behind its verb the thing stands. */
const THING_WITHIN = 5;
const REQUESTS = wordSet("try trying tried please kindly could can have did first");
const CREDITS = wordSet("thanks thank since after again already whether when because sorry despite another");
const DOERS = wordSet("i we already tried have just twice");

/** The steps that a sentence asks for; none where it gives credit for them. */
function findSteps(document: Document): readonly (TokenSpan & { readonly done: ReadonlySet<string> })[] {
  return document.sentences.flatMap(({ first, last }) => {
    const said = document.normals.slice(first, last);
    if (!said.some((word) => REQUESTS.has(word)) || said.some((word) => CREDITS.has(word))) return [];
    return said.flatMap((word, index) => {
      const step = STEPS.find(({ asked }) => asked.has(word));
      return step === undefined ? [] : [{ first: first + index, last: first + index + 1, done: step.done }];
    });
  });
}

/** "Please |hold the reset button": the handlings that a text asks for, each with the things that it names. */
function findHandlings(
  document: Document,
): readonly (TokenSpan & { readonly done: ReadonlySet<string>; readonly things: ReadonlySet<string> })[] {
  const { normals, text, starts, ends } = document;
  return document.sentences.flatMap(({ first, last, end }) => {
    if (end === "?" || normals.slice(first, last).some((word) => CREDITS_FOR_HANDLING.has(word))) return [];
    const found: (TokenSpan & { readonly done: ReadonlySet<string>; readonly things: ReadonlySet<string> })[] = [];
    for (let at = first; at < last; at++) {
      const done = HANDLINGS.get(normals[at] as string);
      if (done === undefined) continue;
      const isOrder =
        at === first || LEADING_ON.has(normals[at - 1] as string) || text.slice(ends[at - 1], starts[at]).includes(",");
      const things = thingsBehind(document, at, last);
      if (isOrder && things.size > 0 && !NO_STEPS.has(normals[at + 1] ?? ""))
        found.push({ first: at, last: at + 1, done, things });
    }
    return found;
  });
}

const DOING: ReadonlySet<string> = new Set([...DOERS, "done"]);
/** "Tried |holding it" is done; "I need help with |opening it" is not. */
const TRYING = wordSet("tried tries trying already");
const NO_STEPS = wordSet("care note place");
const CREDITS_FOR_HANDLING = wordSet("thanks thank since whether because sorry despite i we another different");

function thingsBehind(document: Document, at: number, last: number): ReadonlySet<string> {
  const things = new Set<string>();
  for (let to = at + 1; to < last && to <= at + THING_WITHIN; to++) {
    const word = document.normals[to] as string;
    if (word === "off" || (isTelling(document, to) && !/^\d/.test(word))) things.add(conceptOf(word));
  }
  return things;
}

/** "Held the reset for ten seconds": the same, told as done with one of the things. */
function hasHandled(text: Document, done: ReadonlySet<string>, things: ReadonlySet<string>): boolean {
  const { normals, negators, sentences, sentenceOf } = text;
  return normals.some((word, at) => {
    if (!done.has(word) || (negators[at] as number) >= 0) return false;
    const { first, last } = sentences[sentenceOf[at] as number] as TokenSpan;
    const lead = normals.slice(Math.max(first, at - LONGEST_LIST), at);
    const doers = word.endsWith("ing") ? TRYING : DOING;
    if (at > first && !lead.some((each) => doers.has(each))) return false;
    for (const thing of thingsBehind(text, at, last)) if (things.has(thing)) return true;
    return false;
  });
}

/** "I already restarted it": they did it, and did not say that they did not. */
function hasDone({ normals, negators, size }: Document, done: ReadonlySet<string>): boolean {
  for (let at = 0; at < size; at++) {
    if (!done.has(normals[at] as string) || (negators[at] as number) >= 0) continue;
    if (normals.slice(Math.max(0, at - 6), at).some((word) => DOERS.has(word))) return true;
  }
  return false;
}

export function findDoneSteps(document: Document, { turns }: Pick<RuleContext, "turns">): readonly TokenSpan[] {
  const [steps, handlings] = [findSteps(document), findHandlings(document)];
  if (steps.length + handlings.length === 0) return [];
  const customers = turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
  return [
    ...steps.filter(({ done }) => customers.some((text) => hasDone(text, done))),
    ...handlings.filter(({ done, things }) => customers.some((text) => hasHandled(text, done, things))),
  ].map(({ first, last }) => ({ first, last }));
}

export const doneAlready: CustomRule = {
  kind: "custom",
  id: "re-ask/step-done-already",
  find: findDoneSteps,
  confidence: "medium",
  message: "Asks for a step that they have done.",
  why: "They told you so, and now it seems that nobody read it.",
  source: ["C39", "D04"],
  suggestions: ["*Thank them for the step, and go on to the next one."],
  examples: {
    match: [
      { after: ["customer: I've restarted the modem twice, no signal."], text: "Have you tried restarting the modem?" },
      { after: ["customer: Reinstalling? I already reinstalled it."], text: "Please reinstall the app." },
      { after: ["customer: We tried clearing the cache, no change."], text: "Could you clear your cache first?" },
      {
        after: ["customer: Already done: held the power key for 30 seconds, swapped the cable."],
        text: "Please hold the power key until it beeps.",
      },
      {
        after: ["customer: I turned the boiler off and on again, still cold."],
        text: "Then turn it off for a minute.",
      },
    ],
    noMatch: [
      { after: ["customer: The modem has no signal."], text: "Have you tried restarting the modem?" },
      { after: ["customer: I restarted the modem twice."], text: "Thanks for restarting it. Which lights are on?" },
      { after: ["customer: I haven't restarted it yet."], text: "Please restart it, and tell me what you see." },
      { after: ["customer: I changed the bulb."], text: "Please change the fuse next." },
      { after: ["customer: I need help with opening an account."], text: "You may open an account at the desk." },
      { after: ["customer: They took good care of us."], text: "Keep in touch, and take care." },
      { after: ["customer: You changed my booking without asking."], text: "Please change the booking in the app." },
    ],
  },
};
