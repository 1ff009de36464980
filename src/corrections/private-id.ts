const PRIVATE_PREFIX = 'private.';

/** The id of a new correction; `unique` is a UUID. One from a private window is known as such and is never stored. */
export function correctionId(unique: string, isPrivate: boolean): string {
  return isPrivate ? PRIVATE_PREFIX + unique : unique;
}

/** Whether a correction is from a private window. */
export function isPrivateId(id: string): boolean {
  return id.startsWith(PRIVATE_PREFIX);
}
