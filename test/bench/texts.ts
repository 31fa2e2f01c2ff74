/** Written for the benchmark: what support people and their customers really write, in three lengths. */
export interface Case {
  readonly name: string;
  readonly customer: string;
  readonly reply: string;
}

const SHORT: Case = {
  name: "20 words",
  customer: "My parcel was due on Monday and the tracking has not moved since. Where is it?",
  reply: "Sorry about the wait, Dana. I've asked the depot where your parcel is and will write to you by 3 pm.",
};

const MEDIUM: Case = {
  name: "70 words",
  customer:
    "This is the second time I'm writing about my May bill. You charged me for a line that I cancelled in March, and when I called, I was on hold for forty minutes before somebody told me to send an email instead. I want the £38.50 back and I want to know that it won't happen again next month. I've been with you for nine years and honestly I'm close to leaving.",
  reply:
    "Hi Marta, I'm sorry about the May bill, and about the forty minutes on hold on top of it. You cancelled the second line on 14 March, and we kept charging for it; that was our mistake. I've refunded £38.50 to your card, which takes up to three working days, and I've taken the line off your account myself. I'll check the June bill before it goes out and email you on the 2nd. If anything looks odd before then, just reply here and it will come to me.",
};

const LONG: Case = {
  name: "300 words",
  customer: `${MEDIUM.customer} ${"On top of that, the new router that your engineer put in drops the connection every evening around eight, when both of us work and the children do their homework. I have restarted it more often than I can count, I have moved it to another room, and I have changed the cable as your colleague suggested. Nothing helps. "}`,
  reply: `${MEDIUM.reply}

About the evenings: thank you for trying the restart, the other room and the new cable; that saves us both a round. A connection that drops every evening at eight, just when four people need it, would drive me up the wall too. I looked at the line while writing this. It lost contact eleven times last week, always between 7.40 and 9.15 pm, and always for less than two minutes. That pattern points to the cabinet in your street and not to anything in your home, so no more moving the router around.

Here is what happens next:

- I have booked a field engineer for the cabinet on Thursday morning. You do not need to be at home.
- Until it is fixed I have added 30 GB of mobile data to the phone on your account, so that the evenings are covered. There is no charge for it.
- I will watch the line on Thursday and Friday evening and write to you on Saturday by noon with what I saw, good or bad.

If the drops go on after that, I will send an engineer to your house at a time that suits you, and we will take the days without a working line off the bill. You can choose between evenings and Saturday mornings; just tell me which you prefer.

I know that nine years is a long time, and that this month has not felt like it. I would like to put that right, one thing at a time, and you can reach me under this message directly.

Kind regards
Priya
Customer care`,
};

export const CASES: readonly Case[] = [SHORT, MEDIUM, LONG];
