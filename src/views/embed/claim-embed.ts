import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { dateView } from '../lines/dates.ts';
import { publisherLink } from '../lines/labels.ts';
import { linkLine, type Line } from '../lines/line.ts';
import { passageView, type PassageView } from '../lines/passages.ts';
import { claimantLink, sourceRow } from '../lines/rows.ts';
import { assessmentSignature, currentAssessment, verdictOf, verdictView } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { recordFrame, type EmbedFrame } from './embed-view.ts';

export interface ClaimEmbed {
  readonly frame: EmbedFrame;
  readonly statement: string;
  readonly claimant: Line;
  /** The verdict, why, and the day of it; of a claim without one the day it was printed. */
  readonly verdict: Line;
  readonly signature: Line;
  /** What the verdict rests on; empty without one. */
  readonly sources: Line;
  /** Verdicts before this one that were others. */
  readonly earlier: string;
  /** The words that make the claim. */
  readonly passage: PassageView | undefined;
}

/** A claim in a frame. @param formerId the id it was asked for by, where it has another one now */
export function claimEmbed(site: Site, claim: RecordOf<'claims'>, formerId?: string): ClaimEmbed {
  const { corpus, words } = site;
  const { data } = claim;
  const current = currentAssessment(data);
  const verdict = verdictView(verdictOf(data), words);
  const anchors = (corpus.anchors.get(keyOf(claim)) ?? []).filter(({ path }) => path[0] === 'evidence');
  // The first in its article, where the article's page has the claim's address.
  const [anchor] = anchors
    .filter((other) => other.article === anchors[0]?.article)
    .toSorted((a, b) => a.start - b.start);
  const article = anchor && getRecord(corpus, { kind: 'articles', id: anchor.article });
  return {
    frame: recordFrame(site, claim, words.embed.frames.claim(verdict.label, data.statement), formerId),
    statement: data.statement,
    claimant: [
      words.claim.claimedBy,
      claimantLink(site, claim),
      ...(data.claimant === 'article' ? [words.claim.inArticlesVoice] : []),
    ],
    verdict: [verdict, current ? `. ${current.reasoning}` : words.claim.notSetAgainst],
    signature: current
      ? assessmentSignature(site, current)
      : article
        ? [words.embed.claimedIn, publisherLink(site, article), ', ', dateView(article.data.datePublished, words)]
        : [],
    sources: linkLine((current?.sources ?? []).map((source) => sourceRow(site, getRecord(corpus, source)))),
    earlier: earlierVerdicts(site, claim),
    passage: anchor && passageView(site, anchor.article, [anchor], { fragment: fragmentOf.claim(claim.id) }),
  };
}

/** "Contradicted, 3 May 2031": what was said before and is said no more. */
function earlierVerdicts({ words }: Site, { data }: RecordOf<'claims'>): string {
  const current = currentAssessment(data);
  const others = data.assessments.filter(({ verdict }) => verdict !== current?.verdict);
  if (others.length === 0) return '';
  return words.embed.earlierVerdicts(
    others.map(({ verdict, date }) => `${verdictView(verdict, words).label}, ${dateView(date, words).text}`).join('; '),
  );
}
