import { keptValue, printOfTexts } from '../derived/kept-values.ts';
import { oncePer } from '../derived/once-per.ts';
import type { Answer } from '../text/speakers/answers.ts';
import type { Range } from '../text/range.ts';
import type { NamedRange } from '../text/speakers/tokens.ts';
import { whoSpeaks } from '../text/speakers/who-speaks.ts';
import { whoElseSpeaks } from '../text/speakers/stands-aside.ts';
import { whoseClaim, type ClaimAnswer } from '../text/speakers/whose-claim.ts';
import type { Corpus } from './corpus.ts';
import { printOfBody } from './read-body.ts';
import { readingOf } from './reading-of.ts';

type Texts = Pick<Corpus, 'records' | 'texts' | 'mentionsIn'>;

/** Who speaks some words of an article, by its text and the actors that it names. */
export function speakerIn(corpus: Texts, article: string, passages: readonly Range[]): Answer {
  const reading = readingOf(corpus, `articles/${article}`);
  return reading ? whoSpeaks(reading, passages, namedIn(corpus, article)) : { answer: 'nobody', isAttributed: false };
}

/** Whose claim some words of an article are: an actor's, or the article's own. */
export function claimantIn(corpus: Texts, article: string, passages: readonly Range[]): ClaimAnswer {
  const reading = readingOf(corpus, `articles/${article}`);
  return reading ? whoseClaim(reading, passages, namedIn(corpus, article)) : { answer: 'nobody', isAttributed: false };
}

/** What the article calls those who say some words instead of an actor; undefined unless it leaves no doubt. */
export function otherSpeakerIn(corpus: Texts, article: string, passage: Range, actor: string): string | undefined {
  const record = corpus.records.articles.get(article);
  const names = namedIn(corpus, article);
  if (!record || !names.some((name) => name.actor === actor)) return undefined;
  const { start, end } = passage;
  return keptValue(
    'who else speaks',
    () => [printOfBody(record), record.data.inLanguage, printOfNames(names), `${start}-${end}`, actor],
    () => {
      const reading = readingOf(corpus, `articles/${article}`);
      const source = reading && whoElseSpeaks(reading, { start, end }, names, actor);
      return { name: source && reading.text.slice(source.start, source.end).replace(/\s+/g, ' ') };
    },
  ).name;
}

const printOfNames = oncePer((names: readonly NamedRange[]): string => printOfTexts([JSON.stringify(names)]));

/** What an article names: actors with their ids, and places, which speak no words. Several records ask for the same. */
function namedIn(corpus: Texts, article: string): readonly NamedRange[] {
  const known = namesByArticle(corpus.mentionsIn);
  let names = known.get(article);
  if (!names) known.set(article, (names = findNamed(corpus, article)));
  return names;
}

/** By the mentions, which each corpus has its own of, as it has its own actors. */
const namesByArticle = oncePer<Corpus['mentionsIn'], Map<string, readonly NamedRange[]>>(() => new Map());

function findNamed({ records, texts, mentionsIn }: Texts, article: string): NamedRange[] {
  const text = texts.get(`articles/${article}`)?.text ?? '';
  return (mentionsIn.get(`articles/${article}`) ?? []).map(({ start, end, to }) => {
    const actor = to.kind === 'actors' ? records.actors.get(to.id) : undefined;
    if (!actor) return { start, end, isPerson: false };
    const { name, alternateName, kind } = actor.data;
    const isInflected = !isOneOf(text.slice(start, end), [name, ...alternateName]);
    return { start, end, actor: to.id, isPerson: kind === 'person', isInflected };
  });
}

/**
 * Whether words of a text end as one of some names does, but for case and white space; a surname alone counts, too. What
 * does not is the name in another form: "Риверы".
 */
function isOneOf(words: string, names: readonly string[]): boolean {
  const folded = (text: string) => text.replace(/\s+/gu, ' ').replace(/[’ʼ]/gu, "'").normalize('NFC').toUpperCase();
  return names.some((name) => folded(name) === folded(words) || folded(name).endsWith(` ${folded(words)}`));
}
