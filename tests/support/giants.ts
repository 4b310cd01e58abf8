/**
 * Records of one kind of giant, as large as is asked for: what a stranger could propose, and `check` would pass.
 *
 * Each names what grows; everything else is as small as it may be.
 */
import type { Files } from '../views/support/site-of.ts';
import { actor, article, claim, event, gazette, quote, record } from '../views/support/site-of.ts';

const ana = { 'sources/gazette': gazette, 'actors/ana-orr': actor('Ana Orr') };

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_unused, index) => make(index));
}

function each(count: number, make: (index: number) => readonly [path: string, text: string]): Files {
  return Object.fromEntries(times(count, make));
}

/** Words that no other number gives, in letters only. */
function wordOf(index: number): string {
  return `w${index.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)))}x`;
}

const indirect = 'kind: indirect\n';
const list = (name: string, items: readonly string[]) => `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;

/** Articles of a day each, which print the same words of Ana Orr. */
function wordings(count: number, relations: (index: number) => readonly number[], words = 'We will not leave'): Files {
  return {
    ...ana,
    'events/base': event('Rain'),
    ...each(count, (index) => [`articles/a${index}`, article(`“${words} now,” Ana Orr said.\n`)]),
    ...each(count, (index) => [
      `quotes/q${index}`,
      quote(
        words,
        `kind: partial\narticle: a${index}\n${list(
          'relations',
          relations(index).map((other) => `type: sameUtterance\n    quote: q${other}`),
        )}`.replace(/relations:\n$/, ''),
      ),
    ]),
  };
}

export const giants = {
  'quotes of one article, a paragraph each': (size) => ({
    ...ana,
    'articles/rain': article(times(size, (index) => `“We saw ${wordOf(index)} there,” Ana Orr said.\n\n`).join('')),
    ...each(size, (index) => [`quotes/q${index}`, quote(`We saw ${wordOf(index)} there`, 'kind: partial\n')]),
  }),
  'quotes and claims in one sentence': (size) => ({
    ...ana,
    'articles/rain': article(
      `Ana Orr said that ${times(size, (index) => `it was ${wordOf(index)} to them`).join(' and ')}.\n`,
    ),
    ...each(size, (index) =>
      index % 5 < 3
        ? [`quotes/q${index}`, quote(`was ${wordOf(index)} to`, indirect)]
        : [`claims/c${index}`, claim(`It was ${wordOf(index)}.`, `was ${wordOf(index)} to`)],
    ),
  }),
  'segments of one quote': (size) => ({
    ...ana,
    'articles/rain': article(
      `Ana Orr said ${times(size, (index) => `that ${wordOf(index)} fell, she said,`).join(' and ')} again.\n`,
    ),
    'quotes/q': quote(
      '',
      `${indirect}${list(
        'exact',
        times(size, (index) => `that ${wordOf(index)} fell`),
      )}`,
    ),
  }),
  'a name in one sentence': (size) => ({
    ...ana,
    'articles/rain': article(`It was ${times(size, () => 'Ana Orr').join(' and ')}.\n`),
  }),
  'roles of one actor': (size) => ({
    ...ana,
    'actors/guild': actor('Guild of Averland', 'alternateName: []\n').replace('kind: person', 'kind: organization'),
    'actors/ben-maro': actor(
      'Ben Maro',
      list(
        'roles',
        times(size, (index) => `title: Clerk ${index}\n    organization: guild\n    sources: [gazette]`),
      ),
    ),
  }),
  'evidence of one claim': (size) => ({
    ...ana,
    'articles/rain': article(`It rained ${times(size, (index) => `on ${wordOf(index)} too`).join(' and ')}.\n`),
    'claims/c': record(
      `statement: It rained.\nclaimant: article\n${list(
        'evidence',
        times(size, (index) => `article: rain\n    exact: on ${wordOf(index)} too`),
      )}`,
    ),
  }),
  'readings of one quote': (size) => ({
    ...ana,
    'articles/rain': article('“We will not leave,” Ana Orr said.\n'),
    ...each(size, (index) => [`sources/s${index}`, gazette]),
    'quotes/q': quote(
      'We will not leave',
      list(
        'readings',
        times(size, (index) => `lemma: not\n    reading: never ${index}\n    witness: s${index}`),
      ),
    ),
  }),
  'wordings of one utterance, in a chain': (size) => wordings(size, (index) => (index === 0 ? [] : [index - 1])),
  'long wordings of one utterance, in a chain': (size) =>
    wordings(
      size,
      (index) => (index === 0 ? [] : [index - 1]),
      times(330, (index) => `${wordOf(index)} falls`).join(' '),
    ),
  'wordings of one utterance, each with each': (size) =>
    wordings(size, (index) => times(size, (other) => other).filter((other) => other !== index)),
  'echoes of one quote': (size) => ({
    ...wordings(size, () => []),
    ...each(size - 1, (index) => [
      `quotes/q${index + 1}`,
      quote(
        'We will not leave',
        `kind: partial\narticle: a${index + 1}\nrelations:\n  - type: echoes\n    quote: q0\n`,
      ),
    ]),
  }),
  'events that may be the same, each with each': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `events/e${index}`,
      event(
        `Rain ${index}`,
        '2031-03-02',
        `possiblySame: [${times(size, (other) => `e${other}`)
          .filter((_id, other) => other !== index)
          .join(', ')}]\n`,
      ),
    ]),
  }),
  'events that may be the same as one': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `events/e${index}`,
      event(`Rain ${index}`, '2031-03-02', index === 0 ? '' : 'possiblySame: [e0]\n'),
    ]),
  }),
  'events of one day': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `events/e${index}`,
      event(`Rain ${index}`, '2031-03-02', 'actors:\n  - actor: ana-orr\n    as: host\n'),
    ]),
  }),
  'people at one meeting': (size) => ({
    'sources/gazette': gazette,
    ...each(size, (index) => [`actors/a${index}`, actor(`Ana ${wordOf(index)} Orr`)]),
    'events/e': event(
      'Meeting',
      '2031-03-02',
      list(
        'actors',
        times(size, (index) => `actor: a${index}\n    as: host`),
      ),
    ),
  }),
  'people at one meeting of a long name': (size) => ({
    'sources/gazette': gazette,
    ...each(size, (index) => [`actors/a${index}`, actor(`Ana ${wordOf(index)} Orr`)]),
    'events/e': event(
      'x'.repeat(4000),
      '2031-03-02',
      list(
        'actors',
        times(size, (index) => `actor: a${index}\n    as: host`),
      ),
    ),
  }),
  'events inside each other': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `events/e${index}`,
      event(`Rain ${index}`, '2031-03', index === 0 ? '' : `partOf: e${index - 1}\n`),
    ]),
  }),
  'places inside each other': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `places/p${index}`,
      record(`name: Port ${wordOf(index)}\nkind: city\n${index === 0 ? '' : `within: p${index - 1}\n`}`),
    ]),
  }),
  'topics inside each other': (size) => ({
    ...ana,
    ...each(size, (index) => [
      `topics/t${index}`,
      record(`name: Rain ${index}\n${index === 0 ? '' : `broader: t${index - 1}\n`}`),
    ]),
  }),
  'names that begin alike': (size) => ({
    'sources/gazette': gazette,
    ...each(size, (index) => [`actors/a${index}`, actor(`Ana Orr ${wordOf(index)} Maro`)]),
    'articles/rain': article(`${times(size, (index) => `It was Ana Orr ${wordOf(index)} Maro.`).join(' ')}\n`),
  }),
  'one family name': (size) => ({
    'sources/gazette': gazette,
    ...each(size, (index) => [`actors/a${index}`, actor(`X${wordOf(index)} Orr`)]),
    'articles/rain': article(`${times(size, (index) => `It was X${wordOf(index)} Orr.`).join(' ')}\n`),
  }),
  'paragraphs of one article': (size) => ({ ...ana, 'articles/rain': article('It rained.\n\n'.repeat(size)) }),
  'quotes shown in one analysis': (size) => ({
    ...ana,
    'articles/rain': article('“We will not leave,” Ana Orr said.\n'),
    'quotes/q': quote('We will not leave'),
    'analyses/x': record(
      'headline: On rain\nauthor: Cleo Dunn\nsummary: Rain.\nabout: [rain]\ndatePublished: 2031-03-04\ninLanguage: en',
      `What was said.\n\n${'::quote{id=q}\n\n'.repeat(size)}`,
    ),
  }),
  'assessments of one claim': (size) => ({
    ...ana,
    'articles/rain': article('It rained.\n'),
    'claims/c': claim(
      'It rained.',
      'It rained',
      list(
        'assessments',
        times(
          size,
          (index) => `verdict: disputed\n    sources: [gazette]\n    reasoning: Case ${index}.\n    date: 2031-04-01`,
        ),
      ),
    ),
  }),
  'topics of one article': (size) => ({
    ...ana,
    ...each(size, (index) => [`topics/t${index}`, record(`name: Rain ${index}`)]),
    'articles/rain': article('It rained.\n', `topics: [${times(size, (index) => `t${index}`).join(', ')}]\n`),
  }),
  'former ids of one topic': (size) => ({
    ...ana,
    'topics/rain': record(
      `name: Rain\n${list(
        'formerIds',
        times(size, (index) => `old-${index}`),
      )}`,
    ),
  }),
} satisfies Readonly<Record<string, (size: number) => Files>>;

export type Giant = keyof typeof giants;
