/** Scenarios of all sixteen steps and many trades, written at one sitting before the policy was tried on them. */
import type { Scenario } from "./scenarios.js";

export const freshScenarios: readonly Scenario[] = [
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: ["customer: So. Thursday your removal men arrive. Two hours late, but fine. Then they see the piano and"],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "act-and-explain"],
    lines: [
      "customer: I am so mad I hardly know how to put this",
      "agent: I can tell something went badly wrong. What happened?",
      "customer: Right. First the vet cancels at nine in the morning, my dog is already starved for the operation. That was only the start of it",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "act-and-explain"],
    lines: ["customer: please just let me say my piece before you send me one of your templates"],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "restate"],
    bad: ["offer-options", "close", "act-and-explain"],
    lines: ["customer: It's about the funeral flowers. I can't write it all in one message. Give me a minute."],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "set-boundary"],
    lines: [
      "customer: Nine years I have brought my car to you and on Monday your lad talked to me as if I'd never held a steering wheel. I felt this small.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: My mum's ring was in for resizing. She died in March and it's all I have of hers. Now the shop says they can't find it.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "set-boundary"],
    lines: [
      "customer: My broadband is down.",
      "agent: Please restart the router.",
      "customer: I have restarted it so often I could do it blindfolded. Does nobody see that I lose a day's pay each time?",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "cool-off"],
    lines: ["customer: Wow, four engineers, four different stories, zero internet. Standing ovation."],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "restate"],
    bad: ["offer-options", "close", "answer"],
    lines: [
      "customer: The nursery closed with one day's notice.",
      "agent: You will find the terms in your contract, clause 8.",
      "customer: clause 8. I sat in the car and cried this morning and I get clause 8.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain"],
    bad: ["close", "answer"],
    lines: ['customer: The cake came with "Happy 40th, Brian". She\'s turning 14 and her name is Briony.'],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "ask"],
    bad: ["close", "answer"],
    lines: ["customer: Your crew painted the wrong door. Number 11 is my neighbour's, I'm number 17."],
  },
  {
    best: "apologize",
    ok: ["take-ownership", "acknowledge", "commit-timeframe"],
    bad: ["ask", "close"],
    lines: [
      "customer: When is the surveyor coming?",
      "agent: He will be with you on Tuesday morning.",
      "customer: It is Tuesday, half past four, no surveyor and no call.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain"],
    bad: ["close", "answer"],
    lines: [
      "customer: I've just found out that you've been taking 12.99 a month off my late father's account since he died, although I sent the certificate.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "set-boundary"],
    lines: ["customer: The waiter dropped the sauce on her wedding dress, laughed and walked off"],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "act-and-explain"],
    bad: ["close", "ask"],
    lines: [
      "customer: The gym says it's the app, the app says it's the bank, the bank says it's the gym. Who is it then?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: My claim is with Dana.",
      "agent: Dana has left the company. I'll ask around who has it now.",
      "customer: so at the moment not one person there is working on it",
    ],
  },
  {
    best: "take-ownership",
    ok: ["acknowledge", "act-and-explain", "apologize"],
    bad: ["close", "ask"],
    lines: [
      "customer: My visa photo was rejected.",
      "agent: Sorry to hear that. Please contact the photo team.",
      "customer: They sent me to you.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "commit-timeframe"],
    bad: ["close", "answer", "ask"],
    lines: [
      'customer: You said by the 3rd, then by the 10th, then "shortly". I no longer believe dates, I want to know who is responsible.',
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge"],
    bad: ["close", "offer-options", "act-and-explain"],
    lines: [
      "customer: we have 2 cottages, the big one from the 4th to the 9th and the small from the 5th to the 11th, but my sister's room was to be in the small one and you put the cot there, and the dog in the big one, only the dog goes with my sister",
      "agent: Thanks for writing in. Tell me more.",
      "customer: so the cot has to go from small to big, the dog from big to small, and the two nights after the 9th are for four people not six, and the invoice should be split",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "apologize"],
    bad: ["act-and-explain", "close", "offer-options"],
    lines: [
      "customer: Please move the yoga class to the later slot.",
      "agent: Sure, I've cancelled your yoga class.",
      "customer: no!! not cancelled. moved.",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "ask"],
    bad: ["offer-options", "close"],
    lines: [
      "customer: Can you add my husband to the policy?",
      "agent: I've removed your husband from the policy as requested.",
      "customer: read it again please",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "apologize"],
    bad: ["close", "act-and-explain", "offer-options"],
    lines: [
      "customer: It's the blue bin that wasn't taken, the one in the lane.",
      "agent: So the brown bin at the front was missed?",
      "customer: Nope, other bin, other place",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "act-and-explain", "offer-options"],
    lines: ["customer: My card doesn't work at your machines"],
  },
  {
    best: "ask",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "act-and-explain"],
    lines: ["customer: There's a noise."],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge"],
    bad: ["close", "act-and-explain"],
    lines: ["customer: I'd like to change something in my booking"],
  },
  {
    best: "ask",
    ok: ["offer-options", "acknowledge"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: The lamp won't go on.",
      "agent: I'm really sorry about the lamp, that's no fun in the dark season. We'll get you light again.",
      "customer: thank you, that's kind. so what now",
    ],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge"],
    bad: ["close", "act-and-explain", "offer-options"],
    lines: [
      "customer: My parents' boiler shows a code. They are 80 and I'm abroad.",
      "agent: I'm sorry, that is a worry from far away. I'm with you on this.",
      "customer: Ok good. What do you need from me?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask"],
    lines: [
      "customer: Can the sofa be delivered on a Saturday?",
      "agent: No, that's not possible.",
      "customer: and that's all you have to say? there must be something",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "answer"],
    bad: ["close", "ask", "let-vent"],
    lines: ["customer: My flight leaves before your ferry arrives. What are my choices?"],
  },
  {
    best: "offer-options",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: The zip broke on day two.",
      "agent: I'm sorry about the zip, that should last for years. Would a repair help?",
      "customer: A repair takes six weeks, I'm hiking next week, so no.",
    ],
  },
  {
    best: "offer-options",
    ok: ["apologize", "answer"],
    bad: ["close", "ask"],
    lines: ["customer: I see that the concert is off. Do we get money, another date, anything?"],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "ask"],
    lines: [
      "customer: The wallpaper is the wrong roll.",
      "agent: I'm so sorry, and with the painters booked. Would a voucher make up for it?",
      "customer: Not really. I need paper on the wall by Thursday.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "acknowledge", "take-ownership"],
    bad: ["close", "ask", "offer-options"],
    lines: [
      "customer: The crown fell out again.",
      "agent: I'm sorry, Mrs Adler, that's painful and it's on us. The lab makes a new one at our cost.",
      "customer: Okay. How long do I have to chew on the left?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "apologize"],
    bad: ["close", "ask"],
    lines: [
      "customer: I'm waiting for the locksmith with two kids on the stairs.",
      "agent: I'm sorry, that's a long evening on the stairs. He is on his way and I'll stay on this.",
      "customer: ok. roughly when?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: Has the part been ordered?",
      "agent: Yes, ordered this morning by express.",
      "customer: Great. And it gets here ...?",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close", "restate"],
    lines: [
      "customer: I moved and my magazine goes to the old flat.",
      "agent: Shall I change the address to 4 Mill Road from the June issue on?",
      "customer: yes, do that",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close", "let-vent"],
    lines: [
      "customer: The seat is broken on the trampoline.",
      "agent: I can send the spring set or take the whole thing back. Which do you prefer?",
      "customer: Springs.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "answer"],
    bad: ["ask", "close"],
    lines: [
      "customer: I can't log in to the tax portal",
      "agent: I can reset it, for that I need your customer number.",
      "customer: K-20871",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "customer: My voucher was eaten by the machine.",
      "agent: Sorry about that! I can credit the 15 euros to your account right now, OK?",
      "customer: 👍",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close"],
    lines: [
      "customer: Hi, double booking on our side, can you drop one of them?",
      "agent: Of course: the one on the 8th or the one on the 15th?",
      "customer: The second one, thanks",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "acknowledge"],
    bad: ["apologize", "offer-options", "let-vent"],
    lines: [
      "customer: The heat pump is silent again since your man was here.",
      "agent: Glad to hear it! He changed the valve.",
      "customer: Let's see if it survives the frost tonight",
    ],
  },
  {
    best: "check-back",
    ok: ["act-and-explain", "commit-timeframe", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: I asked on Monday about my hearing aid.",
      "agent: I've asked the lab, they answer by Wednesday evening.",
      "customer: Any word from the lab?",
    ],
  },
  {
    best: "check-back",
    ok: ["close"],
    bad: ["apologize", "offer-options", "ask"],
    lines: [
      "customer: My parcel was at the wrong shop.",
      "agent: It's on its way to you and should be with you tomorrow.",
      "customer: ok, I'll wait for tomorrow then",
    ],
  },
  {
    best: "answer",
    ok: [],
    bad: ["acknowledge", "apologize", "let-vent", "close"],
    lines: ["customer: Hello, which of your bikes fits someone of 1.60 m?"],
  },
  {
    best: "answer",
    ok: ["ask"],
    bad: ["apologize", "let-vent", "acknowledge", "close"],
    lines: ["customer: Does my insurance cover a rental car in Norway?"],
  },
  {
    best: "answer",
    ok: ["acknowledge"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: Hi, quick one: the ferry at 7:40, is that mainland time or island time?"],
  },
  {
    best: "answer",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["let-vent", "apologize", "close"],
    lines: [
      "customer: My new card arrived, thanks.",
      "agent: Good to hear! Anything else I can do?",
      "customer: How do I set the PIN?",
    ],
  },
  {
    best: "answer",
    ok: ["ask", "offer-options"],
    bad: ["let-vent", "close", "apologize"],
    lines: ["customer: I'd be interested in knowing if dogs are allowed in the cabins"],
  },
  {
    best: "close",
    ok: ["acknowledge", "check-back"],
    bad: ["ask", "apologize", "offer-options", "let-vent"],
    lines: [
      "customer: The bus pass didn't load.",
      "agent: I've loaded it again, please tap it once at any reader.",
      "customer: Beeped green. Cheers!",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge"],
    bad: ["ask", "apologize", "offer-options"],
    lines: [
      "customer: Just wanted to tell you that Samira at the desk in Bath is the reason that we come back every year.",
    ],
  },
  {
    best: "close",
    ok: ["check-back", "acknowledge"],
    bad: ["ask", "offer-options", "apologize"],
    lines: [
      "customer: My order is short of two plates.",
      "agent: Two plates are on their way, here is the tracking.",
      "customer: Got them this morning, all whole. You're stars.",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "apologize", "act-and-explain"],
    lines: [
      "customer: How do I descale the kettle?",
      "agent: Fill it with half vinegar, half water and boil it twice.",
      "customer: All good, that was it. Bye!",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "answer"],
    lines: [
      "customer: You cancelled my mother's ambulance ride!!!",
      "agent: I'm so sorry. That is awful for both of you, and it's our mistake.",
      "customer: Sorry does NOTHING. She missed the dialysis!!!",
      "agent: You're right, sorry doesn't give her the treatment back. I've taken this on and spoken to the clinic.",
      "customer: I CAN'T. I'm shaking, I can't talk to you people now.",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "set-boundary"],
    bad: ["offer-options", "ask", "close"],
    lines: [
      "customer: Three weeks no shower!",
      "agent: I am sorry, three weeks is far too long, and I see how it wears you down.",
      "customer: BLAH BLAH. SEE. YOU SEE NOTHING!!",
      "agent: I hear how angry you are, and you have reason to be.",
      "customer: NO NO NO. EVERY WORD FROM YOU MAKES IT WORSE!!!",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "customer: I am at work, your bill made me so angry that I threw my pen. Not the moment. Later.",
      "agent: I understand. I'm sorry about the bill.",
      "customer: Later, I said.",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "offer-options", "end-contact"],
    lines: [
      "customer: My food was cold.",
      "agent: I'm sorry about that, a cold dinner is no dinner.",
      "customer: listen you brainless cow, did they find you in a bin?",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["close", "answer", "end-contact"],
    lines: ["customer: are you as thick as your name is long, Siddhartha? get lost you dumb foreigner"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge"],
    bad: ["close", "offer-options"],
    lines: ["customer: Where's my package you fat lazy pig"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: ["customer: I'm deaf. Your only way to unlock my account is a phone call. What now?"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "answer", "offer-options"],
    lines: ["customer: I need to speak to somebody who is allowed to decide about this. Not to you, no offence."],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership"],
    bad: ["answer", "close", "ask"],
    lines: ["customer: The contract has been with our solicitors since Friday, they will be in touch with your board."],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["answer", "close", "ask", "offer-options"],
    lines: ["customer: Somebody in another country is logged in on my bank app right now and moving money"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["answer", "close", "ask"],
    lines: ["customer: my boy put your cleaner tab in his mouth and his lips are blue"],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["offer-options", "answer", "close"],
    lines: [
      "customer: You idiot.",
      "agent: I want to help you with the refund. Please leave the insults out of it, then we can go on.",
      "customer: shut your mouth, moron",
      "agent: I have asked you once to keep this respectful. If it goes on I'll have to end the chat.",
      "customer: End it then, you stupid bitch, I'll be back every day.",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help", "cool-off"],
    bad: ["offer-options", "ask", "answer"],
    lines: [
      "customer: u are scum",
      "agent: I'd like to look at your bill. I can only do so if we keep it polite.",
      "customer: lick my boots scum",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "act-and-explain"],
    lines: [
      "customer: The catering for our golden wedding. Where do I begin. Eighty guests, my father in a wheelchair, and then your van arrives with",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "restate"],
    bad: ["offer-options", "ask", "close"],
    lines: ["customer: I'm cross and I'm going to tell you why, one thing after the other, so bear with my typing"],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: My hearing dog was refused by your driver in front of the whole bus. People laughed. I haven't gone out since.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "set-boundary"],
    lines: [
      "customer: I've been with this bank since I was sixteen and today a machine told me that I'm \"not recognised\". It just hurts, to be honest.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "offer-options"],
    lines: [
      "customer: The lift in our house has been out since June.",
      "agent: A technician has been informed.",
      'customer: "Informed". I\'m on the 7th floor with a newborn and you write "informed".',
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain"],
    bad: ["close", "answer"],
    lines: ["customer: the florist delivered the wreath a day after the funeral"],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "ask"],
    bad: ["close", "answer"],
    lines: ["customer: You sent my medical results to my ex-husband's address."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "commit-timeframe"],
    bad: ["ask", "close"],
    lines: [
      "customer: Will the dishwasher come today?",
      "agent: Yes, between 12 and 4, promised.",
      "customer: quarter past six. nobody.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "commit-timeframe"],
    bad: ["close", "ask"],
    lines: [
      "customer: I was given a case number, then another one, then I was told that both don't exist. Does anybody there know I exist?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: Your shop says ask online, online says ask the shop.",
      "agent: Please contact our partner, they'll be able to help.",
      "customer: So now it's a third one. Fine.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge", "apologize"],
    bad: ["close", "offer-options", "act-and-explain"],
    lines: [
      "customer: please put the heating on a timer",
      "agent: I've switched your heating contract to the timer tariff.",
      "customer: not the tariff, the timer, the thing on the wall",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge"],
    bad: ["close", "offer-options", "act-and-explain"],
    lines: [
      "customer: It's a bit tangled: the booking is in my name but the card is my sister's, she moved from Leeds to York, the letter went to Leeds, the second letter to my old flat, and the refund for flight two went to neither",
      "agent: I'm listening.",
      "customer: and flight one was never cancelled, only flight two, though the mail says the other way round",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "apologize", "restate"],
    bad: ["close", "act-and-explain", "let-vent"],
    lines: ["customer: my washing machine does something strange"],
  },
  {
    best: "ask",
    ok: ["acknowledge", "offer-options"],
    bad: ["close", "let-vent", "act-and-explain"],
    lines: ["customer: I need a new contract"],
  },
  {
    best: "ask",
    ok: ["offer-options", "acknowledge", "restate"],
    bad: ["close", "let-vent", "act-and-explain"],
    lines: [
      "customer: the projector shows no picture",
      "agent: I'm sorry, with a class waiting that's the last thing you need. I'll get you going.",
      "customer: thanks, I hope so",
    ],
  },
  {
    best: "offer-options",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: I can't come to the dance course any more, my knee.",
      "agent: I'm sorry, we don't refund started courses.",
      "customer: Is that it? Nothing at all?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "apologize", "answer"],
    bad: ["close", "let-vent"],
    lines: ["customer: What can you do for me if I can't wait until the 20th?"],
  },
  {
    best: "offer-options",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask", "act-and-explain"],
    lines: [
      "customer: The pram has a wobbly wheel.",
      "agent: We could send you a new wheel to fit yourself.",
      "customer: I'm all thumbs, I'd only make it worse. Anything else?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "ask", "offer-options"],
    lines: [
      "customer: The stairlift is stuck halfway.",
      "agent: That's frightening for your mum, I'm sorry. The mechanic is taking the job now and I'm staying on it.",
      "customer: when's he here?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The new glasses, are they made yet?",
      "agent: They're in the workshop now and it all looks good.",
      "customer: lovely. until when about?",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "answer"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: My meter reading is wrong.",
      "agent: I can correct it right now, what does the meter say?",
      "customer: 48213",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: Two tickets for the wrong evening, silly me.",
      "agent: No harm done, I can swap them for the 9th or the 16th.",
      "customer: let's say the 16th",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "acknowledge"],
    bad: ["close", "ask"],
    lines: [
      "customer: The mattress is too hard.",
      "agent: I'm sorry that you sleep badly. We can swap it for the soft one free of charge, shall we?",
      "customer: Yes please, that would be wonderful",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "acknowledge"],
    bad: ["apologize", "offer-options", "let-vent"],
    lines: [
      "customer: The roof leaked again.",
      "agent: I'm sorry. The roofer has sealed the chimney this morning.",
      "customer: Right, we'll know more after the next rain.",
    ],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: Did the embassy answer?",
      "agent: Not yet, I've written to them again and they reply by tomorrow noon.",
      "customer: is there any news yet",
    ],
  },
  {
    best: "answer",
    ok: ["ask"],
    bad: ["apologize", "let-vent", "acknowledge", "close"],
    lines: ["customer: Hi there, do your tents come with pegs?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain"],
    bad: ["apologize", "let-vent", "close"],
    lines: [
      "customer: My points are back, thank you.",
      "agent: You're welcome! Anything else?",
      "customer: yes, do they run out at the end of the year?",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge", "check-back"],
    bad: ["ask", "apologize", "offer-options", "let-vent"],
    lines: [
      "customer: I couldn't open the archive.",
      "agent: I've sent it again without the password.",
      "customer: Opens fine now, ta",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge"],
    bad: ["ask", "apologize", "offer-options", "let-vent"],
    lines: [
      "customer: The night nurse on ward 4, Bola, sat with my gran until she slept. I'd like her to know how much that meant to us.",
    ],
  },
  {
    best: "close",
    ok: ["check-back", "acknowledge"],
    bad: ["ask", "apologize", "offer-options"],
    lines: [
      "customer: The hem came loose.",
      "agent: It's sewn and ready at the counter.",
      "customer: Picked it up. Perfect work, bye bye",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "answer"],
    lines: [
      "customer: My wedding video has no sound!",
      "agent: I'm so sorry. That day doesn't come back, and I understand how much that hurts.",
      "customer: YOU UNDERSTAND NOTHING",
      "agent: You're right that I can't know what it's like. I'm truly sorry, and I've asked the studio for the raw tapes.",
      "customer: stop. just stop. I can't do this now, I'm crying at my desk",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "end-contact", "offer-options"],
    lines: [
      "customer: Still no refund.",
      "agent: Let me look at that for you.",
      "customer: look with what, you haven't got a brain, you pathetic little nobody",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["close", "end-contact", "answer"],
    lines: ["customer: I bet your parents are ashamed of you, you useless lump"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "offer-options", "take-ownership"],
    bad: ["answer", "close", "ask"],
    lines: [
      'customer: I can\'t see the letters on your form, my eyes are nearly gone, and your chatbot says "please read carefully"',
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership"],
    bad: ["answer", "close", "offer-options"],
    lines: ["customer: With respect, this is above your pay grade. Who there can sign off 9,000 euros?"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["answer", "close", "ask", "offer-options"],
    lines: ["customer: I've just noticed that two payments went out to somebody called Lindqvist, I know no Lindqvist"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["answer", "close", "offer-options", "ask"],
    lines: ["customer: the heater you delivered yesterday is smoking and my flat smells of burnt plastic"],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["offer-options", "answer", "close"],
    lines: [
      "customer: answer me you cretin",
      "agent: I'd like to help with the invoice. Please keep it polite, or I'll have to end this chat.",
      "customer: ooh the cretin has feelings",
      "agent: As I said, I can only go on if we stay respectful.",
      "customer: cretin cretin cretin",
    ],
  },
];
