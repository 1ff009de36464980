import type { VerdictValue } from '../types';

/**
 * How the verdicts of one article go together, before any fit: of rival answers one is found likely, seldom none and
 * hardly ever two, and an article that weighs one of them weighs the others.
 */
export const COMPANY_PRIOR = {
  own: 1,
  'none likely': -1,
  'more likely': -2.5,
  'none unlikely': -0.3,
  'more unlikely': -0.5,
  'none mixed': -0.2,
  'more mixed': -0.7,
  'none given': -0.5,
  'first likely': 0,
  'first unlikely': 0,
  'last likely': 0,
  'last unlikely': 0,
  'last unweighed': 0,
} as const;

export type Company = Readonly<Record<keyof typeof COMPANY_PRIOR, number>>;

/** What the verdicts on all members of a series say of each other; `own` is what speaks for each by itself. */
export function readCompany(values: readonly VerdictValue[], own: number): Company {
  let likely = 0;
  let unlikely = 0;
  let mixed = 0;
  for (const value of values) {
    if (value === 'likely') likely += 1;
    if (value === 'unlikely') unlikely += 1;
    if (value === 'mixed') mixed += 1;
  }
  const last = values[values.length - 1];
  return {
    own,
    'none likely': Number(likely === 0),
    'more likely': Math.max(0, likely - 1),
    'none unlikely': Number(unlikely === 0),
    'more unlikely': Math.max(0, unlikely - 1),
    'none mixed': Number(mixed === 0),
    'more mixed': Math.max(0, mixed - 1),
    'none given': values.length - likely - unlikely - mixed,
    'first likely': Number(values[0] === 'likely'),
    'first unlikely': Number(values[0] === 'unlikely'),
    'last likely': Number(last === 'likely'),
    'last unlikely': Number(last === 'unlikely'),
    'last unweighed': Number(last === 'none'),
  };
}
