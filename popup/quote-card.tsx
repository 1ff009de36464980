import { useId } from 'preact/hooks';
import { translatePlural } from '../src/platform/i18n';
import type { QuotePreview } from '../src/platform/messages';
import { LazyCopyAs } from './formats/lazy-copy-as';
import { LengthMark } from './length-mark';
import type { Model } from './model';

interface QuoteCardProps {
  readonly model: Model;
  readonly quote: QuotePreview;
  readonly heading: string;
  /** Shown in few lines and with its title, because it may be from another story than the page shows. */
  readonly isBrief?: boolean;
  /** Adds it to the quote that is gathered from its story. */
  readonly onAdd?: () => void;
}

/** A quote as it will be pasted, how much of the limit it takes, and the formats to copy it in. */
export function QuoteCard({ model, quote, heading, isBrief = false, onAdd }: QuoteCardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={isBrief ? 'brief' : ''}>
      <div class="section-head">
        <h2 id={id}>{heading}</h2>
        <LengthMark count={quote.length} limit={quote.limit} />
      </div>
      <figure>
        <blockquote class="story">{quote.extract}</blockquote>
        {isBrief && quote.title !== '' && (
          <figcaption>
            <a href={quote.url} target="_blank" rel="noreferrer">
              {quote.title}
            </a>
          </figcaption>
        )}
      </figure>
      {quote.isCut && <p class="quiet">{translatePlural('selectionCut', quote.total)}</p>}
      <LazyCopyAs model={model} quote={quote} onAdd={onAdd} />
    </section>
  );
}
