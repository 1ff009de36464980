import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const Story = v.strictObject({
  article: v.strictObject({
    url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
    title: v.pipe(v.string(), v.nonEmpty()),
    authors: v.array(v.pipe(v.string(), v.nonEmpty())),
    editors: v.array(v.pipe(v.string(), v.nonEmpty())),
    date: v.nullable(v.pipe(v.string(), v.isoDate())),
    section: v.nullable(v.string()),
  }),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['paragraph', 'heading', 'item', 'quotation', 'row', 'caption']),
        text: v.pipe(
          v.string(),
          v.nonEmpty(),
          v.check((text) => !/^\s|\s$|[^\S \n\t]| {2}/.test(text), 'white space is not collapsed'),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

const Whole = {
  address: v.pipe(v.string(), v.url()),
  variant: v.picklist(['networker', 'wordpress', 'block', 'old', 'amp', 'bare']),
  policyLimit: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  scenarios: v.pipe(v.number(), v.integer(), v.minValue(0)),
};

const OneStory = v.strictObject({ ...Whole, ...Story.entries });
const SeveralStories = v.strictObject({ ...Whole, stories: v.pipe(v.array(Story), v.minLength(2)) });

// Not a union: its message would name neither the field nor what is wrong with it.
const ExpectedArticle = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'stories' in input ? SeveralStories : OneStory,
);

const ExpectedPage = v.strictObject({ address: Whole.address, kind: v.literal('other') });

/** What a careful reader finds on one story of a page: its facts, and its body block by block. */
export type FixtureStory = v.InferOutput<typeof Story>;

/** A page of the site that holds a story, or several one below the other. */
export interface FixtureArticle {
  readonly slug: string;
  /** Where the page is served; not always its canonical address. */
  readonly address: string;
  readonly variant: v.InferOutput<typeof Whole.variant>;
  readonly html: string;
  /** In page order; all but one fixture hold exactly one. */
  readonly stories: readonly [FixtureStory, ...FixtureStory[]];
  /** The number of characters that the page's own policy text sets, whatever it is; null where it sets none. */
  readonly policyLimit: number | null;
  /** How many scenarios a reader finds in the (first) story. */
  readonly scenarios: number;
}

/** A page of the site that is no story, and on which everything has to be left untouched. */
export interface FixturePage {
  readonly slug: string;
  readonly address: string;
  readonly html: string;
}

/** Every article of the fixture site. Throws, naming the folder and the field, when a folder is malformed. */
export function loadArticles(): FixtureArticle[] {
  return readFolders('articles', ExpectedArticle).map(({ slug, html, expected }) => {
    const { address, variant, policyLimit, scenarios } = expected;
    const [first, ...rest] = 'stories' in expected ? expected.stories : [pickStory(expected)];
    if (first === undefined) throw new Error(`articles/${slug}: no story`);
    return { slug, address, variant, html, policyLimit, scenarios, stories: [first, ...rest] };
  });
}

/** Every other page of the fixture site. Throws, naming the folder and the field, when a folder is malformed. */
export function loadPages(): FixturePage[] {
  return readFolders('pages', ExpectedPage).map(({ slug, html, expected }) => ({
    slug,
    html,
    address: expected.address,
  }));
}

function pickStory({ article, blocks }: FixtureStory): FixtureStory {
  return { article, blocks };
}

function readFolders<const Schema extends v.GenericSchema>(kind: string, schema: Schema) {
  const root = new URL(`./${kind}/`, import.meta.url);
  const slugs = readdirSync(root, { withFileTypes: true }).map((entry) => entry.name);
  if (slugs.length === 0) throw new Error(`${kind}: no fixture`);
  return slugs.sort().map((slug) => {
    const where = `${kind}/${slug}`;
    const page = new URL(`${slug}/page.html`, root);
    const answer = new URL(`${slug}/expected.json`, root);
    if (!existsSync(page) || !existsSync(answer)) throw new Error(`${where}: page.html or expected.json is missing`);
    const html = readFileSync(page, 'utf8');
    if (html.trim() === '') throw new Error(`${where}: page.html is empty`);
    return { slug, html, expected: parseExpected(where, schema, readFileSync(answer, 'utf8')) };
  });
}

function parseExpected<const Schema extends v.GenericSchema>(where: string, schema: Schema, text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where}/expected.json: ${String(error)}`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const told = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`);
  throw new Error(`${where}/expected.json: ${told.join('; ')}`);
}
