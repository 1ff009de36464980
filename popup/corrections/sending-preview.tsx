import { translate } from '../../src/platform/i18n';
import type { Preview } from './preview-sending';

/** Exactly what leaves the browser, or goes to the clipboard, and where to. */
export function SendingPreview({ preview }: { readonly preview: Preview }) {
  if (preview.kind === 'refused') {
    return (
      <p class="error" role="alert">
        {translate(preview.reason === 'tooLong' ? 'previewTooLong' : 'previewUnsafe')}
      </p>
    );
  }
  return (
    <details class="sending" open>
      <summary>{translate('previewHeading')}</summary>
      {preview.kind === 'form' && <p class="help">{translate('previewForm', preview.url)}</p>}
      <dl>
        {rowsOf(preview).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? <span class="quiet">{translate('previewEmpty')}</span> : value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function rowsOf(preview: Exclude<Preview, { readonly kind: 'refused' }>): readonly (readonly [string, string])[] {
  switch (preview.kind) {
    case 'form':
      return preview.fields;
    case 'email': {
      const { to, subject, body, handOver } = preview;
      const rest = handOver.clipboard;
      return [
        [translate('previewTo'), to],
        [translate('previewSubject'), subject],
        [translate('previewText'), body],
        ...(rest === null ? [] : [[translate('previewRest'), rest] as const]),
      ];
    }
    case 'link':
      return [
        [translate('previewOpened'), preview.handOver.url],
        [translate('previewClipboard'), preview.handOver.clipboard ?? ''],
      ];
  }
}
