import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { filled, formatNumber } from '../phrases.ts';
import { openEngine, type Answer, type AnswerGroup, type Engine } from './engine.ts';
import { createLimitControls } from './limit-controls.ts';
import { isTooShort } from './query-terms.ts';
import { resultItem, resultLink } from './result-item.ts';
import { hasLimits, type SearchState } from './search-state.ts';

/** The search in the dialog and on its page: what stands below the field, and what the keys do. */
export interface SearchPanel {
  /** Shows a search, in the field and below it. */
  show(state: SearchState): void;
  readonly state: () => SearchState;
}

/** How a reader changed a search: by typing, step by step, or by choosing something, at once. */
export type Change = 'typed' | 'chosen';

interface PanelOptions {
  readonly setup: SearchSetup;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The panel's place. */
  readonly into: HTMLElement;
  /** Called when a reader has changed the search. */
  readonly changed?: (state: SearchState, how: Change) => void;
  /** Called with whether there is anything to show. */
  readonly shown?: (hasAnswer: boolean) => void;
}

/** How long a reader may pause while typing. */
const pauseMs = 180;
/** How long a search may take before the panel says that it is on its way. */
const silenceMs = 400;
/** Results of a kind that are shown at first, with others beside it and alone; and how many more at a time. */
const fewResults = 3;
const manyResults = 10;

export function createSearchPanel({ setup, form, input, into, changed, shown }: PanelOptions): SearchPanel {
  const { words, language } = setup;
  const status = element('p', { class: 'search-status', role: 'status' });
  const results = element('div', { class: 'search-results' });
  const limits = createLimitControls(setup, (next) => {
    choose(next, 'chosen');
  });
  into.replaceChildren(status, limits.element, results);

  let state: SearchState = { query: '', limits: {} };
  let engine: Promise<Engine> | undefined;
  /** The number of the latest search: what an earlier one brings is dropped. */
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const say = (sentence: string, ...more: Node[]) => {
    status.replaceChildren(sentence, ...more);
  };

  function choose(next: SearchState, how: Change): void {
    changed?.(next, how);
    show(next);
  }

  function show(next: SearchState): void {
    clearTimeout(typing);
    state = next;
    if (input.value !== next.query) input.value = next.query;
    void search();
  }

  async function search(): Promise<void> {
    latest += 1;
    const mine = latest;
    const asked = state;
    const isEmpty = asked.query.trim() === '' && !hasLimits(asked);
    if (!setup.hasIndex) {
      say(words.noIndex);
      return;
    }
    if (isEmpty || isTooShort(asked.query)) {
      empty(isEmpty ? words.hint : words.tooShort);
      return;
    }
    const waiting = setTimeout(() => {
      if (mine === latest) say(words.searching);
    }, silenceMs);
    try {
      engine ??= openEngine(setup);
      const answer = await (await engine).ask(asked);
      if (mine !== latest) return;
      const few = answer.groups.length > 1 ? fewResults : manyResults;
      const sections = await Promise.all(answer.groups.map((group) => groupSection(group, answer, few)));
      // Read again: another search can have begun while the results were loaded.
      if (isOutdated(mine)) return;
      results.replaceChildren(...sections);
      limits.update(asked, answer);
      say(countOf(asked, answer));
      shown?.(answer.total > 0);
    } catch (error) {
      if (isOutdated(mine)) return;
      console.error(error);
      engine = undefined;
      empty(words.failed, retryButton());
    } finally {
      clearTimeout(waiting);
    }
  }

  function isOutdated(search: number): boolean {
    return search !== latest;
  }

  function empty(sentence: string, ...more: Node[]): void {
    results.replaceChildren();
    limits.update(state, undefined);
    say(sentence, ...more);
    shown?.(false);
  }

  function retryButton(): HTMLElement {
    const button = element('button', { type: 'button' }, words.retry);
    button.addEventListener('click', () => {
      input.focus();
      void search();
    });
    return element('span', {}, ' ', button);
  }

  function countOf(asked: SearchState, { total }: Answer): string {
    if (total > 0) return filledCount(words.results, total, language);
    if (asked.query.trim() === '') return words.nothingInLimits;
    return filled(hasLimits(asked) ? words.nothingLimited : words.nothing, { query: asked.query.trim() });
  }

  async function groupSection(group: AnswerGroup, answer: Answer, few: number): Promise<HTMLElement> {
    const list = element('ol');
    const add = async (count: number) => {
      const taken = await group.take(list.childElementCount, count);
      const items = taken.map((data) => resultItem(data, group.kind, answer.terms, setup));
      list.append(...items);
      return items[0];
    };
    await add(few);
    const title = setup.kinds[group.kind];
    const heading = element(
      'h2',
      {},
      title,
      ' ',
      element('span', { class: 'meta' }, formatNumber(group.total, language)),
    );
    const section = element('section', {}, heading, list);
    if (group.total > few) {
      const button = element('button', { type: 'button', 'aria-label': `${words.more}: ${title}` }, words.more);
      button.addEventListener('click', () => {
        void add(manyResults).then((first) => {
          if (list.childElementCount >= group.total) button.remove();
          first?.querySelector('a')?.focus();
        });
      });
      section.append(button);
    }
    return section;
  }

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      choose({ ...state, query: input.value }, 'typed');
    }, pauseMs);
  });
  form.addEventListener('submit', () => {
    clearTimeout(typing);
  });

  /** The arrows walk from the field through the results and back; they leave lists and boxes alone. */
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [input, ...results.querySelectorAll<HTMLElement>(`[${resultLink}], button`)];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at === -1 || step === undefined) return;
    const next = stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  form.addEventListener('keydown', walk);
  results.addEventListener('keydown', walk);

  return { show, state: () => state };
}

/** The form of a word that goes with a number, the number filled in. */
function filledCount(forms: Readonly<Record<string, string>>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
  return filled(form, { count: formatNumber(count, language) });
}
