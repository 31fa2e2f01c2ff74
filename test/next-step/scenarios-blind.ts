/** Scenarios written at one sitting, in many trades and voices, before the policy was tried on them. */
import type { Scenario } from "./scenarios.js";

export const blindScenarios: readonly Scenario[] = [
  // let-vent
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: ["customer: ok strap in because this one has three parts", "customer: part one. the deposit"],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "act-and-explain"],
    lines: [
      "customer: The boiler man came.",
      "agent: Oh good, did he manage to fix it?",
      "customer: You'd think so, wouldn't you. Let me get a cup of tea and I'll tell you exactly what he did.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "answer"],
    lines: [
      "customer: I don't need a fix and I don't need a code. I need ten minutes of somebody shutting up and reading.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "apologize"],
    bad: ["offer-options", "act-and-explain", "close"],
    lines: [
      "customer: They lost the urn vase.",
      "agent: I'm so sorry. Would a refund help?",
      "customer: Stop there. I hadn't finished. That's the smallest of it.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: ["customer: wait sending screenshots too, theres loads, dont say anything till ive got them all up"],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "close", "answer"],
    lines: [
      "customer: monday: nobody. tuesday: nobody. then wednesday this lad turns up with the wrong van and says to me, straight to my face,",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "restate"],
    bad: ["close", "act-and-explain", "offer-options"],
    lines: [
      "customer: Where's my head at. So the tenancy. There was the damp, but before the damp there was the key business, and I'll come to the neighbour in a bit.",
    ],
  },
  // acknowledge
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["ask", "answer", "close"],
    lines: [
      "customer: Sat in your waiting room from nine till four with a man of eighty-six who was too proud to say his hip hurt. I watched him shrink.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize"],
    bad: ["ask", "answer", "close", "offer-options"],
    lines: [
      "customer: It's not the money. It was the only photo of the two of them together and your machine chewed it like a bus ticket.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["ask", "close", "answer"],
    lines: [
      "customer: You know what gets me? I defended you lot. To my whole family. And then the hamper arrives with nothing in it but straw.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "answer", "set-boundary"],
    lines: [
      "customer: Internet's down again.",
      "agent: Please see our status page for live updates.",
      "customer: I run a phone line for people who are grieving. Do you have any notion what a dead line does to somebody at 2 am?",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize"],
    bad: ["answer", "close", "offer-options"],
    lines: ["customer: bravo. really. fourth engineer, fourth shrug. frame it"],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "let-vent"],
    bad: ["ask", "answer", "close"],
    lines: [
      "customer: I'm writing this on the floor of my empty flat because the van never came and the letting agent wants the keys and honestly I could howl",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership", "ask"],
    bad: ["close", "set-boundary"],
    lines: ["customer: another week another no show from your cleaners. im past being angry tbh just deflated"],
  },
  // apologize
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain", "offer-options"],
    bad: ["close", "answer", "let-vent"],
    lines: ["customer: Asked for no onions because my wife swells up. There were onions. Lots."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: ["customer: Your receptionist read my test result out loud in a full waiting room."],
  },
  {
    best: "apologize",
    ok: ["take-ownership", "acknowledge"],
    bad: ["close", "commit-timeframe", "ask"],
    lines: [
      "customer: Can someone look at the gate sensor?",
      "agent: An engineer will be with you between 8 and 12 on Monday.",
      "customer: Monday 12:40. Not a soul.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "restate"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: The courier left my parcel in the rain.",
      "agent: Our couriers are trained never to do that.",
      "customer: Well then I must have watered it myself. Thanks for clearing that up.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "offer-options", "act-and-explain"],
    bad: ["close", "answer", "let-vent"],
    lines: [
      "customer: Paid extra for the quiet carriage. Sat next to a stag do with a trumpet, and your guard asked for a go on it.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: ["customer: you printed my maiden name on the certificate. the one i had before HIM. i told you twice why"],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain"],
    bad: ["close", "ask"],
    lines: ["customer: hiya, got the new kettle, lid doesn't shut and there's somebody's old teabag in it?? grim"],
  },
  // take-ownership
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "restate"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: Head office pointed me at the branch, the branch pointed me back at head office, and the app just spins.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "commit-timeframe"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: When does the lift get fixed?",
      "agent: I've let the relevant department know.",
      "customer: So has everyone before you. Who is the relevant department? Has it got a face?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "act-and-explain"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: Hi, it's about the leak again",
      "system: Case reassigned from Tier 1 to Tier 2 (4th reassignment).",
      "customer: hello? is there a new person every time i blink",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "restate"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: Everyone I get is lovely. Everyone takes notes. And then I ring back and the notes have evaporated and so have they.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "act-and-explain", "acknowledge"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: Where's the replacement hob?",
      "agent: That would be a question for the supplier.",
      "customer: My contract's with you, pal. I've never met the supplier.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "commit-timeframe", "ask"],
    lines: [
      "customer: The claim is still not paid.",
      "agent: Apologies, it'll be looked at this week.",
      "customer: It wasn't.",
      "agent: I apologise, it will be looked at by Friday.",
      "customer: It's Saturday. I could set my watch by your apologies.",
    ],
  },
  // restate
  {
    best: "restate",
    ok: ["ask", "acknowledge"],
    bad: ["act-and-explain", "close", "let-vent"],
    lines: [
      "customer: so we want 4 of the large and 2 small, or rather 3 large if the 2 small come with lids, otherwise 4 and 1, but the one can't be the green, unless the green is the only one with a lid",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge", "ask"],
    bad: ["close", "act-and-explain"],
    lines: [
      "customer: The swimming lessons clash.",
      "agent: So you'd like to cancel both children's lessons.",
      "customer: Nope. One child. And move, not cancel.",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge", "ask"],
    bad: ["close", "answer", "act-and-explain"],
    lines: [
      "customer: Can I keep my number if I go to pay as you go?",
      "agent: Our pay as you go tariffs start at £8 a month.",
      "customer: Lovely. I asked about the number.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "answer"],
    bad: ["close", "act-and-explain", "let-vent"],
    lines: [
      "customer: My sister is the policyholder but I pay it, only from next month she pays and I'm the named driver, though the car stays in my name till June. Have you got that?",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "offer-options", "act-and-explain"],
    lines: [
      "customer: I never got the second half of the course.",
      "agent: I understand that you're unhappy with the course content.",
      "customer: You've got the wrong end of the stick. The content's grand. Half of it isn't there.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: so thats it. the fridge, then the door, then the man shouting, then the bill for the man shouting.",
      "agent: That's an awful run. Is there more?",
      "customer: no that's all of it. did it land?",
    ],
  },
  // ask
  {
    best: "ask",
    ok: ["answer", "offer-options"],
    bad: ["close", "apologize", "let-vent"],
    lines: ["customer: Need a quote for curtains please, bay window"],
  },
  {
    best: "ask",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "let-vent", "cool-off"],
    lines: ["customer: The scanner's gone funny since lunch. Any tips?"],
  },
  {
    best: "ask",
    ok: ["act-and-explain", "restate"],
    bad: ["close", "let-vent", "apologize"],
    lines: ["customer: could you pop my name down for the pottery thing"],
  },
  {
    best: "ask",
    ok: ["act-and-explain"],
    bad: ["close", "answer", "let-vent"],
    lines: [
      "customer: I'd like to change my booking.",
      "agent: Of course. Which date would you like?",
      "customer: one of the Saturdays in June, cant remember which my sister said",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "restate"],
    bad: ["close", "offer-options", "let-vent"],
    lines: [
      "customer: I've been passed around for two days and I'm shattered.",
      "agent: Two days of that would wear anyone out, and I'm sorry. I've got you now.",
      "customer: Thank you. I mean it. Right, where do you want me to start?",
    ],
  },
  {
    best: "ask",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "customer: Hello, something on our statement looks a wee bit off to me. Could you have a look? Regards, Moira",
    ],
  },
  {
    best: "ask",
    ok: ["restate", "act-and-explain"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: please cancel the subscription",
      "system: CRM: customer has 3 active subscriptions (News, Sport, Puzzles).",
    ],
  },
  {
    best: "ask",
    ok: ["answer"],
    bad: ["close", "apologize", "let-vent", "cool-off"],
    lines: ["customer: Which insulation would I need for the loft?"],
  },
  // offer-options
  {
    best: "offer-options",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The tiles came in the wrong shade.",
      "agent: I'm really sorry, that's a proper nuisance with the tiler booked.",
      "customer: It is. So what have you got for me?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Can I get a refund on the course?",
      "agent: Unfortunately refunds aren't possible after the first week.",
      "customer: That's a door shut, then. Is there a window?",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain"],
    bad: ["close", "let-vent", "cool-off"],
    lines: [
      "customer: The rug's faded.",
      "agent: I can give you 10 % off the next one.",
      "customer: Make it twenty-five and I'll call it quits",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "let-vent", "check-back"],
    lines: [
      "customer: Need the chairs for Sunday.",
      "agent: I can get them to our Leeds store for you to collect on Saturday.",
      "customer: I don't drive, so that won't fly.",
    ],
  },
  {
    best: "offer-options",
    ok: ["answer", "act-and-explain"],
    bad: ["close", "let-vent", "cool-off"],
    lines: [
      "customer: Hi there, my order 77120 came with a cracked jar. Not fussed how you sort it, new jar or knock it off the bill.",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "apologize", "ask"],
    lines: [
      "customer: My luggage is in Oslo and I'm not.",
      "agent: I'm sorry, truly, what a way to begin a trip.",
      "customer: Sorry won't dress me for a wedding tonight. What are you putting on the table?",
    ],
  },
  // commit-timeframe
  {
    best: "commit-timeframe",
    ok: ["answer", "act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The form's in, signed and everything.",
      "agent: Lovely, I have it here and I've started the transfer.",
      "customer: Super. Roughly how many sleeps?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "answer"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: Any chance of an actual day for the plasterer? I've to book time off."],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "acknowledge", "apologize"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Is the passport printed?",
      "agent: It will be dispatched in due course.",
      "customer: In due course. Is that a Tuesday?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The roof still drips.",
      "agent: I'm sorry it dripped on after our visit. It's my job now and I'll see it through to the end.",
      "customer: Good, I believe you. I just need to know which day to put the buckets away.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: My card was swallowed.",
      "agent: I can send a new one to your home. Is that all right?",
      "customer: Yes do, and tell me when to look out for it",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["apologize", "check-back", "act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: Do I stay in for the meter man or don't I? The text just says 'soon'."],
  },
  // act-and-explain
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The blender is dead.",
      "agent: I can send a new one or give you your money back, whichever you prefer.",
      "customer: money back ta",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: I can't log in to the portal.",
      "agent: I can reset it. What's the e-mail on the account?",
      "customer: rosa.t@bluemail.example",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: The seat is broken.", "agent: Shall I move you to row 9?", "customer: if you would, yes please"],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "apologize"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Cancel my trial.",
      "agent: I can do that. Are you sure you wouldn't like three months free?",
      "customer: quite sure. off it goes",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "answer"],
    bad: ["close", "let-vent", "apologize"],
    lines: [
      "customer: Please end contract 55-1093 on the last of the month, I'm moving in with my daughter. It's been a pleasure.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "take-ownership"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: The sat nav froze.",
      "agent: Could you read me the version number at the bottom?",
      "customer: it says 8.2.1 build 40",
      "agent: Thank you. I can push an update to it from here, with your okay.",
      "customer: fire at will",
    ],
  },
  // check-back
  {
    best: "check-back",
    ok: ["close", "acknowledge"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: The wifi drops at night.",
      "agent: I've changed the channel on your router, it should be steadier.",
      "customer: Seems alright just now. Evenings are when it plays up though so we shall see.",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: Has the surveyor signed?",
      "agent: Not yet. I'm ringing him after lunch and I'll message you by four.",
      "customer: Righto, speak at four.",
    ],
  },
  {
    best: "check-back",
    ok: ["take-ownership", "apologize"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: The dishwasher leaks.",
      "agent: I've asked the workshop and I'll let you know what they say.",
      "system: Workshop: seal replaced, ready for collection.",
    ],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "answer"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: My visa letter?",
      "agent: The registrar has it, I expect it back by Thursday.",
      "customer: Morning! Any white smoke from the registrar?",
    ],
  },
  {
    best: "check-back",
    ok: ["close"],
    bad: ["apologize", "let-vent", "ask"],
    lines: [
      "customer: The cat won't take the tablets.",
      "agent: Try it in a bit of tuna, I'd give it two days.",
      "customer: Good shout. Two days it is.",
    ],
  },
  // answer
  {
    best: "answer",
    ok: ["ask"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: Is the sauna mixed on Sundays or ladies only?"],
  },
  {
    best: "answer",
    ok: ["close"],
    bad: ["apologize", "let-vent", "set-boundary"],
    lines: ["customer: Had the time of my life at the aquarium!!! What do you feed the octopus??"],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: Do I have to be in when the meter's swapped, or can they get at it from outside?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain"],
    bad: ["apologize", "let-vent", "close"],
    lines: [
      "customer: What size should I get?",
      "agent: If you're between sizes we'd take the bigger one.",
      "customer: cool. and do they shrink",
    ],
  },
  {
    best: "answer",
    ok: [],
    bad: ["apologize", "let-vent", "close", "cool-off"],
    lines: [
      "customer: Morning. On the bill there's a line that just reads 'SVC ADJ 2'. What's that when it's at home?",
    ],
  },
  {
    best: "answer",
    ok: ["ask"],
    bad: ["apologize", "let-vent", "close"],
    lines: ["customer: not urgent, but is the ferry ticket any good on the later boat if the traffic's bad"],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "let-vent", "close"],
    lines: [
      "customer: If my nan dies can I still use her railcard? She's fine, she just wants to know, she's that sort of nan.",
    ],
  },
  // close
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: The app crashes on start.",
      "agent: There's a fix in the store since this morning, version 4.1.",
      "customer: Downloaded it, opens like a dream. Nice one.",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: Can I say something about Dermot on your night desk? The man drove forty miles with my inhaler. Whatever you pay him, it isn't enough.",
    ],
  },
  {
    best: "close",
    ok: ["acknowledge", "check-back"],
    bad: ["ask", "let-vent", "set-boundary"],
    lines: [
      "customer: You crooks have charged me twice!",
      "agent: I can see the second charge and I've just sent it back, it's in your account now.",
      "customer: Oh. So it is. I take back crooks.",
    ],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "let-vent"],
    lines: [
      "customer: How do I reset the meter?",
      "agent: Hold the two outer buttons for five seconds.",
      "customer: champion",
    ],
  },
  {
    best: "close",
    ok: ["answer", "acknowledge"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["customer: @PedalAndPint best scones north of the river, fight me"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "offer-options"],
    lines: [
      "customer: The tickets were under my wife's name.",
      "agent: I've changed the name, both are in your inbox. Is there anything else?",
      "customer: Not a thing. Enjoy what's left of your Sunday.",
    ],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["ask", "apologize", "let-vent"],
    lines: ["customer: forget my last message, it was in the spam folder all along 🙈"],
  },
  // cool-off
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "answer"],
    lines: [
      "customer: You gave my table away.",
      "agent: I'm so sorry, on an anniversary of all days. I can see why you're livid.",
      "customer: livid doesnt touch it. im going to go stand in the garden. dont type",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "bring-in-help"],
    bad: ["ask", "answer", "close"],
    lines: [
      "customer: My dad's pension is wrong.",
      "agent: I'm sorry, that's the last thing you need just now.",
      "customer: It is.",
      "agent: I understand how hard this is. I can go through the figures with you.",
      "customer: I can't see the figures for tears, love. I can't. It'll have to be another day.",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "customer: THE WHOLE ORDER. GONE.",
      "agent: That's dreadful after all the work you put in, I'm sorry.",
      "customer: YOU'RE SORRY. SHE'S SORRY. EVERYBODY'S SORRY.",
      "agent: I hear how upset you are.",
      "customer: NO YOU DON'T. I'M WRITING IN CAPITALS AND I CAN'T STOP AND I HATE ALL OF THIS",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "commit-timeframe"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "customer: The dog kennel lost Biff's medication.",
      "agent: I'm sorry, I know you trusted us with it. I have two ways to put it right.",
      "customer: I've a house full of guests and my head is splitting. Tomorrow. Please.",
    ],
  },
  // set-boundary
  {
    best: "set-boundary",
    ok: ["cool-off", "acknowledge"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "customer: Where's my refund",
      "agent: I'm checking that for you now, Tariq here.",
      "customer: course it's a Tariq. is there a real employee, you jumped-up doorbell",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "cool-off"],
    bad: ["end-contact", "close", "ask"],
    lines: [
      "customer: My parcel is late.",
      "agent: I'm sorry about that. It's due tomorrow by noon.",
      "customer: you thick, spineless little toad, I hope your kids never get a present",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge"],
    bad: ["end-contact", "let-vent", "close"],
    lines: [
      "customer: hey sweetie what's your name",
      "agent: I'm Carla. How can I help with your booking?",
      "customer: you can help me by telling me what you're wearing, carla",
    ],
  },
  // bring-in-help
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["close", "answer", "offer-options", "ask"],
    lines: [
      "customer: I can't keep the flat, I can't keep the job, and I've worked out that everyone's sums come out better with me subtracted.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["close", "let-vent", "offer-options"],
    lines: [
      "customer: there's a man on the phone who says he's from you and needs me to move my savings to a safe account tonight, he's very polite",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask", "answer"],
    lines: ["customer: The tent pole snapped and it's gone through my lad's cheek. We're at the first aid hut."],
  },
  {
    best: "bring-in-help",
    ok: ["apologize", "take-ownership", "offer-options"],
    bad: ["close", "let-vent", "answer"],
    lines: [
      "customer: Can you take the late fee off?",
      "agent: I'm not able to go above ten pounds myself.",
      "customer: I appreciate that. Who can?",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["offer-options", "act-and-explain"],
    bad: ["close", "let-vent", "answer"],
    lines: ["customer: I have no hearing at all and your bank tells me the only way to unblock the card is to ring."],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: my son drank from the bottle under your hotel sink, it says drain cleaner, he's crying and his mouth is red",
    ],
  },
  // end-contact
  {
    best: "end-contact",
    ok: ["bring-in-help"],
    bad: ["apologize", "offer-options", "let-vent"],
    lines: [
      "customer: refund me you leech",
      "agent: I'd like to sort the refund. I'll do that gladly once the insults stop.",
      "customer: leech leech leech. cry about it",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help"],
    bad: ["apologize", "offer-options", "let-vent"],
    lines: [
      "customer: I want the whole year back.",
      "agent: You had eleven of the twelve months, so I can return one month, or add two to a new year.",
      "customer: The whole year.",
      "agent: One month back or two added is as far as this goes, with the reasons I gave.",
      "customer: The whole year. I've a lot of stamps and a lot of time.",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help", "set-boundary"],
    bad: ["apologize", "offer-options", "answer"],
    lines: [
      "customer: Useless slag.",
      "agent: I want to help, and I can't while I'm spoken to like that.",
      "customer: Then don't help. You couldn't help a dog find its own tail, slag.",
    ],
  },
  {
    best: "end-contact",
    ok: ["bring-in-help"],
    bad: ["apologize", "offer-options", "let-vent", "ask"],
    lines: [
      "customer: ur all scum",
      "agent: I'm glad to look at the order. One more message like that and I close the chat.",
      "customer: close it then scum. i'll open ten more",
    ],
  },
];
