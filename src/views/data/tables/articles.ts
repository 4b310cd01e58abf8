import { fingerprint } from '../../../record/source/fingerprint.ts';
import type { Edtf } from '../../../record/dates/edtf.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import { getRecord, keyOf, type Mention } from '../../../record/corpus/corpus.ts';
import type { Site } from '../../page/site.ts';
import { blockAt } from '../../page/site.ts';
import { dateColumns, offsetUnit, positionColumn } from '../columns.ts';
import { recordTable } from '../record-table.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

type Article = RecordOf<'articles'>;

/** The text that the offsets of the data count in. */
function textOf({ corpus }: Site, article: Article): string {
  return corpus.texts.get(keyOf(article))?.text ?? '';
}

const articlesTable = recordTable('articles', {
  description:
    'An article as its publisher printed it, without its text, which is the publisher’s and is in `article_texts` where its licence allows; passages are in the tables of what rests on them.',
  columns: [
    field('articles.headline', ({ data }) => data.headline),
    field('articles.headlineFrom', ({ data }) => data.headlineFrom),
    field('articles.source', ({ data }) => data.source.id),
    field('articles.author', ({ data }) => data.author),
    ...dateColumns<Article>('articles.datePublished', 'published', ({ data }) => data.datePublished),
    field('articles.inLanguage', ({ data }) => data.inLanguage, { name: 'language' }),
    field('articles.summary', ({ data }) => data.summary),
    field('articles.publish', ({ data }) => data.publish),
    computed(
      {
        name: 'text_length',
        type: 'integer',
        description:
          'How long the text of the article is as it is published here, in UTF-16 code units; of excerpts, how long these are.',
        isRequired: true,
      },
      (article, site) => textOf(site, article).length,
    ),
    computed(
      {
        name: 'text_sha256',
        description:
          'The SHA-256 of the text in UTF-8, in hexadecimal: it tells whether a text you have is the one that the offsets are about. Of excerpts it is that of these, gaps among them.',
        isRequired: true,
      },
      (article, site) => fingerprint(textOf(site, article)),
    ),
  ],
});

const textsTable = tableOf(
  function* (site: Site) {
    for (const article of site.corpus.records.articles.values()) {
      const { licence } = getRecord(site.corpus, article.data.source).data;
      if (licence?.wholeText && article.data.publish === 'whole')
        yield { id: article.id, licence: licence.name, text: textOf(site, article) };
    }
  },
  {
    name: 'article_texts',
    description: 'The whole text of an article whose source’s licence lets others pass it on; of others there is none.',
    key: ['article'],
    columns: [
      computed({ name: 'article', description: 'The article.', to: 'articles', isRequired: true }, ({ id }) => id),
      computed(
        { name: 'licence', description: 'The licence that allows it.', isRequired: true },
        ({ licence }) => licence,
      ),
      computed(
        { name: 'text', description: `The text that offsets count in. ${offsetUnit}`, isRequired: true },
        ({ text }) => text,
      ),
    ],
  },
);

const updatesTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.articles.values()) {
      for (const [index, update] of data.updates.entries()) yield { id, position: index + 1, update };
    }
  },
  {
    name: 'article_updates',
    description: 'What a publisher itself corrected, clarified, updated or withdrew in its article.',
    key: ['article', 'position'],
    columns: [
      computed({ name: 'article', description: 'The article.', to: 'articles', isRequired: true }, ({ id }) => id),
      positionColumn('Its place among the notes of the article, from 1.', ({ position }) => position),
      field('articles.updates.type', ({ update }) => update.type),
      ...dateColumns<{ update: { date?: Edtf | undefined } }>(
        'articles.updates.date',
        'made',
        ({ update }) => update.date,
      ),
      field('articles.updates.text', ({ update }) => update.text),
    ],
  },
);

interface MentionRow extends Mention {
  readonly text: RecordOf<'articles'> | RecordOf<'analyses'>;
}

function* mentions({ corpus }: Site): Generator<MentionRow> {
  for (const text of [...corpus.records.analyses.values(), ...corpus.records.articles.values()]) {
    const found = [...(corpus.mentionsIn.get(keyOf(text)) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const mention of found) yield { ...mention, text };
  }
}

const mentionsTable = tableOf(mentions, {
  name: 'mentions',
  description:
    'A name of an actor or a place that was recognised in the text of an article or an analysis; doubtful ones are left out, and no pronoun is resolved.',
  key: ['record', 'start', 'end'],
  columns: [
    computed(
      { name: 'record', description: 'The article or analysis, with its folder.', to: 'records', isRequired: true },
      ({ text }) => keyOf(text),
    ),
    computed(
      {
        name: 'start',
        type: 'integer',
        description: `Where the name begins in that text. ${offsetUnit}`,
        isRequired: true,
      },
      ({ start }) => start,
    ),
    computed(
      {
        name: 'end',
        type: 'integer',
        description: 'Where it ends: the offset of the first unit after it.',
        isRequired: true,
      },
      ({ end }) => end,
    ),
    computed(
      { name: 'exact', description: 'The name as that text prints it.', isRequired: true },
      ({ text, start, end }, { corpus }) => corpus.texts.get(keyOf(text))?.text.slice(start, end),
    ),
    computed(
      {
        name: 'paragraph',
        type: 'integer',
        description: 'The number of the paragraph it stands in, from 1.',
        isRequired: true,
      },
      ({ text, start }, { corpus }) => blockAt(corpus, keyOf(text), start)?.number,
    ),
    computed(
      { name: 'actor', description: 'The actor it names; empty where it names a place.', to: 'actors' },
      ({ to }) => (to.kind === 'actors' ? to.id : undefined),
    ),
    computed(
      { name: 'place', description: 'The place it names; empty where it names an actor.', to: 'places' },
      ({ to }) => (to.kind === 'places' ? to.id : undefined),
    ),
  ],
});

type Source = RecordOf<'sources'>;

const sourcesTable = recordTable('sources', {
  description: 'A published document that articles, assessments and others rest on.',
  columns: [
    field('sources.publisher', ({ data }) => data.publisher),
    field('sources.headline', ({ data }) => data.headline),
    field('sources.url', ({ data }) => data.url, { name: 'address' }),
    ...dateColumns<Source>('sources.datePublished', 'published', ({ data }) => data.datePublished),
    field('sources.inLanguage', ({ data }) => data.inLanguage, { name: 'language' }),
    field('sources.kind', ({ data }) => data.kind),
    field('sources.archivedAt', ({ data }) => data.archivedAt),
    field('sources.licence.name', ({ data }) => data.licence?.name, {
      name: 'licence',
      description: 'The licence it was published under, where it says so.',
      isRequired: false,
    }),
    field('sources.licence.url', ({ data }) => data.licence?.url, { name: 'licence_address' }),
    field('sources.licence.wholeText', ({ data }) => data.licence?.wholeText, { isRequired: false }),
  ],
});

type Analysis = RecordOf<'analyses'>;

const analysesTable = recordTable('analyses', {
  description: 'Our own writing about articles; its text is the `note` of its record.',
  columns: [
    field('analyses.headline', ({ data }) => data.headline),
    field('analyses.author', ({ data }) => data.author),
    ...dateColumns<Analysis>('analyses.datePublished', 'published', ({ data }) => data.datePublished),
    field('analyses.inLanguage', ({ data }) => data.inLanguage, { name: 'language' }),
    field('analyses.summary', ({ data }) => data.summary),
  ],
});

const analysisArticlesTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.analyses.values()) {
      for (const article of new Set(data.about.map((one) => one.id).sort())) yield { id, article };
    }
  },
  {
    name: 'analysis_articles',
    description: 'An article that an analysis is about.',
    key: ['analysis', 'article'],
    columns: [
      computed({ name: 'analysis', description: 'The analysis.', to: 'analyses', isRequired: true }, ({ id }) => id),
      field('analyses.about', ({ article }) => article, {
        name: 'article',
        description: 'The article.',
        to: 'articles',
      }),
    ],
  },
);

export const articleTables: readonly Table[] = [
  articlesTable,
  textsTable,
  updatesTable,
  mentionsTable,
  sourcesTable,
  analysesTable,
  analysisArticlesTable,
];
