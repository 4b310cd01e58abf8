import { describe, expect, test } from 'vitest';
import {
  actor,
  article,
  assessed,
  claim,
  edited,
  event,
  harbour,
  harbourWith,
  quote,
  record,
  reportOf,
  type Files,
} from './support.ts';

/** What became of each record, in a word: `{ 'quotes/a': 'added' }`. */
function recordsIn(before: Files, after: Files): Record<string, string> {
  return Object.fromEntries(
    reportOf(before, after).records.map((one) => [
      `${one.record.kind}/${one.record.id}`,
      one.change === 'changed' && one.formerId !== null ? `was ${one.formerId}` : one.change,
    ]),
  );
}

/** The changed fields of the one record that changed, as `path: before -> after`. */
function fieldsIn(before: Files, after: Files): string[] {
  return reportOf(before, after).records.flatMap((one) =>
    one.change === 'changed'
      ? one.fields.map(
          (field) => `${field.path.join('.')}: ${JSON.stringify(field.before)} -> ${JSON.stringify(field.after)}`,
        )
      : [],
  );
}

describe('records', () => {
  test('that are the same are not mentioned', () => {
    const report = reportOf(harbour, { ...harbour });
    expect([report.records, report.anchors, report.verdicts, report.problems.appeared, report.problems.solved]).toEqual(
      [[], [], [], [], []],
    );
    expect(report.pages).toEqual({ appeared: [], disappeared: [], changed: [] });
    expect(report.size.records).toEqual({ before: 6, after: 6 });
  });

  test('that are new, gone or changed are told by kind and id', () => {
    expect(
      recordsIn(
        harbour,
        harbourWith({
          'events/lamp': undefined,
          'events/storm': event('A storm', '2031-02', 'topics: [weather]'),
          'topics/weather': record('name: Weather'),
          ...edited('actors/ana-orr', 'is somebody', 'runs the harbour'),
        }),
      ),
    ).toEqual({
      'actors/ana-orr': 'changed',
      'events/lamp': 'removed',
      'events/storm': 'added',
      'topics/weather': 'added',
    });
  });

  test('are told by their words, their speaker and their language', () => {
    const french = { 'articles/rain': (harbour['articles/rain'] ?? '').replace('inLanguage: en', 'inLanguage: fr') };
    const [added] = reportOf(harbourWith({ ...french, 'quotes/no-tolls': undefined }), harbourWith(french)).records;
    expect(added).toEqual({
      change: 'added',
      record: {
        kind: 'quotes',
        id: 'no-tolls',
        title: 'No tolls this year',
        language: 'fr',
        by: 'Ana Orr',
        path: 'content/quotes/no-tolls.md',
        isDraft: false,
      },
    });
  });

  test('whose YAML is only written otherwise are the same', () => {
    const other = {
      'actors/ana-orr':
        '---\nkind: person # as ever\nsummary: >\n  Ana Orr\n  is somebody.\nname: "Ana Orr"\nroles: []\ndraft: false\n---\n',
      'articles/rain': (harbour['articles/rain'] ?? '').replace('said on Sunday', 'said\non Sunday'),
    };
    const report = reportOf(harbour, harbourWith(other));
    expect([report.records, report.anchors]).toEqual([[], []]);
  });
});

describe('renames', () => {
  const refers = { 'quotes/no-tolls': quote('No tolls this year', 'speaker: ana-maria-orr\n') };

  test('are known by formerIds, and references that follow are no news', () => {
    const renamed = {
      'actors/ana-orr': undefined,
      'actors/ana-maria-orr': actor('Ana Maria Orr', 'formerIds: [ana-orr]'),
      ...refers,
    };
    const report = reportOf(harbour, harbourWith(renamed));
    expect(report.records).toEqual([
      expect.objectContaining({
        change: 'changed',
        formerId: 'ana-orr',
        fields: [
          { path: ['name'], before: 'Ana Orr', after: 'Ana Maria Orr' },
          { path: ['summary'], before: 'Ana Orr is somebody.', after: 'Ana Maria Orr is somebody.' },
          { path: ['formerIds'], before: null, after: ['ana-orr'] },
        ],
      }),
    ]);
    expect(report.pages.disappeared).toEqual([
      { address: 'actors/ana-orr/', record: { kind: 'actors', id: 'ana-orr' }, redirectsTo: 'actors/ana-maria-orr/' },
    ]);
  });

  test('are followed by the links in texts', () => {
    const note = (id: string, more = '') => ({
      'topics/tolls': record('name: Tolls', `What [Ana Orr](actors/${id}) said. ${more}\n\n::actor{id=${id}}\n`),
    });
    const renamed = {
      'actors/ana-orr': undefined,
      'actors/orr': actor('Ana Orr', 'formerIds: [ana-orr]'),
      'quotes/no-tolls': quote('No tolls this year', 'speaker: orr\n'),
    };
    expect(recordsIn(harbourWith(note('ana-orr')), harbourWith({ ...renamed, ...note('orr') }))).toEqual({
      'actors/orr': 'was ana-orr',
    });
    expect(recordsIn(harbourWith(note('ana-orr')), harbourWith({ ...renamed, ...note('orr', 'Twice.') }))).toEqual({
      'actors/orr': 'was ana-orr',
      'topics/tolls': 'changed',
    });
  });

  test('leave references behind, and these did not change either', () => {
    const files = (id: string, more = '') => ({
      'articles/rain': undefined,
      [`articles/${id}`]: harbour['articles/rain'],
      'topics/tolls': record(`name: Tolls${more}`, `See [rain](articles/rain).${more}\n`),
      'quotes/no-tolls': quote('No tolls this year', more === '' ? '' : 'spoken: 2031-03-01\n'),
    });
    const { records, anchors } = reportOf(harbourWith(files('rain')), harbourWith(files('rain-and-tolls', ' again')));
    const changed = records.flatMap((one) => (one.change === 'changed' ? [one] : []));
    expect(changed.flatMap(({ fields }) => fields.map(({ path }) => path))).toEqual([['spoken'], ['name']]);
    expect(changed.flatMap(({ paragraphs }) => paragraphs.map(({ difference }) => difference))).toEqual([
      [
        { kind: 'same', text: 'See [rain](articles/rain-and-tolls).' },
        { kind: 'added', text: ' again' },
      ],
    ]);
    expect(anchors.map(({ after }) => after)).toEqual([null, null]);
  });

  test('are known by the content where no formerIds say it; then the address is lost', () => {
    const renamed = { 'actors/ana-orr': undefined, 'actors/ana-maria-orr': harbour['actors/ana-orr'], ...refers };
    expect(recordsIn(harbour, harbourWith(renamed))).toEqual({ 'actors/ana-maria-orr': 'was ana-orr' });
    expect(reportOf(harbour, harbourWith(renamed)).pages.disappeared).toEqual([
      { address: 'actors/ana-orr/', record: { kind: 'actors', id: 'ana-orr' }, redirectsTo: null },
    ]);
  });

  test('with some words changed on the way are renames', () => {
    const long = (summary: string) =>
      actor('Ana Orr', `alternateName: [Orr of the harbour]\n`).replace('Ana Orr is somebody.', summary);
    const before = harbourWith({ 'actors/ana-orr': long('She keeps the books of the harbour.') });
    const after = harbourWith({
      'actors/ana-orr': undefined,
      'actors/orr': `${long('She keeps the books of the harbour.')}\nA short note.\n`,
      'quotes/no-tolls': quote('No tolls this year', 'speaker: orr\n'),
    });
    expect(recordsIn(before, after)).toEqual({ 'actors/orr': 'was ana-orr' });
  });

  test('that could be several are none', () => {
    const topic = record('name: The weather over the harbour');
    expect(recordsIn({ 'topics/a': topic }, { 'topics/b': topic, 'topics/c': topic })).toEqual({
      'topics/a': 'removed',
      'topics/b': 'added',
      'topics/c': 'added',
    });
  });

  test('to another kind are none', () => {
    const named = record('name: The weather over the harbour');
    expect(recordsIn({ 'topics/a': named }, { 'places/a': named.replace('name:', 'kind: site\nname:') })).toEqual({
      'topics/a': 'removed',
      'places/a': 'added',
    });
  });

  test('of two records into one follow the first and report the other as removed, with its redirect', () => {
    const topics = {
      'topics/rain': record('name: Rain over Averland'),
      'topics/wet': record('name: Wet days in Averland'),
    };
    const merged = { 'topics/weather': record('name: Weather of Averland\nformerIds: [rain, wet]') };
    expect(recordsIn(topics, merged)).toEqual({ 'topics/weather': 'was rain', 'topics/wet': 'removed' });
    expect(
      reportOf(topics, merged).pages.disappeared.map(({ address, redirectsTo }) => [address, redirectsTo]),
    ).toEqual([
      ['topics/rain/', 'topics/weather/'],
      ['topics/wet/', 'topics/weather/'],
    ]);
  });
});

describe('fields', () => {
  const withRoles = (roles: string) => harbourWith({ 'actors/ana-orr': actor('Ana Orr', `roles:\n${roles}`) });
  const role = (title: string, more = '') => `  - title: ${title}\n    sources: [gazette]\n${more}`;

  test('are told at the finest place that changed', () => {
    expect(fieldsIn(withRoles(role('Clerk')), withRoles(role('Harbour clerk')))).toEqual([
      'roles.0.title: "Clerk" -> "Harbour clerk"',
    ]);
  });

  test('behind an item put in at the front did not change', () => {
    expect(
      fieldsIn(
        withRoles(role('Clerk') + role('Pilot')),
        withRoles(role('Mayor', '    during: 2031/..\n') + role('Clerk') + role('Pilot')),
      ),
    ).toEqual(['roles.0: null -> {"title":"Mayor","sources":["gazette"],"during":"2031/.."}']);
  });

  test('of an item that also moved are told where it is now', () => {
    expect(
      fieldsIn(
        withRoles(role('Clerk', '    during: 2030\n')),
        withRoles(role('Mayor') + role('Clerk', '    during: 2030/2031\n')),
      ),
    ).toEqual(['roles.0: null -> {"title":"Mayor","sources":["gazette"]}', 'roles.1.during: "2030" -> "2030/2031"']);
  });

  test('that come, go and change their date are told in the order of the schema', () => {
    expect(
      fieldsIn(harbour, harbourWith({ 'events/lamp': event('The lamp burned', '2031-03-02', 'within: true') })),
    ).toEqual(['date: "2031-03" -> "2031-03-02"', 'within: null -> "true"']);
  });

  test('that list the same in another order say so once', () => {
    const named = (names: string) => harbourWith({ 'actors/ana-orr': actor('Ana Orr', `alternateName: [${names}]`) });
    expect(fieldsIn(named('Ana, Orr'), named('Orr, Ana'))).toEqual(['alternateName: ["Ana","Orr"] -> ["Orr","Ana"]']);
  });

  test('tell that a draft is published', () => {
    const draft = harbourWith({ 'events/lamp': event('The lamp burned', '2031-03', 'draft: true') });
    expect(fieldsIn(draft, harbour)).toEqual(['draft: "true" -> null']);
    expect(reportOf(draft, harbour).pages.appeared.map(({ address }) => address)).toContain('events/lamp/');
  });
});

describe('texts', () => {
  function paragraphsIn(after: string) {
    const [change] = reportOf(harbour, harbourWith({ 'articles/rain': article(after) })).records;
    return change?.change === 'changed'
      ? change.paragraphs.map(({ before, after: now, difference }) => [
          before,
          now,
          difference.map(({ kind, text }) => (kind === 'same' ? text : `[${kind} ${text}]`)).join(''),
        ])
      : [];
  }
  const [first = '', second = '', third = ''] =
    (harbour['articles/rain'] ?? '').split('---\n').at(-1)?.trim().split('\n\n') ?? [];

  test('are compared paragraph by paragraph, and word by word within one', () => {
    expect(paragraphsIn([first, second.replace('Forty', 'Fifty'), third].join('\n\n'))).toEqual([
      [2, 2, '[removed Forty][added Fifty] ships were waiting in the harbour.'],
    ]);
  });

  test('with a paragraph put in say only that', () => {
    expect(paragraphsIn([first, 'It rained.', second, third].join('\n\n'))).toEqual([[null, 2, '[added It rained.]']]);
  });

  test('with a paragraph taken out say only that', () => {
    expect(paragraphsIn([first, second].join('\n\n'))).toEqual([[3, null, '[removed The lamp burned all night.]']]);
  });

  test('in another order say which paragraph moved', () => {
    expect(paragraphsIn([third, first, second].join('\n\n'))).toEqual([[3, 1, 'The lamp burned all night.']]);
  });
});

describe('passages', () => {
  const body = (change: (text: string) => string) => ({ 'articles/rain': change(harbour['articles/rain'] ?? '') });
  const forty = { article: 'rain', paragraph: 2, words: 'Forty ships were waiting' };

  test('whose words are gone from the article are lost', () => {
    const { anchors, problems } = reportOf(
      harbour,
      harbourWith(body((text) => text.replace('Forty ships', 'Fifty ships'))),
    );
    expect(anchors.map(({ record: { id }, field, before, after }) => ({ id, field, before, after }))).toEqual([
      { id: 'forty-ships', field: ['evidence', 0], before: forty, after: null },
    ]);
    expect(problems.appeared.map(({ code }) => code)).toEqual(['selector/orphaned']);
  });

  test('that can be found again are told', () => {
    const { anchors, problems } = reportOf(
      harbourWith(body((text) => text.replace('Forty ships', 'Fifty ships'))),
      harbour,
    );
    expect(anchors.map(({ before, after }) => ({ before, after }))).toEqual([{ before: null, after: forty }]);
    expect(problems.solved.map(({ code }) => code)).toEqual(['selector/orphaned']);
  });

  test('below a new paragraph did not move', () => {
    expect(
      reportOf(harbour, harbourWith(body((text) => text.replace('Forty', 'It rained.\n\nForty')))).anchors,
    ).toEqual([]);
  });

  test('in another paragraph than theirs moved', () => {
    const moved = body((text) =>
      text
        .replace('Forty ships were waiting in the harbour.', 'The harbour was full.')
        .replace('all night.', 'all night. Forty ships were waiting.'),
    );
    expect(reportOf(harbour, harbourWith(moved)).anchors.map(({ before, after }) => ({ before, after }))).toEqual([
      { before: forty, after: { ...forty, paragraph: 3 } },
    ]);
  });

  test('that the editor gave other words moved', () => {
    const wider = {
      'claims/forty-ships': claim(
        'Forty ships waited.',
        'Forty ships were waiting in the harbour',
        assessed(['disputed', '2031-03-04']),
      ),
    };
    expect(reportOf(harbour, harbourWith(wider)).anchors.map(({ after }) => after?.words)).toEqual([
      'Forty ships were waiting in the harbour',
    ]);
  });

  test('in an article that was renamed did not move', () => {
    const renamed: Files = {
      ...Object.fromEntries(
        Object.entries(harbour).map(([path, text]) => [
          path.replace('articles/rain', 'articles/wet'),
          text.replace('article: rain', 'article: wet'),
        ]),
      ),
    };
    const report = reportOf(harbour, renamed);
    expect([report.anchors, report.records.map(({ record: { id } }) => id)]).toEqual([[], ['wet']]);
  });

  test('of evidence behind a new item did not move', () => {
    const more = {
      'claims/forty-ships': (harbour['claims/forty-ships'] ?? '').replace(
        'evidence:\n',
        'evidence:\n  - article: rain\n    exact: The lamp burned\n',
      ),
    };
    expect(reportOf(harbour, harbourWith(more)).anchors).toEqual([]);
  });
});

describe('verdicts', () => {
  const judged = (...assessments: readonly (readonly [string, string])[]) => ({
    'claims/forty-ships': claim('Forty ships waited.', 'Forty ships were waiting', assessed(...assessments)),
  });
  const standing = (before: Files, after: Files) =>
    reportOf(before, after).verdicts.map((one) => [
      one.record.id,
      one.before?.verdict,
      one.after?.verdict,
      one.after?.date,
    ]);

  test('change with the latest assessment, wherever it stands in the file', () => {
    const again = judged(['contradicted', '2031-03-05'], ['disputed', '2031-03-04']);
    expect(standing(harbour, harbourWith(again))).toEqual([['forty-ships', 'disputed', 'contradicted', '2031-03-05']]);
  });

  test('that an earlier assessment gives do not count', () => {
    expect(standing(harbour, harbourWith(judged(['contradicted', '2031-03-03'], ['disputed', '2031-03-04'])))).toEqual(
      [],
    );
  });

  test('of claims that are new or gone are told', () => {
    const without = harbourWith({ 'claims/forty-ships': undefined });
    expect(standing(without, harbour)).toEqual([['forty-ships', undefined, 'disputed', '2031-03-04']]);
    expect(standing(harbour, without)).toEqual([['forty-ships', 'disputed', undefined, undefined]]);
  });

  test('of a claim that is not valid any more are left to its problems', () => {
    const invalid = { 'claims/forty-ships': (harbour['claims/forty-ships'] ?? '').replace('statement:', 'staement:') };
    expect(standing(harbour, harbourWith(invalid))).toEqual([]);
  });
});

describe('problems', () => {
  const broken = {
    'claims/forty-ships': claim(
      'Forty ships waited.',
      'Fifty ships were waiting',
      assessed(['disputed', '2031-03-04']),
    ),
  };

  test('that only shift with the lines above them are the same', () => {
    const shifted = {
      ...broken,
      'articles/rain': (harbour['articles/rain'] ?? '').replace('“No tolls', 'It rained.\n\n“No tolls'),
    };
    const before = harbourWith(broken);
    const after = harbourWith({
      ...shifted,
      'claims/forty-ships': broken['claims/forty-ships'].replace('statement:', '# shifted\nstatement:'),
    });
    const { appeared, solved, errors } = reportOf(before, after).problems;
    expect([appeared, solved, errors]).toEqual([[], [], { before: 1, after: 1 }]);
  });

  test('of a renamed file are the same', () => {
    const renamed = harbourWith({ 'claims/forty-ships': undefined, 'claims/forty': broken['claims/forty-ships'] });
    const { appeared, solved } = reportOf(harbourWith(broken), renamed).problems;
    expect([appeared, solved]).toEqual([[], []]);
  });

  test('that are there once more are new once', () => {
    const unknown = (ids: string) =>
      harbourWith({ 'events/lamp': event('The lamp burned', '2031-03', `topics: [${ids}]`) });
    expect(reportOf(unknown('fire'), unknown('fire, fire')).problems.appeared).toHaveLength(1);
    expect(reportOf(unknown('fire, fire'), unknown('fire')).problems.solved).toHaveLength(1);
  });
});

describe('pages', () => {
  test('change where what they show does, and nowhere else', () => {
    const report = reportOf(
      harbour,
      harbourWith(
        edited('claims/forty-ships', 'statement: Forty ships waited.', 'statement: Some forty ships waited.'),
      ),
    );
    const changed = report.pages.changed.map(({ address }) => address);
    expect(changed).toEqual(expect.arrayContaining(['claims/forty-ships/', 'articles/rain/', 'claims/', 'checks/']));
    expect(changed).not.toContain('events/lamp/');
    expect(changed).not.toContain('about/');
  });

  test('of a record that is gone are lost, and those of its lists', () => {
    const lost = reportOf(harbour, harbourWith({ 'quotes/no-tolls': undefined })).pages.disappeared;
    expect(lost).toEqual([
      { address: 'quotes/no-tolls/', record: { kind: 'quotes', id: 'no-tolls' }, redirectsTo: null },
    ]);
  });

  test('that only led elsewhere are lost when they do not any more', () => {
    const former = harbourWith({ 'events/lamp': event('The lamp burned', '2031-03', 'formerIds: [fire, light]') });
    const kept = harbourWith({ 'events/lamp': event('The lamp burned', '2031-03', 'formerIds: [light]') });
    expect(reportOf(former, kept).pages.disappeared).toEqual([
      { address: 'events/fire/', record: { kind: 'events', id: 'lamp' }, redirectsTo: null },
    ]);
  });

  test('of drafts do not count', () => {
    const draft = harbourWith({ 'events/storm': event('A storm', '2031-02', 'draft: true') });
    expect(reportOf(harbour, draft).pages.appeared).toEqual([]);
    expect(reportOf(harbour, draft).records).toHaveLength(1);
  });

  test('of content with errors are the addresses of its records', () => {
    const broken = harbourWith({
      'events/lamp': 'no frontmatter',
      'quotes/no-tolls': undefined,
      'topics/fire': record('name: Fire'),
    });
    const { pages, records } = reportOf(harbour, broken);
    expect(pages).toEqual({
      appeared: [{ address: 'topics/fire/', record: { kind: 'topics', id: 'fire' } }],
      disappeared: [{ address: 'quotes/no-tolls/', record: { kind: 'quotes', id: 'no-tolls' }, redirectsTo: null }],
      changed: [],
    });
    expect(records.map(({ record: { id }, change }) => [id, change])).toEqual([
      ['no-tolls', 'removed'],
      ['fire', 'added'],
    ]);
  });
});

test('the same states give the same report', () => {
  const after = harbourWith({ ...edited('articles/rain', 'Forty', 'Fifty'), 'events/lamp': undefined });
  expect(JSON.stringify(reportOf(harbour, after))).toBe(JSON.stringify(reportOf(harbour, after)));
});
