/** What else reads text in this field, and how. None of them does the same job: they stand here for scale. */
import compromise from "compromise";
import { retext } from "retext";
import retextEquality from "retext-equality";
import Sentiment from "sentiment";
import vader from "vader-sentiment";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import winkSentiment from "wink-sentiment";

const wink = winkNLP(model);
const bare = winkNLP(model, []);
const afinn = new Sentiment();
const equality = retext().use(retextEquality);

/** The peer of all ratios. */
export const DEFAULT_PASS = "wink-nlp, default pass";

export const PEERS: Readonly<Record<string, (text: string) => unknown>> = {
  [DEFAULT_PASS]: (text) => wink.readDoc(text),
  "wink-nlp, tokeniser alone": (text) => bare.readDoc(text),
  "vader-sentiment": (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text),
  sentiment: (text) => afinn.analyze(text),
  "wink-sentiment": (text) => winkSentiment(text),
  compromise: (text) => compromise(text).json(),
  "retext with retext-equality": (text) => equality.processSync(text).messages,
};
