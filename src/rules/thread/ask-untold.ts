/** Questions put as what they have not been told, cannot find or do not know. */
import type { CueForm } from "../../rule-set/forms.js";

export const untoldForms: readonly CueForm[] = [
  {
    form: "Does not know",
    patterns: [
      "(i | we) (still | also)? (do | have) (still)? not (know | heard) (yet)? (whether | if | when | where | who | which | about)",
      "(i | we) (still (do | have) | (do | have) still) not (know | heard | understand | see) (what | why | how)",
      "(what | all | something | the (one | only)? thing | bit | part) (that)? (i | we | nobody | no one | none of you) ..4 (know | told | tell | say | said | understand | see | find | work out | figure out | wonder | wondering | ask) (me | us | out | yet)* (is | was) @wh",
      "(unsure | uncertain | unclear | puzzled | confused | baffled | at a loss | in the dark | worried | torn | curious | none the wiser | clueless) (as to | about | over | on | exactly)* @wh",
      "^ (still | really | also | and | but | so)* not (at all | quite | really | entirely | too)* (sure | certain | clear) (about | as to)? @wh",
      "(am | are | is) not (at all | quite | really | entirely)? (sure | certain | clear) (to (me | us) | about | as to | from your _)* @wh",
    ],
    examples: {
      match: [
        "I don't know whether it fits.",
        "I still don't know what I have to pay.",
        "The one thing nobody told me is how to open it.",
        "I'm unsure as to how it works.",
        "Not sure about how it opens.",
        "It is not quite clear to me how it opens.",
        "We are not certain when it starts.",
      ],
      noMatch: ["No idea how people can praise this place.", "I know how it opens.", "I am sure of it."],
    },
  },
  {
    form: "No word, no idea",
    patterns: [
      "(no | not a | not one | any | zero) (word | hint | explanation | guidance | instructions | instruction | advice | sign | answer | line) (anywhere | at all | yet | given | from (you | anyone))* (as to | about | on | of | for)* @wh",
      "no (clue | indication | mention | information | info | details) (yet | at all | as to | on | of | about)* @wh",
      "any (idea | word | news | update | info | information | clue | indication) (yet | at all | as to | on | of | about)* (@wh | the | my | our)",
      "no (idea | word) (yet)? (whether | if | what | when | where | why | how | who | which | about | on)",
      "(had | heard | have | got | seen) (still)? nothing (more | else | back)* (from (you | anyone))? (about | on | regarding | concerning) (the | my | our | this | that | your)",
    ],
    examples: {
      match: [
        "Not one word on when it comes.",
        "There is no mention of what it costs.",
        "Any news on my parcel?",
        "No idea when it comes.",
        "I have had nothing from you about the scaffold.",
      ],
      noMatch: ["Good news about the parcel.", "Nothing beats this place.", "What an idea."],
    },
  },
  {
    form: "It does not say",
    patterns: [
      "!(i | we) (do | does | did | has | have | could | can | is) not (seem to | appear to | actually | even | really)* (say | tell | state | mention | explain | show | specify | spell out | indicate | make clear) (me | us | anywhere | exactly)* @wh",
      "(no mention of | says nothing (about | on) | silent (on | about) | nothing is said (about | of | on)) (the | my | our | your | any | a | dogs | whether | how | what | when) _",
      "(price | cost | fee | date | time | address | size | amount | hours | policy | deadline | venue | room | password | code) ..2 (is | was | are | were) (not | nowhere | never) (mentioned | stated | shown | given | listed | clear | specified | explained | printed)",
      "^ (and | but | also | there is)* nothing (on | in) (your | the) ..2 about (the | my | our | your | _)",
      "(you | it | site | website | page | listing | letter | email | mail | invitation | manual | leaflet | card) (do | does | did | have | has | could) (also | still | yet)* (not | never) (also | yet | actually | really)* (told | tell | said | say | explained | explain | mentioned | mention | confirmed | confirm | specify | state) (me | us | anywhere | a word | anything)* (about)? @wh",
      "you never (told | said | explained | mentioned | confirmed) (me | us)? @wh",
    ],
    examples: {
      match: [
        "The leaflet does not say how long to wait.",
        "The page says nothing about dogs there.",
        "The price is nowhere mentioned.",
        "There is nothing on your site about dogs.",
        "Your email didn't say what time.",
        "You never said when.",
      ],
      noMatch: ["The leaflet is nice.", "I did not say when I would pay.", "The price is right."],
    },
  },
  {
    form: "Was not told",
    patterns: [
      "(you | it) (still | also)* (forgot | forgets | neglected | neglects | failed | fails | omitted | omits) to (say | tell (me | us) | mention | explain | confirm | answer | state | include | give (me | us)) _",
      "you (still | also)* (have to | need to | must | have yet to) (tell (me | us) | say | explain | confirm | answer) _",
      "(never | not) (got | had | received | get | have) (a | an | any) (answer | reply | response) (about | on | regarding) (the | my | our | what | whether)",
      "(nobody | no one | none of you) ..4 (told | tell | said | say | explained | explain | mentioned | mention | confirmed | confirm) (me | us | anything | a word | about)* @wh",
      "(not | never) (answered | addressed | answer) my (question | query | point | request) (about | on | regarding) _",
      "you (still | also)* (have)? (never | not) (said | say | mentioned | mention) !(that | so | it | this | a | you) _",
      "you (still | also)* (have)? (never | not) (told (me | us) | tell (me | us) | come back (to me | to us)? | came back (to me | to us)? | got back (to me | to us)? | replied | responded) (on | about | regarding | as to) !(this | that | it | them) _",
      "you (still | also)* (have)? (never | not) (told (me | us) | tell (me | us) | replied | responded) @wh",
    ],
    examples: {
      match: [
        "You forgot to say the price.",
        "You never said whether dogs are allowed.",
        "You haven't come back to me on the deposit.",
        "You never told us when it starts.",
        "You still have to tell me the price.",
        "I never got an answer about the roof.",
        "Nobody at the school could say whether lunch is included.",
        "Nobody told me when it starts.",
        "You have not answered my question about dogs.",
      ],
      noMatch: [
        "You forgot my tea.",
        "You never said that it was free.",
        "I never got a receipt for it.",
        "Somebody told me the truth.",
      ],
    },
  },
  {
    form: "Is not clear, cannot be found out",
    patterns: [
      "^ (and | but | also | so | or | as for)* (whether | if | when | where | how | which | what) ... (not | never | nowhere | nobody | no one | none) (is | was | has | been | been made | entirely | quite | at all | can | could | would | will | ever | of you | here)* (clear | say | says | said | tell | told | know | knows | explained | explain | mentioned | mention | stated | state | find | found | work out | sure | specified)",
      "^ (and | but | also | so | or | as for)* (whether | if | when | where | how | which | what) ... (is | remains | stays | was) (unclear | a mystery | anyone's guess | anybody's guess | left open | another matter)",
      "(it is | is it | be) (a mystery | unclear | anyone's guess | beyond me) (to me | to us)? @wh",
      "can not (seem to)? (tell | work out | figure out | make out) !(you | people) ..4 @wh",
      "can not (seem to)? (see | find | tell | work out | figure out | make out) (anywhere | out)* @wh",
      "(could | did) not (find | work out | figure out) (out | anywhere)* @wh",
    ],
    examples: {
      match: [
        "Whether dogs may come is not clear.",
        "How it opens remains a mystery.",
        "It is a mystery to me how it opens.",
        "I can't work out where the filter sits.",
        "I can't see anywhere how to pay.",
        "I could not find out how to pay.",
      ],
      noMatch: ["I can see how it opens.", "A mystery novel, and a good one.", "I found out where it was."],
    },
  },
];
