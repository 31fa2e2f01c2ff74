import { describe, expect, test } from "vitest";
import type { Ask } from "../../src/contract/results.js";
import { analyzeReply, createAnalyzer, readThread, type Turn } from "../../src/index.js";
import { type ExpectedThread, heldOutThreads, workedThreads } from "./threads.js";

const RISKS = ["mismatch", "unanswered", "re-ask", "repetition"] as const;

function turnsOf({ turns }: ExpectedThread): readonly Turn[] {
  return turns.map(([role, at, text]) => ({ role, at, text }));
}

function standsIn(turns: readonly Turn[], { turn, range }: Pick<Ask, "turn" | "range">, words: string): boolean {
  const at = turns[turn]?.text.indexOf(words) ?? -1;
  return at >= 0 && range.start < at + words.length && range.end > at;
}

/** What of the expected was found, over all threads. */
function measure(threads: readonly ExpectedThread[]) {
  const open = { right: 0, falsely: 0, missed: 0 };
  const promises = { right: 0, all: 0 };
  const risks = { right: 0, falsely: 0, missed: 0 };
  for (const thread of threads) {
    const turns = turnsOf(thread);
    const { leavesOpen, signals } = analyzeReply(thread.draft, { conversation: turns, now: thread.now });
    const ledger = readThread(turns, { now: thread.now });
    for (const words of thread.open) open[leavesOpen.some((ask) => standsIn(turns, ask, words)) ? "right" : "missed"]++;
    open.falsely += leavesOpen.filter((ask) => !thread.open.some((words) => standsIn(turns, ask, words))).length;
    for (const [words, status] of thread.promises) {
      promises.all++;
      if (ledger.promises.find((promise) => standsIn(turns, promise, words))?.status === status) promises.right++;
    }
    for (const risk of RISKS) {
      const [isThere, isFound] = [thread.risks.includes(risk), signals.includes(risk)];
      if (isThere || isFound) risks[isThere && isFound ? "right" : isFound ? "falsely" : "missed"]++;
    }
  }
  return {
    precision: open.right / (open.right + open.falsely),
    recall: open.right / (open.right + open.missed),
    promises: promises.right / promises.all,
    risks: (2 * risks.right) / (2 * risks.right + risks.falsely + risks.missed),
  };
}

describe.each([
  ["that the reading was built with", workedThreads],
  ["that were kept aside", heldOutThreads],
])("written threads %s", (_, threads) => {
  const found = measure(threads);

  test("asks left open", () => {
    expect(found.precision).toBeGreaterThanOrEqual(0.85);
    expect(found.recall).toBeGreaterThanOrEqual(0.75);
  });

  test("promises", () => {
    expect(found.promises).toBeGreaterThanOrEqual(0.85);
  });

  test("risks of the thread", () => {
    expect(found.risks).toBeGreaterThanOrEqual(0.75);
  });
});

describe("asks", () => {
  const asksOf = (text: string): readonly string[] =>
    readThread([{ role: "customer", text }]).asks.map(({ excerpt }) => excerpt);

  test.each([
    ["When will it come? And who pays for the hotel?", ["When will it come", "who pays for the hotel"]],
    [
      "what happens to my miles if I cancel, and is there a fee",
      ["what happens to my miles if I cancel", "is there a fee"],
    ],
    ["Please close my account and confirm that in writing.", ["Please close my account", "confirm that in writing"]],
    ["I'd like to know whether the roof is covered.", ["I'd like to know whether the roof is covered"]],
    ["1. Why is it dearer?\n2. Can I leave in May?", ["Why is it dearer", "Can I leave in May"]],
    ["I want my deposit back.", ["I want my deposit back"]],
    ["I was hoping you could tell me if the sauna is mixed.", ["hoping you could tell me if the sauna is mixed"]],
    ["Not sure if I have to sign both.", ["Not sure if I have to sign both"]],
    ["Any idea when it's back", ["Any idea when it's back"]],
    ["Should I send it in or keep it", ["Should I send it in or keep it"]],
    [
      "Tell me when it starts, if we may bring food, and whether there's a lift.",
      ["Tell me when it starts", "if we may bring food", "whether there's a lift"],
    ],
    ["Waive the fee then.", ["Waive the fee"]],
    ["Also need a chair for my mother.", ["Also need a chair for my mother"]],
  ])("%s", (text, asks) => {
    expect(asksOf(text)).toEqual(asks);
  });

  test.each([
    "How hard can it be?",
    "Are you kidding me?",
    "I want you to know that your driver was kind.",
    "Please find the photos attached.",
    "When I opened the box it was empty.",
    "On Monday Ben wrote:\n> When will you pay?",
    "Hello, can't wait for the weekend.",
    "The bar has a terrace, which is a pity in the rain.",
    "What charmed me most was the garden.",
    "You're somebody who reads letters, so read mine.",
    "I rang the desk to check if they had a cot.",
    "Folks, please avoid this place.",
    "The lift runs again, and so does the door.",
    "What would I do with a second voucher?",
    "Should I be late, or ill, I'll call.",
    "Yes please, 4.40 is perfect.",
    "Thanks for letting me know when he comes.",
  ])("none: %s", (text) => {
    expect(asksOf(text)).toEqual([]);
  });

  test("a chat with no question marks has questions all the same", () => {
    expect(asksOf("hi, can you move it to friday. do i need the receipt")).toEqual([
      "can you move it to friday",
      "do i need the receipt",
    ]);
  });
});

describe("what a draft leaves open", () => {
  const leftOpen = (customer: string, draft: string): readonly string[] =>
    analyzeReply(draft, { conversation: [{ role: "customer", text: customer }] }).leavesOpen.map(
      ({ excerpt }) => excerpt,
    );

  test.each([
    ["Will my old plug fit?", "Should do, if it says 12V on the label."],
    ["I'd like to cancel. How much notice do I have to give?", "One month. I've put it in from today."],
    ["Is it the shop on Hill Road or the one in the arcade?", "The one in the arcade, next to the baker."],
    ["Can I pay by cheque? Can I pay later? Do I get a receipt?", "Yes to all three."],
    ["When does it start? And is there a lift?", "Half past nine. There's a lift from the car park."],
    ["Is the pool open, and can I bring my nephew?", "Open ten to six, and he's welcome if you stay with him."],
    [
      "Also the pickup: is it possible at 23.40, and what is the fare?",
      "The pickup hangs on our driver. I'll write by noon tomorrow.",
    ],
    ["What is the position now?", "The crew has two joints left and you will be up by 8."],
  ])("%s – %s", (customer, draft) => {
    expect(leftOpen(customer, draft)).toEqual([]);
  });

  test.each([
    ["When does it start? And is there a lift?", "Half past nine, at the north gate.", "is there a lift"],
    [
      "I'd like to cancel. What notice do I have to give?",
      "Sad to see you go! What made you decide that?",
      "What notice",
    ],
    ["Where do I leave the key? And who checks the meter?", "In the box by the door.", "who checks the meter"],
    [
      "Please cancel my plan from May.",
      "We've four new studios! Switch today and May is half price.",
      "cancel my plan",
    ],
    // A question back excuses a draft that answers nothing; this one answers the rest.
    [
      "Any word on the link for our guests? And can we push the cutoff by a week?",
      "The link was capped by mistake, I reopened it just now. Which of them saw it as full?",
      "can we push the cutoff by a week",
    ],
    [
      "Dear team, please send us the notice of arrival for our container, which has been at the quay since the second, while the line counts every day from the ninth on and nobody has written a word about it to us or to our bank. Advise who released the papers late.",
      "The notice of arrival went to you by e-mail this morning. Kind regards",
      "Advise who released the papers late",
    ],
  ])("%s – %s: %s", (customer, draft, open) => {
    expect(leftOpen(customer, draft).join()).toContain(open);
  });

  test("a word for now hangs nothing, but one that does nothing but harm is no word at all", () => {
    const ask = "Someone has emptied my gift card. Could you stop it, please?";
    expect(leftOpen(ask, "One moment, I'm opening your card now.")).toEqual([]);
    expect(leftOpen(ask, "Our team is looking into the matter.")).toEqual(["Could you stop it"]);
  });

  test("what is turned down has answered nothing", () => {
    const conversation: readonly Turn[] = [
      { role: "customer", text: "I want the fee for March back." },
      { role: "agent", text: "I can give you a 10% voucher for the shop." },
      { role: "customer", text: "NOT a voucher. The fee." },
    ];
    expect(readThread(conversation.slice(0, 2)).asks[0]?.status).toBe("answered");
    expect(readThread(conversation).asks[0]?.status).toBe("open");
  });
});

describe("promises", () => {
  const thread: readonly Turn[] = [
    { role: "customer", at: "2026-05-04T09:00:00+02:00", text: "Where is my bed?" },
    { role: "system", at: "2026-05-04T09:00:05+02:00", text: "We will answer within one working day." },
    { role: "agent", at: "2026-05-04T10:00:00+02:00", text: "I'll ask the depot and write to you by 5 pm today." },
  ];

  test("an automatic answer promises nothing", () => {
    expect(readThread(thread).promises.map(({ turn }) => turn)).toEqual([2]);
  });

  test("the due time is on the turn's own clock, and the present moment decides", () => {
    const at = (now: string) => readThread(thread, { now }).promises[0];
    expect(at("2026-05-04T16:59:00+02:00")).toMatchObject({ due: "2026-05-04T17:00:00+02:00", status: "pending" });
    expect(at("2026-05-04T15:01:00Z")).toMatchObject({ status: "overdue" });
  });

  test("news keeps it, even late", () => {
    const later: readonly Turn[] = [
      ...thread,
      { role: "agent", at: "2026-05-05T09:00:00+02:00", text: "The depot found your bed, it leaves today." },
    ];
    expect(readThread(later).promises[0]).toMatchObject({ status: "kept" });
  });

  test.each([
    ["I'll send you the quote tonight.", "agent", "Please find the quote below.", "kept"],
    ["A new box goes out today.", "agent", "It's with the courier.", "kept"],
    ["You'll have your money back by Wednesday.", "customer", "Money's in, cheers.", "kept"],
    ["I'll call you back within the hour.", "agent", "It's Ana again, as promised. The part is in.", "kept"],
    ["I'll give you a shout tomorrow.", "agent", "Ana again as promised, the part is lost.", "kept"],
    ["The hall will be painted on Tuesday.", "customer", "The hall is lovely, but where is my bill?", "pending"],
    ["The hall will be painted on Tuesday.", "customer", "The hall looks lovely. Where is my bill?", "kept"],
    ["I'll pop by tomorrow and set it up.", "customer", "All good here, you're a star!", "kept"],
    ["I've booked the roofer for Friday 8 May.", "customer", "Thank you.", "pending"],
    ["We'll stop the reminders.", "customer", "Another reminder this morning.", "overdue"],
    ["The manager will write to you by noon.", "agent", "Sorry for the delay, he is still on leave.", "overdue"],
    ["We'll have a plumber with you on Tuesday.", "customer", "What time on Tuesday?", "pending"],
  ] as const)("%s – %s: %s – %s", (promise, role, text, status) => {
    const turns: readonly Turn[] = [
      { role: "agent", at: "2026-05-04T10:00:00Z", text: promise },
      { role, at: status === "pending" ? "2026-05-04T12:00:00Z" : "2026-05-06T12:00:00Z", text },
    ];
    expect(readThread(turns).promises[0]?.status).toBe(status);
  });

  test("what is promised for the case that nothing comes is broken only where they say that nothing came", () => {
    const said = (text: string): readonly string[] =>
      readThread(
        [
          {
            role: "agent",
            text: "If the boots haven't come by Friday noon, we'll send you a new pair.",
            at: "2026-05-05T19:27:00+02:00",
          },
          { role: "customer", text, at: "2026-05-08T14:10:00+02:00" },
        ],
        { now: "2026-05-08T14:20:00+02:00" },
      ).promises.map(({ status }) => status);
    expect(said("Ten past two, no boots.")).toEqual(["overdue"]);
    expect(said("Do you repair zips as well?")).toEqual(["pending"]);
  });

  test("a promise more is no news, and nobody's good mood breaks one", () => {
    const said = (...texts: readonly string[]): readonly string[] =>
      readThread(
        texts.map((text, index) => ({
          role: index % 2 === 0 ? "agent" : "customer",
          text,
          at: `2026-06-0${2 * index + 2}T15:00:00+01:00`,
        })),
      ).promises.map(({ status }) => status);
    expect(said("The vet will ring you tomorrow.", "OK.", "I'll ask him to say when he rings.")[0]).not.toBe("kept");
    expect(said("I'll pop by tomorrow and set it up.", "All good here, and nobody moaned. Thanks!")).toEqual(["kept"]);
  });

  test("what is late is blamed for the miss, and not what nobody put a time to", () => {
    const turns: readonly Turn[] = [
      {
        role: "agent",
        at: "2026-05-04T10:00:00Z",
        text: "The roofer comes on Tuesday. I'll ask the owner about the rent.",
      },
      { role: "customer", at: "2026-05-06T10:00:00Z", text: "Not a word from the roofer." },
    ];
    expect(readThread(turns).promises.map(({ status }) => status)).toEqual(["overdue", "pending"]);
  });

  test("without any time nothing is overdue, unless the customer says so", () => {
    const untimed = thread.map(({ role, text }) => ({ role, text }));
    expect(readThread(untimed).promises).toMatchObject([{ status: "pending" }]);
    const denied: readonly Turn[] = [...untimed, { role: "customer", text: "Nobody has written to me." }];
    expect(readThread(denied).promises).toMatchObject([{ status: "overdue" }]);
  });

  test("a bot is our side", () => {
    const bot: readonly Turn[] = [
      { role: "bot", at: "2026-05-04T09:00:00Z", text: "A colleague will call you within 2 hours." },
    ];
    expect(readThread(bot, { now: "2026-05-04T12:00:00Z" }).promises).toMatchObject([{ status: "overdue" }]);
  });
});

test("what the customer has given", () => {
  const text =
    "Hi, order KT-48213 and contract 88401273 of 3 May.\nCall me on +44 20 7946 0112 or mail m.brandt@post.example, it was £40.50.\n\nMarit Brandt";
  const given = readThread([{ role: "customer", text }]).given.map(({ kind, excerpt }) => [kind, excerpt]);
  expect(given).toEqual([
    ["order", "KT-48213"],
    ["account", "88401273"],
    ["date", "3 May"],
    ["phone", "+44 20 7946 0112"],
    ["email", "m.brandt@post.example"],
    ["other", "40.50"],
    ["name", "Marit Brandt"],
  ]);
});

test("a prepared conversation carries the ledger, and its drafts are read against it", () => {
  const [thread] = workedThreads as readonly [ExpectedThread];
  const conversation = turnsOf(thread);
  const analyzer = createAnalyzer();
  const prepared = analyzer.prepare(conversation, { now: thread.now });
  expect(prepared.thread).toEqual(readThread(conversation, { now: thread.now }));
  for (const draft of [thread.draft, "Hello Bjorn, thank you for your message."]) {
    expect(prepared.analyzeReply(draft)).toEqual(analyzeReply(draft, { conversation, now: thread.now }));
  }
});

describe("what a letter asks in other forms than a question", () => {
  const left = (letter: string, draft: string): readonly string[] =>
    analyzeReply(draft, { conversation: [{ role: "customer", text: letter }] }).leavesOpen.map(
      ({ excerpt }) => excerpt,
    );

  test("a thing that nobody has told them, and a thing that they still need", () => {
    const letter =
      "Is there a kettle in the cabin? Nobody has told me whether the stove may be lit. And I still need the number of the caretaker.";
    expect(left(letter, "Yes, a kettle is on the shelf. The caretaker's number is 0421 555 0199.")).toEqual([
      "Nobody has told me whether the stove may be lit",
    ]);
    expect(
      left(letter, "A kettle is on the shelf, the stove may be lit, and the caretaker's number is 0421 555 0199."),
    ).toEqual([]);
  });

  test("the items of a list, and a thing behind a comma", () => {
    const list =
      "Please send the following:\na) a plan of the plot,\nb) proof that the well was tested,\nc) the name of your surveyor.";
    expect(left(list, "The plan of the plot is attached, and so is the proof that the well was tested.")).toEqual([
      "the name of your surveyor",
    ]);
    expect(
      left(
        "I would like an explanation as to why the gate was locked, and your opening plan.",
        "The caretaker was ill, that is why the gate was locked.",
      ),
    ).toEqual(["your opening plan"]);
  });

  test("a list of what was seen asks for nothing", () => {
    const { asks } = readThread([
      { role: "customer", text: "Please see the following:\n- the lamp is broken\n- the door was open" },
    ]);
    expect(asks.filter(({ excerpt }) => /lamp|door/.test(excerpt))).toEqual([]);
  });

  test("a sum is not answered by a sentence without one", () => {
    const turns = "The fence is down again. What is the fee for the visit? And she keeps the key?";
    expect(left(turns, "She keeps the key of the gate.")).toEqual(["What is the fee for the visit"]);
    expect(left(turns, "She keeps the key of the gate, and the visit is free.")).toEqual([]);
    expect(
      left(
        "The fence is down. What is the call-out fee? And who keeps the key?",
        "The neighbour keeps the key of the gate.",
      ),
    ).toEqual(["What is the call-out fee"]);
  });
});

describe("what is promised, and what only sounds like it", () => {
  const said = "2026-03-02T09:00:00+00:00";
  const promisesIn = (text: string) => readThread([{ role: "agent", text, at: said }], { now: said }).promises;

  test.each([
    ["Thanks for waiting, and back to you within the hour.", "2026-03-02T10:00:00+00:00"],
    ["You will be refunded in full by Friday.", "2026-03-06T23:59:59+00:00"],
    ["Ilya gets the hinge redone by Wed.", "2026-03-04T23:59:59+00:00"],
    ["We've got a roofer for you, he starts by Thursday.", "2026-03-05T23:59:59+00:00"],
    ["The plumber is due at yours tomorrow AM.", "2026-03-03T12:00:00+00:00"],
    ["You'll hear from us before lunch.", "2026-03-02T13:00:00+00:00"],
    ["We'll find the strap in a couple of days.", "2026-03-04T23:59:59+00:00"],
    ["Bear with me twenty minutes while I look for it, then I'll ring you.", "2026-03-02T09:20:00+00:00"],
    ["The lender has until 6 March, and I'll write to you by then.", "2026-03-06T23:59:59+00:00"],
  ])("%s", (text, due) => {
    expect(promisesIn(text)).toMatchObject([{ due }]);
  });

  test.each(["Leave it with me.", "A new strap is being sewn for you right now.", "I'm going to fix this for you."])(
    "%s",
    (text) => {
      expect(promisesIn(text)).toHaveLength(1);
    },
  );

  test.each([
    "We emailed the depot this morning and they have your number.",
    "Once you send the receipt, we will replace the kettle.",
    "We refund within five days of receiving the kettle.",
    "We usually answer within 24 hours.",
    "You will be on the ferry by Sunday.",
    "You said you would send the photo by Friday.",
    "I can have it with the driver by Thursday.",
    "The shop opens again on Tuesday.",
    "I'd be happy to put you down for tomorrow.",
  ])("%s", (text) => {
    expect(promisesIn(text)).toEqual([]);
  });

  test.each([
    ["We'll refund the deposit by Tuesday.", "agent", "Deposit refunded at ten.", "kept"],
    ["I'll email the lease by Tuesday.", "agent", "Here you go, lease attached.", "kept"],
    ["I'll email the lease by Tuesday.", "agent", "Just sent that over to you.", "kept"],
    ["I'll have an answer for you by Tuesday.", "agent", "The lab says it was the seal.", "kept"],
    ["I'll send you the label by Tuesday.", "customer", "got the label, thanks", "kept"],
    ["I'll email the lease by Tuesday.", "agent", "You signed the lease in May.", "overdue"],
    ["The new part ships on Tuesday.", "agent", "The part was delayed at customs.", "overdue"],
    [
      "We'll unlock the account by Tuesday.",
      "customer",
      "I received the invoice, thanks. Still locked out.",
      "overdue",
    ],
  ] as const)("%s – %s: %s", (promised, role, text, status) => {
    const turns: Turn[] = [
      { role: "agent", text: promised, at: said },
      { role, text, at: "2026-03-03T09:00:00+00:00" },
    ];
    expect(readThread(turns, { now: "2026-03-05T09:00:00+00:00" }).promises[0]?.status).toBe(status);
  });
});
