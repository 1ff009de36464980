import { diffWords } from '../../src/corrections/diff-words';
import { translate } from '../../src/platform/i18n';
import { shortenSame } from './shorten-same';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** How one text becomes another, word by word and where it does: to see by marks, to hear by words. */
export function WordDiff({ before, after }: WordDiffProps) {
  return (
    <>
      {shortenSame(diffWords(before, after)).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={key}>
            <span class="unseen">{` ${translate(kind === 'removed' ? 'diffRemoved' : 'diffAdded')} `}</span>
            {text}
          </Mark>
        );
      })}
    </>
  );
}
