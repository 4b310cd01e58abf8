/** The field that filters by a record, and the filters that are on, each a button that takes it off. */
import { comparable } from '../../../views/browser/fold-letters.ts';
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { recordKinds, type TimelineRecords } from '../../../views/browser/timeline-file.ts';
import { element } from '../elements.ts';
import { filled } from '../phrases.ts';
import { getElement } from './get-element.ts';
import { setText } from './svg-elements.ts';
import type { Filter } from './model.ts';

interface Choice extends Filter {
  readonly name: string;
  /** As the field offers it: "Ana Rivera (actor)". */
  readonly label: string;
  /** The name as it is looked for. */
  readonly folded: string;
}

/** Of thousands of records, so many are offered at a time. */
const mostOffered = 40;

export interface FilterField {
  /** Shows the filters that are on. */
  show(filters: readonly Filter[]): void;
}

export function createFilterField(
  root: ParentNode,
  words: InstrumentWords,
  records: () => Promise<TimelineRecords>,
  changed: (filters: readonly Filter[]) => void,
): FilterField {
  const field = getElement(root, '.filter-field', HTMLInputElement);
  const offers = getElement(root, 'datalist', HTMLDataListElement);
  const message = getElement(root, '.filter-message', HTMLElement);
  const list = getElement(root, '.filters', HTMLElement);
  let filters: readonly Filter[] = [];
  let choices: readonly Choice[] | undefined;

  async function allChoices(): Promise<readonly Choice[]> {
    choices ??= choicesOf(await records(), words);
    return choices;
  }

  async function offer(): Promise<void> {
    const found = offered(await allChoices(), field.value).slice(0, mostOffered);
    offers.replaceChildren(...found.map(({ label }) => element('option', { value: label })));
  }

  /** @param isFinal whether the reader has finished typing: then the nearest name counts, else the exact one */
  async function take(isFinal: boolean): Promise<void> {
    const written = field.value.trim();
    if (written === '') return;
    const all = await allChoices();
    const exact = all.find(({ label }) => label === written);
    const choice = exact ?? (isFinal ? offered(all, written)[0] : undefined);
    setText(message, choice || !isFinal ? '' : filled(words.noRecord, { name: written }));
    if (!choice) return;
    field.value = '';
    const { kind, id } = choice;
    if (!filters.some((filter) => filter.kind === kind && filter.id === id)) changed([...filters, { kind, id }]);
  }

  field.addEventListener('focus', () => void offer());
  field.addEventListener('input', () => {
    void offer();
    void take(false);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void take(true);
  });

  return {
    show(shown) {
      filters = shown;
      // Only names of filters need the records: those of a long timeline are a file of their own.
      if (filters.length === 0) {
        list.replaceChildren();
        return;
      }
      void allChoices().then((all) => {
        list.replaceChildren(
          ...filters.map((filter) => {
            const choice = all.find(({ kind, id }) => kind === filter.kind && id === filter.id);
            const button = element('button', { type: 'button' }, choice?.label ?? filter.id, ' ');
            button.append(element('span', { 'aria-hidden': 'true' }, '×'));
            button.append(element('span', { class: 'visually-hidden' }, `, ${words.removeFilter}`));
            button.addEventListener('click', () => {
              changed(filters.filter((other) => other !== filter));
              (list.querySelector('button') ?? field).focus();
            });
            return element('li', {}, button);
          }),
        );
      });
    },
  };
}

function choicesOf(records: TimelineRecords, words: InstrumentWords): Choice[] {
  return recordKinds.flatMap((kind) =>
    records[kind].map(([id, name]) => ({
      kind,
      id,
      name,
      label: `${name} (${words.recordKinds[kind]})`,
      folded: comparable(name),
    })),
  );
}

/** Those whose name begins with what was written, then those that have it elsewhere. */
function offered(choices: readonly Choice[], written: string): readonly Choice[] {
  const wanted = comparable(written.trim());
  const begins = choices.filter(({ folded }) => folded.startsWith(wanted));
  const holds = choices.filter(({ folded }) => !folded.startsWith(wanted) && folded.includes(wanted));
  return [...begins, ...holds];
}
