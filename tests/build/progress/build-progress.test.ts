import { describe, expect, test } from 'vitest';

import { buildProgress, counted } from '../../../src/build/progress/build-progress.ts';

/** A progress that writes to a text, at a time that the test sets. */
function follow(options: { isTerminal: boolean; isVerbose?: boolean }) {
  const clock = { ms: 0 };
  let written = '';
  const progress = buildProgress({
    isVerbose: false,
    ...options,
    write: (text) => (written += text),
    now: () => clock.ms,
  });
  return { progress, clock, written: () => written };
}

describe('the progress of a build', () => {
  test('is a line for each phase where nobody reads along', () => {
    const { progress, clock, written } = follow({ isTerminal: false });
    progress.begin('Record');
    progress.result('7,850 records');
    clock.ms = 3210;
    progress.begin('Pages');
    progress.reached(1, 2);
    progress.item('about/index.html');
    clock.ms = 5000;
    progress.end();
    progress.end();
    expect(written()).toBe('Record: 7,850 records, 3.2 s\nPages: 1.8 s\n');
  });

  test('lists every page for those who ask', () => {
    const { progress, written } = follow({ isTerminal: false, isVerbose: true });
    progress.begin('Pages');
    progress.item('about/index.html');
    progress.end();
    expect(written()).toBe('  about/index.html\nPages: 0.0 s\n');
  });

  test('has a bar on a terminal, drawn ten times a second at most, and nothing of it is left', () => {
    const { progress, clock, written } = follow({ isTerminal: true });
    const clear = '\r\u001b[K';
    progress.begin('Pages');
    progress.reached(0, 0);
    progress.reached(1000, 3000);
    clock.ms = 99;
    progress.reached(2000, 3000);
    clock.ms = 100;
    progress.reached(3000, 3000);
    progress.end();
    expect(written()).toBe(
      'Pages ...' +
        `${clear}Pages  [##########                    ]  1,000 of 3,000` +
        `${clear}Pages  [##############################]  3,000 of 3,000` +
        `${clear}Pages: 0.1 s\n`,
    );
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%i is counted as %s', (number, text) => {
  expect(counted(number)).toBe(text);
});
