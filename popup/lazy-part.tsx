import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { translate } from '../src/platform/i18n';

interface LazyPartProps<Props extends object> {
  /** Always the same one. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of the popup whose code is loaded when it is first shown: the popup is there before it. */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>) {
  const loaded = useSignal<{ readonly Part: ComponentType<Props> | null } | null>(null);
  useEffect(() => {
    load()
      .then((Part) => {
        loaded.value = { Part };
      })
      .catch((error: unknown) => {
        // The extension was updated under an open popup: its files are gone with it.
        console.warn('Pressquote: a part of the popup could not be loaded', error);
        loaded.value = { Part: null };
      });
  }, [load, loaded]);
  if (loaded.value === null) return <div class="waiting" />;
  const { Part } = loaded.value;
  return Part === null ? <p role="status">{translate('partUnread')}</p> : <Part {...props} />;
}
