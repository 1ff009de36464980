/** The values that a sentence can give. */
export const JUDGED = ['likely', 'unlikely', 'mixed'] as const;

export type Judged = (typeof JUDGED)[number];
