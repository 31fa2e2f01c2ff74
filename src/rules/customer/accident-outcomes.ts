import type { Rule } from "../../rule-set/rule.js";
import { NOT_AN_ACCIDENT } from "./safety-incident.js";

const why = "Somebody was hurt or is in danger: people first, the case later.";
const source = ["P12", "V03"];

/** Falls, what comes down on people, what is found where it cuts, and who is left without what they live on. */
export const accidentOutcomes: readonly Rule[] = [
  {
    kind: "pattern",
    id: "safety-incident/fall-and-find",
    patterns: [
      "@one-of-us ..5 (fallen | fell | tumbled | slipped | plunged | toppled | thrown | knocked) ..2 (down | off | over | through | into | from | out of | onto) ..3 (stairs | stair | escalator | ladder | balcony | steps | step | roof | hole | platform | stage | slide | wall | pit | manhole | bunk | window | bed | horse | ledge | shaft | staircase | pool | tracks)",
      "(blood) (everywhere | all over | on the (floor | stairs | carpet) | coming (from | out) | pouring | running down | streaming | dripping from)",
      "there (is | was) ..2 blood $",
      "(found | find | finding | spotted | pulled | picked | stepped on | sat on | bit) ..4 (razor blade | razor blades | blade | needle | needles | syringe | syringes | shard | shards | broken glass | glass | nails | scalpel) ...6 (ball pit | food | bread | cake | soup | toy | playground | sandpit | pool | bed | cot | nappy | milk | meal | baby | salad | sofa | mattress | cushion | sand | jar | cereal)",
      "(half | most | all | rest | many | several | lots) ..2 (office | team | class | table | family | party | group | wedding | crew | household | staff | guests | kids | department | hotel) ...5 (throwing up | vomiting | food poisoning | stomach cramps | being sick | poisoned) ..2 (since | after | from | because | all night)?",
      "(tree | wall | roof | ceiling | scaffold | scaffolding | crane | shelf | shelves | branch | sign | statue | bookcase | tv | television | wardrobe | fence | gate | panel | chandelier | cabinet | cupboard | light fitting | lamp | mirror) ..5 (come | came | fallen | fell | collapsed | crashed | dropped | toppled | tipped | landed) ..1 (down)? ..1 (on | onto | over | on top of) ..3 (tent | me | him | her | us | them | @relative | cot | crib | bed | pram | head | leg | foot | back | shoulder | somebody | someone | people | bench | queue | playground)",
      "(high chair | highchair | pram | pushchair | buggy | stroller | cot | crib | bunk bed | bouncer | swing | car seat | walker | wheelchair | stairlift | rocker | cradle | changing table) ..3 (tipped | toppled | collapsed | folded | gave way | fell | snapped | flipped | overturned | rolled | came apart | broke) ...6 (with ..3 (baby | him | her | me | child | @relative | strapped | inside | in it) | while ..4 (in it | strapped | inside) | on (him | her | top of) | onto)",
      "(neighbor | neighbour | @relative | tenant | guest | lady | man) ..3 (not | never) ..2 (answering | answer | opening | open) ..2 (door | bell | knock) ...16 (alarm | pendant | worried | insulin | heart | since yesterday | on the floor | days | beeping | lights | milk | post)",
      "(burnt | burned | took | taken | stripped | peeled | ripped | scalded | torn) ..2 skin ..1 (off | from | raw | away)",
      "skin ..2 (peeling | came | coming | hanging | blistering | burned) (off | away | raw)",
      "(gone | going | went | go) ..1 up in flames",
      "(no | without | lost) ..1 (heating | heat | power | electricity | gas | hot water) ...14 (newborn | infant | premature | preemie | oxygen | dialysis | ventilator | nebulizer | nebuliser | (<number> | week | weeks | month | months) old baby | minus)",
      "(newborn | infant | premature | oxygen machine | oxygen concentrator | dialysis | ventilator | nebuliser | nebulizer) ...14 (no | without | lost) ..1 (heating | heat | power | electricity | gas | hot water)",
      "(insulin | inhaler | epipen | heart (tablets | pills) | oxygen | feed | antidote | chemo) ...12 (one | last | no | single) ..1 (dose | doses | left | puff | tank | bottle | day left)",
      "(stranger | man | somebody | someone) ..4 (walked off | walking off | left | drove off | took off | got into the car) with (my | a | the) ..1 (son | daughter | child | kid | toddler | baby | boy | girl)",
      "(hand | hands | finger | fingers | arm | foot | head | hair | sleeve | scarf) ..2 (is | are | was | got | gets | still)? (stuck | trapped | caught | wedged | jammed | pulled) ..2 (in | into | under | between | inside) ..3 (door | doors | lift | elevator | machine | escalator | gate | ride | railing | railings | chair | blades | mixer | belt | toilet | bars | hinge | shutter | mangle | rollers)",
      "(came to | woke up | ended up | wound up | landed | spent the night) ..3 (in | at) ..2 (a and e | er | emergency room | emergency ward | casualty | icu | intensive care | resus)",
      "(needs | needed | having | had | got | required) ..2 (<number> | several | some | a few)? (stitches | surgery | skin graft | operation | x-ray | plaster cast | tetanus shot) ..4 (after | because | from | thanks to | since | on (his | her | my))",
      "(pulse | breathing) ..3 (weak | faint | shallow | stopped | stopping | irregular | slow)",
      "(run over | mown down | run down | clipped | sideswiped) ..1 (by)? (your | the | a) ..2 (van | driver | bus | truck | forklift | taxi | scooter | tram | cart)",
    ],
    unless: [
      ...NOT_AN_ACCIDENT,
      "(choking | dying | crying | screaming) (with | from) (laughter | laughing)",
      "(plans | holiday | plan | hopes | dreams | idea) ..3 up in (flames | smoke)",
      "(fell | fallen | falling) (in love | asleep | for | behind | apart | short)",
      "(parcel | package | phone | laptop | glasses | keys | wallet | book | mug | vase | order) ..3 (fell | fallen | slipped | dropped | toppled)",
      "(doll | toy | teddy | figurine | mannequin | statue) ..3 (fell | fallen | head | arm | hair)",
      "(would i | do i | will it | does it) need ..3 (surgery | x-ray)",
      "(cosmetic | knee | hip | eye) (surgery | operation)",
    ],
    negated: "keep",
    quoted: "keep",
    confidence: "high",
    heat: 1.4,
    message: "Somebody was hurt or is in danger.",
    why,
    source,
    examples: {
      match: [
        "A lady has fallen down the steps at your entrance.",
        "I found a needle in the sandpit.",
        "The bookcase came down on my daughter.",
        "The pushchair folded with the baby in it.",
        "Your cleaner took the skin off my hands.",
        "His fingers are stuck in the lift door.",
      ],
      noMatch: [
        "My phone fell down the stairs.",
        "I found a needle for my record player.",
        "The bookcase came down in price.",
        "The pushchair folds with one hand.",
        "The cream gets make-up off my skin.",
        "My order is stuck in the system.",
      ],
    },
  },
];
