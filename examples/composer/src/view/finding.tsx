import type { ReplyFinding, Suggestion } from "deescalate";
import { isPhrase, type Phrase } from "../typing.js";
import { wordsOf } from "../wording.js";
import { Slotted } from "./slotted.js";

interface Props {
  readonly finding: ReplyFinding;
  /** Puts the words of a suggestion in place of what was found. */
  readonly onReplace?: (phrase: Phrase) => void;
}

/** What a finding says, why it matters, and what to write instead. */
export function FindingText({ finding, onReplace }: Props) {
  const { message, why, source } = finding;
  return (
    <>
      <p class="what">{message}</p>
      <p class="why">
        {why} {source.length > 0 && <span class="source">({source.join(", ")})</span>}
      </p>
      {suggestionsOf(finding).map((suggestion, index) => (
        <Instead
          key={wordsOf(suggestion)}
          label={index === 0 ? "Instead" : "Or"}
          suggestion={suggestion}
          onReplace={onReplace}
        />
      ))}
    </>
  );
}

interface InsteadProps {
  readonly label: string;
  readonly suggestion: Suggestion;
  readonly onReplace: Props["onReplace"];
}

function Instead({ label, suggestion, onReplace }: InsteadProps) {
  return (
    <div class="instead">
      <span>{label}</span>
      {isPhrase(suggestion) && onReplace !== undefined ? (
        <button type="button" class="phrase" onClick={() => onReplace(suggestion)}>
          <Slotted phrase={suggestion} />
        </button>
      ) : (
        <p>{wordsOf(suggestion)}</p>
      )}
    </div>
  );
}

function suggestionsOf(finding: ReplyFinding): readonly Suggestion[] {
  return finding.kind === "move" ? [] : finding.suggestions;
}

/** The same in one breath, for a screen reader. */
export function spoken(finding: ReplyFinding): string {
  const instead = suggestionsOf(finding).map(wordsOf);
  const words = finding.range === null ? "The whole reply" : `“${finding.excerpt}”`;
  return [`${words}: ${finding.message}`, finding.why, instead.length > 0 ? `Instead: ${instead.join(" Or: ")}` : ""]
    .filter(Boolean)
    .join(" ");
}
