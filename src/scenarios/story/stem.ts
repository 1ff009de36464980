/**
 * A word without the first of the endings that it has, in no more than so many letters. Without regular expressions:
 * this is read for every word of a story.
 */
export function cutStem(word: string, endings: readonly string[], longest: number): string {
  for (const ending of endings) {
    if (word.endsWith(ending)) return word.slice(0, Math.min(longest, word.length - ending.length));
  }
  return word.slice(0, longest);
}
