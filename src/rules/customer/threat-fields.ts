import type { Rule } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { fieldsFrom, findTogether } from "./fields.js";

const threat = fieldsFrom({
  words: {
    them: `you your u ur ye him he his they their them driver drivers manager boss staff receptionist courier bailiff bailiffs technician doorman landlord ceo clerk depot headquarters branch van vans
      office counter desk whoever somebody someone colleague engineer inspector warden director bouncer`,
    weapon:
      "fist fists machete shotgun rifle pistol molotov cleaver knuckles bullet bullets cosh noose jerrycan knuckleduster hurley",
    tool: "boot boots knee elbow forehead crowbar hatchet sledgehammer axe blowtorch pitchfork chainsaw knife gun bat hammer spanner",
    body: "teeth jaw skull kneecap kneecaps ribs throat nose legs neck spine fingers bones face head knees windpipe arm arms",
    grim: "hearse coffin morgue graveyard undertaker stretcher crutches traction wreath corpse bloodbath ashes rubble wheelchair mortuary casket",
    menace:
      "will gonna wait tonight next until if or careful regret warned swear soon outside visit waiting meet find sorry leave leaves walk walks",
    violent:
      "break breaks breaking smash smashing crush snap rearrange flatten split bust crack cave punch kick stamp stomp knock rip tear slap headbutt remove loosen lose loses",
    other: `please thanks thank order ordered size stock deliver delivered delivery buy bought sell sold film game level boss's dentist crown model return returned refund fitting fits helmet holster museum club
      class lesson parcel hire rent rented set replacement spare hip surgery operation doctor nurse ramp accessible mask cream case broken cover photo picture pictures screen shoes shoe ski walking hiking
      my-neighbor accident accidentally`,
  },
  together: ["body weapon", "body tool", "them weapon menace", "them grim menace", "body violent menace"],
  owned: "body",
  owners: "your his their ur somebody's someone's",
  affirmed: "weapon tool grim violent",
  otherwise: "other",
});

/** Whom, with what, and when, in no particular order. */
export const threatFields: readonly Rule[] = [
  {
    kind: "custom",
    id: "violence/told-of",
    find: (document: Document) => findTogether(document, threat),
    confidence: "medium",
    heat: 3.2,
    message: "Speaks of hurting somebody.",
    why: "A threat against people is for people to judge: keep yourself safe first.",
    source: ["C29", "C31"],
    examples: {
      match: [
        "My boot, his teeth. Pass it on.",
        "Call a hearse. Your bailiff will need one.",
        "I keep a hurley by the door and he'll meet it.",
      ],
      noMatch: [
        "Your boots hurt my toes.",
        "My knife is blunt, please send another.",
        "He came on crutches and was so kind.",
        "Is the wheelchair ramp at your office open?",
      ],
    },
  },
];
