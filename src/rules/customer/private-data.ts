import type { CustomRule, Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";

const why = "Others may read it: do not repeat it, and move to a private channel.";
const source = ["L10"];

/** A run of digits as people write numbers: with spaces, dots, dashes and brackets between. */
const NUMBER_RUN = /\+?\(?\d(?:[ .()/-]{0,2}\d){6,22}/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g;
const MASKED =
  /#(?:PHONE|CARD|CREDITCARD|IBAN|ACCOUNT|SSN)[A-Z_-]{0,20}#|__(?:email|phone|credit_card|card|account|iban|ssn)[a-z_]{0,16}__/gi;

const PHONE_WORDS =
  /\b(?:phone|call|ring|reach|mobile|cell|cellphone|whatsapp|text|tel|telephone|landline|contact|dial|fax|number)\b[^\n]{0,36}$/i;
const ACCOUNT_WORDS =
  /\b(?:account|acct|acc|a\/c|card|visa|mastercard|amex|iban|sort code|routing|bank|passport|ssn|social security|customer number|membership)\b[^\n]{0,28}$/i;
const OTHER_WORDS =
  /\b(?:order|orders|tracking|track|parcel|shipment|consignment|ticket|case|case id|ref|reference|booking|reservation|confirmation|serial|imei|invoice|flight|train|bus|model|version|code|sku|article|item|error|build|awb|pnr|rma|part|route|vin|registration|isbn)\b[^\n]{0,24}$/i;

function digitsIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

/** Whether a run of digits is a phone, card or account number, by its shape and the words before it. */
function isPrivateNumber(text: string, start: number, run: string): boolean {
  const before = text.slice(Math.max(0, start - 44), start);
  const previous = text[start - 1] ?? " ";
  if (/[@#/_=&$£€\w,.]/.test(previous) && !/[a-z]-$/i.test(before)) return false;
  const after = text.slice(start + run.length, start + run.length + 2);
  if (/^(?:[a-z_%€£]|[.,:/-]\d)/i.test(after)) return false;
  const digits = digitsIn(run);
  if (isDateOrSum(run)) return false;
  const other = OTHER_WORDS.exec(before);
  const phone = PHONE_WORDS.exec(before);
  const account = ACCOUNT_WORDS.exec(before);
  if (account !== null && (other === null || account.index > other.index)) return digits >= 7;
  if (phone !== null && (other === null || phone.index > other.index) && digits <= 15) return digits >= 7;
  if (other !== null) return false;
  return isCardShape(run, digits) || isPhoneShape(run, digits);
}

function isDateOrSum(run: string): boolean {
  return (
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/.test(run) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(run) ||
    /^\d{1,3}(?:[ .]000)+$/.test(run) ||
    /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/.test(run)
  );
}

function isCardShape(run: string, digits: number): boolean {
  return (
    /^\d{4}([ -])\d{4}\1\d{4}\1\d{3,4}$/.test(run) ||
    /^3\d{3} \d{6} \d{5}$/.test(run) ||
    (digits === 16 && /^[3-6]\d{15}$/.test(run))
  );
}

function isPhoneShape(run: string, digits: number): boolean {
  if (digits < 9 || digits > 15) return false;
  if (run.startsWith("+")) return true;
  if (/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(run) || /^1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(run)) return true;
  return /^\(?0/.test(run) && digits >= 10 && digits <= 13;
}

function spanAt(document: Document, start: number, end: number): TokenSpan | undefined {
  let first = -1;
  let last = -1;
  for (let at = 0; at < document.size; at++) {
    if ((document.ends[at] as number) <= start || (document.starts[at] as number) >= end) continue;
    if (((document.flags[at] as number) & ASIDE) !== 0) return undefined;
    if (first < 0) first = at;
    last = at + 1;
  }
  return first < 0 ? undefined : { first, last };
}

function findNumbers(document: Document): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  const { text } = document;
  const add = (start: number, length: number): void => {
    const span = spanAt(document, start, start + length);
    if (span !== undefined) spans.push(span);
  };
  for (const match of text.matchAll(NUMBER_RUN)) {
    if (isPrivateNumber(text, match.index, match[0])) add(match.index, match[0].length);
  }
  for (const shape of [IBAN, MASKED]) for (const match of text.matchAll(shape)) add(match.index, match[0].length);
  return spans;
}

const DESK =
  /^(?:info|support|help|helpdesk|service|customerservice|customer\.service|contact|sales|care|no-?reply|hello|office|team)@/;

/** An address of a desk, or "your" address: it is ours, and nobody's secret. */
function isOurs({ normals }: Document, at: number): boolean {
  return DESK.test(normals[at] as string) || normals.slice(Math.max(0, at - 3), at).includes("your");
}

function findAddresses(document: Document): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    const isEmail = ((document.classes[at] as number) & TokenClass.email) !== 0 && !isOurs(document, at);
    if (isEmail && ((document.flags[at] as number) & ASIDE) === 0) spans.push({ first: at, last: at + 1 });
  }
  return spans;
}

/** A word or number that opens something. A postal "PIN code" has six digits, and "my password is wrong" tells none. */
const SECRETS: readonly RegExp[] = [
  /\b(?:password|passcode|pass word|pwd)(?: is| was|:| =) ?("[^"\n]{3,40}"|'[^'\n]{3,40}'|[^\s"']{0,40}\d\S{0,40})/gi,
  /\b(?:pin(?: (?:number|code))?|cvv|cvc|security code|otp|one[- ]time (?:code|password))(?: is| was|:| =)? ?(\d{3,5}|\d{7,8})\b/gi,
  /\bmother'?s maiden name(?: is| was|:| =) ?(?!not\b|on\b|in\b|the\b)(\p{L}{2,30})/giu,
];

function findSecrets(document: Document): readonly TokenSpan[] {
  return SECRETS.flatMap((shape) =>
    [...document.text.matchAll(shape)].flatMap((match) => {
      const end = match.index + match[0].length;
      return spanAt(document, end - (match[1] as string).length, end) ?? [];
    }),
  );
}

const secret: CustomRule = {
  kind: "custom",
  id: "private-data/password-or-pin",
  find: findSecrets,
  confidence: "high",
  heat: 0,
  message: "A password, PIN or code is in the message.",
  why,
  source,
  examples: {
    match: ["the password is Tulip77!", "My PIN is 4471.", "security code 881", "My mother's maiden name is Okafor."],
    noMatch: [
      "My password is wrong, it says.",
      "The PIN is blocked after 3 tries.",
      "We live at PIN code 560001.",
      "What is the security code?",
      "My mother's maiden name is not on the form.",
    ],
  },
};

const address: CustomRule = {
  kind: "custom",
  id: "private-data/e-mail-address",
  find: findAddresses,
  confidence: "high",
  heat: 0,
  message: "An e-mail address is in the message.",
  why,
  source,
  examples: {
    match: ["Write to jo.lind@example.org please.", "It's under kim@example.com", "My login: a.b@example.co.uk"],
    noMatch: ["What's your e-mail address?", "@shophelp is anybody there?", "I've given you my e-mail twice."],
  },
};

const number: CustomRule = {
  kind: "custom",
  id: "private-data/phone-card-or-account",
  find: findNumbers,
  confidence: "high",
  heat: 0,
  message: "A phone, card or account number is there.",
  why,
  source,
  examples: {
    match: [
      "Call me on 0151 2345 6789.",
      "My card is 5500 0000 0000 0004.",
      "IBAN DE89 3704 0044 0532 0130 00",
      "My account number is 44718890.",
    ],
    noMatch: [
      "Order 90817263544 is late.",
      "I paid 1,200.00 on 12.05.2024.",
      "I fly with AB 4471 at 17:20.",
      "@115821 hello?",
      "Tracking number 00340434292135100186",
    ],
  },
};

export const privateData: readonly Rule[] = [address, number, secret];
