/** A name in the parts that reference styles turn round, or as it stands where it has no such parts. */
export type Name =
  | {
      readonly kind: 'person';
      readonly given: string;
      /** Words in small letters that belong to the family name ("van der"), or empty. */
      readonly particle: string;
      readonly family: string;
      /** "Jr.", "III", or empty. */
      readonly suffix: string;
    }
  | { readonly kind: 'literal'; readonly text: string };

const MOST_WORDS = 5;

const PARTICLES = new Set(
  'van von der den de da do di du del della dello des dos das la le ten ter zu zum zur af av bin ibn al el'.split(' '),
);

/** Words that no person is called by, in small letters: who has one in the name is an organisation. */
const ORGANISATION = new Set(
  [
    'press media news newsroom team staff editors editorial board agency institute institution centre center group',
    'foundation project network council committee commission ministry department university academy association',
    'organisation organization society company co inc ltd llc corp radio television tv journal magazine herald online',
    'service bureau office movement initiative alliance coalition fund observatory monitor reporters correspondents',
    'community campaign library museum army forces party speaker admin guest contributor anonymous and',
    'euromaidan ukraine ukrainian ukrainians russia russian european international national',
    'редакція агенція агентство центр інститут фонд преса новини радіо команда служба рада спілка видання україна',
    'міністерство університет проєкт організація та й і',
  ].flatMap((line) => line.split(' ')),
);

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
/** A word with a capital, or with a small prefix that is written together with it ("al-Bashir", "d’Estaing"). */
const NAME_WORD = /^(?:\p{Ll}{1,3}[-'’ʼ])?\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u;
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Parts a name as bylines have it, given name first, and only where that is safe: two to five words, each with a
 * capital, of which the last is the family name together with the particles before it. What may be an organisation, one
 * word alone, a name with a title, a comma or a sign in it, or in a script without capitals stays whole: printed as it
 * stands it is never wrong, only not turned round. A family name of two words without hyphen can't be told from a
 * second given name; its last word is taken then.
 */
export function splitName(name: string): Name {
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const family = words.pop() ?? '';
  const isName = (word: string): boolean => NAME_WORD.test(word) && !ORGANISATION.has(word.toLowerCase());
  const start = words.findIndex((word) => PARTICLES.has(word));
  const given = start === -1 ? words : words.slice(0, start);
  const particle = start === -1 ? [] : words.slice(start);
  const isPerson =
    given.length > 0 &&
    words.length < MOST_WORDS &&
    [...given, family].every(isName) &&
    particle.every((word) => PARTICLES.has(word)) &&
    !TITLE.test(given[0] ?? '') &&
    /\p{L}{2}/u.test(family) &&
    // A name all in capitals is one; a word in capitals among others is an abbreviation.
    new Set([...given, family].map((word) => ACRONYM.test(word))).size === 1;
  if (!isPerson) return { kind: 'literal', text: name };
  return { kind: 'person', given: given.join(' '), particle: particle.join(' '), family, suffix };
}

const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Lord|Rev|Gen|Col)\.?$/;

/** The name as it was before it was parted. */
export function joinName(name: Name): string {
  if (name.kind === 'literal') return name.text;
  return joinWords(name.given, name.particle, name.family, name.suffix);
}

/** Words with a space between them; those that are empty are left out. */
export function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
