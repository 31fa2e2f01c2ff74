import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";

/** Longer texts hold praise and mishap side by side, and mean both. */
const BRIEF = 40;
const LEAD = wordSet("oh well wow ah yay yeah yes hey so just absolutely simply how truly really");
const PRAISE = wordSet(
  "great brilliant lovely wonderful fantastic perfect excellent bravo congratulations congrats nice super awesome amazing terrific marvelous splendid fabulous superb classy cool",
);
const MISHAP = wordSet(
  "wrong broken lost late delayed canceled cancelled ruined missing fire failed fails crashed stuck nobody nothing never without hold dead leaking useless smashed soaked gone overcharged worst delay delays queue queues wait waiting hours attempts error errors sardines nightmare",
);
/** "No" and "another" tell of a mishap unless one of these follows. */
const HARMLESS = wordSet(
  "problem problems worries rush hurry need charge question questions thing one doubt more news luck issues option idea time",
);
const SINCERE = wordSet("thank thanks thx cheers please appreciate appreciated works fixed solved sorted glad love");

/** Praise to open with, a mishap right behind it: "Lovely. Another day without water." */
function findPraiseThenMishap(document: Document): readonly TokenSpan[] {
  const { sentences, normals, flags } = document;
  const spans: TokenSpan[] = [];
  sentences.forEach((sentence, index) => {
    let at = sentence.first;
    while (at < sentence.last && LEAD.has(normals[at] as string)) at++;
    if (at >= sentence.last || !PRAISE.has(normals[at] as string) || ((flags[at] as number) & ASIDE) !== 0) return;
    const following = sentences[index + 1];
    const isShort = sentence.last - at <= 3;
    const last = isShort && following ? following.last : sentence.last;
    const words = normals.slice(at + 1, Math.min(last, at + 16));
    if (words.some((word) => SINCERE.has(word)) || sentence.end === "?") return;
    if (words.some((word, place) => isMishap(word, words[place + 1] ?? "")))
      spans.push({ first: sentence.first, last });
  });
  return spans;
}

function isMishap(word: string, next: string): boolean {
  return MISHAP.has(word) || ((word === "no" || word === "another") && next !== "" && !HARMLESS.has(next));
}

/** The mishap first, a lone word of praise behind it: "Third cancelled train this week. Lovely." */
function findMishapThenPraise(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const { sentences, normals, size } = document;
  if (size > BRIEF || turns.some(({ role }) => role === "agent" || role === "bot")) return [];
  if (normals.some((word) => SINCERE.has(word))) return [];
  return sentences.flatMap(({ first, last, end }, index) => {
    const before = sentences[index - 1];
    if (before === undefined || end === "?" || before.end === "?") return [];
    const words = normals.slice(first, last).filter((word) => !LEAD.has(word));
    if (words.length === 0 || words.length > 2 || !words.every((word) => PRAISE.has(word) || GOOD_JOB.has(word)))
      return [];
    const told = normals.slice(before.first, before.last);
    if (!told.some((word, place) => isMishap(word, told[place + 1] ?? ""))) return [];
    return [{ first: before.first, last }];
  });
}

/** A praise in a text this short with anger in it is not meant. */
const SHORT = 50;
const ANGER = ["churn", "abuse", "publicity", "profanity", "broken-promise", "legal"];
const KUDOS = wordSet(
  "thanks thank thx great amazing awesome excellent brilliant fantastic lovely loving bravo kudos congrats congratulations wonderful",
);
const GOOD_JOB = wordSet("job work service");
const TAKEN_BACK = wordSet(
  "if would but however although though help please pls question sorry happy glad usually normally used",
);

/** "Great work! You just lost a customer." Not in an answer to us: there both may be meant. */
function findPraiseInAnger(document: Document, { turns, signals }: RuleContext): readonly TokenSpan[] {
  if (document.size > SHORT || turns.some(({ role }) => role === "agent" || role === "bot")) return [];
  if (!ANGER.some((signal) => signals.has(signal))) return [];
  const { sentences, normals, negators, flags } = document;
  if (normals.some((word) => TAKEN_BACK.has(word))) return [];
  for (const { first, last, end } of sentences) {
    const at = normals.findIndex(
      (word, place) =>
        place >= first &&
        place < last &&
        KUDOS.has(word) &&
        (place < first + 3 || GOOD_JOB.has(normals[place + 1] ?? "")),
    );
    if (at < 0 || end === "?" || (negators[at] as number) >= 0 || ((flags[at] as number) & ASIDE) !== 0) continue;
    return [{ first: at, last }];
  }
  return [];
}

/** Says the opposite of what is meant. Words alone show it only where praise meets a mishap. */
export const sarcasm: readonly Rule[] = [
  {
    kind: "custom",
    id: "sarcasm/praise-then-mishap",
    find: findPraiseThenMishap,
    confidence: "medium",
    heat: 1.3,
    message: "Praises, and means the opposite.",
    why: "Taken at its word it would sting twice; answer the mishap.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: ["Lovely. Another day without water.", "Just great. No luggage.", "Oh fantastic, lost it twice."],
      noMatch: [
        "Great, no problem, see you then.",
        "Lovely. Thanks for nothing but good news.",
        "Great view, nice people.",
      ],
    },
  },
  {
    kind: "custom",
    id: "sarcasm/mishap-then-praise",
    find: findMishapThenPraise,
    confidence: "medium",
    heat: 1.2,
    message: "Praises, and means the opposite.",
    why: "Taken at its word it would sting twice; answer the mishap.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "Third cancelled train this week. Lovely.",
        "Nobody at the desk again. Just brilliant.",
        "Stuck in a lift. Super.",
      ],
      noMatch: [
        "The bus was late. Lovely driver though.",
        "Nothing to add. Great, thanks.",
        "Breakfast is at nine. Perfect.",
      ],
    },
  },
  {
    kind: "custom",
    id: "sarcasm/praise-in-anger",
    find: findPraiseInAnger,
    confidence: "medium",
    heat: 1.1,
    message: "Praises in anger: it is not meant.",
    why: "Sarcasm is anger with a smile; taking it at its word makes it worse.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "Great work, you have just lost a customer!",
        "Thanks a million, my milk went off, never shopping here again.",
        "Amazing timing, you damn crooks.",
      ],
      noMatch: [
        "Great work, I have left a tip!",
        "Good food, but I will never order again.",
        { after: ["customer: You crooks!", "agent: It is refunded."], text: "Thanks, still cancelling my contract." },
      ],
    },
  },
  {
    kind: "pattern",
    id: "sarcasm/praise-for-a-failure",
    patterns: [
      "(great | good | nice | fantastic | excellent | amazing | super | awesome | brilliant | fine | bang-up | stellar | superb | wonderful | lovely) (job | work | going | one | move | start | effort | service | way | customer service) .. (losing | lost | loosing | breaking | broke | ruining | ruined | wasting | not | never | delaying | delayed | canceling | cancelling | failing | making | forgetting | ignoring | messing | screwing | keeping (me | us | my | everyone | people) | charging | leaving | taking | letting | to lose | to waste)",
      "(thank | thanks) (you | u)? (so much | a lot | a bunch | very much | again | guys | for once | a million)* for (nothing | not | no | never | the lies | the delay | the wait | the free | wasting | ruining | losing | making (me | us) | leaving (me | us) | keeping (me | us) | charging | ignoring | canceling | cancelling | breaking | hanging | screwing | letting me down | lying | the heads up | the nightmare | killing | destroying | delaying | costing | the useless | the terrible)",
      "(love | loved | loving | enjoy | enjoying | adore) (it)? (how | when | that | the way) ...14 @let-down",
      "(love | loving | enjoy | enjoying | adore) (being | paying | sitting | waiting | having to | getting | standing | chasing) ...10 @let-down",
      "(love | loving) (the | your | this | that) (wait | hold music | queue | queues)",
      "(so | really | very | super | how | real | oh how | well that is)+ (helpful | nice | kind | lovely | professional | classy | generous | thoughtful | convenient | sweet | reassuring | impressive) (of you | of them | of your | 🙄 | 🙃 | 😒 | 👏)",
      "^ (oh | well | wow | ah | yay | yeah | yes | hey)+ (how)? (great | brilliant | wonderful | lovely | fantastic | perfect | joy | good | super | awesome | nice | fabulous | amazing | terrific | marvelous | thanks) ..3 (another | again | more | still | now | no | not | so | just | wait | what i | yet)+",
      "^ (wow | oh) (<number> | a)? (whole | entire | full) (<number> | day | days | hour | hours)+",
      "only took (you | them | me | us)? <duration>",
      "how (generous | kind | nice | lovely | thoughtful | convenient | reassuring | helpful | considerate) .. (voucher | <money> | ruined | after | of you)",
      "^ not $",
      "(thrilled | delighted | glad | happy | overjoyed | love) (to | that | i | we)+ .. (on hold | paid extra | waiting | queue | no one | nobody | lost | broken | ignored | late)",
      "(yeah | yea | sure) right",
      "who needs .. (right | anyway | anyways | when | if | after all)",
      "nothing better to do",
      "(of course | naturally) (nobody | no one | nothing | not)",
      "nothing (says | screams | spells) .. (customer | customers | service | care | welcome | sorry | quality | professional | professionalism | premium | luxury | hospitality | loyalty) .. like",
      "(exactly | just) what (i | we | everyone | every customer) (needed | wanted | ordered | asked for) ...6 @let-down",
      "@let-down ...12 (exactly | just) what (i | we) (needed | wanted)",
      "(top | full) marks for",
      "(gold star | 10 out of 10 | ten out of ten | slow clap | round of applause) (for | to | you)",
      "took (you | them | me | us) (<number> | only <number>) (attempts | tries | goes | calls | emails | people | agents | months | weeks | days)",
      "who needs (it | them | that | sleep | heating | heat | water | internet | electricity | power | customers | luggage | clothes | food | money | a (phone | life | weekend))",
      "(i | we) (will | shall) ..12 shall (i | we)",
      "ill ..12 shall (i | we)",
      "(because | as) (obviously | clearly | of course | naturally) ..2 (what | i | we | all)",
      "(lucky | aren't i lucky | is not that lucky) (me | us) $",
      "thanks a (bunch | bundle)",
      "(good | nice | great | lovely) to (know | see | hear) (that)? (my | our | you | your | how) ...12 (so much | nothing | loyalty | cares | care | matters | matter | counts | count | valued)",
      "(famous | legendary | award winning | award-winning | much-vaunted | renowned) ..4 (service | support | response | care | punctuality | reliability) ...8 @let-down",
      "(well done | congrats | congratulations | bravo | kudos | hats off | good job | great job | nice work) ..1 (on | for | guys | team | again | everyone | all) ...10 @let-down",
      "keep up the (great | good | excellent | amazing) work ..3 (losing | not | ignoring | scamming | ruining | screwing)",
      "(nice | great | good | well) (work | job | one | going | move | done) (genius | einstein | sherlock | geniuses)",
      "(well done | congratulations | congrats | bravo | kudos | hats off | way to go | top marks | round of applause | slow clap | gold star) ...3 (losing | lost | making (me | us) | breaking | ruining | you have managed | you (actually | somehow | finally)? managed | on being | on the worst | for being | messing | screwing | delaying | canceling | cancelling | killing)+",
      "(hours | days | wow | minutes | weeks) .. you must be (so | very | really | absolutely)? (exhausted | proud | busy | tired | thrilled)",
      "you must be (so | very | really)? (proud of yourself | proud of yourselves | proud | geniuses | thrilled with yourselves)",
      "(doing | done) (so)? well there",
      "(super | cool | classy | top) (cool | classy)? (company | service | airline) $",
      "what (a | an) (surprise | shock | shocker | treat | joy | privilege | wonderful way | great way | lovely way)",
      "surprise surprise",
      "(go figure | shocker | funny how | funny that | how surprising | no surprise there | color me surprised | colour me surprised)",
      "(you get | get) what you pay for",
      "enjoy (using | the | your | my | eating | paying | waiting) .. (puddle | puddles | garbage | trash | cockroaches | mess | filth | wait | stink | smell)",
      "biggest fan of",
      "(must be | it is | is | ~be) nice to .. (charge | take | ignore | not | sit | get paid)",
      "(apparently | guess | i guess | i suppose) .. (too much to ask | rocket science | optional | a luxury | asking too much)",
      "not (exactly | quite)? rocket science",
    ],
    unless: [
      "can not wait",
      "(well done | congrats | kudos | good job | great job) ...10 (not | no) ..1 (problem | wait | issue | easy)",
      "thank you for (not | never) (giving | letting | making | charging | forgetting)",
      "thanks for making (me | us) (feel | happy | smile | so)",
      "what a (surprise | treat | joy | pleasure) (it | to | for | visit)",
      "what a (surprise | treat | joy | pleasure) ...8 (thank | thanks | free | love | loved | great | wonderful)",
      "(glad | happy | love) .. (i | we) (paid | pay) .. (worth | great | good)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 1.3,
    message: "Mocks: the praise is not meant.",
    why: "Sarcasm is anger with a smile; taking it at its word makes it worse.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: [
        "Great job losing both my bags.",
        "Thanks so much for ruining my holiday.",
        "I love how you charge me for a room I never saw.",
        "Oh brilliant, another voucher.",
        "Well done, you managed to break the new one too.",
      ],
      noMatch: [
        "Great job on the new menu!",
        "Thanks so much for the quick help.",
        "I love the colour of my new bike.",
        "You must be exhausted after that storm, thanks for coming out!",
      ],
    },
  },
  {
    kind: "pattern",
    id: "sarcasm/wry-tone",
    patterns: [
      "🙄 .. (thanks | great | nice | good)",
      "(thanks | great | nice | good | love | lovely | wonderful | brilliant | perfect | awesome | cool) ..8 (🙄 | 🙃 | 😒 | 👏)",
      "(great | lovely | nice | wonderful | brilliant | awesome | perfect | fantastic) (start | way) to (start)? (the | my | a | our | start) (day | week | morning | trip | holiday | weekend | year | vacation | end | begin | spend | treat | run)",
    ],
    confidence: "medium",
    heat: 0.7,
    message: "Sounds wry.",
    why: "The smile is upside down.",
    source: ["C25", "P01"],
    examples: {
      match: ["Nice, three trains in a row 🙃", "Great service 🙄", "Lovely way to start the week, no water."],
      noMatch: ["Thanks 😊", "What a lovely start!", "Great, see you at six."],
    },
  },
  {
    kind: "pattern",
    id: "sarcasm/so-called",
    patterns: [
      "^ (<handle> | <hashtag>)* how (funny | ironic | convenient | nice | lovely | wonderful | cute | clever) ..2 (when | that | how | to | you | they | is it)",
      "^ (<handle> | oh | wow | well)* (so | real | really | very | super)? (glad | happy | thrilled | pleased) (i | we) ..2 (paid | pay | waited | stayed | took | drove | wasted | spent | upgraded | updated | chose | have | got up)",
      "^ (<handle> | so | just | oh | well | yay)* (thrilled | delighted | overjoyed | ecstatic | loving | love) ..6 (waited | waiting | stayed home | stay home | stuck | delayed | broken | charged twice | on hold | not working | lost | canceled | cancelled)",
      "(sure | really) know how to (treat | make | ruin | lose | keep | run | start)",
      "(sure | really) makes for (a | an | some)",
      "way to (go | be | make | ruin | lose | treat | run | keep) .. (<handle> | customers | customer | business | guys | my | a | loyal)",
      "(lovely | nice | great | good | kind | sweet | wonderful) ..2 (that | of) you ..2 (to)? (answer | reply | respond | write | get back | finally | remember | notice | show up | call) ..4 (after | just | only | finally | at last)",
      "(thank | thanks) (you)? (so much | a lot | a bunch | very much | again | guys)* for (cutting | dropping | dumping | hanging | interrupting | misleading | turning | stealing | robbing | overcharging | double charging | sending (me | us) (away | round | around | back) | treating (me | us) like | nothing)",
      "another (fantastic | great | wonderful | lovely | amazing | glorious | brilliant | beautiful | awesome) (day | week | morning | evening | flight | trip | night | commute) (of | in | without | with | on | stuck | waiting)",
      "(so called | so-called) (support | service | customer | care | help | express | premium | priority | specialists | specialist | experts | expert | engineers | guarantee | solution | manager)",
      "(a | new | world | another | must be a)+ record $",
      "good to know (that)? (my | our) ...8 (nothing | worth | mean | means | matters | counts)",
      "(five | 5 | <number>) stars for",
      "(top notch | world class | first class | five star | stellar) ...8 👏",
      "(fairies | santa | magic | telepathy | carrier pigeon | smoke signals) ...6 (parcel | refund | bring | deliver | deliveries | order | fix | send)",
      "what a surprise ..6 (again | down | late | closed | nobody | no one)",
      "^ (well | oh | so | and)* (that is | this is)? just (great | perfect | brilliant | wonderful | lovely | fantastic | marvelous)",
      "(i | we) (have | had | have got) nothing better to do",
      "because (i | we) (just)? (love | enjoy) (waiting | paying | calling | being)",
    ],
    unless: [
      "just (perfect | great | lovely | brilliant | wonderful | fantastic) (for | thank | thanks | what | as)",
      "record (player | store | label)",
    ],
    negated: "keep",
    confidence: "medium",
    heat: 1.2,
    message: "Mocks: the praise is not meant.",
    why: "Sarcasm is anger with a smile; taking it at its word makes it worse.",
    source: ["C25", "P01", "M03"],
    examples: {
      match: ["Your so-called customer care hung up on me.", "Well that's just perfect.", "Five stars for excuses."],
      noMatch: ["It was just perfect for us.", "My record is in the file.", "Good to know, thanks."],
    },
  },
];
