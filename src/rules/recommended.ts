/** The rule set that ships: one file a signal, each heuristic with its examples beside it. */
import type { RuleSetLayer } from "../rule-set/layer.js";
import { abuse } from "./customer/abuse.js";
import { accepts } from "./customer/accepts.js";
import { accessNeed } from "./customer/access-need.js";
import { accidentOutcomes } from "./customer/accident-outcomes.js";
import { asksHuman } from "./customer/asks-human.js";
import { brokenPromise } from "./customer/broken-promise.js";
import { churn } from "./customer/churn.js";
import { ignored } from "./customer/ignored.js";
import { legal } from "./customer/legal.js";
import { menace } from "./customer/menace.js";
import { misunderstood } from "./customer/misunderstood.js";
import { privateData } from "./customer/private-data.js";
import { profanity } from "./customer/profanity.js";
import { publicity } from "./customer/publicity.js";
import { rejects } from "./customer/rejects.js";
import { repeats } from "./customer/repeats.js";
import { resolved } from "./customer/resolved.js";
import { safetyFrames } from "./customer/safety-frames.js";
import { safetyIncident } from "./customer/safety-incident.js";
import { sarcasm } from "./customer/sarcasm.js";
import { security } from "./customer/security.js";
import { securityFrames } from "./customer/security-frames.js";
import { securityOutcomes } from "./customer/security-outcomes.js";
import { selfHarm } from "./customer/self-harm.js";
import { selfHarmFrames } from "./customer/self-harm-frames.js";
import { selfHarmSideways } from "./customer/self-harm-sideways.js";
import { selfHarmSigns } from "./customer/self-harm-signs.js";
import { selfHarmSteps } from "./customer/self-harm-steps.js";
import { shouting } from "./customer/shouting.js";
import { softening } from "./customer/softening.js";
import { thanks } from "./customer/thanks.js";
import { threatFrames } from "./customer/threat-frames.js";
import { threatMeans } from "./customer/threat-means.js";
import { urgent } from "./customer/urgent.js";
import { veiledThreats } from "./customer/veiled-threats.js";
import { venting } from "./customer/venting.js";
import { violence } from "./customer/violence.js";
import { vulnerable } from "./customer/vulnerable.js";
import { wantsAnswer } from "./customer/wants-answer.js";
import { wantsRemedy } from "./customer/wants-remedy.js";
import { action } from "./moves/action.js";
import { apology } from "./moves/apology.js";
import { empathy } from "./moves/empathy.js";
import { explanation } from "./moves/explanation.js";
import { followUp } from "./moves/follow-up.js";
import { gratitude } from "./moves/gratitude.js";
import { ownership } from "./moves/ownership.js";
import { prevention } from "./moves/prevention.js";
import { question } from "./moves/question.js";
import { reassurance } from "./moves/reassurance.js";
import { remedy } from "./moves/remedy.js";
import { restatement } from "./moves/restatement.js";
import { timeframe } from "./moves/timeframe.js";
import { bareRefusal } from "./risks/bare-refusal.js";
import { blame } from "./risks/blame.js";
import { botFeelings } from "./risks/bot-feelings.js";
import { cold } from "./risks/cold.js";
import { condescending } from "./risks/condescending.js";
import { dataExposure } from "./risks/data-exposure.js";
import { defensive } from "./risks/defensive.js";
import { demand } from "./risks/demand.js";
import { excuse } from "./risks/excuse.js";
import { minimise } from "./risks/minimise.js";
import { mismatch } from "./risks/mismatch.js";
import { nonApology } from "./risks/non-apology.js";
import { overPromise } from "./risks/over-promise.js";
import { passTheBuck } from "./risks/pass-the-buck.js";
import { policy } from "./risks/policy.js";
import { reAsk } from "./risks/re-ask.js";
import { refusal } from "./risks/refusal.js";
import { repetition } from "./risks/repetition.js";
import { shouldHave } from "./risks/should-have.js";
import { stock } from "./risks/stock.js";
import { unanswered } from "./risks/unanswered.js";
import { unfilled } from "./risks/unfilled.js";
import { upsell } from "./risks/upsell.js";
import { vaguePromise } from "./risks/vague-promise.js";
import { cueLists, customerCues, ourCues } from "./steps/cues.js";
import { stepPhrases } from "./steps/phrases.js";
import { nextStepPolicy } from "./steps/policy.js";
import { weighedOfCustomers } from "./weighed/customer.js";
import { weighedOfReplies } from "./weighed/reply.js";
import { weights } from "./weights.js";
import { customerWords } from "./words/customer-words.js";
import { feelings } from "./words/feelings.js";
import { needWords } from "./words/need-words.js";
import { problems } from "./words/problems.js";
import { replyWords } from "./words/reply-words.js";
import { riskWords } from "./words/risk-words.js";
import { safetyWords } from "./words/safety-words.js";
import { selfHarmWords } from "./words/self-harm-words.js";
import { things } from "./words/things.js";
import { threatWords } from "./words/threat-words.js";
import { toneWords } from "./words/tone-words.js";

/** The rules that ship. They lie below every analyzer's layers; read them, or start from them with `root: true`. */
export const recommended: RuleSetLayer = {
  id: "recommended",
  version: "0.1.0",
  root: true,
  rules: [
    ...apology,
    ...empathy,
    ...restatement,
    ...ownership,
    ...action,
    ...remedy,
    ...timeframe,
    ...question,
    ...followUp,
    ...gratitude,
    ...reassurance,
    ...explanation,
    ...prevention,
    ...defensive,
    ...weighedOfReplies,
    ...blame,
    ...shouldHave,
    ...refusal,
    ...bareRefusal,
    ...passTheBuck,
    ...cold,
    ...stock,
    ...minimise,
    ...nonApology,
    ...excuse,
    ...vaguePromise,
    ...overPromise,
    ...condescending,
    ...demand,
    ...policy,
    ...upsell,
    ...mismatch,
    ...unanswered,
    ...reAsk,
    ...repetition,
    ...unfilled,
    ...dataExposure,
    ...botFeelings,
    ...venting,
    ...repeats,
    ...ignored,
    ...brokenPromise,
    ...asksHuman,
    ...churn,
    ...legal,
    ...publicity,
    ...abuse,
    ...profanity,
    ...violence,
    ...veiledThreats,
    ...menace,
    ...threatFrames,
    ...threatMeans,
    ...selfHarm,
    ...selfHarmSigns,
    ...selfHarmFrames,
    ...selfHarmSteps,
    ...selfHarmSideways,
    ...vulnerable,
    ...sarcasm,
    ...shouting,
    ...wantsRemedy,
    ...wantsAnswer,
    ...urgent,
    ...accepts,
    ...thanks,
    ...rejects,
    ...resolved,
    ...privateData,
    ...misunderstood,
    ...security,
    ...securityFrames,
    ...securityOutcomes,
    ...safetyIncident,
    ...safetyFrames,
    ...accidentOutcomes,
    ...weighedOfCustomers,
    ...accessNeed,
    ...softening,
  ],
  lists: {
    ...things,
    ...problems,
    ...feelings,
    ...replyWords,
    ...riskWords,
    ...toneWords,
    ...customerWords,
    ...needWords,
    ...cueLists,
    ...safetyWords,
    ...threatWords,
    ...selfHarmWords,
  },
  weights,
  policy: nextStepPolicy,
  phrases: stepPhrases,
  cues: [...customerCues, ...ourCues],
};
