import { describe, expect, test } from 'vitest';

import { indexView } from '../../../src/views/lists/index-view.ts';
import { actorView } from '../../../src/views/records/actor-view.ts';
import { previewBanner } from '../../../src/views/report/preview-marks.ts';
import { changeOf, recordItem, sectionOf, siteReportOf } from '../support/outlines.ts';
import { actor, article, gazette, quote, siteOf, textOfLine } from '../support/site-of.ts';

const files = {
  'sources/gazette': gazette,
  'articles/rain': article('Ana Orr said: “It rains.” And then: “It pours.”'),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/ben-orr': actor('Ben Orr', 'draft: true'),
  'quotes/rains': quote('It rains.'),
  'quotes/pours': quote('It pours.'),
};

const detail = [{ text: 'kind', as: 'code' }, { text: ' group → person' }] as const;

function preview(...args: Parameters<typeof siteReportOf>) {
  return siteOf(files, 'en', { isPreview: true, report: siteReportOf(...args) });
}

describe('the banner', () => {
  test('is on no page of the published site', () => {
    expect(previewBanner(siteOf(files))).toBeUndefined();
  });

  test('says that it is a preview where there is no report', () => {
    expect(previewBanner(siteOf(files, 'en', { isPreview: true }))).toEqual({
      text: 'Preview: this is not the published record.',
      verdict: [],
      report: undefined,
    });
  });

  test('says of what, what it comes to, and leads to the report', () => {
    expect(previewBanner(preview([]))).toEqual({
      text: 'Preview of 3f9c2ab, not the published record.',
      verdict: [{ text: '1 actor changed; no new problem.' }],
      report: { label: 'Read the report', href: '/record/report/' },
    });
  });

  test('speaks of the working tree where nothing is committed, and French', () => {
    const head = { name: 'working tree', commit: null };
    expect(previewBanner(preview([], { head }))?.text).toBe('Preview of the working tree, not the published record.');
    const french = siteOf(files, 'fr', { isPreview: true, report: siteReportOf([], { head }) });
    expect(previewBanner(french)).toMatchObject({
      text: 'Aperçu de la copie de travail, et non la version publiée.',
      report: { label: 'Lire le rapport' },
    });
  });
});

describe('over a record', () => {
  const marksOf = (site: ReturnType<typeof preview>, id = 'ana-orr') => actorView(site, id).head.marks;

  test('stands nothing on the published site, nor where nothing changed', () => {
    expect(marksOf(siteOf(files))).toBeUndefined();
    expect(marksOf(preview([]))).toBeUndefined();
  });

  test('stands that it is new, with the way to its place in the report', () => {
    const site = preview([sectionOf('added', [[recordItem('actors', 'ana-orr')]])], {
      records: [changeOf('added', 'actors', 'ana-orr')],
    });
    expect(marksOf(site)).toEqual({
      draft: '',
      change: {
        label: 'New in this preview',
        details: [],
        rest: '',
        report: { label: 'In the report', href: '/record/report/#actors/ana-orr' },
      },
    });
  });

  test('stands what changed, and how much more there is', () => {
    const item = recordItem('actors', 'ana-orr', {
      details: Array.from({ length: 7 }, () => detail),
    });
    const difference = [{ kind: 'added', text: 'Born at sea.' }] as const;
    const site = preview([sectionOf('changed', [[item]])], {
      records: [
        {
          ...changeOf('changed', 'actors', 'ana-orr'),
          formerId: 'a-orr',
          paragraphs: [{ before: null, after: 1, difference: [...difference] }],
        },
      ],
    });
    const { change } = marksOf(site) ?? {};
    expect([change?.label, change?.details.length, change?.details.slice(0, 2), change?.rest]).toEqual([
      'Changed in this preview',
      5,
      [[{ text: 'formerly ' }, { text: 'a-orr', as: 'code' }], [...detail]],
      '3 more changes, the text of one paragraph',
    ]);
  });

  test('leads to the page of a long section that the record stands on', () => {
    const others = Array.from({ length: 60 }, (_unused, index) => recordItem('actors', `docker-${index}`));
    const site = preview([sectionOf('added', [[...others, recordItem('actors', 'ana-orr')]])], {
      records: [changeOf('added', 'actors', 'ana-orr')],
    });
    expect(marksOf(site)?.change?.report.href).toBe('/record/report/added/page/2/#actors/ana-orr');
  });

  test('leads to the report as a whole where its outline has no item for the record', () => {
    const site = preview([], { records: [changeOf('changed', 'actors', 'ana-orr')] });
    expect(marksOf(site)?.change?.report.href).toBe('/record/report/');
  });

  test('stands that it is a draft, with or without a report', () => {
    const draft = 'Draft: not part of the published record.';
    expect(marksOf(siteOf(files), 'ben-orr')).toEqual({ draft, change: undefined });
    expect(marksOf(preview([], { records: [changeOf('added', 'actors', 'ben-orr')] }), 'ben-orr')).toMatchObject({
      draft,
      change: { label: 'New in this preview' },
    });
  });
});

describe('beside a record in a list', () => {
  const site = preview([], {
    records: [changeOf('added', 'actors', 'ben-orr'), changeOf('changed', 'quotes', 'rains')],
  });

  test('stands a word for what is new or changed, and for drafts', () => {
    const { list } = indexView(site, 'actors');
    expect(list.form === 'records' && list.rows.map(({ label, standing }) => [label, standing])).toEqual([
      ['Ana Orr', undefined],
      ['Ben Orr', [{ standing: 'draft', label: 'draft' }, ', ', { standing: 'added', label: 'new' }]],
    ]);
  });

  test('ends the small print of a quote', () => {
    expect(actorView(site, 'ana-orr').said.map(({ meta }) => textOfLine(meta))).toEqual([
      '2 March 2031\u00A0· direct\u00A0· printed by Harbour Gazette',
      '2 March 2031\u00A0· direct\u00A0· printed by Harbour Gazette\u00A0· changed',
    ]);
  });
});
