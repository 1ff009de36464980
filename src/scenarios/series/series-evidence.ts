import type { Member } from '../members/lay-out-series';
import type { OpeningKind } from '../openings/opening';
import { isOpposed } from './fit-together';
import { readContents } from './series-contents';
import type { SeriesEvidence } from './series-prior';
import { readNumbering } from './series-ranks';
import { readSpeech } from './series-speech';
import { readStarts } from './series-starts';
import { share, type Told } from './told-series';

/** Kinds that go on an enumeration whatever its first was. */
export const ENUMERATES: ReadonlySet<OpeningKind> = new Set(['ordinal', 'other', 'or', 'turn']);
const SHORT = 90;
const ALWAYS = { always: 1 };
const GENERIC =
  /^(?:(?:what|how|where|why|who|when)\b(?!.*\b(?:if|would|could)\b)|conclusion|background|summary|introduction|in (?:short|sum)|the (?:numbers|figures|facts|context|background|data)|an? (?:word|note)|notes?|further|context|methods?|elsewhere|other|and finally)/i;

/** Reads the evidence for a series, each number roughly from 0 to 1. */
export function readEvidence(told: Told): SeriesEvidence[] {
  return [
    ALWAYS,
    readAnnounced(told),
    readOpenings(told),
    readSpeech(told),
    readShape(told),
    readStarts(told),
    readNumbering(told),
    readContents(told),
  ];
}

function isBareOther({ kind, noun }: Member['opening']): boolean {
  return kind === 'other' && noun === 'bare';
}

/** What announces the series. */
function readAnnounced({ members, first, before }: Told) {
  const counted = before.findLast((announcement) => announcement.counted !== null && announcement.promised !== null);
  const views = before.filter((announcement) => announcement.counted === 'view');
  const promised = counted && counted.counted !== 'fact' ? counted.promised : null;
  const kept = views.some((announcement) => announcement.promised === members.length)
    ? 1
    : Number(promised === members.length) / 2;
  let nearest = 0;
  for (const { block, counted, poses } of before) {
    if (counted === 'view' || counted === 'other' || poses) nearest = Math.max(nearest, 1 - (first.block - block) / 5);
  }
  return {
    'views announced': Number(views.length > 0),
    'question or disagreement before': Number(before.some(({ poses }) => poses)),
    'promise kept': kept,
    'promise not kept': Number(kept === 0 && counted?.counted === 'view'),
    'facts announced': Number(counted?.counted === 'fact' && counted.promised === members.length),
    'announced at once': nearest,
  };
}

/** How its members open. */
function readOpenings(told: Told) {
  const { members, fit, leftOut } = told;
  const kinds = (...those: readonly OpeningKind[]): number =>
    share(told, ({ opening }) => those.includes(opening.kind));
  const opposed = members.length === 2 && isOpposed(told.first.opening, told.last.opening);
  let changes = 0;
  members.forEach(({ opening: { kind } }, i) => {
    const before = members[i - 1]?.opening.kind ?? kind;
    if (kind !== before && !ENUMERATES.has(kind)) changes += 1;
  });
  return {
    // "One story … Another … Still others": what is left out is the noun that was said first.
    'view nouns': share(told, ({ opening }) => (isBareOther(opening) ? told.first.opening : opening).noun === 'view'),
    'fact nouns': share(told, ({ opening }) => opening.noun === 'fact'),
    'other nouns': share(told, ({ opening }) => opening.noun === 'other') * (opposed ? 0.5 : 1),
    'well linked': Math.min(1.5, fit / (members.length - 1) / 4),
    'in parallel': 1 - changes / (members.length - 1),
    'left out': Math.max(0, leftOut - 2.5) / 1.5,
    skipped: Math.min(2, told.skipped),
    'alike passed over': Math.min(2, told.alike.filter((block) => isPassed(told, block)).length),
    'alike around': told.alike.filter((block) => isAround(told, block)).length / 2,
    unmarked: kinds('plain'),
    'told by names': kinds('name', 'echo'),
    'laid out': kinds('heading', 'item', 'lead'),
    'generic headings': share(
      told,
      ({ opening, sentences }) => opening.kind === 'heading' && GENERIC.test(sentences[0]?.text ?? ''),
    ),
  };
}

function isPassed({ members, first, last }: Told, at: number): boolean {
  return at > first.block && at < last.block && !members.some(({ block }) => block === at);
}

const AROUND = 4;

function isAround({ first, last }: Told, at: number): boolean {
  const before = at < first.block && at >= first.block - AROUND;
  return first.opening.kind === 'lead' && (before || (at > last.block && at <= last.block + AROUND));
}

/** How it lies in the story. */
function readShape(told: Told) {
  const { story, members, first, last } = told;
  const lengths = members.map(({ sentences }) => sentences.reduce((sum, { text }) => sum + text.length, 1));
  return {
    // Those told in one paragraph are short anyway.
    short: lengths.filter((length, i) => length < SHORT && members[i]?.opening.opensBlock).length / members.length,
    lopsided: Number(Math.min(...lengths) / Math.max(...lengths) < 0.2),
    'only two': Number(members.length === 2),
    'opposed pair': Number(members.length === 2 && isOpposed(first.opening, last.opening)),
    'three or four': Math.min(2, members.length - 2) / 2,
    many: Math.max(0, members.length - 4) / 2,
    late: first.block / story.blocks.length,
    scattered: first.block === last.block ? 0 : share(told, ({ opening }) => !opening.opensBlock),
  };
}
