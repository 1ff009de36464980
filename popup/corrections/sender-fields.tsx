import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import { Switch } from '../switch';
import type { CorrectionsModel } from './corrections-model';
import type { DraftWriter } from './draft-writer';

interface SenderFieldsProps {
  readonly model: CorrectionsModel;
  readonly writer: DraftWriter;
}

/** Who sends it, where they want to say so; remembered only where they ask for it. */
export function SenderFields({ model, writer }: SenderFieldsProps) {
  const id = useId();
  const { name, email } = writer.fields.value;
  const { isRemembered } = model.sender.value;
  const isOpen = useSignal(name + email !== '');
  const isRefused = useSignal(false);
  const remember = async (isOn: boolean): Promise<void> => {
    const sender = isOn ? { name, email } : { name: '', email: '' };
    isRefused.value = !(await model.rememberSender({ isRemembered: isOn, ...sender }));
  };
  const change = (changes: { readonly name?: string; readonly email?: string }): void => {
    writer.change(changes);
    if (isRemembered) void model.rememberSender(changes);
  };
  return (
    <details class="sender" open={isOpen.value}>
      <summary>
        {translate('senderHeading')} <span class="quiet">{translate('optional')}</span>
      </summary>
      <div class="text-field">
        <label for={`${id}name`}>{translate('senderName')}</label>
        <input
          id={`${id}name`}
          autocomplete="name"
          value={name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </div>
      <div class="text-field">
        <label for={`${id}email`}>{translate('senderEmail')}</label>
        {/* As text: what no browser takes for an address is still the reader's. */}
        <input
          id={`${id}email`}
          inputMode="email"
          autocomplete="email"
          value={email}
          onInput={({ currentTarget }) => change({ email: currentTarget.value })}
        />
      </div>
      {!model.isPrivate && <Switch label={translate('senderRemember')} isOn={isRemembered} onChange={remember} />}
      <p class="error" role="alert">
        {isRefused.value && translate('settingsNotSaved')}
      </p>
    </details>
  );
}
