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
      "(have | got | keep | has | brought | bringing | bring | packed | grabbed | loaded | sharpened | fetching) ..4 @weapon ..2 (in | under | beside) (the | my) (car | van | truck | boot | trunk | bag | hand | pocket | passenger seat | coat | pickup) !(park | wash)",
      "(let | letting | set | setting | sic | put | release | turn) ..2 (dog | dogs | hounds | pitbull | pit bull | rottweiler | alsatian | mastiff) ..1 (loose | off | out | on) ..2 (him | her | them | you | whoever | anyone | your)",
      "(hope | pray | wish) ..2 (your | that | the) ..1 @premises ..3 (burn | burns | explode | explodes | collapse | collapses | goes up | burned) ...10 (help it | help along | bring (the | some)? (matches | petrol) | hold the match | light the match | strike the match | watch | cheer)",
      "(i | we) ..8 know ..1 (how | ways | (<number> | a dozen | a hundred | plenty of | several) ways | exactly how | where) to (hurt | kill | break | snap | maim | cripple | end | silence) ..1 (man | person | people | someone | somebody | you | him | her | them | neck | necks | bone | bones)",
      "(army | marines | marine | military | special forces | boxer | boxing | black belt | mma | martial arts | infantry | paratrooper) ...14 (remember that | think about that | bear that in mind | so watch | hurt you | find you | you should know | do not push me | do not test me)",
      "(you | he | she | they | u | ye) ..1 (will | would | going to | gonna) ..2 (wish | rue | curse) ..4 (never been born | never born | met me | crossed me | messed with me | crossed us | picked on | the day you | the day he | you were dead | you had not)",
      "not ..2 (walk | walking | get | getting | make it | go | going | leave | leaving) ..3 (out | away | home | from | of | through) ...8 (on (his | her | their | your) own (two)? (legs | feet) | alive | in one piece | breathing | upright | standing)",
      "(beat | kick | knock | smash | batter | punch | stomp | thump | belt | slap) the ..1 (crap | shit | hell | daylights | life | living | snot | stuffing | teeth | piss | tar | sense) out of (you | him | her | them | whoever | your | that | the | every | anyone | somebody | someone) !(competition | competitors | rivals | other | opposition)",
      "(swear | i promise | mark my words | on my (mother | mothers | mum | kids | childrens | life | fathers | sons | daughters) | as god is my witness | make no mistake | believe me) ...12 (is | are | will | going to | gonna) ..2 (die | get hurt | get killed | get shot | bleed | get buried | pay for this with | end up (dead | in (hospital | a box | the ground)) | not (wake up | walk))",
      "(i | we) know (people | guys | lads | some people | certain people | the right people | some lads | some guys) $",
      "(i | we) know ..2 (people | guys | lads | men | fellas) (who | that) ..3 (hurt | break (legs | arms | bones | knees) | sort (people | you | him | her) out | owe me | deal with | make people | pay visits | visit people)",
      "be (a | such a | an awful | a terrible | a real)? ..1 (shame | pity) if ..2 (your | his | her | someone | somebody | those | that (nice | lovely | pretty | new | shiny) | the (brakes | tires | windows | lights)) ..4 (failed | fail | burned | burnt | broke | snapped | happened | cut | caught fire | blew | crashed | disappeared | fell down | slipped | got hurt | gave out | had an accident | went up | exploded | got (broken | smashed | slashed | keyed))",
      "(coming | come | going | be | heading | driving | on my way) ..4 (with | and i am bringing | and bringing) ..1 (my | a | the | some)? ..1 @weapon ...10 (you | your | him | them | office | shop | store | branch | counter | desk)",
      "(next | any | another | every | one more) @staff ..8 (i | we) ..1 (shoot | stab | hit | punch | drop | deck | flatten | batter | bury | shove | chuck | throw)",
      "(set | setting) (you | him | her | them | (that | your | the) ..1 (@premises | @staff)) (alight | on fire | ablaze)",
      "(take | taking | took) (a | my | the) ..1 @weapon to (you | him | her | them | your | that | the) ..2 (@staff | @premises | @body-part | people | office)?",
      "(hate | not want | not like) to be ..2 (guy | man | person | one | fella | woman | @staff) ...10 (in your shoes | when i (get | come | arrive | find) | tomorrow | tonight | on monday)",
      "(@staff | he | she | they | you) ..2 (deserves | deserve | needs | need | is asking for | are asking for) (a | the | some) ..1 (beating | kicking | hiding | thrashing | punch | thump | battering | bullet | knife | kicking)",
      "(give | gives | gave | giving) (him | her | you | them | (that | your) ..1 @staff) (a | the) ..1 (beating | kicking | hiding | thrashing | punch | thump | battering)",
      "@i-will ..1 (find | get | trace | track down | look up) (your | his | her | their) ..1 (home address | house | family | kids | home)",
      "i know (your | his | her) (name | face | full name) ...16 (see you | waiting | be seeing | be there | back door | car park)",
      "(tell | warn | advise) (him | her | them | (your | that | the) ..1 @staff) ..2 not to ..1 (walk | go | drive | sleep | park | be) ..3 (alone | at night | after dark)",
      "(threw | put | broke | smashed | punched | knocked | hit | dropped | decked) ..4 (at | on | through | out)? the last (one | man | guy | person | fella | @staff) (who | that)",
      "(dig | digging | dug) ..1 (your | his | her | their | a) ..1 (grave | graves | hole) ..2 (for you | for him | for her | tonight | already | myself)?",
      "(order | pick out | measure | choose | buy) ..2 (coffin | wreath | gravestone | headstone) ..4 (you | him | her | your | them | @staff)",
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
