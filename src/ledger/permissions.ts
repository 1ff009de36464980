import { isInForce, type Permission } from '../policy/permission';

/** The permission that a copy of a story rests on at a time: of several in force the one that lets most through. */
export function findPermission(permissions: readonly Permission[], url: string, now: number): Permission | null {
  const inForce = permissions.filter((permission) => permission.url === url && isInForce(permission, now));
  return inForce.reduce<Permission | null>(
    (best, each) => (best === null || most(each) > most(best) ? each : best),
    null,
  );
}

/** Takes a permission back; what was quoted on it stays as it is. */
export function revokePermission(permissions: readonly Permission[], id: string, now: number): Permission[] {
  return permissions.map((each) => (each.id === id && each.revokedAt === null ? { ...each, revokedAt: now } : each));
}

function most(permission: Permission): number {
  return permission.most ?? Number.POSITIVE_INFINITY;
}
