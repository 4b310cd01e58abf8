import { describe, expect, test } from 'vitest';

import type { OutlineItem } from '../../../src/views/report/outline.ts';
import { reportSectionPages, reportSectionView, reportView } from '../../../src/views/pages/report-view.ts';
import type { Site } from '../../../src/views/page/site.ts';
import type { Language } from '../../../src/record/schemas/languages.ts';
import { changeOf, itemOf, recordItem, reportOf, sectionOf, siteReportOf } from '../support/outlines.ts';
import { actor, siteOf } from '../support/site-of.ts';

const files = { 'actors/ana-orr': actor('Ana Orr'), 'actors/ben-orr': actor('Ben Orr') };

function previewOf(
  sections: Parameters<typeof siteReportOf>[0],
  report: Parameters<typeof siteReportOf>[1] = {},
  language: Language = 'en',
): Site {
  return siteOf(files, language, { isPreview: true, report: siteReportOf(sections, report) });
}

function many(count: number): OutlineItem[] {
  return Array.from({ length: count }, (_unused, index) => itemOf([{ text: `Docker ${index + 1}` }]));
}

function linesOf({ sections }: ReturnType<typeof reportView>): string[] {
  return sections.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map(({ line }) => line.map(({ text }) => text).join(''))),
  );
}

describe('the report of a preview', () => {
  test('says what was compared, what it comes to, and every item under its section and group', () => {
    const site = previewOf([
      sectionOf('problems', [[itemOf([{ text: 'content/a.md:2', as: 'code' }])]], { isUrgent: true }),
      sectionOf('changed', [
        [recordItem('actors', 'ana-orr', { details: [[{ text: 'kind', as: 'code' }, { text: ' group → person' }]] })],
      ]),
    ]);
    const { head, ...view } = reportView(site);
    expect(view).toEqual({
      title: 'What this preview changes',
      verdict: [{ text: '1 actor changed; no new problem.' }],
      revisions: [{ text: 'From ' }, { text: 'main', as: 'code' }],
      nothing: 'Nothing changes: both revisions hold the same record, the same pages and the same problems.',
      sections: [
        {
          id: 'problems',
          title: 'The problems',
          count: '1',
          isUrgent: true,
          groups: [
            {
              title: 'Group 1',
              fold: undefined,
              items: [
                { id: undefined, line: [{ text: 'content/a.md:2', as: 'code' }], details: [], texts: [], rest: '' },
              ],
              more: undefined,
            },
          ],
        },
        {
          id: 'changed',
          title: 'The changed',
          count: '1',
          isUrgent: false,
          groups: [
            {
              title: 'Group 1',
              fold: undefined,
              items: [
                {
                  id: 'actors/ana-orr',
                  line: [{ text: 'ana-orr', href: '/record/actors/ana-orr/' }],
                  details: [[{ text: 'kind', as: 'code' }, { text: ' group → person' }]],
                  texts: [],
                  rest: '',
                },
              ],
              more: undefined,
            },
          ],
        },
      ],
      pagination: { page: 1, pages: 1, previous: undefined, next: undefined, pageLinks: [] },
      data: { label: 'The whole report as data (JSON)', href: '/record/report/report.json' },
    });
    expect([head.href, head.isIndexable]).toEqual(['/record/report/', false]);
  });

  test('says that nothing changes only where nothing does', () => {
    expect(reportView(previewOf([])).nothing).toMatch(/^Nothing changes/);
    const page = { address: 'timeline/', record: null };
    expect([
      reportView(previewOf([], { records: [changeOf('changed', 'actors', 'ana-orr')] })).nothing,
      reportView(previewOf([], { pages: { ...reportOf().pages, changed: [page] } })).nothing,
    ]).toEqual([undefined, undefined]);
  });

  test('links records and pages that are there, and nothing else', () => {
    const line = [
      { text: 'Ana Orr', record: { kind: 'actors', id: 'ana-orr' } },
      { text: 'gone', record: { kind: 'actors', id: 'gone' } },
      { text: 'a prototype', record: { kind: 'actors', id: '__proto__' } },
      { text: 'the timeline', address: 'timeline/' },
      { text: 'home', address: '' },
      { text: 'elsewhere', address: '/evil.example/' },
      { text: 'a script', address: 'javascript:alert(1)' },
      { text: 'above', address: '../' },
      { text: 'nowhere', address: 'actors/gone/' },
    ] as const;
    const [item] = reportView(previewOf([sectionOf('pages', [[itemOf(line)]])])).sections[0]?.groups[0]?.items ?? [];
    expect(item?.line).toEqual([
      { text: 'Ana Orr', href: '/record/actors/ana-orr/' },
      { text: 'gone' },
      { text: 'a prototype' },
      { text: 'the timeline', href: '/record/timeline/' },
      { text: 'home', href: '/record/' },
      { text: 'elsewhere' },
      { text: 'a script' },
      { text: 'above' },
      { text: 'nowhere' },
    ]);
  });

  test('gives no language that is none, and not the interface’s', () => {
    const line = [
      { text: 'Board', language: 'x" onclick="y' },
      { text: 'British', language: 'en-GB' },
      { text: 'خشب', language: 'ar' },
    ];
    const [item] = reportView(previewOf([sectionOf('pages', [[itemOf(line)]])])).sections[0]?.groups[0]?.items ?? [];
    expect(item?.line).toEqual([{ text: 'Board' }, { text: 'British' }, { text: 'خشب', lang: 'ar' }]);
  });

  test('gives a text that is in one language that language as a whole, so that it has its direction', () => {
    const texts = [
      [
        { text: 'Paragraph 2: ', as: 'label' },
        { text: 'لن نرفع ', language: 'ar' },
        { text: 'الحديد', as: 'removed', language: 'ar' },
      ],
      [{ text: 'Iron, ' }, { text: 'خشب', as: 'added', language: 'ar' }],
    ] as const;
    const site = previewOf([sectionOf('changed', [[recordItem('actors', 'ana-orr', { texts })]])]);
    expect(reportView(site).sections[0]?.groups[0]?.items[0]?.texts).toEqual([
      {
        label: [{ text: 'Paragraph 2: ', as: 'label' }],
        lang: 'ar',
        runs: [{ text: 'لن نرفع ' }, { text: 'الحديد', as: 'removed' }],
      },
      { label: [], lang: undefined, runs: [{ text: 'Iron, ' }, { text: 'خشب', as: 'added', lang: 'ar' }] },
    ]);
  });

  test('has one fragment for each record that is there, whatever the report repeats', () => {
    const items = [
      recordItem('actors', 'ana-orr'),
      recordItem('actors', 'ana-orr'),
      recordItem('actors', 'x y"'),
      recordItem('actors', 'ben-orr'),
    ];
    const view = reportView(previewOf([sectionOf('changed', [items]), sectionOf('verdicts', [items])]));
    expect(view.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items.map(({ id }) => id)))).toEqual([
      'actors/ana-orr',
      undefined,
      undefined,
      'actors/ben-orr',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('folds long groups, but not those that ask for attention', () => {
    const folds = (count: number, isUrgent = false) =>
      reportView(previewOf([sectionOf('removed', [many(count)], { isUrgent })])).sections[0]?.groups[0]?.fold;
    expect([folds(12), folds(13), folds(1234), folds(13, true)]).toEqual([
      undefined,
      'Show 13',
      'Show 20 of 1,234',
      undefined,
    ]);
  });

  test('begins a long group and leads on to pages of its section, on which every item stands once', () => {
    const section = sectionOf('removed', [many(30), many(75)]);
    const site = previewOf([section, sectionOf('pages', [many(20)])]);
    expect(linesOf(reportView(site))).toHaveLength(20 + 20 + 20);
    expect(reportView(site).sections.flatMap(({ groups }) => groups.map(({ more }) => more))).toEqual([
      { label: 'All 30', href: '/record/report/removed/' },
      { label: 'All 75', href: '/record/report/removed/' },
      undefined,
    ]);
    const pages = reportSectionPages(site);
    expect(pages).toEqual([1, 2, 3].map((page) => ({ section: 'removed', page })));
    const shown = pages.map(({ section: id, page }) => reportSectionView(site, id, page));
    expect(shown.flatMap(linesOf)).toEqual(
      section.groups.flatMap(({ items }) => items.map(({ line }) => line[0]?.text)),
    );
    expect(shown.map(({ sections }) => sections[0]?.groups.map(({ title, items }) => [title, items.length]))).toEqual([
      [
        ['Group 1', 30],
        ['Group 2', 20],
      ],
      [['Group 2', 50]],
      [['Group 2', 5]],
    ]);
    expect(shown.map(({ head }) => [head.href, head.title])).toEqual([
      ['/record/report/removed/', 'What this preview changes: The removed · On Record'],
      ['/record/report/removed/page/2/', 'What this preview changes: The removed, page 2 · On Record'],
      ['/record/report/removed/page/3/', 'What this preview changes: The removed, page 3 · On Record'],
    ]);
  });

  test('shows of one record twenty lines and ten texts, and says how many more there are', () => {
    const item = recordItem('actors', 'ana-orr', {
      details: Array.from({ length: 23 }, () => [{ text: 'kind' }]),
      texts: Array.from({ length: 12 }, () => [{ text: 'words' }]),
    });
    const [shown] = reportView(previewOf([sectionOf('changed', [[item]])])).sections[0]?.groups[0]?.items ?? [];
    expect([shown?.details.length, shown?.texts.length, shown?.rest]).toEqual([20, 10, '5 more in the data']);
  });

  test('speaks French', () => {
    const view = reportView(previewOf([sectionOf('removed', [many(21)])], {}, 'fr'));
    expect([view.title, view.nothing, view.data.label, view.sections[0]?.groups[0]?.fold]).toEqual([
      'Ce que change cet aperçu',
      'Rien ne change\u00A0: les deux révisions ont les mêmes fiches, les mêmes pages et les mêmes problèmes.',
      'Le rapport complet, comme données (JSON)',
      'Afficher 20 sur 21',
    ]);
  });

  test('is no page of a site that was given none', () => {
    expect(() => reportView(siteOf(files))).toThrow('There is no report');
    expect(reportSectionPages(siteOf(files))).toEqual([]);
  });
});
