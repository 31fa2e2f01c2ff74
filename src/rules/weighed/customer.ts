/** Customer signals that many words tell of together, where no frame of the other rules holds. */
import type { CustomRule, Rule } from "../../rule-set/rule.js";
import { weigher } from "./weigh.js";
import { customerWeights } from "./weights.js";

const heaviestOf = weigher(customerWeights);

/** From `enough` hundredths on: so much that hardly any ordinary text weighs it. */
function heavier(signal: keyof typeof customerWeights, enough: number): CustomRule["find"] {
  return (document) => {
    const heaviest = heaviestOf(document, signal);
    return heaviest === undefined || heaviest.weight < enough ? [] : [heaviest.span];
  };
}

export const weighedOfCustomers: readonly Rule[] = [
  {
    kind: "custom",
    id: "self-harm/many-words",
    find: heavier("self-harm", 50),
    confidence: "medium",
    heat: 1,
    message: "May be thinking of hurting themselves.",
    why: "They may be in danger: stay with them and bring in people who are trained for it.",
    source: ["C28", "C29"],
    examples: {
      match: [
        "I have written a letter to my children and I've put the pills next to my bed.",
        "I sit on the bridge every night and think of jumping, and nobody would miss me.",
        "There's a bottle of tablets beside me and I don't want to wake up any more.",
      ],
      noMatch: [
        "I want to sleep in on Sundays, and your church bells wake me up at six.",
        "The pills are in the bed side drawer of room 12, could you post them to me?",
        "My children wrote you a letter and they'd love an answer.",
      ],
    },
  },
  {
    kind: "custom",
    id: "violence/many-words",
    find: heavier("violence", 45),
    confidence: "medium",
    heat: 1.2,
    message: "Sounds like a threat against people or property.",
    why: "A threat against people is for people to judge: keep yourself safe first.",
    source: ["C29", "C31"],
    examples: {
      match: [
        "Next time I see your driver I'll break his legs with my bare hands.",
        "My boys and I will be at your gate tonight with petrol and matches.",
        "I'll be waiting for your clerk with a hammer, and he won't walk home on his own legs.",
      ],
      noMatch: [
        "Your driver broke the leg of my table.",
        "We'd like to fetch the boxes on Friday, at what time do you open the gate?",
        "The manager called the police because of the noise, and he was right.",
      ],
    },
  },
  {
    kind: "custom",
    id: "security/many-words",
    find: heavier("security", 65),
    confidence: "medium",
    heat: 0.8,
    message: "May be telling of a fraud or a stolen account.",
    why: "Every minute counts for their money or account: safety first, the form later.",
    source: ["P12", "V03"],
    examples: {
      match: [
        "Somebody moved 900 from my savings last night to a name that I have never heard of.",
        "A caller from your fraud team had me read out the code and now my account is empty.",
        "Somebody signed in from another country at 3 am and now my points are gone.",
      ],
      noMatch: [
        "My new phone came last night and the old one has gone to my son.",
        "What is the code for the discount?",
        "I was locked out of my room at 3 am and had to wake the porter.",
      ],
    },
  },
  {
    kind: "custom",
    id: "safety-incident/many-words",
    find: heavier("safety-incident", 40),
    confidence: "medium",
    heat: 1,
    message: "Somebody may have been hurt, or be in danger.",
    why: "Somebody was hurt or is in danger: people first, the case later.",
    source: ["P12", "V03"],
    examples: {
      match: [
        "My son bit on a piece of metal in your bread and his gums are bleeding.",
        "The kettle burst and my daughter has blisters on her arm.",
        "There was glass in the yoghurt and my son's mouth is bleeding.",
      ],
      noMatch: [
        "The kettle is slow and my daughter can't open the lid.",
        "The heater is loud and the baby can't sleep.",
        "The glass of yoghurt was half empty when it came.",
      ],
    },
  },
];
