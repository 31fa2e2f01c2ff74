import type { CustomRule, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const ASKING = wordSet("provide send share give tell confirm need require supply state advise dm know have what which");
/** What is asked for, and the kind of token that answers it. */
const NUMBER_OF = wordSet(
  "order booking reservation account reference ticket case invoice tracking customer confirmation policy contract",
);
const NUMBER_WORDS = wordSet("number numbers no id reference code");
/** "the last four digits of", "another number": a part that is missing may be asked for. */
const A_PART = wordSet("last first digits ends ending ended full complete other another new different second correct");

/** Whether a text asks for something that the customer has given. */
export function asksForGiven(document: Document, turns: RuleContext["turns"]): boolean {
  return find(document, { turns }).length > 0 || findDoneSteps(document, { turns }).length > 0;
}

function find(document: Document, { turns }: Pick<RuleContext, "turns">): readonly TokenSpan[] {
  const asked = findRequests(document);
  if (asked.length === 0) return [];
  const customers = turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
  return asked
    .filter(({ tokenClass }) => customers.some((text) => holds(text, tokenClass)))
    .map(({ first, last }) => ({ first, last }));
}

interface Request extends TokenSpan {
  readonly tokenClass: number;
}

function findRequests(document: Document): readonly Request[] {
  const requests: Request[] = [];
  for (const { first, last } of document.sentences) {
    let asks = -1;
    for (let at = first; at < last; at++) {
      if (((document.flags[at] as number) & ASIDE) !== 0) break;
      const word = document.normals[at] as string;
      if (A_PART.has(word)) break;
      if (asks < 0 && ASKING.has(word)) asks = at;
      const tokenClass = asks < 0 ? 0 : askedAt(document, at);
      if (tokenClass !== 0) requests.push({ first: asks, last: at + 1, tokenClass });
    }
  }
  return requests;
}

/** The kind of token that the words at this place ask for; 0 for none. Someone else's ("our order number") is not the customer's. */
function askedAt(document: Document, at: number): number {
  const word = document.normals[at] as string;
  const before = document.normals[at - 1] ?? "";
  if (NUMBER_WORDS.has(word) && NUMBER_OF.has(before)) {
    // Asked for, not told: nothing that looks like the number follows.
    return ((document.classes[at + 1] ?? 0) & TokenClass.id) === 0 ? TokenClass.id : 0;
  }
  return word === "address" && (before === "email" || before === "e-mail") ? TokenClass.email : 0;
}

function holds({ classes, size }: Document, tokenClass: number): boolean {
  for (let at = 0; at < size; at++) if (((classes[at] as number) & tokenClass) !== 0) return true;
  return false;
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

/** "I already restarted it": they did it, and did not say that they did not. */
function hasDone({ normals, negators, size }: Document, done: ReadonlySet<string>): boolean {
  for (let at = 0; at < size; at++) {
    if (!done.has(normals[at] as string) || (negators[at] as number) >= 0) continue;
    if (normals.slice(Math.max(0, at - 6), at).some((word) => DOERS.has(word))) return true;
  }
  return false;
}

function findDoneSteps(document: Document, { turns }: Pick<RuleContext, "turns">): readonly TokenSpan[] {
  const steps = findSteps(document);
  if (steps.length === 0) return [];
  const customers = turns.filter(({ role }) => role === "customer").map((turn) => turn.document());
  return steps
    .filter(({ done }) => customers.some((text) => hasDone(text, done)))
    .map(({ first, last }) => ({ first, last }));
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
    ],
    noMatch: [
      { after: ["customer: The modem has no signal."], text: "Have you tried restarting the modem?" },
      { after: ["customer: I restarted the modem twice."], text: "Thanks for restarting it. Which lights are on?" },
      { after: ["customer: I haven't restarted it yet."], text: "Please restart it, and tell me what you see." },
    ],
  },
};

export const reAsk: readonly Rule[] = [givenAlready, doneAlready];
