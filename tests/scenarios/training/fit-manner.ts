import { scaleUses } from '../../../src/scenarios/openings/read-manner';
import type { Story } from '../../../src/scenarios/story/read-story';
import type { Weights } from '../../../src/scenarios/weights/weights';
import { nameWording } from '../../../src/scenarios/wording/walk-wording';
import type { LabelledChoice } from './fit-weights';
import { fitWithWords } from './fit-with-words';
import type { Contents } from './label-article';
import { markNamed } from './mark-wording';
import { packWords, pickNamed, type Tabled } from './pack-weights';

/** In fewer articles than this a wording tells nothing of how articles are told. */
const LEAST_ARTICLES = 15;
const NEGATIVES_COUNT = 3;
const TETHERS = { named: 0.1, words: 30, trust: 0.25, kept: 500 };
/** Whether an enumeration is one of scenarios is told by what it enumerates. */
const ENUMERATES = /\b(?:first|second|third|fourth|fifth|one|two|three|four|five|six|other|another|last)\b/;

/** Fits what the wording of a whole article says for its setting out scenarios. */
export function fitManner(articles: readonly Contents[]): Pick<Weights, 'manner'> & Tabled<'manner'> {
  const read = articles.map(({ story, article }) => ({
    manner: readManner(story),
    tells: article.scenarios.length > 0,
  }));
  const names = listNames(read.map(({ manner }) => manner));
  const choices = read.map(({ manner, tells }): LabelledChoice => {
    const named = [...manner].filter(([name]) => names.has(name));
    return {
      options: [{}, { always: 1, ...markNamed(named) }],
      right: [!tells, tells],
      counts: tells ? 1 : NEGATIVES_COUNT,
    };
  });
  const fitted = fitWithWords(choices, { always: 0 }, TETHERS, 0);
  return { manner: pickNamed(fitted), tables: { manner: packWords(fitted) } };
}

/** How much of each wording a story has, as `weighManner` weighs it, by name. */
function readManner({ sentences }: Story): Map<string, number> {
  const manner = new Map<string, number>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const name of nameWording(sentence.words)) manner.set(name, (manner.get(name) ?? 0) + 1);
  }
  for (const [name, count] of manner) manner.set(name, scaleUses(count, words));
  return manner;
}

function listNames(all: readonly ReadonlyMap<string, number>[]): Set<string> {
  const uses = new Map<string, number>();
  for (const manner of all) for (const name of manner.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Set(
    [...uses].flatMap(([name, count]) =>
      count >= LEAST_ARTICLES && !isMarked(name) && !ENUMERATES.test(name) ? [name] : [],
    ),
  );
}

/** Openers and negated words tell no more than the words themselves. */
function isMarked(name: string): boolean {
  return name.startsWith('^') || name.startsWith('!');
}
