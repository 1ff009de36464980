import { shownLanguage } from '../../src/platform/i18n';
import type { PageDescription } from '../../src/platform/messages';
import { describeSource } from '../describe-source';

/** Which story it is; it stands over the tabs and is there before any of them has something to show. */
export function ArticleCard({ article }: { readonly article: NonNullable<PageDescription['article']> }) {
  const source = describeSource(article, shownLanguage());
  return (
    <section class="article">
      <h1 class="story">{article.title === '' ? article.url : article.title}</h1>
      {source !== '' && <p class="quiet">{source}</p>}
    </section>
  );
}
