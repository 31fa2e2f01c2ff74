/** Words about the case itself: a failure of ours, a fraud, a legal step, a secret. */
import type { StepCue } from "../../rule-set/policy.js";

export const caseCues: readonly StepCue[] = [
  {
    fact: "says:legal-step",
    patterns: [
      "(my | our) @person-of-law ..3 (letter | will | has | have | is | are | say | says | told | advised | wrote | sent | filed)",
      "(represented | advised | acting | instructed) ..3 (by | on | for) ..4 (@person-of-law | llp | llc | chambers | law firm | legal)",
      "(i | we) (am | are | have been) (being)? (represented | taking legal advice | legally represented)",
      "(all | any) (further | future)? (correspondence | communication | letters | contact | questions) ..6 (to | through | via | with) ..2 (them | him | her | @person-of-law | llp | their office)",
      "(@person-of-law | llp) (will | has | have | is | are) (be)? (in touch | contact | contacting | write | writing | written | acting)",
      "(letter | mail | notice) (from | by | of) (my | our) @person-of-law",
      "(hear | heard) from (my | our) @person-of-law",
      "(letter | notice) before (claim | action)",
      "we act (for | on behalf of)",
      "without prejudice",
      "(instructed | engaged | retained | appointed | hired) ..2 (messrs | @person-of-law | llp | lawyers | legal | counsel)",
      "(issue | issuing | commence | begin | start | bring) ..1 (proceedings | court proceedings)",
      "(notice | letter) (of | that) ..3 (claim | action | proceedings)",
      "(our | my) client",
      "proceedings (will | shall | may) be (issued | brought | started | commenced)",
      "(statutory | legal | formal) (notice | demand)",
      "(your | the) legal (department | team)",
      "(i | we) (am | be | are | have) (suing | sued | filed | lodged | issued | taken legal)",
      "(court | legal) (papers | proceedings | action) (has | have | are | is | will)",
      "(i | we) (have)? (filed | lodged | opened | submitted | made | reported) .. (with | to) .. (ombudsman | regulator | police | court | tribunal | trading standards | consumer protection)",
    ],
    examples: {
      match: [
        "My lawyer has written to your head office.",
        "I'll only deal with your legal department.",
        "I have filed a complaint with the ombudsman.",
      ],
      noMatch: ["I may talk to a lawyer.", "My sister is a lawyer.", "Is that even legal?"],
    },
  },
  {
    fact: "says:scam",
    patterns: [
      "(tell | tells | telling | told | asks | asking | asked | wants | wanted) me to (move | transfer | send | withdraw | pay | wire | buy) ..4 (money | savings | funds | cash | gift cards | account)",
      "(someone | somebody | a man | a woman | a guy | he | she | they) (is | are) (in | using | on) my (account | card | bank)",
      "(on | ringing | calling) (my)? (other)? (phone | line) ..8 (bank | savings | transfer)",
      "(scammed | phished)",
    ],
    examples: {
      match: ["He is telling me to move my savings.", "Somebody is in my account.", "I've been scammed."],
      noMatch: ["They told me to send the form.", "I am in my account now.", "Somebody rang my bell."],
    },
  },
  {
    fact: "says:no-complaint",
    patterns: [
      "(no | not a | not my | without any) (complaint | complaints | grievance | drama | rush | panic | emergency)",
      "not (complaining | chasing | moaning | having a go | upset | in a hurry)",
      "(just | only | purely | simply)? (curious | out of (interest | curiosity))",
      "asking for a friend",
      "(for | writing) (a | an | my) ..1 (essay | article | project | thesis | study | homework | blog)",
      "not a big (thing | deal | issue | problem)",
      "not (urgent | an emergency | important | a problem | in a rush)",
      "nothing (urgent | serious | dramatic | major)",
    ],
    negated: "keep",
    examples: {
      match: [
        "No drama, just wondering how long it takes.",
        "Not chasing! Does Monday count?",
        "I have no complaint of my own.",
        "It's not a big thing, the light is out.",
      ],
      noMatch: ["I made a complaint in May.", "Nobody answered my complaint.", "It is urgent."],
    },
  },
  {
    fact: "says:cancels",
    patterns: [
      "(please | kindly) (cancel | close | end | terminate | stop) ..1 (my | our | the | it | membership | subscription | account | contract | policy | plan | booking | order)",
      "(i | we) (would like | want | wish | need) to (cancel | close | end | terminate | stop) (my | our | the | it) ..2 (account | membership | subscription | contract | policy | plan | booking | order)",
      "cancel (my | our | the) ..2 (account | membership | subscription | contract | policy | plan | booking | order) (please | from | with effect | as of)",
    ],
    examples: {
      match: [
        "Please cancel my subscription from today.",
        "I'd like to close my account.",
        "Kindly cancel the policy with effect from May.",
      ],
      noMatch: ["You cancelled my order.", "Can I cancel it later?", "Please stop shouting."],
    },
  },
  {
    fact: "says:cannot-pay",
    patterns: [
      "(can not | could not | not able to | not be able to | unable to | struggling to | struggle to | no way to) ..2 (pay | make | meet | keep up | afford | cover | manage) ..4 (payment | payments | rent | bill | bills | instalment | instalments | loan | mortgage | premium | premiums | direct debit | minimum | arrears | repayment | repayments | fees)",
      "(behind | fallen behind | falling behind | fall behind) (with | on) ..2 (payment | payments | rent | bills | instalments | loan | mortgage | repayments)",
      "(will | shall | going to) (miss | be late with) ..2 (payment | payments | rent | instalment | repayment)",
    ],
    unless: [
      "pay ..4 (with | on your | via | through | using | online)",
      "(app | page | site | website | card | button) ..6 (pay | payment)",
    ],
    negated: "keep",
    examples: {
      match: [
        "I can't make this month's payment, they cut my hours.",
        "We have fallen behind with the rent.",
        "I'm going to miss the payment on the 1st.",
      ],
      noMatch: ["I can't pay the bill on your site.", "You took the payment twice.", "The payment page won't load."],
    },
  },
  {
    fact: "says:unnamed",
    patterns: [
      "(the | this | that | those | these) ..1 (one | ones) (in | come | comes | still | any | also | with | with a | for)",
      "(is | does | do | are | will) (it | this | that | these | those | they) (still | also)? (available | fit | come | in stock | work with | compatible)",
      "(have | sell | do | stock) (it | this | that | them | these | those) in",
    ],
    examples: {
      match: ["do u do the blue one in bigger", "Is it still available?", "Do you have them in red?"],
      noMatch: ["Is the blue lamp still available?", "It comes on Monday.", "One of the lamps is blue."],
    },
  },
  {
    fact: "says:whose-it-is",
    patterns: [
      "(in | under | to) (the | my) name (of)?",
      "(my | the | from | for)? (name | login | username | user name | account | reference | ref | booking | order | policy | customer number | membership | e-mail | email) ..1 (is | no | number | ref) !(wrong | not | closed | locked | blocked | empty)",
      "(customer | member | account | policy | order | booking | reference | contract | invoice) (no | number | ref | id | nr) ..1 <number>",
      "(same | this) (e-mail | email | address | account | number) (as | that | i am)",
      "(it is | that is | booked | registered | listed | filed) under ..2 (my | the | our)",
    ],
    examples: {
      match: [
        "It's in the name of Ada Brook.",
        "Customer number 7712.",
        "The account is on the same email as this one.",
        "login is ada at home",
      ],
      noMatch: ["What is your name?", "I gave my number to nobody.", "The order was late."],
    },
  },
  {
    fact: "says:help-me",
    patterns: [
      "any (tips | fix | fixes | ideas | help | advice | suggestions | thoughts | pointers | clue | clues)",
      "(can | could | would | will) (you | anyone | anybody | someone | somebody) ..2 (help | assist | advise | have a look | take a look | look into | sort | check it | investigate)",
      "what (would | does | will | might) (it | that | this) cost",
      "(please | kindly) (advise | help | assist)",
      "how much would (it | that | this) (be | cost | come to)",
    ],
    examples: {
      match: ["Any tips?", "Could somebody have a look?", "It hums. Please advise.", "What would that cost me?"],
      noMatch: ["How much is a stamp?", "That helped.", "Your advice was bad."],
    },
  },
  {
    fact: "says:safe-for-them",
    patterns: [
      "(safe | ok | okay | all right | alright | fine | dangerous | harmful) to (take | give | mix | use | have | drink | eat | combine | swallow | put | apply) ...6 (with | together | while | alongside | along | on top | if | after | when | before)",
      "(can | could | may | should) (i | we | he | she | they | my _) ..1 (take | give | mix | have | use | combine) .. (with | together with | alongside | on top of | while) ..4 (tablets | pills | meds | medication | medicine | antibiotics | ibuprofen | paracetamol | insulin | pregnant | breastfeeding | drops)",
    ],
    examples: {
      match: [
        "Is it safe to give the syrup with her other pills?",
        "Are these ok to take while I'm on antibiotics?",
        "Can I take the drops with my tablets?",
      ],
      noMatch: ["Is it safe to leave the bike outside?", "Is it ok to pay later?", "Can I take the bus with my dog?"],
    },
  },
  {
    fact: "says:own-doing",
    patterns: [
      "(i | we) (have | had)? (accidentally | stupidly | foolishly | mistakenly)? (dropped | spilled | spilt | smashed | lost | mislaid | misplaced | deleted | forgot | forgotten | washed | locked | typed | entered | ordered | booked | clicked) (my | it | the | them | our | access | on | myself | in | out)",
      "my (dog | cat | puppy | son | daughter | kid | kids | child | toddler | baby | wife | husband | partner | mum | mother | dad | father) ..1 (dropped | spilled | spilt | broke | broken | bit | bitten | ate | eaten | chewed | lost | deleted | stepped | sat | smashed | washed | forgot)",
      "my phone (was | got | has been) (reset | stolen | lost | wiped | broken)",
      "(by accident | by mistake | my own fault | my fault | silly me)",
    ],
    unless: ["(you | your _) .. (lost | deleted | dropped | broke)"],
    examples: {
      match: [
        "I dropped it and the screen is gone.",
        "My dog has bitten into my reader.",
        "I deleted it by mistake.",
        "I lost access when my phone was reset.",
      ],
      noMatch: ["You lost my bag.", "The dog in the ad is lovely.", "The driver dropped it over the fence."],
    },
  },
  {
    fact: "says:complains-of",
    patterns: [
      "(would like | want | wish | need | writing | write) to (raise | complain | report | flag | lodge | make a complaint | express) ..4 (how | the way | about | against | a complaint | disappointment | dissatisfaction | concern)",
      "(how | the way) your ..3 (spoke | speaks | talked | treated | behaved | dealt | handled) ..1 (to | with | me | us)",
    ],
    examples: {
      match: [
        "I'd like to complain about the way the desk dealt with us.",
        "I want to raise how your fitter spoke to me.",
        "I'm writing to make a complaint about the noise.",
      ],
      noMatch: ["I want to report a hole in the road.", "How do I raise the seat?", "Your app treats it as spam."],
    },
  },
  {
    fact: "says:money",
    patterns: [
      "<money>",
      "(money | cash | savings | bank | card | cards | credit card | debit card | paypal | wallet | payment | payments | purchase | purchases | transfer | transfers | withdrawal | withdrawals | loan | refund | charge | charges | charged | billed | order | orders | ordered | bought | gift card)",
    ],
    negated: "keep",
    examples: {
      match: ["They took 40 euros.", "My card was used.", "Somebody ordered a phone."],
      noMatch: ["My account was hacked.", "Somebody reads my mails.", "My name was changed."],
    },
  },
  {
    fact: "says:service-failure",
    patterns: [
      "(rude | unprofessional | unfriendly | arrogant | impolite | dismissive | lazy | unhelpful | discourteous) ..2 (staff | employee | employees | manager | driver | agent | agents | waiter | waitress | receptionist | team | people | lady | man | guy | person)",
      "(staff | employee | employees | manager | driver | agent | agents | waiter | waitress | receptionist | reception | lady | man | guy) ..4 (rude | unprofessional | unfriendly | arrogant | impolite | dismissive | lazy | unhelpful | discourteous | shouted | laughed | shrugged | lied)",
      "(not | never) (been | be | get | got)? ~deliver",
      "(not | never) ~arrive",
      "(not | never) (turn | turned | show | showed | came | come) up",
      "@order-thing ..4 (late | missing | lost | wrong | broken | damaged | cold | stolen | delayed)",
      "(late | missing | lost | wrong | broken | damaged | smashed | dirty) ..1 @order-thing",
      "(on hold | waiting | waited | stood) for",
      "~charge (me | us | my | twice)",
      "(i | we) (was | were) (told | charged | promised | refused | ignored | overcharged)",
      "(you | they | who | has | have | had | been | was | were) ..1 (cancelled | canceled) (my | our | on)",
      "you (have)? (still)? (took | taken | charged | billed | debited | kept) (my | the | me | us | <money>)",
      "you (have | people)? (disconnected | cut off | blocked | suspended | deleted | wiped | overcharged | lost | broken | damaged | misplaced | closed) (me | us | my | our | the | it)",
      "you (have)? (sent | given | delivered | charged | billed | booked | disconnected | cancelled | shipped) (me | us)? (the | a) (wrong | other | someone)",
      "(lost | broke | damaged | forgot) (my | our)",
      "(hours | days | weeks) late",
    ],
    negated: "keep",
    examples: {
      match: [
        "The driver was so rude.",
        "My parcel never arrived.",
        "I was told it would be free.",
        "You charged me twice.",
      ],
      noMatch: ["The new layout is ugly.", "My screen freezes.", "When do you deliver?"],
    },
  },
  {
    fact: "says:secret",
    patterns: [
      "(my | the)? (password | passcode | pin | pin code | cvv | cvc | security code) (is | was | are) !(not | wrong | incorrect | invalid | gone | expired | rejected | too | no | never | being | asked | needed | required | working | the | still)",
      "(password | passcode | pin | cvv | cvc | security code) <number>",
    ],
    examples: {
      match: ["My password is Sunny2day.", "the pin is 4471", "cvv 331"],
      noMatch: ["My password is not working.", "I forgot my pin.", "The security code never came."],
    },
  },
];
