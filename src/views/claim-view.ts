import { getEntry, keyOf } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import { dateView, type DateView } from './dates.ts';
import { referenceLink, type LinkView } from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { passageView, type PassageView } from './passages.ts';
import { recordView, type RecordView } from './record.ts';
import { claimantLink, sourceRow, type SourceRow } from './rows.ts';
import { siteTitle, type Site } from './site.ts';
import { currentAssessment, verdictLabel, verdictView, type VerdictView } from './verdicts.ts';

export interface AssessmentView {
  readonly verdict: VerdictView;
  readonly reasoning: string;
  readonly date: DateView;
  readonly sources: readonly SourceRow[];
}

export interface ClaimView extends RecordView {
  readonly head: PageHead;
  readonly statement: string;
  readonly claimant: LinkView;
  /** Whether the article claims it in its own voice. */
  readonly isArticles: boolean;
  readonly verdict: VerdictView;
  readonly evidence: readonly PassageView[];
  readonly hedges: readonly string[];
  readonly about: readonly (LinkView & { readonly kind: string })[];
  readonly topics: readonly LinkView[];
  /** The one that counts. */
  readonly assessment?: AssessmentView | undefined;
  readonly earlierAssessments: readonly AssessmentView[];
  readonly assessor: string;
}

export function claimView(site: Site, id: string): ClaimView {
  const { corpus } = site;
  const claim = getEntry(corpus, { kind: 'claims', id });
  const { data } = claim;
  const current = currentAssessment(data);
  const anchors = (corpus.anchors.get(keyOf(claim)) ?? []).filter(({ path }) => path[0] === 'evidence');
  const verdict = verdictView(data);
  const assessment = (given: (typeof data.assessments)[number]): AssessmentView => ({
    verdict: { verdict: given.verdict, label: verdictLabel(given.verdict) },
    reasoning: given.reasoning,
    date: dateView(given.date),
    sources: given.sources.map((source) => sourceRow(site, getEntry(corpus, source))),
  });
  return {
    head: entryHead(site, claim, `${verdict.label}: ${data.statement}`, data.statement),
    ...recordView(site, claim),
    statement: data.statement,
    claimant: claimantLink(site, claim),
    isArticles: data.claimant === 'article',
    verdict,
    evidence: anchors.map(({ article, start, end }, index) =>
      passageView(site, article, start, end, index === 0 ? fragmentOf.claim(id) : undefined),
    ),
    hedges: data.hedges,
    about: data.about.map((reference) => ({ ...referenceLink(site, reference), kind: reference.kind })),
    topics: data.topics.map((topic) => referenceLink(site, topic)),
    assessment: current && assessment(current),
    earlierAssessments: data.assessments.filter((given) => given !== current).map(assessment),
    assessor: siteTitle,
  };
}
