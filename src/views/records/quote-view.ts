import { backlinksOf, findAnchor, getRecord, keyOf } from '../../record/corpus/corpus.ts';
import { fragmentOf } from '../browser/fragments.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { citationsOf, type CitationView } from '../lines/citations.ts';
import { momentView, type DateView } from '../lines/dates.ts';
import {
  foreignLanguage,
  languageName,
  markedWording,
  inQuotationMarks,
  quoteWording,
  recordLink,
  referenceLink,
} from '../lines/labels.ts';
import { linkLine, type Line } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { findBesideAt } from '../../record/corpus/beside-text.ts';
import { passageView, type PassageView, besidePassage } from '../lines/passages.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import {
  articleRow,
  claimRow,
  eventRow,
  quoteRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
} from '../lines/rows.ts';
import { referringFrom } from '../lines/backlinks.ts';
import type { Site } from '../page/site.ts';
import { wordingsView, type WordingsView } from '../wordings/wordings-view.ts';
import { quoteForm, quoteLanguage, quoteParts, type QuotePart } from '../lines/quote-form.ts';
import { speakerName, translationWords, speakerLine } from '../lines/speakers.ts';

export interface RelationView {
  /** From this quote's side: "echoes", "is echoed by", "is said, with a hedge, to echo". */
  readonly label: string;
  readonly quote: QuoteRow;
  /** The words of an article that assert it. */
  readonly evidence?: PassageView | undefined;
}

export interface QuoteView {
  readonly record: RecordView;
  readonly head: PageHead;
  /** The words, paragraph by paragraph; where the article interrupts them, the page says so. */
  readonly parts: readonly QuotePart[];
  readonly lang: string;
  readonly isMarked: boolean;
  readonly form: string;
  /** What the form means, in a sentence. */
  readonly formNote: string;
  /** Who, when, in one phrase: the heading of a page whose text is the quote. */
  readonly title: string;
  /** Who, to whom, when. */
  readonly attribution: Line;
  /** Who the speaker is, or why the article does not say. */
  readonly speakerSummary: string;
  /** How the words came into the article, where that is known. */
  readonly facts: readonly { readonly label: string; readonly line: Line; readonly note?: string | undefined }[];
  /** "Spoken", "Posted", ... */
  readonly when: string;
  readonly spoken: DateView;
  readonly spokenReasoning?: string | undefined;
  readonly occasion?: EventRow | undefined;
  readonly topics: Line;
  readonly passage: PassageView;
  /** The article, its publisher, its date. */
  readonly printedIn: Line;
  readonly relations: readonly RelationView[];
  /** How the same words are printed elsewhere; undefined where they are not. */
  readonly wordings?: WordingsView | undefined;
  readonly claims: readonly ClaimRow[];
  readonly citation: CitationView;
}

export function quoteView(site: Site, id: string): QuoteView {
  const { corpus, words } = site;
  const quote = getRecord(corpus, { kind: 'quotes', id });
  const { data } = quote;
  const article = getRecord(corpus, data.article);
  const speaker = speakerName(site, quote);
  const form = words.quote.forms[quoteForm(site, quote)];
  const spoken = momentView(data.spoken, words);
  const anchors = (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
  if (anchors.length === 0) throw new Error(`The quote ${id} is not anchored; its problems were not reported.`);

  const passage = passageView(site, article.id, anchors, { fragment: fragmentOf.quote(id), withArticle: false });
  return {
    head: recordHead(
      site,
      quote,
      `${speaker}, ${spoken.text}${words.text.colon}${quoteWording(site, quote)}`,
      `${speaker}${words.text.colon}${markedWording(site, quote, 60)}`,
    ),
    record: recordView(site, quote),
    parts: quoteParts(site, quote),
    lang: quoteLanguage(site, quote),
    isMarked: data.kind !== 'indirect',
    form: `${form.charAt(0).toUpperCase()}${form.slice(1)}`,
    formNote: words.quote.formMeanings[quoteForm(site, quote)],
    title: `${speaker}, ${spoken.text}`,
    attribution: [
      ...speakerLine(site, quote),
      ...(data.addressee ? [words.quote.to, referenceLink(site, data.addressee)] : []),
      ', ',
      spoken,
    ],
    speakerSummary: summaryOf(site, quote),
    when: words.quote.when[data.medium ?? 'spoken'],
    facts: factsOf(site, quote),
    spoken,
    spokenReasoning: data.spokenReasoning,
    occasion: data.occasion && eventRow(site, getRecord(corpus, data.occasion)),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    passage,
    printedIn: [
      recordLink(site, article),
      ', ',
      ...articleRow(site, article).meta,
      '\u00A0· ',
      { label: words.quote.goToTheWords, href: passage.href },
    ],
    relations: relationsOf(site, quote),
    wordings: wordingsView(site, quote),
    claims: referringFrom(site, quote, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    citation: citationsOf(site, quote),
  };
}

function summaryOf({ corpus, words }: Site, { data }: RecordOf<'quotes'>): string {
  if (data.unnamed) return `${words.quote.unnamed}.`;
  if (data.jointly.length > 0) return words.quote.jointly;
  return data.speaker ? getRecord(corpus, data.speaker).data.summary : '';
}

function factsOf(site: Site, { data }: RecordOf<'quotes'>): QuoteView['facts'] {
  const { quote: words } = site.words;
  const { unnamed, reportedBy, medium, inLanguage, translation } = data;
  const article = foreignLanguage(getRecord(site.corpus, data.article).data.inLanguage, site.language);
  return [
    ...(unnamed?.reason === undefined
      ? []
      : [{ label: words.unnamedReason, line: inQuotationMarks(site, unnamed.reason, article ?? site.language) }]),
    ...(unnamed?.of ? [{ label: words.unnamedOf, line: [referenceLink(site, unnamed.of)] }] : []),
    ...(reportedBy.length === 0
      ? []
      : [
          {
            label: words.reportedBy,
            line: linkLine(reportedBy.map((actor) => referenceLink(site, actor))),
            note: words.atSecondHand,
          },
        ]),
    ...(medium === undefined ? [] : [{ label: words.medium, line: [words.media[medium]] }]),
    ...(inLanguage === undefined ? [] : [{ label: words.language, line: [languageName(inLanguage, site.language)] }]),
    ...(translation ? [{ label: words.translation, line: [translationWords(site, translation)] }] : []),
  ];
}

/** Relations both ways: those this quote has, then those other quotes have to it. */
function relationsOf(site: Site, quote: RecordOf<'quotes'>): RelationView[] {
  const { corpus } = site;
  const view = (
    from: RecordOf<'quotes'>,
    index: number,
    other: RecordOf<'quotes'>,
    direction: 'forward' | 'back',
  ): RelationView | undefined => {
    const relation = from.data.relations[index];
    // Wordings of one utterance stand side by side in a section of their own.
    if (!relation || relation.type === 'sameUtterance') return undefined;
    const { relations, hedgedRelations } = site.words.quote;
    const anchor = findAnchor(corpus, from, ['relations', index, 'evidence']);
    const beside = findBesideAt(corpus, from, ['relations', index, 'evidence']);
    return {
      label: (relation.hedged ? hedgedRelations : relations)[relation.type][direction],
      quote: quoteRow(site, other),
      evidence: anchor ? passageView(site, anchor.article, [anchor]) : beside && besidePassage(site, beside),
    };
  };
  const own = quote.data.relations.map((relation, index) =>
    view(quote, index, getRecord(corpus, relation.quote), 'forward'),
  );
  const others = backlinksOf(corpus, quote).flatMap(({ from, path }) => {
    if (from.kind !== 'quotes' || path[0] !== 'relations') return [];
    return [view(from, Number(path[1]), from, 'back')];
  });
  return [...own, ...others].filter((relation) => relation !== undefined);
}
