import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import type { QuotePreview } from '../../src/platform/messages';
import { type Format, isReferenceFormat, QUOTE_FORMATS, REFERENCE_FORMATS } from '../../src/quote/format-quote';
import type { Model } from '../model';
import { readersDay } from '../readers-day';
import { type ChosenFormat, storedFormat } from './chosen-format';
import { FORMAT_NAMES } from './format-names';
import { formatPreview } from './format-preview';

export interface CopyAsProps {
  readonly model: Model;
  readonly quote: QuotePreview;
  /** Adds it to the quote that is gathered from its story, where that can be done. */
  readonly onAdd?: (() => void) | undefined;
}

/** The formats to copy a quote in, the last used chosen, and what will be pasted where it isn't the quote as shown. */
export function CopyAs({ model, quote, onAdd }: CopyAsProps) {
  const chosen = useSignal<ChosenFormat | null>(null);
  const said = useSignal('');
  useEffect(() => {
    void storedFormat.read().then((stored) => {
      chosen.value = stored;
    });
  }, [chosen]);
  if (chosen.value === null) return <div class="waiting" />;
  const { format, withQuote } = chosen.value;
  const formatted = formatPreview(quote, format, {
    withQuote,
    accessed: readersDay(new Date()),
    attribution: model.settings.value.attribution,
  });
  const choose = (changes: Partial<ChosenFormat>): void => {
    said.value = '';
    chosen.value = { format, withQuote, ...changes };
  };
  const copy = async (): Promise<void> => {
    said.value = '';
    const isCopied = await model.copy(quote, format, formatted);
    said.value = isCopied ? translate('copiedAs', translate(FORMAT_NAMES[format])) : translate('copyRefused');
    if (isCopied && !model.isPrivate) await rememberFormat({ format, withQuote });
  };
  return (
    <>
      {format !== 'rich' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section class="as-copied" tabIndex={0} aria-label={translate('copyPreview')}>
          <pre>{formatted.plain.trimEnd()}</pre>
        </section>
      )}
      <fieldset class="formats">
        <legend class="unseen">{translate('copyAs')}</legend>
        <p class="said" role="status">
          {said.value}
        </p>
        <div class="buttons">
          <FormatList format={format} onChoose={(chosenFormat) => choose({ format: chosenFormat })} />
          <button type="button" class="primary" onClick={copy}>
            {translate('copyButton')}
          </button>
          {onAdd !== undefined && (
            <button type="button" onClick={onAdd}>
              {translate('addToQuote')}
            </button>
          )}
          {isReferenceFormat(format) && <WithQuote isOn={withQuote} onChange={(isOn) => choose({ withQuote: isOn })} />}
        </div>
      </fieldset>
    </>
  );
}

function FormatList({ format, onChoose }: { readonly format: Format; onChoose(format: Format): void }) {
  const groups = [
    { label: translate('formatsQuote'), formats: QUOTE_FORMATS },
    { label: translate('formatsReference'), formats: REFERENCE_FORMATS },
  ] as const;
  return (
    <select
      aria-label={translate('copyAs')}
      value={format}
      onChange={({ currentTarget }) => {
        const found = groups.flatMap(({ formats }) => [...formats]).find((each) => each === currentTarget.value);
        if (found !== undefined) onChoose(found);
      }}
    >
      {groups.map(({ label, formats }) => (
        <optgroup key={label} label={label}>
          {formats.map((each) => (
            <option key={each} value={each}>
              {translate(FORMAT_NAMES[each])}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function WithQuote({ isOn, onChange }: { readonly isOn: boolean; onChange(isOn: boolean): void }) {
  const id = useId();
  return (
    <span class="with-quote">
      <input type="checkbox" id={id} checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <label for={id}>{translate('withQuote')}</label>
    </span>
  );
}

/** That it isn't remembered costs a choice the next time. */
async function rememberFormat(chosen: ChosenFormat): Promise<void> {
  try {
    await storedFormat.update(chosen);
  } catch (error) {
    console.warn('Pressquote: the format could not be remembered', error);
  }
}
