import type { Phrase } from "../typing.js";

/** A phrase with its gaps, which only the agent can fill, set apart. */
export function Slotted({ phrase: { text, slots } }: { readonly phrase: Phrase }) {
  const ends = [0, ...slots.map(({ end }) => end)];
  return (
    <>
      {slots.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <span class="slot">{text.slice(start, end)}</span>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
