import type { CorrectedPassage } from '../../src/corrections/types';
import { translate } from '../../src/platform/i18n';
import { markWords } from './mark-words';

/** The highlighted words with the sentence around them. */
export function WordsInPlace({ passage }: { readonly passage: CorrectedPassage }) {
  const { before, words, after } = markWords(passage);
  return (
    <figure aria-label={translate('correctionSentence')}>
      <blockquote class="story">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
    </figure>
  );
}
