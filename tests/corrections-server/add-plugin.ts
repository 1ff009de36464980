import type { ReportDesk } from './desk';

const DIALOG_SCRIPT = `
document.addEventListener('keyup', (event) => {
  const selection = String(getSelection());
  if (event.keyCode !== 13 || !event.ctrlKey || event.target.nodeName === 'TEXTAREA') return;
  if (selection === '' || selection.length > 140) return;
  const dialog = document.querySelector('#mistape_dialog, #mixtape_dialog');
  dialog.classList.add('dialog--open');
  dialog.style.display = 'block';
});`;

/**
 * A page of the site as a plugin leaves it: its caption inside the body of the story, its dialog at the end of the page,
 * its settings in an inline script, and Ctrl+Enter on a selection opening the dialog.
 */
export function addPlugin(html: string, desk: ReportDesk, origin: string, postId: string): string {
  const name = desk.plugin.startsWith('mixtape') ? 'mixtape' : 'mistape';
  const caption = `<div class="${name}_caption"><p>If you have found a spelling error, please, notify us by selecting that text and pressing <em>Ctrl+Enter</em>.</p></div>`;
  const withCaption = html.replace('<!-- caption -->', caption);
  const end = `${dialog(name, desk, postId)}\n<script id="${name}-front-js-extra">\n${settings(desk, origin)}\n</script>\n<script>${DIALOG_SCRIPT}</script>\n`;
  return withCaption.replace('</body>', () => `${end}</body>`);
}

function settings(desk: ReportDesk, origin: string): string {
  const ajaxurl = JSON.stringify(`${origin}/wp-admin/admin-ajax.php`).replaceAll('/', '\\/');
  const nonce = JSON.stringify(desk.nonce());
  switch (desk.plugin) {
    case 'mistape 1.0':
      return `var mistapeArgs = {"ajaxurl":${ajaxurl},"nonce":${nonce}};`;
    case 'mistape 1.1':
      return `/* <![CDATA[ */\nvar mistape_args = {"ajaxurl":${ajaxurl},"nonce":${nonce}};\n/* ]]> */`;
    case 'mixtape 1.2':
      return `var MixtapeLocalize = {"ajaxurl":${ajaxurl},"reportError":"Report an error"};`;
    default:
      return `var decoMistape = {"ajaxurl":${ajaxurl}};`;
  }
}

function dialog(name: string, desk: ReportDesk, postId: string): string {
  const nonce = name === 'mixtape' ? ` data-nonce="${desk.nonce()}"` : '';
  const hasId = name === 'mixtape' || desk.plugin === 'mistape 1.3' || desk.plugin === 'mistape 1.4';
  const id = hasId ? ` data-id="${postId}"` : '';
  return `<div id="${name}_dialog" data-mode="comment" data-dry-run="0"${nonce} style="display: none"><div class="dialog__overlay"></div><div class="dialog__content">
<h2>Spelling error report</h2><div id="${name}_reported_text"></div>
<textarea id="${name}_comment" cols="60" rows="3" maxlength="1000"></textarea>
<a class="${name}_action" data-action="send"${id} role="button">Send</a>
</div></div>`;
}
