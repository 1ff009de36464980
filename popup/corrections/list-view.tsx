import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import { startWith } from './choose-start';
import { CorrectionsList } from './corrections-list';
import type { CorrectionsModel, Stored } from './corrections-model';
import { describeState } from './describe-state';
import type { DraftStart } from './draft-writer';

interface ListViewProps {
  readonly model: CorrectionsModel;
  readonly stored: Stored;
  readonly said: Signal<string>;
  /** The id of what was sent just now, or null. */
  readonly sent: string | null;
  /** Whether the reader has come from the form, which is gone. */
  readonly isFocused: boolean;
  onEdit(start: DraftStart): void;
}

/** The list under its heading, and what came of the last press. */
export function ListView({ model, stored, said, sent, isFocused, onEdit }: ListViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  const watched = stored.records.find(({ correction }) => correction.id === sent);
  const Title = model.level === 1 ? 'h1' : 'h2';
  return (
    <>
      <Title tabIndex={-1} ref={heading}>
        {translate('correctionsHeading')}
      </Title>
      <p class="said" role="status">
        {said.value || (watched !== undefined && describeState(watched))}
      </p>
      <CorrectionsList model={model} stored={stored} said={said} onEdit={(record) => onEdit(startWith(record))} />
    </>
  );
}
