import { describe, expect, test } from 'vitest';
import { findChannels } from '../../../src/corrections/channels/channels';
import type { PageForms } from '../../../src/corrections/channels/types';
import { EMAIL, ENDPOINT, LINK, MISTAPE, MISTAPE_1_0, MISTAPE_1_1, MIXTAPE, makePage } from './make-correction';

const ESCAPED = ENDPOINT.replaceAll('/', '\\/');
const MISTAPE_SCRIPT = `/* <![CDATA[ */\nvar decoMistape = {"ajaxurl":"${ESCAPED}"};\n/* ]]> */`;
const MIXTAPE_SCRIPT = `var MixtapeLocalize={"ajaxurl":"${ESCAPED}","reportError":"Report an {error}"};jQuery(start)`;
const mistapeDialog = { id: 'mistape_dialog', nonce: null, postId: '48151' };
const mixtapeDialog = { id: 'mixtape_dialog', nonce: 'a1b2c3', postId: '48151' };
const email = { href: 'mailto:corrections@euromaidanpress.com?subject=Hi&bcc=x@y.example' };

describe('what a page offers', () => {
  test.each<[string, Partial<PageForms>, unknown[]]>([
    ['nothing', {}, []],
    ['Mistape with its dialog', { scripts: [MISTAPE_SCRIPT], dialogs: [mistapeDialog] }, [MISTAPE]],
    ['Mistape 1.2, whose dialog has no number', { scripts: [MISTAPE_SCRIPT], postId: '48151' }, [MISTAPE]],
    ['Mistape whose script was optimised away', { dialogs: [mistapeDialog] }, [MISTAPE]],
    ['Mistape 1.0', { scripts: [`var mistapeArgs = {"ajaxurl":"${ESCAPED}","nonce":"a1b2c3"};`] }, [MISTAPE_1_0]],
    [
      'Mistape 1.1, whose dialog looks like the later ones',
      {
        scripts: [`var mistape_args = {"ajaxurl":"${ESCAPED}","nonce":"a1b2c3"};`],
        dialogs: [{ ...mistapeDialog, postId: null }],
      },
      [MISTAPE_1_1],
    ],
    ['Mixtape', { scripts: [MIXTAPE_SCRIPT], dialogs: [mixtapeDialog] }, [MIXTAPE]],
    ['Mixtape whose script was optimised away', { dialogs: [mixtapeDialog] }, [MIXTAPE]],
    ['e-mail, the address alone', { links: [email] }, [EMAIL]],
    ['the “here” link', { links: [{ href: LINK.kind === 'link' ? LINK.url : '' }] }, [LINK]],
    [
      'all of them, the best first',
      {
        scripts: [MISTAPE_SCRIPT],
        dialogs: [mistapeDialog],
        links: [{ href: `${new URL(ENDPOINT).origin}/contact-us/` }, email],
      },
      [MISTAPE, EMAIL, LINK],
    ],
  ])('%s', (_, page, channels) => expect(findChannels(makePage(page))).toEqual(channels));
});

describe('a page that means harm', () => {
  const script = (url: string) => ({ scripts: [`var decoMistape = {"ajaxurl":${JSON.stringify(url)}};`] });
  test.each<[string, Partial<PageForms>]>([
    ['a form on another site', script('https://evil.example/wp-admin/admin-ajax.php')],
    ['a form on a site with a similar name', script('https://euromaidanpress.com.evil.example/')],
    ['a form over plain http', script('http://euromaidanpress.com/wp-admin/admin-ajax.php')],
    ['a form on another port', script('https://euromaidanpress.com:8443/wp-admin/admin-ajax.php')],
    ['a form behind a password', script('https://user:word@euromaidanpress.com/wp-admin/admin-ajax.php')],
    ['a form that is a script', script('javascript:alert(1)')],
    ['settings that are code', { scripts: ['var decoMistape = {"ajaxurl": alert(1)};'] }],
    ['settings of the wrong types', { scripts: ['var decoMistape = {"ajaxurl": 1};'] }],
    ['settings without an end', { scripts: ['var decoMistape = {"ajaxurl": "'] }],
    ['a link that is a script', { links: [{ href: 'javascript:alert(1)' }] }],
    ['an address that adds headers', { links: [{ href: 'mailto:a@b.example%0Abcc:c@d.example' }] }],
    ['two addresses', { links: [{ href: 'mailto:a@b.example,c@d.example' }] }],
    ['a broken address', { links: [{ href: 'mailto:%E0%A4%A' }] }],
  ])('%s is no channel', (_, page) => expect(findChannels(makePage(page))).toEqual([]));
});
