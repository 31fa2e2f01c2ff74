/** Written for the benchmark: what support people and their customers really write, in three lengths. No sentence is ever made twice. */

export interface Ticket {
  readonly customer: string;
  readonly reply: string;
}

export interface Case {
  readonly name: string;
  /** The same ticket with other names, numbers, amounts and things, and in each sentence a word that was never there before. */
  readonly ticket: (turn: number) => Ticket;
}

const SHORT: Ticket = {
  customer:
    "My {new} {thing} was due on {day} and the tracking has not moved since. Where is it, my {new}? Order {order}, {new}.",
  reply:
    "Sorry about the wait, {new}. I've asked the {new} depot where your {thing} is and will write to you by {hour} pm.",
};

const MEDIUM: Ticket = {
  customer:
    "This is the second time I'm writing about my {new} bill. You charged me for a {new} {thing} that I cancelled in March, and when I called, I was on hold for {minutes} minutes before somebody told me to send an email to {new} instead. I want the £{amount} back and I want to know that it won't happen again next month at {new}. I've been with {new} for nine years and honestly I'm close to leaving.",
  reply:
    "Hi {new}, I'm sorry about the {new} bill, and about the {minutes} minutes on hold on top of it. You cancelled the {new} {thing} on 14 March, and we kept charging for it; that was our mistake. I've refunded £{amount} to your {new} card, which takes up to three working days, and I've taken the {thing} off your account myself. I'll check the next {new} bill before it goes out and email you on the 2nd. If anything looks odd before then, just reply here and it will come to me ({order} {new}).",
};

const LONG: Ticket = {
  customer: `${MEDIUM.customer} On top of that, the new {new} router that your engineer put in drops the connection every evening around {hour}, when both of us work and the children do their homework. I have restarted the {new} more often than I can count, I have moved it to another room, and I have changed the cable as your colleague suggested. Nothing helps the {new}.`,
  reply: `${MEDIUM.reply}

About the {new} evenings: thank you for trying the restart, the other room and the new cable; that saves us both a round. A {new} connection that drops every evening at {hour}, just when four people need it, would drive me up the wall too. I looked at the {new} line while writing this. The {new} lost contact eleven times last week, always between 7.40 and 9.15 pm, and always for less than two minutes. That pattern points to the {new} cabinet in your street and not to anything in your home, so no more moving the router around.

Here is what happens next with {new}:

- I have booked {new}, a field engineer, for the cabinet on {day} morning. You do not need to be at home in {new}.
- Until it is fixed I have added 30 GB of mobile data to the {new} phone on your account, so that the evenings are covered. There is no charge for {new}.
- I will watch the {new} line on {day} evening and write to you on Saturday by noon with what I saw, good or bad.

If the drops go on after that, I will send {new} to your house at a time that suits you, and we will take the days without a working line off the bill. With {new} you can choose between evenings and Saturday mornings; just tell me which you prefer.

I know that nine years with {new} is a long time, and that this month has not felt like it. I would like to put that right, one thing at a time, and you can reach me under this message directly.

Kind regards
{new}
Customer care`,
};

const THINGS = "parcel,second line,dryer,sofa,phone contract,kettle,gym pass,monitor,bed frame".split(",");
const DAYS = "Monday Tuesday Wednesday Thursday Friday".split(" ");
const SYLLABLES = "ka lo mi ru te vo sa ne bi du fa go".split(" ");
let made = 0;

/** A name that no text had before. */
function newName(): string {
  let rest = made++;
  let name = "";
  for (let syllable = 0; syllable < 6; syllable++) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function vary(text: string, turn: number): string {
  const pick = (from: readonly string[]): string => from[turn % from.length] as string;
  const values: Readonly<Record<string, string>> = {
    thing: pick(THINGS),
    day: pick(DAYS),
    order: `KT-${48_213 + (turn % 9000) * 7}`,
    amount: `${18 + (turn % 70)}.${((turn * 37) % 90) + 10}`,
    minutes: String(25 + (turn % 30)),
    hour: String(3 + (turn % 6)),
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => (name === "new" ? newName() : (values[name] as string)));
}

function caseOf(name: string, { customer, reply }: Ticket): Case {
  return { name, ticket: (turn) => ({ customer: vary(customer, turn), reply: vary(reply, turn) }) };
}

export const CASES: readonly Case[] = [
  caseOf("20 words", SHORT),
  caseOf("70 words", MEDIUM),
  caseOf("300 words", LONG),
];

/** A reply of about so many words. */
export function replyOf(words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0, turn = 0; count < words; turn++) {
    const paragraph = vary(MEDIUM.reply, turn);
    paragraphs.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return paragraphs.join("\n\n");
}

/** A thread of so many turns, the last from the customer; they write by turns of what the ticket holds. */
export function threadOf(
  turns: number,
  ticketAt: (turn: number) => Ticket,
): readonly { role: "customer" | "agent"; text: string }[] {
  return Array.from({ length: turns }, (_, turn) =>
    (turns - turn) % 2 === 1
      ? { role: "customer", text: ticketAt(turn).customer }
      : { role: "agent", text: ticketAt(turn).reply },
  );
}
