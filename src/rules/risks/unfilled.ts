import { readOnce } from "../../contract/remember.js";
import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { isCapitalised } from "../../text/classify.js";
import { type Document, TokenClass, TokenFlag } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Where the talk is of slots and fields themselves, a slot is an example. */
const ABOUT_SLOTS = wordSet(
  "template templates placeholder placeholders brace braces bracket brackets merge variable variables syntax printed shortcode snippet macro tag tags regex literal",
);
/** What stands before a number that is hidden on purpose: "ending XXXX 4471". */
const HIDDEN_NUMBER = wordSet("ending ends card account number iban phone last digits xxxx xxx");

/** What one does to a key or a menu entry: "press [Enter]", "choose {File}". */
const OPERATES = wordSet("press hit click tap choose select open hold push the type");
const CURRENCIES = wordSet("usd eur gbp cad aud nzd inr chf");

/** "$AMOUNT" and "XX/XX": slots that look like a price or a date. */
function looksLikeSlot({ text, starts, ends, normals }: Document, at: number): boolean {
  const written = text.slice(starts[at], ends[at]);
  if (/^(?:xx[/:.-])+xx(?:xx)?$/i.test(written)) return true;
  const name = written.startsWith("$") ? written.slice(1) : text[(starts[at] as number) - 1] === "$" ? written : "";
  return (
    /^[A-Z][A-Z_]{2,19}$/.test(name) && !CURRENCIES.has(name.toLowerCase()) && !CURRENCIES.has(normals[at] as string)
  );
}

/** A key or a menu entry, in the brackets that manuals put round it. */
function isKey({ text, starts, ends, normals }: Document, at: number): boolean {
  const isWord = /^[[{<][A-Z][a-z]{1,11}[\]}>]$/.test(text.slice(starts[at], ends[at]));
  return isWord && OPERATES.has(normals[at - 1] ?? "");
}

/** Slots and merge fields that nobody filled. */
function emptySlots(document: Document, context: RuleContext): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    const isSlot = ((document.classes[at] as number) & TokenClass.placeholder) !== 0;
    if (!isSlot && !looksLikeSlot(document, at)) continue;
    if (isSlot && isKey(document, at)) continue;
    if (((document.flags[at] as number) & (TokenFlag.history | TokenFlag.quoted)) !== 0) continue;
    if (!isMaskedNumber(document, at) && !isInsideWord(document, at)) spans.push({ first: at, last: at + 1 });
  }
  if (spans.length === 0 || document.normals.some((normal) => ABOUT_SLOTS.has(normal))) return [];
  const isMasked = isAnonymised(context);
  return spans.filter(({ first }) => {
    const slot = document.normals[first] as string;
    return !(isMasked && slot.startsWith("[")) && !customerWrote(slot, context);
  });
}

/** Customers write no slots: where "[name]" stands in their words, somebody has masked the thread. */
function isAnonymised({ turns }: RuleContext): boolean {
  return turns.some(({ role, document }) => {
    if (role !== "customer") return false;
    const { classes, normals } = document();
    return normals.some(
      (normal, at) => ((classes[at] as number) & TokenClass.placeholder) !== 0 && normal.startsWith("["),
    );
  });
}

function isMaskedNumber(document: Document, at: number): boolean {
  if (!/^x+$/.test(document.normals[at] as string)) return false;
  const isNumber = (index: number): boolean =>
    index >= 0 && index < document.size && ((document.classes[index] as number) & TokenClass.number) !== 0;
  const isSlot = (index: number): boolean => /^x{3,}$/.test(document.normals[index] ?? "");
  return isNumber(at - 1) || isNumber(at + 1) || isSlot(at + 1) || HIDDEN_NUMBER.has(document.normals[at - 1] ?? "");
}

/** "@___maja" and "my___file": no slot, a name. */
function isInsideWord({ text, starts, ends }: Document, at: number): boolean {
  if (text[starts[at] as number] !== "_") return false;
  return /[\w@]/.test(text[(starts[at] as number) - 1] ?? " ") || /\w/.test(text[ends[at] as number] ?? " ");
}

function customerWrote(slot: string, { turns }: RuleContext): boolean {
  return turns.some(({ role, document }) => role === "customer" && document().text.toLowerCase().includes(slot));
}

const SALUTATIONS = wordSet("dear hi hello hey");
const NO_VALUE = wordSet("null undefined none nan n/a customername firstname lastname username name");
const LEAD = 3;

/** "Dear null," and "Dear ,": the field was empty, and the salutation shows it. */
function emptySalutation(document: Document): readonly TokenSpan[] {
  if (!SALUTATIONS.has(document.normals[0] ?? "")) return [];
  const next = document.normals[1] ?? "";
  const between = document.text.slice(document.ends[0], document.starts[1] ?? document.text.length);
  if (NO_VALUE.has(next) && /^[ \t]+$/.test(between)) return [{ first: 0, last: 2 }];
  const isBare = document.normals[0] === "dear" && /^[ \t]*[,!:]/.test(document.text.slice(document.ends[0]));
  return isBare ? [{ first: 0, last: 1 }] : [];
}

const TITLES = wordSet("mr mrs ms miss dr mr. mrs. ms. dr. sir madam prof mx");
const NOBODY = wordSet(
  "team all everyone everybody there guest guests customer customers client sir madam valued traveler traveller member reviewer friend friends folks both again tripadvisor user patron mr mrs ms good thanks thank this that we i it my your our and the for from",
);

/** The salutation has another name than the customer. */
function wrongName(document: Document, context: RuleContext): readonly TokenSpan[] {
  const greeted = greetedName(document);
  if (greeted === undefined) return [];
  const known = customersNames(context);
  if (known.length === 0) return [];
  const names = document.normals.slice(greeted.first, greeted.last).filter((name) => !TITLES.has(name));
  // "Ms Okafor" and a customer who signs "Ada" may be the same.
  const titled = names.length < greeted.last - greeted.first;
  if (titled && known.length === 1) return [];
  const fits = names.some((name) => known.some((other) => isSameName(name, other)));
  return fits ? [] : [greeted];
}

function greetedName(document: Document): TokenSpan | undefined {
  let at = 0;
  while (at < LEAD && ((document.classes[at] ?? 0) & TokenClass.handle) !== 0) at++;
  if (!SALUTATIONS.has(document.normals[at] ?? "")) return addressedName(document);
  const first = at + 1;
  let last = first;
  while (last < document.size && last < first + 4) {
    const between = document.text.slice(document.ends[last - 1], document.starts[last]);
    const normal = document.normals[last] as string;
    const isName = ((document.classes[last] as number) & TokenClass.name) !== 0 || TITLES.has(normal);
    if (!isName || NOBODY.has(normal) || (last > first && !/^[.\s]+$/.test(between))) break;
    last++;
  }
  const names = document.normals.slice(first, last).filter((name) => !TITLES.has(name));
  return names.length === 0 ? undefined : { first, last };
}

const ADDRESSING = wordSet("sorry thanks thank morning apologies");
/** How far in somebody is still addressed. */
const OPENING = 12;

/** "Not great timing, sorry Oliver." */
function addressedName({ normals, classes, text, starts, ends }: Document): TokenSpan | undefined {
  for (let at = 1; at < Math.min(normals.length, OPENING); at++) {
    if (!ADDRESSING.has(normals[at - 1] as string) || !isCapitalised(text, starts[at] as number)) continue;
    if (((classes[at] as number) & TokenClass.date) !== 0) continue;
    if (!NOBODY.has(normals[at] as string) && /^[.,!]/.test(text.slice(ends[at]))) return { first: at, last: at + 1 };
  }
  return undefined;
}

/** The names that the customer goes by: as the host knows them, as they introduce themselves, as they sign. */
function customersNames({ customerName, turns }: RuleContext): readonly string[] {
  if (customerName !== undefined) return namesIn(customerName);
  return turns.flatMap((turn) => (turn.role === "customer" ? namesGiven(turn.document()) : []));
}

const INTRODUCED =
  /(?:\bmy name is|^(?:hi|hello|hey)[, ]+(?:it['’]?s|this is|i['’]?m|i am))\s+((?:[A-Z][\p{L}'’-]+ ?){1,3})(?=[,.!\n]|$| here\b| from\b| again\b)/iu;
const SIGNED =
  /(?:regards|sincerely|wishes|thanks|cheers|thank you|yours),?[ \t]*\n+[ \t]*((?:\p{Lu}[\p{L}'’.-]+[ \t]?){1,3})\s*$/iu;

/** The names by which the writer of a text introduces themselves and signs. */
const namesGiven = readOnce(({ text }: Document): readonly string[] =>
  [INTRODUCED.exec(text.slice(0, 2000)), SIGNED.exec(text.slice(-200))].flatMap((given) => {
    const name = given?.[1] ?? "";
    return /^\p{Lu}/u.test(name) ? namesIn(name) : [];
  }),
);

function namesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((name) => name.length > 1 && !TITLES.has(name));
}

/** The same, a short form of it, or one or two letters off. */
function isSameName(a: string, b: string): boolean {
  if (a === b || a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3))) return true;
  return Math.abs(a.length - b.length) <= 1 && a.slice(-3) === b.slice(-3);
}

export const unfilled: readonly Rule[] = [
  {
    kind: "custom",
    id: "unfilled/slot",
    find: emptySlots,
    severity: "error",
    confidence: "high",
    message: "A slot that was never filled.",
    why: "It shows that a template was sent, and nobody read it.",
    source: ["L10"],
    suggestions: ["*Fill it in, or take the sentence out."],
    examples: {
      match: [
        "Hello {{first_name}}, your part is here.",
        "The fitter comes at [TIME].",
        "Your refund of $AMOUNT was sent.",
        "Kind greetings, %AGENT%",
        "Your voucher over £___ is in the mail.",
      ],
      noMatch: [
        "Press [Enter] to go on.",
        "The card ending XXXX 2210 was refunded.",
        "Put {{city}} between two braces and the template does the rest.",
        { after: ['customer: Your letter began with "Dear {name}"!'], text: "The {name} was ours to fill, I'm sorry." },
        "The date is still to be confirmed.",
      ],
    },
  },
  {
    kind: "custom",
    id: "unfilled/salutation",
    find: emptySalutation,
    severity: "error",
    confidence: "high",
    message: "The salutation has no name in it.",
    why: "It greets a database, not a person.",
    source: ["L10"],
    suggestions: ["*Write the name, or greet without one."],
    examples: {
      match: [
        "Dear null, your flowers are on the way.",
        "Dear , thank you for your patience.",
        "Hello undefined, we got your form.",
      ],
      noMatch: [
        "Hi, your flowers are on the way.",
        "Hello there, we got your form.",
        "Dear guest, thank you for your patience.",
      ],
    },
  },
  {
    kind: "custom",
    id: "unfilled/wrong-name",
    find: wrongName,
    severity: "error",
    confidence: "medium",
    message: "Another name than the customer's.",
    why: "Their own name is the first thing that they read.",
    source: ["L10"],
    suggestions: ["*Check the name against the customer's."],
    examples: {
      match: [
        {
          after: ["customer: Hi, it's Tomasz, where are my prints?"],
          text: "Hello Brenda, your prints are at the desk.",
        },
        {
          after: ["customer: My name is Aiko Mori. The tea set is chipped."],
          text: "Dear Walter, I'm sorry about the tea set.",
        },
        { after: ["customer: Still no parcel.\nRegards,\nPriya"], text: "Dear Simon, the parcel left today." },
      ],
      noMatch: [
        {
          after: ["customer: Hi, it's Tomasz, where are my prints?"],
          text: "Hello Tomasz, your prints are at the desk.",
        },
        { after: ["customer: My name is Alexandra Lund."], text: "Hi Alex, thanks for writing." },
        { after: ["customer: Still no parcel.\nRegards,\nPriya"], text: "Dear Ms Raman, the parcel left today." },
        { after: ["customer: Where are my prints?"], text: "Hello Brenda, your prints are at the desk." },
      ],
    },
  },
];
