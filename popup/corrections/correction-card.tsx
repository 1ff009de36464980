import type { Signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { KeptAnswer } from '../../src/corrections/channels/types';
import type { OutboxRecord } from '../../src/corrections/types';
import { translate } from '../../src/platform/i18n';
import { ACTION_NAMES, type Action, chooseActions } from './choose-actions';
import { describeState } from './describe-state';
import { WordDiff } from './word-diff';

interface CorrectionCardProps {
  readonly record: OutboxRecord;
  /** The id of the correction that the keyboard's focus belongs to after a press, wherever its card stands then. */
  readonly focused: Signal<string | null>;
  onAct(action: Action): void;
  onUndo(): void;
}

/** One correction in the list: its words, its story, its state in plain language, and what can be done with it. */
export function CorrectionCard({ record, focused, onAct, onUndo }: CorrectionCardProps) {
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const { correction, state, deletedAt } = record;
  useEffect(() => {
    // What was pressed may be gone with the card's old place.
    if (focused.value === correction.id && !card.current?.contains(document.activeElement)) card.current?.focus();
  }, [focused.value, correction.id, state.name, deletedAt]);
  return (
    <li class="correction" data-state={state.name} tabIndex={-1} ref={card} aria-labelledby={id}>
      <p class="words story" id={id}>
        <WordDiff before={correction.passage.text} after={correction.shouldRead} />
      </p>
      {deletedAt === null ? (
        <CardBody record={record} id={id} onAct={onAct} />
      ) : (
        <p class="undo">
          {translate('correctionDeleted')}
          <button type="button" aria-describedby={id} onClick={onUndo}>
            {translate('actionUndo')}
          </button>
        </p>
      )}
    </li>
  );
}

function CardBody({ record, id, onAct }: Pick<CorrectionCardProps, 'record' | 'onAct'> & { readonly id: string }) {
  const { correction, state } = record;
  const { title, url } = correction.article;
  const isKept = state.name === 'needsYou' && state.answer !== null;
  return (
    <>
      {correction.comment !== '' && <p class="comment">{correction.comment}</p>}
      <p class="help">
        <a href={url} target="_blank" rel="noreferrer">
          {title === '' ? url : title}
        </a>
      </p>
      <p class="state">{describeState(record)}</p>
      {isKept && state.answer !== null && <SiteAnswer answer={state.answer} />}
      <div class="buttons">
        {chooseActions(record).map((action) => (
          <button type="button" key={action} aria-describedby={id} onClick={() => onAct(action)}>
            {translate(ACTION_NAMES[action])}
          </button>
        ))}
      </div>
    </>
  );
}

/** What the site said, for whoever wants to see it: as text, whatever it is. */
function SiteAnswer({ answer: { status, url, body } }: { readonly answer: KeptAnswer }) {
  return (
    <details>
      <summary>{translate('siteAnswer')}</summary>
      <p class="help">{translate('siteAnswerFrom', url, String(status))}</p>
      {body.trim() === '' ? <p class="help">{translate('siteAnswerEmpty')}</p> : <pre>{body}</pre>}
    </details>
  );
}
