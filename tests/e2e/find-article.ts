import { type FixtureArticle, loadArticles } from '../site/load';

/** The article of the fixture site with this slug. Throws where there is none. */
export function findArticle(slug: string): FixtureArticle {
  const found = loadArticles().find((article) => article.slug === slug);
  if (!found) throw new Error(`No fixture article ${slug}.`);
  return found;
}
