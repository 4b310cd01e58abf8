import type { DecidingField, FieldOption } from '../../../views/browser/deciding.ts';
import { element } from '../elements.ts';

/** What is told of each value that somebody writes or chooses. */
export type Changed = (field: string, value: string) => void;

/** A field as a label and an input; what stands there can be written over. */
export function fieldInput(field: DecidingField, value: string, changed: Changed): HTMLElement {
  const id = `deciding-field-${field.name}`;
  const control = controlOf(field, value, id);
  control.addEventListener('input', () => {
    changed(field.name, control.value);
  });
  return element(
    'div',
    { class: 'deciding-input' },
    element('label', { for: id, title: field.description }, field.name),
    control,
    element('p', { class: 'deciding-hint', id: `${id}-hint` }, field.description),
  );
}

function controlOf(field: DecidingField, value: string, id: string) {
  const attributes = { id, 'data-field': field.name, 'aria-describedby': `${id}-hint` };
  if (field.input === 'choice') {
    const choices = [
      '',
      ...new Set([...field.options.map((option) => option.value), ...(value === '' ? [] : [value])]),
    ];
    const select = element(
      'select',
      attributes,
      ...choices.map((choice) => element('option', { value: choice }, choice === '' ? '—' : choice)),
    );
    select.value = value;
    return select;
  }
  if (field.input === 'lines' || field.input === 'yaml') {
    const area = element('textarea', {
      ...attributes,
      rows: Math.min(8, Math.max(2, value.split('\n').length)),
      placeholder: field.input === 'lines' ? 'one on each line' : `${field.name}:`,
      spellcheck: 'false',
    });
    area.value = value;
    return area;
  }
  const input = element('input', { ...attributes, type: 'text', autocomplete: 'off', spellcheck: 'false' });
  input.value = value;
  return input;
}

/** Buttons for the values of a field, with the digits that choose them. */
export function optionButtons(
  options: readonly FieldOption[],
  isChosen: (option: FieldOption) => boolean,
  choose: (option: FieldOption) => void,
): HTMLElement {
  return element(
    'ul',
    { class: 'deciding-options' },
    ...options.map((option, index) => {
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': String(isChosen(option)), 'data-focus': `option-${index + 1}` },
        ...(index < 9 ? [element('kbd', {}, String(index + 1)), ' '] : []),
        option.label,
        ...(option.hint === '' ? [] : [element('small', {}, option.hint)]),
      );
      button.addEventListener('click', () => {
        choose(option);
      });
      return element('li', {}, button);
    }),
  );
}
