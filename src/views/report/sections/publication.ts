import type { Words } from '../../../words/words.ts';
import type { OutlineSection } from '../outline.ts';
import type { Report } from '../report.ts';
import { code } from '../runs.ts';
import { fieldLine } from './field-line.ts';
import { paragraphRuns } from './records.ts';
import { section } from './section.ts';

/** What the publication says of itself, where that is new, gone or changed. Every page of the site shows some of it. */
export function publicationSection({ publication }: Report, words: Words): OutlineSection {
  const title = words.report.sections.publication;
  if (!publication) return section('publication', title, false, []);
  const { path, fields, paragraphs } = publication;
  const described = fields.flatMap((field) => fieldLine(field, { kind: 'site' }, fields, words));
  const item = {
    line: [code(path)],
    details: described.flatMap(({ line }) => (line ? [line] : [])),
    texts: [
      ...described.flatMap(({ difference }) => (difference ? [difference] : [])),
      ...paragraphs.map((paragraph) => paragraphRuns(paragraph, undefined, words)),
    ],
  };
  return section('publication', title, false, [{ title: '', items: [item] }]);
}
