import { mayBeName, type Sentence, trimGenitive, type Word } from '../story/read-story';

/** A proper name: the words from `from` to before `to`, and the last of them in lower case. */
export interface Name {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const PLACE =
  /^(?:street|road|university|institute|party|union|council|ministry|sea|river|bank|republic|federation|states|kingdom|court|commission|war|act|assembly|agency|committee|cent(?:er|re)|group|europe|asia|africa|america|press|review|times|office|department|north|south|east|west)$/;

/** The names among the first `within` words of a sentence. */
export function findNames({ words }: Sentence, proper: ReadonlySet<string>, within: number): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < within && i < words.length; i += 1) {
    const from = i;
    while (i < words.length && isPart(words[i], i > from)) i += 1;
    const last = words[i - 1];
    if (i === from || !last || PLACE.test(trimGenitive(last.text))) continue;
    // One word alone may have its capital from opening the sentence.
    if (i - from === 1 && !proper.has(trimGenitive(last.text))) continue;
    names.push({ word: trimGenitive(last.text), from, to: i });
  }
  return names;
}

function isPart(word: Word | undefined, goesOn: boolean): boolean {
  return !!word && mayBeName(word) && !(goesOn && word.apart);
}
