/** Phrases for the steps that come after the customer has been heard. */
import type { StepPhrases } from "../../rule-set/policy.js";

export const laterPhrases: readonly StepPhrases[] = [
  {
    id: "offer-options/refund",
    step: "offer-options",
    when: { all: ["may:refund"] },
    phrases: [
      "For {noun} I can refund [amount you may refund], or [another way to put it right]. Which would you rather have?",
    ],
  },
  {
    id: "offer-options/gesture",
    step: "offer-options",
    when: { all: ["may:gesture"], intensity: { min: 1.5 } },
    phrases: [
      "What I can do about {noun} is [what you can offer], and on top of it [a small extra that you may give].",
    ],
  },
  {
    id: "offer-options/after-no",
    step: "offer-options",
    when: { any: ["last:refusal", "last:bare-refusal"] },
    phrases: [
      "[what they asked for] isn't possible, because [the real reason]. What I can do is [one option] or [another option]. Which suits you better?",
    ],
  },
  {
    id: "offer-options/another-way",
    step: "offer-options",
    when: { any: ["last:refusal", "last:bare-refusal", "now:rejects"] },
    phrases: ["Let's try another way with {noun}: [one option], or [another option] if you'd rather."],
  },
  {
    id: "offer-options/access",
    step: "offer-options",
    when: { any: ["now:access-need"] },
    phrases: [
      "We can do this by [a way that works for them] instead, and I'll fill in the rest for you. Would that work?",
    ],
  },
  {
    id: "offer-options/general",
    step: "offer-options",
    phrases: [
      "What I can do about {noun}: [one option], or [another option]. Which would help you more?",
      "There are two ways to put {noun} right: [one option] or [another option]. You choose.",
    ],
  },
  {
    id: "commit-timeframe/missed",
    step: "commit-timeframe",
    when: { any: ["ever:broken-promise", "promise:overdue"] },
    phrases: [
      "You've been given times that didn't hold, so here is one that I can keep: [time you can keep]. I'll write to you then myself, done or not.",
    ],
  },
  {
    id: "commit-timeframe/general",
    step: "commit-timeframe",
    phrases: [
      "You'll have [what they will have] by [time you can keep]. If anything changes, I'll tell you before then.",
      "I'll write to you by [time you can keep] with [what you will know by then].",
    ],
  },
  {
    id: "act-and-explain/security",
    step: "act-and-explain",
    when: { any: ["now:security", "says:scam"] },
    phrases: [
      "I'm doing this right now: [what you are stopping]. It's done. Next I [the next step], with [name or team] on it.",
      "While I do this, please don't send money or codes to anyone, whoever they say they are.",
    ],
  },
  {
    id: "act-and-explain/agreed",
    step: "act-and-explain",
    when: { any: ["now:accepts", "chose"] },
    phrases: [
      "Done: [what you have just done]. Next, [who] does [the next step], and you'll see it [where and when].",
      "I'm doing it now: [first step], then [second step]. You don't need to do anything.",
    ],
  },
  {
    id: "act-and-explain/tried",
    step: "act-and-explain",
    when: { any: ["now:rejects"] },
    phrases: [
      "Thank you for trying that. From here I'll do the work: [what you are doing now], and then [the next step].",
    ],
  },
  {
    id: "act-and-explain/general",
    step: "act-and-explain",
    phrases: [
      "Here is what I'm doing about {noun} now: [first step], then [second step].",
      "I've just [what you have done]. What happens next: [the next step].",
    ],
  },
  {
    id: "check-back/no-news",
    step: "check-back",
    when: { any: ["promise:pending", "promise:overdue", "says:asks-news"] },
    phrases: [
      "Here is where things stand with {noun}: [what you know now]. The next word from me comes by [time you can keep], news or not.",
      "No answer from [team or person] yet. I've asked again, and I'll write to you by [time you can keep].",
    ],
  },
  {
    id: "check-back/general",
    step: "check-back",
    phrases: [
      "I'll look at {noun} again on [day you will check] and write to you, so you don't have to.",
      "How have things been with {noun} since [what was done]? If anything is off, just answer here and it comes straight to me.",
    ],
  },
  {
    id: "answer/general",
    step: "answer",
    phrases: [
      "[the answer, in one sentence]. [what they need to do, if anything]",
      "[Yes or no], [the answer in a few words]. That's because [the reason, in one sentence].",
    ],
  },
  {
    id: "close/rough-start",
    step: "close",
    when: { any: ["ever:abuse", "ever:shouting", "ever:profanity", "ever:softening"], all: ["we-wrote"] },
    phrases: ["Thank you for saying so. It was a rough moment, and I'm glad that all is well with {noun} now."],
  },
  {
    id: "close/praise",
    step: "close",
    when: { all: ["now:thanks"], none: ["we-wrote"] },
    phrases: [
      "Thank you for the kind words, I'll pass them on to [name or team].",
      "It's good to read what you liked: [what they liked, in their own words]. Thank you for taking the time.",
    ],
  },
  {
    id: "close/settled",
    step: "close",
    when: { all: ["we-wrote"] },
    phrases: [
      "Good to know that all is well with {noun} now. Thank you for bearing with us.",
      "I've noted that all is well with {noun}. If it comes back, answer here and it reaches me.",
    ],
  },
  {
    id: "close/general",
    step: "close",
    phrases: [
      "Glad to hear it, thank you for letting me know.",
      "Thank you for writing. If anything comes up, answer here and it reaches me.",
    ],
  },
  {
    id: "cool-off/general",
    step: "cool-off",
    phrases: [
      "Let's stop here for now. I'll have [what will be ready] and write to you at [time you can keep], and you don't need to do anything until then.",
      "You don't have to answer this now. I keep working on {noun}, and at [time you can keep] I come back to you with [what will be ready].",
    ],
  },
  {
    id: "set-boundary/general",
    step: "set-boundary",
    phrases: [
      "I want to get {noun} sorted for you. I can do that best if we leave the insults out. Here is what I'm doing: [the next step].",
      "I can hear how angry you are, and I'm staying on {noun}. Please leave the name-calling out, then we go straight on with [the next step].",
    ],
  },
  {
    id: "bring-in-help/self-harm",
    step: "bring-in-help",
    when: { any: ["ever:self-harm"] },
    phrases: [
      "I'm really glad that you told me. Are you safe right now?",
      "I'm staying here with you. I'd like [name], who is trained for this, to join us now. If you are in danger, please call [the emergency or crisis line where they are].",
    ],
  },
  {
    id: "bring-in-help/violence",
    step: "bring-in-help",
    when: { any: ["ever:violence"] },
    phrases: [
      "*Send nothing before the safety team has it; warn the people on site first.",
      "I've read what you wrote. [name] from [team] takes over from here.",
    ],
  },
  {
    id: "bring-in-help/safety",
    step: "bring-in-help",
    when: { any: ["ever:safety-incident"] },
    phrases: [
      "Is everyone safe right now? If not, please call [the emergency number where they are] first.",
      "I'm bringing in [name] from [the safety team] this minute, with everything that you've told me.",
    ],
  },
  {
    id: "bring-in-help/fraud",
    step: "bring-in-help",
    when: { any: ["ever:security", "says:scam"] },
    phrases: [
      "I'm getting [name] from our fraud team on this right now and staying with you. Until then it's safest to send no more money or codes.",
      "First we stop it: [what you are blocking now]. Then [name] from the fraud team takes you through the rest.",
    ],
  },
  {
    id: "bring-in-help/legal",
    step: "bring-in-help",
    when: { any: ["ever:legal", "says:legal-step"] },
    phrases: [
      "This is handled by [name] in [the team for legal matters]. I'm passing on everything that you've written, and [name] writes to you by [time you can keep].",
    ],
  },
  {
    id: "bring-in-help/general",
    step: "bring-in-help",
    phrases: [
      "[name] can decide this and I can't, so I'm bringing [name] in now, with everything that you've told me. You won't have to start again.",
      "I'll stay with you until [name] has taken over, and I've written down what happened so far: [the short summary].",
    ],
  },
  {
    id: "end-contact/general",
    step: "end-contact",
    phrases: [
      "*Ask your supervisor before you write: whether this goes on is their decision.",
      "*If the decision is to stop, say what still stands ([the offer and until when]) and how it can be taken up, in one calm message.",
    ],
  },
];
