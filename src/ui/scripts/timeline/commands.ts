/** What the keys and the buttons of the timeline do. */
import { lengthOf, type Window } from './scale.ts';
import type { Action } from './state.ts';

const commands = ['earlier', 'later', 'closer', 'wider', 'whole', 'first', 'last'] as const;
export type Command = (typeof commands)[number];

/** A press of a key or a button moves by this share of the window, and zooms by this factor. */
const moveShare = 0.25;
const zoomFactor = 0.5;

/** By `KeyboardEvent.key`. */
const commandOfKey: ReadonlyMap<string, Command> = new Map([
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
  ['+', 'closer'],
  ['=', 'closer'],
  ['-', 'wider'],
  ['0', 'whole'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** The command of a key with nothing held down beside it; undefined for a key that has none. */
export function keyCommand(key: string): Command | undefined {
  return commandOfKey.get(key);
}

/** The command that a button of the page names; undefined where it names none. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command === name);
}

/** @param at where zooming keeps the day in place, as a share of the width */
export function commandAction(command: Command, at: number): Action {
  switch (command) {
    case 'earlier':
      return { type: 'move', share: -moveShare };
    case 'later':
      return { type: 'move', share: moveShare };
    case 'closer':
      return { type: 'zoom', factor: zoomFactor, at };
    case 'wider':
      return { type: 'zoom', factor: 1 / zoomFactor, at };
    case 'whole':
    case 'first':
    case 'last':
      return { type: command };
  }
}

/**
 * Where a zoom keeps the day in place: at the middle of a day that is shown, or else in the middle of the window.
 *
 * @example
 * zoomCentre({ from: 0, until: 10 }, 2)  // => 0.25
 * zoomCentre({ from: 0, until: 10 }, 20) // => 0.5
 */
export function zoomCentre(window: Window, day: number | undefined): number {
  const at = day === undefined ? 0.5 : (day + 0.5 - window.from) / lengthOf(window);
  return at > 0 && at < 1 ? at : 0.5;
}
