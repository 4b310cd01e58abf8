import { expect, test } from 'vitest';
import { dotted, linkLine } from '../../../src/views/lines/line.ts';

const ana = { label: 'Ana Orr', href: '/actors/ana-orr/' };
const bo = { label: 'Bo Lind', href: '/actors/bo-lind/' };

test('linkLine puts commas between links', () => {
  expect(linkLine([ana, bo])).toEqual([ana, ', ', bo]);
  expect(linkLine([ana])).toEqual([ana]);
  expect(linkLine([])).toEqual([]);
});

test('dotted puts dots between facts and leaves out the empty ones', () => {
  expect(dotted(['direct'], [], ['in ', ana])).toEqual(['direct', '\u00A0· ', 'in ', ana]);
  expect(dotted([], [ana, ', ', bo], [])).toEqual([ana, ', ', bo]);
  expect(dotted()).toEqual([]);
});
