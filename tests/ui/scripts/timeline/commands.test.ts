import { describe, expect, test } from 'vitest';
import { commandAction, findCommand, keyCommand, zoomCentre } from '../../../../src/ui/scripts/timeline/commands.ts';

describe('commands', () => {
  test.each([
    ['ArrowLeft', 'earlier'],
    ['ArrowRight', 'later'],
    ['+', 'closer'],
    ['=', 'closer'],
    ['-', 'wider'],
    ['0', 'whole'],
    ['Home', 'first'],
    ['End', 'last'],
    ['a', undefined],
    ['constructor', undefined],
  ])('key %s is %s', (key, command) => {
    expect(keyCommand(key)).toBe(command);
  });

  test('buttons name them', () => {
    expect(findCommand('closer')).toBe('closer');
    expect(findCommand('toString')).toBeUndefined();
  });

  test.each([
    ['earlier', { type: 'move', share: -0.25 }],
    ['later', { type: 'move', share: 0.25 }],
    ['closer', { type: 'zoom', factor: 0.5, at: 0.3 }],
    ['wider', { type: 'zoom', factor: 2, at: 0.3 }],
    ['whole', { type: 'whole' }],
    ['first', { type: 'first' }],
    ['last', { type: 'last' }],
  ] as const)('%s is an action', (command, action) => {
    expect(commandAction(command, 0.3)).toEqual(action);
  });
});

test.each([
  ['of a day that is shown', 2, 0.25],
  ['without a day', undefined, 0.5],
  ['of a day after the window', 20, 0.5],
  ['of a day before the window', -3, 0.5],
])('a zoom keeps in place the middle %s', (_, day, at) => {
  expect(zoomCentre({ from: 0, until: 10 }, day)).toBe(at);
});
