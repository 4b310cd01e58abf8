import type { Kind } from '../../src/record/schemas/kinds.ts';

/** Fields of a record as they stand in its file: each the YAML behind its name, which may be several lines. */
export type WrittenFields = Readonly<Record<string, string>>;

/** The least that a record of each kind needs; the records of `base` are there for others to refer to. */
const least: Readonly<Record<Kind, WrittenFields>> = {
  articles: {
    headline: 'Tolls',
    headlineFrom: 'source',
    source: 'base',
    datePublished: '2031-05-06',
    inLanguage: 'en',
    summary: 'Tolls stay.',
  },
  sources: { publisher: 'Averland Post', datePublished: '2031-05-06', inLanguage: 'en', kind: 'news report' },
  actors: { name: 'Nobody Named', kind: 'person', summary: 'Somebody.' },
  places: { name: 'Nowhere Named', kind: 'site' },
  events: { name: 'A meeting', kind: 'meeting', date: '2031-05', dating: 'stated', sources: '[base]' },
  quotes: { speaker: 'base', kind: 'direct', article: 'base', exact: 'Tolls stay', spoken: '2031-05' },
  claims: {
    statement: 'Tolls stay.',
    claimant: 'article',
    evidence: '\n  - article: base\n    exact: The council met in Averland',
  },
  topics: { name: 'Tolls' },
  analyses: {
    headline: 'What stays',
    author: 'On Record',
    datePublished: '2031-06-01',
    summary: 'Tolls.',
    about: '[base]',
  },
};

const bodies: Readonly<Partial<Record<Kind, string>>> = {
  articles: 'The council met in Averland. “Tolls stay,” said Ana Rivera.\n',
  analyses: 'They stay.\n',
};

/** The text of a record's file: the least it needs, with some fields written otherwise. */
export function writtenRecord(kind: Kind, fields: WrittenFields = {}, body = bodies[kind] ?? ''): string {
  const lines = Object.entries({ ...least[kind], ...fields }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The record that others refer to, one of each kind, all called `base`. */
export function baseRecords(): Record<string, string> {
  return {
    'articles/base.md': writtenRecord('articles'),
    'sources/base.md': writtenRecord('sources'),
    'actors/base.md': writtenRecord('actors', { name: 'Ana Rivera' }),
    'places/base.md': writtenRecord('places', { name: 'Averland' }),
    'events/base.md': writtenRecord('events'),
    'quotes/base.md': writtenRecord('quotes'),
    'claims/base.md': writtenRecord('claims'),
    'topics/base.md': writtenRecord('topics', { name: 'Harbour' }),
  };
}

/** A text as YAML that means exactly it, on one line. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}

/** A text as Markdown that shows exactly it: every sign of Markdown with a backslash before it. */
export function markdownText(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
