import type { Rule } from "../../rule-set/rule.js";

/** Swears, at whatever it may be; mild words count. */
export const profanity: readonly Rule[] = [
  {
    kind: "pattern",
    id: "profanity/swears",
    patterns: [
      "@plain-swear",
      "(what | why | who | how | where | when) (in)? (the | da | tha) (hell | fuck | f | heck'n | fck | actual fuck | bloody hell)",
      "(as | like | go to | to | in | bloody | holy | for the | oh | from | shut the | get the) hell",
      "hell (no | yeah | of a | with | is wrong | out)",
      "f (ing | king | off | you | cking | ed)",
      "(fk | fck | fkn | fcking | fckn) _?",
      "(sh | s | bullsh) t",
      "(tf | tfw) (out | is | are | am | do | did)",
      "(the | out) tf",
      "f (this | that | you | your | these)",
      "(effin | bullcrap | dafuq | fukin | mf | asf | buggers | arsed | friggin | fucks | turd | dipshit | shithole | fuckery | bastards)",
      "jesus (christ | fucking | h)",
      "gd (scam | company | thing)",
      "(holy | oh) (crap | shit | hell)",
    ],
    unless: [
      "damn (good | smooth | clean | nice | fine | delicious | tasty | reasonable | cheap | enchanting | beautiful | cute | cool | great | fast | quick | impressive | comfortable | happy | proud | amazing | awesome | near | close)",
      "hell of a (gem | place | time | trip | view | job | team | experience | stay | meal | deal | guy | good | great | nice | product | service)",
      "bloody (mary | nose | marys | finger | valentine)",
      "bs (degree | in | code | number)",
    ],
    negated: "keep",
    quoted: "keep",
    confidence: "high",
    heat: 1.1,
    message: "Swears.",
    why: "It shows how hot it is; let the word pass and answer the matter.",
    source: ["M03", "P01"],
    examples: {
      match: ["What the hell is this fee?", "Fix this shit already.", "wtf", "I've had it with this f***ing printer."],
      noMatch: [
        "The rooms are damn good.",
        "It's one hell of a gem.",
        "What on earth is this fee?",
        "I live in Scunthorpe.",
        "Two Bloody Marys, please.",
        "That's nonsense.",
      ],
    },
  },
];
