import type { CustomRule, Rule } from "../../rule-set/rule.js";
import { agreedChecks } from "./mismatch-agreed.js";
import { comparing } from "./mismatch-checks.js";
import { angerAtPraise, gladAtComplaint } from "./mismatch-gladness.js";
import { otherThanSettled } from "./mismatch-settled.js";
import { belongingCheck, countCheck } from "./mismatch-theirs.js";
import { thingChecks } from "./mismatch-things.js";
import { valueChecks } from "./mismatch-values.js";

const WHY = "A detail of theirs that comes back wrong tells them that it was not read.";

const otherNumber: CustomRule = {
  kind: "custom",
  id: "mismatch/other-number",
  find: comparing([...valueChecks, ...agreedChecks, countCheck]),
  confidence: "medium",
  severity: "error",
  message: "A number that differs from theirs.",
  why: WHY,
  source: ["M05", "V07"],
  suggestions: ["*Check the amount, date or number against their message."],
  examples: {
    match: [
      {
        after: ["customer: You took $73.20 twice for the gym. I want the second $73.20 back."],
        text: "I'm sorry. The $37.20 went back to your card this morning.",
      },
      {
        after: ["customer: Order 5512-8804 never came."],
        text: "I'm sorry that order 5512-8084 is late. It left today.",
      },
      {
        after: ["customer: I returned the drill on 14 May, so why am I billed for June?"],
        text: "As you returned it on 3 June, one day is yours to pay.",
      },
      {
        after: ["customer: We booked the boat for the 12th, four of us, and there is no mail."],
        text: "Found it: four of you, booked in on the 22nd.",
      },
      {
        after: ["agent: Wednesday at 3.10 is free.", "customer: 3.10 is perfect."],
        text: "You're booked in with Mr Adams, Wednesday at 3.40.",
      },
      {
        after: ["agent: The excess on your policy is £90.", "customer: £90 is fine. And the van?"],
        text: "The van is part of it. You hand the fitter the excess of £190.",
      },
      { after: ["customer: Three boxes never came."], text: "All eight boxes are on the van now." },
    ],
    noMatch: [
      {
        after: ["customer: You took $73.20 twice for the gym. I want the second $73.20 back."],
        text: "I'm sorry. Of the $73.20 you get $50.00 today and $23.20 on Monday.",
      },
      {
        after: ["customer: Order 5512-8804 never came."],
        text: "I'm sorry. Your new order 6620-1177 left today.",
      },
      {
        after: ["customer: I returned the drill on 14 May, so why am I billed for June?"],
        text: "You returned it on 14 May, so June is not yours to pay. The bill is gone as of 3 June.",
      },
      {
        after: ["customer: We booked the boat for the 12th, could we move it?"],
        text: "Of course, you're booked in on the 22nd.",
      },
      {
        after: ["agent: Wednesday at 3.10 is free.", "customer: 3.10 is too late for me."],
        text: "I could also put you in at 2.10.",
      },
      {
        after: ["agent: The excess on your policy is £90.", "customer: That's a lot."],
        text: "From May the new excess is £60.",
      },
      { after: ["customer: Three boxes never came."], text: "All three boxes are in one of our five vans." },
    ],
  },
};

const otherThing: CustomRule = {
  kind: "custom",
  id: "mismatch/other-thing",
  find: comparing([...thingChecks, belongingCheck]),
  confidence: "medium",
  severity: "error",
  message: "Names something else than they did.",
  why: WHY,
  source: ["M05", "V07"],
  suggestions: ["*Name the thing, the place or the side as they did."],
  examples: {
    match: [
      {
        after: ["customer: The blender from your shop smokes."],
        text: "I'm sorry about the trouble with your microwave. A new one leaves today.",
      },
      {
        after: ["customer: The desk in your hotel in Ghent lost my bag."],
        text: "I'm sorry. I spoke with the team of our hotel in Bruges about the bag.",
      },
      {
        after: ["customer: I paid with PayPal, and my old card is closed."],
        text: "The money is on its way back to your Visa.",
      },
      {
        after: ["customer: The left pedal is broken."],
        text: "I'm sorry about the right pedal, a new one leaves today.",
      },
      {
        after: ["customer: The oven works. It's the fan in it that howls."],
        text: "So your oven isn't working. When did you buy it?",
      },
      { after: ["customer: My sister's pass has expired."], text: "I've extended your brother's pass until May." },
    ],
    noMatch: [
      {
        after: ["customer: A lovely stay in Davos, I recommend it."],
        text: "It was a pleasure to have you for your stay at Alpenblick.",
      },
      {
        after: ["customer: The bed was too short for us."],
        text: "I'm sorry. The mattress in that room is two metres long.",
      },
      {
        after: ["customer: The blender from your shop smokes."],
        text: "I'm sorry about the blender. Would a mixer in its place help?",
      },
      {
        after: ["customer: The desk in your hotel in Ghent lost my bag."],
        text: "I'm sorry. The team of our hotel in Ghent found the bag; it comes from Bruges tomorrow.",
      },
      {
        after: ["customer: I paid with PayPal, and my old card is closed."],
        text: "The money went back to your PayPal account today.",
      },
      {
        after: ["customer: The left pedal is broken."],
        text: "I'm sorry about the left pedal. Is the right one tight?",
      },
      { after: ["customer: My sister's pass has expired."], text: "Your sister's pass runs until May now." },
      { after: ["customer: My telly hums since Monday."], text: "I'm sorry about the TV. When did you buy it?" },
      {
        after: ["customer: The thali of your restaurant in Gujarath was cold."],
        text: "I'm sorry. I spoke with the cook of our restaurant in Gujarat today.",
      },
    ],
  },
};

export const mismatch: readonly Rule[] = [otherNumber, otherThing, otherThanSettled, gladAtComplaint, angerAtPraise];
