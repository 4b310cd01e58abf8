import { defineConfig } from 'vitest/config';

/** Tests that build a site or drive a browser. */
const slow = ['tests/{commands,support,hostile}/**/*.test.ts'];

/** Tests of built pages, in files and in a browser; the sites are built once, before the first of them. */
const pages = ['tests/{,seed/}{golden,browser}/**/*.test.ts'];

/**
 * Half an hour, in milliseconds: only what hangs takes as long. A limit that a slow or busy machine could reach would
 * tell how busy the machine is, and nothing about the code.
 */
const hung = 30 * 60_000 * Number(process.env.TEST_RUNS ?? '1');

/**
 * A third worker for two cores, where builds and browsers are waited for: what waits for a disk, a pointer that rests or
 * a page that settles leaves its core to another.
 */
const maxWorkers = 3;

/** Settings that a project does not take over from the whole. */
const common = {
  testTimeout: hung,
  hookTimeout: hung,
  setupFiles: ['tests/support/set-up.ts'],
  // The files that one worker runs share the modules they load, which is half of the time. So a test leaves modules,
  // the environment and global values as it found them.
  isolate: false,
};

export default defineConfig({
  test: {
    // A test left with .only would hide all others.
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'core',
          maxWorkers: 2,
          include: ['tests/**/*.test.ts'],
          exclude: [...slow, ...pages],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { ...common, name: 'site', maxWorkers, include: slow, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'pages',
          maxWorkers,
          include: pages,
          globalSetup: ['tests/support/build-sites.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
