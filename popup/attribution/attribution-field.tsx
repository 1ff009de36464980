import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { formatNumber, type MessageKey, shownLanguage, translate } from '../../src/platform/i18n';
import { ATTRIBUTION_PARTS, type AttributionPart, DEFAULT_ATTRIBUTION } from '../../src/quote/attribution';
import {
  type AttributionProblem,
  checkAttribution,
  LONGEST_ATTRIBUTION,
  type PartNames,
  showAttribution,
} from '../../src/quote/check-attribution';
import { sampleLine } from './sample-line';

interface AttributionFieldProps {
  /** The template as it is stored, empty for the default one. */
  readonly stored: string;
  onChange(template: string): void;
}

/** The line that names a source, as a template with its preview. It is stored when the field is left, if it is good. */
export function AttributionField({ stored, onChange }: AttributionFieldProps) {
  const id = useId();
  const names = partNames();
  const { input, text, store, putIn } = useTemplate(stored, names, onChange);
  const checked = checkAttribution(text.value, names);
  return (
    <div class="attribution">
      <label for={id}>{translate('attributionLabel')}</label>
      <input
        ref={input}
        type="text"
        id={id}
        spellcheck={false}
        autocomplete="off"
        value={text.value}
        aria-invalid={!checked.isGood}
        aria-describedby={`${id}help ${id}error`}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
        onChange={store}
      />
      <p class="error" id={`${id}error`} role="alert">
        {!checked.isGood && sayProblem(checked.problem, checked.at)}
      </p>
      <PartButtons names={names} onPress={putIn} />
      <p class="help" id={`${id}help`}>
        {translate('attributionHelp')}
      </p>
      {checked.isGood && <Preview template={checked.template} />}
      {stored !== '' && (
        <p>
          <button type="button" onClick={() => onChange('')}>
            {translate('attributionDefault')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The text in the field: what is stored, until the reader changes it. */
function useTemplate(stored: string, names: PartNames, onChange: AttributionFieldProps['onChange']) {
  const input = useRef<HTMLInputElement>(null);
  const shown = showAttribution(stored || DEFAULT_ATTRIBUTION, names);
  const text = useSignal(shown);
  const read = (): string | null => {
    const checked = checkAttribution(text.value, names);
    if (!checked.isGood) return null;
    return checked.template === DEFAULT_ATTRIBUTION ? '' : checked.template;
  };
  useEffect(() => {
    // What means the same stays as the reader is writing it.
    if (read() !== stored) text.value = shown;
  }, [stored]);
  const store = (): void => {
    const template = read();
    if (template !== null && template !== stored) onChange(template);
  };
  const putIn = (part: AttributionPart): void => {
    const field = input.current;
    if (field === null) return;
    const end = text.value.length;
    field.setRangeText(`{${names[part]}}`, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
    text.value = field.value;
    field.focus();
    store();
  };
  return { input, text, store, putIn };
}

function PartButtons({ names, onPress }: { readonly names: PartNames; onPress(part: AttributionPart): void }) {
  return (
    <fieldset class="parts" aria-label={translate('attributionParts')}>
      {ATTRIBUTION_PARTS.map((part) => (
        <button key={part} type="button" onClick={() => onPress(part)}>
          {names[part]}
        </button>
      ))}
    </fieldset>
  );
}

function Preview({ template }: { readonly template: string }) {
  const { before, link, after } = sampleLine(template, shownLanguage());
  return (
    <p class="preview">
      <span class="help">{translate('attributionPreview')}</span>{' '}
      <span class="story">
        {before}
        <span class="as-link">{link}</span>
        {after}
      </span>
    </p>
  );
}

function partNames(): PartNames {
  return {
    authors: translate('partAuthors'),
    editors: translate('partEditors'),
    title: translate('partTitle'),
    site: translate('partSite'),
    section: translate('partSection'),
    date: translate('partDate'),
  };
}

const PROBLEMS: Readonly<Record<AttributionProblem, MessageKey>> = {
  noTitle: 'attributionNoTitle',
  noSite: 'attributionNoSite',
  notAPart: 'attributionNotAPart',
  twoParts: 'attributionTwoParts',
  twice: 'attributionTwice',
  brace: 'attributionBrace',
  bracket: 'attributionBracket',
  long: 'attributionLong',
};

function sayProblem(problem: AttributionProblem, at: string): string {
  return translate(PROBLEMS[problem], problem === 'long' ? formatNumber(LONGEST_ATTRIBUTION) : at);
}
