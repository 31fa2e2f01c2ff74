import type { Rule } from "../../rule-set/rule.js";
import { NOT_A_THREAT } from "./violence.js";

const why = "A threat against people is for people to judge: keep yourself safe first.";
const source = ["C29", "C31"];

/** Means at hand and ends foretold: what they hold ready, what they were trained for, how somebody will not leave. */
export const threatMeans: readonly Rule[] = [
  {
    kind: "pattern",
    id: "violence/means-at-hand",
    patterns: [
      "(have | got | keep | has | brought | bringing | packed | grabbed | loaded | sharpened) ..2 @weapon ..2 (in | under | beside) (the | my) (car | van | truck | boot | trunk | bag | hand | pocket | passenger seat | coat | pickup) and ..4 (you | your | him | know | not afraid)",
      "(let | letting | set | setting | sic | put | release | turn) ..2 (dog | dogs | hounds | pitbull | pit bull | rottweiler | alsatian | mastiff) ..1 (loose on | on | onto) (him | her | you | whoever | (your | that) _? @staff)",
      "(hope | pray | wish) ..2 (your | that | the) ..1 @premises ..3 (burn | burns | explode | explodes | collapse | collapses | goes up | burned) ...10 (help it | help along | bring (the | some)? (matches | petrol) | hold the match | light the match | strike the match | watch | cheer)",
      "(i | we) ..4 know ..1 (how | ways | exactly how | (<number> | a dozen | a hundred | plenty of) ways) to (hurt | kill | snap | maim | cripple) ..1 (man | person | people | someone | somebody | you | him | her | neck | necks | bone | bones)",
      "(army | marines | marine | special forces | boxer | black belt | mma | infantry | paratrooper) ...14 (so watch | hurt you | find you | do not push me | do not test me)",
      "(you | he | she | they | u | ye) ..1 (will | going to | gonna) ..2 (wish | rue | curse) ..4 (never been born | never born | never met me | crossed me | messed with me | crossed us | picked on me | you were dead)",
      "(he | you | she | (your | that | the next) _? @staff) ..1 (will | would | is) not ..2 (walk | walking | get | getting | go | going | leave | leaving) ..3 (out | away | home | from | of) ...6 (on (his | her | their | your) own (two)? (legs | feet) | alive | in one piece | breathing | upright)",
      "(beat | kick | knock | smash | batter | punch | stomp | belt | slap) the ..1 (crap | shit | hell | daylights | life | living | snot | stuffing | teeth | piss | tar | sense) out of (you | him | her | (your | that) _? @staff | somebody | someone) !(competition | competitors | rivals | other | opposition)",
      "(swear | i promise | mark my words | on my (mother | mothers | mum | kids | life) | make no mistake) ...6 (you | he | she | one of you | someone (at | in | there) | somebody (at | in | there) | (your | that) @staff) ..3 (is | are | will | going to | gonna) ..2 (die | get hurt | get killed | get shot | bleed | get buried | pay for this with | end up (dead | in (hospital | a box | the ground)) | not (wake up | walk))",
      "(i | we) know ..2 (people | guys | lads | men | fellas) (who | that) ..2 (hurt | break (legs | arms | bones | knees) | sort (people | you | him | her) out | make people)",
      "be (a | such a | an awful | a terrible | a real)? ..1 (shame | pity) if ..1 (your | his | her | that (nice | lovely | pretty | new | shiny)) ..2 (brakes | tires | windows | van | car | shop | office | house | depot | @staff) ..3 (failed | burned | burnt | snapped | caught fire | blew up | crashed | slipped | got hurt | gave out | had an accident | exploded | got (broken | smashed | slashed | keyed))",
      "(coming | going | heading | driving | on my way) ..4 (with | and i am bringing | and bringing) ..1 (my | a | the | some)? ..1 @weapon ...4 (for you | for him | and you | your (office | counter | desk))",
      "(next | any | another | every) @staff ..6 (i | we) will ..1 (shoot | stab | punch | deck | flatten | batter | bury)",
      "@i-will ..3 (set | setting) (you | him | (that | your) ..1 (@premises | @staff)) (alight | on fire | ablaze)",
      "(@i-will ..2 take | taking) (a | my) ..1 @weapon to (you | him | her | your | that) ..1 (@staff | @premises | @body-part)?",
      "(hate | not want | not like) to be ..2 (guy | man | person | one | fella | woman | @staff) ..4 (in your shoes | when i (get | come | arrive) there)",
      "(he | (your | that | the) _? @staff) ..1 (deserves | needs | is asking for) (a) (good)? (beating | hiding | thrashing | battering) $",
      "@i-will ..1 give (him | her | you | (that | your) ..1 @staff) (a | the) ..1 (beating | kicking | hiding | thrashing | punch | thump | battering)",
      "@i-will ..1 (find | trace | track down) (your | his | her) ..1 (home address | home | family)",
      "i know (your | his | her) (name | face | full name) ...8 (back door | car park | find you | where you live)",
      "(tell | warn | advise) (him | her | (your | that | the) ..1 @staff) ..1 not to ..1 (walk | go home | sleep) (alone | at night | after dark)",
      "i ..1 (threw | smashed | punched | hit | decked | put) the last (one | man | guy | person | fella | @staff) (who | that)",
      "(order | pick out | choose | buy) your ..1 (coffin | wreath | gravestone | headstone)",
    ],
    unless: [
      ...NOT_A_THREAT,
      "(buy | bought | sale | sell | selling | order for | warranty | stock | hire | rent | rental | refund | delivered) ...20 _",
      "_ ...20 (please | thanks | thank you | bought | sale | warranty | stock | workshop | lesson | lessons | class | course | refund | delivered)",
      "(cable | step | stairs | railing | socket | wiring | ice | pothole | speeding | brake | hazard | loose | slippery | unsafe | dangerous) ...20 (get hurt | die | killed)",
      "(get hurt | die | killed) ...20 (cable | step | stairs | railing | socket | wiring | ice | pothole | speeding | hazard | loose | slippery | unsafe | dangerous)",
      "(my | our) ..1 (car | van | house | flight | phone | order | parcel | laptop | holiday | wedding) ...8 (failed | broke | crashed | exploded)",
    ],
    negated: "keep",
    confidence: "high",
    heat: 3.3,
    message: "Holds the means ready, or foretells the end.",
    why,
    source,
    examples: {
      match: [
        "I keep a crowbar in my van and I know your depot.",
        "If he shows up I'll let the dogs loose on him.",
        "He won't walk out of here on his own legs.",
        "You'll wish you had never met me.",
        "I swear someone at that desk is going to get hurt.",
        "It'd be a shame if your brakes failed.",
        "That clerk deserves a beating.",
        "Tell your collector not to walk alone.",
      ],
      noMatch: [
        "I've got the hammer in the car that I bought from you.",
        "Please let the dogs out on the lawn when you come.",
        "I swear this phone will die soon.",
        "I know people who use your app.",
        "I will get your kids a present.",
        "I dug a hole for the fence.",
        "I won't leave without the keys.",
        "Your crew deserves a medal.",
        "Tell your driver not to park on the lawn.",
        "You'll wish you had bought two.",
        "Someone is going to get hurt on that loose step, I promise you.",
        "It'd be a shame if the show was cancelled.",
      ],
    },
  },
];
