import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import { utteranceOf } from '../../record/corpus/utterances.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { dateView } from '../lines/dates.ts';
import { publisherLink } from '../lines/labels.ts';
import { dotted, type Line } from '../lines/line.ts';
import { paragraphHref } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { isContested } from '../lines/verdicts.ts';

/** The articles in which a contested statement stands, as far as the record says so. */
export interface StandingClaim {
  /** "In 3 articles of this record, the earliest first." */
  readonly facts: string;
  /** The way to the words, how they stand there, what the publisher noted since. */
  readonly rows: readonly Line[];
  /** "and 4 more", where not all are shown. */
  readonly more: string;
}

/** How a statement comes to stand in an article: by the claim’s own evidence, or by a quote that is joined to its quote. */
type Way = 'own' | 'same' | 'repeats';

interface Place {
  readonly article: RecordOf<'articles'>;
  readonly way: Way;
  readonly href: string;
}

/** So many are shown; the words of all the claim’s own stand on its page. */
const mostShown = 50;

/**
 * Where a contradicted or disputed claim stands: in the articles of its evidence, in those that print the utterance that
 * makes it, and in those with a quote that repeats it by a relation of the record. Likeness alone joins nothing.
 */
export function standingClaim(site: Site, claim: RecordOf<'claims'>): StandingClaim | undefined {
  if (!isContested(claim.data)) return undefined;
  const places = placesOf(site, claim).sort(
    (a, b) =>
      compareDates(a.article.data.datePublished, b.article.data.datePublished) ||
      compareText(a.article.id, b.article.id),
  );
  const words = site.words.claim.standing;
  return {
    facts: words.facts(places.length),
    rows: places.slice(0, mostShown).map((place) => rowOf(site, claim, place)),
    more: places.length > mostShown ? words.more(places.length - mostShown) : '',
  };
}

function placesOf(site: Site, claim: RecordOf<'claims'>): Place[] {
  const { corpus, links } = site;
  const places = new Map<string, Place>();
  const add = (id: string, way: Way, href: string) => {
    if (!places.has(id)) places.set(id, { article: getRecord(corpus, { kind: 'articles', id }), way, href });
  };
  for (const anchor of corpus.anchors.get(keyOf(claim)) ?? []) {
    if (anchor.path[0] === 'evidence') add(anchor.article, 'own', paragraphHref(site, anchor.article, anchor.start));
  }
  const quote = claim.data.inQuote && getRecord(corpus, claim.data.inQuote);
  const same = quote ? (utteranceOf(site, quote.id) ?? [quote]) : [];
  const addQuote = (other: RecordOf<'quotes'>, way: Way) => {
    add(other.data.article.id, way, links.passage(other.data.article.id, fragmentOf.quote(other.id)));
  };
  for (const other of same) addQuote(other, 'same');
  for (const said of same) {
    for (const other of referringFrom(site, said, 'quotes', ['relations'])) {
      const relation = other.data.relations.find(({ type, quote: to }) => type === 'repeats' && to.id === said.id);
      // Where a text hedges that it is a repetition, the record does not know it.
      if (relation && !relation.hedged) addQuote(other, 'repeats');
    }
  }
  return [...places.values()];
}

function rowOf(site: Site, claim: RecordOf<'claims'>, { article, way, href }: Place): Line {
  const { words } = site;
  const { standing } = words.claim;
  const isOwnVoice = claim.data.claimant === 'article';
  const notes = article.data.updates.filter(({ type }) => type === 'correction' || type === 'retraction');
  return dotted(
    [{ label: publisherLink(site, article).label, href }, ', ', dateView(article.data.datePublished, words)],
    [way === 'own' ? (isOwnVoice ? standing.inOwnVoice : standing.asSaid) : standing[way]],
    ...notes.map(({ type, date }): Line => [
      standing.noted(words.article.updateTypes[type]),
      ...(date ? [', ', dateView(date, words)] : []),
    ]),
  );
}
