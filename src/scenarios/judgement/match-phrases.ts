/** A phrase: for every place the words that may stand there, `null` for any word. */
type Phrase<Kind> = { readonly kind: Kind; readonly words: readonly (ReadonlySet<string> | 'any' | 'gap')[] };

/** Phrases by the first of their words, the longest first. */
export type Phrases<Kind> = ReadonlyMap<string, readonly Phrase<Kind>[]>;

const GAP = 5;

/** Reads a table of phrases: words between spaces, `a|b` one of several, `_` any word, `..` up to five words. */
export function compilePhrases<Kind extends string>(table: Readonly<Record<Kind, readonly string[]>>): Phrases<Kind> {
  const phrases = new Map<string, Phrase<Kind>[]>();
  for (const kind of listKeys(table)) {
    for (const text of table[kind]) addPhrase(phrases, kind, text);
  }
  for (const those of phrases.values()) those.sort((one, other) => other.words.length - one.words.length);
  return phrases;
}

function listKeys<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}

function addPhrase<Kind>(phrases: Map<string, Phrase<Kind>[]>, kind: Kind, text: string): void {
  const [first = '', ...rest] = text.split(' ');
  const words = rest.map((place) => (place === '_' ? 'any' : place === '..' ? 'gap' : new Set(place.split('|'))));
  for (const word of first.split('|')) {
    const known = phrases.get(word);
    if (known) known.push({ kind, words });
    else phrases.set(word, [{ kind, words }]);
  }
}

/** The kind of the longest phrase that begins at a word, and the place after its last word; null when none does. */
export function matchPhrase<Kind>(
  phrases: Phrases<Kind>,
  words: readonly { readonly text: string }[],
  at: number,
): { readonly kind: Kind; readonly to: number } | null {
  for (const { kind, words: wanted } of phrases.get(words[at]?.text ?? '') ?? []) {
    const to = matchWords(wanted, words, at + 1);
    if (to >= 0) return { kind, to };
  }
  return null;
}

function matchWords(
  wanted: readonly (ReadonlySet<string> | 'any' | 'gap')[],
  words: readonly { readonly text: string }[],
  from: number,
): number {
  let at = from;
  for (let i = 0; i < wanted.length; i += 1) {
    const place = wanted[i];
    if (place === 'gap') {
      const next = wanted[i + 1];
      if (!(next instanceof Set)) return at;
      const limit = at + GAP;
      while (at <= limit && at < words.length && !next.has(words[at]?.text ?? '')) at += 1;
    } else {
      const word = words[at]?.text;
      if (word === undefined || (place instanceof Set && !place.has(word))) return -1;
      at += 1;
    }
  }
  return at;
}
