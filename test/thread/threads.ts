/** Written helpdesk threads, with what a careful reader finds hanging in them. */
import type { Turn } from "../../src/contract/conversation.js";
import type { Risk } from "../../src/contract/vocabulary.js";

export interface ExpectedThread {
  readonly name: string;
  readonly now: string;
  readonly turns: readonly (readonly [role: Turn["role"], at: string, text: string])[];
  readonly draft: string;
  /** Words of asks that the draft leaves open, and of those that it (or an earlier turn) answers. */
  readonly open: readonly string[];
  readonly answered: readonly string[];
  readonly promises: readonly (readonly [words: string, status: "kept" | "pending" | "overdue"])[];
  /** Risks of the thread that the draft has; the others of the four must not be found. */
  readonly risks: readonly Risk[];
}

/** Threads that the reading was built with. */
export const workedThreads: readonly ExpectedThread[] = [
  {
    name: "e-bike: motor in the workshop",
    now: "2026-03-12T10:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-03-09T08:20:00+01:00",
        "Hello,\n\nthe motor of my Rambler 5 (frame RB-220417) cuts out on every hill. You have had it since the 2nd. What is wrong with it? And do I have to pay for the inspection?\n\nBjorn Aas",
      ],
      [
        "agent",
        "2026-03-09T15:00:00+01:00",
        "Hello Bjorn,\n\nno, the inspection is covered by the warranty. Our mechanic has it on the stand, and I'll let you know by Wednesday noon what he finds.\n\nLiv, Rambler Service",
      ],
      ["customer", "2026-03-12T09:40:00+01:00", "Liv, Wednesday noon was yesterday. What did he find?\n\nBjorn"],
    ],
    draft:
      "Hello Bjorn,\n\nI kept you waiting past the time I gave, and I'm sorry. He found water in the plug of the torque sensor. A new sensor goes in this afternoon, and you can pick the bike up tomorrow from 9.\n\nLiv",
    open: [],
    answered: ["What is wrong with it?", "do I have to pay for the inspection?", "What did he find?"],
    promises: [["I'll let you know by Wednesday noon what he finds", "overdue"]],
    risks: [],
  },
  {
    name: "web hosting: three asks, one answered",
    now: "2026-09-14T11:30:00+00:00",
    turns: [
      [
        "customer",
        "2026-09-14T09:02:00+00:00",
        "Hi there,\n\ntwo of our sites are down since your update last night. When will they be back up? Can you restore the database from Saturday? And please send me the access log of shop.tern.example for Sunday.\n\nIngrid Tern",
      ],
    ],
    draft:
      "Hi Ingrid,\n\nsorry for the trouble this causes. Both sites will be back up by 1 pm; the update broke the PHP handler and we are rolling it back now.\n\nDevan",
    open: ["Can you restore the database from Saturday?", "please send me the access log"],
    answered: ["When will they be back up?"],
    promises: [],
    risks: ["unanswered"],
  },
  {
    name: "city parking permit: asked for the plate again",
    now: "2026-04-08T09:10:00+02:00",
    turns: [
      [
        "customer",
        "2026-04-07T17:45:00+02:00",
        "Good day, my resident permit (application 7720-31) still shows my old car. The new plate is HB-KT 418. Can you change it before my old one runs out on 15 April?",
      ],
      ["system", "2026-04-07T17:45:03+02:00", "Your message has been received. We answer within 3 working days."],
    ],
    draft:
      "Good morning, thank you for writing. Please send us your application number and the new plate, then we will see to it.",
    open: ["Can you change it before my old one runs out on 15 April?"],
    answered: [],
    promises: [],
    risks: ["re-ask", "unanswered"],
  },
  {
    name: "coffee machine: kept, then a second promise pending",
    now: "2026-06-03T09:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-06-01T08:00:00+02:00",
        "Our Lungo Pro 2 leaks at the left group. Serial LP2-883104. Is there a technician this week?",
      ],
      ["agent", "2026-06-01T08:30:00+02:00", "Morning! I'll ask dispatch and come back to you by 2 pm today. Sanne"],
      [
        "agent",
        "2026-06-01T13:10:00+02:00",
        "Hi again, Hugo can be at yours on Thursday between 10 and 12. He will ring you before he sets off. Sanne",
      ],
      ["customer", "2026-06-01T13:20:00+02:00", "Great, Thursday it is. Does he bring the gasket or do we order it?"],
    ],
    draft: "He brings it, nothing to order on your side. See you Thursday! Sanne",
    open: [],
    answered: ["Is there a technician this week?", "Does he bring the gasket or do we order it?"],
    promises: [
      ["I'll ask dispatch and come back to you by 2 pm today", "kept"],
      ["Hugo can be at yours on Thursday between 10 and 12", "pending"],
    ],
    risks: [],
  },
  {
    name: "car rental: the amount turned round",
    now: "2026-08-20T12:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-08-19T19:00:00+02:00",
        "You kept 260 euros of my deposit for a scratch that is on the handover photos. Contract AV-90312, Faro. I want the 260 euros back.",
      ],
    ],
    draft:
      "You are right, the scratch is on the photos from the handover, and I'm sorry. We have sent the 620 euros back to your card today.",
    open: [],
    answered: ["I want the 260 euros back"],
    promises: [],
    risks: ["mismatch"],
  },
  {
    name: "car rental: the same amount in two parts",
    now: "2026-08-20T12:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-08-19T19:00:00+02:00",
        "You kept 260 euros of my deposit for a scratch that is on the handover photos. Contract AV-90312, Faro. I want the 260 euros back.",
      ],
    ],
    draft:
      "You are right, the scratch is on the photos, and I'm sorry. You get all of it back: 200 euros today, and the 60 euros for the cleaning that was booked with it on Friday.",
    open: [],
    answered: ["I want the 260 euros back"],
    promises: [],
    risks: [],
  },
  {
    name: "music school: the same apology a third time",
    now: "2026-11-05T16:00:00+00:00",
    turns: [
      [
        "customer",
        "2026-11-01T10:00:00+00:00",
        "My daughter's cello lesson was cancelled again. When is the next one?",
      ],
      [
        "agent",
        "2026-11-02T09:00:00+00:00",
        "We are truly sorry for the cancelled lesson and any disappointment it caused. Her teacher is ill this week.",
      ],
      ["customer", "2026-11-02T09:30:00+00:00", "I gathered that. So when is the next one?"],
      ["agent", "2026-11-03T12:00:00+00:00", "We are truly sorry for the cancelled lesson. We will get in touch soon."],
      ["customer", "2026-11-05T15:00:00+00:00", "Soon? It has been four days. WHEN is her next lesson?"],
    ],
    draft: "We are so sorry about the cancelled lesson and the disappointment it caused. We will get in touch soon.",
    open: ["When is the next one?", "So when is the next one?", "WHEN is her next lesson?"],
    answered: [],
    promises: [["We will get in touch soon", "pending"]],
    risks: ["repetition", "unanswered"],
  },
  {
    name: "ferry: a deferral with a time is an answer for now",
    now: "2026-07-10T09:20:00+03:00",
    turns: [
      [
        "customer",
        "2026-07-10T09:00:00+03:00",
        "Hi! Booking FX8841. Can we take the dog into the cabin on the night crossing? And is there a plug for a cool box on the car deck?",
      ],
    ],
    draft:
      "Hi! The dog may come into the cabin, no extra charge. About the plug I'm asking the ship, and I'll write to you here by noon with what they say.",
    open: [],
    answered: ["Can we take the dog into the cabin", "is there a plug for a cool box on the car deck?"],
    promises: [],
    risks: [],
  },
  {
    name: "ferry: one of two passed over",
    now: "2026-07-10T09:20:00+03:00",
    turns: [
      [
        "customer",
        "2026-07-10T09:00:00+03:00",
        "Hi! Booking FX8841. Can we take the dog into the cabin on the night crossing? And is there a plug for a cool box on the car deck?",
      ],
    ],
    draft: "Hi! The dog may come into the cabin, no extra charge. Please bring his vaccination card. Have a good trip!",
    open: ["is there a plug for a cool box on the car deck?"],
    answered: ["Can we take the dog into the cabin"],
    promises: [],
    risks: ["unanswered"],
  },
  {
    name: "newspaper: quoted thread is no new ask",
    now: "2026-02-06T10:00:00+00:00",
    turns: [
      [
        "customer",
        "2026-02-02T07:30:00+00:00",
        "The paper has not come for a week. Could you extend my subscription by those six days?\n\nRhys Morgan, subscriber 40117",
      ],
      [
        "agent",
        "2026-02-02T12:00:00+00:00",
        "Dear Mr Morgan, the six days have been added. The new carrier starts on Thursday. Beth",
      ],
      [
        "customer",
        "2026-02-06T08:00:00+00:00",
        "Beth, Thursday came and no paper, and none today. Who is this carrier?\n\nR. Morgan\n\nOn 2 Feb 2026, Beth wrote:\n> Could you extend my subscription by those six days?\n> The new carrier starts on Thursday.",
      ],
    ],
    draft:
      "Dear Mr Morgan, I told you Thursday and it did not happen, I'm sorry. The carrier is Fleetfoot Media; their man was sent to the wrong round. He has your address from tonight, and I'll ring you tomorrow at 9 to hear whether it came.\n\nBeth",
    open: [],
    answered: ["Could you extend my subscription by those six days?", "Who is this carrier?"],
    promises: [["The new carrier starts on Thursday", "overdue"]],
    risks: [],
  },
  {
    name: "plant nursery: which plant was damaged",
    now: "2026-05-06T10:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-05-05T18:00:00+02:00",
        "Order 66120: the olive tree came with a snapped trunk. The two lavenders are fine. Could I have a new olive before Sunday?",
      ],
    ],
    draft: "I'm sorry about the two lavenders. We send you two new ones tomorrow, so they are with you on Friday.",
    open: [],
    answered: ["Could I have a new olive before Sunday?"],
    promises: [],
    risks: ["mismatch"],
  },
  {
    name: "translation agency: data given, then used",
    now: "2026-10-01T14:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-10-01T11:00:00+02:00",
        "Hello, I need my birth certificate translated into Norwegian, certified. What does it cost and how long does it take? You can reach me on +47 22 90 11 08 or at o.halvorsen@mail.example.",
      ],
    ],
    draft:
      "Hello, a certified translation of one page costs 58 euros and takes three working days. Could you send us a scan of both sides? Then we can start today.",
    open: [],
    answered: ["What does it cost", "how long does it take?"],
    promises: [],
    risks: [],
  },
  {
    name: "phone repair: no promise in a condition",
    now: "2026-12-03T10:00:00+00:00",
    turns: [
      ["customer", "2026-12-01T10:00:00+00:00", "Job 3305, the screen. Is it ready?"],
      [
        "agent",
        "2026-12-01T10:05:00+00:00",
        "Hi, not yet, the glass arrives on Wednesday. We'll text you as soon as it's done. Jo",
      ],
      ["customer", "2026-12-03T09:50:00+00:00", "no text yet. did the glass come?"],
    ],
    draft: "Hi, yes, it came last night. Milo fits it at noon, so it's ready from 1 pm today. Jo",
    open: [],
    answered: ["Is it ready?", "did the glass come?"],
    promises: [["We'll text you as soon as it's done", "pending"]],
    risks: [],
  },
  {
    name: "garage: estimate, loan car and a colour",
    now: "2026-03-18T16:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-03-17T08:10:00+01:00",
        "Morning! My Corsa (plate WI-LK 204) is with you since yesterday. What will the brakes come to? Is there a loan car while you have it? I start work at 6, so the bus is no good to me.",
      ],
      [
        "agent",
        "2026-03-17T08:40:00+01:00",
        "Good morning! Let me look at it with Jens and I'll ring you with a price before lunch. A loan car is free from tomorrow 7 am, shall I put your name on it?",
      ],
      ["customer", "2026-03-17T08:45:00+01:00", "Yes please."],
      [
        "agent",
        "2026-03-17T11:20:00+01:00",
        "As promised: discs and pads at the front, 340 euros all in. The car would be ready tomorrow at 4.",
      ],
      [
        "customer",
        "2026-03-18T15:40:00+01:00",
        "OK for 340. It's nearly 4, can I come? And did you see the scratch on the left door? That wasn't there on Monday.",
      ],
    ],
    draft:
      "It's washed and waiting, come any time until 6. The scratch I have seen too, it is on our hand-over photo from Monday, I'll show you when you're here.",
    open: [],
    answered: [
      "What will the brakes come to?",
      "Is there a loan car while you have it?",
      "can I come?",
      "did you see the scratch on the left door?",
    ],
    promises: [
      ["I'll ring you with a price before lunch", "kept"],
      ["The car would be ready tomorrow at 4", "pending"],
    ],
    risks: [],
  },
  {
    name: "bakery wholesale: order changed, invoice forgotten",
    now: "2026-05-11T09:30:00+02:00",
    turns: [
      [
        "customer",
        "2026-05-08T14:00:00+02:00",
        "Hello Mira, for Monday 40 rye and 60 rolls in place of the usual. Also, the April invoice still shows the two trays you took back. Could you send a corrected one? Our accountant closes the month on the 12th.",
      ],
      [
        "agent",
        "2026-05-08T14:25:00+02:00",
        "Hi Tom, changed for Monday. Invoice goes out to you this afternoon. Mira",
      ],
      [
        "customer",
        "2026-05-11T08:50:00+02:00",
        "Rye and rolls are here, thanks. No invoice though, and tomorrow is the 12th. Also: could we get the delivery before 6 from next week?",
      ],
    ],
    draft:
      "Hi Tom, good that Monday worked out! Before 6 is possible from the 18th on, you are first on the round then. Mira",
    open: ["Could you send a corrected one?"],
    answered: ["could we get the delivery before 6 from next week?"],
    promises: [["Invoice goes out to you this afternoon", "overdue"]],
    risks: ["unanswered"],
  },
  {
    name: "chat: seat swap on a night train",
    now: "2026-07-02T21:12:00+02:00",
    turns: [
      [
        "customer",
        "2026-07-02T21:00:00+02:00",
        "hi, we are 3 with a toddler and our couchettes are in 3 different coaches, train NJ 466 tonight 22:10. any way to sit together?",
      ],
      [
        "bot",
        "2026-07-02T21:00:03+02:00",
        "I found these topics: Seat reservation, Travelling with children. A colleague will be with you in a few minutes.",
      ],
      ["agent", "2026-07-02T21:04:00+02:00", "Hi, Ilka here. Bear with me, I'm checking with the train manager."],
      ["customer", "2026-07-02T21:05:00+02:00", "thank you! and is there hot water on board for the bottle?"],
    ],
    draft:
      "Got you coach 258, berths 31 to 33, all three in one compartment. Just show this chat to the conductor. Hot water: yes, ask at the galley in coach 260, they fill bottles all night.",
    open: [],
    answered: ["any way to sit together?", "is there hot water on board for the bottle?"],
    promises: [],
    risks: [],
  },
  {
    name: "chat: seat swap, water forgotten",
    now: "2026-07-02T21:12:00+02:00",
    turns: [
      [
        "customer",
        "2026-07-02T21:00:00+02:00",
        "hi, we are 3 with a toddler and our couchettes are in 3 different coaches, train NJ 466 tonight 22:10. any way to sit together?",
      ],
      ["agent", "2026-07-02T21:04:00+02:00", "Hi, Ilka here. Bear with me, I'm checking with the train manager."],
      ["customer", "2026-07-02T21:05:00+02:00", "thank you! and is there hot water on board for the bottle?"],
    ],
    draft:
      "Got you coach 258, berths 31 to 33, all three in one compartment. Just show this chat to the conductor. Safe travels!",
    open: ["is there hot water on board for the bottle?"],
    answered: ["any way to sit together?"],
    promises: [],
    risks: ["unanswered"],
  },
  {
    name: "phone: pension letter, slow and polite",
    now: "2026-01-22T11:05:00+00:00",
    turns: [
      ["agent", "2026-01-22T11:00:00+00:00", "Harrow Pensions, Keith speaking."],
      [
        "customer",
        "2026-01-22T11:00:40+00:00",
        "Hello dear. I had a letter that my payment goes down in April and I don't follow it. Have I done something wrong? And what would I get each month, roughly?",
      ],
      [
        "agent",
        "2026-01-22T11:02:00+00:00",
        "You've done nothing wrong at all, Mrs Lowe. May I take the reference at the top?",
      ],
      [
        "customer",
        "2026-01-22T11:03:00+00:00",
        "HP 22 91 04. My son says I should appeal. Should I? And could you put all this on paper for him?",
      ],
    ],
    draft:
      "Thank you. From April it is £612 a month in place of £655, because the supplement for your late husband ends. An appeal would not change that, I'm afraid, the rule is fixed by law. I'm posting you a page with the sums today, in large print, and a copy for your son.",
    open: [],
    answered: [
      "Have I done something wrong?",
      "what would I get each month, roughly?",
      "Should I?",
      "could you put all this on paper for him?",
    ],
    promises: [],
    risks: [],
  },
  {
    name: "social: public question about allergens",
    now: "2026-06-06T13:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-06-06T12:40:00+01:00",
        "@GreenForkLeeds is the new lentil bowl free of sesame? my daughter reacts to traces. also do you do kids portions",
      ],
      [
        "agent",
        "2026-06-06T12:48:00+01:00",
        "@ana_k Hi Ana! Kids portions yes, every bowl for £5. About sesame I'd rather ask the kitchen, back with you in half an hour. ^Jo",
      ],
      ["customer", "2026-06-06T12:50:00+01:00", "@GreenForkLeeds ta, will wait. are you open till 3?"],
    ],
    draft:
      "@ana_k Kitchen says no for traces, sorry: the tahini is made on the same bench. The rice bowl is safe, it has its own pans. Till 4 on Saturdays. ^Jo",
    open: [],
    answered: ["is the new lentil bowl free of sesame?", "do you do kids portions", "are you open till 3?"],
    promises: [["back with you in half an hour", "pending"]],
    risks: [],
  },
  {
    name: "software: export bug, workaround, deadline passed",
    now: "2026-10-23T10:00:00+00:00",
    turns: [
      [
        "customer",
        "2026-10-19T09:00:00+00:00",
        "Ticket from Delphi Labs: since 8.2 the CSV export drops the last column. We report to the regulator on the 30th. When is a fix planned, and is there a workaround until then?",
      ],
      [
        "agent",
        "2026-10-19T13:00:00+00:00",
        "Hi Noor, reproduced, thank you for the file. Until it is fixed: export as XLSX and save as CSV, that keeps the column. The fix is scheduled for release on Thursday 22 October. Kaito",
      ],
      ["customer", "2026-10-19T13:30:00+00:00", "Thanks, XLSX works for now. Please tell me when 8.2.1 is out."],
      [
        "customer",
        "2026-10-23T09:10:00+00:00",
        "It's the 23rd and I see no 8.2.1. Did it slip? We'd need it by Tuesday to test.",
      ],
    ],
    draft:
      "Hi Noor, it slipped, and I should have told you yesterday, sorry. The installer failed our last check. 8.2.1 goes out on Monday at noon, so you have Tuesday to test, and I'll write to you the minute it is up. Kaito",
    open: [],
    answered: [
      "When is a fix planned",
      "is there a workaround until then?",
      "Please tell me when 8.2.1 is out",
      "Did it slip?",
    ],
    promises: [["The fix is scheduled for release on Thursday 22 October", "overdue"]],
    risks: [],
  },
  {
    name: "flat letting: deposit, keys, and a stock answer",
    now: "2026-09-28T09:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-09-14T10:00:00+01:00",
        "Hi, I moved out of 7 Orchard Mews on 31 August. When do I get my deposit of £1,150 back? Who do I hand the second key to?",
      ],
      [
        "agent",
        "2026-09-15T10:00:00+01:00",
        "Hi Pavel, the check-out report is with the landlord, you'll get your statement within 10 days of today. Georgia",
      ],
      [
        "customer",
        "2026-09-27T19:00:00+01:00",
        "Georgia, the ten days are over. I need that money for my new place. And the key is still lying here.",
      ],
    ],
    draft:
      "Dear Pavel, thank you for getting in touch with Mews Lettings. We understand how important deposits are to our tenants. Your query has been noted and the relevant team will look into it as soon as possible.",
    open: [
      "When do I get my deposit of £1,150 back?",
      "Who do I hand the second key to?",
      "I need that money for my new place",
    ],
    answered: [],
    promises: [["you'll get your statement within 10 days of today", "overdue"]],
    risks: ["unanswered"],
  },
];

/** Threads that the reading was not built with. */
export const heldOutThreads: readonly ExpectedThread[] = [
  {
    name: "water utility: technician missed, then the bill",
    now: "2026-03-19T15:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-03-12T09:00:00+01:00",
        "Good morning,\n\nmeter 5510-884 shows 96 m3 for two people, that can't be. Could somebody come and look at it? And must I pay the 412 euros before that is cleared up?\n\nElif Demir",
      ],
      [
        "agent",
        "2026-03-13T11:00:00+01:00",
        "Dear Ms Demir,\n\nMr Wolff from our field team will be with you next Wednesday between 8 and 12.\n\nKind regards\nAnton Reiter",
      ],
      [
        "customer",
        "2026-03-19T13:00:00+01:00",
        "Dear Mr Reiter,\n\nI waited in all Wednesday morning. Nobody came. And I still do not know about the 412 euros.\n\nElif Demir",
      ],
    ],
    draft:
      "Dear Ms Demir,\n\nI'm sorry that you waited for nothing yesterday; the appointment never reached Mr Wolff's list, and that was our slip. He comes tomorrow at 8, and I have his word.\n\nKind regards\nAnton Reiter",
    open: ["must I pay the 412 euros before that is cleared up?", "I still do not know about the 412 euros"],
    answered: ["Could somebody come and look at it?"],
    promises: [["Mr Wolff from our field team will be with you next Wednesday between 8 and 12", "overdue"]],
    risks: ["unanswered"],
  },
  {
    name: "camping: several people in one thread",
    now: "2026-05-29T18:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-05-28T20:00:00+02:00",
        "Hi, pitch 41, arriving Saturday (ref CMP5520). Is the pool open yet? My wife also asks if dogs may go to the lake.",
      ],
      ["agent", "2026-05-29T08:00:00+02:00", "Hi Ruben! The pool opens on 1 June. Enjoy the drive! Tessa"],
      ["customer", "2026-05-29T17:00:00+02:00", "Ok thanks. And the lake? Also can we check in at 10 already?"],
    ],
    draft: "Hi Ruben, dogs are welcome at the lake, on the north bank. See you tomorrow! Tessa",
    open: ["can we check in at 10 already?"],
    answered: ["Is the pool open yet?", "And the lake?"],
    promises: [],
    risks: ["unanswered"],
  },
  {
    name: "tax adviser: promise inside two working days over a weekend",
    now: "2026-02-10T12:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-02-06T16:00:00+01:00",
        "Dear Ms Falk, the tax office wants the travel log for 2024. Can you ask for more time? The letter is attached.",
      ],
      [
        "agent",
        "2026-02-06T17:10:00+01:00",
        "Dear Mr Osei, I'll write to them and you will have an answer within two working days. Judith Falk",
      ],
      ["customer", "2026-02-10T10:00:00+01:00", "Thank you. Until when do they usually extend?"],
    ],
    draft:
      "Dear Mr Osei, usually by four weeks. Their reply should be here today, and I'll send it on to you by 5 pm. Judith Falk",
    open: [],
    answered: ["Can you ask for more time?", "Until when do they usually extend?"],
    promises: [["you will have an answer within two working days", "pending"]],
    risks: [],
  },
  {
    name: "3D printer: the same step again",
    now: "2026-01-15T10:30:00+00:00",
    turns: [
      ["customer", "2026-01-15T10:00:00+00:00", "My Forge M1 stops at layer 40, every time. Error 0x31."],
      ["agent", "2026-01-15T10:10:00+00:00", "Please update the firmware to 2.4 and level the bed once more."],
      ["customer", "2026-01-15T10:25:00+00:00", "Firmware is on 2.4 already and I levelled it twice. Still 0x31."],
    ],
    draft: "Could you please update the firmware to 2.4 and then level the bed again?",
    open: [],
    answered: [],
    promises: [],
    risks: ["repetition"],
  },
  {
    name: "mail-order pharmacy: wrong product named",
    now: "2026-04-22T09:30:00+02:00",
    turns: [
      [
        "customer",
        "2026-04-22T09:00:00+02:00",
        "Hello, the thermometer I ordered (No. 881-2047) shows 34 degrees on everybody. Can I send it back?",
      ],
    ],
    draft:
      "Hello, I'm sorry that your scale is not working. Yes, you can send it back free of charge, the label is attached.",
    open: [],
    answered: ["Can I send it back?"],
    promises: [],
    risks: ["mismatch"],
  },
  {
    name: "theatre: own words for the thing, nothing wrong",
    now: "2026-10-12T10:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-10-12T09:00:00+01:00",
        "I booked two seats in row F for 24 October, £88 in all, and the confirmation says row P. My mother can't climb that far. Please put us back in F.",
      ],
    ],
    draft:
      "Of course your mother should not have to climb. You now have F11 and F12 for the 24th, at the same £88, and the new tickets are in your inbox.",
    open: [],
    answered: ["Please put us back in F"],
    promises: [],
    risks: [],
  },
  {
    name: "childcare: photo asked for that came already",
    now: "2026-09-02T10:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-09-01T08:00:00+02:00",
        "Good morning, attached is the vaccination card of my son Milan, born 4 March 2022. Is his place for October safe?",
      ],
      [
        "agent",
        "2026-09-01T12:00:00+02:00",
        "Good morning Mrs Horvat, I'll check that and get back to you tomorrow. Ana",
      ],
      ["customer", "2026-09-02T09:30:00+02:00", "Thank you, take your time."],
    ],
    draft:
      "Good morning Mrs Horvat, for the place we still need Milan's date of birth and a copy of his vaccination card. Ana",
    open: ["Is his place for October safe?"],
    answered: [],
    promises: [["I'll check that and get back to you tomorrow", "pending"]],
    risks: ["re-ask", "unanswered"],
  },
  {
    name: "tyres: refund promised and paid",
    now: "2026-11-20T09:00:00+00:00",
    turns: [
      ["customer", "2026-11-10T09:00:00+00:00", "I sent the tyres back on the 3rd. Where is my £240?"],
      [
        "agent",
        "2026-11-10T15:00:00+00:00",
        "Hi Amy, they reached us today. You'll have the money by Friday 14 November. Craig",
      ],
      ["customer", "2026-11-20T08:00:00+00:00", "It came on the 14th, thank you. Can I still use the voucher WHEEL10?"],
    ],
    draft: "Glad it arrived, Amy. And yes, the voucher works until 31 December. Craig",
    open: [],
    answered: ["Where is my £240?", "Can I still use the voucher WHEEL10?"],
    promises: [["You'll have the money by Friday 14 November", "kept"]],
    risks: [],
  },
  {
    name: "crowdfunding: vague, then the question again",
    now: "2026-06-18T12:00:00+00:00",
    turns: [
      [
        "customer",
        "2026-06-10T10:00:00+00:00",
        "Backer 2207 here. Has my lamp shipped? I moved house, can you change the address?",
      ],
      ["bot", "2026-06-10T10:00:04+00:00", "Thanks for backing us! Shipping updates are on our project page."],
      ["customer", "2026-06-10T10:02:00+00:00", "That page doesn't say anything about my lamp. Has it shipped or not?"],
      [
        "agent",
        "2026-06-11T09:00:00+00:00",
        "Hi! Your new address is saved. Let me find out about the lamp, I'll be in touch shortly. Pia",
      ],
      ["customer", "2026-06-18T11:00:00+00:00", "A week later... has it shipped, yes or no?"],
    ],
    draft: "Hi! Thank you for your patience and for backing our project. We are doing our best. Pia",
    open: ["Has my lamp shipped?", "Has it shipped or not?", "has it shipped, yes or no?"],
    answered: ["can you change the address?"],
    promises: [["I'll be in touch shortly", "pending"]],
    risks: ["unanswered"],
  },
  {
    name: "pet sitter: an honest no is an answer",
    now: "2026-12-20T18:00:00+01:00",
    turns: [
      [
        "customer",
        "2026-12-20T17:00:00+01:00",
        "Hi, could Mara take our two cats from the 27th to the 30th? And can you give me back the fee for Tuesday? She was an hour late.",
      ],
    ],
    draft:
      "Hi, an hour late with two hungry cats, I'm sorry. I've refunded Tuesday in full. Mara is away over New Year, so she can't, but Jonas is free on all four days. Shall I book him?",
    open: [],
    answered: ["could Mara take our two cats from the 27th to the 30th?", "can you give me back the fee for Tuesday?"],
    promises: [],
    risks: [],
  },
  {
    name: "broadband: passed to planning, who never wrote",
    now: "2026-08-31T10:00:00+02:00",
    turns: [
      ["customer", "2026-08-17T10:00:00+02:00", "No line since the storm, customer 7719302. When is it repaired?"],
      [
        "agent",
        "2026-08-18T10:00:00+02:00",
        "Dear Mr Petrov, the repair is planned for 25 August. Our technicians will contact you beforehand. NetNord",
      ],
      [
        "customer",
        "2026-08-27T10:00:00+02:00",
        "The 25th was Tuesday. Nothing. I want a date, and I want the two weeks credited.",
      ],
      [
        "agent",
        "2026-08-28T09:00:00+02:00",
        "Dear Mr Petrov, I'm looking into it now and will call you today by 4 pm. Lena Kraft",
      ],
      ["customer", "2026-08-31T09:00:00+02:00", "You did not call. Today is Monday."],
    ],
    draft:
      "Dear Mr Petrov, I did not call on Friday although I said so, and I apologise. The cable is repaired on Wednesday, 2 September, before noon. Two weeks are credited on your next bill: 24.50 euros. Lena Kraft",
    open: [],
    answered: ["When is it repaired?", "I want a date", "I want the two weeks credited"],
    promises: [
      ["the repair is planned for 25 August", "overdue"],
      ["will call you today by 4 pm", "overdue"],
    ],
    risks: [],
  },
  {
    name: "museum tickets: date contradicted",
    now: "2026-07-03T10:00:00+02:00",
    turns: [
      [
        "customer",
        "2026-07-03T09:00:00+02:00",
        "My tickets are for 12 July, booking MT-3319. Can I move them to the 19th? My train is cancelled.",
      ],
    ],
    draft:
      "I'm sorry about your train. I have moved your tickets from 21 July to the 19th, the new QR codes are in your mail.",
    open: [],
    answered: ["Can I move them to the 19th?"],
    promises: [],
    risks: ["mismatch"],
  },
];
