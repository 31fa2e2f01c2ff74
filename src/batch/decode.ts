/** Bytes of a record as text, or why they are none. */
import { BatchError, RecordError } from "./errors.js";

export type Decoder = (bytes: Buffer) => string;

/** In these the byte of a line feed or a quote may be half of another character. */
const NOT_CUT_INTO_LINES: ReadonlySet<string> = new Set(["utf-16le", "utf-16be", "iso-2022-jp"]);

/**
 * Makes a decoder that refuses bytes that are no text in that encoding.
 *
 * @throws BatchError where nobody knows the encoding, or its lines cannot be told
 */
export function createDecoder(encoding: string): Decoder {
  const decoder = openDecoder(encoding);
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

function openDecoder(encoding: string): TextDecoder {
  const refuse = (why: string): never => {
    throw new BatchError("options", `encoding: ${why}. Known are utf-8, windows-1252, shift_jis and others.`);
  };
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    if (!NOT_CUT_INTO_LINES.has(decoder.encoding)) return decoder;
  } catch {
    return refuse(`${JSON.stringify(encoding)} is not known`);
  }
  return refuse(`${encoding} cannot be read line by line; save the file as UTF-8`);
}
