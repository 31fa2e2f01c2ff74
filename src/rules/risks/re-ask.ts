import type { CustomRule, PatternRule, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, isClass, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { choiceMade } from "./re-ask-choice.js";
import { doneAlready, findDoneSteps } from "./re-ask-steps.js";

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
