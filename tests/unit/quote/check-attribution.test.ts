import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../_locales/en/messages.json';
import uk from '../../../_locales/uk/messages.json';
import { ATTRIBUTION_PARTS, composeSource, DEFAULT_ATTRIBUTION, keepsSource } from '../../../src/quote/attribution';
import {
  type AttributionProblem,
  checkAttribution,
  type PartNames,
  showAttribution,
} from '../../../src/quote/check-attribution';
import { hostileLine, RUNS } from '../arbitraries';

function namesIn(texts: typeof en | typeof uk): PartNames {
  return {
    authors: texts.partAuthors.message,
    editors: texts.partEditors.message,
    title: texts.partTitle.message,
    site: texts.partSite.message,
    section: texts.partSection.message,
    date: texts.partDate.message,
  };
}
const ENGLISH = namesIn(en);
const UKRAINIAN = namesIn(uk);

describe('a template', () => {
  test.each<[text: string, template: string]>([
    [DEFAULT_ATTRIBUTION, DEFAULT_ATTRIBUTION],
    ['  {title}\n{ (date)},  {site} ', '{title} { (date)}, {site}'],
    ['{заголовок}{ (дата)}, {сайт}', '{title}{ (date)}, {site}'],
    ['{title}, {сайт}, {редактор: редактори}', '{title}, {site}, {редактор: editors}'],
    ['«{заголовок}», {site}', '«{title}», {site}'],
  ])('%j is stored as %j', (text, template) => {
    expect(checkAttribution(text, UKRAINIAN)).toEqual({ isGood: true, template });
  });

  test.each<[text: string, problem: AttributionProblem, at?: string]>([
    ['', 'noTitle'],
    ['{site}', 'noTitle'],
    ['title, {site}', 'noTitle'],
    ['{title}', 'noSite'],
    ['{title}, {site}, {link}', 'notAPart', '{link}'],
    ['{subtitle}, {title}, {site}', 'notAPart', '{subtitle}'],
    ['{title}, {site}, {}', 'notAPart', '{}'],
    ['{title in site}', 'twoParts', '{title in site}'],
    ['{title}, {site}, {title}', 'twice', '{title}'],
    ['{title}, {site', 'brace'],
    ['{title}, {{site}}', 'brace'],
    ['{title} ({date}), {site}', 'bracket'],
    ['{title} ({authors}, {date}), {site}', 'bracket'],
    ['({title}, {site}', 'bracket'],
    [`{title}, {site} ${'x'.repeat(200)}`, 'long'],
  ])('%j is refused: %s', (text, problem, at = '') => {
    expect(checkAttribution(text, ENGLISH)).toEqual({ isGood: false, problem, at });
  });

  test.each([ENGLISH, UKRAINIAN])('is shown in the language’s words and read from them as it was', (names) => {
    for (const template of [DEFAULT_ATTRIBUTION, '{title}{ (date)}, {site}{, ed. editors}{ | section}']) {
      const shown = showAttribution(template, names);
      for (const part of ATTRIBUTION_PARTS) expect(shown.includes(names[part])).toBe(template.includes(part));
      expect(checkAttribution(shown, names)).toEqual({ isGood: true, template });
    }
  });

  test('that is accepted keeps title, site and link, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom('{title}', '{site}', '{ (date)}', '{authors}', '(', ')', '{', '}', ', '),
      hostileLine,
    );
    const property = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const checked = checkAttribution(pieces.join(''), ENGLISH);
      if (!checked.isGood) return;
      expect(keepsSource(checked.template)).toBe(true);
      const told = { authors: null, editors: null, title: 'T', site: 'S', section: null, date: null };
      const { before, link, after } = composeSource(checked.template, told, { permission: null });
      expect(link).toBe('T');
      expect(before + after).toContain('S');
      expect(before + after).not.toContain('\n');
    });
    fc.assert(property, { numRuns: RUNS });
  });
});
