/** Replies and conversations without end, no two alike, in which most words have never been seen before. */
import type { Turn } from "../../src/contract/conversation.js";

const FRAMES: readonly string[] = [
  "Dear {name}, I am sorry that order {id} came without the {word}. I have sent it again today.",
  "You should have told us about {word}. We cannot refund {money}, as per our policy.",
  "I can see why {word} is annoying after {number} calls. Your refund for {id} arrives by {clock}.",
  "Please write to {mail} or see {link}, and name {script} when they ask.",
  "Nobody told you about {script}? I will ask {name} and write to you by {clock}.",
  "That is not true. {word} works as designed, calm down and read {link}.",
  "We have credited {money} to account {number} for the {word} that went missing.",
];

const COMPLAINTS: readonly string[] = [
  "This is the third time I write about {id}! Where is my {word}? I want {money} back.",
  "My name is {name}, the {word} broke after {number} days and nobody answers.",
  "You charged me {money} for {script}. Is that a joke? Mail me at {mail}.",
];

/** The first letter of alphabets, and how many letters from there on are safe to take. */
const ALPHABETS: readonly (readonly [first: number, count: number])[] = [
  [0x61, 26],
  [0x3b1, 17],
  [0x430, 32],
  [0x5d0, 22],
  [0x627, 20],
  [0x905, 40],
  [0x3041, 80],
  [0x4e00, 2000],
  [0xac00, 2000],
];

/** The number, spelt with the letters of an alphabet: another number, another word. */
function spell(number: number, [first, count]: readonly [number, number]): string {
  let word = "";
  for (let rest = number + count; rest > 0; rest = Math.floor(rest / count)) {
    word += String.fromCodePoint(first + (rest % count));
  }
  return word;
}

const LATIN = ALPHABETS[0] as readonly [number, number];

function fill(frame: string, index: number): string {
  const word = spell(index * 7, LATIN);
  const values: Readonly<Record<string, string>> = {
    word: `${word}er`,
    name: `${word.charAt(0).toUpperCase()}${word.slice(1)}on`,
    id: `KT-${10_000 + index}`,
    money: `£${index}.${10 + (index % 90)}`,
    number: String(index),
    clock: `${1 + (index % 12)}:${10 + (index % 50)} pm`,
    mail: `${word}@q${index}.example`,
    link: `https://example.com/${word}?a=${index}`,
    script: spell(index, ALPHABETS[index % ALPHABETS.length] as readonly [number, number]),
  };
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => values[name] as string);
}

/** @param index from 0 on; each gives another reply */
export function replyAt(index: number): string {
  return fill(FRAMES[index % FRAMES.length] as string, index);
}

/** @param index from 0 on; each gives another conversation of three turns */
export function conversationAt(index: number): readonly Turn[] {
  const complaint = (at: number): Turn => ({
    role: "customer",
    text: fill(COMPLAINTS[at % COMPLAINTS.length] as string, at),
  });
  return [complaint(index), { role: "agent", text: replyAt(index + 1) }, complaint(index + 1)];
}
