import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/**
 * Words that replies to any complaint are made of: courtesies, the trade's own praise, and the nouns of contact. A sentence that holds nothing
 * else says nothing about the case.
 */
export const formulaWords: readonly string[] = words(`
  service feedback experience stay hotel share welcome provide guest appreciate appreciation issue soon check glad account greet greetings take review future enjoy visit assist assistance
  happy email mail kind delight delighted delightful send sent follow following staff detail details link reach number address step word words positive update inform information ensure receive regard
  regards warm pleasure pleased value valuable valued serve wonderful concern concerns concerned happen happened help helpful inconvenience another offer support thrilled location
  hospitality expect expectation expectations strive continue continually continuous continuously constant constantly info customer client learn request improve improvement
  improvise truly change order apology apologies apologize recommend cause caused memorable understand phone available love patronage option assure assurance rest post choose
  chose chosen choosing let apologise create comfort comfortable satisfaction satisfactory satisfied satisfy priority question pleasant near nearest host commit committed commitment
  full fully trouble recent recently direct directly directed product facility facilities chat encourage encouraging current currently read resolve resolution select case compliment however
  purchase close name opportunity opportunities forum sincere sincerely certain certainly exceptional standard standards note noted motivate motivating motivation possible process toward towards
  associate associates team connect mister free suggest suggestion suggestions choice wait waiting entire entirely end accommodate start unfortunate unfortunately humble humbly high higher highest excellent excellence
  id touch write wrote written writing meet met especially pride proud train training problem problems definite definitely absolute absolutely point points chance page
  effort efforts center centre top member utmost unable open mean meant action actions allow endeavor endeavour area areas investigate investigation gracious report care correct
  correction corrective maintain regret regretted regretful president property properties rate rating preferred prefer private privately connected business complete completely seem
  online tweet indeed special last return personal personally personalized manage manager management clarify different view deliver along extreme extremely refer referred reference minute
  minutes moment esteemed advise friend friends overall disappoint disappointed disappointing disappointment highlight highlighted amaze amazing exact exactly mind join list wish incident
  mention mentioned clear clearly idea patience patient twitter facebook tripadvisor trip advisor notice frustrate frustrating frustration acknowledge platform content sometimes
  express additional long see later discern discerning type continued delightful remain serious seriously seriousness important importance track channel met short fix fixed occur occurrence
  occurrences particular require required requirement fantastic level attach afraid sound sounds inspire inspiration hear heard hearing matter matters worry hold aspect aspects bring appropriate
  accept live appear state respond response honest honestly consider consistent consistently general guarantee closely closer asap complaint complaints complain attention base based
  perfect perfection answer operate operation operations sort elated elate remarkable measure measures guide circumstance circumstances attempt handle extra interest immediate immediately together shout
  mistake mistakes rare impression impressions depart department departments impact give given reason reasons case cases previous previously prompt promptly deep deeply deepest encounter
  encountered around recognize normal achieve grateful gratitude enhance front office behavior behaviour similar aware extend confusion even escalate escalated believe main confident
  confidence sure quick quickly drop outset receipt strict strictly implement unintentional unavoidable dedicate dedicated eager rework rectify hence shortcoming shortcomings shortfall
  explain resolution head internal face faced convey person speak talk keep forward proper properly match prevent prevention preventive preventable earn await contribute focus feed back motivate
  honor honour candid relate related anytime invest constructive attentive repeat repeated treat treated fine hope hopeful hopefully agree occasion occasions fail failed failure fell fall fallen benefit side
  perception spare precious little unit outstanding past insight insights exceed enable enabled enables establish re-establish regain necessary tool query instead beyond spirit period various condition goal inputs input
  section relevant performance careful carefully face strong heart isolated isolate official professional professionalism genuine genuinely fast trust ever regular regularly
  satisfactory thought thoughts thoughtful whenever guidance superior flawless pull deserve gather ur efficient efficiency efficiently primary wide therefore thankful survey discomfort behalf impair
  distress distressed industry fulfill fulfil live lives fond apparent demonstrate mission aid reflect reflection credibility tailor tailored crucial conduct respective paramount desire
  drawback drawbacks endure endured thereby relationship occurrence anomaly nevertheless earnest earnestly unacceptable needless authority authorities vent venture organization acknowledge
  excuse excited exciting sad sadden saddened upset unhappy unpleasant bad poor hard difficult difficulty difficulties serve services provision quality deliver delivery assure privilege world company companies brand
  group premises establishment beloved lovely nice cherish treasure delighted honest kindly request requests dm dms inbox pm message messages private tweet form forms click here below above
  page website site help-center center dear sir madam guest guests concern specialist specialists agent agents representative advisor adviser colleague colleagues staff everyone all
  elaborate further shortly asap soonest earliest urgent urgently priority date dates booking reservation confirm confirmation contact number numbers username user userid login
  profile ticket tickets case reference number zip zipcode postcode phone mobile telephone secure security verify verification public publicly closer deeper
  everything whole rather meantime meanwhile wonder possible possibly impossible intention intentional aim goal mission vision client business clients hesitate please greet
  awful awfully terrible terribly horrible ideal less usual usually unusual normal kindness warmth sincerity empathy sympathy sympathize feel feeling feelings
  thing things happen happening occurring situation situations circumstance experience experienced experiences hassle bother trouble annoyance
  dig review investigate research examine inquire enquire inquiry enquiry grab gather shed light sense
  taking giving coming living grown spend spent grow thank thanks thru through ty tia rgds rgd pls plz asap hiya series event events clean affordable accommodation accommodations render worth granted grant part basic basics
  critical force rebuild rebuilding result results solution solutions introduce responsibility retain compromise exceed exceeding unique relaxing relax serene environment range communicate communication
  outside incidence gray grey perform performance done plan planning potential raise raised rise emphasis specifics proceed working look looking reply replies direction city floor away safe safety
  stopping stop visiting stayed loyal loyalty restore brief briefed reader ongoing unresolved latest vary varied wide ambience ambiance atmosphere facility amenities amenity hospitable cozy luxury luxurious
  destination travel traveler travelers trip holiday family families culture cultural oath integrity ethic ethics core heritage legacy home second-to-none utmost par mark marks challenge challenges
  ongoing ensuring assuring regain rebuild restoring win lead leading leader leadership owner ownership accountability accountable sooner forever life lifetime
  submit pass passed passing place places beneficial reconsider single immense immensely great greatly policies others strengthen unsatisfactory award awarded generate determine determined convenient convenience
  heartiest heartfelt association sincerest undersigned gap gaps patron patrons enrich enriching existing discuss discussed discussion conversation convo social media thread screenshot screenshots revert decision
  observation observations initiate initiated avoid witness faith aspire interaction interactions obliged spite incredible incredibly total totally enough favorable favourable appreciative duty cheers awesome cool hmm
  gotcha alright folks shoot eye ahead bear bearing busy copy fill ready hand hood skill skills rep reps expert experts loop looping calling spoken spoke assigned assign progress clarification procedure procedures
  system systems accordingly otherwise kindest fastest often true imagine miss tier privacy sensitive birth registered understandable described describe handy useful specify willing identify unsure swift swiftly
  opinion opinions view views voice bottom longer far close deal dealing dealt lend cross crossed finger fingers wing job task role daily current original kind sort number-one heartening disheartened disheartening
  persist persists persisting across odd strange weird trick patronize patronizing namaste namaskar instance instances vibrant onset episode mar marred solve solved depends enjoyable outcome
  purpose implemented implementing corner approach acct fact fault faults lack easy easily easier closest suitable despite although become becomes stand understood finds tells firstly duly
  dissatisfaction dissatisfied impressive indicative defect defects error errors forgive bestow bestowed soothing seamless correctional actively strategic liked vacation modern wrong drives
  rectification isolation judge judged improper smooth smoothly successful suffered accept dismay dismayed warmest esteem cordial cordially distinguished desirous delighting
  unforeseen unavoidably reputation reputed repute spirit optimum optimal impeccable unparalleled mishap mishaps laxity negligence negligent vital invaluable prestigious rated
  memories memory cherished visits visitor visitors opt hearty heartily due
  two couple few several ago since every time hour hours week weeks month months year years second seconds morning afternoon evening night weekend
`);

export const toneWords: WordLists = {
  regret: [
    "sorry",
    "apologize",
    "apologized",
    "apologizing",
    "apologies",
    "apology",
    "regret",
    "regrets",
    "regretted",
    "apologetic",
    "pardon",
  ],
  trouble: words(`
    inconvenience inconveniences trouble problem problems offense offence confusion misunderstanding frustration discomfort distress upset upsets hassle disappointment issue issues
    difficulty difficulties annoyance dissatisfaction disturbance shortcomings
  `),
  "our-side": [
    "i",
    "we",
    "team",
    "our team",
    "management",
    "they",
    "someone",
    "somebody",
    "staff",
    "colleague",
    "colleagues",
    "agent",
    "specialist",
  ],
  surely: words(
    "surely definitely certainly absolutely personally strictly truly also further always immediately indeed continuously continually constantly actively really still diligently promptly sincerely earnestly swiftly urgently quickly carefully religiously seriously definetly efinitely definately",
  ),
  "look-into": [
    "~look (into | in to | in)",
    "~investigate",
    "~inquire",
    "~enquire",
    "check (into | on) (it | this | that | the matter)",
    "look at (it | this | the matter)",
  ],
  effort: [
    "improve",
    "fix",
    "resolve",
    "sort",
    "rectify",
    "take",
    "taken",
    "try",
    "best",
    "work",
    "working",
    "address",
    "addressed",
  ],
  "come-back": [
    "get back",
    "come back",
    "get in touch",
    "be in touch",
    "get in contact",
    "reach out",
    "be reaching out",
    "reach",
    "contact",
    "be contacting",
    "reply",
    "respond",
    "answer",
    "update",
    "assist",
    "help",
    "fix",
    "resolve",
    "sort",
    "rectify",
    "address",
    "process",
    "revert",
    "follow up",
    "call",
    "be with you",
    "let you know",
    "inform",
    "attend",
    "deal",
    "send",
    "provide",
  ],
  "some-time": [
    "as soon as",
    "asap",
    "at the earliest",
    "earliest",
    "shortly",
    "soon",
    "in due course",
    "in no time",
    "when we can",
    "when possible",
    "at some point",
    "as quickly as",
    "as fast as",
    "promptly",
  ],
  "get-better": [
    "~improve",
    "improvement",
    "improvements",
    "improvise",
    "get better",
    "become better",
    "do better",
    "better our",
    "rework",
    "learn from",
    "~rectify",
    "~enhance",
    "~fine-tune",
    "fine tune",
    "~upgrade our",
    "raise the bar",
  ],
  "ask-for": words(
    "dm dms pm message send share email mail provide details number call chat know tell follow reply write fill submit report",
  ),
  "have-back": [
    "(welcome | welcoming | serve | serving | host | hosting | see | seeing | have | having | greet | greeting | receive | receiving | pamper | delight) (to)? you",
    "(serve | serving | welcome | welcoming) (again | better)",
    "(provide | providing | offer | offering) you (with)? .. (again | hospitality)",
    "your (patronage | continued patronage | continued support | continued visits)",
    "(re-establish | reestablish | regain | restore | rebuild | win back | earn back) your (trust | confidence | faith)",
  ],
  secret: [
    "password",
    "passwords",
    "passcode",
    "passphrase",
    "pin",
    "pin code",
    "pin number",
    "cvv",
    "cvc",
    "cvv2",
    "otp",
    "(security | verification | one-time | one time | authentication | confirmation text) (code | codes | passcode | password | pin)",
    "(full | complete | whole | entire | long) ..2 card (number | details | data)",
    "full <number> digit number",
    "<number> digit (card)? number",
    "(credit | debit) card (number | details | information)",
    "(login | log in | banking | bank) (credentials | details and password)",
    "credentials",
    "social security number",
    "ssn",
    "secret (answer | question | word)",
    "(code | digits | number) .. back of (the | your) card",
    "(code | number) (that)? (you | we) (just | have | been)* (got | received | get | sent | texted) .. (text | sms | phone | app | bank | authenticator)",
    "(three | four | <number>) (digits | numbers | digit (number | code)) .. (back | front) of",
    "long (card)? number",
    "(number | numbers | digits) (on | across) the (front | back) of (the | your) card",
    "card (number | details) and (the)? (expiry | expiration | security)",
    "(expiry | expiration) date and (the)? (security | cvv | cvc | three)",
    "(memorable | secret | security) (word | phrase | answer | question)",
    "(online | mobile | internet) (banking)? (password | login | pin | credentials)",
    "(account | email | wifi | login | current | old) password",
    "(code | link | pin) (that)? (was | has been)? (just)? (sent | texted | emailed) to (you | your)",
    "code from (the | your) (text | sms | bank | app | authenticator | message)",
    "mother's maiden name",
    "mother maiden name",
    "mothers maiden name",
  ],
  "self-service": words(
    "reset resetting change changing choose choosing set setting create creating forgot forgotten update updating new recover recovering enter entering which why whether never how",
  ),
  forwarded: words("forwarded shared passed communicated escalated informed briefed conveyed reported raised told"),
  "help-words": words("help assist"),
  "spurs-us": words(
    "motivate motivates motivated motivating motivation inspire inspires inspired inspiration encourage encourages encouraging encouragement drive drives push pushes boost boosts",
  ),
};

/** Plain words: what stands in sentences and seldom in names. */
export const plainWords: readonly string[] = words(`
  you your i we us my our not no never please do does did don is are was were be been this that it to for from with before after at if so what why when how must have has had will
  can could should would need read write stop wait only already all any again now on in or
`);
