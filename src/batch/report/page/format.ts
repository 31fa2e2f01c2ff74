/** Figures as people read them. */

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** `12,345` */
export function whole(value: number): string {
  return WHOLE.format(value);
}

/** One decimal; a dash where there is nothing to tell. */
export function tenths(value: number | null): string {
  return value === null ? "–" : value.toFixed(1);
}

/** A whole percentage, `<1%` for less than half of one; a dash of nothing. */
export function share(part: number, all: number): string {
  if (all === 0) return "–";
  const percent = (100 * part) / all;
  return part > 0 && percent < 0.5 ? "<1%" : `${percent.toFixed(0)}%`;
}

/** Ids as words: `bare-refusal` reads “bare refusal”. */
export function words(id: string): string {
  return id.replaceAll("-", " ");
}
