import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const REGRETS = wordSet("sorry apologize apologies apology regret regrets regretted");
const TURNS = wordSet("but however although though yet still nevertheless nonetheless");
/** What takes a regret back when it stands behind a "but". */
const AGAINST_THEM = ["defensive", "blame", "condescending"] as const;
/** "However" may open the next sentence: how many words it may stand from its beginning. */
const OPENING = 2;

/** "Sorry about …, but it was you who …": the regret, the turn, and an argument behind it, in one sentence or the next. */
function takenBackByAnArgument(document: Document, { spansOf }: RuleContext): readonly TokenSpan[] {
  const against = AGAINST_THEM.flatMap((signal) => spansOf(signal));
  if (against.length === 0) return [];
  const { normals, sentenceOf, sentences } = document;
  const spans: TokenSpan[] = [];
  sentences.forEach(({ first, last }, index) => {
    const regret = indexBetween(normals, first, last, REGRETS);
    if (regret < 0) return;
    const turn = indexBetween(normals, regret + 1, last, TURNS);
    const next = sentences[index + 1];
    const opener = next === undefined ? -1 : indexBetween(normals, next.first, next.first + OPENING, TURNS);
    for (const at of [turn, opener]) {
      if (at < 0) continue;
      const argued = against.find((span) => span.first >= at && sentenceOf[span.first] === sentenceOf[at]);
      if (argued !== undefined) spans.push({ first: regret, last: argued.last });
    }
  });
  return spans.slice(0, 1);
}

function indexBetween(normals: readonly string[], from: number, to: number, words: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) if (words.has(normals[at] ?? "")) return at;
  return -1;
}

export const nonApology: readonly Rule[] = [
  {
    kind: "pattern",
    id: "non-apology/sorry-you-feel",
    patterns: [
      "(sorry | regret | apologies) (that)? you (were | are) not (able to)? (get | happy with | satisfied with | pleased with | impressed by) (what (you (wanted | hoped | expected)) | the (result | outcome | answer | decision))",
      "(apologize | apologies | sorry | regret) (for)? how (this | that | it | my words | our words | things) (came across | may have come across | sounded | landed | was taken | was received | felt | seemed)",
      "(sorry | regret | sad | saddened) (to (see | hear | read | learn))? (that)? (your (view | opinion | impression | perception | take | expectations) | you (see (it | things | this) | take a)) ..2 (differs | differ | is different | differently | another way | different)",
      "@regret ..5 you ..4 (impression | feeling that | sense that | idea that)",
      "@regret (that)? your (expectations | hopes | standards) (were | are) (so | too | higher | different | unrealistic)",
      "@regret (that | if)? you (can not | could not | do not | did not) (take a | handle | accept | appreciate | wait | be (patient | bothered) | take (it | the joke))",
      "(saddens | pains | surprises | disappoints | grieves | hurts | puzzles) (us | me) (that | to (hear | see | read | learn | know))? (that)? ..2 you (feel | felt | think | thought | see | saw | choose | chose | have chosen | believe | found | took | take | perceive | perceived | consider | view | regard | (are | were) (not | un | so))",
      "(@regret | saddened | disappointed | surprised | shame | pity | sad) ..2 (that)? you (have)? (chosen | chose | choose | decided | prefer | preferred) to (see | take | view | read | feel | think | react | regard | interpret | treat | call)",
      "@regret (that | if)? (it | this | that | he | she | they | we | i | my _ | our _ | the _) (may)? (have)? (came | come) (across | over) ..1 (as | that way | like | so | wrong)",
      "@regret (that | if)? (it | this | that | my _ | our _ | the _) (was | were | has been) (perceived | read | understood | interpreted | received | taken) (as | that way | like | in)",
      "@regret (for | about | over)? your (perception | impression | interpretation | view | opinion) !(matters)",
      "@regret ..2 (this | that) is (how | (the way)) (you | your)? (feel | felt | see it | took it)",
      "(sad | saddened | disappointed | disheartened | concerned | unfortunate | surprised) (to (hear | know | learn | read | see | note))? (that | by | how)? you (feel | felt | think | thought | believe | found it | find it | perceive | perceived | see it) !(unwell | sick | ill | safe)",
      "@regret ..3 your (frustration | frustrations | disappointment | dissatisfaction | displeasure | unhappiness | anger | feelings | annoyance) !(was | is | with | when | at)",
      "@regret (to (hear | learn | see | know))? (that)? you (are | were | remain | have become) (still | so | very | this)* (upset | angry | annoyed | cross | unsatisfied | put out | disgruntled)",
      "@regret (that | to hear | to hear that)? you (are | were) (so | very)? (upset | angry | frustrated | annoyed | unhappy) (but | however)",
      "(unfortunate | pity | shame | unfortunately) (that)? you (feel | felt | think | see it | found it)",

      "@regret (to hear | to learn | to see)? (that)? you (may)? (feel | felt | think | thought | believe | believed | see it | took it | take it | perceive | perceived | found it) !(unwell | sick | ill | safe)",
      "@regret (to hear | to learn | to see | to know)? (that)? you (are | were | got | have been) (not | never | less than | un) ..3 (happy | satisfied | pleased | content)",
      "@regret (to hear | to learn | to see | to know)? (that)? you (are | were | got) (offended | dissatisfied | unhappy | displeased | bothered)",
      "@regret (to hear | that | for) .. (feel | feeling | felt) (this | that) way",
      "@regret (that)? you (found | thought | think | considered | consider | saw | perceived) (the | our | it | this | that | us | my)",
    ],
    unless: ["@regret ...10 (our fault | our mistake | we let you | i let you | we failed)"],
    negated: "keep",
    severity: "warning",
    confidence: "high",
    message: "Sorry for the feeling, not for the fault.",
    why: "It says that the trouble is how they took it.",
    source: ["P07", "P03"],
    suggestions: ["I'm sorry about {noun}.", "*Be sorry for what happened, not for how they feel about it."],
    examples: {
      match: [
        "Sorry you weren't able to get what you wanted.",
        "I apologise for how this came across.",
        "We're sorry that your view differs from ours.",
        "I regret that you found the staff unfriendly.",
        "We regret that you left with the impression that nobody cared.",
        "Sorry your hopes were so high.",
        "Sorry you couldn't wait.",
        "It saddens us that you have chosen to see it as a snub.",
        "Sorry it came across that way.",
        "I regret that our note was taken as an insult.",
        "Apologies for your impression of our crew.",
        "I'm sorry this is how you see it.",
        "We are saddened to learn that you felt rushed.",
        "Apologies for your frustration.",
        "It's unfortunate that you see it that way.",
        "I'm sorry you're upset, but the bus was full.",

        "I'm sorry you feel that way about our crew.",
        "We regret that you feel you were treated unfairly.",
        "Sorry you were not happy with the haircut.",
        "Sorry that you thought the fee was too high.",
      ],
      noMatch: [
        "Sorry you weren't able to get through, our lines were down.",
        "I apologise for how we spoke to you.",
        "I'm glad that you found the key.",
        "I'm sorry that we left your hopes hanging.",
        "Sorry you could not get through.",
        "It saddens me that you had to wait in the rain.",
        "Sorry that the parcel came across the border so late.",
        "Sorry that your bag was taken in error.",
        "I'm sorry that you were sent from desk to desk.",
        "I'm sorry we let you wait in the rain.",
        "Sorry you are not well, take the time you need.",
        "I see why you feel cheated, and I'm sorry we charged you twice.",
        "I'm sorry, and I feel bad about it.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/if-anything",
    patterns: [
      "@regret to (anyone | anybody | whoever)",
      "(mistakes | errors) (were | may have been | might have been | have been) made",
      "(suppose | guess | presume) ..4 @regret",
      "@regret (i)? (suppose | guess)",
      "^ if (it | that | this) (helps | makes you feel | makes you) ...5 @regret",
      "^ if you ..4 (want | need | insist | after | expect | waiting for | looking for) ..2 (apology | (me | us) to apologize | sorry)",
      "@trouble (of any (kind | type | sort | nature))",
      "@trouble (caused | faced | that arose | to you)* if any",
      "if any ..2 @trouble",
      "@regret .. if (any | you | it | this | that | we | there | faced | caused)",
      "^ if (you | anyone | anybody | anything | any | something | someone | somebody | we | our | this | it | that | there | i | the | your | one of) ...10 (hurt | hurts | offend | offends | offended | offense | upset | upsets | inconvenience | inconvenienced | trouble | troubled | bother | bothered | wrong | rude | mistake | harsh | unhappy | felt | feel | disappointed | experienced | suffered | caused) ...5 (then)? (i | we)? (am | are | do | would like to | must | can only)* @regret",
      "(to the extent | insofar) that you ...6 @regret",
      "^ should (this | that | it | we | there | you | our | any | anything) ...10 (apologize | apologies | sorry)",

      "@regret (if | in case | should)",
      "@regret .. (for | about | to you | over) (any | whatever) _",
      "@regret .. any (such | possible | potential)? @trouble",
      "@regret .. (for | about | that) ..5 (may | might | could) have",
      "if (you | anyone | anything | we | the | our | this | it | that | any | there | i) ...8 (then)? (sorry | i am sorry | we are sorry | i apologize | we apologize | apologies | my apologies | our apologies) $",
    ],
    unless: [
      "@regret ...6 if you (would | will)? (let | allow) (me | us)",
      "^ if (that | this | it | anything | something) (is | was | are) (wrong | not right | unclear) (please)? (tell | let | say | write)",

      "@regret (if | in case) .. (already | repeat | repeating | asked | late | wrong | double)",
      "@regret .. any .. (delay | delays) .. (reply | replying | responding | response | answering)",
    ],
    negated: "keep",
    confidence: "high",
    message: "Sorry only in case something happened.",
    why: "They have just said what happened; the if puts it in doubt.",
    source: ["P07", "C44"],
    suggestions: ["I'm sorry about {noun}.", "*Say sorry for the thing itself, with its name."],
    examples: {
      match: [
        "Apologies to anybody who took it badly.",
        "Mistakes were made.",
        "I suppose we're sorry.",
        "If it helps, we are sorry.",
        "If something our porter did offended you, we do apologise.",
        "Inconvenience of any kind is regretted.",
        "Sorry about the disturbance, if any.",
        "Should this have upset you, please accept our apologies.",

        "Apologies if the message sounded rude.",
        "We apologise for any inconvenience.",
        "Sorry for the trouble this may have caused you.",
        "If our driver upset you, we apologise.",
      ],
      noMatch: [
        "I'd like to say sorry in person, if you would let me.",
        "Apologies to you and your mother.",
        "I suppose you would like a new one; it's on its way.",
        "If you want the blue one, sorry, it's the last one and it's yours.",
        "If that is wrong, tell me, and sorry again for the slip.",

        "If you were charged twice, I'll refund it today.",
        "Sorry about the leak. If any water is left, tell me.",
        "Sorry for the noise last night; if it goes on, ring me.",
        "We apologise for the inconvenience of the second visit.",
        "I'm sorry. If you send me the photo, I can order the part.",
        "Sorry if you have been asked this already, which model is it?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/taken-back",
    patterns: [
      "@regret ...8 (but | however | although | though) (the | our | your | it | that | this) ..5 ((could | can) not (be | have been) (any)? (clearer | plainer | simpler | more) | (was | were | is | are) (perfectly | very | quite | absolutely | always | all)* (clear | clearly | plain | there in))",
      "(sorry | apologies) (all the same | anyway | regardless | nonetheless) $",
      "@regret ..8 (but | however) (i | we)? (would | will | must | have to | need to | want to | wish to | do)* (like | also | just | want | need)* (to)? (inform | clarify | point out | state | remind | stress | mention | make it clear | make a point | set the record)",
      "(inconvenience | trouble | discomfort) ..4 (regretted | regreted | regreeted | regretful) (but | however)",

      "@regret ...6 (but | however) (everyone | everybody | others | other | all | those are | these are | life | we all | rules | such | it happens | nobody else | no one else)",
      "@regret (that | to hear)? you (misunderstood | misread | mistook | forgot | chose | were confused | got the wrong | picked | did not (read | see | notice | check | understand))",
      "@regret ..8 not (to | for) your (taste | liking)",
      "@regret ...5 (but | however) (you | your | sir | madam | it is | this is | that is | we) (you | is | are | was | were | only | also | all | had | have)* (should | failed | did not | the rules | the policy | clearly | responsible)",
      "@regret ...5 (but | however) (i | we)? (would | will | must | have to | need to | want to | wish to | do) (like | also | just | want | need)* (to)? (clarify | point out | state | remind | stress | highlight | note | make it clear | make a point | bring to your | set the record | disagree | question)",
      "^ (while | whilst | although | though | even though | as much as) (i | we) (do | can | fully | sincerely | deeply | truly | also)* @regret ...12 ((i | we)? (would | must | have to | need to | wish to | want to) (like | also)* (to)? (inform | clarify | state | point out | add | say | mention | highlight | remind | stress) | (i | we) (disagree | stand by | do not agree) | you (should | must | were | did | had))",
      "(already | have) (apologized | said sorry) (to you)? (already | several | many | twice | enough | before | for this | more than)",
      "sorry not sorry",
      "@regret ...4 (but | however | although | though) (you | your) (should | were | did | had | have | must | never | chose | agreed | signed | knew | ordered | entered | failed | also | own | booking | card | order | phone)",
      "@regret ...4 (but | however | although) (the | our) (rules | rule | terms | policy | policies | conditions | contract | website | menu | price | prices)",
      "@regret ...4 (but | however | although) (it | this | that | we) (is | was | were | are) not (our | my | at) (fault | responsibility | problem | mistake | doing)",
      "@regret ...4 (but | however) (that | this | it) is (just | simply)? (how | the way | what)",
      "would (like | love | want) to apologize (but | however)",
      "@regret ...2 (but | however) (the | your | there | our) ..3 (was | were | had) (not | no | incomplete | missing | late | wrong)",
    ],
    unless: [
      "(but | however | although) you (have | had) (been | not | every | a)",
      "not (to | for) your (taste | liking) (but | and) (i | we) ..1 (appreciate | thank | value | welcome)",
    ],
    negated: "keep",
    confidence: "high",
    message: "Takes the apology back.",
    why: "What stands behind the but is what they hear.",
    source: ["P07", "L06"],
    suggestions: ["*Let the apology stand alone, and start a new sentence for the rest."],
    examples: {
      match: [
        "We apologise, but the form was not complete.",
        "I do apologise, however the leaflet could not be plainer.",
        "Inconvenience regretted, but our rooms are new.",

        "Sorry you had to queue, but everybody has to.",
        "I'm sorry you misunderstood the offer.",
        "While we regret the wait, we would point out that the queue was long for everyone.",
        "We have already apologised for this several times.",
        "Sorry about the noise, but I must point out that the bar is listed on our page.",
        "I'm sorry, but you should have checked the size chart.",
        "We apologise, however the rules were on the ticket.",
        "Sorry, but it is not our fault that the road was closed.",
        "I would like to apologise, but this is simply how the fare works.",
      ],
      noMatch: [
        "Sorry, the shop is closed today.",
        "I'm so sorry you missed the first half.",
        "I apologise, but the line is not very clear, could you repeat the number?",
        "Sorry again, the sky is clear now and we leave at six.",
        "The trouble is regretted, and nobody will charge you.",

        "While we regret the wait, it should never have come to this.",
        "I apologised too late, and too little.",
        "I'm sorry, but I can't open the account without a signature.",
        "I'm sorry about the wait. But you are next now.",
        "Sorry for the mix-up, you were right about the date.",
        "Sorry to hear that the soup wasn't to your taste, but we appreciate your telling us.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "non-apology/turned-on-them",
    patterns: [
      "^ (but | however | nevertheless | nonetheless) (sir | madam | please | i | we | would | like | want | to | have | must | need | inform | note | add | say | state | that | let | me)* ...2 you (should | failed | did not | never | had to | could have | were (told | informed | advised | aware) | forgot | chose | insisted)",
      "^ (but | however | nevertheless | nonetheless) ...12 (on | from | at) your (side | end | part)",
    ],
    when: { reply: { any: ["apology"] } },
    negated: "keep",
    confidence: "medium",
    message: "An apology that turns on the customer.",
    why: "The next sentence takes the apology back.",
    source: ["P07", "P05"],
    suggestions: ["*Let the apology stand, and leave their part out."],
    examples: {
      match: [
        "Sorry about the long wait. But you should have called first.",
        "Sorry for the broken zip. However, you were informed about the fabric.",
        "Sorry about the mix-up with the table. But sir, there were some mistakes from your side as well.",
      ],
      noMatch: [
        "But you should have called first.",
        "Sorry about the long wait. However, you are next now.",
        "Sorry for the broken zip. But you had every right to expect better.",
      ],
    },
  },
  {
    kind: "custom",
    id: "non-apology/argued-away",
    after: [...AGAINST_THEM],
    find: takenBackByAnArgument,
    severity: "warning",
    confidence: "medium",
    message: "An apology with an argument behind it.",
    why: "What stands behind the but is what they hear.",
    source: ["P07", "L06"],
    suggestions: ["*Let the apology stand alone, and leave the argument out."],
    examples: {
      match: [
        "We apologise for the noise, but no other guest has complained.",
        "Sorry about the wait. However, you did not tell our desk that you were in a hurry.",
        "I regret the mix-up, though our records show that you never called.",
      ],
      noMatch: [
        "Sorry about the wait, but you are next now.",
        "We apologise for the noise. The bar has closed at ten since.",
        "No other guest has complained.",
      ],
    },
  },
];
