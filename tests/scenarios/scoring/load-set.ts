import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerdictValue } from '../../../src/scenarios/types';

/** Where the labelled articles are, a folder for each set. */
export const SETS = join(import.meta.dirname, '..');

/** A scenario as a reader labelled it; paragraphs are top-level elements, counted from 0. */
export interface GoldScenario {
  readonly starts_at_paragraph: number;
  readonly ends_before_paragraph: number;
  readonly label: string | null;
  readonly holder: string | null;
  readonly key_sentences: readonly string[];
  readonly verdict: VerdictValue;
  readonly verdict_sentences: readonly string[];
}

/** One labelled article. */
export interface GoldArticle {
  readonly slug: string;
  readonly html: string;
  readonly title: string;
  readonly form: string;
  readonly question: string | null;
  readonly promised: number | null;
  readonly scenarios: readonly GoldScenario[];
}

/** The labelled articles of a folder with one folder each, by name; a folder that isn't there gives none. */
export function loadSet(directory: string): GoldArticle[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((slug) => ({
      ...JSON.parse(readFileSync(join(directory, slug, 'gold.json'), 'utf8')),
      slug,
      html: readFileSync(join(directory, slug, 'article.html'), 'utf8'),
    }));
}
