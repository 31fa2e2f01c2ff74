/** Written for the benchmark: what support people and their customers really write, in three lengths. */

export interface Ticket {
  readonly customer: string;
  readonly reply: string;
}

export interface Case {
  readonly name: string;
  /** The same ticket with other names, numbers, amounts and things: no two texts of a run are alike. */
  readonly tickets: readonly Ticket[];
}

const SHORT: Ticket = {
  customer: "My {thing} was due on {day} and the tracking has not moved since. Where is it? Order {order}.",
  reply: "Sorry about the wait, {name}. I've asked the depot where your {thing} is and will write to you by {hour} pm.",
};

const MEDIUM: Ticket = {
  customer:
    "This is the second time I'm writing about my {month} bill. You charged me for a {thing} that I cancelled in March, and when I called, I was on hold for {minutes} minutes before somebody told me to send an email instead. I want the £{amount} back and I want to know that it won't happen again next month. I've been with you for nine years and honestly I'm close to leaving.",
  reply:
    "Hi {name}, I'm sorry about the {month} bill, and about the {minutes} minutes on hold on top of it. You cancelled the {thing} on 14 March, and we kept charging for it; that was our mistake. I've refunded £{amount} to your card, which takes up to three working days, and I've taken the {thing} off your account myself. I'll check the next bill before it goes out and email you on the 2nd. If anything looks odd before then, just reply here and it will come to me ({order}).",
};

const LONG: Ticket = {
  customer: `${MEDIUM.customer} On top of that, the new router that your engineer put in drops the connection every evening around {hour}, when both of us work and the children do their homework. I have restarted it more often than I can count, I have moved it to another room, and I have changed the cable as your colleague suggested. Nothing helps.`,
  reply: `${MEDIUM.reply}

About the evenings: thank you for trying the restart, the other room and the new cable; that saves us both a round. A connection that drops every evening at {hour}, just when four people need it, would drive me up the wall too. I looked at the line while writing this. It lost contact eleven times last week, always between 7.40 and 9.15 pm, and always for less than two minutes. That pattern points to the cabinet in your street and not to anything in your home, so no more moving the router around.

Here is what happens next:

- I have booked a field engineer for the cabinet on {day} morning. You do not need to be at home.
- Until it is fixed I have added 30 GB of mobile data to the phone on your account, so that the evenings are covered. There is no charge for it.
- I will watch the line on {day} evening and write to you on Saturday by noon with what I saw, good or bad.

If the drops go on after that, I will send an engineer to your house at a time that suits you, and we will take the days without a working line off the bill. You can choose between evenings and Saturday mornings; just tell me which you prefer.

I know that nine years is a long time, and that this month has not felt like it. I would like to put that right, one thing at a time, and you can reach me under this message directly.

Kind regards
Priya
Customer care`,
};

const NAMES = "Marta Owen Priya Lukas Aisha Tom Ingrid Mateo Grace Yusuf Hanna Cole".split(" ");
const THINGS = "parcel,second line,dryer,sofa,phone contract,kettle,gym pass,monitor,bed frame".split(",");
const DAYS = "Monday Tuesday Wednesday Thursday Friday".split(" ");
const MONTHS = "May June July August October".split(" ");
const VARIANTS = 48;

function vary(text: string, turn: number): string {
  const pick = (from: readonly string[]): string => from[turn % from.length] as string;
  const values: Readonly<Record<string, string>> = {
    name: pick(NAMES),
    thing: pick(THINGS),
    day: pick(DAYS),
    month: pick(MONTHS),
    order: `KT-${48_213 + turn * 137}`,
    amount: `${18 + turn}.${((turn * 37) % 90) + 10}`,
    minutes: String(25 + turn),
    hour: String(3 + (turn % 6)),
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
}

function tickets({ customer, reply }: Ticket): readonly Ticket[] {
  return Array.from({ length: VARIANTS }, (_, turn) => ({ customer: vary(customer, turn), reply: vary(reply, turn) }));
}

export const CASES: readonly Case[] = [
  { name: "20 words", tickets: tickets(SHORT) },
  { name: "70 words", tickets: tickets(MEDIUM) },
  { name: "300 words", tickets: tickets(LONG) },
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

/** A thread of so many turns, the customer first and last. */
export function threadOf(turns: number, ticket: Ticket): readonly { role: "customer" | "agent"; text: string }[] {
  return Array.from({ length: turns }, (_, turn) =>
    (turns - turn) % 2 === 1
      ? { role: "customer", text: vary(turn % 4 === 0 ? ticket.customer : SHORT.customer, turn) }
      : { role: "agent", text: vary(turn % 4 === 1 ? SHORT.reply : MEDIUM.reply, turn) },
  );
}
