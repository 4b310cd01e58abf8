import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { filled, formatNumber } from '../phrases.ts';
import type { Answer, AnswerGroup, Engine } from './engine/engine.ts';
import { isTooShort } from './engine/parse-query.ts';
import { createLimitControls } from './limit-controls.ts';
import { openEngine } from './open-engine.ts';
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
  const offers = element('div', { class: 'search-offers' });
  const results = element('div', { class: 'search-results' });
  const limits = createLimitControls(setup, (next) => {
    choose(next, 'chosen');
  });
  into.replaceChildren(status, offers, limits.element, results);

  let state: SearchState = { query: '', limits: {} };
  let engine: Promise<Engine> | undefined;
  /** The number of the latest search: what an earlier one brings is dropped. */
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Until the panel says that a search takes its time. */
  let silence: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(silence);
    silence = setTimeout(() => {
      if (mine === latest) say(words.searching);
    }, silenceMs);
    try {
      const answer = await answerTo(asked);
      if (isOutdated(mine)) return;
      await present(asked, answer, () => isOutdated(mine));
    } catch (error) {
      if (isOutdated(mine)) return;
      console.error(error);
      engine = undefined;
      empty(words.failed, retryButton());
    }
  }

  /** Asks, and once more from the beginning where the index has been replaced by a newer one meanwhile. */
  async function answerTo(asked: SearchState): Promise<Found> {
    const isFirst = engine === undefined;
    engine ??= openEngine(setup);
    try {
      return await askFor(await engine, asked);
    } catch (error) {
      if (isFirst) throw error;
      engine = openEngine(setup);
      return await askFor(await engine, asked);
    }
  }

  /** Shows kind after kind, each as soon as its results are there and those before it are shown. */
  async function present(asked: SearchState, found: Found, isOutdated: () => boolean): Promise<void> {
    const { answer } = found;
    const few = answer.groups.length > 1 ? fewResults : manyResults;
    const sections = answer.groups.map((group) => groupSection(group, answer, few));
    // What becomes of them is asked for one after another; one that fails early is not to be missed.
    void Promise.allSettled(sections);
    results.setAttribute('aria-busy', 'true');
    for (const [index, section] of sections.entries()) {
      const made = await section;
      if (isOutdated()) return;
      if (index === 0) begin(asked, found);
      results.append(made);
    }
    if (sections.length === 0) begin(asked, found);
    results.setAttribute('aria-busy', 'false');
  }

  function begin(asked: SearchState, found: Found): void {
    clearTimeout(silence);
    results.replaceChildren();
    offers.replaceChildren(
      ...offer(words.instead, found.instead),
      ...offer(words.names, found.instead.length > 0 ? [] : found.names),
    );
    limits.update(asked, found.answer);
    say(countOf(asked, found));
    shown?.(found.answer.total > 0);
  }

  /** Queries that a reader may have meant, or names they may be writing, to choose from. */
  function offer(label: string, queries: readonly string[]): HTMLElement[] {
    if (queries.length === 0) return [];
    const buttons = queries.map((query) => {
      const button = element('button', { type: 'button', dir: 'auto' }, query);
      button.addEventListener('click', () => {
        input.focus();
        choose({ ...state, query }, 'chosen');
      });
      return button;
    });
    return [element('p', {}, label, ...buttons.flatMap((button) => [' ', button]))];
  }

  function isOutdated(search: number): boolean {
    return search !== latest;
  }

  function empty(sentence: string, ...more: Node[]): void {
    clearTimeout(silence);
    results.replaceChildren();
    results.setAttribute('aria-busy', 'false');
    offers.replaceChildren();
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

  function countOf(asked: SearchState, { answer: { total }, instead: [meant] }: Found): string {
    if (meant !== undefined && total > 0) return filled(words.shownInstead, { query: asked.query.trim(), meant });
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

/** What is shown for a query: its results, or those of the query that was meant. */
interface Found {
  readonly answer: Answer;
  /** Queries that may have been meant, where nothing has the words of this one; the results are the first one's. */
  readonly instead: readonly string[];
  readonly names: readonly string[];
}

async function askFor(engine: Engine, asked: SearchState): Promise<Found> {
  const [answer, names] = await Promise.all([engine.ask(asked), engine.suggest(asked.query)]);
  const [meant] = answer.instead;
  if (meant === undefined) return { answer, instead: [], names };
  return { answer: await engine.ask({ ...asked, query: meant }), instead: answer.instead, names };
}

/** The form of a word that goes with a number, the number filled in. */
function filledCount(forms: Readonly<Record<string, string>>, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
  return filled(form, { count: formatNumber(count, language) });
}
