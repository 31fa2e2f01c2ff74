/** Bytes of a record as text, or why they are none. */
import { RecordError } from "./errors.js";

export type Decoder = (bytes: Buffer) => string;

/** Makes a decoder that refuses bytes that are no text in that encoding. */
export function createDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    if (bytes.includes(0)) throw new RecordError("unreadable", "It holds NUL bytes, which no text has.");
    try {
      return decoder.decode(bytes);
    } catch {
      throw new RecordError(
        "unreadable",
        `It is not ${decoder.encoding.toUpperCase()}; if the file is older, encoding: "windows-1252" may be right.`,
      );
    }
  };
}
