import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chooseTab } from '../../../popup/choose-tab';
import { layMap } from '../../../popup/summary/lay-map';
import { previewExcerpt, previewSummary } from '../../../popup/summary/make-previews';
import { labelPart, nameScenario } from '../../../popup/summary/name-scenario';
import { outlineStory } from '../../../popup/summary/outline-story';
import { PROJECT_REPORTS, reportAddress } from '../../../popup/summary/report-address';
import { scenarioToRange } from '../../../popup/summary/stretch';
import type { Block } from '../../../src/article/types';
import type { Scenario, VerdictValue } from '../../../src/scenarios/types';

vi.mock('../../../src/platform/browser', () => import('../../browser/fake-browser'));

const article = {
  url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
  title: 'The ferry',
  authors: ['Olena Marchuk'],
  editors: [],
  date: '2026-05-04',
  section: null,
};

function makeBlock(text: string, kind: Block['kind'] = 'paragraph'): Block {
  return { kind, text, marks: [], level: kind === 'heading' ? 2 : 0 };
}

/** A scenario that stands in some blocks, with all of the first for its claim. */
function makeScenario(
  blocks: readonly Block[],
  start: number,
  end = start + 1,
  value: VerdictValue = 'none',
): Scenario {
  const text = blocks[start]?.text ?? '';
  return {
    label: null,
    keyClaim: { text, span: { block: start, start: 0, end: text.length } },
    holder: null,
    verdict: { value, sentence: null },
    blocks: { start, end },
  };
}

describe('the tab that a popup opens with', () => {
  const page = { article, policy: { limit: 500, clause: null }, selection: null, selectionEnd: '', lastQuote: null };
  const selection = {
    html: '',
    plain: '',
    permission: null,
    markdown: '',
    extract: 'x',
    length: 1,
    total: 1,
    limit: 500,
    isCut: false,
    title: '',
    url: '',
    made: {
      article,
      fragment: null,
      text: 'x',
      blocks: [],
      length: 1,
      anchors: [],
      policy: { limit: 500, clause: null },
    },
  };

  it.each([
    ['the summary of an article where nothing is selected', { kind: 'article', article, page }, 'summary'],
    ['the story’s where something is', { kind: 'article', article, page: { ...page, selection } }, 'quote'],
    ['the story’s elsewhere', { kind: 'elsewhere' }, 'quote'],
  ] as const)('is %s', (_, panel, tab) => {
    expect(chooseTab(panel)).toBe(tab);
  });
});

describe('the map of an article', () => {
  const blocks = ['a', 'b', 'c', 'd'].map((letter) => makeBlock(letter.repeat(100)));

  it('has every stretch where it stands', () => {
    const scenarios = [makeScenario(blocks, 1, 3), makeScenario(blocks, 3, 4)];
    const { stretches, buttons, reader } = layMap(blocks, scenarios, 0);
    expect(stretches).toEqual([
      { start: 25, size: 50 },
      { start: 75, size: 25 },
    ]);
    expect(buttons).toEqual(stretches);
    expect(reader).toBe(12.5);
  });

  it('has no reader where the page doesn’t tell', () => {
    expect(layMap(blocks, [], null).reader).toBeNull();
  });

  it('has a button wide enough for each, in order, none over another, whatever the scenarios are', () => {
    const scenario = fc
      .tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: 0, max: 12 }))
      .map(([start, length]) => makeScenario(blocks, start, start + length));
    const texts = fc.array(fc.string({ maxLength: 200 }), { maxLength: 10 });
    fc.assert(
      fc.property(
        texts,
        fc.array(scenario, { maxLength: 12 }),
        fc.integer({ min: -3, max: 20 }),
        (given, many, place) => {
          const { buttons, reader } = layMap(
            given.map((text) => makeBlock(text)),
            many,
            place,
          );
          const least = Math.min(9, 100 / Math.max(1, many.length));
          const ordered = buttons.toSorted((a, b) => a.start - b.start);
          ordered.forEach(({ start, size }, index) => {
            expect(size).toBeGreaterThanOrEqual(least - 1e-6);
            expect(start).toBeGreaterThanOrEqual(-1e-6);
            expect(start + size).toBeLessThanOrEqual((ordered[index + 1]?.start ?? 100) + 1e-6);
          });
          expect(reader).toBeGreaterThanOrEqual(0);
          expect(reader).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

describe('the stretch of a scenario', () => {
  it('goes from the start of its first block to the end of its last', () => {
    const blocks = [makeBlock('one'), makeBlock('three'), makeBlock('x')];
    const end = { block: 1, offset: 5 };
    expect(scenarioToRange(makeScenario(blocks, 0, 2), blocks)).toEqual({ start: { block: 0, offset: 0 }, end });
  });
});

describe('the names of scenarios', () => {
  const blocks = [makeBlock('The first school hopes.')];
  const nameless = makeScenario(blocks, 0);

  it('are the article’s, else our number', () => {
    const label = { text: 'The first school', span: { block: 0, start: 0, end: 16 } };
    expect(nameScenario({ ...nameless, label }, 0)).toBe('The first school');
    expect(nameScenario(nameless, 1)).toBe('Scenario 2');
  });

  it.each([
    ['likely', 'Scenario 2 of 3, found likely'],
    ['unlikely', 'Scenario 2 of 3, found unlikely'],
    ['mixed', 'Scenario 2 of 3, mixed verdict'],
    ['none', 'Scenario 2 of 3'],
  ] as const)('are ours in a copied summary (%s)', (value, label) => {
    expect(labelPart(makeScenario(blocks, 0, 1, value), 1, 3)).toBe(label);
  });
});

describe('the outline of a story', () => {
  const first = makeBlock('It rained. Nobody came.');

  it.each([
    [
      'its headings',
      [makeBlock('One', 'heading'), first, makeBlock('Two. Or three?', 'heading')],
      ['One', 'Two. Or three?'],
    ],
    ['first sentences where there is a single heading', [makeBlock('One', 'heading'), first], ['It rained.']],
    ['first sentences of whatever there is', [makeBlock('An item. Another.', 'item')], ['An item.']],
    ['nothing of a story without text', [], []],
  ])('is %s', (_, blocks, texts) => {
    expect(outlineStory(blocks).map(({ text }) => text)).toEqual(texts);
  });

  it('is verbatim, each part at its place', () => {
    const blocks = [makeBlock('Mr. Smith left. He was late.'), first];
    for (const { text, span } of outlineStory(blocks)) {
      expect(blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
    }
  });
});

describe('a claim as a quote', () => {
  const blocks = [makeBlock('The ferry stays.')];
  const source = { blocks, article, policy: { limit: 500, clause: null }, language: 'en', writer: undefined };
  const claim = makeScenario(blocks, 0).keyClaim;

  it('links to the passage where the page can tell how', async () => {
    const quote = await previewExcerpt(claim, source, async () => 'text=ferry');
    expect(quote).toMatchObject({ extract: 'The ferry stays.', length: 16, total: 16, isCut: false });
    expect(quote?.html).toContain(`${article.url}#:~:text=ferry`);
  });

  it('is none where the limit leaves no room', async () => {
    expect(await previewExcerpt(claim, { ...source, policy: { limit: 0, clause: null } }, async () => null)).toBeNull();
  });
});

describe('a summary as a quote', () => {
  it('keeps to the limit, by our count and with all joiners, and keeps every claim’s share', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((each) => each.trim() !== '');
    const texts = fc.array(text, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 100, max: 500 }), (claims, limit) => {
        const blocks = claims.map((claim) => makeBlock(claim));
        const scenarios = blocks.map((_, index) => makeScenario(blocks, index));
        const quote = previewSummary(scenarios, {
          blocks,
          article,
          policy: { limit, clause: null },
          language: 'en',
          writer: undefined,
        });
        // Null is an answer only where a single character may be longer than its share.
        if (quote === null) return;
        expect(quote.length).toBeLessThanOrEqual(limit);
        expect(quote.html.match(/<blockquote/g)).toHaveLength(claims.length);
        expect(quote.html.match(/<a /g)).toHaveLength(1);
      }),
    );
  });

  it('has no link but the one to the story', () => {
    const linked: Block = {
      ...makeBlock('The ferry stays.'),
      marks: [{ kind: 'link', start: 4, end: 9, href: 'https://euromaidanpress.com/x/' }],
    };
    const blocks = [linked, makeBlock('The ferry goes.')];
    const scenarios = blocks.map((_, index) => makeScenario(blocks, index));
    const quote = previewSummary(scenarios, {
      blocks,
      article,
      policy: { limit: 500, clause: null },
      language: 'en',
      writer: undefined,
    });
    expect(quote?.html.match(/href="[^"]*"/g)).toEqual([`href="${article.url}"`]);
    expect(quote?.plain).toContain('Scenario 1 of 2\n“The ferry stays.”');
  });
});

describe('a report that a summary is not right', () => {
  it('is an address of the project with title and text, never longer than servers take', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 900 })),
        (title, found) => {
          const address = new URL(reportAddress({ title, intro: 'Found:', url: article.url, found }));
          expect(address.origin + address.pathname).toBe(PROJECT_REPORTS);
          expect([...(address.searchParams.get('body') ?? '')].length).toBeLessThanOrEqual(1500);
        },
      ),
    );
  });
});
