import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber, translate } from '../../src/platform/i18n';
import { sendKey } from '../../src/platform/send-key';
import { HIGHEST_MINIMUM, isMinimum, isMonths, MOST_MONTHS, type Settings } from '../../src/platform/settings';
import { AttributionField } from '../attribution/attribution-field';
import type { Model } from '../model';
import { Switch } from '../switch';
import { NumberField } from './number-field';
import { RememberSwitch } from './remember-switch';

/** All settings; each is stored as it is changed. */
export function SettingsPanel({ model }: { readonly model: Model }) {
  const said = useSignal('');
  const { showToolbar, quoteOnSelect, linkToPassage, correctionKey, keepHistory, historyMonths } = model.settings.value;
  const { minimumLength, attribution } = model.settings.value;
  const change = async (changes: Partial<Settings>): Promise<void> => {
    said.value = '';
    said.value = translate((await model.change(changes)) ? 'settingsSaved' : 'settingsNotSaved');
  };
  return (
    <section class="settings">
      <SettingsHead model={model} said={said.value} />
      <Switch
        label={translate('toolbarLabel')}
        help={translate('toolbarHelp')}
        isOn={showToolbar}
        onChange={(isOn) => change({ showToolbar: isOn })}
      />
      <Switch
        label={translate('quoteOnSelectLabel')}
        help={translate('quoteOnSelectHelp')}
        isOn={quoteOnSelect}
        onChange={(isOn) => change({ quoteOnSelect: isOn })}
      />
      <Switch
        label={translate('linkLabel')}
        help={translate('linkHelp')}
        isOn={linkToPassage}
        onChange={(isOn) => change({ linkToPassage: isOn })}
      />
      <Switch
        label={translate('correctionKeyLabel', sendKey(navigator.platform))}
        help={translate('correctionKeyHelp')}
        isOn={correctionKey}
        onChange={(isOn) => change({ correctionKey: isOn })}
      />
      <RememberSwitch said={said} />
      <Switch
        label={translate('historyLabel')}
        help={translate('historyHelp')}
        isOn={keepHistory}
        onChange={(isOn) => change({ keepHistory: isOn })}
      />
      <NumberField
        label={translate('monthsLabel')}
        help={translate('monthsHelp')}
        refusal={translate('monthsInvalid', formatNumber(MOST_MONTHS))}
        range={[1, MOST_MONTHS]}
        value={historyMonths}
        isRight={isMonths}
        onChange={(value) => change({ historyMonths: value })}
      />
      <NumberField
        label={translate('minimumLabel')}
        help={translate('minimumHelp')}
        refusal={translate('minimumInvalid', formatNumber(HIGHEST_MINIMUM))}
        range={[0, HIGHEST_MINIMUM]}
        value={minimumLength}
        isRight={isMinimum}
        onChange={(value) => change({ minimumLength: value })}
      />
      <AttributionField stored={attribution} onChange={(template) => change({ attribution: template })} />
    </section>
  );
}

function SettingsHead({ model, said }: { readonly model: Model; readonly said: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone.
    if (!model.isOptionsPage) heading.current?.focus();
  }, [model]);
  const goBack = (): void => {
    model.view.value = 'page';
  };
  return (
    <div class="section-head">
      <h1 tabIndex={-1} ref={heading}>
        {translate('settingsHeading')}
      </h1>
      <p class="said" role="status">
        {said}
      </p>
      {!model.isOptionsPage && (
        <button type="button" onClick={goBack}>
          {translate('settingsBack')}
        </button>
      )}
    </div>
  );
}
