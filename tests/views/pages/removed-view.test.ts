import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/record/schemas/languages.ts';
import { removedTwin } from '../../../src/views/data/removed-twin.ts';
import { getTable } from '../../../src/views/data/tables.ts';
import { removedCode } from '../../../src/views/embed/embed-code.ts';
import { removedEmbed } from '../../../src/views/embed/removed-embed.ts';
import { changesView } from '../../../src/views/pages/changes-view.ts';
import { removedAddresses, removedView } from '../../../src/views/pages/removed-view.ts';
import { removedPages, sitePages } from '../../../src/views/pages/site-pages.ts';
import { buildFeed } from '../../../src/views/sharing/feeds/build-feed.ts';
import { siteOf, textOfLine } from '../support/site-of.ts';

const siteIn = (language: Language) =>
  siteOf({
    site: `---
name: On Record
language: ${language}
removed:
  - record: topics/gulls
    date: 2031-05-04
    reason: Nothing was filed under it.
  - record: quotes/no-tolls
    date: 2031-05-03
    reason: Another "speaker" said it.
    formerIds: [tolls-gone]
---
`,
  });
const site = siteIn('en');
const [last, former] = removedAddresses(site);
if (!last || !former) throw new Error('The quote has two addresses.');

describe('a record that was taken down', () => {
  test('has a page at every address it had, and is in no list of pages', () => {
    expect(removedPages(site).map(({ href }) => href)).toEqual([
      '/record/quotes/no-tolls/',
      '/record/quotes/tolls-gone/',
      '/record/topics/gulls/',
    ]);
    const listed = new Set(sitePages(site).map(({ href }) => href));
    expect(removedPages(site).filter(({ href }) => listed.has(href))).toEqual([]);
  });

  test('says when and why, for no search engine, with its twin and its frame beside it', () => {
    const { head, title, facts, reason } = removedView(site, former.tombstone, former.id);
    expect([title, textOfLine(facts), reason]).toEqual([
      'This quote was taken down',
      'Taken down on 3 May 2031\u00A0· quotes/tolls-gone',
      'Another "speaker" said it.',
    ]);
    expect(head).toMatchObject({
      isIndexable: false,
      canonical: 'https://record.example/record/quotes/tolls-gone/',
      alternates: [
        { href: '/record/quotes/tolls-gone/index.json', type: 'application/json' },
        {
          href: 'https://record.example/record/embed/quotes/tolls-gone/oembed.json',
          type: 'application/json+oembed',
        },
      ],
    });
  });

  test('says so in French', () => {
    const french = siteIn('fr');
    const { title, facts } = removedView(french, last.tombstone, last.id);
    expect([title, textOfLine(facts)]).toEqual([
      'Cette citation a été retirée',
      'Retrait\u00A0: 3 mai 2031\u00A0· quotes/no-tolls',
    ]);
    expect(changesView(french).facts).toBe('aucune correction, aucune évaluation, 2\u00A0fiches retirées');
  });

  test('says so in a frame, and in the words beside it', () => {
    const { frame, title, since, reason } = removedEmbed(site, last.tombstone, last.id);
    expect([title, textOfLine(since), textOfLine(reason), textOfLine(frame.foot)]).toEqual([
      'This quote was taken down',
      'Taken down on 3 May 2031.',
      'Why: Another "speaker" said it.',
      'What is left of it\u00A0· On Record',
    ]);
    expect(removedCode(site, last.tombstone, last.id)?.html).toBe(
      '<blockquote cite="https://record.example/record/quotes/no-tolls/"><p>This quote was taken down</p> <p>Taken down on 3 May 2031.</p> <p>Why: Another "speaker" said it.</p> <p><a href="https://record.example/record/quotes/no-tolls/">On Record</a></p></blockquote>\n' +
        '<iframe src="https://record.example/record/embed/quotes/no-tolls/" title="This quote was taken down" width="100%" height="206" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    );
  });

  test('says so to programs, by the address they have', () => {
    expect(removedTwin(site, former.tombstone, former.id)).toEqual({
      $schema: 'https://record.example/record/data/schemas/removed.schema.json',
      record: 'quotes/no-tolls',
      url: 'https://record.example/record/quotes/tolls-gone/',
      publisher: 'On Record',
      removed: { date: '2031-05-03', reason: 'Another "speaker" said it.' },
    });
    expect([...getTable('removed_records').rows(site)]).toEqual([
      ['quotes/no-tolls', 'quotes/no-tolls', '2031-05-03', 'Another "speaker" said it.'],
      ['quotes/tolls-gone', 'quotes/no-tolls', '2031-05-03', 'Another "speaker" said it.'],
      ['topics/gulls', 'topics/gulls', '2031-05-04', 'Nothing was filed under it.'],
    ]);
  });

  test('is among what changed, once, and in its feed', () => {
    const view = changesView(site);
    expect(view.facts).toBe('no corrections, no assessments, 2 records taken down');
    expect(
      view.days.map(({ date, changes }) => [
        date.text,
        ...changes.map(({ link, meta, text }) => [link.label, link.href, textOfLine(meta), text]),
      ]),
    ).toEqual([
      [
        '4 May 2031',
        ['topics/gulls', '/record/topics/gulls/', 'Taken down\u00A0· Topics', 'Nothing was filed under it.'],
      ],
      [
        '3 May 2031',
        ['quotes/no-tolls', '/record/quotes/no-tolls/', 'Taken down\u00A0· Quotes', 'Another "speaker" said it.'],
      ],
    ]);
    expect(
      buildFeed(site, 'changes')?.entries.map(({ id, title, summary, updated }) => [id, title, summary, updated]),
    ).toEqual([
      [
        'https://record.example/record/topics/gulls/#removed',
        'Taken down: topics/gulls',
        'Nothing was filed under it.',
        '2031-05-04T00:00:00Z',
      ],
      [
        'https://record.example/record/quotes/no-tolls/#removed',
        'Taken down: quotes/no-tolls',
        'Another "speaker" said it.',
        '2031-05-03T00:00:00Z',
      ],
    ]);
  });
});
