import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { proseHtml } from '../../../src/views/lines/prose.ts';
import { actor, article, assessed, claim, event, gazette, quote, record, siteOf } from '../support/site-of.ts';

const records = {
  'sources/gazette': gazette,
  'articles/rain': article('“No tolls,” Ana Orr said. She left on Monday.'),
  'actors/ana-orr': actor('Ana Orr'),
  'places/mirhaven': record('name: Mirhaven\nkind: city'),
  'quotes/no-tolls': quote('No tolls'),
  'quotes/left': quote('She left', 'kind: indirect'),
  'claims/said': claim('She said so.', 'Ana Orr said', assessed(['disputed', '2031'])),
  'events/talks': event('Talks', '2031-03-02', 'location: mirhaven'),
  'events/leave': record(
    `name: Departure
kind: visit
date: ../2031-03
dating: inferred
cue: on Monday
reasoning: The article is of that month.
evidence:
  - article: rain
    exact: on Monday`,
    'Ana Orr left; see [her](actors/ana-orr).',
  ),
};

/** The prose of an analysis with some body. */
function proseOf(body: string): string {
  const fields = 'headline: H\nauthor: Desk\ndatePublished: 2031-04\nsummary: S.\nabout: [rain]';
  const site = siteOf({ ...records, 'analyses/a': record(fields, body) });
  return proseHtml(site, getRecord(site.corpus, { kind: 'analyses', id: 'a' }));
}

/** What stands in our prose for an embedded record. */
function embedded(directive: string): string {
  return proseOf(`See:\n\n${directive}`).replace('<p>See:</p>\n', '');
}

describe('our prose', () => {
  test('has names linked to their pages', () => {
    expect(proseOf('Ana Orr’s *Mirhaven*.')).toBe(
      '<p><a href="/record/actors/ana-orr/" data-mark="name">Ana Orr</a>’s <em><a href="/record/places/mirhaven/" data-mark="name">Mirhaven</a></em>.</p>',
    );
  });

  test('has links to records under the base path, and other links as they are', () => {
    expect(proseOf('[The talks](events/talks) and [a site](https://a.example/x).')).toBe(
      '<p><a href="/record/events/talks/" data-mark="record">The talks</a> and <a href="https://a.example/x">a site</a>.</p>',
    );
  });

  test('has no names linked inside links', () => {
    expect(proseOf('[Ana Orr in Mirhaven](events/talks) left Mirhaven.')).toBe(
      '<p><a href="/record/events/talks/" data-mark="record">Ana Orr in Mirhaven</a> left ' +
        '<a href="/record/places/mirhaven/" data-mark="name">Mirhaven</a>.</p>',
    );
  });

  test('has names linked in headings and lists', () => {
    expect(proseOf('# Ana Orr\n\n- In Mirhaven')).toBe(
      '<h2><a href="/record/actors/ana-orr/" data-mark="name">Ana Orr</a></h2>\n' +
        '<ul>\n<li>In <a href="/record/places/mirhaven/" data-mark="name">Mirhaven</a></li>\n</ul>',
    );
  });

  test('shows an embedded quote with who, when, how and where', () => {
    expect(embedded('::quote{id=no-tolls}')).toBe(
      '<figure data-embed="quotes"><blockquote lang="en" dir="auto"><p><a href="/record/quotes/no-tolls/" data-mark="quote">“No tolls”</a></p></blockquote>' +
        '<figcaption><a href="/record/actors/ana-orr/" data-mark="name">Ana Orr</a>, <time datetime="2031-03-02">2 March 2031</time>' +
        '\u00A0· direct\u00A0· printed by <a href="/record/articles/rain/" data-mark="name">Harbour Gazette</a></figcaption></figure>',
    );
    expect(embedded('::quote{id=left}')).toContain('data-mark="quote">She left</a>');
  });

  test('shows an embedded claim with its verdict', () => {
    expect(embedded('::claim{id=said}')).toBe(
      '<figure data-embed="claims"><p><a href="/record/claims/said/" data-mark="claim">She said so.</a></p>' +
        '<figcaption><span data-verdict="disputed">Disputed</span>\u00A0· 1 source\u00A0· claimed by ' +
        '<a href="/record/articles/rain/" data-mark="name">Harbour Gazette</a>\u00A0· printed ' +
        '<time datetime="2031-03-03">3 March 2031</time></figcaption></figure>',
    );
  });

  test('shows an embedded event with its date, and whether that is inferred', () => {
    expect(embedded('::event{id=talks}')).toBe(
      '<figure data-embed="events"><p><a href="/record/events/talks/" data-mark="record">Talks</a></p>' +
        '<figcaption><time datetime="2031-03-02">2 March 2031</time>\u00A0· meeting\u00A0· ' +
        '<a href="/record/places/mirhaven/" data-mark="name">Mirhaven</a></figcaption></figure>',
    );
    expect(embedded('::event{id=leave}')).toContain(
      '<figcaption>until March 2031\u00A0· date inferred\u00A0· visit</figcaption>',
    );
  });

  test('shows other embedded records by their name', () => {
    expect(embedded('::actor{id=ana-orr}')).toBe(
      '<figure data-embed="actors"><p><a href="/record/actors/ana-orr/" data-mark="record">Ana Orr</a></p></figure>',
    );
  });

  test('shows embeds between paragraphs and inside other blocks', () => {
    expect(proseOf('One.\n\n::actor{id=ana-orr}\n\n> ::actor{id=ana-orr}').match(/<figure/g)).toHaveLength(2);
  });

  test('of other records links what its author linked', () => {
    const site = siteOf(records);
    expect(proseHtml(site, getRecord(site.corpus, { kind: 'events', id: 'leave' }))).toBe(
      '<p>Ana Orr left; see <a href="/record/actors/ana-orr/" data-mark="record">her</a>.</p>',
    );
    expect(proseHtml(site, getRecord(site.corpus, { kind: 'events', id: 'talks' }))).toBe('');
  });

  test('escapes what would be markup in the names and words of records', () => {
    const site = siteOf({
      'sources/gazette': gazette,
      'events/odd': event('<b>Odd</b> & "ends"', '2031'),
      'topics/t': record('name: T', '::event{id=odd}'),
    });
    expect(proseHtml(site, getRecord(site.corpus, { kind: 'topics', id: 't' }))).toContain(
      'data-mark="record">&lt;b>Odd&lt;/b> &amp; "ends"</a>',
    );
  });
});
