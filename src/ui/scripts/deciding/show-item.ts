import type { DecidingField, DecidingItem } from '../../../views/browser/deciding.ts';
import { element } from '../elements.ts';
import { askedField, type Desk } from './desk.ts';
import { optionButtons } from './field-form.ts';
import { planParts } from './show-plan.ts';

/** A proposal as a question: its words, each value with how sure it is, and what it could be instead. */
export function questionParts(desk: Desk, item: DecidingItem, choose: (number: number) => void): HTMLElement[] {
  const asked = askedField(desk);
  const rows = item.fields.filter(
    ({ name, shown, is }) => !inText.has(name) && (shown !== '' || is === 'open' || desk.staged.has(name)),
  );
  return [
    element('p', { class: 'deciding-kind' }, item.noun),
    element('h2', { class: 'deciding-title', dir: 'auto' }, shortened(item.title)),
    element('dl', { class: 'deciding-fields' }, ...rows.map((field) => fieldRow(desk, field, item.title))),
    ...(asked ? [questionOf(asked), optionsFor(desk, asked, choose)] : []),
    ...alongParts(item),
    ...(desk.plan ? planParts(desk.plan) : []),
  ];
}

/** What a record rests on is marked in the text. */
const inText: ReadonlySet<string> = new Set(['article', 'exact', 'prefix', 'suffix', 'evidence']);

function fieldRow({ staged }: Desk, field: DecidingField, title: string): HTMLElement {
  const written = staged.get(field.name);
  const how = written !== undefined ? 'yours' : field.is === 'given' ? '' : field.is;
  return element(
    'div',
    { 'data-is': how === '' ? 'given' : how, 'data-name': field.name },
    element('dt', {}, field.name),
    element(
      'dd',
      { dir: 'auto' },
      written ?? (field.shown === '' ? '—' : field.shown === title ? 'as above' : shortened(field.shown)),
      ...(how === ''
        ? []
        : [element('small', {}, [how, written === undefined ? field.rule : ''].filter(Boolean).join(' · '))]),
    ),
  );
}

function questionOf({ name, is }: DecidingField): HTMLElement {
  return element(
    'p',
    { class: 'deciding-asked', 'data-name': name },
    is === 'open' ? `${name} is open. Which is it?` : `${name} is only perhaps right. Or is it …`,
  );
}

function optionsFor({ staged }: Desk, { options }: DecidingField, choose: (number: number) => void): HTMLElement {
  return optionButtons(
    options,
    ({ field, value }) => staged.get(field) === value,
    (option) => {
      choose(options.indexOf(option) + 1);
    },
  );
}

function alongParts({ along }: DecidingItem): HTMLElement[] {
  if (along.length === 0) return [];
  const names = along.map(({ record, unsure }) => `${record}${unsure.length === 0 ? '' : ` (${unsure.join(', ')})`}`);
  return [element('p', { class: 'deciding-hint' }, `Accepting takes along ${names.join(', ')}.`)];
}

/** Longer words are cut: all of them are in the text beside. */
export function shortened(text: string): string {
  return text.length > 240 ? `${text.slice(0, 239)}…`.toWellFormed() : text;
}
