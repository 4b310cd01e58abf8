import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import type { Language } from '../../record/schemas/languages.ts';
import type { Words } from '../../words/words.ts';
import type { LinkView } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Site } from '../page/site.ts';

export interface SearchView {
  readonly head: PageHead;
  readonly title: string;
  /** Where the form leads: this page. */
  readonly action: string;
  /** Where the scripts find their setup. */
  readonly setup: string;
  readonly words: Pick<Words['search'], 'field' | 'submit' | 'browse' | 'noscript'> &
    Pick<Words['search']['live'], 'failed' | 'hint'>;
  /** The ways to everything without a search. */
  readonly lists: readonly LinkView[];
}

export function searchView(site: Site): SearchView {
  const { links } = site;
  const words = site.words.search;
  return {
    head: pageHead(site, { title: words.title, description: words.description, href: links.search, section: 'search' }),
    title: words.title,
    action: links.search,
    setup: links.searchSetup,
    words: {
      field: words.field,
      submit: words.submit,
      browse: words.browse,
      noscript: words.noscript,
      failed: words.live.failed,
      hint: words.live.hint,
    },
    lists: kinds
      .filter((kind) => site.corpus.records[kind].size > 0)
      .map((kind) => ({
        label: site.words.kinds.counts[kind](site.corpus.records[kind].size),
        href: links.index(kind),
      })),
  };
}

/** What the scripts of the search have to know: a file of its own, so that no page carries it. */
export interface SearchSetup {
  /** Whether there is an index; the development server makes none. */
  readonly hasIndex: boolean;
  /** The list of the index's files. */
  readonly index: string;
  /** The search page. */
  readonly page: string;
  readonly language: Language;
  readonly words: Words['search']['live'];
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

export function searchSetup(site: Site, { hasIndex }: { hasIndex: boolean }): SearchSetup {
  return {
    hasIndex,
    index: site.links.searchIndex,
    page: site.links.search,
    language: site.language,
    words: site.words.search.live,
    kinds: site.words.kinds.titles,
    verdicts: site.words.verdicts.labels,
  };
}
