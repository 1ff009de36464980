import { afterEach, describe, expect, test } from 'vitest';
import { readPageForms } from '../../../src/article/dom/read-page-forms';
import { readFormText } from '../../../src/article/read-form-text';
import { addPlugin } from '../../corrections-server/add-plugin';
import { ARTICLE_ID, ARTICLE_PATH, articlePage } from '../../corrections-server/article-page';
import { ReportDesk } from '../../corrections-server/desk';
import { PLUGINS } from '../../corrections-server/plugins';
import { fixtures, render } from '../fixtures';

const ORIGIN = 'https://euromaidanpress.com';
const URL_OF_STORY = `${ORIGIN}${ARTICLE_PATH}`;
/** corrections@euromaidanpress.com with the key 2a. */
const HIDDEN = `2a${[...'corrections@euromaidanpress.com'].map((letter) => (letter.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0')).join('')}`;

afterEach(() => document.body.replaceChildren());

const read = async (html: string) => readPageForms(await render(html, URL_OF_STORY), new URL(URL_OF_STORY));
const hrefs = async (line: string) =>
  (await read(`<!doctype html><head></head><body><div class="entry-content">${line}</div></body>`)).links.map(
    ({ href }) => href,
  );

describe('where the corrections lines lead', () => {
  const write = 'To suggest a correction or clarification, write to us ';
  test.each([
    ['a page', `<p>${write}<a href="/contact-us/">here</a></p>`, [`${ORIGIN}/contact-us/`]],
    ['the field for comments', `<p>${write}<a href="#respond">here</a></p>`, [`${URL_OF_STORY}#respond`]],
    ['an address', `<p>${write}<a href="mailto:a@euromaidanpress.com">here</a></p>`, ['mailto:a@euromaidanpress.com']],
    [
      'a hidden address as a link',
      `<p>${write}<a class="__cf_email__" href="/cdn-cgi/l/email-protection" data-cfemail="${HIDDEN}">[email&#160;protected]</a></p>`,
      ['mailto:corrections@euromaidanpress.com'],
    ],
    [
      'a hidden address in a link’s end',
      `<p>${write}<strong><a href="/cdn-cgi/l/email-protection#${HIDDEN}">here</a></strong></p>`,
      ['mailto:corrections@euromaidanpress.com'],
    ],
    [
      'a hidden address that is no link',
      `<p>${write}<span class="__cf_email__" data-cfemail="${HIDDEN}">[email&#160;protected]</span></p>`,
      ['mailto:corrections@euromaidanpress.com'],
    ],
    [
      'two ways, once each',
      `<p>${write}<a href="/x/">here</a></p><p>Please leave your suggestions or corrections here: <a href="/x/">one</a>, <a href="/y/">two</a></p>`,
      [`${ORIGIN}/x/`, `${ORIGIN}/y/`],
    ],
    ['a script', `<p>${write}<a href="javascript:alert(1)">here</a></p>`, []],
    [
      'nothing that can be read',
      `<p>${write}<a data-cfemail="xyz" href="/cdn-cgi/l/email-protection">here</a></p>`,
      [],
    ],
  ])('%s', async (_, line, expected) => {
    expect(await hrefs(line)).toEqual(expected);
  });

  test('a link in another paragraph, or in one that only tells of corrections, is none of theirs', async () => {
    const other = '<p>Become a <a href="/patron/">patron</a></p>';
    const told = '<p>They said: to suggest a correction, see <a href="/x/">here</a></p>';
    expect(await hrefs(`${other}${told}<p>${write}us</p>`)).toEqual([]);
  });

  test('every story of the fixture site that has such a link tells it', async () => {
    for (const { slug, html } of fixtures('articles')) {
      const { links } = await read(html);
      document.body.replaceChildren();
      expect(links.length > 0, slug).toBe(/write to us <a|corrections here:? <a/i.test(html));
    }
  });
});

test.each(PLUGINS)('the form of %s is read alike from the page’s elements and from its text', async (plugin) => {
  const desk = new ReportDesk({ plugin, now: () => 1_700_000_000_000 });
  const html = addPlugin(articlePage(ORIGIN), desk, ORIGIN, ARTICLE_ID);
  const inElements = await read(html);
  expect(inElements.dialogs).toHaveLength(1);
  expect(inElements.scripts).toHaveLength(1);
  expect(readFormText(URL_OF_STORY, html)).toEqual({ ...inElements, links: [] });
});
