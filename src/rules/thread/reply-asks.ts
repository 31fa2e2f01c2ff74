/** Words that ask the customer for something, or tell them what to do. */
import type { CueForm } from "../../rule-set/forms.js";

export const asksThemForms: readonly CueForm[] = [
  {
    form: "Please send",
    patterns: [
      "(please | kindly) (also | just | first)* (send | provide | share | dm | confirm | tell | give | let (me | us) (know | have) | describe | check | dm us | message | reply | advise | upload | attach | fill | specify)",
      "(can | could | would | will | may | might) (you | i) (please | kindly | also | just | first)* (send | provide | share | dm | confirm | tell | give | let (me | us) (know | have) | describe | have | get | ask | check | upload)",
      "(dm | message) (me | us)",
      "(send | drop | shoot | give | share) (us | me) (a | an | your | the | some | more)",
    ],
    examples: {
      match: [
        "Please DM us your address.",
        "Could you send me the model number?",
        "Message us any time.",
        "Drop us a line.",
      ],
      noMatch: ["I sent you the form.", "The message was short.", "He gave me the key."],
    },
  },
  {
    form: "We need it",
    patterns: [
      "(i | we) (will | would)? (just | still | also)* need ..4 (name | number | address | photo | date | email | details | copy | proof | code | reference | receipt | postcode)",
      "(i | we) (will | would)? (just | still | also)* need (your | the | a | to know | some | more | you to)",
    ],
    examples: {
      match: ["We still need your serial number.", "I need to know.", "We need a photo."],
      noMatch: ["You need nothing.", "No need at all.", "She needs a break."],
    },
  },
];

export const secretForms: readonly CueForm[] = [
  {
    form: "Secrets",
    patterns: [
      "(password | passcode | pin | cvv | cvc | security code | one-time code | otp)",
      "(full | complete | whole | entire) (card)? (number | card)",
    ],
    examples: {
      match: ["What is your password?", "Send me the full card number.", "And the PIN, please."],
      noMatch: ["Send me the model number.", "What is your name?", "Which card is it?"],
    },
  },
];

export const stepForms: readonly CueForm[] = [
  {
    form: "Steps to take",
    patterns: [
      "^ (first | then | next | now | just | please | kindly | simply | for that | and | so | okay | ok | thanks | yes | no)* (go | open | click | tap | press | put | select | choose | pick | hold | try | turn | unplug | plug | restart | reboot | reinstall | uninstall | update | enter | follow | head | remove | set | install | download | run | sign | log | scroll | export | import | clear | change | switch | use | take | keep | push | pull | scan | type | visit | read | see) (to | on | the | your | it | this | that | in | out | into | a | an | off | up | any | both | here | these | them | <url> | <number> | <placeholder>)",
      "(try | tried | by | recommend | suggest) (a | an | the | following | doing | turning | restarting | clearing | resetting | checking | updating | using)",
      "(these | the | following | this) (steps | guide | article | link | tips | page | instructions)",
    ],
    examples: {
      match: [
        "Go to the settings.",
        "Please try a factory reset.",
        "I suggest restarting it.",
        "Here are these steps.",
      ],
      noMatch: ["I went to the shop.", "He opened it.", "We value your feedback."],
    },
  },
];
