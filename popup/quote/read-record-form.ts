import type { Permission } from '../../src/policy/permission';

type Recorded = Pick<Permission, 'by' | 'givenOn' | 'reference' | 'most' | 'until'>;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * What the form says of a permission: no number is the whole story, no last day for ever, and a last day holds until it is
 * over in the reader's own time. Null where something that it needs is missing or wrong.
 */
export function readRecordForm(form: FormData): Recorded | null {
  const field = (name: string): string => String(form.get(name) ?? '').trim();
  const [by, givenOn, reference] = [field('by'), field('givenOn'), field('reference')];
  const most = field('most') === '' ? null : Number(field('most'));
  if (by === '' || reference === '' || !DAY.test(givenOn)) return null;
  if (most !== null && !(Number.isInteger(most) && most > 0)) return null;
  const until = field('until');
  if (until !== '' && !DAY.test(until)) return null;
  return { by, givenOn, reference, most, until: until === '' ? null : endOf(until) };
}

function endOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).getTime();
}
