import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import { chooseStart } from './choose-start';
import type { CorrectableStory, CorrectionsModel, Stored } from './corrections-model';
import type { DraftStart } from './draft-writer';
import { FormView } from './form-view';
import { ListView } from './list-view';

/** Where corrections are written, and where the reader sees what became of them. */
export function CorrectionsTab({ model }: { readonly model: CorrectionsModel }) {
  const stored = model.stored.value;
  const story = model.story.value;
  if (stored === null || story === null) return <div class="waiting" />;
  if (stored === 'unread') return <p role="status">{translate('correctionsUnread')}</p>;
  return <Corrections model={model} stored={stored} story={story} />;
}

interface CorrectionsProps {
  readonly model: CorrectionsModel;
  readonly stored: Stored;
  readonly story: CorrectableStory | 'none';
}

function Corrections({ model, stored, story }: CorrectionsProps) {
  // Chosen once: nothing that is stored or read meanwhile takes the reader elsewhere.
  const first = useMemo(
    () => (story === 'none' ? null : chooseStart(story, stored, model.sender.value, model.makeId())),
    [model],
  );
  /** What is written in; null for the list. */
  const start = useSignal<DraftStart | null>(first);
  const hasMoved = useSignal(false);
  const said = useSignal('');
  /** What was sent last, whose state is told as it changes. */
  const sent = useSignal<string | null>(null);
  const open = (next: DraftStart | null, text: string, justSent: string | null): void => {
    hasMoved.value = true;
    sent.value = justSent;
    said.value = text;
    start.value = next;
  };
  return (
    <div class="corrections">
      {model.isPrivate && <p class="note">{translate('privateNote')}</p>}
      {start.value === null ? (
        <ListView
          model={model}
          stored={stored}
          said={said}
          sent={sent.value}
          isFocused={hasMoved.value}
          onEdit={(draft) => open(draft, '', null)}
        />
      ) : (
        <FormView
          key={start.value.id}
          model={model}
          story={story}
          start={start.value}
          count={stored.total}
          isFocused={hasMoved.value || model.isAsked}
          onLeave={(text, justSent) => open(null, text, justSent ?? null)}
        />
      )}
    </div>
  );
}
