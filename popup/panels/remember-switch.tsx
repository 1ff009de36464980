import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import { NO_SENDER, storedSender } from '../../src/platform/sender';
import { Switch } from '../switch';

/** Whether the name and the e-mail address are remembered; turned off, they are forgotten. */
export function RememberSwitch({ said }: { readonly said: Signal<string> }) {
  const isOn = useSignal(false);
  useEffect(() => {
    void storedSender.read().then(({ isRemembered }) => {
      isOn.value = isRemembered;
    });
  }, [isOn]);
  const change = async (isRemembered: boolean): Promise<void> => {
    said.value = '';
    try {
      await storedSender.update(isRemembered ? { isRemembered } : NO_SENDER);
      isOn.value = isRemembered;
      said.value = translate('settingsSaved');
    } catch (error) {
      console.warn('Pressquote: the setting could not be stored', error);
      said.value = translate('settingsNotSaved');
    }
  };
  return (
    <Switch
      label={translate('rememberSenderLabel')}
      help={translate('rememberSenderHelp')}
      isOn={isOn.value}
      onChange={change}
    />
  );
}
