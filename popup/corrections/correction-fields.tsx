import { useEffect, useId, useRef } from 'preact/hooks';
import { CORRECTION_KINDS, type CorrectionKind } from '../../src/corrections/types';
import { type MessageKey, translate } from '../../src/platform/i18n';
import type { DraftWriter } from './draft-writer';
import { WordDiff } from './word-diff';

interface FieldProps {
  readonly writer: DraftWriter;
}

/** About how many letters a line of a text field has. */
const LINE = 40;
const MOST_LINES = 7;

const KIND_NAMES: Readonly<Record<CorrectionKind, MessageKey>> = {
  typo: 'kindTypo',
  fact: 'kindFact',
  translation: 'kindTranslation',
  link: 'kindLink',
  other: 'kindOther',
};

/** The wording that the reader proposes, and under it what it changes. */
export function ShouldReadField({ writer, isFocused }: FieldProps & { readonly isFocused: boolean }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = writer.start.passage;
  const { shouldRead } = writer.fields.value;
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  return (
    <div class="text-field">
      <label for={id}>{translate('shouldReadLabel')}</label>
      <textarea
        id={id}
        ref={field}
        class="story"
        rows={countLines(shouldRead)}
        value={shouldRead}
        aria-describedby={`${id}help`}
        onInput={({ currentTarget }) => writer.change({ shouldRead: currentTarget.value })}
      />
      <p class="help" id={`${id}help`}>
        {translate('shouldReadHelp')}
      </p>
      {shouldRead !== text && (
        <p class="change">
          <span class="quiet">{translate('diffName')}</span>{' '}
          <span class="story">
            <WordDiff before={text} after={shouldRead} />
          </span>
        </p>
      )}
    </div>
  );
}

export function KindField({ writer }: FieldProps) {
  const id = useId();
  return (
    <fieldset class="chips">
      <legend>{translate('kindLabel')}</legend>
      {CORRECTION_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={id}
            checked={writer.fields.value.kind === kind}
            onChange={() => writer.change({ kind })}
          />
          {translate(KIND_NAMES[kind])}
        </label>
      ))}
    </fieldset>
  );
}

export function CommentField({ writer }: FieldProps) {
  const id = useId();
  const { comment } = writer.fields.value;
  return (
    <div class="text-field">
      <label for={id}>
        {translate('commentLabel')} <span class="quiet">{translate('optional')}</span>
      </label>
      <textarea
        id={id}
        rows={Math.max(2, countLines(comment))}
        value={comment}
        onInput={({ currentTarget }) => writer.change({ comment: currentTarget.value })}
      />
    </div>
  );
}

function countLines(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST_LINES, lines);
}
