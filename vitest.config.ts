import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browsers/find-browser.ts';

const chromium = findBrowser('chromium');
const isRoot = process.getuid?.() === 0;

const realChromium = playwright({
  launchOptions: {
    ...(chromium.found && { executablePath: chromium.path }),
    args: isRoot ? ['--no-sandbox'] : [],
  },
});

export default defineConfig({
  // Vite's own default doesn't know Preact.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Found by Vite only in the middle of a first run, they would reload the page under a test.
  optimizeDeps: {
    include: [
      'axe-core',
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      '@preact/signals',
      '@testing-library/preact',
      'valibot',
      'fast-check',
      'markdown-it',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      // In both of the following a browser on a busy machine can lose a key or a click, hence `retry`; the summary says
      // which tests were tried twice.
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            provider: realChromium,
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A copy goes through one clipboard, and one browser at a time is what two cores hold.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          retry: 1,
        },
      },
    ],
  },
});
