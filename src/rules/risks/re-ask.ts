import type { CustomRule, PatternRule, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, isClass, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { conceptOf, isTelling } from "../words/concepts.js";

const ASKING = wordSet("provide send share give tell confirm need require supply state advise dm know have what which");
/** "the last four digits of", "another number": a part that is missing may be asked for. */
const A_PART = wordSet("last first digits ends ending ended full complete other another new different second correct");
const NUMBER_OF = wordSet(
  "order booking reservation account reference ticket case invoice tracking customer confirmation policy contract member membership job claim application subscription player client serial delivery purchase",
);
const NUMBER_WORDS = wordSet("number numbers no id reference code");
const PICTURES = wordSet("photo photos picture pictures screenshot screenshots photograph photographs image images");
const PAPERS = wordSet(
  "certificate receipt inventory contract card copy proof invoice passport form documents document slip",
);
const PEOPLE = wordSet("people guests persons adults children");
const HERE = wordSet("attached enclosed attach attaching attachment uploaded sent enclosing");

/** What can be asked for, and how one sees that the customer has given it. */
type IsGiven = (text: Document) => boolean;

interface Request extends TokenSpan {
  readonly isGiven: IsGiven;
}

/** Where a text asks for something that the customer has given. */
export function asksForGiven(document: Document, turns: RuleContext["turns"]): readonly TokenSpan[] {
  return [...find(document, { turns }), ...findDoneSteps(document, { turns })];
}

function find(document: Document, { turns }: Pick<RuleContext, "turns">): readonly TokenSpan[] {
  const asked = findRequests(document);
  if (asked.length === 0) return [];
  const customers = turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
  return asked.filter(({ isGiven }) => customers.some(isGiven)).map(({ first, last }) => ({ first, last }));
}

function findRequests(document: Document): readonly Request[] {
  const requests: Request[] = [];
  for (const { first, last, end } of document.sentences) {
    if (offersOrForbids(document, first, last)) continue;
    let asks = end === "?" ? first : -1;
    for (let at = first; at < last; at++) {
      if (((document.flags[at] as number) & ASIDE) !== 0) break;
      const word = document.normals[at] as string;
      const isWhole = word === "full" && document.normals[at + 1] === "name";
      if ((A_PART.has(word) && !isWhole) || word === "thanks" || word === "thank") break;
      if (asks < 0 && ASKING.has(word)) asks = at;
      const isGiven = asks < 0 ? undefined : askedAt(document, first, at, end === "?");
      if (isGiven !== undefined) requests.push({ first: asks, last: at + 1, isGiven });
    }
  }
  return requests;
}

/** "Do you want to change the address?", "please do not share your number": nothing is asked for. */
function offersOrForbids({ normals, negators }: Document, first: number, last: number): boolean {
  const opening = normals.slice(first, first + 4).join(" ");
  if (/\b(?:do you (?:want|wish)|would you like|you want|shall i|should i)\b/.test(opening)) return true;
  for (let at = first; at < last; at++)
    if (ASKING.has(normals[at] as string) && (negators[at] as number) >= 0) return true;
  return false;
}

/** What the words at this place ask for. Someone else's ("our order number") is not the customer's. */
function askedAt(document: Document, first: number, at: number, isQuestion: boolean): IsGiven | undefined {
  const { normals, classes } = document;
  const word = normals[at] as string;
  const before = normals[at - 1] ?? "";
  if (NUMBER_WORDS.has(word) && NUMBER_OF.has(before)) {
    // Asked for, not told: nothing that looks like the number follows.
    return ((classes[at + 1] ?? 0) & TokenClass.id) === 0 ? (text) => holdsNumber(text, before) : undefined;
  }
  if (word === "name" && isOwnName(normals, first, at)) return holdsName;
  if (word === "number" && isForCalls(normals, first, at)) return holdsPhone;
  if (word === "address" && (before === "email" || before === "e-mail")) return holdsEmail;
  if (PICTURES.has(word) && isWanted(normals, first, at)) return hasPicture;
  if (PAPERS.has(word) && isWanted(normals, first, at)) return (text) => hasPaper(text, word);
  if ((word === "code" || word === "message") && before === "error") return holdsErrorCode;
  if (!isQuestion) return word === "date" && isWanted(normals, first, at) ? holdsDate : undefined;
  return askedInQuestion(normals, first, at);
}

/** "Which room are you in?", "On which day was it paid and for how much?", "For how many people?" */
function askedInQuestion(normals: readonly string[], first: number, at: number): IsGiven | undefined {
  const word = normals[at] as string;
  const before = normals[at - 1] ?? "";
  const isWhich = before === "which" || before === "what";
  if (isWhich && word === "room") return holdsRoom;
  if (isWhich && word === "model") return holdsModel;
  if (isWhich && (word === "day" || word === "date")) return holdsDate;
  if (word === "when" && PAST.has(normals[at + 1] ?? "")) return holdsDate;
  if (before === "how" && word === "much" && (normals[at + 1] === undefined || PAST.has(normals[at + 1] as string))) {
    return isOnlyAsked(first, at) ? undefined : holdsAmount;
  }
  // "How many of you will there be?"
  const isOfYou =
    word === "of" && normals[at + 1] === "you" && normals.slice(at + 2, at + 6).some((each) => COMING.has(each));
  return before === "many" && (PEOPLE.has(word) || isOfYou) ? holdsPeople : undefined;
}

const PAST = wordSet("did was were");

/** "How much did you pay?" on its own may be about something else than the amounts so far. */
function isOnlyAsked(first: number, at: number): boolean {
  return at - first <= 2;
}

const WANTING = wordSet("send provide share upload attach need supply forward email give have require");

/** "please send us a photo", "we need a copy of the certificate". */
function isWanted(normals: readonly string[], first: number, at: number): boolean {
  for (let place = Math.max(first, at - 10); place < at; place++)
    if (WANTING.has(normals[place] as string)) return true;
  return false;
}

function some({ size }: Document, holds: (at: number) => boolean): boolean {
  for (let at = 0; at < size; at++) if (holds(at)) return true;
  return false;
}

function holdsNumber(text: Document, of: string): boolean {
  return some(
    text,
    (at) =>
      isClass(text, at, TokenClass.id) ||
      (isClass(text, at, TokenClass.number) && (text.normals[at - 1] === of || text.normals[at - 2] === of)),
  );
}

function holdsEmail(text: Document): boolean {
  return some(text, (at) => isClass(text, at, TokenClass.email));
}

function hasPicture(text: Document): boolean {
  if (/\[(?:image|photo|picture|screenshot|file|attachment) ?:/i.test(text.text)) return true;
  const isThere = some(text, (at) => HERE.has(text.normals[at] as string) && (text.negators[at] as number) < 0);
  return isThere && some(text, (at) => PICTURES.has(text.normals[at] as string));
}

function hasPaper(text: Document, paper: string): boolean {
  return text.sentences.some(({ first, last }) => {
    const said = text.normals.slice(first, last);
    return (
      said.includes(paper) && said.some((word, index) => HERE.has(word) && (text.negators[first + index] as number) < 0)
    );
  });
}

function holdsErrorCode(text: Document): boolean {
  return some(text, (at) => {
    const word = text.normals[at] as string;
    if (/^(?:e|err|f|p)-?\d{1,4}$|^0x[\da-f]+$/.test(word)) return true;
    return /^\d{2,5}$/.test(word) && /^(?:error|code)$/.test(text.normals[at - 1] ?? "");
  });
}

/** A day with a number or a name in it: "on Sunday", "2 June". */
function holdsDate(text: Document): boolean {
  return some(
    text,
    (at) =>
      isClass(text, at, TokenClass.date) &&
      !/^(?:today|tomorrow|tonight|yesterday|now)$/.test(text.normals[at] as string),
  );
}

function holdsAmount(text: Document): boolean {
  return some(text, (at) => isClass(text, at, TokenClass.money) || /^\d+[.]\d\d$/.test(text.normals[at] as string));
}

function holdsRoom(text: Document): boolean {
  return some(text, (at) => text.normals[at] === "room" && /^\d{1,4}[a-z]?$/.test(text.normals[at + 1] ?? ""));
}

function holdsModel(text: Document): boolean {
  return some(text, (at) => /^[a-z]{1,4}-\d{2,4}[a-z]?$/.test(text.normals[at] as string));
}

/** "your full name", and no name of another person or thing. */
function isOwnName(normals: readonly string[], first: number, at: number): boolean {
  const before = normals.slice(Math.max(first, at - 3), at);
  return (
    before.includes("your") && !before.some((word) => OF_OTHERS.has(word)) && !OF_OTHERS.has(normals[at + 1] ?? "")
  );
}

const OF_OTHERS = wordSet("user account company business last maiden middle first on in as for");

/** "a contact number", "a number to reach you on". */
function isForCalls(normals: readonly string[], first: number, at: number): boolean {
  const before = normals[at - 1] ?? "";
  if (CALLING.has(before)) return at - 2 < first || normals[at - 2] !== "our";
  const after = normals.slice(at + 1, at + 7);
  return after.some((word) => word === "reach" || word === "ring" || word === "call") && after.includes("you");
}

const COMING = wordSet(
  "be there come coming stay staying travel travelling traveling arrive arriving attend attending",
);
const CALLING = wordSet("contact phone telephone mobile daytime callback cell");
const PHONE = /(?:^|[^\w-])\+?\d(?:[\s()-]?\d){8,13}(?!\w)/;
const NAMED =
  /(?:[Mm]y name(?:['’]s| is)|[Tt]his is|[Ii]t['’]?s|I['’]?m|I am|[Nn]ame:)\s+(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u;

function holdsPhone({ text }: Document): boolean {
  return PHONE.test(text) && /\b(?:reach|call|ring|phone|mobile|number|tel|cell|text)\b/i.test(text);
}

/** First name and last, as people introduce themselves. */
function holdsName({ text }: Document): boolean {
  return NAMED.test(text);
}

function holdsPeople(text: Document): boolean {
  return some(text, (at) => isClass(text, at, TokenClass.number) && PEOPLE.has(text.normals[at + 1] ?? ""));
}

const givenAlready: CustomRule = {
  kind: "custom",
  id: "re-ask/given-already",
  find,
  confidence: "medium",
  message: "Asks for what they have given.",
  why: "Having to say it again tells them that nobody kept what they said.",
  source: ["C39", "D04"],
  suggestions: ["*Use what they gave, or say which part of it is missing."],
  examples: {
    match: [
      {
        after: ["customer: Order KT-48213 came without the lid."],
        text: "Could you please send me your order number so that I can look?",
      },
      { after: ["customer: We are in room 31 and the shower is cold."], text: "Which room are you in, please?" },
      {
        after: ["customer: Two photos of the crack are attached."],
        text: "Please send us a photo of the crack, then we can go on.",
      },
      { after: ["customer: It shows F07 and stops."], text: "Do you see an error code on the display?" },
      { after: ["customer: It's Ilona Farkas, about the braces."], text: "Could you give me your full name, please?" },
      { after: ["customer: Ring me on 0491 570 110 after six."], text: "May I have a contact number for you?" },
      { after: ["customer: We are 3 adults, from the 2nd."], text: "Lovely. How many of you will be coming?" },
      {
        after: ["customer: My account is 88401273, no internet since Monday.", "agent: Let me see.", "customer: ok"],
        text: "To start, please provide your account number.",
      },
      {
        after: ["customer: You can reach me at m.brandt@post.example, the form is broken."],
        text: "May I have your email address please?",
      },
    ],
    noMatch: [
      { after: ["customer: My order came without the lid."], text: "Could you please send me your order number?" },
      {
        after: ["customer: I'll take photos of the crack tonight."],
        text: "Please send us the photos when you have them.",
      },
      { after: ["customer: It shows F07 and stops."], text: "What do you hear when it stops?" },
      { after: ["customer: It's Ilona Farkas, about the braces."], text: "What is the name of your dentist?" },
      { after: ["customer: Ring me on 0491 570 110 after six."], text: "Is there another number for the mornings?" },
      { after: ["customer: We are 3 adults, from the 2nd."], text: "How many of you need a parking space?" },
      {
        after: ["customer: Order KT-48213 came without the lid."],
        text: "I have your order number KT-48213 in front of me and see the lid is missing.",
      },
      {
        after: ["customer: My card ends 4411, booking 77120934."],
        text: "Could you confirm the last two letters of your booking reference?",
      },
    ],
  },
};

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
      if (isOrder && things.size > 0 && !NO_STEPS.has(normals[at + 1] ?? "")) found.push({ first: at, last: at + 1, done, things });
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

function findDoneSteps(document: Document, { turns }: Pick<RuleContext, "turns">): readonly TokenSpan[] {
  const [steps, handlings] = [findSteps(document), findHandlings(document)];
  if (steps.length + handlings.length === 0) return [];
  const customers = turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
  return [
    ...steps.filter(({ done }) => customers.some((text) => hasDone(text, done))),
    ...handlings.filter(({ done, things }) => customers.some((text) => hasHandled(text, done, things))),
  ].map(({ first, last }) => ({ first, last }));
}

const doneAlready: CustomRule = {
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

const choiceMade: CustomRule = {
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

const retelling: PatternRule = {
  kind: "pattern",
  id: "re-ask/tell-it-again",
  patterns: [
    "(tell | describe | explain) (to)? (me | us)? (again | once more | in your own words | what this is about | what it is about | what happened | the (issue | problem | situation | matter) | from the (start | beginning))",
    "what (seems to be | is) the (problem | issue | matter)",
    "(tell | share with) (me | us) (a bit)? more about (the | your) (issue | problem)",
  ],
  unless: ["(no need | not need | not have | without | instead of | so that you) .. (tell | explain | describe)"],
  when: { assumed: false, customer: { any: ["repeats"] } },
  confidence: "medium",
  message: "Has them tell it all again.",
  why: "They have told it more than once: to begin again says that nobody listened.",
  source: ["D04", "C39"],
  suggestions: ["*Say back what you have from them, and ask only for what is missing."],
  examples: {
    match: [
      {
        after: ["customer: For the third time: my daughter's travel card never came."],
        text: "Could you tell me what happened?",
      },
      {
        after: ["customer: I have explained this three times already. The boiler leaks."],
        text: "To help you, please describe the problem.",
      },
      {
        after: ["customer: As I said twice before, the wrong name is on the ticket."],
        text: "What seems to be the issue?",
      },
    ],
    noMatch: [
      { after: ["customer: The boiler leaks."], text: "Could you tell me what happened?" },
      {
        after: ["customer: I have explained this three times already. The boiler leaks."],
        text: "You need not explain the problem again, I have your notes here.",
      },
      {
        after: ["customer: As I said twice before, the wrong name is on the ticket."],
        text: "Which spelling is right, Mayer or Meyer?",
      },
    ],
  },
};

export const reAsk: readonly Rule[] = [givenAlready, doneAlready, choiceMade, retelling];
