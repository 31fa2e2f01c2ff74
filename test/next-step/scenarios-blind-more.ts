/** Another sitting: scenarios in further trades and voices, written before the policy was tried on them. */
import type { Scenario } from "./scenarios.js";

export const moreBlindScenarios: readonly Scenario[] = [
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: ["customer: It's a saga, this. Pull up a pew.", "customer: January: we order the conservatory."],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "act-and-explain"],
    lines: [
      "customer: Your nursery rang me at work.",
      "agent: Oh dear, is everything all right?",
      "customer: No it is not, and I'm going to need a minute to write it properly so hold your horses.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "apologize"],
    bad: ["ask", "close", "offer-options"],
    lines: [
      "customer: I'm not done. There's the matter of the bins, the matter of the fence, and the matter of what he called my mother, and I'm only on the bins.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "close", "answer"],
    lines: ["customer: nobody is to reply to this until i post the second bit. its not ready yet"],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: My husband proposed in that restaurant. We went back for our thirtieth and got seated by the toilets and forgotten. I didn't even have the heart to complain on the night.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize"],
    bad: ["close", "answer", "offer-options"],
    lines: [
      "customer: Three years of recipes, my gran's among them, wiped by one of your updates. I keep opening the app as if they'd be back.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: The delivery's late.",
      "agent: Deliveries can take up to seven days.",
      "customer: I'm on day nine with a newborn and no cot. She sleeps in a drawer. A drawer.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer"],
    lines: ["customer: oh good, another survey asking if i'd recommend you. my ceiling is on my sofa."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain", "offer-options"],
    bad: ["close", "answer", "let-vent"],
    lines: ["customer: Got the bridesmaid shoes. One's a 5, one's a 7."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: I rang to cancel my late father's phone and the girl on the line asked if she could speak to the account holder to confirm it.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "ask", "commit-timeframe"],
    lines: [
      "customer: Could you ring me about the valuation?",
      "agent: Of course, I'll phone you at two this afternoon.",
      "customer: Gone five. Phone's been in my hand the whole time.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: He wasn't at the desk for his check-in.",
      "agent: Our records show that nobody came to the desk.",
      "customer: So I'm a liar and my boy's a ghost, is that it.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "offer-options"],
    bad: ["close", "let-vent", "answer"],
    lines: ["customer: @SwiftSofa delivered to next door but two, who've already sat on it. with a dog."],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "restate"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: Planning say it's Highways. Highways say it's the developer. The developer's switchboard gave me the number for Planning.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: My pension transfer is stuck.",
      "agent: Somebody from the team should be in touch.",
      "customer: Somebody. I've been promised Somebody since Lent.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "act-and-explain"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: The lock is jammed.",
      "system: Job 5521 marked complete by contractor.",
      "customer: Complete?? I'm still climbing in through the kitchen",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "restate"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: You're the sixth name at the bottom of an email and I've explained the roof to all of them. Who's actually holding this?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "offer-options"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: the ticket machine ate my tenner",
      "agent: You would need to contact the machine operator for that.",
      "customer: its got YOUR logo on it the size of a dinner plate",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "answer"],
    bad: ["close", "act-and-explain", "let-vent"],
    lines: [
      "customer: We're two adults and three kids but one's under two so he's free, unless the free ones need a seat, in which case five, only the baby's on the other booking, the one under my maiden name, or did I move him?",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "act-and-explain", "offer-options"],
    lines: [
      "customer: The invoice is wrong.",
      "agent: I've changed the billing address as you asked.",
      "customer: What? No. The amount. I've lived here forty years, leave my address be.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "ask"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: I need the grey one swapped.",
      "agent: To confirm, you would like to return the grey jacket for a refund.",
      "customer: Warm but no. Swapped. For the navy.",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "answer"],
    lines: [
      "customer: Why was I charged for a single room?",
      "agent: Single rooms are £40 a night including breakfast.",
      "customer: I know what they cost. I want to know why I'm paying for one when I slept in a dorm.",
    ],
  },
  {
    best: "ask",
    ok: ["act-and-explain", "answer"],
    bad: ["close", "let-vent", "apologize"],
    lines: ["customer: Can you move my lesson to another day"],
  },
  {
    best: "ask",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "let-vent", "cool-off"],
    lines: ["customer: hello, printer isn't talking to the laptop any more"],
  },
  {
    best: "ask",
    ok: ["act-and-explain"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: I can't find my booking.",
      "agent: I can look. What's the surname and the date?",
      "customer: Surname's Oyelaran. Date, don't ask me, spring sometime, my daughter booked it",
    ],
  },
  {
    best: "ask",
    ok: ["offer-options", "answer"],
    bad: ["close", "apologize", "let-vent"],
    lines: ["customer: after a birthday cake for my dad, 70th"],
  },
  {
    best: "ask",
    ok: ["acknowledge", "offer-options"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: Your engineer never came and I lost a day's pay.",
      "agent: That's not good enough, I'm sorry, and a day's wage on top.",
      "customer: Thanks, that's the first decent thing anybody's said. OK, what d'you need off me?",
    ],
  },
  {
    best: "ask",
    ok: ["answer", "bring-in-help"],
    bad: ["close", "let-vent", "act-and-explain"],
    lines: ["customer: Is it safe to give the worming tablet with her other meds?"],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Flight's cancelled, the gate lady says.",
      "agent: It is, I'm afraid, and I'm sorry: stuck in Split is no way to spend a Sunday.",
      "customer: So how do I get home?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Can you deliver to the farm?",
      "agent: We don't deliver beyond the cattle grid.",
      "customer: Everybody else manages. Meet me halfway?",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain"],
    bad: ["close", "let-vent", "cool-off"],
    lines: [
      "customer: The lamp's scratched.",
      "agent: I could take £15 off.",
      "customer: 15's a bit mean. 30 and it's forgotten.",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "let-vent", "check-back"],
    lines: [
      "customer: My knee op was cancelled.",
      "agent: I can offer you Tuesday at eight.",
      "customer: Tuesdays are dialysis.",
    ],
  },
  {
    best: "offer-options",
    ok: ["answer", "act-and-explain"],
    bad: ["close", "let-vent", "cool-off"],
    lines: [
      "customer: I ordered two by mistake (order 90417). Can one come back or could I swap it for the bigger one? Either's grand.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["answer", "act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The engineer took the old boiler out.",
      "agent: He did, and the new one's been ordered, all paid for.",
      "customer: Great. It's 4 degrees in here. When's it going in?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "answer"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: Would anybody be able to tell me what week the scaffolding's coming down?"],
  },
  {
    best: "commit-timeframe",
    ok: ["apologize", "acknowledge", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Where's my transcript?",
      "agent: It's being processed and should be with you shortly.",
      "customer: Shortly by whose clock?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back", "take-ownership"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The stairlift's stuck halfway.",
      "agent: How miserable for you, I'm sorry. I've taken charge of it and I won't let go till it runs.",
      "customer: Bless you. How long am I living downstairs, do you think?",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The order's wrong.",
      "agent: I can send the right one out tonight or refund it in full, up to you.",
      "customer: send it out please hun x",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "answer"],
    bad: ["close", "let-vent", "apologize"],
    lines: [
      "customer: Can you change the delivery to the back door?",
      "agent: I can. What's your order number, please?",
      "customer: No. 3381-K, name of Whitlock",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: my sim is dead",
      "agent: I can post you a new one or send an eSIM to your phone right now.",
      "customer: eSIM sounds quicker, let's have that",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: I want out of the trial.",
      "agent: Understood. If I end it now you lose access at once. Is that what you want?",
      "customer: It is.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["answer", "commit-timeframe"],
    bad: ["close", "let-vent", "apologize"],
    lines: [
      "customer: Good afternoon. Please update the address on policy HG-20558 to 4 Quay Lane, Youghal, as of today. Kind regards, T. Noonan",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "acknowledge"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: the tap drips",
      "agent: I've fitted a new washer, that should be the end of it.",
      "customer: dry since lunch anyway. tbh it did that last time too, then started again by the weekend",
    ],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "close"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: Did the lab get my sample?",
      "agent: They did. Results come Thursday morning and I'll e-mail you the moment they land.",
      "customer: Thursday, right. I'll keep busy till then.",
    ],
  },
  {
    best: "check-back",
    ok: ["answer", "commit-timeframe"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: I sent my ring for cleaning.",
      "agent: It's with our goldsmith, he's usually done within the week. I'll chase him.",
      "customer: hiya, me again. did he pick up?",
    ],
  },
  {
    best: "check-back",
    ok: ["close"],
    bad: ["apologize", "let-vent", "ask"],
    lines: [
      "customer: My bread maker won't knead.",
      "agent: Run it empty for ten minutes first, then try half a loaf.",
      "customer: okey doke, half a loaf going in now, fingers crossed",
    ],
  },
  {
    best: "answer",
    ok: [],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: are dogs allowed upstairs on the 12 bus or just downstairs"],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "let-vent", "close"],
    lines: [
      "customer: My lad's broken his arm (trampoline, obviously, nothing to do with you!). Can he still come to judo and just watch?",
    ],
  },
  {
    best: "answer",
    ok: ["act-and-explain"],
    bad: ["apologize", "let-vent", "close"],
    lines: [
      "customer: I'd like the blue one.",
      "agent: The blue is in stock, £34.",
      "customer: perfect. does that include postage?",
    ],
  },
  {
    best: "answer",
    ok: ["ask"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: What's the difference between your standard and your plus cover, in plain English?"],
  },
  {
    best: "answer",
    ok: [],
    bad: ["apologize", "let-vent", "close", "cool-off"],
    lines: ["customer: OMG the glitter slime is INSANE, my kids are obsessed!! is it ok on carpet??"],
  },
  {
    best: "answer",
    ok: ["ask", "act-and-explain"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: No panic at all, but what's the small print on pausing a membership if I break a leg?"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: My screen's upside down.",
      "agent: Hold Ctrl, Alt and the up arrow together.",
      "customer: haha magic!! cheers",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: To whoever packed box 14: the little drawing on the lid made my mum's week. She's ninety-one and doesn't get much post.",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge", "check-back"],
    bad: ["ask", "let-vent", "set-boundary"],
    lines: [
      "customer: this is DAYLIGHT ROBBERY",
      "agent: I see the double parking charge, that was ours. Both are refunded as of this minute.",
      "customer: fair play, that was quick. apologies for the caps, bad morning",
    ],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "let-vent"],
    lines: ["customer: ignore me, found the tickets under the fridge magnet where my wife said they were"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "offer-options"],
    lines: [
      "customer: Is the museum open Monday?",
      "agent: It is, ten to five. Anything else I can help with?",
      "customer: nope all good, cheers now",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "answer"],
    lines: [
      "customer: You've sold my late brother's plot.",
      "agent: I'm so sorry, Mr Ives. That is a terrible thing to have found out by letter.",
      "customer: I'm going to have to stop here. I can feel my heart going. Leave it.",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["ask", "answer", "close"],
    lines: [
      "customer: my exam got voided",
      "agent: I'm really sorry, I know how hard you worked.",
      "customer: do you. do you though",
      "agent: You're right, I can't know. I'd like to help you appeal it.",
      "customer: i cant hear appeal right now i cant hear anything my ears are ringing im that angry",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "commit-timeframe"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "customer: The caterers walked out.",
      "agent: What a nightmare, I'm sorry. There are three things I can do for you tonight.",
      "customer: Not now, I've a hundred and ten people looking at me. After.",
    ],
  },
  {
    best: "set-boundary",
    ok: ["cool-off", "acknowledge"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "customer: What's taking so long?",
      "agent: I'm still checking the payment, thank you for bearing with me.",
      "customer: are your fingers as fat as your head or do you just type slow, you gormless lump",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "cool-off"],
    bad: ["end-contact", "close", "ask"],
    lines: [
      "customer: I was told Monday.",
      "agent: I'm sorry, the carrier has moved it to Wednesday.",
      "customer: Do the world a favour and walk under your own carrier, you smug little nobody",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge"],
    bad: ["end-contact", "let-vent", "close"],
    lines: [
      "customer: Hi is that Precious",
      "agent: It is! How can I help you today?",
      "customer: you've a voice like honey in that message, bet the rest matches. what time d'you knock off",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["close", "answer", "offer-options", "ask"],
    lines: [
      "customer: don't bother chasing the arrears after friday. there won't be anybody here to pay them and nobody who'd notice",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "let-vent", "offer-options"],
    lines: ["customer: my banking app shows a loan for 9k i never took out and a phone number that isn't mine"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: The high chair folded up with my granddaughter in it. The ambulance has just left with her and her mother.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: I need the whole fee waived.",
      "agent: I've waived half, which is the most I'm able to do.",
      "customer: Then you and I are at the end of the road. Who's next up the ladder?",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["offer-options", "act-and-explain"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: I've had a stroke and the words don't come on the phone, but your form says call to verify. Round and round.",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help"],
    bad: ["apologize", "offer-options", "let-vent"],
    lines: [
      "customer: You brain-dead gimp.",
      "agent: I'd like to help with the tyres. I'll carry on as soon as we leave the name-calling out.",
      "customer: awww did the gimp get upset",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help"],
    bad: ["apologize", "offer-options", "let-vent", "answer"],
    lines: [
      "customer: A new roof, all of it.",
      "agent: The storm took eleven tiles. We'll replace the eleven, or pay your own roofer for them.",
      "customer: A new roof.",
      "agent: Eleven tiles is what the policy pays, and the ombudsman can look at it free of charge if you think that's wrong.",
      "customer: New roof. I'm retired, I can do this all year.",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help", "set-boundary"],
    bad: ["apologize", "offer-options", "answer"],
    lines: [
      "customer: Fat useless cow",
      "agent: I can't go on while you talk to me like that. Shall we look at the invoice?",
      "customer: moo. moo moo. go on, look at it",
    ],
  },
];
