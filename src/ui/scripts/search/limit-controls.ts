import { kinds } from '../../../record/schemas/kinds.ts';
import { facets, type Facet } from '../../../views/browser/facets.ts';
import { comparable } from '../../../views/browser/fold-letters.ts';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import type { Answer } from './engine/engine.ts';
import { filled, formatNumber } from '../phrases.ts';
import { hasLimits, isDate, searchOrders, withLimit, type SearchState } from './search-state.ts';

/** The controls that narrow a search: a box for each kind, a list for each other facet. */
export interface LimitControls {
  readonly element: HTMLElement;
  /** Shows the values and counts of an answer; undefined hides the controls. They keep their places and the focus. */
  update(state: SearchState, answer: Answer | undefined): void;
}

/** The most values a list offers, those with most results; a browser is slow with longer lists, and a reader too. */
const mostValues = 1000;

/** @param choose called with the search a reader has narrowed */
export function createLimitControls(setup: SearchSetup, choose: (state: SearchState) => void): LimitControls {
  const { words } = setup;
  let current: SearchState = { query: '', limits: {} };

  const boxes = kinds.map((kind) => {
    const input = element('input', { type: 'checkbox' });
    const label = element('span');
    input.addEventListener('change', () => {
      const chosen = current.limits.kind ?? [];
      const values = input.checked ? [...chosen, kind] : chosen.filter((other) => other !== kind);
      choose(withLimit(current, 'kind', values));
    });
    return { kind, input, label, whole: element('label', {}, input, ' ', label) };
  });
  const kindGroup = element(
    'fieldset',
    { class: 'limit-kinds' },
    element('legend', {}, words.facets.kind),
    ...boxes.map(({ whole }) => whole),
  );

  const lists = facets
    .filter((facet) => facet !== 'kind')
    .map((facet) => {
      const select = element('select');
      select.addEventListener('change', () => {
        choose(withLimit(current, facet, select.value === '' ? [] : [select.value]));
      });
      return { facet, select, whole: element('label', {}, element('span', {}, words.facets[facet]), select) };
    });
  const days = (['from', 'to'] as const).map((name) => {
    const input = element('input', { type: 'date', min: '0001-01-01', max: '9999-12-31' });
    input.addEventListener('change', () => {
      choose({ ...current, [name]: isDate(input.value) ? input.value : undefined });
    });
    return { name, input, whole: element('label', {}, element('span', {}, words[name]), input) };
  });
  const order = element(
    'select',
    {},
    element('option', { value: '' }, words.orders.best),
    ...searchOrders.map((one) => element('option', { value: one }, words.orders[one])),
  );
  order.addEventListener('change', () => {
    choose({ ...current, order: searchOrders.find((one) => one === order.value) });
  });
  const orderLabel = element('label', {}, element('span', {}, words.order), order);
  const clear = element('button', { type: 'button' }, words.clear);
  clear.addEventListener('click', () => {
    choose({ query: current.query, limits: {}, order: current.order });
  });
  const more = element(
    'details',
    { class: 'limit-lists' },
    element('summary', {}, words.limits),
    element('div', {}, ...lists.map(({ whole }) => whole), ...days.map(({ whole }) => whole), orderLabel, clear),
  );
  const whole = element('div', { class: 'limits' }, kindGroup, more);
  whole.hidden = true;

  let shown: Answer | undefined;
  /** The answer whose values the lists have, or are about to have. */
  let listed: Answer | undefined;

  /** The lists are read from the index when a reader opens them: nobody else needs them. */
  const fillLists = (): void => {
    if (!more.open || !shown || shown === listed) return;
    const answer = shown;
    listed = answer;
    for (const { facet, select, whole: list } of lists) {
      answer
        .counts(facet)
        .then((counts) => {
          if (answer !== shown) return;
          const chosen = current.limits[facet]?.[0];
          const { values, left } = valuesOf(facet, counts, chosen);
          const label = (value: string) => (facet === 'verdict' ? labelOfVerdict(setup, value) : value);
          select.replaceChildren(
            element('option', { value: '' }, words.any),
            ...values.map(([value, count]) => element('option', { value }, counted(label(value), count, setup))),
            ...(left > 0 ? [moreOption(left, setup)] : []),
          );
          select.value = chosen ?? '';
          list.hidden = values.length < 2 && chosen === undefined;
        })
        .catch((error: unknown) => {
          console.error(error);
          if (listed === answer) listed = undefined;
        });
    }
  };
  more.addEventListener('toggle', fillLists);

  return {
    element: whole,
    update(state, answer) {
      current = state;
      shown = answer;
      whole.hidden = !answer || (answer.total === 0 && !hasLimits(state));
      if (!answer) return;
      for (const { kind, input, label, whole: box } of boxes) {
        const count = answer.kinds.get(kind) ?? 0;
        input.checked = state.limits.kind?.includes(kind) ?? false;
        label.textContent = counted(setup.kinds[kind], count, setup);
        box.hidden = count === 0 && !input.checked;
      }
      kindGroup.hidden = boxes.filter((box) => !box.whole.hidden).length < 2 && !state.limits.kind;
      for (const { name, input } of days) input.value = dayOf(state[name], name);
      order.value = state.order ?? '';
      clear.hidden = !hasLimits(state);
      more.hidden = answer.total < 2 && clear.hidden;
      // Opened for a search that comes with limits; a reader who closes it again is left alone.
      const isNarrowed = lists.some(({ facet }) => state.limits[facet]) || state.from !== undefined;
      if (isNarrowed || state.to !== undefined || state.order !== undefined) more.open = true;
      // Limits without words: a reader is combining them.
      if (state.query.trim() === '' && hasLimits(state)) more.open = true;
      fillLists();
    },
  };
}

/** A day for a field that takes days only: the first or the last of a month or a year. */
function dayOf(date: string | undefined, bound: 'from' | 'to'): string {
  if (date === undefined) return '';
  if (bound === 'from') return `${date}-01-01`.slice(0, 10);
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Says that there are more values than a list offers. */
function moreOption(count: number, { words, language }: SearchSetup): HTMLElement {
  return element('option', { disabled: '' }, filled(words.moreValues, { count: formatNumber(count, language) }));
}

function counted(value: string, count: number, { language }: SearchSetup): string {
  return `${value} (${formatNumber(count, language)})`;
}

function labelOfVerdict({ verdicts }: SearchSetup, value: string): string {
  return Object.entries(verdicts).find(([verdict]) => verdict === value)?.[1] ?? value;
}

interface ListedValues {
  readonly values: readonly (readonly [string, number])[];
  /** How many more there are. */
  readonly left: number;
}

/** Values with their counts: years from the newest, everything else by how much it has; the chosen one is always there. */
function valuesOf(facet: Facet, counts: ReadonlyMap<string, number>, chosen: string | undefined): ListedValues {
  const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]) => n - m || order(a, b);
  const others = [...counts].filter(([value]) => value !== chosen).sort(byCount);
  const kept = [
    ...others.slice(0, mostValues),
    ...(chosen === undefined ? [] : [[chosen, counts.get(chosen) ?? 0] as const]),
  ];
  return {
    values: facet === 'year' ? kept.sort(([a], [b]) => Number(b) - Number(a)) : kept.sort(byCount),
    left: Math.max(0, others.length - mostValues),
  };
}

function order(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
