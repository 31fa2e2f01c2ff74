import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet } from "../../text/words.js";
import { NOT_A_THREAT } from "./violence.js";

const why = "A threat against people is for people to judge: keep yourself safe first.";
const source = ["C29", "C31"];

/** What hurts, in the hands of somebody who is on the way. */
const MEANS = wordSet(
  "axe ax gun shotgun rifle pistol knife knives bat belt hammer petrol gasoline machete crowbar fists acid chainsaw matches lighter boxers boxer bouncers bikers dogs rottweiler molotov blade",
);
const COMING = wordSet("outside coming waiting way driving there back address surname lives live addresses");
/** Words of somebody who buys, repairs, returns or asks for something. */
const TRADE = wordSet(
  `bought buy sold sell order ordered size handle return returned returning collect deliver delivered delivery please thanks thank price broke broken warranty stock
  refund replacement fits fit sharp blunt bigger smaller gloves model manual photo attached help missing rent rented hire hired class lesson lessons game`,
);
const YOURS = wordSet("your you ur u yours");

/** Somebody with a means, who says that they are on the way, or knows where: "I'm outside your branch. With a bat." */
function findMeansAndWay(document: Document, { turns }: RuleContext): readonly TokenSpan[] {
  const { normals, flags, size } = document;
  if (size > MOST_WORDS || turns.length > MOST_TURNS) return [];
  let means = -1;
  let way = -1;
  let aimed = false;
  for (let at = 0; at < size; at++) {
    if (((flags[at] as number) & ASIDE) !== 0) continue;
    const word = normals[at] as string;
    if (TRADE.has(word)) return [];
    if (MEANS.has(word)) means = at;
    else if (COMING.has(word)) way = at;
    if (YOURS.has(word)) aimed = true;
  }
  if (means < 0 || way < 0 || !aimed) return [];
  return [{ first: Math.min(means, way), last: Math.max(means, way) + 1 }];
}

const MOST_WORDS = 60;
const MOST_TURNS = 200;

/** Threats that name no blow: what is known of them, what will be left of them, whose turn it is. */
export const menace: readonly Rule[] = [
  {
    kind: "custom",
    id: "violence/means-and-way",
    find: findMeansAndWay,
    confidence: "medium",
    heat: 3.2,
    message: "Speaks of a weapon, and of being on the way.",
    why,
    source,
    examples: {
      match: [
        "I'm outside your branch. With a bat.",
        "My brothers are all boxers and they have your address.",
        "Coming to your counter now. Knife in the pocket.",
      ],
      noMatch: [
        "I'm outside your shop to return the axe.",
        "My brothers are all boxers, do you have bigger gloves?",
        "Is your knife class at the back entrance?",
      ],
    },
  },
  {
    kind: "pattern",
    id: "violence/between-the-lines",
    patterns: [
      "(put | send | carry | leave | take | bring) @victim ..3 (under the ground | in the ground | feet first | out feet first | in a (box | bag | coffin) | to the (morgue | graveyard | cemetery))",
      "(will | is going to | are going to | gonna) ..8 (carry | carried | leave | come) ..6 (out)? feet first",
      "(one | two | some) (less | fewer) of (you | them | your @staff)",
      "(make | making | force) @person ..1 (drink | eat | swallow | choke on) (that | it | this | your | the)",
      "(did | served | spent | was) ..2 <duration> ..1 (inside | in prison | in jail | behind bars | for what i did)",
      "(not | never) (coming | going | there | here) to (talk | chat | discuss)",
      "(your | that) ..3 (walks | drives | cycles | goes | gets | takes the bus) home ..6 (does he | does she | does not he | does not she | do they) $?",
      "(got | have | has) ..1 (kids | children | family | a family | a daughter | a son | a wife) have not you $?",
      "i would (sleep | hide | move | lock | leave town | watch | not sleep) ..8 if i (was | were) (you | him | her | your | that)",
      "(got | have) (until | till) <date> or ..4 (people | somebody | someone | you | they) ..3 (get | gets | getting | be) ..1 (hurt | burned | shot | killed)",
      "(get | gets | getting) (his | her | your | their) (legs | arms | neck | nose | jaw | fingers | face | teeth | head) (broken | smashed | kicked in | knocked out | bashed in)",
      "i know ..1 (what time | when | which door | which bus | which car) ..4 (closes | close | leaves | leave | gets off | finishes | finish | knock off | drives)",
      "(had better | better) not ..4 (again | here | round | near) ..4 if (he | she | you | they) (like | likes | want | wants | value | values | love | loves) ..2 (walking | breathing | living | teeth | legs | knees | kneecaps | fingers | face | life)",
      "if (he | she | you | they) (like | likes | want | wants | value | values | love | loves) (walking | breathing | chewing | standing | to (walk | breathe | live | keep) | his | her | your | their) ..2 (teeth | legs | knees | kneecaps | fingers | face | life | again)?",
      "(ask | look) ..6 what happened to (him | her | them | the last)",
      "(same | worse) (will | is going to | could | can | might) happen to (you | him | her | them | your)",
      "(walk | walks | go | goes | come | comes) (into | in to | in) your ..3 and not (come | walk | go) out",
      "not (come | walk | get | leave) out ..2 (nicely | alive | in one piece | on (his | her | your | their) (feet | own)) $?",
      "(line | lined | lining | put | stood | stand) ..2 up against (a | the) wall",
      "(deserve | deserves | ought | should) ..2 (be | to be) (shot | hanged | hung | whipped | flogged | strung up | lined up | gassed | beaten | horsewhipped | tarred)",
      "(know | find out | knows | tell me) ..2 (whose | which) (door | window | house | head | face | car) to (kick | knock | smash | break | burn | hit | throw)",
      "(an)? eye for an eye ..1 (a tooth)?",
      "tooth for a tooth",
      "until (he | she | you | they | your @staff) (choke | chokes | bleeds | bleed | begs | beg | screams | scream | cries | cry | stops breathing | passes out)",
      "(want | wanna | love | like | hope | going) to see (you | him | her | them | your @staff) ..2 (bleed | suffer | burn | choke | beg | bleeding | hurt | on the floor | crawl)",
      "(see | watch) (you | him | her | them) ..3 and (bleed | suffer | burn | choke | beg)",
      "blood (will | is going to | shall | would) (flow | run | be spilled | be on | spill)",
      "(there will be | there is going to be | i want) blood",
      "(owe | owes) me (a | an | one | two) ..1 (finger | hand | eye | tooth | leg | arm | life | limb | pound of flesh)",
      "(come | coming) to (get | take | collect) (one | some | it) (of | from | out of) (his | hers | yours | theirs | him | her | them | you | his hide)",
      "(see | wonder | find out | let us see) (if | whether | how long) (your | that | the) ..2 @premises ..2 (is | are | stays | stay) (still)? (standing | there | in one piece)",
      "(pray | hope | better hope | be glad | hoping) ..3 (i | we) (never | do not) ..2 (find out | learn | meet | run into | get | discover) ..2 (where | you | who | him | her | them)",
      "(my | our) ..4 (used to | would | always) (deal | dealt) with (your sort | your kind | people like you | types like you | such people)",
      "(your | the) (windows | car | van | house | kids | family | face | teeth | legs | shop | shed) (look | looks | are | is) ..1 (expensive | nice | pretty | fragile | flammable | breakable | easy to)",
      "(just)? (you)? wait (until | till) (i | my @kin | we) (get | come | find | see | catch) ..2 (you | him | her | them | there | hold)",
      "(you | he | she | they) will (be sorry | pay for (this | it) | get what (is | was) coming | find out) ..2 (when | once | the hard way | physically | with (your | his) (teeth | health | life))",
      "(you | he | she | they) ..1 (have | has | got) (it | this | something) coming",
      "(settle | sort | finish | end) (this | it) (outside | in the (car park | street | yard | alley)) $?",
      "(last | final) thing (you | he | she | they) ..2 (ever)? (do | does | see | sees | hear | hears | say | says)",
      "(never | not) (walk | work | drive | eat | see | type | smile) (again | straight) ..2 (when | after | once) (i | we)",
      "(accidents | accident) (happen | happens | can happen | could happen) ..4 (you | your | to | people | family)",
      "(i | we) (will | would) ..1 (make | leave) (sure)? ..3 (scar | scars | mark | marks | limp) (on | for | you | him | her)?",
    ],
    unless: [
      "_ ...10 (read | part two | episode | sequel)",
      "not coming to talk ..4 (about | at | on)",
      ...NOT_A_THREAT,
      "(book | novel | film | series | season | album | song | game | chapter | part | read | keyboard | printer | phone | app | device | tv | car) ..4 _",
      "_ ...10 (book | novel | film | series | season | album | song | game | chapter | keyboard | keys | printer)",
      "(your | the) (windows | car | van | house | shop | shed) (look | looks | are | is) ..1 (nice | expensive | pretty) ..2 (online | on the | in the | but | and i | compared | for)",
      "(accidents | accident) ..2 happen ..2 (all the time | no worries | no problem)",
      "(court | lawyer | lawyers | ombudsman | regulator | review | reviews | tribunal | judge) ...10 _",
      "_ ...10 (court | lawyer | lawyers | ombudsman | regulator | review | reviews | tribunal | judge)",
      "if (you | they | he | she) (like | likes | want | wants | love | loves) (walking | to walk | standing) ...6 (trail | trails | park | city | shoes | tour | hills | hike)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 3.3,
    message: "A threat between the lines.",
    why,
    source,
    examples: {
      match: [
        "Your man had better not come round here again if he values his kneecaps.",
        "The same will happen to you.",
        "Pray that we never find out who you are.",
        "An eye for an eye, that is how we do it here.",
        "Let's see if your depot is still standing on Monday.",
      ],
      noMatch: [
        "If you like walking, are the trails open?",
        "The same will happen to our chairs, the glue is bad.",
        "Let's see if your depot is open on Monday.",
        "This printer deserves to be shot.",
        "Pay, or the judge will see you, an eye for an eye.",
      ],
    },
  },
];
