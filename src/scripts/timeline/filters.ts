/** The field that filters by a record, and the filters that are on, each a button that takes it off. */
import type { InstrumentWords } from '../../views/timeline-instrument.ts';
import { recordKinds, type TimelineRecords } from '../../views/timeline-file.ts';
import { getPart, htmlElement, setText } from './elements.ts';
import type { Filter } from './model.ts';
import { filled } from './wording.ts';

interface Choice extends Filter {
  readonly name: string;
  /** As the field offers it: "Ana Rivera (actor)". */
  readonly label: string;
  /** The name without case and accents, to be looked for. */
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
  const field = getPart(root, '.filter-field', HTMLInputElement);
  const offers = getPart(root, 'datalist', HTMLDataListElement);
  const message = getPart(root, '.filter-message', HTMLElement);
  const list = getPart(root, '.filters', HTMLElement);
  let filters: readonly Filter[] = [];
  let choices: readonly Choice[] | undefined;

  async function allChoices(): Promise<readonly Choice[]> {
    choices ??= choicesOf(await records(), words);
    return choices;
  }

  async function offer(): Promise<void> {
    const found = offered(await allChoices(), field.value).slice(0, mostOffered);
    offers.replaceChildren(...found.map(({ label }) => htmlElement('option', { value: label })));
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
      void allChoices().then((all) => {
        list.replaceChildren(
          ...filters.map((filter) => {
            const choice = all.find(({ kind, id }) => kind === filter.kind && id === filter.id);
            const button = htmlElement('button', { type: 'button' }, choice?.label ?? filter.id, ' ');
            button.append(htmlElement('span', { 'aria-hidden': 'true' }, '×'));
            button.append(htmlElement('span', { class: 'visually-hidden' }, `, ${words.removeFilter}`));
            button.addEventListener('click', () => {
              changed(filters.filter((other) => other !== filter));
              (list.querySelector('button') ?? field).focus();
            });
            return htmlElement('li', {}, button);
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
      folded: fold(name),
    })),
  );
}

/** Those whose name begins with what was written, then those that have it elsewhere. */
function offered(choices: readonly Choice[], written: string): readonly Choice[] {
  const wanted = fold(written.trim());
  const begins = choices.filter(({ folded }) => folded.startsWith(wanted));
  const holds = choices.filter(({ folded }) => !folded.startsWith(wanted) && folded.includes(wanted));
  return [...begins, ...holds];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
