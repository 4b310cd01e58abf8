import type { ElementContent } from 'hast';
import { claimedBy, recordCard } from '../cards/card.ts';
import { getRecord, keyOf } from '../../../record/corpus/corpus.ts';
import type { Edtf } from '../../../record/dates/edtf.ts';
import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../../record/schemas/index.ts';
import { recordsIn } from '../../lines/article-anchors.ts';
import { dateView, eventDateView, momentView } from '../../lines/dates.ts';
import { recordLabel, markedWording, quoteWording, sourceLabel } from '../../lines/labels.ts';
import type { Site } from '../../page/site.ts';
import { currentAssessment, verdictOf, verdictsByWeight, verdictView } from '../../lines/verdicts.ts';
import { recordDays, firstDay } from './record-days.ts';
import { blockquote, feedHtml, link, list, paragraph } from './feed-html.ts';
import { instantOf, xmlText, type FeedEntry } from './feed.ts';
import { quoteForm, quoteLanguage } from '../../lines/quote-form.ts';
import { speakerName } from '../../lines/speakers.ts';

/** The entry of a record; undefined for one without a day. Its corrections stand in it and move it up. */
export function feedEntry(site: Site, entry: AnyRecord): FeedEntry | undefined {
  const days = recordDays(site.corpus, entry);
  if (!days) return undefined;
  const { links, words } = site;
  const url = links.absolute(links.record(entry));
  const { title, summary, body } = toldOf(site, entry);
  const corrections = entry.data.corrections.map((correction) => correctionParagraph(site, correction));
  return {
    id: permanentAddress(site, entry),
    url,
    title: xmlText(title),
    summary: xmlText(summary),
    html: xmlText(feedHtml([...body, ...corrections, paragraph(link(words.feeds.readRecord, url))])),
    published: instantOf(days.published),
    updated: instantOf(days.updated),
    language: languageOf(site, entry),
    topics: 'topics' in entry.data ? entry.data.topics.map((topic) => getRecord(site.corpus, topic).data.name) : [],
    image: site.hasCards && recordCard(site, entry) ? links.absolute(links.card(entry)) : undefined,
  };
}

/** A correction as an entry of its own, so that it is news to those who have read the record before. */
export function correctionEntry(site: Site, entry: AnyRecord, index: number): FeedEntry | undefined {
  const correction = entry.data.corrections[index];
  if (!correction) return undefined;
  const { links, words } = site;
  const url = links.absolute(links.record(entry));
  const day = instantOf(firstDay(correction.date));
  return {
    id: `${permanentAddress(site, entry)}#correction-${index + 1}`,
    url,
    title: xmlText(words.feeds.correctionOf(recordLabel(site, entry))),
    summary: xmlText(correction.text),
    html: xmlText(feedHtml([correctionParagraph(site, correction), paragraph(link(words.feeds.readRecord, url))])),
    published: day,
    updated: day,
    language: site.language,
    topics: [],
    image: undefined,
  };
}

/** An assessment of a claim as an entry of its own, by its place in the claim's file. */
export function assessmentEntry(site: Site, claim: RecordOf<'claims'>, index: number): FeedEntry | undefined {
  const assessment = claim.data.assessments[index];
  if (!assessment) return undefined;
  const { links, words } = site;
  const url = links.absolute(links.record(claim));
  const { label } = verdictView(assessment.verdict, words);
  const day = instantOf(firstDay(assessment.date));
  const reasons = words.feeds.reasons(assessment.reasoning, dateView(assessment.date, words).text);
  return {
    id: `${permanentAddress(site, claim)}#assessment-${index + 1}`,
    url,
    title: xmlText(`${label}${words.text.colon}${claim.data.statement}`),
    summary: xmlText(assessment.reasoning),
    html: xmlText(
      feedHtml([
        paragraph(`${label}${words.text.colon}${reasons}`),
        paragraph(claimedBy(site, claim)),
        paragraph(link(words.feeds.readRecord, url)),
      ]),
    ),
    published: day,
    updated: day,
    language: site.language,
    topics: claim.data.topics.map((topic) => getRecord(site.corpus, topic).data.name),
    image: undefined,
  };
}

/** A record that was taken down. Nothing is left to say but that, and why. */
export function removalEntry(
  site: Site,
  { record, date, reason }: { readonly record: Reference; readonly date: Edtf; readonly reason: string },
): FeedEntry {
  const { links, words } = site;
  const url = links.absolute(links.record(record));
  const day = instantOf(firstDay(date));
  const { removed } = words.site;
  return {
    id: `${url}#removed`,
    url,
    title: xmlText(words.feeds.removal(keyOf(record))),
    summary: xmlText(reason),
    html: xmlText(
      feedHtml([
        paragraph(`${removed.since}${dateView(date, words).text}. ${removed.why}`, reason),
        paragraph(link(removed.page, url)),
      ]),
    ),
    published: day,
    updated: day,
    language: site.language,
    topics: [],
    image: undefined,
  };
}

function correctionParagraph(
  { words }: Site,
  { date, text }: AnyRecord['data']['corrections'][number],
): ElementContent {
  return paragraph(words.feeds.corrected(dateView(date, words).text), text);
}

/** By its first id: editors add former ids at the end, so a record keeps this address however often it is renamed. */
function permanentAddress({ links }: Site, { kind, id, data }: AnyRecord): string {
  return links.absolute(links.record({ kind, id: data.formerIds[0] ?? id }));
}

function languageOf(site: Site, entry: AnyRecord): string {
  switch (entry.kind) {
    case 'articles':
    case 'analyses':
      return entry.data.inLanguage;
    default:
      return site.language;
  }
}

interface Told {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly ElementContent[];
}

/** What an entry says of a record, with its dates in words at the precision that is known. */
function toldOf(site: Site, entry: AnyRecord): Told {
  const { corpus, words } = site;
  const said = (who: string, what: string) => `${who}${words.text.colon}${what}`;
  switch (entry.kind) {
    case 'articles': {
      const { publisher } = getRecord(corpus, entry.data.source).data;
      return {
        title: entry.data.headline,
        summary: entry.data.summary,
        body: [
          paragraph(entry.data.summary),
          paragraph(`${publisher}, ${dateView(entry.data.datePublished, words).text}`),
          ...inArticle(site, entry),
        ],
      };
    }
    case 'analyses':
      return {
        title: entry.data.headline,
        summary: entry.data.summary,
        body: [
          paragraph(entry.data.summary),
          paragraph(`${entry.data.author}, ${dateView(entry.data.datePublished, words).text}`),
        ],
      };
    case 'sources': {
      const label = sourceLabel(site, entry);
      return {
        title: entry.data.headline ?? label,
        summary: label,
        body: [paragraph(`${label}, ${words.source.kinds[entry.data.kind]}`)],
      };
    }
    case 'quotes': {
      const speaker = speakerName(site, entry);
      const article = getRecord(corpus, entry.data.article);
      const { publisher } = getRecord(corpus, article.data.source).data;
      const attribution = `${speaker}, ${momentView(entry.data.spoken, words).text}`;
      return {
        title: said(speaker, markedWording(site, entry, 120)),
        summary: said(attribution, markedWording(site, entry)),
        body: [
          blockquote(quoteWording(site, entry), quoteLanguage(site, entry)),
          paragraph(
            [
              attribution,
              words.quote.forms[quoteForm(site, entry)],
              `${publisher}, ${dateView(article.data.datePublished, words).text}`,
            ].join(' · '),
          ),
        ],
      };
    }
    case 'claims': {
      const { label } = verdictView(verdictOf(entry.data), words);
      const assessment = currentAssessment(entry.data);
      const reasons = assessment && words.feeds.reasons(assessment.reasoning, dateView(assessment.date, words).text);
      return {
        title: said(label, entry.data.statement),
        summary: said(label, entry.data.statement),
        body: [
          paragraph(entry.data.statement),
          paragraph(claimedBy(site, entry)),
          paragraph(reasons === undefined ? words.cards.notAssessed : said(label, reasons)),
        ],
      };
    }
    case 'events': {
      const date = eventDateView(entry.data, words);
      const where = entry.data.location ? [getRecord(corpus, entry.data.location).data.name] : [];
      return {
        title: words.feeds.event(entry.data.name, date.text),
        summary: words.feeds.event(entry.data.name, date.text),
        body: [paragraph([date.text, ...where].join(', ')), ...(date.reasoning ? [paragraph(date.reasoning)] : [])],
      };
    }
    case 'actors':
      return { title: entry.data.name, summary: entry.data.summary, body: [paragraph(entry.data.summary)] };
    case 'places':
    case 'topics':
      return { title: entry.data.name, summary: entry.data.name, body: [paragraph(entry.data.name)] };
  }
}

/** More than this of an article's quotes and claims are left to its page. */
const mostListed = 12;

/** Who says what in an article, and what became of its claims, the contested ones first. */
function inArticle(site: Site, article: RecordOf<'articles'>): ElementContent[] {
  const { corpus, links, words } = site;
  const { colon } = words.text;
  const anchors = corpus.anchorsIn.get(article.id) ?? [];
  const quotes = recordsIn(anchors, 'quotes', 'exact').map(({ record }) => ({
    record,
    label: `${speakerName(site, record)}${colon}${markedWording(site, record)}`,
  }));
  const claims = recordsIn(anchors, 'claims', 'evidence')
    .map(({ record }) => ({ record, verdict: verdictOf(record.data) }))
    .sort((a, b) => verdictsByWeight.indexOf(a.verdict) - verdictsByWeight.indexOf(b.verdict))
    .map(({ record, verdict }) => ({
      record,
      label: `${verdictView(verdict, words).label}${colon}${record.data.statement}`,
    }));
  return [quotes, claims].flatMap((group) =>
    group.length === 0
      ? []
      : [
          list(
            group.slice(0, mostListed).map(({ record, label }) => [link(label, links.absolute(links.record(record)))]),
          ),
        ],
  );
}
