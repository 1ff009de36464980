import { describe, expect, test } from 'vitest';
import * as site from '../../../src/site';

const HOST = 'https://euromaidanpress.com';
const STORY = '/2016/03/18/a-lesson-in-ruin/';

describe('an address tells a story from the rest of the site', () => {
  test.each<[address: string, kind: ReturnType<typeof site.classifyAddress>]>([
    [`${HOST}${STORY}`, 'article'],
    [`${HOST}/2014/01/02/first-year/`, 'article'],
    [`${HOST}/2026/12/31/last-year`, 'article'],
    [`http://euromaidanpress.com${STORY}`, 'article'],
    [`https://www.euromaidanpress.com${STORY}`, 'article'],
    [`https://m.euromaidanpress.com${STORY}`, 'article'],
    [`https://EUROMAIDANPRESS.COM${STORY}`, 'article'],
    [`${HOST}${STORY}?swcfpc=1`, 'article'],
    [`${HOST}${STORY}?utm_source=x&fbclid=y`, 'article'],
    [`${HOST}${STORY}#more-123`, 'article'],
    [`${HOST}${STORY}amp/`, 'article'],
    [`${HOST}${STORY}?amp=1`, 'article'],
    [`${HOST}${STORY}comment-page-2/`, 'article'],
    [`${HOST}${STORY}2/`, 'article'],
    [`${HOST}/2016/03/18/${encodeURIComponent('війна')}/`, 'article'],
    [`${HOST}/?p=331999`, 'unknown'],
    [`${HOST}/`, 'other'],
    [`${HOST}/?utm_source=x`, 'other'],
    [`${HOST}/author/name`, 'other'],
    [`${HOST}/author/name/page/2/`, 'other'],
    [`${HOST}/author/name?post-all=2`, 'other'],
    [`${HOST}/tags/name/`, 'other'],
    [`${HOST}/tag/name/`, 'other'],
    [`${HOST}/category/war/`, 'other'],
    [`${HOST}/feed/`, 'other'],
    [`${HOST}/wp-content/uploads/2016/03/18/map.jpg`, 'other'],
    [`${HOST}/?s=Crimea`, 'other'],
    [`${HOST}${STORY}?s=Crimea`, 'other'],
    [`${HOST}/?p=5&s=Crimea`, 'other'],
    [`${HOST}/about-us/`, 'unknown'],
    ['https://euromaidanpress.com.example/2016/03/18/a/', 'other'],
    ['https://noteuromaidanpress.com/2016/03/18/a/', 'other'],
    ['https://example.com/2016/03/18/a/', 'other'],
    ['ftp://euromaidanpress.com/2016/03/18/a/', 'other'],
    ['javascript:location="https://euromaidanpress.com/2016/03/18/a/"', 'other'],
    ['data:text/html,x', 'other'],
  ])('%s is %s', (address, kind) => {
    expect(site.classifyAddress(new URL(address))).toBe(kind);
  });

  test.each(['/2016/', '/2016/03/', '/2016/03/18/', '/2016/03/18/page/2/', '/2016/03/18/feed/', '/page/2/'])(
    '%s, an archive of many stories, is not taken for one',
    (path) => {
      expect(site.classifyAddress(new URL(HOST + path))).not.toBe('article');
      expect(site.storyPath(new URL(HOST + path))).toBeNull();
    },
  );
});

test.each([
  [`http://euromaidanpress.com/2016/03/18/a`, `${HOST}/2016/03/18/a/`],
  [`${HOST}/2016/03/18/a/?utm_source=x&fbclid=y#more-1`, `${HOST}/2016/03/18/a/`],
  [`https://www.euromaidanpress.com/2016/03/18/a/`, 'https://www.euromaidanpress.com/2016/03/18/a/'],
  [`${HOST}/2016/03/18/a/amp/`, `${HOST}/2016/03/18/a/`],
  [`${HOST}/2016/03/18/a/amp`, `${HOST}/2016/03/18/a/`],
  [`${HOST}/2016/03/18/a/comment-page-12/#comment-5`, `${HOST}/2016/03/18/a/`],
  [`${HOST}/?p=331999&utm_source=x`, `${HOST}/?p=331999`],
  [`${HOST}/2016/03/18/a/?p=5`, `${HOST}/2016/03/18/a/`],
  [`https://reader:secret@euromaidanpress.com/2016/03/18/a/`, `${HOST}/2016/03/18/a/`],
])('%s is linked to as %s', (address, canonical) => {
  expect(site.canonicalAddress(new URL(address))).toBe(canonical);
});

test('every address of one story has one path', () => {
  const tails = ['', '/', '/amp/', '/comment-page-3/', '/?utm_source=x', '/#more-5', '/2/'];
  const paths = tails.map((tail) => site.storyPath(new URL(`${HOST}/2016/03/18/a${tail}`)));
  expect(new Set(paths)).toEqual(new Set(['/2016/03/18/a']));
});

test.each([
  [`${HOST}/2016/03/18/a/`, '2016-03-18'],
  [`${HOST}/?p=1`, null],
  [`${HOST}/category/2016/`, null],
])('the address %s tells the date %s', (address, date) => {
  expect(site.dateInAddress(new URL(address))).toBe(date);
});

test.each<[list: string, names: string[]]>([
  ['Ada Melnyk', ['Ada Melnyk']],
  ['Ada Melnyk and Ben Koval', ['Ada Melnyk', 'Ben Koval']],
  ['Ada, Ben and Cy', ['Ada', 'Ben', 'Cy']],
  ['Ada, Ben, and Cy', ['Ada', 'Ben', 'Cy']],
  ['Ada & Ben; Cy', ['Ada', 'Ben', 'Cy']],
  ['Ада Мельник та Бен Коваль', ['Ада Мельник', 'Бен Коваль']],
  ['Sandy Anderson and Andriana Brand', ['Sandy Anderson', 'Andriana Brand']],
  ['Тамара Татарова', ['Тамара Татарова']],
  ['Euromaidan Press', []],
  ['EUROMAIDAN PRESS, Ada', ['Ada']],
  ['admin', []],
  ['https://www.facebook.com/euromaidanpress', []],
  ['x'.repeat(81), []],
  ['', []],
  [' , ; and ', []],
  ['Ada\n   Melnyk', ['Ada Melnyk']],
])('%j names %j', (list, names) => {
  expect(site.splitNames(list)).toEqual(names);
});

test('a list of names with a hundred thousand spaces in it is read at once', () => {
  // A pattern that backtracks would take hours, which the runner's own patience ends.
  expect(site.splitNames(`Ada${' '.repeat(100_000)}x${' '.repeat(100_000)}Ben`)).toHaveLength(1);
  expect(site.trimPageTitle(`A${' -'.repeat(100_000)}`)).toMatch(/^A/);
});

test.each<[line: string, authors: string[] | null, editors: string[] | null]>([
  ['Article by: Ada Melnyk', ['Ada Melnyk'], null],
  ['ARTICLE BY: Ada and Ben', ['Ada', 'Ben'], null],
  ['By: Ada', ['Ada'], null],
  ['Author: Ada', ['Ada'], null],
  ['Edited by: Cy Moroz', null, ['Cy Moroz']],
  ['Editor: Cy', null, ['Cy']],
  ['By Monday: nothing', null, null],
  ['Translated by: Dee', null, null],
  ['Article by:', null, null],
])('the line %j names its authors and editors', (line, authors, editors) => {
  expect(site.namesInByline(line)).toEqual(authors);
  expect(site.namesInEditorLine(line)).toEqual(editors);
});

describe('what the site says of itself is never story', () => {
  test.each([
    'Copyright © 2026 Euromaidan Press',
    'The work of Euromaidan Press is supported by readers',
    'When referencing our materials, please',
    'Privacy and Cookie Policies',
    'Article by: Ada',
    'Edited by: Cy',
    'Ukraine needs independent journalism. And we need you. Join',
    'Become a patron',
    'Become a Patron!',
    'Will the West continue to support Ukraine?',
    'Know what moves the world.',
    'Stay informed with Kompreno.',
    'Get quality journalism from across Europe',
    'Special discount for Euromaidan Press readers',
    'Special discount',
    'for Euromaidan Press readers',
    'We are an independent media outlet that relies solely on',
    'Recent Posts',
    'Popular Tags',
    'Subscribe to the newsletter',
    '* indicates required',
    'Read More',
    '7 minute read',
    '• 12 minute read',
    'Read also: Another story',
    'Читайте також: Інша новина',
  ])('%s', (text) => {
    expect(site.isBoilerplate(text)).toBe(true);
    expect(site.isBoilerplate(text.toUpperCase())).toBe(true);
  });

  test.each([
    'You could close this page. Or you could',
    'To suggest a correction or clarification, write to us here',
    'You can also highlight the text and press Ctrl + Enter.',
    'Please leave your suggestions or corrections here',
    'Related Posts',
  ])('%s ends the story', (text) => {
    expect(site.endsStory(text)).toBe(true);
  });

  test.each([
    'He said: read more books.',
    'The copyright © of the map is disputed.',
    'Related to this, three people came.',
    'Recent posts of the guard were burnt.',
    'A 7 minute read it was not.',
    'About the author of the letter nothing is known.',
    'He wrote the article by: hand.',
  ])('%s is story', (text) => {
    expect(site.isBoilerplate(text)).toBe(false);
    expect(site.endsStory(text)).toBe(false);
  });
});

test.each([
  ['The ferry - Euromaidan Press', 'The ferry'],
  ['The ferry | Euromaidan Press | News and views from Ukraine', 'The ferry'],
  ['The ferry &#8211; Euromaidan Press', 'The ferry'],
  ['The ferry — and the river', 'The ferry — and the river'],
  ['Euromaidan Press', 'Euromaidan Press'],
])('the page title %j is the story’s %j', (title, trimmed) => {
  expect(site.trimPageTitle(title)).toBe(trimmed);
});
