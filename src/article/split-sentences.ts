import type { Stretch } from './types';

/** Abbreviations that a capital or a number follows inside a sentence, so that they never end one. */
const NEVER_LAST =
  /(?:^|[\s(“"‘'[–—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Pres|Rev|Hon|Fr|St|Mt|Ft|Amb|Messrs|No|Nos|Art|Sec|Fig|Vol|Ch|pp?|vs|cf|viz|approx|ca|al|e\.g|i\.e|им|ім|вул|ул|г|гг|см|ст|др|проф|пр)\.$/u;

/** Abbreviations that may end a sentence too: only what follows tells. */
const MAYBE_LAST =
  /(?:^|[\s(“"‘'[–—-])(?:(?:\p{L}\.){2,}|\p{Lu}\.|(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ave|Blvd|млн|млрд|тис|руб|грн)\.)$/u;

const OPENS_SENTENCE =
  /^[“"‘'([]?(?:The|This|That|These|Those|An?|It|Its|He|His|She|Her|They|Their|We|Our|You|I|There|Here|But|And|Or|So|Yet|In|On|At|By|For|From|With|Without|As|If|When|While|After|Before|Since|Until|Because|Although|Though|However|Moreover|Meanwhile|Instead|Still|Then|Thus|Now|Even|Such|What|Who|Why|How|Where|Which|Another|Others?|Some|Many|Most|Neither|Not|No|Only|One|Two|Three|First|Second|Third|Finally|According)\b/;

const STARTS_LOWER = /^[“"‘'(«[…\s]*\p{Ll}/u;
const ONLY_CLOSERS = /^[”"’')»\].…!?]+$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of one block, in order, without the white space around them. Offsets are UTF-16 code units of `text`;
 * a line break always ends a sentence. `Intl.Segmenter` finds the candidates (Unicode UAX 29); abbreviations, initials
 * and quotations that it splits are joined again.
 */
export function splitSentences(text: string): Stretch[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const before = open === null ? '' : text.slice(Math.max(open.start, open.end - LONGEST_ABBREVIATION), open.end);
    if (open !== null && !isBreakBetween(before, text.slice(open.end, start), text.slice(start, end))) {
      open = { start: open.start, end };
      sentences[sentences.length - 1] = open;
    } else {
      open = { start, end };
      sentences.push(open);
    }
  }
  return sentences;
}

/** No abbreviation is longer, with what stands before it. */
const LONGEST_ABBREVIATION = 40;

/** Whether a sentence ends before `gap`; `end` are its last letters. */
function isBreakBetween(end: string, gap: string, after: string): boolean {
  if (gap.includes('\n')) return true;
  if (ONLY_CLOSERS.test(after)) return false;
  if (end.endsWith('.')) {
    if (NEVER_LAST.test(end)) return false;
    if (MAYBE_LAST.test(end)) return OPENS_SENTENCE.test(after);
  }
  return !STARTS_LOWER.test(after);
}

/** Makes the segmenter ready, which takes some ten milliseconds once, before it is needed in a hurry. */
export function warmSentences(): void {
  splitSentences('Ready. Steady.');
}
