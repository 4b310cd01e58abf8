import { kinds } from '../../../record/schemas/kinds.ts';
import { facets, type Facet } from '../../../views/browser/facets.ts';
import { comparable } from '../../../views/browser/fold-letters.ts';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { formatNumber } from '../phrases.ts';
import type { Answer } from './engine.ts';
import { hasLimits, withLimit, type SearchState } from './search-state.ts';

/** The controls that narrow a search: a box for each kind, a list for each other facet. */
export interface LimitControls {
  readonly element: HTMLElement;
  /** Shows the values and counts of an answer; undefined hides the controls. They keep their places and the focus. */
  update(state: SearchState, answer: Answer | undefined): void;
}

/** The most values a list offers, those with most results. */
const mostValues = 100;

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
  const clear = element('button', { type: 'button' }, words.clear);
  clear.addEventListener('click', () => {
    choose({ ...current, limits: {} });
  });
  const more = element(
    'details',
    { class: 'limit-lists' },
    element('summary', {}, words.limits),
    element('div', {}, ...lists.map(({ whole }) => whole), clear),
  );
  const whole = element('div', { class: 'limits' }, kindGroup, more);
  whole.hidden = true;

  return {
    element: whole,
    update(state, answer) {
      current = state;
      whole.hidden = !answer || (answer.total === 0 && !hasLimits(state));
      if (!answer) return;
      for (const { kind, input, label, whole: box } of boxes) {
        const count = answer.counts.kind?.[kind] ?? 0;
        input.checked = state.limits.kind?.includes(kind) ?? false;
        label.textContent = counted(setup.kinds[kind], count, setup);
        box.hidden = count === 0 && !input.checked;
      }
      kindGroup.hidden = boxes.filter((box) => !box.whole.hidden).length < 2 && !state.limits.kind;
      for (const { facet, select, whole: list } of lists) {
        const chosen = state.limits[facet]?.[0];
        const values = valuesOf(facet, answer, chosen);
        select.replaceChildren(
          element('option', { value: '' }, words.any),
          ...values.map(([value, count]) => {
            const shown = facet === 'verdict' ? labelOfVerdict(setup, value) : value;
            return element('option', { value }, counted(shown, count, setup));
          }),
        );
        select.value = chosen ?? '';
        list.hidden = values.length < 2 && chosen === undefined;
      }
      clear.hidden = !hasLimits(state);
      more.hidden = lists.every((list) => list.whole.hidden) && clear.hidden;
      // Opened for a search that comes with limits; a reader who closes it again is left alone.
      if (lists.some(({ facet }) => state.limits[facet])) more.open = true;
    },
  };
}

function counted(value: string, count: number, { language }: SearchSetup): string {
  return `${value} (${formatNumber(count, language)})`;
}

function labelOfVerdict({ verdicts }: SearchSetup, value: string): string {
  return Object.entries(verdicts).find(([verdict]) => verdict === value)?.[1] ?? value;
}

/** Values with their counts: years from the newest, everything else by how much it has; the chosen one is always there. */
function valuesOf(facet: Facet, { counts }: Answer, chosen: string | undefined): (readonly [string, number])[] {
  const counted = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 && value !== chosen);
  const byCount = counted.sort(([a, m], [b, n]) => n - m || order(a, b)).slice(0, mostValues);
  const kept = chosen === undefined ? byCount : [...byCount, [chosen, counts[facet]?.[chosen] ?? 0] as const];
  return facet === 'year'
    ? kept.sort(([a], [b]) => Number(b) - Number(a))
    : kept.sort(([a, m], [b, n]) => n - m || order(a, b));
}

function order(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
