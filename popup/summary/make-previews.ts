import { type Article, type Block, OMISSION, type StoryRange } from '../../src/article/types';
import { keepMade } from '../../src/ledger/keep-made';
import type { QuotePreview } from '../../src/platform/messages';
import { joinBlocks } from '../../src/policy/clip-block';
import { countCharacters } from '../../src/policy/count-characters';
import { type Extract, makeExtract, passageText } from '../../src/policy/make-extract';
import type { Policy } from '../../src/policy/read-policy';
import { shareExtracts } from '../../src/policy/share-extracts';
import { describeExtract } from '../../src/quote/describe-extract';
import { makeQuote, makeSummary, type SourceWriter } from '../../src/quote/make-quote';
import { summaryToHtml, toHtml } from '../../src/quote/to-html';
import { summaryToMarkdown, toMarkdown } from '../../src/quote/to-markdown';
import { summaryToPlain, toPlain } from '../../src/quote/to-plain';
import type { Excerpt, Scenario } from '../../src/scenarios/types';
import { labelPart } from './name-scenario';
import { excerptToPassage } from './stretch';

/** What quotes are made of. */
export interface Source {
  readonly blocks: readonly Block[];
  readonly article: Article;
  readonly policy: Policy;
  readonly language: string;
  readonly writer: SourceWriter | undefined;
}

/**
 * Words of the article as a quote, by the same way as any copy. `findFragment` is asked for a text directive that leads
 * to the extract. Null where the limit leaves no room.
 */
export async function previewExcerpt(
  excerpt: Excerpt,
  { blocks, article, policy, ...options }: Source,
  findFragment: (range: StoryRange) => Promise<string | null>,
): Promise<QuotePreview | null> {
  const { limit } = policy;
  const passage = excerptToPassage(excerpt);
  const extract = makeExtract(passage, blocks, limit);
  const [range] = extract?.ranges ?? [];
  if (extract === null || range === undefined) return null;
  const quote = makeQuote(extract, article, { ...options, fragment: await findFragment(range) });
  return {
    html: toHtml(quote),
    plain: toPlain(quote),
    markdown: toMarkdown(quote),
    ...describeExtract(extract, quote),
    total: countCharacters(passageText(passage, blocks)),
    limit,
    permission: null,
    made: keepMade(quote, policy, textsOf(blocks)),
  };
}

/** All scenarios' claims as one quote, within the limit together. Null where the limit leaves no room for each. */
export function previewSummary(scenarios: readonly Scenario[], source: Source): QuotePreview | null {
  const { article, policy, language, writer } = source;
  const { limit } = policy;
  // A summary has one link, to its story.
  const blocks = source.blocks.map((block) => ({
    ...block,
    marks: block.marks.filter(({ kind }) => kind !== 'link'),
  }));
  const passages = scenarios.map(({ keyClaim }) => excerptToPassage(keyClaim));
  const extracts = shareExtracts(passages, blocks, limit);
  if (extracts === null) return null;
  const parts = extracts.flatMap((extract, index) => {
    const scenario = scenarios[index];
    return scenario === undefined ? [] : [{ label: labelPart(scenario, index, scenarios.length), extract }];
  });
  const summary = makeSummary(parts, article, { language, writer });
  const join = (texts: readonly string[]): string => texts.join(OMISSION);
  const extract = joinExtracts(extracts, join(extracts.map(({ text }) => text)));
  return {
    html: summaryToHtml(summary),
    plain: summaryToPlain(summary),
    markdown: summaryToMarkdown(summary),
    ...describeExtract(extract, summary),
    total: countCharacters(join(passages.map((passage) => passageText(passage, blocks)))),
    limit,
    permission: null,
    made: keepMade({ ...summary, extract }, policy, textsOf(blocks)),
  };
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

/** Extracts of one story as one, whose text is `text`. */
function joinExtracts(extracts: readonly Extract[], text: string): Extract {
  const [first, ...others] = extracts.flatMap(({ blocks }) => blocks);
  const joined = first && others.reduce((block, other) => joinBlocks(block, OMISSION, other), first);
  return {
    blocks: joined === undefined ? [] : [joined],
    text,
    length: countCharacters(text),
    ranges: extracts.flatMap(({ ranges }) => ranges),
    isCut: extracts.some(({ isCut }) => isCut),
  };
}
