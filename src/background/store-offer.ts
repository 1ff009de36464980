import { storedSettings } from '../platform/settings';

/**
 * Stores that the reader was offered to have selections quoted at once, and what they answered, if they have. False where
 * that wasn't stored. What is done in a private window leaves no trace, unless the reader asked for it.
 */
export async function storeOffer(quoteOnSelect: boolean | null, isPrivate: boolean): Promise<boolean> {
  if (quoteOnSelect === null && isPrivate) return false;
  try {
    await storedSettings.update({ offeredQuoteOnSelect: true, ...(quoteOnSelect !== null && { quoteOnSelect }) });
    return true;
  } catch (error) {
    console.warn('Pressquote: the answer could not be stored', error);
    return false;
  }
}
