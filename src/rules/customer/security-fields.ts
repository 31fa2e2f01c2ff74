import type { Rule } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { fieldsFrom, findTogether } from "./fields.js";

const theft = fieldsFrom({
  words: {
    asset: `account accounts card cards bank banking savings login password passcode pin sim iban payee passport identity wallet paypal points miles cheque cheques pension profile mailbox instagram
        facebook whatsapp signature statement overdraft loan loans checkbook crypto`,
    stranger:
      "someone somebody stranger strangers whoever thief thieves hacker hackers scammer scammers fraudster fraudsters crook crooks criminal criminals imposter impostor unknown",
    took: `drained emptied withdrew withdrawn redirected cloned copied hacked stole stolen nicked lifted pinched swiped cashed forged impersonating impersonated pretending posing ported hijacked siphoned
        tapping racked swapped intercepted skimmed spending helping cleaned wiped`,
    trick:
      "scam scammed fraud fraudulent phishing phished conned tricked fake bogus impostor imposter duped swindled spoofed dodgy",
    gave: "gave given clicked typed entered transferred sent paid told read scanned downloaded installed wired handed shared",
    gone: "gone vanished drained emptied missing disappeared withdrawn emptied cleared",
    thief:
      "thief thieves hacker hackers scammer scammers fraudster fraudsters criminal criminals imposter impostor conman pickpocket",
    dry: "drained emptied siphoned bled plundered looted ransacked",
    purse: "account accounts savings card cards money wallet pension balance",
    money: "money savings pension pounds euros dollars rupees deposit balance",
    other: `game games raid goblin level film novel radio news course training talk talks leaflet parcel package porch bike show series museum insurance policy loyalty library lost-property neighbor's
        found turned forgot forgotten quiz article retailer headline competitor queue refund refunded your-fee review seat table`,
  },
  together: [
    "asset stranger took",
    "asset thief",
    "dry purse",
    "asset trick gave",
    "money stranger gone",
    "money trick gave",
  ],
  affirmed: "took gone gave",
  otherwise: "other",
});

/** What was taken and by whom, told in no particular order. */
export const securityFields: readonly Rule[] = [
  {
    kind: "custom",
    id: "security/told-of",
    find: (document: Document) => findTogether(document, theft),
    confidence: "medium",
    heat: 0.5,
    message: "Tells of something taken by somebody else.",
    why: "Every minute counts for their money or account: safety first, the form later.",
    source: ["P12", "V03"],
    examples: {
      match: [
        "Both cards were in it. Somebody has been tapping away with them since noon.",
        "A fake courier rang; I read out the number of my card.",
        "My pension is with a stranger now, all of it gone.",
      ],
      noMatch: [
        "Somebody at the bank opened my account kindly.",
        "The parcel was stolen by a stranger, my card is fine.",
        "This fee is a fraud, close my account.",
        "Can a stranger use my card?",
      ],
    },
  },
];
