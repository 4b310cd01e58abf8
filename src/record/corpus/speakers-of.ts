import type { Answer } from '../text/speakers/answers.ts';
import type { Range } from '../text/range.ts';
import type { NamedRange } from '../text/speakers/tokens.ts';
import { whoSpeaks } from '../text/speakers/who-speaks.ts';
import { whoElseSpeaks } from '../text/speakers/stands-aside.ts';
import { whoseClaim, type ClaimAnswer } from '../text/speakers/whose-claim.ts';
import type { Corpus } from './corpus.ts';
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
  const reading = readingOf(corpus, `articles/${article}`);
  const source = reading && whoElseSpeaks(reading, passage, namedIn(corpus, article), actor);
  return source && reading.text.slice(source.start, source.end).replace(/\s+/g, ' ');
}

/** What an article names: actors with their ids, and places, which speak no words. */
function namedIn({ records, mentionsIn }: Texts, article: string): NamedRange[] {
  return (mentionsIn.get(`articles/${article}`) ?? []).map(({ start, end, to }) =>
    to.kind === 'actors'
      ? { start, end, actor: to.id, isPerson: records.actors.get(to.id)?.data.kind === 'person' }
      : { start, end, isPerson: false },
  );
}
