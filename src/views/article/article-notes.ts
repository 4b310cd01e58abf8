import { getRecord, keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import { shorten } from '../lines/labels.ts';
import { isolated } from '../lines/isolated.ts';
import { dotted, type Line } from '../lines/line.ts';
import { sourceCount } from '../lines/rows.ts';
import { blockAt, type Site } from '../page/site.ts';
import { isContested, verdictOf, verdictsByWeight, verdictView, type VerdictView } from '../lines/verdicts.ts';
import { quoteForm } from '../lines/quote-form.ts';
import { speakerName } from '../lines/speakers.ts';

/** What stands in the margin beside a paragraph: who is quoted, which claims are contested, and how many others there are. */
export type Note =
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'claim'; readonly verdict: Line; readonly line: Line }
  | { readonly kind: 'other-claims'; readonly line: Line };

/** The notes to one paragraph. */
export interface ParagraphNotes {
  readonly notes: readonly Note[];
  /** The line that stands for the notes on a small screen, until they are opened. */
  readonly summary: readonly NotesSummary[];
}

/** Who speaks, or how many claims there are of each verdict. */
export interface NotesSummary {
  readonly kind: Note['kind'];
  readonly line: Line;
}

/** The notes to each paragraph of an article; a quote or claim is noted where it begins. */
export function notesByParagraph(
  site: Site,
  article: RecordOf<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
): ParagraphNotes[] {
  const paragraphs = (site.corpus.texts.get(keyOf(article))?.blocks ?? []).map(() => ({
    quotes: [] as RecordOf<'quotes'>[],
    claims: [] as RecordOf<'claims'>[],
  }));
  const paragraphOf = (anchors: readonly Anchor[]) =>
    paragraphs[(blockAt(site.corpus, keyOf(article), anchors[0]?.start ?? 0)?.number ?? 1) - 1];
  for (const { record, anchors } of quotes) paragraphOf(anchors)?.quotes.push(record);
  for (const { record, anchors } of claims) paragraphOf(anchors)?.claims.push(record);
  return paragraphs.map((paragraph) => {
    const contested = paragraph.claims.filter((claim) => isContested(claim.data));
    const others = paragraph.claims.filter((claim) => !isContested(claim.data));
    const notes: Note[] = [
      ...paragraph.quotes.map((quote): Note => ({ kind: 'quote', line: quoteNote(site, quote) })),
      ...contested.map((claim): Note => ({
        kind: 'claim',
        verdict: [verdictView(verdictOf(claim.data), site.words), `, ${site.words.claim.sources(sourceCount(claim))}`],
        line: [{ label: shorten(claim.data.statement, 120), href: site.links.record(claim) }],
      })),
      ...(others.length === 0 ? [] : [otherClaimsNote(site, others, contested.length > 0)]),
    ];
    const speakers = new Set(paragraph.quotes.map((quote) => isolated(speakerName(site, quote), site.words)));
    const summary: NotesSummary[] = [
      { kind: 'quote', line: dotted(...[...speakers].map((speaker) => [speaker])) },
      { kind: 'claim', line: dotted(...countedVerdicts(site, contested).map((verdict) => [verdict])) },
      { kind: 'other-claims', line: dotted(...countedVerdicts(site, others).map((verdict) => [verdict])) },
    ];
    return { notes, summary: summary.filter(({ line }) => line.length > 0) };
  });
}

/** "Dmitry Medvedev, direct, to APS · wording differs elsewhere". */
function quoteNote(site: Site, quote: RecordOf<'quotes'>): Line {
  const { corpus, words } = site;
  const { addressee, relations, readings } = quote.data;
  const echo = relations.find(({ type }) => type === 'echoes');
  const echoed = echo && speakerName(site, getRecord(corpus, echo.quote));
  const to = addressee ? `, ${words.article.addressee(getRecord(corpus, addressee).data.name)}` : '';
  return dotted(
    [
      { label: speakerName(site, quote), href: site.links.record(quote) },
      `, ${words.quote.forms[quoteForm(site, quote)]}${to}`,
    ],
    echoed === undefined ? [] : [echo?.hedged ? words.article.saidToEcho(echoed) : words.article.echoes(echoed)],
    readings.length > 0 ? [words.quote.wordingDiffers] : [],
  );
}

/** "Also 2 corroborated, 1 not assessed"; the shapes in the text lead to each of them. */
function otherClaimsNote(site: Site, claims: readonly RecordOf<'claims'>[], follows: boolean): Note {
  const { also, claims: beginning } = site.words.article;
  const counted = countedVerdicts(site, claims).flatMap((verdict, index) =>
    index === 0 ? [verdict] : [', ', verdict],
  );
  return { kind: 'other-claims', line: [follows ? also : beginning, ...counted] };
}

function countedVerdicts({ words }: Site, claims: readonly RecordOf<'claims'>[]): VerdictView[] {
  return verdictsByWeight.flatMap((verdict) => {
    const number = claims.filter((claim) => verdictOf(claim.data) === verdict).length;
    return number === 0 ? [] : [{ verdict, label: words.verdicts.counted[verdict](number) }];
  });
}
