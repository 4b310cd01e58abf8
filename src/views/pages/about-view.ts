import { verdicts } from '../../record/schemas/claim.ts';
import { publicationHtml } from '../lines/prose.ts';
import { publicationFacts } from '../page/publication-facts.ts';
import { sentenceLine } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Site } from '../page/site.ts';
import { verdictView } from '../lines/verdicts.ts';

/** The page about the method. */
export interface AboutView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** What the publication says of itself, as HTML; empty where it says nothing. */
  readonly bodyHtml: string;
  /** Who answers for it. */
  readonly publication: {
    readonly title: string;
    readonly facts: readonly { readonly term: string; readonly line: Line }[];
  };
  readonly sections: readonly {
    /** The fragment the section is addressed by. */
    readonly id: string;
    readonly title: string;
    readonly text: Line;
    readonly list: readonly Line[];
    /** A paragraph of the publication's own, after ours. */
    readonly own?: string | undefined;
  }[];
}

export function aboutView(site: Site): AboutView {
  const { words, links, name } = site;
  const { title, description, intro, sections, verdictMeanings } = words.about;
  const meanings = verdicts.map((verdict): Line => [
    verdictView(verdict, words),
    `${words.text.colon}${verdictMeanings[verdict]}`,
  ]);
  return {
    head: pageHead(site, { title, description, href: links.about, section: 'about' }),
    title,
    intro: intro(name),
    bodyHtml: publicationHtml(site),
    publication: { title: words.about.publication.title, facts: publicationFacts(site) },
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      text: sentenceLine(site, section.text),
      list: section.id === 'verdicts' ? meanings : [],
      own: section.id === 'corrections' ? site.publication.correctionsPolicy : undefined,
    })),
  };
}
