import { wordDiff, type DiffPart } from '../anchoring/word-diff.ts';
import { backlinksOf, findAnchor, getEntry, keyOf } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import type { Relation } from '../schemas/quote.ts';
import type { Entry } from '../schemas/index.ts';
import { citationsOf, type CitationView } from './citations.ts';
import { dateView, momentView, type DateView } from './dates.ts';
import {
  entryLink,
  quoteForm,
  quoteSegments,
  quoteWords,
  referenceLink,
  shorten,
  sourceLabel,
  type LinkView,
} from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { passageView, type PassageView } from './passages.ts';
import { recordView, type RecordView } from './record.ts';
import { claimRow, eventRow, quoteRow, type ClaimRow, type EventRow, type QuoteRow } from './rows.ts';
import { referringFrom } from './backlinks.ts';
import type { Site } from './site.ts';

/** One line of the apparatus: the words here, the words there, and who prints them. */
export interface ReadingView {
  readonly lemma: string;
  /** Empty where the witnesses leave the words out. */
  readonly reading: string;
  readonly witnesses: readonly LinkView[];
}

export interface RelationView {
  /** From this quote's side: "echoes", "is echoed by". */
  readonly label: string;
  readonly hedged: boolean;
  readonly quote: QuoteRow;
  /** The words of an article that assert it. */
  readonly evidence?: PassageView | undefined;
  /** For another record of the same utterance: the differences, word by word. */
  readonly difference?: readonly DiffPart[] | undefined;
}

export interface QuoteView extends RecordView {
  readonly head: PageHead;
  readonly segments: readonly string[];
  readonly lang: string;
  readonly isMarked: boolean;
  readonly form: string;
  /** What the form means, in a sentence. */
  readonly formNote: string;
  readonly speaker: LinkView & { readonly summary: string };
  readonly addressee?: LinkView | undefined;
  readonly spoken: DateView;
  readonly spokenReasoning?: string | undefined;
  readonly occasion?: EventRow | undefined;
  readonly topics: readonly LinkView[];
  /** The words in their sentence: stretches of the article, the quoted ones marked. */
  readonly sentence: readonly { readonly text: string; readonly isQuoted: boolean }[];
  readonly passage: PassageView;
  readonly article: LinkView;
  readonly publisher: string;
  readonly published: DateView;
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
  const anchors = (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
  const [first] = anchors;
  const last = anchors.at(-1);
  if (!first || !last) throw new Error(`The quote ${id} is not anchored; its problems were not reported.`);

  return {
    head: entryHead(
      site,
      quote,
      `${speaker.data.name}, ${momentView(data.spoken).text}: ${quoteWords(quote)}`,
      `${speaker.data.name}: “${shorten(quoteWords(quote), 60)}”`,
    ),
    ...recordView(site, quote),
    segments: anchors.map(({ start, end }) => corpus.texts.get(keyOf(article))?.text.slice(start, end) ?? ''),
    lang: article.data.inLanguage,
    isMarked: data.kind !== 'indirect',
    form,
    formNote: formNotes[form] ?? '',
    speaker: { ...entryLink(site, speaker), summary: speaker.data.summary },
    addressee: data.addressee && referenceLink(site, data.addressee),
    spoken: momentView(data.spoken),
    spokenReasoning: data.spokenReasoning,
    occasion: data.occasion && eventRow(site, getEntry(corpus, data.occasion)),
    topics: data.topics.map((topic) => referenceLink(site, topic)),
    sentence: sentenceParts(site, article, anchors),
    passage: passageView(site, article.id, first.start, last.end, fragmentOf.quote(id)),
    article: entryLink(site, article),
    publisher: getEntry(corpus, article.data.source).data.publisher,
    published: dateView(article.data.datePublished),
    relations: relationsOf(site, quote),
    readings: readingsOf(site, quote),
    claims: referringFrom(site, quote, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    citation: citationsOf(site, quote),
  };
}

function sentenceParts(
  site: Site,
  article: Entry<'articles'>,
  anchors: readonly { start: number; end: number }[],
): { text: string; isQuoted: boolean }[] {
  const key = keyOf(article);
  const text = site.corpus.texts.get(key)?.text ?? '';
  const start = anchors[0]?.start ?? 0;
  const end = anchors.at(-1)?.end ?? start;
  const sentence = site.sentenceAt(key, start, start);
  const until = Math.max(end, site.sentenceAt(key, Math.max(start, end - 1), end).end);
  const parts: { text: string; isQuoted: boolean }[] = [];
  let at = sentence.start;
  for (const anchor of anchors) {
    parts.push(
      { text: text.slice(at, anchor.start), isQuoted: false },
      { text: text.slice(anchor.start, anchor.end), isQuoted: true },
    );
    at = anchor.end;
  }
  parts.push({ text: text.slice(at, until), isQuoted: false });
  return parts.filter((part) => part.text !== '');
}

const relationLabels: Readonly<Record<Relation['type'], readonly [forward: string, back: string]>> = {
  echoes: ['echoes', 'is echoed by'],
  repeats: ['repeats', 'is repeated by'],
  answers: ['answers', 'is answered by'],
  contradicts: ['contradicts', 'is contradicted by'],
  sameUtterance: ['is the same utterance as', 'is the same utterance as'],
};

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
    const anchor = findAnchor(corpus, from, ['relations', index, 'evidence']);
    return {
      label: relationLabels[relation.type][direction],
      hedged: relation.hedged,
      quote: quoteRow(site, other),
      evidence: anchor && passageView(site, anchor.article, anchor.start, anchor.end),
      difference:
        relation.type === 'sameUtterance' && quote.data.kind !== 'indirect' && other.data.kind !== 'indirect'
          ? wordDiff(quoteSegments(quote).join(' '), quoteSegments(other).join(' '))
          : undefined,
    };
  };
  const own = quote.data.relations.map((relation, index) => view(quote, index, getEntry(corpus, relation.quote), 0));
  const others = backlinksOf(corpus, quote).flatMap(({ from, path }) =>
    from.kind === 'quotes' && path[0] === 'relations' ? [view(from, Number(path[1]), from, 1)] : [],
  );
  return [...own, ...others].filter((relation) => relation !== undefined);
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
  const words = quoteWords(quote);
  return [...lines.values()].sort((a, b) => words.indexOf(a.lemma) - words.indexOf(b.lemma));
}
