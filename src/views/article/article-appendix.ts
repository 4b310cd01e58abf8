import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import { momentView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { sourceLabel } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { blockAt, type Site } from '../page/site.ts';
import { currentAssessment, verdictOf, verdictView } from '../lines/verdicts.ts';
import { quoteForm } from '../lines/quote-form.ts';
import { speakerName } from '../lines/speakers.ts';

/**
 * What paper has in place of links: the quotes by the numbers they have in the text, the claims in the text's order with
 * their verdicts, and the sources by the numbers that the verdicts name.
 */
export interface ArticleAppendix {
  readonly quotes: readonly Line[];
  readonly claims: readonly Line[];
  /** The article's own source first. */
  readonly sources: readonly Line[];
  /** Where the page is. */
  readonly address: string;
}

export function articleAppendix(
  site: Site,
  article: RecordOf<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
): ArticleAppendix {
  const words = site.words.appendix;
  const paragraphOf = (start = 0) => blockAt(site.corpus, keyOf(article), start)?.number ?? 1;
  const numbers = new Map([[article.data.source.id, 1]]);
  const numberOf = ({ id }: { readonly id: string }) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    quotes: quotes.map(({ record }) => quoteLine(site, record)),
    claims: claims.map(({ record, anchors }) => {
      const rests = [...new Set(currentAssessment(record.data)?.sources.map(numberOf))].sort((a, b) => a - b);
      return [
        `${site.words.record.paragraph(paragraphOf(anchors[0]?.start))}${site.words.text.colon}`,
        verdictView(verdictOf(record.data), site.words),
        `${rests.length > 0 ? ` [${rests.join(', ')}]` : ''}${site.words.text.colon}${record.data.statement}`,
      ];
    }),
    sources: [...numbers.keys()].map((id, index) => {
      const source = getRecord(site.corpus, { kind: 'sources', id });
      const { headline, url } = source.data;
      return [
        [
          sourceLabel(site, source),
          ...(headline === undefined ? [] : [isolated(site.words.text.quoted(headline), site.words)]),
          ...(index === 0 ? [words.thisArticle] : []),
          ...(url === undefined ? [] : [url]),
        ].join(', '),
      ];
    }),
    address: words.thisPage(site.links.absolute(site.links.record(article))),
  };
}

/** Who spoke, to whom, when, in what form. */
function quoteLine(site: Site, quote: RecordOf<'quotes'>): Line {
  const { words } = site;
  const { addressee, spoken, readings } = quote.data;
  const name = isolated(speakerName(site, quote), site.words);
  return [
    [
      addressee
        ? words.appendix.speakerTo(name, isolated(getRecord(site.corpus, addressee).data.name, site.words))
        : name,
      words.quote.forms[quoteForm(site, quote)],
      momentView(spoken, words).text,
      ...(readings.length > 0 ? [words.quote.wordingDiffers] : []),
    ].join(', '),
  ];
}
