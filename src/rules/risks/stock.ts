/** Whether a reply could go to anybody: nothing in it shows that this customer's message was read. */
import type { Rule, RuleContext, TokenSpan } from "../../rule-set/rule.js";
import type { Document } from "../../text/document.js";
import { goesOnFrom, partOf } from "./parts.js";
import { COMPLAINS, complainsOfNothing, givesThePage, isEasyGoodbye, leastWords, NEARLY_CALM } from "./stock-calm.js";
import { isOfTheCase } from "./stock-case.js";
import { isPlainQuestion, showsThatItWasRead } from "./stock-shown.js";
import { ABOUT_THE_CASE, AFTER, harmfulAlone, type Shut, sendsThemElsewhere } from "./stock-signals.js";
import { countWords, hasWordsOfTheCase } from "./stock-words.js";

function couldGoToAnybody(document: Document, context: RuleContext): readonly TokenSpan[] | "whole" {
  if (document.truncated || ABOUT_THE_CASE.some((signal) => context.signals.has(signal))) return [];
  if (sendsThemElsewhere(document, context)) return [];
  // What this part lacks may stand in the others.
  if (partOf(document) !== undefined || goesOnFrom(context).length > 0) return [];
  if (countWords(document) < leastWords(context) || isEasyGoodbye(document, context)) return [];
  const shut = harmfulAlone(document, context);
  if (givesThePage(document, context, shut)) return [];
  return isSpecific(document, context, shut) ? [] : "whole";
}

function isSpecific(document: Document, context: RuleContext, shut: Shut): boolean {
  return (
    showsThatItWasRead(document, context, shut) ||
    hasWordsOfTheCase(document, context, shut) ||
    document.sentences.some(
      (sentence, index) =>
        !shut.has(index) && (isPlainQuestion(document, index) || isOfTheCase(document, sentence, context)),
    )
  );
}

export const stock: readonly Rule[] = [
  {
    kind: "custom",
    id: "stock/formula-to-a-calm-customer",
    after: AFTER,
    find: (document, context) => (complainsOfNothing(context) ? couldGoToAnybody(document, context) : []),
    when: { assumed: false, intensity: { max: NEARLY_CALM } },
    severity: "info",
    confidence: "medium",
    message: "It could be sent to anybody.",
    why: "They did not complain, so it does no harm; a word of theirs in it would do some good.",
    source: ["L10", "C03"],
    suggestions: ["*Name {noun} and one detail that only this customer told you."],
    examples: {
      match: [
        {
          after: ["customer: How do I add a second driver to the rental?"],
          text: "Thank you for contacting us. Please share your details and we will be happy to assist you further with this.",
        },
        {
          after: ["customer: I have a question about the family ticket."],
          text: "Hi there! We're here to help. Please send us a message with more information and we'll get back to you.",
        },
        {
          after: ["customer: Is the rooftop bar open to non-members?"],
          text: "Thanks for reaching out to our team. Kindly contact us by email and an agent will assist you.",
        },
      ],
      noMatch: [
        {
          after: ["customer: How do I add a second driver to the rental?"],
          text: "Add the second driver under Extras.",
        },
        {
          after: ["customer: The second driver was refused at the desk and I am FURIOUS!!!"],
          text: "Thank you for contacting us. Please share your details and we will be happy to assist you further.",
        },
        { after: ["customer: Great, it works now, thank you!"], text: "You're welcome! Have a nice day." },
      ],
    },
  },
  {
    kind: "custom",
    id: "stock/could-go-to-anybody",
    after: AFTER,
    find: (document, context) => (complainsOfNothing(context) ? [] : couldGoToAnybody(document, context)),
    when: { intensity: { min: COMPLAINS } },
    severity: "warning",
    confidence: "medium",
    message: "It could be sent to anybody.",
    why: "Nothing in it shows that their message was read.",
    source: ["L10", "C03", "C35"],
    suggestions: ["*Name {noun} and one detail that only this customer told you."],
    examples: {
      match: [
        "We apologise for the inconvenience and thank you for your feedback.",
        "Sorry to hear that! Please send us a DM with your details.",
        {
          after: ["customer: The blender leaks oil into every smoothie. I am furious!"],
          text: "Thank you for reaching out. Please contact us so that we can serve you better.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We can help with that. Please submit a ticket here: https://tram.example/ticket",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Thank you, we have received your email and will get back to you.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We will pass your feedback to our support team.",
        },
      ],
      noMatch: [
        "Sorry that the blender leaks oil.",
        "Which firmware does the router show?",
        "To fix the cartridge message, follow the link here.",
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Thank you for the time on our call yesterday. We have noted what you said.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "I'll pass this to our Night Bus crew.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We don't see where you sent us a DM.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Please let us know the platform you are using so that we can help.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "The person who helped you can be reached through the desk.",
        },
        {
          after: ["customer: The blender leaks oil into every smoothie. I am furious!"],
          text: "Thank you for writing. Does the oil come from the lid or from below?",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We've just replied to your Facebook message with our contact details.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "I did not find your account. Do you have another email address?",
        },
        {
          after: ["customer: I cannot receive calls since Monday, this is ridiculous!"],
          text: "If you can't receive calls, let's start with the steps here: https://tram.example/steps",
        },
        { after: ["customer: Great, it works now, thank you!"], text: "You're welcome! Have a nice day." },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Please also send us your details so that we can assist you further. 2/2 ^AB",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We were unable to reach you on the number provided, please let us know a convenient time.",
        },
        {
          after: ["customer: Ten days and still no delivery, this is ridiculous!"],
          text: "We are sorry that it was not delivered. Please contact us so that we can help.",
        },
        {
          after: ["customer: Only one channel in HD, this is ridiculous!"],
          text: "We will make sure that it is in HD.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "We'd love to help. Let us know what kind of device you are using.",
        },
        {
          after: ["customer: My tram pass vanished from the app and nobody replies!!!"],
          text: "Sorry to hear that you have trouble with Tram Pass. Please send us more details.",
        },
      ],
    },
  },
];
