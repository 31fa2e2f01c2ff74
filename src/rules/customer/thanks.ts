import type { CustomRule, Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenClass } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

const why = "Thanks is the door to a good ending: take it, and check that all is done.";
const source = ["P18", "M16"];

const PRAISE = wordSet(
  "great excellent good nice lovely wonderful fantastic amazing awesome perfect superb best friendly helpful beautiful comfortable clean delicious spacious courteous love loved enjoyed pleasant happy impressed hospitable attentive tasty affordable well cozy warm polite cheerful decent brilliant outstanding fabulous peaceful recommended grt gr8 creative yum heck favorite blessing delight treat yay win superior exclusive excited appreciation appreciate appreciated cooperative supportive considerate caring smiling smile smilingly warmth affection hospitality delightful impeccable flawless elegant exquisite exceptional remarkable exceeded gracious prompt spotless splendid terrific phenomenal extraordinary unforgettable memorable stellar topnotch top-notch first-rate first-class heavenly fab stunning magnificent marvellous splendidly dope neat slick seamless smooth effortless efficient handy adorable scrumptious luxurious hassle-free welcoming professional homely thank's a-1 a1 sweet cute commendable admirable generous patient knowledgeable reliable stylish picturesque serene tranquil breathtaking world-class thankful grateful 😍 💗 💕 ❤ ❤️ 🥰 😋 🙌 🎉 💖 💜 💙 😊 ✨ 👌 👍 👏 👌🏼 👍🏼 👌🏻 👍🏻 👌🏽 👍🏽",
);
const COMPLAINT = wordSet(
  "bad poor worst dirty rude terrible horrible awful disappointed disappointing disgusting smelly broken slow unhelpful filthy pathetic never avoid worn old noisy lacking lack unprofessional cockroaches bugs overpriced problem problems issue issues expensive clueless unfortunately smell stains mold leak leakage complaint refund waste useless shame sucks wtf hate annoying fail failed error unacceptable ridiculous joke late delay wrong cancel stop fix help still why shit fuck crap paid charged waiting waited refuse refused average mediocre small",
);
/** Words that turn a praise, or only the sentence. */
const TURNS = wordSet("but not no however");
/** How much more praise than complaint it takes: one kind line inside a complaint is none. */
const SHARE = 2;
/** One word of these is enough in a text of a few words with no complaint in it. */
const HIGH_PRAISE = wordSet(
  "wonderful excellent awesome amazing fantastic brilliant superb outstanding blessing favorite delicious lovely fabulous grt gr8 extraordinary phenomenal stellar neat delightful perfect magnificent a-1 top-notch delighted",
);
const FEW = 12;
/** How many words of praise, in a short text and in a long one. */
const FEASTS = wordSet("birthday anniversary christmas easter new retirement holidays diwali eid");
const LEAST = 2;
const LONG = 60;
const LEAST_OF_LONG = 4;

function weigh(document: Document): { readonly praise: number; readonly complaint: number; readonly first: number } {
  let praise = 0;
  let complaint = 0;
  let first = -1;
  for (let at = 0; at < document.size; at++) {
    if (
      ((document.classes[at] as number) & (TokenClass.word | TokenClass.emoji)) === 0 ||
      ((document.flags[at] as number) & ASIDE) !== 0
    )
      continue;
    const word = document.normals[at] as string;
    if (TURNS.has(word)) complaint += 0.5;
    else if (COMPLAINT.has(word)) complaint++;
    else if (PRAISE.has(word) && !isWish(document, at)) {
      if ((document.negators[at] as number) >= 0) complaint++;
      else {
        praise++;
        if (first < 0) first = at;
      }
    }
  }
  return { praise, complaint, first };
}

/** "Good morning", "in good time". */
const SAID_OF_A_TIME = wordSet("morning afternoon evening day night time luck friday");

/** "Happy 60th", "happy birthday": a wish, and no praise. */
function isWish({ normals }: Document, at: number): boolean {
  const next = normals[at + 1] ?? "";
  if (normals[at] === "good" && SAID_OF_A_TIME.has(next)) return true;
  return normals[at] === "happy" && (/^\d/.test(next) || FEASTS.has(next));
}

/** A text that mostly praises. */
function findPraise(document: Document): readonly TokenSpan[] {
  const { praise, complaint, first } = weigh(document);
  if (praise === 1 && complaint === 0 && document.size <= FEW && HIGH_PRAISE.has(document.normals[first] as string))
    return [{ first, last: first + 1 }];
  if (praise >= 1 && complaint === 0 && thanksForIt(document)) {
    const { first: from, last } = document.sentences[document.sentenceOf[first] as number] as {
      first: number;
      last: number;
    };
    return [{ first: from, last }];
  }
  if (document.sentences.some(({ first: from }) => TURNS_SOUR.has(document.normals[from] as string))) return [];
  if (praise < (document.size > LONG ? LEAST_OF_LONG : LEAST) || praise < complaint * SHARE) return [];
  const sentence = document.sentences[document.sentenceOf[first] as number];
  return sentence === undefined ? [] : [{ first: sentence.first, last: sentence.last }];
}

/** How the part begins for which the praise was only the preface. */
const TURNS_SOUR = wordSet("sadly unfortunately shame pity alas regrettably");

const THANKING = wordSet("thanks thank thankyou thx");
const ASKING = wordSet("please pls can could would help need want how when where what why who");

/** A praise and a thanks, and nothing asked. */
function thanksForIt({ normals, sentences }: Document): boolean {
  return (
    normals.some((word) => THANKING.has(word)) &&
    !normals.some((word) => ASKING.has(word)) &&
    !sentences.some(({ end }) => end === "?")
  );
}

const mostlyPraise: CustomRule = {
  kind: "custom",
  id: "thanks/mostly-praise",
  find: findPraise,
  confidence: "medium",
  heat: -1,
  message: "Mostly praise.",
  why,
  source,
  examples: {
    match: [
      "Great stay, friendly staff and a lovely view.",
      "Excellent food and a very helpful waiter.",
      "We loved the garden, everything was clean and comfortable.",
    ],
    noMatch: [
      "The food was good and the waiter friendly. Sadly the hall was too loud to talk.",
      "Friendly staff. But the room was dirty, the bed broken and the noise terrible.",
      "The food was not good and the staff not helpful.",
      "Is breakfast good?",
    ],
  },
};

export const thanks: readonly Rule[] = [
  {
    kind: "pattern",
    id: "thanks/says-thanks",
    patterns: [
      "(thank you | thank u | thank ya | thankyou | thanks | thanx | thx | thnx | tx | tysm | thank) !(god | goodness | heavens | fuck | not)",
      "(many | big | huge | massive | special | warm | heartfelt) (thanks | thank you)",
      "(cheers | ta) (mate | for | guys | all | again | then | that)?",
      "(much | really | greatly | truly | so | do | highly) ..1 (appreciated | appreciate | grateful)",
      "(i | we) ..2 appreciate (it | that | this | your | you | the help | the | all | how)",
      "(grateful | thankful) (to | for | that)?",
      "bless you",
      "^ (really | much | so)* appreciate (it | that | this | your | the | you)",
      "^ (ty | tysm | thnx)",
    ],
    unless: [
      "^ (thanks | thank you | thank you very much | many thanks | thx | cheers) $$",
      "(please | pls | kindly) ...20 (thank you | thanks | thx | cheers) $",
      "(no | without | not ..2 your) thanks",
      "thanks (to you | to your (incompetence | company | driver)) (i | my | we)",
      "(thanks | thank you) (in advance | for nothing | but no | a lot for (nothing | ruining | wasting) | for (ruining | wasting | nothing | making me | the (delay | runaround | wait) | taking | not | letting me down | ignoring | screwing))",
      "(thanks | thank you | cheers | thx | tx) in (advance | anticipation)",
      "(back | now | stop | want | give | need | leave) ...8 thank you very much $",
      "(need | want) ..2 your (thanks | gratitude)",
      "not ..3 (thank | appreciate | appreciated | grateful | thanks)",
      "(would | will | be | it would be) ..2 (appreciate | appreciated | grateful | thankful)",
      "(help | reply | response | answer | feedback | it | that | assistance | advice) ..1 (appreciated | is appreciated)",
      "(no | little) thanks (to | from)",
      "(say | said | saying | a | without | even a | got no | one) (thank you | thanks)",
    ],
    when: { ourTurns: { min: 1 } },
    negated: "skip",
    confidence: "high",
    heat: -1,
    message: "Says thank you.",
    why,
    source,
    examples: {
      match: [
        { after: ["customer: The gate is shut.", "agent: I have opened it."], text: "Thanks for sorting that." },
        { after: ["customer: The gate is shut.", "agent: I have opened it."], text: "Thank you so much!" },
        { after: ["customer: The gate is shut.", "agent: I have opened it."], text: "cheers mate" },
        { after: ["customer: The gate is shut.", "agent: I have opened it."], text: "I really appreciate it." },
      ],
      noMatch: [
        "The gate is shut, can you open it? Thanks.",
        "Thanks in advance.",
        "No thanks to you, I found it.",
        "Thanks for nothing.",
        "Give it back now, thank you very much.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "thanks/thanks-for-something",
    patterns: [
      "(thank you | thank u | thankyou | thanks | thx | tx | tysm | shout out | shoutout | props | kudos) ..3 (to the | to your | to all | to <handle> | for | so much for)",
      "(just | to | and | would | must) thank (you | your | the | <handle> | all | everyone)",
      "(so | very | really | truly | extremely) (grateful | thankful)",
      "cheers to (the | all | everyone | your)",
      "(thank you | thanks | thx | tx | ty | cheers) (<handle> | <emoji> | so much | a lot | a million | a bunch | guys | team | everyone | again)",
      "bless you",
      "(big up | big ups | hats off) (to | for) _",
    ],
    unless: [
      "(thank you | thank u | thankyou | thanks | thx | tx) ..3 for ..3 (attention | reading | looking | time | listening | considering | consideration | understanding | nothing | not | no | never)",
      "(thank you | thanks | thx) (so much | a lot | a million | a bunch | guys | team)? (in advance | for nothing)",
      "(please | pls | kindly | help | need | can you | could you) ...20 (thank you | thanks | thx | cheers) _? _? $",
      "(thank you | thanks | thx | tx) ..2 for ..2 (help | assistance | response | reply | support | cooperation)",
      "(thank you | thanks) ..3 for ..1 (ruining | wasting | losing | breaking | making me | making us | the (delay | runaround | wait | mess | lies) | taking | letting me down | ignoring | screwing | charging | cancelling | canceling | keeping me | leaving | delaying)",
      "(no | without | little) thanks",
      "thanks (to you | to your (incompetence | company | driver)) (i | my | we)",
    ],
    when: { ourTurns: { max: 0 } },
    negated: "skip",
    confidence: "high",
    heat: -1,
    message: "Says thank you.",
    why,
    source,
    examples: {
      match: [
        "Hats off to Leon at the counter.",
        "Big thanks to the night crew!",
        "Thank you for the quick swap of the bike.",
        "Just wanted to thank your team in Leeds.",
      ],
      noMatch: [
        "Hats are off the rack today.",
        "Where is my bike? Thanks.",
        "My bike has a flat tire, thank you for your attention.",
        "Thanks for nothing.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "thanks/begins-with-thanks",
    patterns: [
      "^^ <handle>* (ok | okay | great | perfect | yes | no worries | awesome | cool | oh | brilliant)? (many | big | huge)? (thank you | thanks | thankyou | thx | cheers | ta) !(god | for | to | in | but)",
    ],
    negated: "skip",
    confidence: "high",
    heat: -1,
    message: "Says thank you.",
    why,
    source,
    examples: {
      match: ["Thanks!", "Ok thank you.", "Cheers, that was quick."],
      noMatch: ["Thank god you're there.", "Thanks for nothing.", "Thanks in advance for a quick answer."],
    },
  },
  {
    kind: "pattern",
    id: "thanks/praises",
    patterns: [
      "(meant | means) (so much | a lot | the world | everything | a great deal) (to (me | us))?",
      "how much (that | it | this) (meant | means) to (me | us)",
      "you (are | have been | were | guys are | people are | all are) ..3 (star | stars | legend | legends | lifesaver | lifesavers | angel | hero | heroes | gem | champ | mvp | godsend | treasure | best | rock | great | wonderful | amazing | awesome | fantastic | brilliant | so kind | very kind | very helpful | so helpful | most helpful | very patient | really helpful | super helpful)",
      "(real | true) (mvp | star | hero | lifesaver | gem)",
      "you ..1 rock",
      "(wanted | want | like | had) to (say | tell | let) ...10 (wonderful | amazing | fantastic | brilliant | excellent | lovely | great | superb | outstanding)",
      "(was | were | is | are) (absolutely | truly | simply | just | so)+ (wonderful | amazing | fantastic | brilliant | outstanding | superb)",
      "(that is | that was | how | this is | it was) ..2 (kind | sweet | thoughtful | helpful | lovely | nice | generous) (of you | of him | of her | of them)",
      "(that is | that was | this is | it was) ..1 (kind | sweet | thoughtful | lovely | generous) $",
      "(great | good | excellent | amazing | awesome | fantastic | brilliant | wonderful | superb | outstanding | top | lovely | fab | perfect) (job | work | support | help | customer service | response)",
      "(well done | kudos | shoutout | shout out | hats off | props | nice one | good on you | full marks | compliments | chapeau)",
      "(i | we) ..2 (love | loved | adore | enjoyed) (you | your | this | it | the | how | that | every)",
      "(feel | feeling) ..1 (better | relieved | reassured) (already | now | knowing)?",
      "(so | very | really | absolutely | more than) (happy | pleased | impressed | delighted | satisfied | glad) (with | that | to | by | about)",
      "(made my | make my) day",
      "(that | this | it) (really | already | actually)? (helped | helps) (me | a lot | so much | thanks)",
      "(that | this | it) (really | already | actually)? helped $",
      "(happy | merry) (halloween | new year | christmas | easter | holidays | thanksgiving)",
      "(very | so | really | extremely | super) (friendly | helpful | accommodating | kind | grateful | courteous | hospitable) (people | man | lady)",
      "(went | go | gone | goes) (out of (their | her | his | your) way | above and beyond | the extra mile)",
      "heck yes",
      "you ..1 (have been | were | are) (so | really | very | super | most | extremely)+ (helpful | kind | patient | understanding | friendly | sweet | lovely)",
      "(puts | put | sets | set) (my | our) mind at (rest | ease)",
      "what a (gent | gentleman | star | legend | hero | gem | lady | lovely | kind | nice | sweet) (man | lady | person | guy | woman | driver | team)?",
      "(could | can) not be (happier | more (pleased | grateful | happy | impressed))",
      "nothing short of (amazing | fantastic | excellent | brilliant | wonderful | outstanding | superb | awesome | perfect)",
      "(day | night | week | morning) is made",
      "(surpassed | exceeded | beyond) (all | my | our)* expectations",
      "(most | much | mad | huge) respect (for | to)",
      "(really | very | so) good to me",
      "best (crew | staff | team | service | customer service | flight | experience | airline | cabin crew | people | driver | agent | hotel | store | company) ..1 (ever | i have | we have | in the world | around)",
      "much obliged",
      "(what | such) a relief",
      "(phew | relieved | chuffed | over the moon)",
      "you ..2 (saved | made) (my | our | the) (day | life | bacon | trip | evening | weekend | night | week | holiday)",
      "(i am | we are | makes me | made me) ..1 (so | very | really | super | beyond)+ (happy | pleased | excited | impressed | delighted | satisfied) !(if | when | until)",
      "(is | are | was | were) ..2 (a | an | such a)+ (blessing | godsend | lifesaver | delight | dream | joy)",
      "(my | our) (absolute)? favorite (holiday | tradition | place | store | airline | restaurant | company | brand | team | crew | person | part | thing | shop | app | time | meal)",
      "(best part | highlight) of (my | our | the) (day | week | trip | night | year | holiday | flight | stay | weekend | <name> | halloween | christmas)",
      "you ..3 (real one | the real mvp | the real ones)",
      "(highly | definitely | strongly) recommend",
      "(special | big | huge | honorable | quick)? (mention | callout | call out | shout out | thanks | kudos) (to | for | of) ..2 (<name> | mr | ms | mrs | miss | all | the | your | our | our driver)",
      "(is | are | was | were) the (reason | reasons) ..1 (i | we) ..2 (come | keep coming | return | stay | fly | shop | go | choose | love | book)",
      "(sincere | heartfelt | deep | utmost | our | my) (appreciation | gratitude | compliments)",
      "(excellent | delightful | wonderful | memorable | lovely | pleasant | flawless | overwhelming | fantastic | great | amazing | perfect) (stay | experience | flight | evening | visit | trip | time | meal | hospitality | journey | addition | touch | gesture | choice)",
      "(got to | have to | gotta | must | will) (hand it | give it) to",
      "credit where (credit is due | it is due | due)",
      "(here is | deserves | deserve) (some | a lot of | all the | full | the)? credit",
      "^ (like | loving | digging) (it | this | that) $",
      "(best | nicest | friendliest | kindest | finest | tastiest | cleanest | loveliest | coolest) ..3 (in town | in the world | ever | around | by far | no contest | hands down | anywhere | on earth | in the (country | city | business)) !(had)",
      "you ..2 have the (nicest | best | kindest | friendliest | loveliest | sweetest | coolest) _",
      "finally (someone | somebody | an agent | a company | a person) ..2 (who | that) (knows | listens | helps | cares | gets | understands | works | did)",
      "^ (<handle>)* (loving | lovin | enjoying) (the | your | my | this) ..3 (update | app | look | feature | design | menu | service | show | game | site | version | phone | music | playlist | layout | shop)",
      "(big ups | big up | props | mad love | much love | hats off | salute | respect | bravo) to (the | your | my | all | <handle> | everyone | whoever)",
      "can not fault (the | your | it | them | anything | her | him | you)",
      "(no | zero) complaints (at all | whatsoever | about | from)",
      "(i am | we are) ..1 delighted !(to)",
    ],
    unless: [
      "(meant | means) a lot of _",
      "(not | never | hardly | no) ..4 (great | good | kind | best | love | loved | happy | pleased | impressed | helpful | recommend | nice | friendly | enjoyed | better)",
      "(great | good | nice | lovely | excellent | amazing | awesome | fantastic | brilliant | top | wonderful) (job | work | service | customer service | response | stuff | way | idea) ..3 (ruining | losing | wasting | screwing | guys now | breaking | ripping)",
      "(would | could | should | if | when | want | need | like | have | expect | used to | supposed) ..4 (love | happy | great service | good service | better | great | kind | helpful)",
      "(love | loved) (how | it when | that | the way) ..6 (never | not | always | charge | ignore | lie | can)",
      "you are ..2 (worst | not | so helpful not)",
      "(well done | nice one | great job | good job | bravo) ..6 (broke | broken | lost | ruined | again | late | cancelled)",
      "to ..1 (help | be) (me | us)",
    ],
    negated: "skip",
    confidence: "medium",
    heat: -1,
    message: "Praises.",
    why,
    source,
    examples: {
      match: [
        "Her call meant the world to us.",
        "You're a lifesaver.",
        "Great job from your team today.",
        "That's so kind of you.",
        "You guys rock!",
        "Best soup in town, hands down.",
        "Can't fault the crew.",
        "Got to hand it to the crew of the night boat.",
        "Credit where it's due: the soup was hot.",
      ],
      noMatch: [
        "It means a lot of work for us.",
        "Great job losing my bag.",
        "I'd love it if somebody answered.",
        "You were not very helpful.",
        "It isn't the best place.",
        "I have to hand it in by Monday.",
      ],
    },
  },
  mostlyPraise,
];
