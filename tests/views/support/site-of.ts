import { buildCorpus } from '../../../src/record/corpus/build-corpus.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { formatProblems } from '../../../src/record/problems/format-problems.ts';
import type { Line } from '../../../src/views/lines/line.ts';
import type { RecordOf } from '../../../src/record/schemas/index.ts';
import { parseQualifiedId } from '../../../src/record/schemas/fields.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import type { SiteReport } from '../../../src/views/report/site-report.ts';
import { createSite, type Site } from '../../../src/views/page/site.ts';
import type { Language } from '../../../src/record/schemas/languages.ts';

/** Record files by folder and id: `{ 'actors/ana-orr': '---\nname: Ana Orr\n...' }`. */
export type Files = Readonly<Record<string, string>>;

export interface PreviewOptions {
  readonly isPreview?: boolean;
  readonly report?: SiteReport;
}

/**
 * The site of some record files, with the base path `/record/`; throws where one of them has an error.
 *
 * Records that nothing refers to are only warned of, and a test may have some. A file `site` is the publication's; without
 * it the site is called "On Record", and speaks the given language.
 */
export function siteOf(files: Files, language: Language = 'en', preview: PreviewOptions = {}): Site {
  const { site: written = `---\nname: On Record\nlanguage: ${language}\n---\n`, ...records } = files;
  const site = parseSource({ path: 'site.md', kind: 'site', id: 'site', text: written });
  if (!site.file) throw new Error(formatProblems(site.problems, 'text'));
  const sources = Object.entries(records).map(([name, text]) => {
    const { kind, id } = parseQualifiedId(name) ?? { kind: 'topics' as const, id: name };
    const { file, problems } = parseSource({ path: `${name}.md`, kind, id, text });
    if (!file) throw new Error(formatProblems(problems, 'text'));
    return file;
  });
  const { corpus, problems } = buildCorpus(sources, { site: site.file });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatProblems(errors, 'text'));
  return createSite(corpus, createLinks('/record/', 'https://record.example'), preview);
}

/** A record file: its fields as YAML, then its body. */
export function record(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n${body}`;
}

/** The Harbour Gazette of 3 March 2031. */
export const gazette = record(`
publisher: Harbour Gazette
headline: Rain and tolls
url: https://gazette.example/rain
datePublished: 2031-03-03
inLanguage: en
kind: news report`);

/** An article of the Harbour Gazette. */
export function article(body: string, fields = ''): string {
  return record(
    `headline: Rain over the harbour
headlineFrom: source
source: gazette
datePublished: 2031-03-03
inLanguage: en
summary: It rained.
${fields}`,
    body,
  );
}

export function actor(name: string, fields = ''): string {
  return record(`name: ${name}\nkind: person\nsummary: ${name} is somebody.\n${fields}`);
}

/** An event on a date, or an undated one; it rests on the source `gazette`. */
export function event(name: string, date?: string, fields = ''): string {
  const dating =
    date === undefined ? 'dating: undated\nreasoning: Nothing says when.' : `date: ${date}\ndating: stated`;
  return record(`name: ${name}\nkind: meeting\n${dating}\nsources: [gazette]\n${fields}`);
}

/** Direct words of Ana Orr in the article `rain`, unless the fields say otherwise. */
export function quote(exact: string, fields = ''): string {
  const given = (name: string, value: string) =>
    new RegExp(`^${name}:`, 'm').test(fields) ? '' : `${name}: ${value}\n`;
  return record(
    given('speaker', 'ana-orr') +
      given('kind', 'direct') +
      given('article', 'rain') +
      (exact === '' ? '' : `exact: ${exact}\n`) +
      given('spoken', '2031-03-02') +
      fields,
  );
}

/** A claim of the article `rain` itself, unless the fields say otherwise. */
export function claim(statement: string, exact: string, fields = ''): string {
  const claimant = /^claimant:/m.test(fields) ? '' : 'claimant: article\n';
  return record(`statement: ${statement}\n${claimant}evidence:\n  - article: rain\n    exact: ${exact}\n${fields}`);
}

/** An assessment that rests on the source `gazette`. */
export function assessed(...assessments: readonly (readonly [verdict: string, date: string])[]): string {
  return `assessments:\n${assessments
    .map(
      ([verdict, date]) =>
        `  - verdict: ${verdict}\n    sources: [gazette]\n    reasoning: The ${verdict} case.\n    date: ${date}\n`,
    )
    .join('')}`;
}

/** Events by their dates, named after them; one without a date is undated. */
export function eventsOn(dates: Readonly<Record<string, string | undefined>>, fields = ''): RecordOf<'events'>[] {
  const files = Object.fromEntries(
    Object.entries(dates).map(([id, date]) => [`events/${id}`, event(id, date, fields)]),
  );
  return [...siteOf({ 'sources/gazette': gazette, ...files }).corpus.chronology];
}

/** The text of a line, its links, dates and verdicts included, as a reader sees it. */
export function textOfLine(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('printed' in piece) return piece.printed;
      if ('term' in piece) return piece.term;
      return 'text' in piece ? piece.text : piece.label;
    })
    .join('');
}
