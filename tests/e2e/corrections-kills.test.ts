import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../unit/corrections/fault-run/random';
import { Control } from './corrections/control';
import { runRound } from './corrections/kill-round';
import { type Site, startSite } from './corrections/site';

/** PRESSQUOTE_KILLS real kills of the background, in an order of faults that PRESSQUOTE_SEED repeats. */
const KILLS = Number(process.env['PRESSQUOTE_KILLS'] ?? 60);
const SEED = Number(process.env['PRESSQUOTE_SEED'] ?? 1);

let site: Site;
let control: Control;
beforeAll(async () => {
  site = await startSite('chromium');
  control = await Control.open(site.session);
});
afterAll(() => site.close());

test(`through ${KILLS} kills of Chromium’s background nothing is lost, sent twice or stuck`, async () => {
  const random = new Random(SEED);
  const failed: string[] = [];
  let kills = 0;
  const ends: string[] = [];
  for (let round = 1; kills < KILLS; round += 1) {
    const ran = await runRound(site, control, random);
    kills += ran.kills;
    ends.push(...ran.ends);
    const { lost, twice, stuck } = ran;
    if (lost.length + twice.length + stuck.length > 0) {
      failed.push(`PRESSQUOTE_SEED=${SEED}, round ${round}: ${JSON.stringify({ lost, twice, stuck })}`);
    }
  }
  expect(failed).toEqual([]);
  // Kills of a background that sends nothing would prove nothing.
  expect(ends.length).toBeGreaterThan(KILLS / 3);
  expect(ends).toContain('notKnown');
}, 300_000);
