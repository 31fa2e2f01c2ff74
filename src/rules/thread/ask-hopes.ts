/** Wishes that are hinted at: what would help, what is hoped for, what is waited for. */
import type { CueForm } from "../../rule-set/forms.js";

export const hopeForms: readonly CueForm[] = [
  {
    form: "What would be good of you",
    patterns: [
      "(call | callback | word | reply | answer | copy | date | refund | replacement | receipt | update | voucher | invoice | explanation | estimate | quote | confirmation) ..5 (would | will) (also | really)* (be (much | greatly | very much | very | really | most | highly | so)* (appreciated | welcome | nice | lovely | great | good | helpful | useful | handy | kind | wonderful | a relief | a start | ideal | perfect | enough) | do | help | suffice | not go amiss | go a long way)",
      "would be (much | very | really | most | greatly | so)* (awesome | brilliant | ideal | handy | wonderful | fantastic | perfect | amazing | appreciated | super | smashing | grand | decent | fair | a (relief | help | start | comfort | weight)) if (you | someone | somebody | anyone | this | that | the | my | it)",
      "^ grateful (if | for (a | an | the | some))",
      "(would | should) (also | very | most | so | much | extremely | really | be)* (grateful | obliged) (if | for (a | an | the | some | any | your (advice | view | comments | proposal)) | to (have | receive | get))",
      "(would | should) (also | really)* be (very | so | most | really)* (glad | happy | pleased | delighted) if (you | someone | somebody | anyone | this | it)",
      "(it | that | this) would (also | really)* (help | be a help) (me | us | a lot)* (if | to (have | get | see))",
      "(it would | would) be (good | great | nice | helpful | kind | lovely | useful) (if | to)",
      "^ (and | also | just)* (would)? be (very | really | so)* (great | lovely | useful | handy | brilliant | ideal | fab | grand) if (you | someone | somebody | anyone)",
      "^ (and | also | just)* be (very | really | so)* (good | nice | helpful | kind) if (you | someone | somebody | anyone) (can | could | would)",
    ],
    examples: {
      match: [
        "A word from the driver would be appreciated.",
        "It would be brilliant if you rang.",
        "Grateful for a reply.",
        "I'd be obliged if you would forward the keys.",
        "We would be very glad if someone came.",
        "It would help to have a map.",
        "It would be nice if it worked.",
        "Be handy if somebody opened the gate.",
        "Be good if you could hold it.",
      ],
      noMatch: [
        "I am grateful for the care you took.",
        "The call was appreciated.",
        "It was brilliant when you rang.",
        "Be nice if you see her.",
      ],
    },
  },
  {
    form: "If somebody could",
    patterns: [
      "if (you | someone | somebody | anyone | one of you | your _ | the _ | the _ _ | the _ _ _ | my _ | my _ _ | my _ _ _ | our _ | our _ _ | a _ | this | that | it | these | those | they | he | she) could (please | kindly | just | also | maybe | possibly | perhaps | at least)* (be)? !(not | only | see | have) _ ... (would be | would help | would make | grateful | appreciated | appreciate | great | glad | lovely | obliged)",
      "^ (and | so | also | now | perhaps | maybe)* if (you | someone | somebody | one of you) could (please | kindly | just | also | maybe | possibly | perhaps | at least)* !(only | see | imagine | not | have | afford | believe | call | get | be) _",
      "^ (and | so | also)* if (someone | somebody | anyone | one of you) (is | has) (able | kind enough | a minute | a moment | the time)",
      "(see | look) (if | whether) (you | somebody | someone) can _",
      "(perhaps | maybe) (you | someone | somebody) (can | could | would | might) _",
      "hoping (that)? (you | u | someone | somebody | anyone) (can | could | would | might | will)",
    ],
    examples: {
      match: [
        "If you could send it today I would be grateful.",
        "If someone could ring the shop.",
        "If anyone has a minute.",
        "See if you can find it.",
        "Perhaps you could look up the model.",
        "Hoping you can fix it.",
      ],
      noMatch: ["If only we had known.", "Perhaps it was the cat.", "She asked whether you can swim."],
    },
  },
  {
    form: "Trusts and hopes that it will be done",
    patterns: [
      "(i | we) (trust | assume | presume | take it | expect | hope) (that)? (this | that | it | the _ | the _ _ | my _ | my _ _ | our _ | our _ _ | someone | somebody) will (now | then | therefore | finally | at last | at least | also | be (put | taken | refunded | corrected | sorted | replaced | sent | credited | returned | waived | cancelled | amended | resolved | settled | made) )",
      "(i | we) (do | really | sincerely | only | just)* hope (that)? (you | someone | somebody) (will | can | would | could) (please | now | still | at least | therefore | kindly)* (refund | send | replace | waive | give | return | tell | let | make it | find | cancel | change | move | pay | reimburse | credit | reconsider | explain | correct | put | take | sort)",
      "hopefully (you | someone | somebody) (will | can | would | could) (please | now | still | at least | therefore | kindly)* (refund | send | replace | waive | give | return | tell | let | make it | find | cancel | change | move | pay | reimburse | credit | reconsider | explain | correct | put | take | sort)",
      "(i | we) (trust | assume | presume) (that)? you will",
      "(i | we) take it (that)? (you | the | it | my | our | this | that)",
      "(my | our) (only | one | sole | first | second | last | final | main | humble)* (hope | request | wish | ask | demand | plea) (now | here)? (is | would be) !(not | granted | fulfilled | denied | ignored) _",
    ],
    examples: {
      match: [
        "I trust this will be corrected.",
        "I hope you will refund the fee.",
        "Hopefully someone can find it.",
        "We assume you will collect it.",
        "I take it you have the form.",
        "My only request is a seat by the door.",
      ],
      noMatch: ["I hope you had a nice weekend.", "Trust nobody.", "Hopefully it stays dry."],
    },
  },
  {
    form: "Waits for it",
    patterns: [
      "(i | we) look forward to (a | an | my | our | the | your (refund | cheque | explanation | answer | decision | proposal | quote)) ..3 (refund | replacement | cheque | explanation | answer | decision | proposal | quote | credit | confirmation | figures)",
      "(i | we) (await | am awaiting | are awaiting | look forward to) (a | an | my | our | the | your (written | full | detailed | prompt)) ..3 (reply | return | release | delivery | response | copy | date | report | answer)",
      "^ (still)? (waiting (for | on) | awaiting) (a | an | the | my | our) ..2 (refund | replacement | answer | reply | parcel | delivery | date | quote | part | invoice | certificate | copy | letter | decision | label | card | key | code)",
      "(await | awaiting | forward to) (a | an | the | your | my) (proposal | quote | offer | decision | confirmation | (answer | reply) (on | about | regarding | to))",
      "(am | are) still (waiting (for | on) | missing | lacking) (a | an | the | my | our | your | one | two | some | <number>)",
      "let (me | us) (have | know) (the | your | a | an | my | about | of)",
    ],
    examples: {
      match: [
        "I look forward to your explanation and a refund.",
        "I await your written reply.",
        "Still waiting for my replacement.",
        "We are awaiting your decision.",
        "I am still missing one shelf.",
        "Let me have the invoice.",
      ],
      noMatch: ["We look forward to summer.", "I waited an hour.", "They let the cat in."],
    },
  },
  {
    form: "Would welcome it",
    patterns: [
      "(i | we) (would)? (welcome) (a | an | your | some | any) _",
      "(would | should) (also | very | most | so | much | be)* (pleased | happy | glad | delighted) to (receive | have | get | see)",
      "(i | we) would (also | really)* love (a | an | the | some | another) .. (if | please)",
      "^ would (also | really)* love (a | an | the | some | another) .. (if | please)",
      "^ (would)? appreciate (a | an | it if | your)",
      "(glad | grateful | thankful) (of | for) (a | an | some | any) (word | call | hand | copy | reply | answer | look | line | update)",
      "(i | we) would ..1 appreciate (a | an | the | it if | some | your)",
      "(thanks | thank you | thx | cheers | much obliged) in advance for (the | a | an | your (reply on | answer on | help with) | sending | letting | giving | looking | waiving | confirming | checking | sorting | getting | making | taking | putting | changing | moving | refunding | replacing) _",
      "(i | we) could (also | really)* do with (a | an | the | some | another | your)",
    ],
    examples: {
      match: [
        "I would welcome your view.",
        "We would be pleased to receive a copy.",
        "I would love a window seat if possible.",
        "Would love a copy please.",
        "Would appreciate a call.",
        "Glad of a hand here.",
        "We would appreciate your help.",
        "Thanks in advance for sending it.",
        "I could do with another week.",
      ],
      noMatch: ["You are welcome.", "I love a good book.", "We appreciated the card."],
    },
  },
  {
    form: "What would settle it",
    patterns: [
      "(what | all) (i | we) ..2 (want | need | like | would like | am after | are after | ask for | would help | propose) (now | here | instead | most)* is _",
      "what would (really | also | actually)* (help | be (great | good | ideal | useful | helpful)) (me | us | a lot | most)* is _",
      "^ (and | so | but)? (ideally | preferably) _",
      "(i | we) would (gladly | happily | also)* (settle for | be (happy | satisfied | content | fine) with | accept) (a | an | the | my | half | <money> | <number>)",
      "(i | we) would ..1 (feel | sleep | rest | be) (so | much | a lot | far)* (happier | better | easier | calmer | reassured | relieved | safer) if (you | someone | somebody | it | the | my)",
      "any (chance | way | possibility) (of | that | to | you | we | i)",
    ],
    examples: {
      match: [
        "All I am after is a lid.",
        "What would help me is a map.",
        "Ideally before noon.",
        "I would settle for half.",
        "I would feel better if you rang.",
        "Any chance of a discount?",
      ],
      noMatch: ["What I saw was awful.", "We settled in quickly.", "It happened by chance."],
    },
  },
];
