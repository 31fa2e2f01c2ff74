/** Conversations with the best next step, the steps that are also acceptable, and those that would make it worse. */
import type { StepId } from "../../src/contract/vocabulary.js";

export interface Scenario {
  readonly best: StepId;
  readonly ok: readonly StepId[];
  readonly bad: readonly StepId[];
  /** The turns: `"customer: …"`. */
  readonly lines: readonly string[];
}

export const scenarios: readonly Scenario[] = [
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "ask", "close"],
    lines: [
      "agent: Hello, you're through to the clinic desk. What's on your mind?",
      "customer: How long have you got? Because I've been storing this up since the spring.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "close", "answer", "ask"],
    lines: [
      "customer: My husband's pacemaker check was cancelled",
      "agent: I'm so sorry, that's frightening. What happened?",
      "customer: they rang at seven. SEVEN. he was already dressed, he'd polished his shoes for it, and the girl says oh it's been moved and I said moved to when and she",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "ask", "close"],
    lines: [
      "customer: hello? ok so you're the insurance people. right. let me start with the tree",
      "agent: Hello! Yes, that's us. I'm reading.",
      "customer: it came down on tuesday. not on the house, thank god, on next door's van, and he's a man who",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: Do you have any idea what it's like to tell a seven-year-old that the horse camp she saved for is full because someone 'double clicked'?",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: I pushed my dad's wheelchair up that hill because your accessible taxi 'doesn't do Sundays'. He apologised to me. HE apologised.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["ask", "close", "answer"],
    lines: [
      "customer: My benefit claim was refused because I 'didn't attend'. I was in your waiting room. For three hours. With a number in my hand.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize"],
    bad: ["ask", "answer", "close"],
    lines: [
      "customer: Ordered the communion dress in the right size, it came three sizes too big, and she stood there in front of the mirror trying not to cry so I wouldn't feel bad.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: ["customer: You sold my late husband's watch. It was in for repair. REPAIR."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "offer-options"],
    bad: ["close", "answer"],
    lines: ["customer: You've put my wife down as 'deceased' in the system. She's making tea as I write this."],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: We asked for no nuts. There were nuts. He's ok, he spat it out, but we asked three times.",
      "agent: Which dish was it?",
      "customer: The satay. Nobody has even said sorry to him.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: Your fitter drilled into the water pipe and left without telling anybody. Came home to a swimming pool.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "ask", "answer"],
    lines: ["customer: Each time I write, a different first name signs, and each time we begin at Adam and Eve."],
  },
  {
    best: "take-ownership",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "answer", "ask"],
    lines: ["customer: I've become a full-time messenger between your loans desk and your cards desk. Unpaid."],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: Your driver says he can't without the depot. The depot doesn't pick up. I'm the rope in your tug of war.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["ask", "close", "answer"],
    lines: [
      "customer: Sales told me to ask support. Support told me to ask sales. I asked the robot. The robot told me to ask you. Your move.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "offer-options"],
    lines: [
      "agent: I've changed your meal to vegan as you asked.",
      "customer: I asked for kosher. My seat neighbour's the vegan.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "offer-options", "answer"],
    lines: [
      "agent: I gather you want the table for six at eight.",
      "customer: The other way about: eight people, six o'clock.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "offer-options", "answer"],
    lines: [
      "customer: My gas meter's reading goes down instead of up.",
      "agent: I understand, your usage has gone down. That's good news!",
      "customer: No no no. The number on the dial. It runs backwards.",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "restate"],
    bad: ["close", "apologize", "act-and-explain"],
    lines: [
      "agent: A flat with no water and two small children, that's dreadful. I'm sorry. Let's sort it.",
      "customer: ok. thanks for getting it. go on then",
    ],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge", "offer-options"],
    bad: ["close", "apologize", "act-and-explain"],
    lines: [
      "agent: No wonder you're fed up, a lock that won't lock is no lock. I'm sorry. I'd like to get it safe for tonight.",
      "customer: Thanks, I needed to hear that. Where do we begin?",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "restate"],
    bad: ["close", "apologize", "act-and-explain"],
    lines: [
      "agent: I'm really sorry about the racket, nobody can sleep like that. Let's get to the bottom of it.",
      "customer: thank you. i'm all yours",
    ],
  },
  {
    best: "ask",
    ok: ["acknowledge", "restate"],
    bad: ["close", "apologize", "act-and-explain"],
    lines: [
      "agent: That must have thrown your whole day, and I'd like to help put it right.",
      "customer: It did, yeah. Cheers for saying so. Ok, shoot.",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "apologize", "ask"],
    lines: ["agent: Please clear the app's cache, that fixes it for most people.", "customer: Not for me it doesn't"],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "apologize", "ask"],
    lines: [
      "agent: If you hold down the reset pin for thirty seconds it should come back.",
      "customer: Held it for a full minute. Nada.",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "apologize", "ask"],
    lines: [
      "agent: Please unplug it for five minutes and start it again, that usually clears it.",
      "customer: Been there, done that, twice, before I wrote to you. Still blinking at me.",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["close", "apologize", "ask"],
    lines: [
      "agent: Would you try the spare key and tell me what the lamp does?",
      "customer: Lamp stays red with both keys.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "agent: I'll get the roofer to look at it.",
      "customer: Thank you. And that would be...? I've got buckets out.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "agent: Yes, I've ordered the glass and Janek will fit it.",
      "customer: Perfect. Rough idea which week? I need to move the piano out of the way first.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "take-ownership"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "customer: Alright then, send it back to the factory. I can manage for a bit. How many days are we talking?",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close", "apologize", "offer-options"],
    lines: ["agent: We have it in oak or in pine.", "customer: pine it is"],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close", "apologize", "offer-options"],
    lines: [
      "agent: Do you want the seats together at the back or apart at the front?",
      "customer: Together!! back is great",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe"],
    bad: ["ask", "close", "apologize", "offer-options"],
    lines: [
      "agent: There's a king room with a view at no extra charge or two singles next to each other. Which one is for you?",
      "customer: king please, the kids are staying with nan",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "answer"],
    bad: ["apologize", "close", "ask"],
    lines: ["agent: Window or aisle?", "customer: window if there's one left"],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "offer-options"],
    lines: ["agent: I've put your line on a new port.", "customer: Looks stable. I'll shout if it drops."],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "offer-options"],
    lines: [
      "agent: I've rebooted the node on your street.",
      "customer: And we're online. Let's see if it survives the evening, that's when it usually dies",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "offer-options"],
    lines: [
      "agent: I've cleaned the sensor remotely. Is the fridge cold again?",
      "customer: 4 degrees and holding! I'll believe it tomorrow morning.",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "offer-options"],
    lines: [
      "agent: I've reset the line at the exchange. How is it now?",
      "customer: It's up. For how long is anyone's guess, it was up last Sunday too",
    ],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: I'm coming by train, how far is it from the station on foot?"],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: Could you tell me if the pool is heated in April"],
  },
  {
    best: "answer",
    ok: ["offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: Just curious, is the blue one also waterproof?"],
  },
  {
    best: "answer",
    ok: ["ask", "offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: Which of your two plans has roaming in Turkey?"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "offer-options"],
    lines: ["agent: Any better now?", "customer: Much! Sound's back, picture's back, husband's back on the sofa."],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "offer-options"],
    lines: ["agent: Could you try the link again? I've opened it up for you.", "customer: I'm in! Bless you"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "offer-options"],
    lines: ["customer: It printed. I repeat: it printed. My wife is applauding. Bye now!"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "offer-options"],
    lines: [
      "agent: Could you check the battery cover once more?",
      "customer: ...it was the battery cover. I'm an idiot. Thank you for being so patient with me!",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent"],
    bad: ["ask", "offer-options", "close"],
    lines: [
      "agent: I'm so sorry, I can only imagine what it was like to read that.",
      "customer: You can't. Nobody can. My daughter read it first",
      "agent: You're right, I can't. I'm here, and I'm not going to rush you.",
      "customer: I'm in pieces and I've got people coming. I can't have this conversation. Some other day",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent"],
    bad: ["offer-options", "ask", "close"],
    lines: [
      "customer: SIX MONTHS PREGNANT AND NO HEATING",
      "agent: I'm so sorry. Six months pregnant in the cold, that's awful. I'm dealing with this personally.",
      "customer: YOU ALL SAY THAT",
      "agent: You've every reason not to believe it. I've got the landlord on the other line right now.",
      "customer: NO MORE. My blood pressure. The midwife said no stress, I'm switching this off until I've slept",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "restate"],
    lines: [
      "agent: I hear how much this hurts. I'm so sorry, and I want to get the photos back for you.",
      "customer: you deleted my wedding. you don't get to be sorry",
      "agent: You're right. I'm on it with two engineers, and I'm not giving up.",
      "customer: I have to go and be sick. Leave it. I can't look at this screen tonight",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent"],
    bad: ["offer-options", "ask", "close", "commit-timeframe"],
    lines: [
      "customer: ELEVEN WEEKS",
      "agent: Eleven weeks is dreadful, I'm sorry. I'd be livid.",
      "customer: stop being NICE to me",
      "agent: I hear you. I'm the one dealing with it now and I won't hand it on.",
      "customer: i actually can't. i'm crying in a car park. i need to put the phone down",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close", "let-vent"],
    lines: ["agent: The refund left us this morning.", "customer: finally. are all of you inbred or is it just you"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "agent: I've found your order, it left us this morning.",
      "customer: wow she can read. what do they pay you for, you brainless parrot",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "agent: Good news, the part has arrived and we can fit it at two.",
      "customer: about time you useless old hag, do you even have a brain",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "customer: where is my fridge",
      "agent: Your fridge is on the van, it arrives before 6 today.",
      "customer: was that so hard you thick cow",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["ask", "close", "answer"],
    lines: [
      "agent: I can waive up to 50, anything above needs my manager's signature.",
      "customer: Then let's have your manager's signature. Can you get her?",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["ask", "close", "answer", "let-vent"],
    lines: [
      "customer: There's a smell of gas in the stairwell since your man was at the meter and the old lady on the second floor isn't answering her door",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "ask"],
    lines: [
      "agent: I'm afraid a claim over 5,000 isn't mine to sign off.",
      "customer: Understood. Whose is it then? I'd like a word with that person.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge"],
    bad: ["ask", "close", "let-vent", "answer"],
    lines: [
      "customer: I've logged in and there are three transfers to a Mr Voss I've never heard of, the last one is from ten minutes ago",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "agent: I'd like to carry on, and I can if we both stay polite.",
      "customer: polite my arse, you fat useless lump. polite. hahaha",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "agent: I'd like to sort this out with you. Please leave the insults out, then I can.",
      "customer: Make me, you spineless worm. Worm. That's what I'll call you till it's done.",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "customer: you dozy bint, where's my money",
      "agent: I'll find your money. Please talk to me with respect and we'll get there faster.",
      "customer: respect?? for a dozy bint who can't read a spreadsheet? jog on",
    ],
  },
];
