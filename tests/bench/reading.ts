import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { bundleForPage } from './bundle-for-page';
import { answerIsolated, makePage, otherAddress } from './make-page';
import { interleave, type Measured, ratio, spread, type Table } from './measure';

const ROUNDS = 25;
const WORDS = [800, 3_000, 20_000] as const;
const MOST_OF_BARE = 3;
const MOST_OF_READABILITY = 0.1;
/** Words read in one sample, so that the clock's grain and a collection here and there don't show. */
const WORDS_A_SAMPLE = { blocks: 60_000, bare: 60_000, readability: 3_000 } as const;

async function measureWords(session: Session, words: number, script: string): Promise<string[][]> {
  const address = otherAddress(`read-${words}`);
  const body = makePage(words) + script;
  const page = await session.open(address, { answer: (url) => (url === address ? answerIsolated(body) : null) });
  const time = async (name: keyof typeof WORDS_A_SAMPLE, isFirst: boolean) =>
    Number(await page.evaluate(`time('${name}', ${Math.ceil(WORDS_A_SAMPLE[name] / words)}, ${isFirst})`));
  // Past the point where the browser compiles what runs often.
  for (let turn = 0; turn < 5; turn += 1) for (const name of ['blocks', 'bare'] as const) await time(name, true);
  const [first, firstBare, again, againBare, readability] = await interleave(
    [
      { name: 'first', sample: () => time('blocks', true) },
      { name: 'first bare', sample: () => time('bare', true) },
      { name: 'again', sample: () => time('blocks', false) },
      { name: 'again bare', sample: () => time('bare', false) },
      { name: 'Readability', sample: () => time('readability', false) },
    ],
    ROUNDS,
  );
  await page.close();
  if (!first || !firstBare || !again || !againBare || !readability) return [];
  const row = (label: string, ours: Measured, bare: Measured) => [
    words.toLocaleString('en'),
    label,
    spread(ours),
    spread(bare),
    spread(readability),
    ratio(ours, bare, MOST_OF_BARE),
    ratio(ours, readability, MOST_OF_READABILITY),
  ];
  return [row('first', first, firstBare), row('again', again, againBare)];
}

/** Reading a story's blocks beside a bare walk over its text and beside Readability, in Chromium. */
export async function measureReading(): Promise<Table[]> {
  const script = await bundleForPage('readers');
  const session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
  const rows: string[][] = [];
  try {
    for (const words of WORDS) rows.push(...(await measureWords(session, words, script)));
  } finally {
    await session.close();
  }
  return [
    {
      title: 'Reading a story',
      note: `Milliseconds for the blocks of a story, for one pass of a TreeWalker that reads every text of the same body, and for Readability with the copy of the document that it works on: median (p10–p90) of ${ROUNDS} samples of many readings. First: of text that no script has touched before, as the extension finds it; again: of text read just before.`,
      head: ['words', 'reading', 'Pressquote', 'a bare walk', 'Readability', 'of the bare walk', 'of Readability'],
      rows,
    },
  ];
}
