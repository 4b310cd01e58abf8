import { getRecord, keyOf } from '../../../record/corpus/corpus.ts';
import type { Kind } from '../../../record/schemas/kinds.ts';
import type { AnyRecord, RecordOf } from '../../../record/schemas/index.ts';
import { recordsIn } from '../../lines/article-anchors.ts';
import { referringFrom } from '../../lines/backlinks.ts';
import { dateView, momentView } from '../../lines/dates.ts';
import { languageName, quoteWording } from '../../lines/labels.ts';
import { passageView } from '../../lines/passages.ts';
import { claimantLink, sourceCount } from '../../lines/rows.ts';
import type { Site } from '../../page/site.ts';
import { currentAssessment, verdictOf, verdictView, type VerdictView } from '../../lines/verdicts.ts';
import { cardText, isDrawable } from './card-text.ts';
import type { CardRun } from './fit-passage.ts';
import { quoteForm } from '../../lines/quote-form.ts';
import { speakerName } from '../../lines/speakers.ts';

/** What a card shows. The picture is seen without its page, so it has to say who, when, where and how sure. */
export interface Card {
  /** What it is: "Quote", "Claim". */
  readonly kind: string;
  readonly verdict?: VerdictView | undefined;
  /** The large words. */
  readonly passage: readonly CardRun[];
  /** The quotation marks around the words: what stands before them and after. */
  readonly marks?: readonly [open: string, close: string] | undefined;
  /** A sentence below them. */
  readonly note?: string | undefined;
  /** The small print, most important first. */
  readonly lines: readonly string[];
  readonly siteName: string;
}

/** The kinds of records that have a card of their own. */
export const cardKinds = ['articles', 'quotes', 'claims', 'actors'] as const satisfies readonly Kind[];

/** The card of a record; undefined for a kind without cards, and where the typeface lacks the letters it needs. */
export function recordCard(site: Site, record: AnyRecord): Card | undefined {
  switch (record.kind) {
    case 'articles':
      return drawableCard(articleCard(site, record)) ?? drawableCard(articleCard(site, record, true));
    case 'quotes':
      return drawableCard(quoteCard(site, record)) ?? drawableCard(quoteCard(site, record, true));
    case 'claims':
      return drawableCard(claimCard(site, record));
    case 'actors':
      return drawableCard(actorCard(site, record));
    default:
      return undefined;
  }
}

/** The card of every page that has none of its own; undefined where the typeface lacks the letters of the site's name. */
export function siteCard(site: Site): Card | undefined {
  return drawableCard({
    kind: '',
    passage: [{ text: site.name, tone: 'plain' }],
    note: site.publication.tagline ?? site.words.cards.standfirst,
    lines: [],
    siteName: '',
  });
}

/** The words of a card as sentences, for those who cannot see it. */
export function cardAlternative({
  kind,
  verdict,
  passage,
  marks: [open, close] = ['', ''],
  note,
  lines,
}: Card): string {
  const text = passage.map((run) => run.text).join('');
  return [kind, verdict?.label ?? '', `${open}${text}${close}`, note ?? '', ...lines]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…][”»\s]*$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** The card with every text in characters of the typeface; undefined where a text has others. */
function drawableCard(card: Card): Card | undefined {
  const drawn: Card = {
    ...card,
    kind: cardText(card.kind),
    passage: card.passage.map((part) => ({ ...part, text: cardText(part.text) })),
    note: card.note && cardText(card.note),
    lines: card.lines.map(cardText),
    siteName: cardText(card.siteName),
  };
  const texts = [drawn.kind, drawn.verdict?.label ?? '', drawn.note ?? '', drawn.siteName, ...drawn.lines];
  return [...texts, ...drawn.passage.map(({ text }) => text)].every(isDrawable) ? drawn : undefined;
}

/** @param withoutWords for words the typeface cannot show: the card then says in which language they are */
function quoteCard(site: Site, quote: RecordOf<'quotes'>, withoutWords = false): Card {
  const { corpus, words } = site;
  const { data } = quote;
  const article = getRecord(corpus, data.article);
  const form = quoteForm(site, quote);
  const [open = '', close = ''] = words.text.quoted('\n').split('\n');
  return {
    kind: form === 'indirect' ? words.quote.reportedSpeech : words.quote.kind,
    passage: withoutWords
      ? [{ text: words.cards.inLanguage.quotes(languageName(article.data.inLanguage, site.language)), tone: 'plain' }]
      : quoteParts(site, quote),
    marks: data.kind === 'direct' && !withoutWords ? [open, close] : undefined,
    lines: [
      `${speakerName(site, quote)}, ${momentView(data.spoken, words).text}`,
      ...(withoutWords || form === 'direct' ? [] : [words.cards.forms[form]]),
      [publicationOf(site, article), ...(data.readings.length > 0 ? [words.quote.wordingDiffers] : [])].join(' · '),
    ],
    siteName: site.name,
  };
}

/**
 * Whole sentences stand alone. Parts of a sentence, and words that are the article's instead of the speaker's, stand in the
 * sentence that the article prints, so that nobody takes them for a whole statement.
 */
function quoteParts(site: Site, quote: RecordOf<'quotes'>): CardRun[] {
  if (quote.data.kind === 'direct') {
    return [{ text: quoteWording(site, quote), tone: 'spoken' }];
  }
  const anchors = (site.corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
  const tone = quote.data.kind === 'partial' ? 'spoken' : 'plain';
  return passageView(site, quote.data.article.id, anchors).pieces.map(({ text, isExact }) => ({
    text,
    tone: isExact ? tone : 'context',
  }));
}

function claimCard(site: Site, claim: RecordOf<'claims'>): Card {
  const { words } = site;
  const current = currentAssessment(claim.data);
  return {
    kind: words.claim.kind,
    verdict: verdictView(verdictOf(claim.data), words),
    passage: [{ text: claim.data.statement, tone: 'plain' }],
    lines: [
      claimedBy(site, claim),
      current && current.verdict !== 'not assessed'
        ? words.cards.assessed(words.claim.sources(sourceCount(claim)), dateView(current.date, words).text)
        : words.cards.notAssessed,
    ],
    siteName: site.name,
  };
}

function articleCard(site: Site, article: RecordOf<'articles'>, withoutWords = false): Card {
  const { corpus, words } = site;
  const { data } = article;
  const { counts } = words.kinds;
  const anchors = corpus.anchorsIn.get(article.id) ?? [];
  const headline = withoutWords
    ? words.cards.inLanguage.articles(languageName(data.inLanguage, site.language))
    : data.headline;
  return {
    kind: words.cards.article,
    passage: [{ text: headline, tone: 'plain' }],
    lines: [
      publicationOf(site, article),
      [
        counts.quotes(recordsIn(anchors, 'quotes', 'exact').length),
        counts.claims(recordsIn(anchors, 'claims', 'evidence').length),
        ...(data.headlineFrom === 'editor' && !withoutWords ? [words.cards.headlineByEditor] : []),
      ].join(' · '),
    ],
    siteName: site.name,
  };
}

function actorCard(site: Site, actor: RecordOf<'actors'>): Card {
  const { actor: actorWords, kinds } = site.words;
  const holdings = (
    [
      ['quotes', 'speaker'],
      ['claims', 'claimant'],
      ['events', 'actors'],
    ] as const
  ).flatMap(([kind, field]) => {
    const number = referringFrom(site, actor, kind, [field]).length;
    return number === 0 ? [] : [kinds.counts[kind](number)];
  });
  return {
    kind: actorWords.kinds[actor.data.kind],
    passage: [{ text: actor.data.name, tone: 'plain' }],
    note: actor.data.summary,
    lines: holdings.length > 0 ? [holdings.join(' · ')] : [],
    siteName: site.name,
  };
}

/** Who claims it, as one text. */
export function claimedBy(site: Site, claim: RecordOf<'claims'>): string {
  const { claimedBy: by, inArticlesVoice } = site.words.claim;
  const claimant = claimantLink(site, claim);
  return `${by}${'label' in claimant ? claimant.label : claimant.printed}${claim.data.claimant === 'article' ? inArticlesVoice : ''}`;
}

function publicationOf({ corpus, words }: Site, article: RecordOf<'articles'>): string {
  const { publisher } = getRecord(corpus, article.data.source).data;
  return `${publisher}, ${dateView(article.data.datePublished, words).text}`;
}
