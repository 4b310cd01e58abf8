import { describe, expect, test } from 'vitest';
import { changesView } from '../../../src/views/pages/changes-view.ts';
import { buildFeed } from '../../../src/views/sharing/feeds/build-feed.ts';
import { actor, article, assessed, claim, gazette, siteOf, textOfLine } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr', 'corrections: [{ date: 2031-05-02, text: Her office was wrong here. }]'),
  'articles/rain': article('“No tolls,” Ana Orr said. It rained.'),
  'claims/tolls': claim(
    'No tolls.',
    'No tolls',
    assessed(['contradicted', '2031-06-01'], ['disputed', '2031-05-02'], ['contradicted', '2031-06-02']),
  ),
  'claims/rain': claim('It rained.', 'It rained', assessed(['corroborated', '2031-06-01'])),
});

describe('what changed', () => {
  test('is by day, the newest first, with what was held until then', () => {
    const view = changesView(site);
    expect(
      view.days.map(({ date, changes }) => [
        date.text,
        ...changes.map(({ link, meta, text }) => [link.label, textOfLine(meta), text]),
      ]),
    ).toEqual([
      ['2 June 2031', ['No tolls.', 'Contradicted\u00A0· as before', 'The contradicted case.']],
      [
        '1 June 2031',
        ['No tolls.', 'Contradicted\u00A0· before: Disputed', 'The contradicted case.'],
        ['It rained.', 'Corroborated', 'The corroborated case.'],
      ],
      [
        '2 May 2031',
        ['Ana Orr', 'Correction\u00A0· Actors', 'Her office was wrong here.'],
        ['No tolls.', 'Disputed', 'The disputed case.'],
      ],
    ]);
    expect(view.facts).toBe('1 correction, 4 assessments');
  });

  test('has a feed, an entry for each change, announced on its page', () => {
    const feed = buildFeed(site, 'changes');
    expect(feed?.page).toBe('https://record.example/record/changes/');
    expect(feed?.self.atom).toBe('https://record.example/record/changes/atom.xml');
    expect(feed?.entries.map(({ id, title, updated }) => [id, title, updated])).toEqual([
      ['https://record.example/record/claims/tolls/#assessment-3', 'Contradicted: No tolls.', '2031-06-02T00:00:00Z'],
      ['https://record.example/record/claims/tolls/#assessment-1', 'Contradicted: No tolls.', '2031-06-01T00:00:00Z'],
      ['https://record.example/record/claims/rain/#assessment-1', 'Corroborated: It rained.', '2031-06-01T00:00:00Z'],
      ['https://record.example/record/actors/ana-orr/#correction-1', 'Correction: Ana Orr', '2031-05-02T00:00:00Z'],
      ['https://record.example/record/claims/tolls/#assessment-2', 'Disputed: No tolls.', '2031-05-02T00:00:00Z'],
    ]);
    expect(changesView(site).head.feeds.map(({ href }) => href)).toContain('/record/changes/atom.xml');
  });

  test('says so where nothing changed, and has no feed then', () => {
    const quiet = siteOf({ 'sources/gazette': gazette, 'articles/rain': article('It rained.') });
    expect(changesView(quiet)).toMatchObject({
      days: [],
      facts: 'Nothing was corrected or assessed yet; the first change will be here.',
    });
    expect(buildFeed(quiet, 'changes')).toBeUndefined();
  });
});
