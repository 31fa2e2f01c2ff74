/** Strings that break programs, at any length, and real sentences with them inside. */
import fc from "fast-check";
import type { Turn } from "../../src/contract/conversation.js";
import { BLOW_UP_FAMILIES, type Family } from "./blow-up.js";
import { CUSTOMER_SENTENCES, REPLY_SENTENCES } from "./material.js";

const repeated = (name: string, unit: string): Family => ({
  name,
  make: (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
});

/** What is read in the order of the units, so that no two neighbours are alike. */
const counted = (name: string, unitAt: (index: number) => string): Family => ({
  name,
  make: (length) => {
    let text = "";
    for (let index = 0; text.length < length; index++) text += unitAt(index);
    return text.slice(0, length);
  },
});

const PROTOTYPE_WORDS: readonly string[] =
  "__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ __lookupSetter__ toJSON then length".split(
    " ",
  );

/** Families that no tokeniser fears more than others, and that break whatever stands behind it. */
export const NASTY_FAMILIES: readonly Family[] = [
  repeated("high halves of pairs", "\ud83d"),
  repeated("low halves of pairs", "sorry \udc00"),
  repeated("pairs the wrong way round", "\udc00\ud83d about "),
  repeated("marks of direction", "\u202eyou should\u202c have \u2066called\u2069 "),
  repeated("marks of direction that nobody closes", "\u202a\u2067"),
  repeated("nothing that anybody sees", "\u200b\u200c\u200d\u2060\ufeff\u00ad"),
  repeated("words full of nothing", "s\u200bo\u200cr\u200dr\u2060y\u00ad "),
  repeated("letters of other alphabets that look alike", "Ѕоrrу fоr thе іnсоnvеnіеnсе. "),
  repeated("letters of full width", "ｗｅ　ｃａｎｎｏｔ　ｈｅｌｐ．"),
  repeated("letters of mathematics", "𝐬𝐨𝐫𝐫𝐲 𝓌𝑒 𝔠𝔞𝔫𝔫𝔬𝔱 "),
  { name: "one tower of marks", make: (length) => `a${"\u0301\u0323\u0338\u20dd".repeat(length / 4)}` },
  repeated("towers of marks", `s${"\u0336\u0353".repeat(8)}o${"\u0300".repeat(20)}rry `),
  repeated("a storm of pictures", "😡🤬👩‍👩‍👧‍👦👍🏽🇩🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿1️⃣❤️‍🔥"),
  repeated("joiners without pictures", "\u200d\ufe0f\u{1f3fd}"),
  repeated("half flags", "🇩"),
  repeated("markup", '<p onclick="alert(1)">You should have <b>called</b> us.<br/></p><script>sorry()</script>'),
  repeated("markup that nobody closes", "<div><a href='"),
  repeated("comments", "<!-- sorry --"),
  repeated("entities", "&lt;&amp;&#8217;&nbsp;&#x202e;"),
  repeated("colours of a terminal", "\u001b[31;1myou \u001b[0mshould\u001b[K have\u001b[2J "),
  repeated("titles of a terminal", "\u001b]0;owned\u0007\u009b31m\u001b(B"),
  repeated("sequences that nobody closes", "\u001b[31;"),
  repeated("control characters", Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join("")),
  repeated("words of prototypes", `${PROTOTYPE_WORDS.join(" ")}. `),
  repeated("templates", `{{constructor}} {0} ${"$"}{sorry} %s [object Object] `),
  repeated("formulas", '=cmd|"/C calc"!A0\t@SUM(1) '),
  repeated("statements", "'; DROP TABLE tickets; -- "),
  repeated("paths", "../..\\..\0/etc/passwd "),
  repeated("numbers", "NaN Infinity -0 1e309 0x7fffffff 999999999999999999999 1/0 "),
  repeated("dates", "31/02/2026 25:61 pm 2026-99-99T99:99:99Z "),
  repeated("quotations in quotations", "\"'“‘«sorry»’”'\" "),
  repeated("questions", "Where is it? "),
  repeated("questions without words", "???!?!"),
  repeated("promises", "I will write to you by Monday at 5 pm. "),
  repeated("conditions", "if you not unless you never cannot "),
  repeated("one word of a rule", "unfortunately "),
  repeated("almost a rule", "you should you should have you "),
  repeated("openings of rules", "i am so very really truly "),
  counted("every warm sentence", (index) => `${REPLY_SENTENCES[(index * 7) % REPLY_SENTENCES.length]} `),
  counted("every complaint", (index) => `${CUSTOMER_SENTENCES[(index * 7) % CUSTOMER_SENTENCES.length]}\n`),
  counted("all of Unicode", (index) => String.fromCodePoint((index * 131) % 0x110000)),
  counted("numbers that are all different", (index) => `KT-${index} £${index}.99 `),
  counted("addresses that are all different", (index) => `q${index}@x${index}.example https://e.example/${index} `),
  counted("quoted threads", (index) => `${">".repeat(index % 40)} sorry\nOn Tue, 24 Feb 2026, X wrote:\n`),
  counted("names", (index) => `My name is ${String.fromCharCode(65 + (index % 26))}on Kray. `),
];

/** All families: those that take tokenisers minutes, and those that break what stands behind. */
export const HOSTILE_FAMILIES: readonly Family[] = [...BLOW_UP_FAMILIES, ...NASTY_FAMILIES];

/** A stretch of a family, short enough for a property test. */
const stretch: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...HOSTILE_FAMILIES), fc.integer({ min: 1, max: 120 }))
  .map(([{ make }, length]) => make(length + 8).slice(0, length));

const sentence: fc.Arbitrary<string> = fc.constantFrom(...REPLY_SENTENCES, ...CUSTOMER_SENTENCES);

/** A real sentence into which something is put at any place, words and surrogate pairs among them. */
const brokenSentence: fc.Arbitrary<string> = fc
  .tuple(
    sentence,
    fc.array(fc.tuple(fc.nat(), fc.oneof(stretch, fc.string({ unit: "binary", maxLength: 3 }))), { maxLength: 3 }),
  )
  .map(([text, breaks]) =>
    breaks.reduce((broken, [place, what]) => {
      const at = place % (broken.length + 1);
      return broken.slice(0, at) + what + broken.slice(at);
    }, text),
  );

/** Hostile text, most of it with something in it that rules find. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(brokenSentence, sentence, stretch), { minLength: 1, maxLength: 6 })
  .chain((pieces) => fc.constantFrom(" ", "\n", "\n\n", "").map((glue) => pieces.join(glue)));

/** A conversation of hostile turns. */
export const nastyConversation: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.record(
    {
      role: fc.constantFrom<Turn["role"]>("customer", "customer", "agent", "bot", "system"),
      text: nastyText,
      author: fc.oneof(fc.constantFrom(...PROTOTYPE_WORDS), fc.string({ unit: "binary", maxLength: 8 })),
    },
    { requiredKeys: ["role", "text"] },
  ),
  { maxLength: 5 },
);
