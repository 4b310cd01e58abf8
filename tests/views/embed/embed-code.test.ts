/** What stands in a page of another site: the words with their caveats, and a frame. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { recordEmbedCode, timelineEmbedCode } from '../../../src/views/embed/embed-code.ts';
import { oembedAnswer } from '../../../src/views/embed/oembed.ts';
import type { Reference } from '../../../src/record/schemas/fields.ts';
import type { AnyRecord } from '../../../src/record/schemas/index.ts';
import { actor, article, assessed, claim, event, gazette, quote, record, siteOf } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana "Tide" Orr <b>'),
  'articles/rain': article(
    'Orr said she would “never raise tolls” here. “It rained,” she said, “and it poured.” So it did.',
  ),
  'quotes/whole': quote(
    '“So it did.”'.slice(1, -1).replace('So it did.', 'It rained'),
    'corrections:\n  - date: 2031-04-01\n    text: The day was wrong.\n',
  ),
  'quotes/part': quote('never raise tolls', 'kind: partial\n'),
  'claims/dry': claim('It was dry.', 'So it did', assessed(['disputed', '2031-03-05'], ['contradicted', '2031-03-09'])),
  'claims/open': claim('It poured.', 'it poured'),
  'claims/said': claim(
    'Tolls stay.',
    'never raise tolls',
    `inQuote: part\n${assessed(['contradicted', '2031-03-09'])}`,
  ),
  'events/one': event('One'),
  'topics/tolls': record('name: Tolls'),
});

const codeOf = (of: Reference) => recordEmbedCode(site, getRecord(site.corpus, of) as AnyRecord)?.html;
const linesOf = (of: Reference) =>
  (codeOf(of) ?? '')
    .replace(/<iframe.*/s, '')
    .split(/<\/p>/)
    .map((line) => line.replaceAll(/<[^>]*>/g, '').trim())
    .filter((line) => line !== '');

describe('the words', () => {
  test('of a whole quote stand with speaker, form, outlet, day and corrections', () => {
    expect(linesOf({ kind: 'quotes', id: 'whole' })).toEqual([
      '“It rained”',
      '— Ana "Tide" Orr &lt;b&gt;, 2 March 2031\u00A0· direct.',
      'Printed by Harbour Gazette, 3 March 2031. Direct quotation.',
      'Corrected: 1 April 2031: The day was wrong.',
      'On Record',
    ]);
  });

  test('of a partial quote never stand without their sentence, nor without the verdict on the claim they make', () => {
    expect(linesOf({ kind: 'quotes', id: 'part' })).toEqual([
      '“never raise tolls”',
      '— Ana "Tide" Orr &lt;b&gt;, 2 March 2031\u00A0· partial.',
      'In its sentence:',
      'Orr said she would “never raise tolls” here.',
      'Printed by Harbour Gazette, 3 March 2031. Partial quotation: only these words are quoted; the sentence is the article’s.',
      'Contradicted: Tolls stay.',
      'On Record',
    ]);
  });

  test('of a claim never stand without the verdict, its day, and verdicts that were others', () => {
    expect(linesOf({ kind: 'claims', id: 'dry' })).toEqual([
      'It was dry.',
      '— Claimed by Harbour Gazette, in the article’s own voice.',
      'Contradicted. The contradicted case.',
      'Assessed by On Record, 9 March 2031.',
      'Judged otherwise before: Disputed, 5 March 2031.',
      'On Record',
    ]);
    expect(codeOf({ kind: 'claims', id: 'dry' })).toContain('title="Claim (contradicted): It was dry."');
  });

  test('of a claim that nobody has looked at stand with the day they were printed', () => {
    expect(linesOf({ kind: 'claims', id: 'open' }).slice(2, 4)).toEqual([
      'Not assessed. This claim has not been set against sources yet.',
      'Claimed in Harbour Gazette, 3 March 2031.',
    ]);
  });
});

test('is a blockquote and one frame, with nothing that a strict policy would refuse, and nothing unescaped', () => {
  const html = codeOf({ kind: 'quotes', id: 'whole' }) ?? '';
  expect(html).toMatch(
    /^<blockquote cite="https:\/\/record\.example\/record\/quotes\/whole\/">.*<\/blockquote>\n<iframe [^>]*><\/iframe>$/s,
  );
  expect(html.match(/<iframe/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|style=| on\w+=/);
  expect(html).toContain('title="Quote: Ana &quot;Tide&quot; Orr &lt;b&gt;"');
  expect(html).toContain('src="https://record.example/record/embed/quotes/whole/"');
});

test('an answer of oEmbed has what the format asks for', () => {
  const { html, ...answer } = oembedAnswer(
    site,
    recordEmbedCode(site, getRecord(site.corpus, { kind: 'quotes', id: 'whole' })),
  );
  expect(html).toBe(codeOf({ kind: 'quotes', id: 'whole' }));
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Quote: Ana "Tide" Orr <b>',
    provider_name: 'On Record',
    provider_url: 'https://record.example/record/',
    cache_age: 86_400,
    width: 600,
    height: expect.any(Number) as number,
  });
});

test.each([
  [{ kind: 'topics', id: 'tolls' }],
  [{ kind: 'actors', id: 'ana-orr' }],
  [{ kind: 'sources', id: 'gazette' }],
  [{ kind: 'events', id: 'one' }],
] as const)('there is none of %o, which has no words of its own and no two dated events', (of) => {
  expect(codeOf(of)).toBeUndefined();
});

test('there is none without the address of the site, which other sites would need', () => {
  const nowhere = { ...site, links: createLinks('/record/') };
  expect(recordEmbedCode(nowhere, getRecord(site.corpus, { kind: 'quotes', id: 'whole' }))).toBeUndefined();
  expect(timelineEmbedCode(site, 'timeline')).toBeUndefined();
});
