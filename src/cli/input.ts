/** Reads what the command line names: files and stdin, as text, JSON and JSON Lines. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Shell, UsageError } from "./shell.js";

/** What stands for stdin where a file is asked for. */
export const STDIN = "-";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "a part of its path is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  Z_BUF_ERROR: "the gzip file ends too early",
  Z_DATA_ERROR: "the gzip file is damaged",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_INVALID_ARG_VALUE: "its name holds a NUL byte",
};

/**
 * The text of a file, or of stdin for `-`. A byte order mark is left out.
 *
 * @throws UsageError where it cannot be read, or is not UTF-8
 */
export async function readText(path: string, shell: Shell): Promise<string> {
  const bytes = path === STDIN ? await buffer(shell.stdin) : await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new UsageError(`${nameOf(path)} is not UTF-8.${isWide ? " It looks like UTF-16: save it as UTF-8." : ""}`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`Cannot read ${nameOf(path)}: ${reasonOf(error)}.`);
  }
}

/** Why the file system refuses, in plain words. */
export function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** A file as messages name it. */
export function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

/** @throws UsageError that says where it is no JSON */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${nameOf(path)} is not JSON${placeOf(error as SyntaxError, text)}`);
  }
}

/** `, line 3, column 7: Expected …`; the engine counts characters from the beginning. */
function placeOf({ message }: SyntaxError, text: string): string {
  const [, reason = message, position] = message.match(/^(.*?) (?:in JSON )?at position (\d+)/s) ?? [];
  if (position === undefined) return `: ${reason}.`;
  const before = text.slice(0, Number(position)).split("\n");
  return `, line ${before.length}, column ${(before.at(-1) ?? "").length + 1}: ${reason}.`;
}

/** A value of JSON Lines, and the line that it stands on, from 1. */
export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** @throws UsageError that names the line that is no JSON */
export function parseJsonLines(text: string, path: string): readonly JsonLine[] {
  return text.split("\n").flatMap((content, index) => {
    if (content.trim() === "") return [];
    try {
      return [{ line: index + 1, value: JSON.parse(content) as unknown }];
    } catch (error) {
      throw new UsageError(`${nameOf(path)}, line ${index + 1} is not JSON: ${(error as SyntaxError).message}.`);
    }
  });
}
