import type { Rule, TokenSpan } from "../../rule-set/rule.js";
import { ASIDE, type Document } from "../../text/document.js";
import { wordSet, wordTraits } from "../../text/words.js";
import { NOT_MEANT } from "./self-harm.js";

const why = "They may be in danger: stay with them and bring in people who are trained for it.";
const source = ["C28", "C29"];

/** What people do before they go for good; each of it is done for other reasons as well, two of them together seldom are. */
const LAST_THINGS: readonly (readonly [what: ReadonlySet<string>, of: ReadonlySet<string>])[] = [
  [wordSet("wrote written writing write left leaving leave"), wordSet("letter letters note notes envelope envelopes")],
  [
    wordSet("gave given giving rehomed found home"),
    wordSet("dog cat pets pet rabbit parrot budgie horse hens guitar records watch jewellery jewelry ring"),
  ],
  [
    wordSet("cleaned tidied emptied cleared sorted settled paid arranged organised organized labelled labeled"),
    wordSet("flat house room drawers wardrobe papers affairs bills debts funeral cupboards desk garage attic"),
  ],
  [
    wordSet("made changed signed updated finished written"),
    wordSet("will testament beneficiary peace arrangements funeral"),
  ],
  [wordSet("said saying say said told"), wordSet("goodbye goodbyes farewell")],
];
/** What stands beside them where it is said for what. */
const END_OF_ALL: readonly (readonly string[])[] = [
  "it is time",
  "nobody needs to come",
  "no one needs to come",
  "do not send anyone",
  "no need to send",
  "after today",
  "after tonight",
  "will not be here",
  "will not be around",
  "last night here",
  "i am ready",
  "i am at peace",
  "at peace now",
  "soon be over",
  "be over soon",
  "not be long now",
  "will not matter",
  "not matter soon",
  "where i am going",
  "when i am gone",
].map((phrase) => phrase.split(" "));
/** Who moves, travels or goes into hospital puts things in order too. */
const OTHER_REASON = wordSet(
  "move moving moved removal landlord tenancy lease keys holiday vacation abroad travel travelling traveling flight trip hospital operation surgery sell selling sold buyer inventory deposit emigrate emigrating university retire retired retirement visit visitors guests party delivery refund",
);
const NEAR = 6;

/** What a word may be in it: two bits for each row, the deed and the thing; then the rest. */
const Word = { self: 1 << 10, other: 1 << 11, end: 1 << 12 } as const;
const bitsOf = wordTraits([
  ...LAST_THINGS.flatMap(([deeds, things], row) => [
    [1 << (2 * row), deeds] as const,
    [2 << (2 * row), things] as const,
  ]),
  [Word.self, wordSet("i my")],
  [Word.other, OTHER_REASON],
  [Word.end, new Set(END_OF_ALL.map(([word]) => word as string))],
]);
const DEEDS = LAST_THINGS.reduce((bits, _, row) => bits | (1 << (2 * row)), 0);

function findLastThings({ normals, flags, size }: Document): readonly TokenSpan[] {
  let all = 0;
  for (let at = 0; at < size; at++) all |= bitsOf(normals[at] as string);
  if ((all & Word.self) === 0 || (all & Word.other) !== 0 || (all & (DEEDS | Word.end)) === 0) return [];
  const places: number[] = [];
  /** The rows, and the end of all, that have been found. */
  let seen = 0;
  for (let at = 0; at < size; at++) {
    const bits = bitsOf(normals[at] as string) & ~seen;
    if ((bits & Word.end) !== 0 && saysEnd(normals, at)) {
      places.push(at);
      seen |= Word.end;
    }
    if ((bits & DEEDS) === 0 || ((flags[at] as number) & ASIDE) !== 0) continue;
    const row = bits & DEEDS & (thingsNear(normals, at) >> 1);
    if (row === 0) continue;
    for (let bit = row; bit !== 0; bit &= bit - 1) places.push(at);
    seen |= row;
  }
  if (places.length < 2) return [];
  return [{ first: Math.min(...places), last: Math.min(size, Math.max(...places) + 3) }];
}

/** The bits of the words behind. */
function thingsNear(normals: readonly string[], at: number): number {
  let bits = 0;
  for (let near = at + 1; near <= at + NEAR && near < normals.length; near++) bits |= bitsOf(normals[near] as string);
  return bits;
}

function saysEnd(normals: readonly string[], at: number): boolean {
  return END_OF_ALL.some((phrase) => phrase.every((word, index) => normals[at + index] === word));
}

/** Steps towards it: last things put in order, a place to go over, a hand that lets go. */
export const selfHarmSteps: readonly Rule[] = [
  {
    kind: "custom",
    id: "self-harm/last-things",
    find: findLastThings,
    confidence: "medium",
    heat: 1,
    message: "Puts last things in order.",
    why,
    source,
    examples: {
      match: [
        "I've written a note for my sister and tidied the flat.",
        "My will is made, I changed it to a new will last night. I gave the cat to Ines.",
        "I have paid all my bills and said goodbye to the lads.",
      ],
      noMatch: [
        "I've written you a letter about the bill.",
        "We gave the dog your new food and he loves it.",
        "I cleaned the flat and left a note for the landlord, we're moving.",
        "I settled the bill and said thanks.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "self-harm/over-the-edge",
    patterns: [
      "(going to | gonna | want to | will | might | could | nearly | almost | tempted to | about to | ready to | thinking of | thinking about | think about | thought of | thought about | feel like | felt like | considered | considering | planned to | plan to | wanted to | wish i had | should have | urge to) ..2 (jump | jumping | jumped | leap | leaping | throw @myself | throwing @myself | hurl @myself | fling @myself) ..1 (off | from | over | in front of | under) ..3 (bridge | car park | carpark | multi-storey | multistorey | roof | rooftop | balcony | cliff | cliffs | viaduct | tower | building | block | ledge | window | train | lorry | bus | tram | tube | overpass | flyover)",
      "(stood | stand | standing | sat | sitting | was | am | went | go | been | find @myself | found @myself) ..2 (on | at | up on | by | over) ..1 (the | a | that) ..1 (platform | bridge | roof | ledge | edge | tracks | cliff | railing | railings | parapet | balcony | viaduct | car park | multi-storey) ...10 (nearly | almost | close to | came close to | thought of | thought about | thinking of | thinking about | tempted to | one step from) (step | stepped | stepping | jump | jumped | jumping | let go | letting go | did it | doing it | done it | going over | going in | went over | went in)",
      "(nearly | almost) (stepped (off | out) | let go | went over the (edge | rail | railing)) (this morning | last night | today | yesterday | tonight | again)",
      "(let | letting) the (cold | sea | water | river | waves | tide | snow | dark | frost | current | flames | train | night) ..1 (take | have | swallow | carry | finish | cover) (me | over me)",
      "(i | we | me | had) ..2 (never | not) ..1 been born",
      "(wish | better | wished | easier | kinder) ..6 never ..1 born",
      "(disappointed | sad | gutted | sorry | hate | dread | regret | angry | upset | sick) ..2 i ..1 (woke up | wake up | am still alive | am still here | survived | am alive | did not die | pulled through) $",
      "(opened | opening | slit | slitting | slashed | sliced) ..1 (my | both my) ..1 (wrists | wrist | veins | arms | throat)",
      "(not much | nothing | little | nobody | hardly anything | not a lot | barely anything | no one | not anything) ..3 (keeping | keeps | holding | holds | tying | ties | left keeping) me (on this (earth | planet | side) | here | alive | breathing | in this (world | life) | going any more | from it)",
      "(step | stepping | walk | walking | wander | run) ..1 (out)? (in front of | into) (the | a | that)? ..1 (traffic | train | lorry | lorries | tram | motorway | oncoming | sea and not | lake and not)",
      "(bridge | tracks | ledge | rope | platform | roof | railings) ...10 (looks | look | seems | seem | getting | gets | becomes) ..1 (more | so | very | kind of | too)? (inviting | tempting | friendly | friendlier | kinder | attractive | easy)",
      "(world | planet | place | everyone | everybody | family | kids) ..4 better off ..3 (if i | without me | with me)",
      "(take | took | taking | swallow | swallowed | down | downed) (all | every one of | the whole | the rest of) ..3 (pills | tablets | meds | medication | paracetamol | insulin | packet | bottle) ..2 (tonight | at once | in one go | and (sleep | lie | wait | be) | i have | we have | there are)",
      "(turn | turned | put | left) the gas on and ..4 (sleep | lie | lay | sit | sat | wait | close | bed)",
      "(starve | starving | drink | drinking | gas | gassing | drown | drowning | burn) @myself (to death | into the (ground | grave))",
      "(rather | sooner) be (dead | in the (ground | grave) | six feet under | underground) than ...10 (another | one more | any more | like this | go on | face | open | owe)",
      "nothing ..4 (i | i would | worth) ..1 (miss | missing) $",
      "(standing | stood | sitting | sat) ..2 (at | on | in | by) ..1 (window | windowsill | sill | balcony | ledge | roof | parapet | railing) ..3 (third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | <number> | top | high) ..1 (floor | storey | story)",
      "wish ..6 let me go !(in | out | to | first | home | through | back | on | ahead | with | early)",
      "wish ..6 (let me die | left me to die | not saved me | not found me | not revived me | not resuscitated me | not pulled me out | not cut me down)",
      "(therapist | counsellor | counselor | helpline | hotline | crisis line | samaritans | psychiatrist | crisis team) ...14 (before i | in case i | so i do not | if i) (do | end | go | jump | hurt | am about) ..1 (it | myself | through)?",
      "tell my @my-people ..2 i (tried | could not | did my best | was not strong enough | held on)",
      "not ..1 (bear | stand | take | face) ..1 (to be | being) (alive | here | me) !(on | in | at | for)",
      "last (message | letter | call | words | mail | post) (to (anybody | anyone | everyone | the world | you all | the living) | on (earth | this earth) | ever | alive)",
      "last (night | day | hours | birthday | christmas | summer | sunrise) (on (earth | this earth | this planet) | alive | i (will | shall) ever)",
      "put an end to (my life | everything | @myself | my misery | my suffering | my pain | it all | this life)",
      "(life | ruins | pain | misery | existence) ...10 put an end to (it | this | all of it)",
      "(after | since | following | survived | from) (my | the | an) ..1 (overdose | suicide attempt) !(of | on)",
      "hurts ..2 to be (here | alive) (any more | anymore | any longer)? $?",
      "hurts ..2 to be (here | alive) and",
      "(want | wanted | get | getting) out of (life | this life | existence | my own (head | skin))",
      "(kill | end) me (now | quickly | already)? and (be done | get it over)",
      "(done | finished | through) (fighting | trying to survive | surviving | existing | pretending to be ok) ..1 (now | any more | anymore)? $",
    ],
    unless: [
      ...NOT_MEANT,
      "(bungee | bungy | parachute | skydive | skydiving | pool | trampoline | abseil | zip line | diving | paraglide | fun | photo | photos | charity | sponsored) ...20 _",
      "_ ...20 (bungee | bungy | parachute | skydive | skydiving | pool | trampoline | abseil | zip line | diving | paraglide | photo | photos | charity | sponsored)",
      "(cable | parcel | cat | dog | tile | satellite | signal | gutter) ..6 (roof | balcony | bridge)",
      "(shop | price | prices | buy | sale | order | ordered) ...20 _",
      "_ ...20 (for sale | in stock | discount | voucher | delivery)",
      "(better off) ..4 (with (another | a different) | elsewhere)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 1,
    message: "Speaks of a step over the edge.",
    why,
    source,
    examples: {
      match: [
        "I'm going to jump off the multi-storey tonight.",
        "I stood on the platform yesterday and nearly stepped off.",
        "I wish I had never been born.",
        "Some nights I want to let the sea take me.",
        "There's not much keeping me on this earth.",
        "I wish they had let me go that night.",
        "This is my last letter to anybody.",
        "I can't bear to be alive.",
      ],
      noMatch: [
        "We're going to jump off the balcony into the pool, is it deep enough?",
        "I stood on the platform for an hour and nearly missed the train.",
        "My son was born here.",
        "Let the water take up the starch first.",
        "Not much keeps me from switching.",
        "I wish the guard had let me go in first.",
        "This is my last letter about the roof.",
        "Put an end to the calls, please.",
      ],
    },
  },
];
