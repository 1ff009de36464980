import { describe, expect, it, vi } from 'vitest';
import { describeSource } from '../../../popup/describe-source';
import { readAddress } from '../../../popup/read-address';
import { readNumber } from '../../../popup/read-number';
import { copyKey } from '../../../src/platform/copy-key';
import { sendKey } from '../../../src/platform/send-key';
import { isMinimum } from '../../../src/platform/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('readAddress', () => {
  it.each([
    ['', { tabId: null, view: 'page', tab: null }],
    ['?tab=12', { tabId: 12, view: 'page', tab: null }],
    ['?tab=0', { tabId: 0, view: 'page', tab: null }],
    ['?tab=-1', { tabId: null, view: 'page', tab: null }],
    ['?tab=1e3', { tabId: null, view: 'page', tab: null }],
    ['?tab=', { tabId: null, view: 'page', tab: null }],
    ['?view=settings', { tabId: null, view: 'settings', tab: null }],
    ['?tab=3&view=quote', { tabId: 3, view: 'page', tab: 'quote' }],
    ['?view=corrections', { tabId: null, view: 'page', tab: 'corrections' }],
    ['?tab=7&view=corrections', { tabId: 7, view: 'page', tab: 'corrections' }],
    ['?view=else', { tabId: null, view: 'page', tab: null }],
  ])('reads "%s"', (query, expected) => {
    expect(readAddress(new URL(`https://extension.test/popup/index.html${query}`))).toEqual(expected);
  });
});

describe('sendKey', () => {
  it.each([
    ['MacIntel', '⌘\u2009Enter'],
    ['Linux x86_64', 'Ctrl+Enter'],
  ])('is on %s what its keyboard has', (platform, key) => expect(sendKey(platform)).toBe(key));
});

describe('readNumber', () => {
  it.each([
    ['25', 25],
    [' 0 ', 0],
    ['500', 500],
    ['501', null],
    ['-1', null],
    ['2.5', null],
    ['1e2', null],
    ['', null],
    ['many', null],
  ])('takes "%s" as %s', (text, expected) => {
    expect(readNumber(text, isMinimum)).toBe(expected);
  });
});

describe('describeSource', () => {
  const article = {
    url: '',
    title: '',
    authors: ['Olena Marchuk', 'Ihor Vdovenko'],
    editors: [],
    date: '2026-05-04',
    section: 'Analysis',
  };

  it.each([
    ['en', 'Olena Marchuk and Ihor Vdovenko · 4\u00a0May\u00a02026 · Analysis'],
    ['uk', 'Olena Marchuk і Ihor Vdovenko · 4\u00a0травня\u00a02026\u00a0р. · Analysis'],
  ])('writes names and date in %s', (language, expected) => {
    expect(describeSource(article, language)).toBe(expected);
  });

  it('leaves out what the page does not tell', () => {
    expect(describeSource({ ...article, authors: [], date: null, section: '' }, 'en')).toBe('');
    expect(describeSource({ ...article, authors: [], date: 'soon' }, 'en')).toBe('Analysis');
  });
});

describe('copyKey', () => {
  it.each([
    ['MacIntel', '⌘C'],
    ['iPhone', '⌘C'],
    ['Win32', 'Ctrl+C'],
    ['Linux x86_64', 'Ctrl+C'],
    ['', 'Ctrl+C'],
  ])('is written on %s as %s', (platform, key) => {
    expect(copyKey(platform)).toBe(key);
  });
});
