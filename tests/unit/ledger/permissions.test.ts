import { describe, expect, test } from 'vitest';
import { findPermission, revokePermission } from '../../../src/ledger/permissions';
import { type Permission, permittedLimit } from '../../../src/policy/permission';

const permission: Permission = {
  id: 'p',
  url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
  title: 'The ferry',
  by: 'The editors',
  givenOn: '2026-05-10',
  reference: 'Mail of 10 May',
  most: 1200,
  until: 100,
  recordedAt: 0,
  revokedAt: null,
};
const policy = { limit: 500, clause: null };
const whole = () => 9000;

describe('a permission', () => {
  test('lets through what it says until it ends', () => {
    expect(permittedLimit(policy, permission, 99, whole)).toBe(1200);
    expect(permittedLimit(policy, permission, 100, whole)).toBe(500);
    expect(permittedLimit(policy, { ...permission, until: null }, 1e15, whole)).toBe(1200);
  });

  test('for the whole story lets through all of it', () => {
    expect(permittedLimit(policy, { ...permission, most: null }, 0, whole)).toBe(9000);
  });

  test('for less than the policy lets through takes nothing away', () => {
    expect(permittedLimit(policy, { ...permission, most: 100 }, 0, whole)).toBe(500);
  });

  test('holds for its own story alone, until it is revoked', () => {
    expect(findPermission([permission], permission.url, 1)?.id).toBe('p');
    expect(findPermission([permission], 'https://euromaidanpress.com/2026/05/05/other/', 1)).toBeNull();
    expect(findPermission(revokePermission([permission], 'p', 1), permission.url, 1)).toBeNull();
  });

  test('that lets more through is the one that counts', () => {
    const more = { ...permission, id: 'all', most: null };
    expect(findPermission([permission, more, { ...permission, id: 'less', most: 600 }], permission.url, 1)?.id).toBe(
      'all',
    );
  });
});
