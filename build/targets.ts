import { join } from 'node:path';

export type Target = 'chromium' | 'firefox';
export const TARGETS: readonly Target[] = ['chromium', 'firefox'];

export const DIST = 'dist';

/** The folder of an unpacked build, relative to the project's root. */
export const distFolder = (target: Target): string => join(DIST, target);
