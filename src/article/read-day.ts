/** The day with which a date begins as it is written, in the zone in which it is written; null where it is no day. */
export function readDay(date: string | null | undefined): string | null {
  const day = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(date ?? '')?.[0];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
