/** What the lists of a record's page are called, there and on pages of their own. */
import type { Kind } from '../../record/schemas/kinds.ts';
import type { LinkView } from '../lines/line.ts';
import type { ListedTable } from '../lines/table-line.ts';
import type { Site } from '../page/site.ts';
import type { Subject } from './record-sections.ts';
import { tableOf } from './table-of.ts';
import { isPaged, type Section } from './section.ts';

/** The heading of a list on its record's page. */
export interface SectionHead {
  readonly title: string;
  /** Of its section. */
  readonly fragment: string;
  /** How many rows the whole list has. */
  readonly count: string;
  /** The table of the open data that has its rows. */
  readonly table: ListedTable | undefined;
  /** The way to the whole list, where the record's page has only the beginning of it. */
  readonly all?: LinkView | undefined;
}

/** The headings of those lists that have rows, by their names. */
export type SectionHeads<Name extends string = string> = Readonly<Partial<Record<Name, SectionHead>>>;

export function sectionHeads<Name extends string>(
  site: Site,
  subject: Subject,
  sections: Readonly<Record<Name, Section>>,
): SectionHeads<Name> {
  const heads: Partial<Record<Name, SectionHead>> = {};
  for (const [name, section] of Object.entries(sections) as [Name, Section][]) {
    const { form, of, total } = section;
    if (total === 0) continue;
    const counted = site.words.kinds.counts[of](total);
    heads[name] = {
      title: sectionTitle(site, subject, name, of),
      fragment: name,
      count: site.words.text.number(total),
      table: tableOf(form, of),
      ...(isPaged(section) && {
        all: {
          label: site.words.sections.all(sectionPhrase(site, subject, name, counted)),
          href: site.links.section(subject, name),
        },
      }),
    };
  }
  return heads;
}

/** What a list is called on its record's page: after what its records are, where the dictionary has no other name. */
function sectionTitle({ words }: Site, { kind }: Subject, name: string, of: Kind): string {
  const titles: Readonly<Record<string, string>> = words.sections.titles[kind];
  return titles[name] ?? words.kinds.titles[of];
}

/** The tables that the lists of a page are made of, in the order of the lists. */
export function tablesOf(heads: SectionHeads): readonly ListedTable[] {
  return Object.values(heads).flatMap((head) => head?.table ?? []);
}

/** A part of a record's page: "Said 447". */
export interface ContentsLink extends LinkView {
  readonly count: string;
}

/** So few parts are seen without a list of them. */
const fewParts = 3;

/**
 * The parts of a record's page with how much there is of each; none where there are few.
 *
 * @param parts the lists in the order of the page, and what else is a part of it
 */
export function contentsOf(parts: readonly (SectionHead | ContentsLink | undefined)[]): readonly ContentsLink[] {
  const links = parts.flatMap((part): ContentsLink[] => {
    if (part === undefined) return [];
    return ['href' in part ? part : { label: part.title, href: `#${part.fragment}`, count: part.count }];
  });
  return links.length < fewParts ? [] : links;
}

/**
 * What a list holds, in words.
 *
 * @param records what is counted: "Quotes", "1,234 quotes"
 */
export function sectionPhrase({ words }: Site, { kind, data }: Subject, name: string, records: string): string {
  const phrases: Readonly<Record<string, (records: string, name: string) => string>> = words.sections[kind];
  const phrase = phrases[name];
  if (!phrase) throw new Error(`The dictionary has no words for the section "${name}" of ${kind}.`);
  return phrase(records, kind === 'sources' ? (data.headline ?? data.publisher) : data.name);
}
