import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import { fragmentOf } from '../browser/fragments.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView } from '../lines/dates.ts';
import { evidenceLanguage, inQuotationMarks, referenceLink } from '../lines/labels.ts';
import { isolated } from '../lines/isolated.ts';
import { linkLine, type Line } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { passageView, type PassageView, besidePassages } from '../lines/passages.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import { claimantLink, quoteRow, sourceRow, type QuoteRow, type SourceRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { standingClaim, type StandingClaim } from './claim-standing.ts';
import { assessmentSignature, currentAssessment, verdictOf, verdictView, type VerdictView } from '../lines/verdicts.ts';

export interface AssessmentView {
  readonly verdict: VerdictView;
  readonly reasoning: string;
  readonly sources: readonly SourceRow[];
  /** Who assessed it, and when. */
  readonly signature: Line;
}

export interface ClaimView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly statement: string;
  readonly claimant: Line;
  readonly verdict: VerdictView;
  readonly evidence: readonly PassageView[];
  /** Which words hedge it, or that none do. */
  readonly hedgeNote: Line;
  readonly about: Line;
  readonly topics: Line;
  /** The one that counts. */
  readonly assessment?: AssessmentView | undefined;
  /** The quote that makes it. */
  readonly inQuote?: QuoteRow | undefined;
  /** The articles in which it stands; undefined unless it is contested. */
  readonly standing?: StandingClaim | undefined;
  /** What others made of it, each with the way to their page. */
  readonly reviews: readonly Line[];
  readonly earlierAssessments: readonly AssessmentView[];
}

export function claimView(site: Site, id: string): ClaimView {
  const { corpus, words } = site;
  const claim = getRecord(corpus, { kind: 'claims', id });
  const { data } = claim;
  const current = currentAssessment(data);
  const anchors = (corpus.anchors.get(keyOf(claim)) ?? []).filter(({ path }) => path[0] === 'evidence');
  const verdict = verdictView(verdictOf(data), words);
  const assessment = (given: (typeof data.assessments)[number]): AssessmentView => ({
    verdict: verdictView(given.verdict, words),
    reasoning: given.reasoning,
    sources: given.sources.map((source) => sourceRow(site, getRecord(corpus, source))),
    signature: assessmentSignature(site, given),
  });
  return {
    head: recordHead(site, claim, `${verdict.label}${words.text.colon}${data.statement}`, data.statement),
    record: recordView(site, claim),
    statement: data.statement,
    claimant: [
      words.claim.claimedBy,
      claimantLink(site, claim),
      ...(data.unnamed?.reason === undefined
        ? []
        : [words.claim.unnamed, ...inQuotationMarks(site, data.unnamed.reason, evidenceLanguage(site, data.evidence))]),
      ...(data.claimant === 'article' ? [words.claim.inArticlesVoice] : []),
      ...(data.reportedBy.length === 0
        ? []
        : [words.claim.reportedBy, ...linkLine(data.reportedBy.map((actor) => referenceLink(site, actor)))]),
    ],
    inQuote: data.inQuote && quoteRow(site, getRecord(corpus, data.inQuote)),
    reviews: data.reviews.map((review): Line => [
      isolated(review.author, words),
      words.text.colon,
      { label: words.text.quoted(review.rating), href: review.url },
      ...(review.datePublished ? [', ', dateView(review.datePublished, words)] : []),
    ]),
    verdict,
    standing: standingClaim(site, claim),
    evidence: [
      ...anchors.map((anchor) =>
        passageView(site, anchor.article, [anchor], {
          // The address is at the first passage of each article, as `article-marks.ts` has it.
          fragment: anchors.some((other) => other.article === anchor.article && other.start < anchor.start)
            ? undefined
            : fragmentOf.claim(id),
        }),
      ),
      ...besidePassages(site, claim, 'evidence'),
    ],
    hedgeNote: hedgeNote(site, claim),
    about: linkLine(data.about.map((reference) => referenceLink(site, reference))),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    assessment: current && assessment(current),
    earlierAssessments: data.assessments.filter((given) => given !== current).map(assessment),
  };
}

function hedgeNote(site: Site, claim: RecordOf<'claims'>): Line {
  const { hedges, claimant, evidence } = claim.data;
  const { hedgedWith, unhedged, unhedgedInArticle } = site.words.claim;
  if (hedges.length === 0) return [claimant === 'article' ? unhedgedInArticle : unhedged];
  const language = evidenceLanguage(site, evidence);
  const quoted = hedges.flatMap((hedge, index) => [
    ...(index === 0 ? [] : [', ']),
    ...inQuotationMarks(site, hedge, language),
  ]);
  return [hedgedWith, ...quoted, '.'];
}
