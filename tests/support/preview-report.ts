import type { Report } from '../../src/views/report/report.ts';

/** What strangers may write where a report repeats them. */
export const hostileTitle =
  '</p><script>document.title = "ran"</script><img src="https://evil.example/x" onerror="alert(1)"> @everybody | [x](javascript:alert(1)) \u202Edesrever\u0007';

/** Actors that the base has and the preview does not: more than a page of the report shows at once. */
export const removedActors = 70;

const source = { isDraft: false, language: undefined } as const;

/**
 * A report on the invented record of `tests/golden/content`, as if a pull request had made it what it is: records added,
 * changed and removed, texts in two scripts, a verdict, a problem, pages, and strings that attack whoever shows them.
 */
export const previewReport: Report = {
  version: 1,
  base: { name: 'origin/main', commit: 'b5e1d0c2a49f8873615de0c4b2a19f7e60d3c581' },
  head: { name: 'tolls-in-arabic', commit: '3f9c2ab7d18e45c09a6612bb04fd7e83c5a01d92' },
  problems: {
    appeared: [
      {
        path: 'content/topics/<b>harbour</b>.md',
        line: 2,
        column: 7,
        severity: 'warning',
        code: 'record/unreferenced',
        message: `Nothing refers to "${hostileTitle}".`,
        help: 'Refer to it, or remove it.',
      },
    ],
    solved: [
      {
        path: 'content/quotes/harbour/no-tolls.md',
        line: 6,
        column: 5,
        severity: 'error',
        code: 'selector/orphaned',
        message: 'This quote’s words are not in the article "harbour/tolls-2031-05-06".',
        help: 'Copy the passage as printed, or point `article` at the piece it comes from.',
      },
    ],
    errors: { before: 1, after: 0 },
    warnings: { before: 0, after: 1 },
  },
  publication: null,
  records: [
    {
      change: 'changed',
      record: {
        kind: 'articles',
        id: 'al-mina-2031-05-07',
        title: 'الميناء لا يرفع الرسوم',
        language: 'ar',
        path: 'content/articles/al-mina-2031-05-07.md',
        isDraft: false,
      },
      formerId: null,
      fields: [],
      paragraphs: [
        {
          before: 2,
          after: 2,
          difference: [
            { kind: 'same', text: '«لن نرفع الرسوم على ' },
            { kind: 'removed', text: 'الحديد' },
            { kind: 'added', text: 'الخشب' },
            { kind: 'same', text: '»، قالت آنا ريفيرا للصحيفة.' },
          ],
        },
        { before: null, after: 3, difference: [{ kind: 'added', text: 'وسأل خالد المينائي: «ومتى ترفعونها؟»' }] },
      ],
    },
    {
      change: 'changed',
      record: {
        ...source,
        kind: 'articles',
        id: 'harbour/tolls-2031-05-06',
        title: 'No new tolls in the harbour of Averland',
        path: 'content/articles/harbour/tolls-2031-05-06.md',
      },
      formerId: null,
      fields: [],
      paragraphs: [
        {
          before: 4,
          after: 4,
          difference: [
            { kind: 'same', text: 'According to a port official, about ' },
            { kind: 'removed', text: 'sixty' },
            { kind: 'added', text: 'forty' },
            { kind: 'same', text: ' ships call at Averland in a week.' },
          ],
        },
      ],
    },
    {
      change: 'changed',
      record: {
        ...source,
        kind: 'actors',
        id: 'ana-rivera',
        title: 'Ana Rivera',
        path: 'content/actors/ana-rivera.md',
      },
      formerId: 'a-rivera',
      fields: [
        { path: ['summary'], before: 'Harbour master.', after: 'Harbour master of Averland.' },
        { path: ['roles', 0, 'during'], before: '2028', after: '2028/..' },
      ],
      paragraphs: [],
    },
    {
      change: 'changed',
      record: {
        ...source,
        kind: 'events',
        id: 'council-meeting',
        title: 'Meeting of the council on tolls',
        path: 'content/events/council-meeting.md',
      },
      formerId: null,
      fields: [
        { path: ['date'], before: '2031-05', after: '2031-05-05' },
        { path: ['dating'], before: 'undated', after: 'inferred' },
      ],
      paragraphs: [],
    },
    {
      change: 'added',
      record: {
        ...source,
        kind: 'events',
        id: 'unfinished-crossing',
        title: 'A crossing',
        path: 'content/events/unfinished-crossing.md',
        isDraft: true,
      },
    },
    {
      change: 'added',
      record: {
        kind: 'quotes',
        id: 'al-mina-tolls',
        title: 'لن نرفع الرسوم على الخشب',
        language: 'ar',
        path: 'content/quotes/al-mina-tolls.md',
        isDraft: false,
      },
    },
    {
      change: 'changed',
      record: {
        ...source,
        kind: 'claims',
        id: 'tolls-stay-this-year',
        title: 'The council will not raise the tolls of the harbour this year.',
        path: 'content/claims/tolls-stay-this-year.md',
      },
      formerId: null,
      fields: [
        {
          path: ['assessments', 1],
          before: null,
          after: {
            verdict: 'corroborated',
            sources: ['council-minutes-2031-05-05'],
            reasoning: 'The minutes record the same promise.',
            date: '2031-05-13',
          },
        },
      ],
      paragraphs: [],
    },
    {
      change: 'removed',
      record: {
        ...source,
        kind: 'topics',
        id: 'x" onclick="alert(1)',
        title: hostileTitle,
        path: 'content/topics/x.md',
      },
    },
    ...Array.from({ length: removedActors }, (_unused, index) => ({
      change: 'removed' as const,
      record: {
        ...source,
        kind: 'actors' as const,
        id: `docker-${index + 1}`,
        title: `Docker number ${index + 1}, who loaded and unloaded the ships of the harbour`,
        path: `content/actors/docker-${index + 1}.md`,
      },
    })),
  ],
  anchors: [
    {
      record: {
        ...source,
        kind: 'quotes',
        id: 'harbour/perhaps',
        title: 'perhaps',
        path: 'content/quotes/harbour/perhaps.md',
      },
      field: ['exact'],
      before: { article: 'harbour/tolls-2031-05-06', paragraph: 2, words: 'perhaps' },
      after: { article: 'harbour/tolls-2031-05-06', paragraph: 3, words: 'perhaps' },
    },
  ],
  verdicts: [
    {
      record: {
        ...source,
        kind: 'claims',
        id: 'tolls-stay-this-year',
        title: 'The council will not raise the tolls of the harbour this year.',
        path: 'content/claims/tolls-stay-this-year.md',
      },
      before: { verdict: 'not assessed', date: '2031-05-08', reasoning: 'The minutes were not yet published.' },
      after: { verdict: 'corroborated', date: '2031-05-13', reasoning: 'The minutes record the same promise.' },
    },
  ],
  pages: {
    appeared: [
      { address: 'quotes/al-mina-tolls/', record: { kind: 'quotes', id: 'al-mina-tolls' } },
      { address: '/evil.example/', record: null },
      { address: 'javascript:alert(1)', record: null },
    ],
    disappeared: [
      {
        address: 'actors/docker-1/',
        record: { kind: 'actors', id: 'docker-1' },
        redirectsTo: null,
      },
      {
        address: 'actors/a-rivera/',
        record: { kind: 'actors', id: 'a-rivera' },
        redirectsTo: 'actors/ana-rivera/',
      },
    ],
    changed: [
      { address: 'timeline/', record: null },
      { address: 'events/council-meeting/', record: { kind: 'events', id: 'council-meeting' } },
    ],
  },
  size: {
    records: { before: 116, after: 48 },
    pages: { before: 171, after: 98 },
    words: { before: 398, after: 412 },
    bytes: null,
    files: null,
  },
};
