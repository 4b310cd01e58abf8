import { describe, expect, test } from 'vitest';
import { articleView } from '../../../src/views/article/article-view.ts';
import { quotesBySpeaker } from '../../../src/views/lists/index-order.ts';
import { citationsOf } from '../../../src/views/lines/citations.ts';
import { quoteForm } from '../../../src/views/lines/quote-form.ts';
import { claimView } from '../../../src/views/records/claim-view.ts';
import { eventView } from '../../../src/views/records/event-view.ts';
import { quoteView } from '../../../src/views/records/quote-view.ts';
import { claimThings } from '../../../src/views/sharing/json-ld/claim-thing.ts';
import { articleThing } from '../../../src/views/sharing/json-ld/article-thing.ts';
import { eventThing } from '../../../src/views/sharing/json-ld/event-thing.ts';
import { quoteThing } from '../../../src/views/sharing/json-ld/quote-thing.ts';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { actor, article, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const text = `The office wrote on the network:

> We will not pay.

“We will ask again,” Bo Lind said through an interpreter. “And in July.

“Nobody will be able to say that we did not ask.”

Bo Lind had called it a guess, Ana Orr said. A clerk, who was not allowed to speak, said that it has gaps.

Q: Do you count them?

A: We count every barge.

“The toll stays,” Ana Orr and Bo Lind said in a statement.`;

const quote = (fields: string, exact: string, spoken = 'spoken: 2031-03-02') =>
  record(`${fields}\narticle: rain\nexact: ${exact}\n${spoken}`);

const site = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article(
    text,
    'standfirst: The office answers.\ncaptions: [The quay on Monday.]\nupdates:\n  - type: correction\n    date: 2031-03-04\n    text: An earlier version gave another day.\n  - type: update\n    text: A line was added.',
  ),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'quotes/post': quote('speaker: ana-orr\nkind: direct\nmedium: posted', 'We will not pay.'),
  'quotes/july': quote(
    'speaker: bo-lind\nkind: direct\ntranslation: { from: es, by: an interpreter }',
    '["And in July.", "Nobody will be able to say that we did not ask."]',
  ),
  'quotes/again': quote('speaker: bo-lind\nkind: direct', '["We will ask again", "And in July."]'),
  'quotes/guess': quote('speaker: bo-lind\nreportedBy: [ana-orr]\nkind: indirect', 'called it a guess'),
  'quotes/gaps': quote(
    'unnamed: { description: A clerk, reason: who was not allowed to speak, of: ana-orr }\nkind: indirect',
    'it has gaps',
  ),
  'quotes/count': quote('speaker: ana-orr\nkind: direct', 'We count every barge.'),
  'quotes/stays': quote('speaker: ana-orr\njointly: [bo-lind]\nkind: direct\nmedium: document', 'The toll stays'),
  'claims/guess': record(
    'statement: It is a guess.\nclaimant: bo-lind\nreportedBy: [ana-orr]\nevidence:\n  - { article: rain, exact: called it a guess }\ninQuote: guess\nreviews:\n  - author: Facts\n    rating: Mostly so\n    url: https://facts.example/1\n    datePublished: 2031-03-05',
  ),
  'claims/gaps': record(
    'statement: It has gaps.\nunnamed: { description: A clerk }\nevidence:\n  - { article: rain, exact: it has gaps }',
  ),
  'events/vote': record(
    'name: Vote on the toll\nkind: vote\ndate: 2031-03-02\ntime: 09:30\ndating: stated\nevidence:\n  - { article: rain, exact: The toll stays }',
  ),
});

const get = (id: string) => getRecord(site.corpus, { kind: 'quotes', id });

describe('a quote says in what form the article has it', () => {
  test.each([
    ['post', 'block'],
    ['count', 'answer'],
    ['july', 'direct'],
    ['again', 'interrupted'],
    ['guess', 'indirect'],
    ['stays', 'direct'],
  ])('%s: %s', (id, form) => {
    expect(quoteForm(site, get(id))).toBe(form);
  });

  test('and how it reached the public', () => {
    const { form, formNote, facts, when } = quoteView(site, 'post');
    expect([form, formNote, when]).toEqual([
      'Direct, a block quotation',
      'The article sets these words apart as a block quotation, without quotation marks.',
      'Posted',
    ]);
    expect(facts.map(({ label, line }) => `${label}: ${textOfLine(line)}`)).toEqual(['Medium: posted online']);
    expect(citationsOf(site, get('post')).caveat).toBe(
      'Direct quotation, printed as a block quotation without quotation marks. Posted online.',
    );
  });
});

test('one quote over several paragraphs is one quote, without an ellipsis', () => {
  expect(quoteView(site, 'july').parts).toEqual([
    { text: 'And in July.', follows: 'nothing' },
    { text: 'Nobody will be able to say that we did not ask.', follows: 'paragraph' },
  ]);
  expect(citationsOf(site, get('july')).text).toContain(
    '“And in July. Nobody will be able to say that we did not ask.”',
  );
  expect(quoteThing(site, get('july'))).toMatchObject({
    text: 'And in July.\n\nNobody will be able to say that we did not ask.',
    translator: { '@type': 'Person', name: 'an interpreter' },
  });
  expect(quoteThing(site, get('again')).text).toBe('We will ask again … And in July.');
});

test('a translation is said to be one', () => {
  const { facts } = quoteView(site, 'july');
  expect(facts.map(({ label, line }) => `${label}: ${textOfLine(line)}`)).toEqual([
    'Translation: from Spanish, by an interpreter',
  ]);
});

test('somebody unnamed has a description, the reason given, and no record', () => {
  const view = quoteView(site, 'gaps');
  expect(textOfLine(view.attribution)).toBe('A clerk, 2 March 2031');
  expect(view.speakerSummary).toBe('The article does not name the speaker.');
  expect(view.facts.map(({ label, line }) => `${label}: ${textOfLine(line)}`)).toEqual([
    'Why not, in its words: “who was not allowed to speak”',
    'Said to belong to: Ana Orr',
  ]);
  expect(quoteThing(site, get('gaps')).spokenByCharacter).toEqual({ '@type': 'Person', description: 'A clerk' });
  expect(Object.fromEntries(quotesBySpeaker(site))).toEqual({ 'ana-orr': 3, 'bo-lind': 4 });
});

test('two who made one statement are both its speakers', () => {
  expect(textOfLine(quoteView(site, 'stays').attribution)).toBe('Ana Orr and Bo Lind, 2 March 2031');
  expect(quoteView(site, 'stays').title).toBe('Ana Orr and Bo Lind, 2 March 2031');
});

test('who passes words on is told apart from who spoke', () => {
  const { facts, attribution } = quoteView(site, 'guess');
  expect(textOfLine(attribution)).toBe('Bo Lind, 2 March 2031');
  expect(facts.map(({ label, line, note }) => `${label} ${textOfLine(line)}. ${note ?? ''}`)).toEqual([
    'Reported by Ana Orr. The article has these words at second hand.',
  ]);
  expect(textOfLine(claimView(site, 'guess').claimant)).toBe('Claimed by Bo Lind, as reported by Ana Orr');
  expect(claimView(site, 'guess').inQuote?.wording).toBe('called it a guess');
  expect(textOfLine(claimView(site, 'gaps').claimant)).toBe('Claimed by A clerk');
});

test('a verdict of somebody else is theirs, with their words, address and date', () => {
  expect(claimView(site, 'guess').reviews.map(textOfLine)).toEqual(['Facts: “Mostly so”, 5 March 2031']);
  expect(claimView(site, 'guess').verdict.verdict).toBe('not assessed');
  const [, review] = claimThings(site, getRecord(site.corpus, { kind: 'claims', id: 'guess' }));
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: 'https://facts.example/1',
    author: { '@type': 'Organization', name: 'Facts' },
    reviewRating: { alternateName: 'Mostly so' },
    datePublished: '2031-03-05',
  });
});

test('an article has its standfirst, its captions and what its publisher said of it afterwards', () => {
  const { standfirst, captions, updates } = articleView(site, 'rain');
  expect([standfirst, captions]).toEqual(['The office answers.', ['The quay on Monday.']]);
  expect(updates.map(({ head, text: note }) => `${textOfLine(head)}: ${note}`)).toEqual([
    'Correction, 4 March 2031: An earlier version gave another day.',
    'Update: A line was added.',
  ]);
  expect(articleThing(site, getRecord(site.corpus, { kind: 'articles', id: 'rain' }))).toMatchObject({
    abstract: 'The office answers.',
    correction: [
      { '@type': 'CorrectionComment', text: 'An earlier version gave another day.', datePublished: '2031-03-04' },
    ],
  });
});

test('an event has its time of day', () => {
  const view = eventView(site, 'vote');
  expect([view.kind, view.date.text, view.date.datetime]).toEqual(['vote', '2 March 2031, 09:30', '2031-03-02T09:30']);
  expect(eventThing(site, getRecord(site.corpus, { kind: 'events', id: 'vote' })).startDate).toBe('2031-03-02T09:30');
});
