import { keyOf } from '../../../record/corpus/corpus.ts';
import type { Assessment, Review } from '../../../record/schemas/claim.ts';
import { verdicts } from '../../../record/schemas/claim.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import { hedgesOf } from '../hedges.ts';
import { currentAssessment, verdictOf } from '../../lines/verdicts.ts';
import type { Site } from '../../page/site.ts';
import { dateColumns, evidenceOf, passageColumns, positionColumn } from '../columns.ts';
import { recordTable } from '../record-table.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

type Claim = RecordOf<'claims'>;

function claims({ corpus }: Site): Iterable<Claim> {
  return corpus.records.claims.values();
}

const claimsTable = recordTable('claims', {
  description:
    'A statement somebody makes that could be true or false. Its verdict is about the statement, never about who makes it.',
  columns: [
    field('claims.statement', ({ data }) => data.statement),
    computed(
      {
        name: 'voice',
        description:
          '`actor`: somebody on record claims it; `article`: the article says it in its own voice; `unnamed`: somebody whom the article does not name.',
        values: ['actor', 'article', 'unnamed'],
        isRequired: true,
      },
      ({ data }) => (data.unnamed ? 'unnamed' : data.claimant === 'article' ? 'article' : 'actor'),
    ),
    field('claims.claimant', ({ data }) => (typeof data.claimant === 'object' ? data.claimant.id : undefined), {
      description: 'Who claims it, where `voice` is `actor`.',
    }),
    field('claims.unnamed.description', ({ data }) => data.unnamed?.description, {
      name: 'unnamed_claimant',
      isRequired: false,
    }),
    field('claims.unnamed.reason', ({ data }) => data.unnamed?.reason, { name: 'unnamed_reason' }),
    field('claims.unnamed.of', ({ data }) => data.unnamed?.of?.id, { name: 'unnamed_of' }),
    field('claims.inQuote', ({ data }) => data.inQuote?.id),
    computed(
      {
        name: 'hedged',
        type: 'boolean',
        description: 'Whether words of the evidence hedge it; they are in `hedges`.',
        isRequired: true,
      },
      ({ data }) => data.hedges.length > 0,
    ),
    computed(
      {
        name: 'verdict',
        description: 'The verdict of the newest assessment; `not assessed` where there is none.',
        values: verdicts,
        isRequired: true,
      },
      ({ data }) => verdictOf(data),
    ),
    computed(
      { name: 'verdict_edtf', description: 'When that assessment was made, in EDTF.' },
      ({ data }) => currentAssessment(data)?.date.edtf,
    ),
  ],
});

const claim = { name: 'claim', description: 'The claim.', to: 'claims', isRequired: true } as const;

const claimEvidenceTable = tableOf(
  function* (site: Site) {
    for (const one of claims(site)) {
      for (const found of evidenceOf(site, one, ['evidence'], one.data.evidence.length)) yield { id: one.id, ...found };
    }
  },
  {
    name: 'claim_evidence',
    description: 'A passage of an article that makes a claim.',
    key: ['claim', 'position'],
    columns: [
      computed(claim, ({ id }) => id),
      positionColumn('Its place among the passages, from 1.', ({ position }) => position),
      ...passageColumns(true, { isEvidence: true }),
    ],
  },
);

const claimReportersTable = tableOf(
  function* (site: Site) {
    for (const { id, data } of claims(site)) {
      for (const [index, one] of data.reportedBy.entries()) yield { id, position: index + 1, actor: one.id };
    }
  },
  {
    name: 'claim_reporters',
    description: 'Who says that the claimant claims it, where the article has it at second hand.',
    key: ['claim', 'position'],
    columns: [
      computed(claim, ({ id }) => id),
      positionColumn('The one nearest to the claimant first, from 1.', ({ position }) => position),
      field('claims.reportedBy', ({ actor }) => actor, {
        name: 'actor',
        description: 'Who says so.',
        to: 'actors',
        isRequired: true,
      }),
    ],
  },
);

const claimSubjectsTable = tableOf(
  function* (site: Site) {
    for (const { id, data } of claims(site)) {
      for (const record of new Set(data.about.map(keyOf).sort())) yield { id, record };
    }
  },
  {
    name: 'claim_subjects',
    description: 'A record that a claim is about.',
    key: ['claim', 'record'],
    columns: [
      computed(claim, ({ id }) => id),
      field('claims.about', ({ record }) => record, {
        name: 'record',
        description: 'The record, with its folder.',
        to: 'records',
        isRequired: true,
      }),
    ],
  },
);

const hedgesTable = tableOf(
  function* (site: Site) {
    for (const one of claims(site)) {
      for (const [index, found] of hedgesOf(site, one).entries()) yield { id: one.id, position: index + 1, ...found };
    }
  },
  {
    name: 'hedges',
    description: 'A place in the evidence of a claim where words hedge it.',
    key: ['claim', 'position'],
    columns: [
      computed(claim, ({ id }) => id),
      positionColumn('Its place among the hedges of the claim, from 1.', ({ position }) => position),
      field('claims.hedges', (row) => row.hedge, {
        name: 'words',
        description: 'The hedging words as the record has them.',
        isRequired: true,
      }),
      ...passageColumns(true),
    ],
  },
);

interface AssessmentRow {
  readonly id: string;
  readonly position: number;
  readonly isCurrent: boolean;
  readonly assessment: Assessment;
}

function* assessments(site: Site): Generator<AssessmentRow> {
  for (const { id, data } of claims(site)) {
    const current = currentAssessment(data);
    for (const [index, assessment] of data.assessments.entries())
      yield { id, position: index + 1, isCurrent: assessment === current, assessment };
  }
}

const assessmentsTable = tableOf(assessments, {
  name: 'assessments',
  description: 'A claim set against sources, on a day; the newest counts, the others stay.',
  key: ['claim', 'position'],
  columns: [
    computed(claim, ({ id }) => id),
    positionColumn('Its place among the assessments of the claim, from 1.', ({ position }) => position),
    field('claims.assessments.verdict', ({ assessment }) => assessment.verdict),
    field('claims.assessments.reasoning', ({ assessment }) => assessment.reasoning),
    ...dateColumns<AssessmentRow>('claims.assessments.date', 'made', ({ assessment }) => assessment.date),
    computed(
      { name: 'is_current', type: 'boolean', description: 'Whether it is the one that counts.', isRequired: true },
      ({ isCurrent }) => isCurrent,
    ),
  ],
});

const assessmentSourcesTable = tableOf(
  function* (site: Site) {
    for (const row of assessments(site)) {
      for (const source of new Set(row.assessment.sources.map(({ id }) => id).sort())) yield { ...row, source };
    }
  },
  {
    name: 'assessment_sources',
    description: 'A source that a verdict rests on.',
    key: ['claim', 'assessment', 'source'],
    partOf: { table: 'assessments', columns: ['claim', 'assessment'] },
    columns: [
      computed(claim, ({ id }) => id),
      computed(
        {
          name: 'assessment',
          type: 'integer',
          description: 'The position of the assessment among those of the claim.',
          isRequired: true,
        },
        ({ position }) => position,
      ),
      field('claims.assessments.sources', ({ source }) => source, {
        name: 'source',
        description: 'The source.',
        to: 'sources',
        isRequired: true,
      }),
    ],
  },
);

interface ReviewRow {
  readonly id: string;
  readonly position: number;
  readonly review: Review;
}

const claimReviewsTable = tableOf<ReviewRow>(
  function* (site: Site) {
    for (const { id, data } of claims(site)) {
      for (const [index, review] of data.reviews.entries()) yield { id, position: index + 1, review };
    }
  },
  {
    name: 'claim_reviews',
    description:
      'What somebody else, such as a fact-checker, made of a claim. It is theirs and never counts as our verdict.',
    key: ['claim', 'position'],
    columns: [
      computed(claim, ({ id }) => id),
      positionColumn('Its place among the reviews of the claim, from 1.', ({ position }) => position),
      field('claims.reviews.author', ({ review }) => review.author),
      field('claims.reviews.rating', ({ review }) => review.rating),
      field('claims.reviews.url', ({ review }) => review.url, { name: 'address' }),
      ...dateColumns<ReviewRow>('claims.reviews.datePublished', 'published', ({ review }) => review.datePublished),
    ],
  },
);

export const claimTables: readonly Table[] = [
  claimsTable,
  claimEvidenceTable,
  claimReportersTable,
  claimSubjectsTable,
  hedgesTable,
  assessmentsTable,
  assessmentSourcesTable,
  claimReviewsTable,
];
