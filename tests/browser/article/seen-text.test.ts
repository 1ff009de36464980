import { afterEach, describe, expect, test } from 'vitest';
import { findRange } from '../../../src/article/dom/find-range';
import { readPassage } from '../../../src/article/dom/read-passage';
import { readStory } from '../../../src/article/dom/read-story';
import { quoted, select, show } from './selections';

afterEach(() => document.body.replaceChildren());

describe('text is as the reader sees it', () => {
  test.each<[what: string, html: string, from: string, to: string, text: string]>([
    [
      'hidden text is out',
      '<p>One <span hidden>two </span><i style="display:none">x</i>three</p>',
      'One',
      'three',
      'One three',
    ],
    [
      'invisible text is out',
      '<p>One <span style="visibility:hidden">two </span>three</p>',
      'One',
      'three',
      'One three',
    ],
    ['decoration is out', '<p>One <span aria-hidden="true">★ </span>three</p>', 'One', 'three', 'One three'],
    [
      'text without a box of its own is in',
      '<p>One <span style="display:contents">two <b>and</b></span> three</p>',
      'One',
      'three',
      'One two and three',
    ],
    [
      'closed details are out',
      '<p>One</p><details><summary>Two</summary><p>Three</p></details><p>Four</p>',
      'One',
      'Four',
      'One\n\nTwo\n\nFour',
    ],
    ['line breaks are kept', '<p>One<br>two <br> three</p>', 'One', 'three', 'One\ntwo\nthree'],
    ['a pair of line breaks parts paragraphs', '<p>One<br><br>two</p>', 'One', 'two', 'One\n\ntwo'],
    ['a selection may start behind a line break', '<p>One<br>two three</p>', 'two', 'three', 'two three'],
    [
      'cells are apart',
      '<table><tr><td>One</td><td>two</td></tr><tr><td>three</td><td>four</td></tr></table>',
      'One',
      'four',
      'One\ttwo\n\nthree\tfour',
    ],
    [
      'list items are apart',
      '<ul><li>One</li><li>two<ul><li>three</li></ul></li></ul>',
      'One',
      'three',
      'One\n\ntwo\n\nthree',
    ],
    [
      'soft hyphens are out, and don’t move the ends',
      '<p>One Euro\u00ADmai\u00ADdan two three</p>',
      'two',
      'two',
      'two',
    ],
    ['zero-width characters are out', '<p>\u200BOne\u200B two\uFEFF three</p>', 'two', 'three', 'two three'],
    ['no-break spaces are spaces', '<p>One\u00A0two\u00A0\u00A0three</p>', 'One', 'three', 'One two three'],
    [
      'white space is collapsed, and doesn’t move the ends',
      '<p>\n   One\n   two   three  </p>',
      'two',
      'thr',
      'two thr',
    ],
    [
      'white space is collapsed over elements',
      '<p>One <b> two</b> <i> three </i>four</p>',
      'two',
      'four',
      'two three four',
    ],
    ['a space that stands in the last element counts once', '<p>bar<b> foo baz </b></p>', 'foo', 'foo ba', 'foo ba'],
    ['footnote markers are out', '<p>One<sup><a href="#fn1">1</a></sup> two</p>', 'One', 'two', 'One two'],
    ['a verse keeps its lines and spaces', '<pre>One\n\n   two   three</pre>', 'two', 'thr', 'two   thr'],
    ['letters of two units are whole', '<p>👍🏽 One 👨‍👩‍👧‍👦 two</p>', '👍🏽', 'One 👨‍👩‍👧‍👦', '👍🏽 One 👨‍👩‍👧‍👦'],
  ])('%s', (_, html, from, to, text) => {
    show(html);
    expect(quoted(select(from, to))).toBe(text);
  });

  test('what was quoted is found again in the page, unit by unit', () => {
    const body = show(
      '<p> One  Euro\u00ADmaidan\u00A0two <b> three</b><br> four</p><pre>a\n  b  c</pre><ul><li>x</li></ul>',
    );
    const story = readStory(body, '');
    for (const [block, { text }] of story.blocks.entries()) {
      for (let start = 0; start < text.length; start += 1) {
        for (let end = start + 1; end <= text.length; end += 1) {
          if (/^\s|\s$/.test(text.slice(start, end))) continue;
          const range = { start: { block, offset: start }, end: { block, offset: end } };
          const found = findRange(range, story);
          expect(found === null ? null : readPassage([found], story)).toEqual({ ranges: [range] });
        }
      }
    }
  });
});
