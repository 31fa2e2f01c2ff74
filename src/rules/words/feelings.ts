import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What upset people feel, and what makes them feel it. */
export const feelings: WordLists = {
  "bad-feeling": words(`
    upset angry frustrated annoyed disappointed worried stressed anxious furious unhappy dissatisfied let-down fed-up irritated exasperated distressed concerned hurt
    shocked appalled disheartened discouraged inconvenienced livid cross scared afraid sad exhausted tired overwhelmed
  `),
  "hard-thing": words(`
    frustrating annoying upsetting disappointing stressful worrying irritating maddening infuriating exasperating distressing exhausting unpleasant awful terrible
    horrible dreadful rotten miserable tough rough hard difficult unacceptable unfair galling tiring tiresome embarrassing inconvenient scary alarming concerning
    disheartening disruptive aggravating nerve-racking
  `),
  /** More of what an upset customer feels, in words that also have other uses. */
  "felt-badly": words(
    "@bad-feeling let-down mad devastated heartbroken frightened embarrassed hurting nervous uneasy unsettled bothered troubled outraged gutted disgusted horrified drained crushed mortified alarmed dismayed raging seething",
  ).concat(
    "let down",
    "fed up",
    "worn out",
    "put out",
    "sick of",
    "ripped off",
    "on edge",
    "at (your | the) (wits | end)",
  ),
  /** Adjectives that can only be about how bad it is: not "hard" or "difficult", which are also about tasks. */
  "badly-felt": words(`
    frustrating annoying upsetting disappointing stressful worrying irritating maddening infuriating exasperating distressing exhausting awful terrible horrible dreadful
    rotten miserable galling tiring tiresome embarrassing scary disheartening aggravating nerve-racking troubling heartbreaking devastating horrid nasty ghastly horrific
    unsettling bothersome painful traumatic humiliating frightening nerve-wracking gutting shocking appalling unacceptable unpleasant draining sickening demoralizing
    discouraging inexcusable disgusting awkward rubbish lousy crushing terrifying harrowing unnerving vexing grim frightful crummy agonizing hurtful woeful brutal diabolical dire abysmal atrocious grueling wretched cruel savage soul-destroying horrendous hideous vile deflating dispiriting gut-wrenching mind-numbing shattering
  `),
  /** Feelings as nouns: "your frustration". */
  "feeling-noun": words(`
    frustration frustrations disappointment anger annoyance distress worry worries upset anxiety stress irritation dissatisfaction displeasure pain hurt grief sadness outrage
    unhappiness exasperation fear fears feelings anguish embarrassment aggravation disgust despair agony shock disappointments
  `),
  /** Seeing what somebody feels, as a verb. */
  grasp: words(
    "understand appreciate imagine see know realize recognize acknowledge get hear sense feel gather grasp empathize sympathize",
  ).concat("(empathize | sympathize) with", "aware of", "understanding (of)?"),
  /** What a bad experience is called in a sigh: "what a nightmare". */
  ordeal: words(`
    nightmare mess ordeal shame bummer pain hassle letdown let-down headache disappointment blow shock pity ~worry runaround drag downer scare frustration inconvenience misery
  `),
};
