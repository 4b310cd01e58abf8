import { defineConfig } from 'vitest/config';

/** Tests that build a site or drive a browser: a minute of work is usual, and a loaded machine takes longer. */
const slow = ['tests/{commands,support,hostile}/**/*.test.ts'];

/** Tests of built pages, in files and in a browser; the sites are built once, before the first of them. */
const pages = ['tests/{golden,browser}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two workers, since a build or a browser fills a core by itself.
    maxWorkers: 2,
    // A test left with .only would hide all others.
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...slow, ...pages],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: slow,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: pages,
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
