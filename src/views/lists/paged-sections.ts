/** The lists that are too long for their record's page. */
import { oncePer } from '../../record/derived/once-per.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Site } from '../page/site.ts';
import { sectionsOf, subjectKinds, type Subject } from './record-sections.ts';
import { isPaged, type Section } from './section.ts';

/** A list with pages of its own. */
export interface PagedSection {
  readonly subject: Subject;
  readonly name: string;
  readonly section: Section;
}

/** Every list that is too long for its record's page. */
export function pagedSections(site: Site): readonly PagedSection[] {
  return [...pagedByAddress(site).values()];
}

export function getPagedSection(site: Site, kind: Kind, id: string, name: string): PagedSection {
  const found = pagedByAddress(site).get(`${kind}/${id}/${name}`);
  if (!found) throw new Error(`The section "${name}" of ${kind}/${id} has no pages of its own.`);
  return found;
}

/** They are found once, so that each of their pages costs its own rows and no more. */
const pagedByAddress = oncePer((site: Site): ReadonlyMap<string, PagedSection> => {
  const found = new Map<string, PagedSection>();
  for (const kind of subjectKinds) {
    for (const id of site.corpus.records[kind].keys()) {
      const subject = getRecord(site.corpus, { kind, id }) as Subject;
      for (const [name, listed] of Object.entries(sectionsOf(site, subject))) {
        if (isPaged(listed)) found.set(`${kind}/${id}/${name}`, { subject, name, section: listed });
      }
    }
  }
  return found;
});
