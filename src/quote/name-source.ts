import type { Source, SourceLine } from './types';

/** The line that names a source, unless the reader has one of their own: who, the title as link, the site, the day. */
export function nameSource({ authors, title, site, date, permission }: Source): SourceLine {
  // None of them is ever empty, and what is null joins to nothing.
  const after = [title && site, date, permission].map((part) => part && `, ${part}`);
  return { before: `— ${authors ? `${authors}, ` : ''}`, link: title ?? site, after: after.join('') };
}
