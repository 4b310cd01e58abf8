import type { DecidingItem, LeftCount, LetterPlace } from '../../../views/browser/deciding.ts';
import { element } from '../elements.ts';
import { shortened } from './show-item.ts';
import type { Desk } from './desk.ts';

/** The proposals as a list, what needs a look first. */
export function itemList({ state, at, later }: Desk, look: (record: string) => void): HTMLElement[] {
  const groups = [
    ['Needs a look', state.items.filter(({ isSure }) => !isSure)],
    ['Sure', state.items.filter(({ isSure }) => isSure)],
  ] as const;
  return groups.flatMap(([title, items]) =>
    items.length === 0
      ? []
      : [
          element('h3', {}, `${title} · ${items.length}`),
          element(
            'ol',
            { class: 'deciding-list' },
            ...items.map((item) => listItem(item, item.record === at, later, look)),
          ),
        ],
  );
}

function listItem(
  { record, noun, title }: DecidingItem,
  isNow: boolean,
  later: ReadonlySet<string>,
  look: (record: string) => void,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', ...(isNow ? { 'aria-current': 'true' } : {}), 'data-focus': `item-${record}`, dir: 'auto' },
    element('small', {}, later.has(record) ? `${noun}, later` : noun),
    ' ',
    shortened(title),
  );
  button.addEventListener('click', () => {
    look(record);
  });
  return element('li', {}, button);
}

/** How much of the article has a record, and what has none. */
export function leftParts(counts: readonly LeftCount[], select: (place: LetterPlace) => void): HTMLElement {
  const without = counts.map(({ left, label }) => `${left.length} ${label}`).join(', ');
  return element(
    'details',
    { class: 'deciding-left' },
    element('summary', {}, `Without a record: ${without}`),
    ...counts.flatMap(({ label, recorded, proposed, left }) => [
      element('h3', {}, `${label} · ${recorded} with a record, ${proposed} proposed, ${left.length} without`),
      element('ol', { class: 'deciding-list' }, ...left.map(({ words, place }) => leftItem(words, place, select))),
    ]),
  );
}

function leftItem(words: string, place: LetterPlace | undefined, select: (place: LetterPlace) => void): HTMLElement {
  if (!place) return element('li', { dir: 'auto' }, shortened(words));
  const button = element('button', { type: 'button', dir: 'auto' }, shortened(words));
  button.addEventListener('click', () => {
    select(place);
  });
  return element('li', {}, button);
}
