import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** Accidents, theft and hardship: what people say was hurt, taken or missing. */
export const safetyWords: WordLists = {
  /** A person to whom it happened. */
  "somebody-hurt": [
    "@relative",
    ...words(
      "i we he she they us me him her someone somebody everyone both guest guests customer lady passenger child neighbor neighbour friend colleague",
    ),
  ],
  "one-of-us": [
    "@relative",
    ...words(
      "i he she someone somebody guest customer lady man woman gentleman passenger driver child neighbor neighbour friend colleague visitor cyclist pedestrian girl boy resident patient",
    ),
  ],
  /** What becomes of a person who is in a bad way. */
  plight: [
    "(collapsed | slumped | fainted | unconscious | gasping | wheezing | convulsing | seizing | keeled over | blacked out | passed out | foaming)",
    "(turning | turned | gone | went) blue",
    "foam at the mouth",
    "chest (pain | pains)",
    "(struggling | struggles | fighting) ..1 (breathe | breath | air)",
    "(having | had) a (fit | seizure | heart attack | stroke | asthma attack)",
  ],
  /** What heats, burns or bursts. */
  "hot-thing": words(`
    battery batteries charger socket sockets plug plugs phone laptop tablet kettle toaster oven stove cooker hob heater radiator boiler dryer hairdryer iron blanket lamp fridge freezer washer dishwasher
    microwave tv television router powerbank scooter bike ebike hoverboard vape candle engine fuse fusebox outlet adapter adaptor cable wire wires lead bulb light fan monitor console fryer airfryer grill bbq
    bottle jar glass can pan pot dish cylinder canister aerosol tire tyre unit device machine it appliance motherboard toy headset earphones headphones watch camera drone iphone straightener straighteners cooker
    window screen door pressure-cooker meter panel box barbecue fireplace chimney
  `),
  "blows-up": [
    ...words("exploded explodes exploding burst bursts ignited combusted imploded shattered shatters"),
    "(caught | catches | catching | catch) (fire | alight)",
    "(blew | blow | blows | blown) up",
    "(burst | went up | goes up | was | is | is now | went) ..1 (in | into | in to) flames",
    "(is | was | are | were | set | went | sets | got set | setting) ..3 (on fire | alight | ablaze)",
    "(is | was | are | were | started | starts | keeps | began) ..1 (smoking | sparking | burning | smouldering | smoldering | sizzling | melting | to (smoke | spark | burn | melt | smoulder))",
    "(melted | sparked | overheated | swelled up | swollen | swelled | bulging | bloated | popped)",
    "(cracked | popped | split) open",
  ],
  wounded: words(`
    broke broken breaking fractured sprained twisted dislocated cut burned burnt scalded crushed sliced injured hurt bruised trapped gashed scratched smashed bleeding hit banged chipped jammed tore torn split
    grazed pinched pierced stabbed bumped cracked punctured snapped ripped stung bitten caught knocked skinned scraped squashed nicked cutting
  `),
  injury: [
    ...words(
      "stitches tetanus crutches concussion bruises blisters burns hives welts rash fracture whiplash nosebleed electrocution",
    ),
    "(broken | fractured | sprained | twisted | dislocated | busted | cracked) (wrist | arm | leg | hip | ankle | toe | rib | ribs | nose | tooth | collarbone | finger | foot | hand | elbow | shoulder | pelvis | jaw | thumb)",
    "(second | third | 2nd | 3rd) degree",
    "(black | swollen) (eye | lip | face | hand | foot | ankle | knee)",
    "(split | cut | swollen) (lip | lips | head | chin | forehead)",
    "(bump | lump | gash | cut) on (my | his | her | the) (head | forehead)",
  ],
  "hospital-place": [
    "(hospital | the hospital | er | the er | a and e | a&e | casualty | the emergency room | icu | intensive care | urgent care | emergency | theatre | emergency surgery | a hospital bed)",
  ],
  "falls-on": words(
    "ceiling roof shelf shelves balcony lift elevator wall bed chair ladder cot crib bunk plank sign tile tiles panel tv fan mirror wardrobe cupboard lamp chandelier branch tree pallet crane brick bricks scaffold scaffolding scaffolder railing bookcase fence gate canopy awning tent stage stool bench table hammock swing trampoline slide rung rope bolt hook platform stairs step floor parasol umbrella garage-door door window",
  ),
  "gave-out": [
    ...words(
      "fell collapsed crashed dropped toppled detached snapped broke tipped buckled landed falls collapsed shattered gave",
    ),
    "came (down | off | loose | away | crashing)",
    "gave (way | out | in)",
  ],
  "not-food": words(
    "glass metal plastic nail nails screw needle blade wire shard shards splinter staple tooth bone worm worms maggots maggot mold mould razor stone bolt rat mouse cockroach insect plaster bleach magnet magnets battery button string",
  ),
  food: words(
    "soup salad food burger bread cake sandwich meal jar bottle drink yogurt chocolate cereal pizza pasta porridge tin milk rice sauce pack formula biscuit cookie cookies chicken curry fish prawns shrimp oysters sushi kebab dinner lunch breakfast takeaway buffet meat eggs egg mussels pie pudding dish water juice smoothie noodles steak ham sausage sausages wrap ready-meal snack muesli granola bar nuts dressing chutney mayo dip cheese",
  ),
  "being-sick": [
    "(vomiting | vomited | throwing up | threw up | puking | puked | retching | food poisoning | diarrhoea | diarrhea | stomach (cramps | pains | pain | bug) | salmonella | e coli | norovirus | listeria | the runs)",
    "(got | been | were | was | is | are | felt | being | fell | became | violently | really | so | all | very | properly | terribly) ..1 (sick | ill | poorly | unwell)",
  ],

  /** Money, logins and data that somebody else can get at. */
  "bank-thing": words(
    "card cards account accounts money savings payment payments transaction transactions bank wallet paypal profile phone number login sim e-mail email mailbox identity details data points miles balance messages chats photos mails cheque cheques signature",
  ),
  "money-move": words(`
    payment payments transaction transactions charge charges purchase purchases withdrawal withdrawals transfer transfers order orders debit debits login logins log-in sign-in
    device devices confirmation confirmations loan subscription booking bookings payee activity payout top-up topup overdraft bet bets rides trips order-confirmations
  `),
  /** What somebody else can open, move, sign or send in one's name. */
  "fraud-asset": [
    ...words(
      "loan loans payee payees withdrawal withdrawals transfer transfers login logins device devices profile charge charges transaction transactions contract cheque cheques sim points miles outbox listing listings confirmation confirmations signature overdraft credit purchase purchases payment payments",
    ),
    "(standing | direct) (order | orders | debit | debits)",
    "(phone | credit) (contract | report | line | card)",
    "(messages | posts | emails | orders | bookings)",
  ],
  /** What one has done oneself, or never did. */
  "own-acts": words(
    "bought ordered booked signed applied wrote written sent posted set opened registered been visited heard approved redeemed enrolled authorized made placed recognize recognized owned took",
  ),
  stranger: [
    ...words(
      "someone somebody stranger strangers thief thieves hacker hackers fraudster fraudsters criminal criminals scammer scammers burglar crook crooks imposter impostor ex else nobody",
    ),
    "(someone | somebody | some one) else",
    "(unknown | another | some | other | strange) (person | man | woman | guy | user | people | party | persons)",
    "my (ex | ex-husband | ex-wife | ex-boyfriend | ex-girlfriend | flatmate | roommate | carer)",
    "a (man | woman | person | guy | third party)",
  ],
  "gets-in": words(
    "using used use spent spending buy buying bought ordered ordering made making logged log logging accessed access accessing stole stolen took taken taking withdrew withdrawing drained emptied changed opened opening cloned copied hacked transferred impersonating pretending signed placed placing applied redeemed cashed watching streaming reading posting racked charged charging ported redirected intercepted forged knows reading reads hijacked",
  ),
  "not-authorised": [
    "(make | made | making | authorize | authorized | recognize | recognized | approve | approved | place | placed | initiate | initiated | set up | apply for | applied for | done | consent to | consented to | take out | took out | taken out | open | opened | know about | perform | performed | register | registered | sign | signed)",
  ],

  /** Illness that weighs on what we do. */
  illness: words(`
    cancer chemo chemotherapy dialysis leukemia leukaemia epilepsy epileptic diabetic diabetes dementia alzheimer alzheimers parkinson parkinsons autistic autism asthma asthmatic copd depression ptsd lupus fibromyalgia
    comorbidity bedridden paralyzed paralysed immunocompromised hospice palliative stroke seizures tumour tumor tumors sclerosis schizophrenia bipolar schizophrenic adhd anorexia quadriplegic paraplegic amputee leukaemia
    transplant radiotherapy housebound bedbound sepsis pneumonia tuberculosis hiv crohns cirrhosis cystic arthritis osteoporosis angina emphysema agoraphobia agoraphobic psychosis alcoholic
    hemophilia haemophilia stoma colostomy catheter cpap nebulizer defibrillator feeding-tube
  `),
  "medical-thing": words(
    "insulin inhaler inhalers epipen oxygen ventilator medication medications medicine medicines meds prosthesis pacemaker nebulizer cpap wheelchair stairlift hoist crutches concentrator defibrillator catheter stoma",
  ),
  /** Of an age that says so. */
  "old-age": words(
    "72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 eighty ninety seventy-two seventy-three seventy-four seventy-five seventy-six seventy-seven seventy-eight seventy-nine eighty-one eighty-two eighty-three eighty-four eighty-five eighty-six eighty-seven eighty-eight eighty-nine ninety-one ninety-two ninety-three",
  ),
  hardship: words(
    "evicted eviction homelessness bailiffs foreclosure bankrupt bankruptcy repossessed repossession redundancy unemployed destitute penniless refugee refugees asylum widow widowed widower bereaved bereavement grieving mourning orphaned stillborn miscarriage miscarried terminally",
  ),
};
