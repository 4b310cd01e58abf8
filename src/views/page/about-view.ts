import { verdicts } from '../../record/schemas/claim.ts';
import { sentenceLine } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { pageHead, type PageHead } from './page-head.ts';
import type { Site } from './site.ts';
import { verdictView } from '../lines/verdicts.ts';

/** The page about the method. */
export interface AboutView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly {
    /** The fragment the section is addressed by. */
    readonly id: string;
    readonly title: string;
    readonly text: Line;
    readonly list: readonly Line[];
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
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      text: sentenceLine(site, section.text),
      list: section.id === 'verdicts' ? meanings : [],
    })),
  };
}
