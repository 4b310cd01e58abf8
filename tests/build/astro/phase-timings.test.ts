import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { createPhaseClock, type PhaseTimings } from '../../../src/build/astro/phase-timings.ts';

describe('createPhaseClock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-timings-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('writes the phases in the order in which they first ended, each once', () => {
    const file = join(folder, 'timings.json');
    const clock = createPhaseClock(file);
    for (const phase of ['start', 'bundle', 'bundle', 'pages']) clock.mark(phase);
    clock.write();
    const { phases, peakBytes } = JSON.parse(readFileSync(file, 'utf8')) as PhaseTimings;
    expect(phases.map(({ name }) => name)).toEqual(['start', 'bundle', 'pages']);
    expect(phases.every(({ cpuMs, wallMs }) => cpuMs >= 0 && wallMs >= 0)).toBe(true);
    expect(peakBytes).toBeGreaterThan(0);
  });

  test('writes nothing without a file', () => {
    const before = readdirSync(folder);
    const clock = createPhaseClock(undefined);
    clock.mark('start');
    clock.write();
    expect(readdirSync(folder)).toEqual(before);
  });
});
