import type { CustomRule, ReadTurn, Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { contentStems, isContent, stem } from "../../text/content.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** A correction is short. */
const LONGEST = 12;
const SPEAKERS = wordSet("i we");
const NEAR = wordSet("in on at with by from near under upstairs downstairs for next");
const I_SAID = wordSet("wrote said asked meant mean ordered wanted want need say");

function lastOfOurs(turns: readonly ReadTurn[]): ReadTurn | undefined {
  return [...turns].reverse().find(({ role }) => role === "agent" || role === "bot");
}

function stemsOf(turns: readonly ReadTurn[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const turn of turns) {
    if (turn.role === "customer") for (const word of contentStems(turn.document())) stems.add(word);
  }
  return stems;
}

/** "The red one, not the blue": their own word against the word of ours that was wrong, where we did not ask. */
function findContrast(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const last = lastOfOurs(turns)?.document();
  if (last === undefined || last.sentences[last.sentences.length - 1]?.end === "?") return [];
  const ours = contentStems(last);
  const theirs = stemsOf(turns);
  const spans: TokenSpan[] = [];
  for (const { first, last: end } of document.sentences) {
    if (end - first > LONGEST || ((document.flags[first] as number) & ASIDE) !== 0) continue;
    const words = wordsBetween(document, first, end);
    const not = document.normals.indexOf("not", first);
    const denied = not >= first && not < end ? wordsBetween(document, not + 1, Math.min(end, not + 4)) : [];
    const isDenied = denied.some((word) => ours.has(word) && !theirs.has(word));
    const isMeant = words.some((word) => theirs.has(word) && !denied.includes(word));
    const [begin, second] = document.normals.slice(first, first + 2);
    const said = SPEAKERS.has(begin ?? "") && I_SAID.has(second ?? "") ? wordsBetween(document, first + 2, end) : [];
    const isSaidAgain = said.every((word) => theirs.has(word)) && said.some((word) => !ours.has(word));
    const isTheOther = begin === "no" && second === "the" && !NEAR.has(document.normals[first + 3] ?? "");
    if ((isDenied && isMeant) || isSaidAgain || isTheOther) spans.push({ first, last: end });
  }
  return spans;
}

function wordsBetween(document: Document, first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) if (isContent(document, at)) words.push(stem(document.normals[at] as string));
  return words;
}

const meantTheOther: CustomRule = {
  kind: "custom",
  id: "misunderstood/meant-the-other",
  find: findContrast,
  confidence: "medium",
  heat: 0.4,
  message: "Sets us right.",
  why: "Say sorry for the mix-up in one line and say back what they meant.",
  source: ["V07", "M06"],
  examples: {
    match: [
      {
        after: ["customer: How do I pause my plan?", "agent: You can extend it in your account."],
        text: "I want to pause, not extend.",
      },
      {
        after: ["customer: The red lamp is broken.", "agent: I see the blue one here."],
        text: "No, the other one. The red one.",
      },
      {
        after: ["customer: The oak table is scratched.", "agent: Sorry about the pine one."],
        text: "Not the pine one, the oak one!",
      },
      { after: ["customer: I need goat cheese.", "agent: Sheep cheese is on aisle 4."], text: "I said goat cheese." },
    ],
    noMatch: [
      {
        after: ["customer: The table is scratched.", "agent: Is it the pine one?"],
        text: "Not the pine one, the oak table.",
      },
      { after: ["customer: I need goat cheese.", "agent: It is on aisle 4."], text: "I said thank you!" },
      { after: ["customer: I need goat cheese.", "agent: It is on aisle 4."], text: "It is not on aisle 4." },
    ],
  },
};

/** What is offered can be turned down; only what is stated can be wrong. */
const OFFERED = wordSet("could can would or offer offering either if");

/** "Not twice. Once, but too much.": our own word, with a "not" before it, where we stated it. */
function findOurWordDenied(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const ours = turns[turns.length - 1];
  if (ours === undefined || (ours.role !== "agent" && ours.role !== "bot")) return [];
  const said = ours.document();
  if (said.marks.questions > 0 || said.normals.some((word) => OFFERED.has(word))) return [];
  const first = document.sentences[0];
  if (first === undefined || first.last - first.first > DENIAL || document.normals[first.first] !== "not") return [];
  const theirs = document.normals.slice(first.first + 1, first.last);
  return theirs.some((word) => said.normals.includes(word) && !LITTLE.has(word))
    ? [{ first: first.first, last: first.last }]
    : [];
}

const DENIAL = 4;
const LITTLE = wordSet("a an the is it to of yet now here there at all so very really sure good great much");

const ourWordDenied: CustomRule = {
  kind: "custom",
  id: "misunderstood/our-word-denied",
  find: findOurWordDenied,
  confidence: "medium",
  heat: 0.4,
  message: "Sets us right.",
  why: "Say sorry for the mix-up in one line and say back what they meant.",
  source: ["V07", "M06"],
  examples: {
    match: [
      { after: ["customer: My bill is odd.", "agent: I see that it went up."], text: "Not up. Down." },
      { after: ["customer: A seat.", "agent: I have booked the window."], text: "Not the window! The aisle." },
      { after: ["customer: My name is off.", "agent: I see, the surname."], text: "Not the surname!" },
    ],
    noMatch: [
      { after: ["customer: A seat.", "agent: By the window?"], text: "Not the window, please." },
      { after: ["customer: A seat.", "agent: I have booked it."], text: "Not bad at all." },
      { after: ["customer: It tore.", "agent: I could send another."], text: "Not another. I want it mended." },
      "Not the window, please.",
    ],
  },
};

export const misunderstood: readonly Rule[] = [
  {
    kind: "pattern",
    id: "misunderstood/not-what-i-asked",
    patterns: [
      "i (was | am) not (asking | talking | complaining | referring) (about | to | for | how | whether | if | why | that)",
      "^ no the other (one | ones | order | account | way)",
      "^ not (mine | his | hers | ours | me) ..2 (my | our | the) _",
      "what (has | does | have) ..3 (got)? to do with",
      "^ not what i (meant | asked | said | wanted)",
      "^ who (said | asked | mentioned) (anything | for | about | a | that | to)",
      "(are you sure)? (you)? understood (which | what | my | me)",
      "(mixing | mixed | confusing | confused) me (up)? with",
      "please read (again | my | it again | carefully | properly | what)",
      "as i (wrote | said | told you) $",
      "(that | this | it | which) (is | was | ~be) not (the question | the answer | my question | my point | the point | what (i | we) (asked | ask | said | say | meant | mean | wanted | want | was asking | wrote | am asking))",
      "not (at all)? what (i | we) (asked | said | meant | was asking | am asking | wrote | ask | mean)",
      "(you | that | this | it | which) (did | do | does | have) not (even | actually | really)? (answer | answered | address | addressed | understand | understood | read | get) (my | the | me | what | our) (question | questions | message | messages | email | emails | point | issue | problem | i | we | tweet | ticket | request | concern | post)*",
      "(did | do | have | can | could) you (even | actually | not | bother to | guys | people | at all | please)* (read | reading | listen | listening) (to)? (my | what | the | me | this | properly | that | a word)",
      "(read | reread | re-read) (my | the | what) (first | last | previous | original | whole | entire | initial)? (message | messages | email | emails | tweet | tweets | post | question | i | complaint | ticket | dm | text) (again | properly | carefully | before)?",
      "(you | u) (have | are | ~be | just | completely | totally | clearly | obviously | all | keep)* (misunderstood | misunderstand | misunderstanding | misread | misreading | mixed up | mixing up | confusing | confused me with | missing the point | missed the point | missed my point | not listening | not reading | not understanding | not answering | not getting)",
      "(you | u) (have | ~be)? (got | get | getting | gotten) (it | me | this | that) (all | completely | totally)? (wrong | mixed up | backwards)",
      "(talking | talk | speaking | writing) past (each other | one another | me)",
      "answer (my | the) (actual | real | original | first)? question",
      "(never | not) (answered | answering | answers) (my | the | our | that | this)",
      "(wrong | a different | the wrong) (question | issue | problem) (was | than | i)?",

      "do you even understand",
      "(nothing | not anything) to do with (my | the | what) (question | issue | problem | message | complaint | i | request | case)",
      "(my | the) question was (not | about | how | whether | if | why | when)",
      "(i | we) never (said | asked | wanted | meant) (that | i | for | a | about | to | we | it)",
      "(are you | you be) (even | actually)? (listening | reading)",
      "(that | this | which) (was | is) (my | the) (question | point) $",
      "_ (is | was) not (the | my) (issue | problem | question | point)",
      "did (i | we) (even | ever)? (say | ask | mention | write) (anything | something | a word) (about | like)",
      "what (does | has) (this | that | it) (all | even)? (have to | to)? (do | got to do) with (my | the | it | that)",
    ],
    unless: [
      "(my | our) (boss | friend | husband | wife | son | daughter | colleague | mother | father) .. (misunderstood | wrong)",
      "(could not | cannot | did not | not) (read | understand) (the)? (label | manual | instructions | menu | print | sign)",
      "(help | can you | could you | please | able to | will) .. answer my question",
      "if .. other way (round | around)",
      "(i | we) (have)? (misunderstood | misread | got it wrong)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 0.7,
    message: "Feels misread.",
    why: "Say sorry for your own misreading, say back what they meant, then go on.",
    source: ["V07", "M05", "M06"],
    examples: {
      match: [
        {
          after: ["customer: Can I park a van there?", "agent: Yes, we rent vans."],
          text: "That's not what I asked. I have a van.",
        },
        {
          after: ["customer: The sink drips.", "agent: So your shower is cold?"],
          text: "Did you even read my message?",
        },
        {
          after: ["customer: The red lamp is broken.", "agent: I see the blue one here."],
          text: "Not what I asked at all.",
        },
        {
          after: ["customer: It's too loud.", "agent: Have you turned it up?"],
          text: "I think we're talking past each other.",
        },
      ],
      noMatch: [
        {
          after: ["customer: How long is the lead?", "agent: Two metres."],
          text: "Right, that's what I wanted to know.",
        },
        { after: ["customer: Can I bring a dog?", "agent: Yes, for ten euros."], text: "Ten euros? For a dog?" },
        { after: ["customer: My order came.", "agent: Which one?"], text: "Sorry, I gave you the wrong number." },
        "My boss misunderstood the date, so I need to move it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "misunderstood/sets-right",
    patterns: [
      "^ (no | nope | nah) ..1 (the | that | my)? other _",
      "^ (no | nope | nah) ..2 not _ $",
      "(i | we) did not want .. (i | we) (wanted | asked | need | needed)",
      "(i | we) (am | are | was) talking about (the | my | a)",
      "^ (i | we) (asked | said | meant | wrote) (for | about)? (<name> | _) $",
      "^ it (was | is) not (praise | a (compliment | question | complaint | joke | dog | problem))",
      "(i | we) (meant | was asking about | am asking about | asked about | was talking about | am talking about | was referring to | am referring to) (the | that | this | my | a | about | for | to | on | how | whether)",
      "^ (i | we) (said | asked for | asked about | asked | wrote | wanted | ordered | meant) (<date> | <number> | <clock> | <money> | _) $",
      "(i | we) (said | asked for | asked about | asked | meant) ...5 not (the | a | my | <date> | on | for | in | to | about | _) $",
      "(that | this | it) (is | was) (the wrong | not the right | not my | not the) (order | account | one | name | address | date | product | item | person | number | booking | problem | issue | question | model | topic | thing | point)",
      "^ wrong _ $",
      "^ (the)? wrong (one | order | account | question | person | item | date | product)",
      "(canceled | cancelled | changed | booked | refunded | closed | deleted | updated | blocked | looking at | look at) (the)? wrong",
      "(the | my | our) (problem | issue | question | point | complaint) (is | was) (the | about | my | (not | why | how | with) (the | about | that | my | it | i | you))",
      "^ (i | we) do not want to (cancel | change | return | buy | order | pay | book)",
      "^ not (that | the | this | <date>) (one | other | order | account)? $",
      "^ (no | nope | nah) (no | not | it is the | it was the | i mean | i meant | other way | i am | i said | i want | i wanted | i asked | my | we)",
      "^ <date> not <date>",
      "other way (round | around)",
      "i was (complaining | asking | reporting | joking | asking about)",
      "but (my | the) (question | problem | issue) was",
      "(i | we) (never | did not) (even)? (said | say | ask | asked | want | wanted | wrote | write | order | ordered | mean | meant | request | requested) (that | for that | about | for | this | a | an | to | it | you to | i)",
      "(no | not a | not an) .. (it | that) (is | was) (a | an | the)? _ $",
      "you (just)? (sent | gave | refunded | canceled | cancelled | changed | answered | fixed | booked | replied | checked) (me)? (the)? (same | wrong | other) (one | thing | order | item | account | question | form | link | invoice | date | address | flight)",
    ],
    unless: [
      "^ no (not yet | still | it (has | is | does | did) not | i (did | do | have) not | i am (not | good | fine) | we (did | have) not)",
      "(my | our | a) (mistake | fault | bad)",
      "what (i | we) (asked | wanted | said | meant)",
      "(i | we) (meant | wanted) (to | well)",
      "(the | my) problem (is | was) (solved | fixed | gone | still)",
      "not (that | the) (i | bad)",
      "^ no the (one | ones) (in | on | at | with | by | from | near | under | upstairs | downstairs | for | next)",
      "not (sure | yet | really | at the moment | that i know)",
      "(asked | said | told) (me | us | if | whether) .. not",
    ],
    negated: "keep",
    when: { ourTurns: { min: 1 } },
    confidence: "medium",
    heat: 0.4,
    message: "Sets us right.",
    why: "Say sorry for the mix-up in one line and say back what they meant.",
    source: ["V07", "M06"],
    examples: {
      match: [
        { after: ["customer: Can I park?", "agent: Yes, on weekdays."], text: "I asked about Sundays, not weekdays." },
        { after: ["customer: The lid is off.", "agent: I've cancelled lid 2."], text: "You cancelled the wrong one!" },
        { after: ["customer: Tickets to Rome.", "agent: From Rome, fine."], text: "Nope, other way round." },
        {
          after: ["customer: My bill is odd.", "agent: Please reset your password."],
          text: "My password is fine. The problem is the bill.",
        },
      ],
      noMatch: [
        { after: ["customer: Where is it?", "agent: Did it arrive?"], text: "No, it hasn't arrived yet." },
        { after: ["customer: Date?", "agent: May or June?"], text: "June, please. My mistake." },
        { after: ["customer: Is it big?", "agent: Yes."], text: "Good, that's what I wanted to know." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "misunderstood/means-otherwise",
    patterns: [
      "(i | we) (meant | mean | was asking about | asked about | am talking about | was talking about | asked for) (the | my) ..1 (other | actual | second | first | one | return | outward | whole | savings)",
      "^ no+ ..1 (i | we) (meant | mean | said | asked)",
      "^ (this | that | it) is not about",
      "what ..2 (got | has | have) (that | this | it) (got)? to do with",
      "^ (who said | where did you get | what makes you think | why would you think | why did you think)",
      "what (i | we) (am | was | are | were | actually | really)* (asking | want to know | wanted to know | meant | mean | said | asked) ..3 (is | was)",
      "(i | we) know ..5 what (i | we) (want | need | asked | am asking)",
      "^ (no | but)* (it | that | they) (was | is | did | does | were | do) not ...5 (it | that | they) (was | is | just | simply | got)",
      "(beside | besides | misses | missing | missed | not) the point",
      "(i am | we are) not (talking | asking | speaking | complaining) (about | for)",
      "(this | that | it) is not (a | an | about | my) ..2 (feedback | question | suggestion | compliment | praise | review | my (order | account | name | problem))",
      "wrong (order | account | person | item | number | booking | topic | question) (i | the | mine)",
      "^ wrong (order | account | person | booking | customer)",
      "other way (round | around)",
      "i (did not | never) ask (how | when | whether | if | where | why | to)",
    ],
    unless: [
      "(sent | received | got | delivered | charged | shipped) ..4 wrong",
      "(if | whether) ..6 other way",
      "(i am | i) ..1 missing the point",
      "(my | the) (mistake | fault)",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Feels misread.",
    why: "Say sorry for your own misreading, say back what they meant, then go on.",
    source: ["V07", "M05", "M06"],
    examples: {
      match: [
        {
          after: ["customer: My flight is gone.", "agent: We're sorry that it was delayed."],
          text: "It wasn't delayed, it was cancelled.",
        },
        {
          after: ["customer: My fee went up.", "agent: It is due on the 5th."],
          text: "What I want to know is why it went up.",
        },
        {
          after: ["customer: Less data, please.", "agent: I see you'd like to upgrade."],
          text: "Where did you get that from?",
        },
      ],
      noMatch: [
        "What I want is on page two.",
        { after: ["customer: Hello", "agent: How can I help?"], text: "You sent me the wrong item." },
        { after: ["customer: Hello", "agent: How can I help?"], text: "It is not working." },
      ],
    },
  },
  meantTheOther,
  ourWordDenied,
  {
    kind: "pattern",
    id: "misunderstood/talked-past",
    patterns: [
      "wrong end of the stick",
      "(cross purposes | crossed wires | talking past)",
      "(you | u) ..3 (miss | missed | missing) ..1 point",
      "(answer | answering | answered) (to)? ..1 (a | the | some | my)? ..1 (question | something) ..1 (nobody | no one | i (did not | never) | else | different)",
      "(answer | answering | answered) (to)? (something | a question) ..1 (else | different)",
      "(read | reread) ..2 (my | the) ..1 (message | question | email | mail | post | tweet) again",
      "(did you | have you) ..1 (even | actually | bother to)? read ..2 (message | question | email | mail | post | what i)",
      "(read | look at) it again",
    ],
    unless: ["(i | we) ..2 (miss | missed | missing) ..1 point"],
    negated: "keep",
    confidence: "medium",
    heat: 0.5,
    message: "Feels misread.",
    why: "Say sorry for your own misreading, say back what they meant, then go on.",
    source: ["V07", "M05", "M06"],
    examples: {
      match: [
        "You've got the wrong end of the stick.",
        "I think we're at cross purposes.",
        "Did you even read my email?",
      ],
      noMatch: ["I missed the point where it splits.", "I read your email again, thanks.", "The stick is broken."],
    },
  },
];
