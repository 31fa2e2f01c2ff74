import type { Rule } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { fieldsFrom, findTogether } from "./fields.js";

const PERSON = `he she him her man woman lady gentleman child baby toddler infant boy girl kid kids children mother mom mum mam father dad son daughter wife husband partner grandmother grandma gran nan nana
        granny grandfather grandad grandpa brother sister nephew niece neighbor passenger guest waiter driver colleague pupil classmate pensioner everyone somebody someone lad lass granddaughter
        grandson patient resident twins dog cat puppy`;
const DEVICE = `toaster kettle charger battery socket plug boiler heater oven microwave fridge freezer washer dryer dishwasher lamp bulb wiring cable adapter blanket phone laptop tablet scooter engine
        dashboard bonnet wall ceiling kitchen bedroom cot fan radiator router powerbank hairdryer straighteners stove cooker hob fusebox outlet`;
/** What says that it is a game, a purchase or a plan. */
const OTHER = `fee fees price prices bill bills charges cost costs screen lcd wifi minecraft drill course training film movie novel game games level boss leaflet radio news quiz recipe tariff toy costume halloween makeup museum exhibition insurance policy cover joke laughing laugh laughed
        laughter booking reschedule postpone postponed appointment visiting visit wedding birthday stag play character episode script book poem lyrics song brand print printed shade shades color colors polish
        voucher donate donation donations charity volunteer volunteers uniform sculpture statue doll plush spare spares replacement stock`;

const accident = fieldsFrom({
  words: {
    body: `finger fingers fingertip fingertips thumb lip lips tongue throat eye eyes knee knees ankle ankles wrist wrists scalp forehead shin shins thigh thighs jaw toe toes tooth teeth
        elbow elbows rib ribs cheek cheeks chin skull eyebrow eyelid eyelids lungs spine tummy groin knuckle knuckles collarbone pelvis earlobe eardrum kneecap windpipe gums shoulder`,
    ownBody:
      "head hand hands face foot feet arm arms leg legs back chest neck mouth nose ear ears stomach belly skin hip heel palm heart",
    wound: `bleeding bled bleeds bloodied stitches stitched swollen swelled swelling swells ballooned puffed blister blisters blistered scald scalded gash gashed bruised bruise bruises concussion
        concussed fracture fractured dislocated sprained numb tingling stinging rash hives welts itching throbbing vomiting vomited retching choking choked gagging wheezing dizzy fainted unconscious
        collapsed convulsing poisoned anaphylaxis anaphylactic electrocuted singed crushed mangled sliced severed punctured impaled lodged limping crutches gouged skinned grazed wedged pinned wheezes`,
    person: PERSON,
    medic:
      "ambulance ambulances paramedic paramedics stretcher defibrillator resus 999 911 112 firefighters firemen evacuated casualty",
    hospital: "hospital icu",
    sudden: `fell slipped tripped toppled exploded burst shattered snapped crashed reaction fumes smoke chemical bitten stung scalding sparks flames landed lid blade bolt overturned tipped collapsed dropped slammed burned toppling skidded
        swallowed allergic allergy nuts`,
    critical:
      "unconscious collapsed choking convulsing gasping fainted seizure unresponsive slumped drowning drowned suffocating suffocated electrocuted lifeless spluttering wheezing",
    food: `soup salad burger bread cake sandwich meal yogurt chocolate cereal pizza pasta porridge rice sauce formula biscuit cookie cookies chicken curry fish kebab pie pudding noodles ham sausage wrap
        pesto jam honey soup stew roll bun flapjack brownie ice-cream sorbet cheese butter spinach peas beans tuna muesli granola crisps nuts puree smoothie milkshake dumpling dumplings lasagne quiche`,
    foreign:
      "glass shard shards metal screw nail needle blade splinter staple wire plastic razor tooth stone bolt magnet bleach",
    mouth:
      "crunched crunch bit bite bites chewed chewing swallowed swallow spat spit mouth tongue gums throat molar crown filling",
    device: DEVICE,
    fire: "flames smoldering sparks sparking monoxide scorched charred singed zapped electrocuted jolt ablaze",
    frail:
      "toddler baby child kids children son daughter boy girl grandmother gran nan mum mom mother dad father grandad grandfather pupil pupils grandson granddaughter pensioner",
    lack: "food insulin oxygen tablets medication medicine inhaler heating carer warmth",
    live: "spitting dangling live exposed sparking crackling uncovered",
    street:
      "footpath pavement path school playground street crossing garden hedge stairs hallway kids children toddler",
    edge: "road motorway highway tracks platform water pool river balcony ledge roof roadside lake sea canal cliff",
    astray: "alone unattended ran wandered climbed fell drifting swept unsupervised stranded abandoned",
    other: OTHER,
  },
  together: [
    "body wound",
    "ownBody wound",
    "medic person",
    "medic wound",
    "medic body",
    "hospital sudden",
    "hospital wound",
    "hospital body",
    "person critical",
    "food foreign mouth",
    "device fire",
    "frail edge astray",
    "frail lack astray",
    "live street",
    "body sudden",
    "ownBody sudden",
  ],
  owned: "ownBody",
  affirmed: "wound medic critical fire foreign",
  otherwise: "other",
});

const scene = fieldsFrom({
  words: {
    person: PERSON,
    device: DEVICE,
    us: "i we us me my our",
    grave:
      "vomiting vomited retching puking puked fainted unconscious convulsing choking choked electrocuted scalded concussion concussed stitches paramedics",
    breath: "breath breathe breathing chest lungs inhaler oxygen airway",
    trouble:
      "struggling struggled struggle struggles fighting gasping gasped tight hardly barely pains rattling stopped wheezing short can could",
    down: "fell fallen slipped tripped tumbled toppled skidded thrown flung knocked slid slipping",
    ground:
      "stairs step steps hip ladder escalator ice icy wet pavement ramp curb treadmill handrail banister scooter concrete tiles puddle headfirst mat",
    overhead:
      "tile tiles slate brick bricks pane branch beam shelf chandelier masonry icicle gutter scaffolding plaster",
    barely: "missed missing inches whisker narrowly nearly almost centimeters millimeters",
    near: "head heads face pram buggy pushchair baby child daughter son me us her him kids",
    burns: "smoke hissing melted melting burning flames fumes scorched steam",
    water: "water dripping leaking leak rain flooded flooding pouring",
    mains: "fuse fusebox fuses socket sockets electrics wiring switchboard breaker breakers",
    loose: "bare exposed live loose hanging dangling frayed sticking",
    wire: "wire wires cable cables wiring",
    steers: "brakes brake steering airbag airbags accelerator throttle seatbelt harness",
    fails: "failed locked snapped burst blew seized jammed inflated deployed dead undone",
    cracks: "collapsed sagging bulging cracked crack cracking crumbling subsiding caving",
    roof: "ceiling roof balcony wall scaffold scaffolding crane bridge beam",
    under: "cot bed sleeping children wider people kids head baby crib",
    other: OTHER,
  },
  together: [
    "us grave",
    "person grave",
    "breath trouble",
    "down ground us",
    "down ground person",
    "overhead barely near",
    "device burns",
    "water mains",
    "loose wire",
    "steers fails",
    "cracks roof under",
  ],
  affirmed: "grave burns water fails",
  otherwise: "other",
});

/** What happened, told in no particular order. */
export const safetyFields: readonly Rule[] = [
  {
    kind: "custom",
    id: "safety-incident/told-of",
    find: (document: Document) => findTogether(document, accident, scene),
    confidence: "medium",
    heat: 0.8,
    message: "Tells of somebody hurt or in danger.",
    why: "Somebody was hurt or is in danger: people first, the case later.",
    source: ["P12", "V03"],
    examples: {
      match: [
        "Halfway through the lasagne there was a crack, and I spat out a shard of glass.",
        "The drawer shut by itself. Two of my fingers are throbbing.",
        "There was a smell of nuts and then the ambulance; my niece is better now.",
        "Our boy climbed over it and fell towards the water.",
      ],
      noMatch: [
        "Does the lasagne come in a glass dish?",
        "The fire drill had an ambulance outside, the kids loved it.",
        "My hand cream was late.",
        "We walked by the river with the kids.",
        "Nobody was bleeding, no ambulance came.",
      ],
    },
  },
];
