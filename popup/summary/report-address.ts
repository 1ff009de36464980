/** Where the project is told of what is wrong; the reader sends it there, or doesn't. */
export const PROJECT_REPORTS = 'https://github.com/pressquote/pressquote/issues/new';

/** Characters of one claim that a report repeats: enough to know it by. */
const CLAIM = 80;
/** The longest text of a report: encoded, it stays well within what servers take as an address. */
const LONGEST = 1500;

export interface Report {
  readonly title: string;
  /** The lines that the reader goes on from. */
  readonly intro: string;
  readonly url: string;
  /** What was found, a line each. */
  readonly found: readonly string[];
}

/** The address of a report with its title and text filled in; nothing is sent by making or opening it. */
export function reportAddress({ title, intro, url, found }: Report): string {
  const lines = found.map((line) => `- ${shorten(line, CLAIM)}`);
  const body = shorten([intro, '', url, '', ...lines].join('\n'), LONGEST);
  const address = new URL(PROJECT_REPORTS);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}

function shorten(text: string, most: number): string {
  // By code points: half a surrogate pair can't be encoded.
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}
