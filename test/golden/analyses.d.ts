/** One line for each input. */
export function goldenText(library: typeof import("../../src/index.js")): string;
export const GOLDEN: URL;
export function goldenFile(): string;
export function differences(actual: string, expected: string): string;
export const ADVICE: string;
