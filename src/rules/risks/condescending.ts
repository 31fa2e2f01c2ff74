import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document, TokenFlag } from "../../text/document.js";
import { plainWords } from "../words/tone-words.js";

const PLAIN: ReadonlySet<string> = new Set(plainWords);
/** Names of houses and products are written in capitals too; plain words among them are what makes it shouting. */
const LEAST_CAPITALS = 4;
const LEAST_PLAIN = 2;

/** Runs of words in capitals that are sentences and not names. */
function shoutedRuns(document: Document): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (const { first, last } of document.sentences) {
    let start = -1;
    let capitals = 0;
    let plain = 0;
    for (let at = first; at <= last; at++) {
      const flags = at < last ? (document.flags[at] as number) : 0;
      const shouted = (flags & TokenFlag.capitals) !== 0 && (flags & (ASIDE | TokenFlag.quoted)) === 0;
      const single = at < last && (document.ends[at] as number) - (document.starts[at] as number) === 1;
      if (shouted || (single && start >= 0)) {
        if (start < 0) start = at;
        if (shouted) capitals++;
        if (PLAIN.has(document.normals[at] as string)) plain++;
        continue;
      }
      if (start >= 0 && capitals >= LEAST_CAPITALS && plain >= LEAST_PLAIN) spans.push({ first: start, last: at });
      start = -1;
      capitals = 0;
      plain = 0;
    }
  }
  return spans;
}

const MOCKING = new Set([..."🙄😏🤦🤡😒💁"].map((picture) => picture.codePointAt(0)));

/** Pictures that roll their eyes; a skin tone or a gender may follow. */
function mockingEmoji(document: Document): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < document.size; at++) {
    if (MOCKING.has((document.normals[at] as string).codePointAt(0))) spans.push({ first: at, last: at + 1 });
  }
  return spans;
}

export const condescending: readonly Rule[] = [
  {
    kind: "pattern",
    id: "condescending/as-i-said",
    patterns: [
      "(as | like) (i | we) (have)? (already | just | now)* (explained | said | told you | mentioned | written | stated | pointed out) (<number> | once | twice | three times | before | already | now | repeatedly | many | several | in my)",

      "(as | like) (i | we | my colleague | the team | our team) (have | had)? (already | previously | clearly | repeatedly | just | earlier)? (said | told | stated | explained | mentioned | pointed out | wrote | informed) (earlier | before | already | previously | above | several | multiple | many | in my | times)",
      "(as | like) (i | we) (have | had)? (already | previously | clearly | repeatedly) (said | told | stated | explained | mentioned | pointed out | written | informed)",
      "^ (as | like) (i | we) said",
      "(as | like) (i | we | my colleague | the team) (have | had)? (already | previously | clearly | repeatedly)? (told | informed | explained to) you",
      "(as | like) (already | previously | repeatedly | clearly) (said | told | stated | explained | mentioned | informed | communicated)",
      "(as | like) (said | told | stated | explained | informed) (to you)? (earlier | before | already | previously | many times | several times | multiple times | thru)",
      "as per (my | our) (last | previous | earlier) (email | mail | message | reply | chat)",
      "(how many times | once again) (do | must | should | have) (i | we) (have to)? (tell | explain | repeat | told | explained)",
      "(i | we) (have | had) (already | repeatedly | now)+ (told | explained | said) .. (you | this | that)",
    ],
    unless: [
      "(explained | said | mentioned | written) in (my | our) (letter | mail | email | message) (of | from)",
      "(as | like) (i | we) .. (promised | happy | glad)",
    ],
    confidence: "high",
    message: "Points out that it was said before.",
    why: "It tells them off for asking, and they ask because it is not solved.",
    source: ["P05", "P01"],
    suggestions: ["*Say it again in other words, without the reminder."],
    examples: {
      match: [
        "As we've said twice now, the desk is shut.",

        "As I already told you, the desk opens at nine.",
        "As per my last email, the form is online.",
        "Like I said, it takes five days.",
        "As explained earlier, the fee is fixed.",
      ],
      noMatch: [
        "As I explained in my letter of Monday, the fee is gone for good.",

        "As you said already, it is the second lamp.",
        "I should have told you that before.",
        "The price is as stated on the page you sent.",
        "I promised to call, and here I am.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "condescending/talks-down",
    patterns: [
      "let (me | us) (spell | break) (it | this | that) (out | down)? (for you | once | again | so)",
      "do you (even | actually)? (know | understand) (what | how) ..2 (is | are | works | means | does)",
      "(everyone | everybody) else ..2 (manages | managed | copes | coped | understood | gets | got | seems | can | could)",
      "not (rocket science | brain surgery)",
      "(any | even a | a) (child | toddler | five-year-old | beginner | fool | monkey) (can | could | would | knows)",
      "(perhaps | maybe | how about | why not) (you)? (try | start) (by | with)? (reading | looking at | opening) (the | our | your)",
      "^ (well done | congratulations | bravo | clever) (for | on) (noticing | spotting | finding | working | reading | managing | finally)",
      "in (plain | simple | short | small) (words | english | terms) (for you | so)",

      "(is | was) not (my | our) job to (teach | explain | babysit | educate | read)",
      "(do | must) (i | we) really have to (spell | explain | tell | repeat | draw)",
      "(some | most) of us (have | work | are)",
      "(grown-ups | adults | grown ups | polite people | reasonable people | sensible people) (usually | normally | can | do | would | know)",
      "^ surely you (can | could | know | must | have | understand | realize | noticed)",
      "you would (have)? (know | known) (that | this | it)? if you",
      "^ (please | just | do)? (try to)? keep up (please)? $",
      "(sure | think | hope | believe | guess | perhaps | maybe) (that)? even you",
      "even (a | my) (child | kid | toddler | beginner | grandmother | gran | dog | monkey) (could | can | knows | would)",
      "(simple | easy | obvious | straightforward | clear) (if | when | once) you (pay | read | look | listen | bother | try | think | care | use)",
      "slowly (this time | so that you (can | understand) | for you) $",
      "(explain | repeat | say | spell | read | write | tell) ..4 again (this time | so that you (can | understand) | for you) $",
      "(well done | congratulations | bravo | good job | clever you | good for you | full marks) (for | on | in)? (finally | actually | at last | managing | finding | reading | working | noticing)",
      "(i | we) (have | had) (already | now | just)? (been (through | over) | gone (through | over) | covered | dealt with) (this | that | it) (already | before | now | several | enough | many | twice)?",
      "(i | we) have (already | now)? (explained | told | said | written | mentioned | answered | repeated) ..4 (<number> | two | three | several | many | enough | countless) times",
      "you (clearly | obviously | evidently | simply | really | just | still | plainly)+ (do not | did not | have not | can not) (understand | grasp | know | realize | get | appreciate | listen | read | follow)",
      "you (do not know | have no idea) what you are (talking | on) about?",
      "^ (google | look) it up?",
      "(do | done) your (own)? (homework | research)",
      "(if | should) you (care | cared | bother | bothered | choose | can be bothered) to (look | read | listen | check | think)",
      "what part of ...10 you (not | do not | did not)? (understand | get | follow | see)",
      "(somebody | someone) (got out of | woke up | is in a | needs a | is having a) ..4 (bed | side | mood | nap | day)",
      "if you (had | would) (actually | only | just)? read (my | our | the) (last | previous | first | earlier | whole | full)",
      "(do you (want | need) me to | shall i | should i) (draw | spell | hold your hand | write it)",
      "(for the last time | once and for all)",
      "(people | customers | someone | guests) like you (always | never | just | think | should | who (think | believe | expect | complain))",
      "as you (should | ought to | must) (know | be aware | realize | have known) (by now | already)?",
      "(cry me | boo hoo | my heart bleeds)",
      "^ (aw | oh | well)* (poor you | how awful for you) $",
      "(maybe | perhaps) (ask | get | find) (a | an | your | someone | somebody)",
      "(with respect) (you | sir | madam | that)",
      "which (hotel | company | airline | shop | restaurant | bank | place) (in the world | on earth | would (allow | give | offer | do | accept | let) | allows | gives)",
      "do you (really | honestly | seriously | actually) (think | believe | expect | want | imagine)",
      "(for | at) (the | that | this | such | such a) (price | rate | money | tariff | fare | amount) (you (paid | pay) | (what | one | you) (can | do | did | would | should))",
      "you get what you pay for",
      "you (can not | could not | should not) (seriously | really | honestly)? expect (a | an | to | us | five | <number> | luxury | everything | the | anything | free)",
      "(use | try using) your (head | brain | eyes | common sense | imagination)",
      "(try | start by | have you (tried | considered)) reading (the | it | our | your | what)",
      "^ (now | so | ok | look)? listen (carefully | to me | up | here)",
      "^ (please | kindly)? pay (more | closer | some | better)? attention",
      "let me (make (it | this | myself) (very | crystal | perfectly | absolutely)? clear | educate you | teach you | tell you (something | one thing) | be clear)",
      "(is | was) (that | this | it) (so hard | so difficult | too much to ask | clear (now | enough | to you))",
      "(thank you | thanks) for (the | your) (lecture | drama | novel | essay | rant | speech)",
      "if you (bothered | cared | took the time | would just | could just | could read | can read | had bothered) ..2 (to | read | look | listen | check)",
      "(as)? (any | every) (seasoned | experienced | regular | normal | sensible | reasonable | educated)? (traveler | guest | adult | customer | person | user | driver) (knows | would know | should know | understands | can see)",
      "(be | being) (more)? (logical | truthful | realistic | sensible | rational | fair) (in | with | when | before | about | and) (your | you)?",
      "(ensure | make sure) (that)? (it | your (review | comments | feedback | facts)) (is | are) (logical | correct | true | factual | honest | right)",
      "(get | check) your facts (right | straight)?",
      "get (a life | real | over yourself | over it)",
      "(like | as) (i | we) (would)? (explain | tell | say) to (a | my) (child | kid | five)",
      "you (must | should | need to) (familiarize | acquaint | educate) (yourself | with)",
      "(did | do | have | can | could) you even",
      "(did | have) you (actually | really | bother to | bothered to) read",
      "(sure | yes | right | of course) because .. (always | everything | never)",
      "(suggest | recommend | advise) (that)? you (to)? (learn | educate yourself | read up | think before | grow up)",
      "(anyone | anybody | everyone | everybody | most people | any person) with (a | any | some | half | an ounce of | a bit of)* (common sense | brain | sense | eyes)",
      "(everyone | everybody) (else | knows) ..2 (understands | manages | knows | that)",
      "(i | we) (do not know how to | can not | could not) (make | be | put | explain) (it | this | that)? .. (clearer | simpler | plainer | more clearly | more clear | more plainly)",
      "(perhaps | maybe) you (should | could | had better) (ask | get | find | let) (someone | somebody | a friend | an adult | your)",
      "(perhaps | maybe) if you (were | had | would | stopped | listened | read | tried)",
      "what (did | do) you expect (for | from | at | when | if | us)",
      "^ (but | and)? you do (realize | know | understand) ",
      "you (should | ought to | could) be (grateful | thankful | glad | happy) (that | we | for | to have | it)",
      "good luck with that $",
      "good luck with your (attitude | tone | manners)",
      "^ (wow | oh | well)* (what a surprise | how surprising | big surprise | another complaint)",
      "not (really)? (that | so | all that) complicated",
      "let me explain (this | it | that) ..2 (in simple | in easy | slowly | so that you | so you)",

      "(obviously | clearly | evidently | apparently) (you | your)",
      "let me (say | explain | repeat | put | spell) (it | this | that)? .. (slowly | again | in simple | one more time | once more)",
      "(do | can) you even (~read | know | understand)",
      "(please)? (try to | kindly) understand (that | the | our | how | we)",
      "for your kind information",
      "(it is | that is | this is) (just | only | simply | really)* (common sense | basic | elementary | not rocket science | not that (hard | difficult))",
      "(it is | this is) not rocket science",
      "(learn | learned) (to | how to) (read | use | behave)",
      "(how hard | how difficult) can it be",
      "(any | every) (child | kid | idiot | adult | reasonable person | five year old) (could | can | would | knows)",
      "(a | an)? (little | bit of | simple) (patience | common sense) (would | goes)",
      "next time .. (make sure | check | read | try | think | plan | be more careful | remember)",
      "(read | check) (it | that | this | the | our)? .. (carefully | properly | again | before you) ..3 (next time | before you | before writing | before complaining | first)",
      "^ (please | kindly)? read (before | carefully | properly | again)",
      "congratulations you (have)? (found | managed | discovered | did)",
      "(be reminded | let me remind you | allow me to remind you | may i remind you)",
      "(if only | had) you (bothered | cared | taken the time) to",
      "(thank you | thanks | bravo | well done) for (pointing out the obvious | your (wisdom | expertise | expert opinion))",
      "with all due respect",
      "^ for the (second | third | fourth | fifth | sixth | umpteenth | hundredth | tenth | nth | final) time (madam | sir | the | it | we | i | no | please | press | that | there | our | as | read | click | is)",
      "(surprisingly enough | believe it or not | newsflash | news flash | shock horror | strange as it (may | might) (seem | sound) | shocking i know | hard to believe i know)",
      "(may | might | will) (surprise | shock | amaze) you (to | that | but)",
      "(may | might) come as a (surprise | shock)",
      "you would be (amazed | surprised | astonished) (what | how | at | who)",
      "(grown-up | grown up | adult | grandchild | grandson | teenager | child) (in the house | at home | near you | nearby)",
      "(most | other | normal | sensible | all our other | all other | some) (people | customers | users | adults | guests | drivers | travelers) ..1 (manage | managed | cope | seem to manage | read the | have no (trouble | problem | difficulty) | remember to | realize | know how | know that | understand that | have the sense)",
      "not @strongly* (that | so | all that) (hard | difficult | tricky | complex | taxing | demanding) _?",
      "(type | speak | write | go | talk) ..2 (slowly | slower) _?",
      "(small | short | little | simple | easy) words _?",
      "(thing | folder | button | place | invention | device | page | box) (called | known as | we call) _",
      "a (quick | brief | simple | single | cursory | proper) (look | glance | read | peek) (at | through | of) ...5 would (have | save | show | tell)",
      "(do | must | shall) (i | we) (need to | have to | really | have)* (draw | spell | hold your | paint | come over)",
      "(switch | switching | turn | turning | put | putting | use | using | engage) ..2 (brain | noggin | thinking cap | grey cells)",
      "(bless your heart | aw bless | ah bless)",
      "^ bless (it | its)",
      "(how old are you | were you born yesterday | what planet | can you not read | can you read | are you (even)? (listening | reading))",
      "(if you had | if you would | had you) (been (listening | reading | paying) | listened | paid attention | bothered | taken the trouble | opened your eyes)",
      "would have thought (that | it)? ..3 (obvious | clear | plain | common)",
      "(should be | is | was | seems) @strongly* (obvious | self-explanatory) (to | even | from | that | for)",
      "(civil tongue | calm yourself | mind your manners | keep it civil)",
      "(trouble | difficulty | difficulties | problems) (reading | understanding plain | following simple | with reading)",
      "what were you expecting",
      "there are other (customers | people | guests | passengers) (you know | too | as well | waiting | besides)",
      "(somebody | someone) (did not | has not | forgot to | failed to) (read | check | look | listen | do)",
      "(funny | strange | odd | curious | interesting) (how | that) (nobody | no one | only you | everyone | everybody | all our | the rest)",
      "as (any | every) _ (will | would | can | could | should) (tell | know | confirm | see)",
      "ever heard of _",
      "(einstein | sherlock | your highness | your majesty | captain obvious)",
      "(i | we) did (tell | warn) you",
      "(do | please)? try (and | to) (keep up | concentrate | focus | get your head | grasp | follow along)",
      "(clear | simple | slow | plain) enough for you",
      "do i make myself clear",
      "(hold | holding) your hand (through | while)",
      "is a thing (people | we | you | most | some) (do | can | know)",
      "refrain from (hysterics | drama | dramatics | emotion | theatrics | exaggeration)",
      "(called | named) (a | an | the) _ for a reason",
      "again shall we $?",
      "(you | we) (are | seem | sound) (a bit | a little | rather | somewhat | clearly | quite) (confused | muddled | mixed up)",
      "take a (deep)? breath and (read | look | listen | think | then | try)",
      "not (rocket | brain) (science | surgery)",
      "even (my | your | his | her) _ (can | could | knows | manages | does)",
      "as you would (know | have known | have seen) _?",
      "worry your (pretty | little)* head",
      "^ (so | and | but)? you do (know | realize | understand) (that | how | what)",
      "(sure | assume | suppose | hope) (that)? you (meant | intended | bothered | remembered) to (read | look | check | open)",
      "not to worry your _",
      "as (i am sure | i am certain | no doubt)? (that)? you (will | can | must | surely | would) (surely | certainly | no doubt)? (appreciate | understand | know | be aware | realize)",
    ],
    unless: [
      "(child | toddler) (can | could) (travel | fly | ride | get | sit | stay | come | join | have | go | enter)",
      "(well done | congratulations) (for | on) (finding | spotting | keeping) ..6 (thank | thanks | helps)",

      "as you should (be | have)",
      "(we | i) (have | had) (already | just | now)? dealt with (it | this | that)",
      "maybe if you (were | would) .. (able | like | prefer | so kind)",
      "(next time) .. (i | we) .. (check | make sure)",
      "so (i | we) will make sure",
      "(i | we) will (go | walk) ...6 (slowly | step)",
      "not @strongly* (that | so) (hard | difficult) to (see | imagine | understand | find) (why | how)",
    ],
    confidence: "medium",
    message: "Talks down to the customer.",
    why: "They asked for help and get a lesson.",
    source: ["P01", "P05"],
    suggestions: ["*Give the step alone, as you would to a friend."],
    examples: {
      match: [
        "As I'm sure you'll appreciate, these things take time.",
        "Let us spell it out once.",
        "A child can close that lid.",
        "Maybe start by opening the manual.",

        "It's not my job to teach you that.",
        "Some of us have work to do.",
        "I'm sure even you can find the switch.",
        "Well done for finally opening the letter.",
        "We've been through this already.",
        "What part of the sentence did you not understand?",
        "You clearly don't understand how a fare works.",
        "Which hotel in the world gives that away?",
        "At that price you can't seriously expect a sea view.",
        "Listen carefully, the form has two pages.",
        "Please get your facts straight.",
        "Did you even open the manual?",
        "What did you expect for that price?",
        "Anyone with a bit of sense would know that.",

        "Obviously you have to plug it in first.",
        "Please read before you write.",
        "Next time please check the size before ordering.",
        "Let me explain it again slowly, so that you can follow.",
        "For your kind information, the gate closes at six.",
        "For the fourth time, sir: it is the round one.",
        "Most people manage to read the label.",
        "Had you been listening, you would know.",
        "Believe it or not, a kettle gets hot.",
        "Let's try this again, shall we?",
        "Take a breath and read what I wrote.",
        "Even my nan can do it.",
      ],
      noMatch: [
        "I'm sure you'll enjoy it.",
        "I hope that you can understand it from the photo.",
        "Oh no, poor you, in that rain!",
        "The depot is struggling to keep up.",
        "Let me break it down by week.",
        "A child can get on free of charge, by the way.",
        "Do you know how many were in the box?",

        "Even a beginner's course would do, and I've put you on the first one.",
        "Perhaps it is easier if I ring you.",
        "Which hotel would suit you better, the one at the station or the one by the sea?",
        "The price you paid is the price we keep.",
        "What time did you expect him?",
        "Everyone with a ticket gets the money back.",

        "Clearly we got that wrong.",
        "Congratulations on the baby!",
        "I read it again carefully, and you are right.",
        "Next time I'll check the stock before I promise.",
        "For the third time this week you had no water, and that is on us.",
        "Most people find that it takes a week.",
        "Let's try it again with the other cable.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "condescending/tone-police",
    patterns: [
      "(no | not any) (need | call | place | reason | excuse) for (that | this | such | your) (kind | sort | type | tone | language | attitude | manner | behavior)",

      "you (are | were | keep) (just | only | simply | unfortunately | merely)* (venting | ranting | whining | moaning | nagging | throwing a tantrum | taking (it | your _) out)",
      "(sarcasm | insults | rudeness | complaining | moaning | whining | threats | swearing | shouting | anger | attitude | drama) (will | does | would | is) (not | never) (get | help | make | change | work | going | solve | speed)",
      "(abusive | foul | offensive | unparliamentary | vulgar | filthy | indecent) (language | words | remarks | behavior)",
      "(request | ask | urge | advise | remind) you (again | once more | once again | kindly | please)* (to not | not to) (use | be | shout | abuse | threaten | insult | swear | raise)",
      "(observed | noticed | witnessed | seen | saw | experienced) your (attitude | behavior | behave | manners | conduct | tone)",
      "(irritating | difficult | demanding | impolite | uncultured | uncivilized | illiterate | ignorant | problematic | troublesome) (person | guest | customer | people | client)",
      "you ..2 (were | are) (fully | heavily | completely | very | clearly)* (drunk | drink | intoxicated | inebriated)",
      "(once | when | if | until | after) you (have | are)? (calmed down | calm down | stop (shouting | swearing | yelling) | ready to (talk | be) .. (civil | calm | calmly | polite | reasonable))",
      "(this | that) kind of (language | tone | attitude | behavior) (will | is | does)",
      "(speak | talk | write | respond) to (me | us | our staff) (like that | that way | in that (way | tone))",
      "no (need | reason | call) (to be | to get | for) (so)? (rude | rudeness | abusive | nasty | sarcastic | offensive | insulting | insults | such language | that tone | that language | this language)",
      "(shouting | yelling | swearing | insulting | threatening | being rude | caps) ..3 (will not | does not | is not going to) (make | help | get | change | solve | speed)",
      "let us (all | both | please | just)* (be | act like | behave like) (adults | adult | grown-ups | civil | mature | reasonable)",

      "(lower | mind | watch | check | change | moderate) your (tone | language | voice | attitude | words)",
      "(your | that | this) (tone | language | attitude | behavior) (is | was) (not)? (wrong | rude | unacceptable | inappropriate | acceptable | appropriate | uncalled)",
      "your (wrong | bad | rude | negative) (attitude | tone | behavior)",
      "(your | the) .. (arrogance | lack of maturity | lack of manners | ignorance | bad manners | immaturity)",
      "(you are | you were | you being | you seem) (so | very | being | just | really | quite | rather)* (rude | arrogant | unreasonable | ridiculous | childish | dishonest | biased | aggressive | impatient | dramatic | confused about)",
      "(you | please | kindly | to) (be | have been | could be | should be) (a little | a bit | more | little)+ (polite | respectful | reasonable | professional | mature)",
      "do not (shout | yell | swear | raise your voice | use caps | write in capitals)",
      "not (paid | here) to (be | get | listen) .. (shouted | insulted | abused | yelled | this)",
      "grow up",
    ],
    unless: [
      "(he | she | they | staff | driver | waiter | manager | agent | colleague | nobody | no one) ..4 (used | uses | use | spoke | spoken | shouted) ..4 (language | words | to you)",
      "(sorry | apologize) ...12 (language | behavior | words)",
      "(we | i) (should | could | will | must | our staff) .. (polite | respectful | professional)",
      "(staff | team | training | briefed | them | they) .. be .. (polite | respectful | professional)",
    ],
    negated: "keep",
    severity: "error",
    confidence: "medium",
    message: "Corrects the customer's tone.",
    why: "It makes the tone the subject in place of the problem.",
    source: ["M03", "P01"],
    suggestions: ["*Let the tone pass, and answer what lies beneath it."],
    examples: {
      match: [
        "There's no call for this tone.",

        "You are just venting here.",
        "Sarcasm will not get you anywhere.",
        "We ask you not to use foul language with our ladies.",
        "We can talk once you have calmed down.",
        "Shouting at us won't make it faster.",
        "There is no need to be rude.",

        "Please lower your tone.",
        "Your attitude is not acceptable.",
        "You are being unreasonable now.",
        "You could be a little more polite.",
      ],
      noMatch: [
        "There is no need for that form.",

        "He used foul language with you, and he has been spoken to.",
        "There is no need to be there in person.",

        "The tone of our first letter was wrong.",
        "Our staff should have been more polite.",
        "I would be angry too.",
        "We told the team to be more respectful.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "condescending/discredits",
    patterns: [
      "(fraudulent | paid | motivated | competitor | competitors | sponsored | manipulated) (review | reviews | reviewer | id | account | profile | post | feedback)",
      "(never | not) (stayed | been | ordered | eaten | visited | shopped) (with us | here | at our | in our | in the hotel | at the hotel)",
      "(person | individual | someone | somebody) (who)? (has)? never (stayed | been | ordered | visited)",
      "(tarnish | tarnishing | defame | defaming | malign | maligning | spoil | spoiling | damage | damaging) (the | our | its) (reputation | image | name | brand | goodwill)",
      "(defamatory | slanderous | libelous | defamation | slander)",
      "(false | baseless | fake | bogus | unfounded | untrue | exaggerated | fabricated | malicious | misleading) (allegation | allegations | accusation | accusations | claim | claims | review | statement | statements | information | story | stories | complaint)",
      "(allegation | allegations | accusation | accusations | claim | claims) .. (are | is) (entirely | completely | totally | simply | absolutely)* (false | baseless | fake | unfounded | untrue | exaggerated | fabricated | malicious)",
      "falsely (claim | claiming | claimed | accuse | accusing | alleging)",
      "(reserve the right | consider | take) (to)? (take)? legal action .. against",
      "(sweeping | biased | generalized | contradictory | contrary) (remark | remarks | statement | statements | resentment | and | review)",
      "(if you (were | are) (truly | really | actually) (a | our) (guest | customer))",
      "(unreasonable | absurd | ridiculous) (demand | demands | things | request | requests | expectation | expectations)",
      "(you are | you were) (lying | not telling the truth | making (it | this | that) up)",
    ],
    unless: [
      "(sad | sorry | hear | regret) ..4 you ..2 (stayed | been | ordered | eaten | visited | shopped)",
      "(thief | scammer | fraudster | hacker | stranger | somebody | someone) .. (made | sent | wrote | gave | filed) .. (claim | claims | information | statement | review | story)",
    ],
    severity: "error",
    confidence: "medium",
    message: "Calls the customer's word into question.",
    why: "Being called a liar ends the talk, and everybody who reads it takes sides.",
    source: ["P05", "D05", "C32"],
    suggestions: ["*Say what your records show, and ask for what is missing."],
    examples: {
      match: [
        "This is plainly a fraudulent review by a rival.",
        "You only want to tarnish our image.",
        "Your false allegations harm our staff.",
        "The claims in this review are entirely false.",
        "If you demand absurd things, please don't write reviews.",
        "You made sweeping remarks about our house.",
      ],
      noMatch: [
        "The charge on your card was false, and it is gone.",
        "A thief made a false claim in your name; we have blocked it.",
        "The information on our page was wrong.",
      ],
    },
  },
  {
    kind: "custom",
    id: "condescending/shouting",
    find: shoutedRuns,
    severity: "warning",
    confidence: "medium",
    message: "Written in capitals.",
    why: "It reads as shouting.",
    source: ["P01"],
    suggestions: ["*Write it in small letters."],
    examples: {
      match: [
        "PLEASE DO NOT WRITE TO THIS DESK.",
        "The page says NO REFUND AFTER THE FIRST DAY.",
        "YOU HAVE TO WAIT like all others.",
      ],
      noMatch: [
        "Greetings from HOTEL SEA VIEW AND TOWERS, Kochi.",
        "Your PDF is in the USB folder.",
        "I am SO sorry about this.",
      ],
    },
  },
  {
    kind: "custom",
    id: "condescending/mocking-emoji",
    find: mockingEmoji,
    severity: "warning",
    confidence: "medium",
    message: "An emoji that mocks.",
    why: "They are upset; a rolled eye is an insult.",
    source: ["P01", "P17"],
    suggestions: ["*Leave the emoji out."],
    examples: {
      match: ["So you did find the manual 🙄", "Sure, our fault again 😏", "The plug was out 🤦"],
      noMatch: ["Found it 🙂", "So sorry about that 😔", "Your parcel is on its way 🚚"],
    },
  },
];
