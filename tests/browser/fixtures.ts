import { findBodies, findStoryElement } from '../../src/article/dom/find-body';
import type { StoryPlace } from '../../src/article/dom/read-article';

/** What the fixture site says of a page; see tests/site/load.ts for the whole of it. */
export interface Fixture {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expected;
}

interface ExpectedStory {
  readonly article: Record<string, unknown>;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}
type Expected = {
  readonly address: string;
  readonly policyLimit?: number | null;
  readonly kind?: 'other';
} & Partial<ExpectedStory> & {
    readonly stories?: readonly ExpectedStory[];
  };

const html = import.meta.glob<string>('../site/{articles,pages}/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../site/{articles,pages}/*/expected.json', {
  import: 'default',
  eager: true,
});

/** The pages below a folder of tests/site. */
export function fixtures(folder: 'articles' | 'pages'): Fixture[] {
  return Object.entries(html)
    .filter(([path]) => path.includes(`/${folder}/`))
    .map(([path, page]) => {
      const expected = expectations[path.replace('page.html', 'expected.json')];
      if (expected === undefined) throw new Error(`${path} has no expected.json`);
      return { slug: path.split('/').at(-2) ?? path, html: page, expected };
    });
}

/** The stories that a fixture's page holds, as a reader sees them. */
export function expectedStories({ expected: { article, blocks, stories } }: Fixture): readonly ExpectedStory[] {
  return stories ?? (article === undefined || blocks === undefined ? [] : [{ article, blocks }]);
}

/** Renders a page in a frame of its own, without its scripts, as if it stood at `address`. */
export async function render(page: string, address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page
    .replace(/<head[^>]*>/i, (head) => `${head}<base href="${address}">`)
    .replace(/<img\b[^>]*>/gi, '');
  document.body.append(frame);
  await loaded;
  const rendered = frame.contentDocument;
  if (rendered === null) throw new Error('the frame has no document');
  return rendered;
}

/** Every story's place in a document. */
export function storyPlaces(document: Document): StoryPlace[] {
  const bodies = findBodies(document);
  return bodies.map((body) => ({
    body,
    element: findStoryElement(body, bodies),
    isOnly: bodies.length === 1,
  }));
}
