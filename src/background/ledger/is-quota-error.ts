/** Whether a storage refused for want of room: browsers say it as the reason of an aborted transaction, too. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'AbortError');
}
