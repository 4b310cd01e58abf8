import type { DecidingAnswer, DecidingState, SelectedWords, ShownPlan } from '../../../views/browser/deciding.ts';
import { element } from '../elements.ts';
import { fieldInput, optionButtons } from './field-form.ts';
import { shortened } from './show-item.ts';
import { planParts } from './show-plan.ts';

type Adding = Extract<DecidingAnswer, { do: 'add' }>;

/** What selected words can become, in the order of the digits that choose it. */
export const becomes = [
  { value: 'quotes', label: 'a quote' },
  { value: 'claims', label: 'a claim' },
  { value: 'events', label: 'an event' },
  { value: 'actors', label: 'somebody’s name' },
  { value: 'places', label: 'a place’s name' },
  { value: 'name', label: 'another name of …' },
] as const;

export type Becomes = (typeof becomes)[number]['value'];

export function selectedWords(parts: readonly SelectedWords[]): HTMLElement[] {
  return [
    element('p', { class: 'deciding-kind' }, 'selected words'),
    element('h2', { class: 'deciding-title', dir: 'auto' }, shortened(parts.map(({ words }) => words).join(' … '))),
  ];
}

export function becomesButtons(choose: (kind: Becomes) => void): HTMLElement[] {
  return [
    element('p', { class: 'deciding-asked' }, 'What do they become?'),
    optionButtons(
      becomes.map(({ value, label }) => ({ field: 'kind', value, label, hint: '' })),
      () => false,
      ({ value }) => {
        const found = becomes.find((one) => one.value === value);
        if (found) choose(found.value);
      },
    ),
    element(
      'p',
      { class: 'deciding-hint' },
      'Hold Ctrl and select more, or press w, to join further parts. Escape lets them go.',
    ),
  ];
}

/** The form of a new record: what it still needs, then what would be written. */
export function addingParts(
  { kind, parts, values }: Adding,
  plan: ShownPlan | undefined,
  changed: (field: string, value: string, isChosen: boolean) => void,
): HTMLElement[] {
  const needs = plan?.needs ?? [];
  const [first] = needs;
  return [
    ...selectedWords(parts),
    element('p', { class: 'deciding-hint' }, `becomes ${becomes.find(({ value }) => value === kind)?.label ?? kind}`),
    ...(first && first.options.length > 0
      ? [
          element('p', { class: 'deciding-asked' }, `${first.name}: ${first.description}`),
          optionButtons(
            first.options,
            ({ field, value }) => values[field] === value,
            ({ field, value }) => {
              changed(field, value, true);
            },
          ),
        ]
      : []),
    ...needs.map((field) =>
      fieldInput(field, values[field.name] ?? '', (name, value) => {
        changed(name, value, false);
      }),
    ),
    ...(plan ? planParts(plan, needs.length === 0) : []),
  ];
}

/** Whose name the selected words are, to be chosen by typing. */
export function meaningParts(words: string, { named }: DecidingState, choose: (record: string) => void): HTMLElement[] {
  return [
    element('p', { class: 'deciding-kind' }, 'selected words'),
    element('h2', { class: 'deciding-title', dir: 'auto' }, shortened(words)),
    element('p', { class: 'deciding-asked' }, 'Whose name is it?'),
    optionButtons(
      named,
      () => false,
      ({ value }) => {
        choose(value);
      },
    ),
  ];
}

/** Words of the text by typing them: the place that has them is marked, and can be another. */
export function findingParts(words: string, seek: (words: string) => void): HTMLElement[] {
  const hint = element(
    'p',
    { class: 'deciding-hint', id: 'deciding-find-hint' },
    'The words as they are printed. Arrows go to the next place, Enter takes it.',
  );
  const input = element('input', {
    type: 'text',
    id: 'deciding-find',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': hint.id,
  });
  input.value = words;
  input.addEventListener('input', () => {
    seek(input.value);
  });
  return [element('label', { for: input.id, class: 'deciding-asked' }, 'Words of the text'), input, hint];
}
