/**
 * Asks again and again until the answer is something: not null and not false. A question that throws counts as
 * unanswered, because a page may be on its way to another address. Throws after `milliseconds`, naming `what` was
 * waited for.
 */
export async function waitUntil<T>(what: string, ask: () => Promise<T | null | false>, milliseconds = 60_000) {
  const deadline = performance.now() + milliseconds;
  while (performance.now() < deadline) {
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
}
