import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { composeMailto, readMailto } from '../../src/article/compose-mailto';
import { partText } from '../../src/ledger/gathering/quote-gathered';
import { translate } from '../../src/platform/i18n';
import { countCharacters } from '../../src/policy/count-characters';
import { copyText, openHandOver } from '../hand-over';
import type { PermissionViewProps } from './permission-view';
import { type Asker, storedAsker } from './stored-asker';
import { type PermissionRequest, takeWords, writeRequest } from './write-request';

const NOBODY: Asker = { isRemembered: false, name: '', outlet: '' };

/** The letter that asks the editors for more of the story: written here, shown as it will be, sent by the reader. */
export function AskForm({ model, ledger, terms }: PermissionViewProps) {
  const id = useId();
  const asker = useSignal<Asker>(NOBODY);
  const use = useSignal('');
  const address = useSignal<string | null>(null);
  const said = useSignal('');
  useEffect(() => {
    void storedAsker.read().then((stored) => {
      asker.value = stored;
    });
    void model.readPolicyAddress().then((href) => {
      address.value = href === null ? null : readMailto(href);
    });
  }, [model, asker, address]);
  const { name, outlet, isRemembered } = asker.value;
  const letter = writeRequest({
    article: terms.article,
    passage: findPassage({ model, ledger }),
    limit: terms.policy.limit,
    use: use.value,
    name,
    outlet,
  });
  const remember = (): Promise<void> =>
    storedAsker
      .update(isRemembered ? asker.value : NOBODY)
      .catch((error: unknown) => console.warn('Pressquote: the name was not remembered', error));
  const send = async (): Promise<void> => {
    await remember();
    if (address.value === null) {
      said.value = translate((await copyText(`${letter.subject}\n\n${letter.text}`)) ? 'askCopied' : 'copyRefused');
      return;
    }
    const isOpened = await openHandOver(composeMailto(address.value, letter.subject, letter.text));
    said.value = translate(isOpened ? 'askOpened' : 'copyRefused');
  };
  const copy = async (): Promise<void> => {
    await remember();
    said.value = translate((await copyText(`${letter.subject}\n\n${letter.text}`)) ? 'askCopied' : 'copyRefused');
  };
  const edit = (changes: Partial<Asker>): void => {
    asker.value = { ...asker.value, ...changes };
  };
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="text-field">
        <label for={`${id}use`}>{translate('askUse')}</label>
        <textarea
          id={`${id}use`}
          rows={2}
          value={use.value}
          onInput={({ currentTarget }) => {
            use.value = currentTarget.value;
          }}
        />
      </div>
      <div class="text-field">
        <label for={`${id}name`}>{translate('askName')}</label>
        <input
          id={`${id}name`}
          autocomplete="name"
          value={name}
          onInput={({ currentTarget }) => edit({ name: currentTarget.value })}
        />
      </div>
      <div class="text-field">
        <label for={`${id}outlet`}>{translate('askOutlet')}</label>
        <input
          id={`${id}outlet`}
          autocomplete="organization"
          value={outlet}
          onInput={({ currentTarget }) => edit({ outlet: currentTarget.value })}
        />
      </div>
      <span class="with-quote">
        <input
          type="checkbox"
          id={`${id}remember`}
          checked={isRemembered}
          onChange={({ currentTarget }) => edit({ isRemembered: currentTarget.checked })}
        />
        <label for={`${id}remember`}>{translate('senderRemember')}</label>
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="as-copied" tabIndex={0} aria-label={translate('askPreview')}>
        <pre>{`${letter.subject}\n\n${letter.text}`}</pre>
      </section>
      <p class="help">{address.value === null ? translate('askNoAddress') : translate('askAddress', address.value)}</p>
      <div class="buttons">
        <button type="submit" class="primary">
          {translate(address.value === null ? 'askCopyButton' : 'askButton')}
        </button>
        {address.value !== null && (
          <button type="button" onClick={copy}>
            {translate('askCopyButton')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
    </form>
  );
}

/** What the reader has in mind: the passage that waits, or else what is selected. */
function findPassage({ model, ledger }: Pick<PermissionViewProps, 'model' | 'ledger'>): PermissionRequest['passage'] {
  const waiting = ledger.gathering?.waiting ?? null;
  if (waiting !== null) {
    const text = partText(waiting);
    return { length: countCharacters(text), ...takeWords(text) };
  }
  const panel = model.panel.value;
  const page = panel?.kind === 'article' ? panel.page : null;
  if (page?.selection == null) return { length: 0, first: '', last: '' };
  const { extract, total } = page.selection;
  return { length: total, first: takeWords(extract).first, last: page.selectionEnd };
}
