import type { Sentence, Word } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import { measureLinks, type Signatures } from './read-links';

const NUMBER = /^\d{1,2}$/;
const WHOLE = 100;
const ROUNDING = 3;

/**
 * The odds that one sentence gives to each of so many members: "20 per cent for the slump, 65 for no change and 15 for
 * the jump". Null where it doesn't give as many numbers as there are members, that together make a hundred. Where
 * its words don't tell which is whose, they are in the members' order.
 */
export function shareOdds({ words, cues }: Sentence, count: number, signatures: Signatures): number[] | null {
  if (!(cues & Cue.Digit)) return null;
  const places = words.flatMap(({ text }, i) => (NUMBER.test(text) ? [i] : []));
  const numbers = places.map((place) => Number(words[place]?.text));
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (places.length !== count || count < 2 || Math.abs(sum - WHOLE) > ROUNDING) return null;
  const behind = places.map((place, i) => words.slice(place + 1, places[i + 1] ?? words.length));
  const before = places.map((place, i) => words.slice(i === 0 ? 0 : (places[i - 1] ?? 0) + 1, place));
  const [one, other] = [behind, before].map((parts) => giveOut(parts, signatures));
  const owners = (one?.sure ?? 0) >= (other?.sure ?? 0) ? one?.owners : other?.owners;
  if (!owners || new Set(owners).size < count) return numbers;
  return Array.from({ length: count }, (_, member) => numbers[owners.indexOf(member)] ?? 0);
}

/** Which member each part of a sentence speaks of, and how sure that is in all. */
function giveOut(parts: readonly (readonly Word[])[], signatures: Signatures): { owners: number[]; sure: number } {
  let sure = 0;
  const owners = parts.map((words) => {
    const strengths = measureLinks(words, parts.length, signatures);
    const most = Math.max(...strengths);
    sure += most;
    return most > 0 ? strengths.indexOf(most) : -1;
  });
  const left = owners.map((_, member) => member).filter((member) => !owners.includes(member));
  const given = owners.map((owner) => (owner < 0 && left.length === 1 ? (left[0] ?? -1) : owner));
  return { owners: given, sure: new Set(given).size === parts.length ? sure : 0 };
}
