import { afterEach, describe, expect, test } from 'vitest';
import { place, quoted, select, show } from './selections';

afterEach(() => document.body.replaceChildren());

describe('a selection is clamped to the story', () => {
  const STORY = '<p>One two three.</p><div class="code-block">Buy this now</div><p>Four five six.</p>';

  test('select all gives the whole story and nothing else', () => {
    show(STORY);
    document.getSelection()?.selectAllChildren(document.body);
    expect(quoted(document.getSelection()?.getRangeAt(0) ?? document.createRange())).toBe(
      'One two three.\n\nFour five six.',
    );
  });

  test('a selection made backwards gives what it holds', () => {
    show(STORY);
    const [from, at] = place('five', false);
    const [to, until] = place('three', false);
    document.getSelection()?.setBaseAndExtent(from, at, to, until);
    expect(quoted(document.getSelection()?.getRangeAt(0) ?? document.createRange())).toBe('three.\n\nFour');
  });

  test('a triple click, which ends at the start of the next paragraph, gives the paragraph', () => {
    const body = show(STORY);
    const range = document.createRange();
    range.setStart(...place('One', false));
    range.setEnd(body.children[1] ?? body, 0);
    expect(quoted(range)).toBe('One two three.');
  });

  test.each<[what: string, from: string, to: string, text: string | null]>([
    ['that starts above it', 'Above', 'two', 'One two'],
    ['that ends below it', 'five', 'Below', 'five six.'],
    ['that starts in an advertisement', 'this', 'five', 'Four five'],
    ['that ends in an advertisement', 'two', 'this', 'two three.'],
    ['over an advertisement', 'three', 'Four', 'three.\n\nFour'],
    ['wholly in an advertisement', 'Buy', 'now', null],
    ['wholly above it', 'Above', 'story', null],
    ['wholly below it', 'Below', 'story', null],
  ])('a selection %s gives its part of the story', (_, from, to, text) => {
    show(STORY);
    if (from === 'Below') return expect(quoted(select('Below', 'Below the story'))).toBe(text);
    expect(quoted(select(from, to))).toBe(text);
  });

  test.each<[what: string, start: number, end: number, text: string | null]>([
    ['around the first paragraph', 0, 1, 'One two three.'],
    ['around the advertisement', 1, 2, null],
    ['around all', 0, 3, 'One two three.\n\nFour five six.'],
    ['at one place', 1, 1, null],
    ['at the end', 2, 3, 'Four five six.'],
  ])('boundaries between elements, %s, give what lies between', (_, start, end, text) => {
    const body = show(STORY);
    const range = document.createRange();
    range.setStart(body, start);
    range.setEnd(body, end);
    expect(quoted(range)).toBe(text);
  });

  test('several ranges are put in reading order, with an omission between, overlaps told once', () => {
    show(STORY);
    expect(quoted(select('six', 'six'), select('One', 'One'))).toBe('One […] six');
    expect(quoted(select('One', 'two'), select('two', 'three'))).toBe('One two three');
    expect(quoted(select('One', 'Four'), select('two', 'three'))).toBe('One two three.\n\nFour');
  });

  test('several ranges with nothing but white space between them have no omission', () => {
    show(STORY);
    expect(quoted(select('One', 'two'), select('three', 'three'))).toBe('One two three');
    expect(quoted(select('two', 'three.'), select('Four', 'five'))).toBe('two three.\n\nFour five');
  });

  test('white space alone is nothing', () => {
    show('<p>One</p>   \n  <p>   two</p>');
    const [text] = place('One', false);
    const range = document.createRange();
    range.setStart(text, 3);
    range.setEnd(...place('two', false));
    expect(quoted(range)).toBeNull();
  });

  test('a body without a story gives nothing', () => {
    show('<div class="code-block">Buy this now</div>');
    expect(quoted(select('Above', 'now'))).toBeNull();
  });
});
