import { comparisonForm } from '../anchoring/fold-text.ts';
import { wordDiff, type DiffPart } from '../anchoring/word-diff.ts';
import { backlinksOf, findAnchor, getEntry, keyOf } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import type { Relation } from '../schemas/quote.ts';
import type { Entry } from '../schemas/index.ts';
import { citationsOf, type CitationView } from './citations.ts';
import { momentView, type DateView } from './dates.ts';
import {
  entryLink,
  quoteForm,
  quoteSegments,
  markedWords,
  quoteWords,
  referenceLink,
  sourceLabel,
  type LinkView,
} from './labels.ts';
import { linkLine, type Line } from './line.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { passageView, type PassageView } from './passages.ts';
import { recordView, type RecordView } from './record.ts';
import { articleRow, claimRow, eventRow, quoteRow, type ClaimRow, type EventRow, type QuoteRow } from './rows.ts';
import { referringFrom } from './backlinks.ts';
import type { Site } from './site.ts';

/** One line of the apparatus: the words here, the words there, and who prints them. */
export interface ReadingView {
  readonly lemma: string;
  /** Empty where the witnesses leave the words out. */
  readonly reading: string;
  readonly witnesses: Line;
}

export interface RelationView {
  /** From this quote's side: "echoes", "is echoed by", "is said, with a hedge, to echo". */
  readonly label: string;
  readonly quote: QuoteRow;
  /** The words of an article that assert it. */
  readonly evidence?: PassageView | undefined;
  /** For another record of the same utterance: the differences, word by word. */
  readonly difference?: readonly DiffPart[] | undefined;
}

export interface QuoteView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly segments: readonly string[];
  readonly lang: string;
  readonly isMarked: boolean;
  readonly form: string;
  /** What the form means, in a sentence. */
  readonly formNote: string;
  /** Who, when, in one phrase: the heading of a page whose text is the quote. */
  readonly title: string;
  /** Who, to whom, when. */
  readonly attribution: Line;
  readonly speakerSummary: string;
  readonly spoken: DateView;
  readonly spokenReasoning?: string | undefined;
  readonly occasion?: EventRow | undefined;
  readonly topics: Line;
  readonly passage: PassageView;
  /** The article, its publisher, its date. */
  readonly printedIn: Line;
  readonly relations: readonly RelationView[];
  readonly readings: readonly ReadingView[];
  readonly claims: readonly ClaimRow[];
  readonly citation: CitationView;
}

const formNotes: Readonly<Record<string, string>> = {
  direct: 'The article prints these words between quotation marks, as the speaker’s own.',
  'direct, interrupted':
    'The article prints these words between quotation marks and interrupts them; an ellipsis stands for the interruption.',
  partial: 'The article puts only these words between quotation marks; the sentence around them is its own.',
  indirect: 'The article reports this without quotation marks: the wording is its own, not necessarily the speaker’s.',
};

export function quoteView(site: Site, id: string): QuoteView {
  const { corpus } = site;
  const quote = getEntry(corpus, { kind: 'quotes', id });
  const { data } = quote;
  const article = getEntry(corpus, data.article);
  const speaker = getEntry(corpus, data.speaker);
  const form = quoteForm(quote);
  const spoken = momentView(data.spoken);
  const anchors = (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
  if (anchors.length === 0) throw new Error(`The quote ${id} is not anchored; its problems were not reported.`);

  const passage = passageView(site, article.id, anchors, { fragment: fragmentOf.quote(id), withArticle: false });
  return {
    head: entryHead(
      site,
      quote,
      `${speaker.data.name}, ${spoken.text}: ${quoteWords(site, quote)}`,
      `${speaker.data.name}: ${markedWords(site, quote, 60)}`,
    ),
    record: recordView(site, quote),
    segments: quoteSegments(site, quote),
    lang: article.data.inLanguage,
    isMarked: data.kind !== 'indirect',
    form: `${form.charAt(0).toUpperCase()}${form.slice(1)}`,
    formNote: formNotes[form] ?? '',
    title: `${speaker.data.name}, ${spoken.text}`,
    attribution: [
      entryLink(site, speaker),
      ...(data.addressee ? [' to ', referenceLink(site, data.addressee)] : []),
      ', ',
      spoken,
    ],
    speakerSummary: speaker.data.summary,
    spoken,
    spokenReasoning: data.spokenReasoning,
    occasion: data.occasion && eventRow(site, getEntry(corpus, data.occasion)),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    passage,
    printedIn: [
      entryLink(site, article),
      ', ',
      ...articleRow(site, article).meta,
      '\u00A0· ',
      { label: 'go to the words', href: passage.href },
    ],
    relations: relationsOf(site, quote),
    readings: readingsOf(site, quote),
    claims: referringFrom(site, quote, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    citation: citationsOf(site, quote),
  };
}

/** Each relation from either side, plainly and as the second half of "is said, with a hedge, to ...". */
const relationLabels: Readonly<Record<Relation['type'], readonly [forward: RelationLabel, back: RelationLabel]>> = {
  echoes: [
    { plain: 'echoes', hedged: 'echo' },
    { plain: 'is echoed by', hedged: 'be echoed by' },
  ],
  repeats: [
    { plain: 'repeats', hedged: 'repeat' },
    { plain: 'is repeated by', hedged: 'be repeated by' },
  ],
  answers: [
    { plain: 'answers', hedged: 'answer' },
    { plain: 'is answered by', hedged: 'be answered by' },
  ],
  contradicts: [
    { plain: 'contradicts', hedged: 'contradict' },
    { plain: 'is contradicted by', hedged: 'be contradicted by' },
  ],
  sameUtterance: [
    { plain: 'is the same utterance as', hedged: 'be the same utterance as' },
    { plain: 'is the same utterance as', hedged: 'be the same utterance as' },
  ],
};

interface RelationLabel {
  readonly plain: string;
  readonly hedged: string;
}

/** Relations both ways: those this quote has, then those other quotes have to it. */
function relationsOf(site: Site, quote: Entry<'quotes'>): RelationView[] {
  const { corpus } = site;
  const view = (
    from: Entry<'quotes'>,
    index: number,
    other: Entry<'quotes'>,
    direction: 0 | 1,
  ): RelationView | undefined => {
    const relation = from.data.relations[index];
    if (!relation) return undefined;
    const names = relationLabels[relation.type][direction];
    const anchor = findAnchor(corpus, from, ['relations', index, 'evidence']);
    return {
      label: relation.hedged ? `is said, with a hedge, to ${names.hedged}` : names.plain,
      quote: quoteRow(site, other),
      evidence: anchor && passageView(site, anchor.article, [anchor]),
      difference:
        relation.type === 'sameUtterance' && quote.data.kind !== 'indirect' && other.data.kind !== 'indirect'
          ? wordDiff(oneLine(quoteSegments(site, quote)), oneLine(quoteSegments(site, other)))
          : undefined,
    };
  };
  const own = quote.data.relations.map((relation, index) => view(quote, index, getEntry(corpus, relation.quote), 0));
  const others = backlinksOf(corpus, quote).flatMap(({ from, path }) => {
    if (from.kind !== 'quotes' || path[0] !== 'relations') return [];
    const index = Number(path[1]);
    return isSaidTwice(quote, from, index) ? [] : [view(from, index, from, 1)];
  });
  return [...own, ...others].filter((relation) => relation !== undefined);
}

/** "Is the same utterance as" reads alike from both sides; where both records say it, this one's own is enough. */
function isSaidTwice(quote: Entry<'quotes'>, from: Entry<'quotes'>, index: number): boolean {
  return (
    from.data.relations[index]?.type === 'sameUtterance' &&
    quote.data.relations.some((own) => own.type === 'sameUtterance' && own.quote.id === from.id)
  );
}

/** Line breaks are the typesetter's, and no difference between two records. */
function oneLine(segments: readonly string[]): string {
  return segments.join(' ').replace(/\s+/g, ' ');
}

/** Readings in the order of their lemmas; witnesses that print the same words share a line. */
function readingsOf(site: Site, quote: Entry<'quotes'>): ReadingView[] {
  const lines = new Map<string, { lemma: string; reading: string; witnesses: LinkView[] }>();
  for (const { lemma, reading, witness } of quote.data.readings) {
    const key = JSON.stringify([lemma, reading]);
    const line = lines.get(key) ?? { lemma, reading, witnesses: [] };
    const source = getEntry(site.corpus, witness);
    line.witnesses.push({ label: sourceLabel(source), href: site.links.entry(source) });
    lines.set(key, line);
  }
  const words = comparisonForm(quoteWords(site, quote));
  const placeOf = ({ lemma }: { lemma: string }) => words.indexOf(comparisonForm(lemma));
  return [...lines.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((line) => ({ ...line, witnesses: linkLine(line.witnesses) }));
}
