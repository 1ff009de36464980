import { describe, expect, test } from 'vitest';
import { acknowledge, normalizeClause, seePolicy } from '../../../src/ledger/clause';

const clause = 'When referencing our materials, write to [email\u00a0protected]  about more than 500 characters';

describe('the policy’s clause as it is remembered', () => {
  test.each([
    'When referencing our materials, write to desk@press.example about more than 500 characters',
    'When referencing our materials, write to [email protected] about more\n than 500 characters ',
  ])('is the same however its address is hidden and its lines break: %j', (other) => {
    expect(normalizeClause(other)).toBe(normalizeClause(clause));
  });

  test('tells a change of wording or number once, with both wordings, until it is acknowledged', () => {
    const first = seePolicy(null, { limit: 500, clause }, 1);
    expect(first?.before).toBeNull();
    const changed = seePolicy(first, { limit: 300, clause: clause.replace('500', '300') }, 2);
    expect(changed).toMatchObject({ limit: 300, before: { limit: 500, clause: normalizeClause(clause) } });
    const again = seePolicy(changed, { limit: 300, clause: clause.replace('500', '300') }, 3);
    expect(again?.before?.limit).toBe(500);
    expect(
      again && seePolicy(acknowledge(again), { limit: 300, clause: clause.replace('500', '300') }, 4)?.before,
    ).toBeNull();
  });

  test('has nothing to tell when the wording is what the reader knows again', () => {
    const first = seePolicy(null, { limit: 500, clause }, 1);
    const changed = seePolicy(first, { limit: 500, clause: `${clause}!` }, 2);
    expect(seePolicy(changed, { limit: 500, clause }, 3)?.before).toBeNull();
  });

  test('stays when a page states none', () => {
    const first = seePolicy(null, { limit: 500, clause }, 1);
    expect(seePolicy(first, { limit: 500, clause: null }, 2)).toBe(first);
  });
});
