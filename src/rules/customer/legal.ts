import type { Rule } from "../../rule-set/rule.js";

/** Law, courts, regulators, police, chargeback. */
export const legal: readonly Rule[] = [
  {
    kind: "pattern",
    id: "legal/lawyer-or-court",
    patterns: [
      "(my | our | a | the | talk to | contact | call | get | from)+ (lawyer | lawyers | attorney | attorneys | solicitor | solicitors | barrister)",
      "(sue | suing | sued) (you | them | u | your | this | the | for | over | everyone)",
      "(will | going to | gonna | about to | want to | can | could | should | might)+ sue",
      "(take | taking | go | going | see | see you | file | bring | took | drag | up)+ (you | this | it | them | a | the | my case | matter)* (to | in)+ (a | the | small claims | consumer | civil | county)* (court | courts | tribunal)",
      "(small claims | consumer court | consumer forum | class action | class-action | legal action | legal actions | legal proceedings | legal notice | legal steps | legal advice | legal department | legal team | court order | lawsuit | law suit | litigation | court case | legally | letter before action)",
      "(breach | violation) of (contract | law | the law | gdpr | consumer)",
      "(against | break | breaking | breaks | violates | violating) the law",
      "(consumer | statutory) (rights | protection | law | laws)",
    ],
    unless: [
      "(am | ~be | as) ..3 (a | an) (lawyer | attorney | solicitor)",
      "and a (lawyer | attorney | solicitor | barrister)",
      "legally (blind | deaf)",
      "(tennis | basketball | squash | food | badminton | volleyball | padel | ball | front | rear) (court | courts)",
      "(court | courts) (light | booking | hire | shoes | time)",
      "(lawyer | attorney | solicitor) (needs | need | asked | wants | requires) .. (copy | invoice | receipt | statement)",
    ],
    confidence: "high",
    heat: 1.6,
    message: "Speaks of lawyers or courts.",
    why: "Where it comes to the law, people who may decide have to take over.",
    source: ["L17", "L16"],
    examples: {
      match: [
        "My lawyer will be in touch.",
        "I'm taking this to small claims court.",
        "Expect legal action.",
        "I will sue you for the damage.",
      ],
      noMatch: [
        "She's a grown woman and a solicitor, she can speak for herself.",
        "I'm a lawyer and need an invoice for my firm.",
        "Can I rent the tennis court at eight?",
        "He's legally blind, is there a large-print form?",
        "Sue at the desk was lovely.",
      ],
    },
  },
  {
    kind: "pattern",
    id: "legal/authority",
    patterns: [
      "(ombudsman | regulator | regulators | trading standards | consumer affairs | better business bureau | bbb | fcc | ftc | cfpb | ofcom | ofgem | fca | trai | attorney general | consumer council | consumer protection | dot complaint | data protection authority | watchdog | financial conduct authority | rbi | health inspector | food standards | environmental health)",
      "(call | calling | called | going to | go to | report | reported | reporting | inform | contact | involve | told | complaint | tell | fir) .. (police | cops)",
      "police (report | complaint | case | fir)",
      "(charge back | chargeback | charge-back | charge backs | chargebacks)",
      "(dispute | disputing | disputed | reverse | reversing) (the | this | it | that | these | all | your)* (charge | charges | payment | transaction)? .. (with | through | via | at)+ (my | the)* (bank | card | credit card | paypal | visa | amex)",
      "(file | filing | lodge | lodging | move | moving forward to file | raise) (a | an | official | formal)* (complaint | case) (with | to | at | against) (the)? (consumer | authority | authorities | police | bank | government | ministry | department | forum | court | regulator | bureau)",
      "(report | reporting | reported) (you | them | this company | this) to the (authorities | authority | government | police | bank | ministry)",
      "illegal as per",
    ],
    unless: [
      "police (check | checks | clearance | officer discount | officer | station near)",
      "(fcc | ce) (certified | certification | approved | compliant)",
    ],
    confidence: "high",
    heat: 1.5,
    message: "Names an authority or a chargeback.",
    why: "They look for help outside because they found none inside.",
    source: ["L17", "L16"],
    examples: {
      match: [
        "I'll be going to the ombudsman with this.",
        "Then I'll do a chargeback.",
        "I have reported it to the police.",
        "I'm disputing the charge with my bank.",
      ],
      noMatch: [
        "Do volunteers need a police check?",
        "Is the charger FCC certified?",
        "Which bank do you use for refunds?",
        "Do you have a discount for police officers?",
      ],
    },
  },
];
