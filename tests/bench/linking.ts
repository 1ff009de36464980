import { launchWithExtension } from '../browsers/launch';
import { bundleForPage } from './bundle-for-page';
import { answerIsolated, makePage, otherAddress } from './make-page';
import { interleave, ratio, spread, type Table } from './measure';

const ROUNDS = 25;
const WORDS = [800, 3_000, 20_000] as const;
const MOST_OF_BARE = 3;

/** Making a text fragment beside a bare search for a phrase that stands once, in Chromium. */
export async function measureLinking(): Promise<Table[]> {
  const script = await bundleForPage('fragments');
  const session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
  const rows: string[][] = [];
  try {
    for (const words of WORDS) {
      const address = otherAddress(`link-${words}`);
      const body = makePage(words) + script;
      const page = await session.open(address, { answer: (url) => (url === address ? answerIsolated(body) : null) });
      for (const isFolding of [true, false]) {
        const time = async (name: string) => Number(await page.evaluate(`time('${name}', ${isFolding})`));
        const [ours, bare] = await interleave(
          ['ours', 'bare'].map((name) => ({ name, sample: () => time(name) })),
          ROUNDS,
        );
        if (!ours || !bare) continue;
        const label = isFolding ? 'with' : 'without, as inside a copy';
        rows.push([words.toLocaleString('en'), label, spread(ours), spread(bare), ratio(ours, bare, MOST_OF_BARE)]);
      }
      await page.close();
    }
  } finally {
    await session.close();
  }
  return [
    {
      title: 'Making a text fragment',
      note: `Milliseconds for a fragment to one passage, and for looking up whether the passage stands only once: median (p10–p90) of ${ROUNDS} samples of 200 passages of 20 to 480 characters. With or without making the page’s text comparable first.`,
      head: ['words', 'folding', 'Pressquote', 'a bare search', 'of the bare search'],
      rows,
    },
  ];
}
