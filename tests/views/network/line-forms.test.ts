import { describe, expect, test } from 'vitest';
import { lineForm } from '../../../src/views/network/line-forms.ts';
import { tieKinds } from '../../../src/views/network/ties.ts';

const straight = { start: { x: 0, y: 0 }, control: { x: 20, y: 0 }, end: { x: 40, y: 0 } };
const bent = { start: { x: 0, y: 0 }, control: { x: 20, y: 30 }, end: { x: 40, y: 0 } };

describe('the form of a line', () => {
  test('differs from kind to kind in its outline, not only in its colour', () => {
    const outlines = tieKinds.map((kind) => Object.values(lineForm(kind, straight)).join(' '));
    expect(new Set(outlines).size).toBe(8);
  });

  test('is plain for a meeting', () => {
    expect(lineForm('meets', straight)).toEqual({ stroke: 'M0 0L40 0', head: '', fill: '' });
    expect(lineForm('meets', bent)).toEqual({ stroke: 'M0 0Q20 30 40 0', head: '', fill: '' });
  });

  test('stands between two bars for an opposition', () => {
    expect(lineForm('opposes', straight).head).toBe('M0 -5L0 5M40 -5L40 5');
  });

  test('points to the one who is addressed', () => {
    expect(lineForm('addresses', straight).head).toBe('M32.5 -3.2L40 0L32.5 3.2');
  });

  test('thins out from the one who strikes to the one who is struck, and is filled', () => {
    expect(lineForm('strikes', straight)).toEqual({
      stroke: '',
      head: '',
      fill: 'M0 -2.6Q20 -1.6 40 -0.6L40 0.6Q20 1.6 0 2.6zM32.5 -3.2L40 0L32.5 3.2z',
    });
  });

  test('is double for a repetition, a wave for an echo, crossed out for a contradiction', () => {
    expect(lineForm('repeats', straight).stroke).toBe('M0 -1.6L40 -1.6M0 1.6L40 1.6');
    expect(lineForm('echoes', straight).stroke).toMatch(/^M0 0(Q[\d.]+ -?2\.?\d* [\d.]+ 0|Q[\d.]+ -?4 [\d.]+ 0)+$/);
    expect(lineForm('contradicts', straight).head).toBe('M6 -4L14 4M6 4L14 -4M32.5 -3.2L40 0L32.5 3.2');
  });

  test('ends where the curve ends', () => {
    for (const kind of ['echoes', 'contradicts', 'meets', 'addresses'] as const)
      expect(lineForm(kind, bent).stroke.endsWith('40 0'), kind).toBe(true);
  });
});
