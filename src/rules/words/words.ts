/** A list written as running text. */
export function words(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).filter(Boolean))];
}
