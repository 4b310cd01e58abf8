import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../../src/build/settings.ts';
import { openDecidingDesk, type DecidingDesk, type StatusReply } from '../../../src/commands/dev/deciding-desk.ts';
import type { DecidingAnswer, DecidingState, ShownPlan } from '../../../src/views/browser/deciding.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const page = '/base/articles/rain/';
const files = {
  'articles/rain.md':
    '---\nheadline: Rain\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: It rained.\n---\n“We never have,” Ana Orr said on Monday. “We stay,” said Ben Maro.\n\nRain fell on Averland, and Maro left. “We stay,” he said.\n\nA woman at the back laughed.\n',
  'sources/post.md':
    '---\npublisher: The Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\n---\n',
  'actors/orr.md':
    '---\nname: Ana Orr\nkind: person\nsummary: The mayor.\nstate: proposed\ndrafted:\n  name: sure, forms-of-one-name\n---\n',
  'actors/maro.md': '---\nname: Ben Maro\nkind: person\nstate: proposed\ndrafted:\n  kind: perhaps, two-names\n---\n',
  'quotes/never.md':
    '---\nspeaker: orr\nkind: direct\narticle: rain\nexact: We never have\nspoken: 2031-05-05\nspokenReasoning: The Monday before.\nstate: proposed\ndrafted:\n  speaker: perhaps, subject-of-said\n---\n',
};

let folder: ScratchFolder;
let desk: DecidingDesk;

beforeEach(() => {
  folder = scratchFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const env = { BASE_PATH: '/base/' };
  const out = { write: () => undefined, isTerminal: false, hasColour: false };
  const around = {
    env,
    projectDir: folder.dir,
    callerDir: folder.dir,
    out,
    err: out,
    readInput: () => Promise.resolve(Buffer.alloc(0)),
    prompter: undefined,
  };
  desk = openDecidingDesk(settingsFrom(readSettings(env, folder.dir)), around);
});
afterEach(() => {
  folder.remove();
});

function settingsFrom(read: ReturnType<typeof readSettings>): Settings {
  if (!read.ok) throw new Error('The settings of the test are wrong.');
  return read.settings;
}

const read = (path: string) => readFileSync(join(folder.dir, 'content', path), 'utf8');
const save = (path: string, text: string) => {
  writeFileSync(join(folder.dir, 'content', path), text);
};
const allFiles = () =>
  Object.fromEntries(
    readdirSync(join(folder.dir, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => [path, read(path)]),
  );

async function stateNow(): Promise<DecidingState> {
  const { reply } = await desk.answer({ page, want: 'state' });
  if (reply.is !== 'state') throw new Error(reply.is);
  return reply.state;
}

async function planOf(answer: DecidingAnswer): Promise<ShownPlan> {
  const { reply } = await desk.answer({ page, want: 'plan', answer });
  if (reply.is !== 'plan') throw new Error(JSON.stringify(reply));
  return reply.plan;
}

async function give(answer: DecidingAnswer): Promise<StatusReply> {
  return desk.answer({ page, want: 'write', answer, seen: (await planOf(answer)).seen });
}

const said = ({ reply }: StatusReply) => ('said' in reply ? reply.said : reply.is);

describe('what the page shows', () => {
  test('is each draft with its place, its fields and what they could be instead', async () => {
    const { items, letters, counts, left, canUndo } = await stateNow();
    expect(items.map(({ record }) => record)).toEqual(['actors/orr', 'quotes/never', 'actors/maro']);
    expect(items[1]).toMatchObject({
      noun: 'quote',
      title: 'We never have',
      isSure: false,
      places: [{ paragraph: 1, start: 1, end: 12 }],
    });
    const speaker = items[1]?.fields.find(({ name }) => name === 'speaker');
    expect(speaker).toMatchObject({ is: 'perhaps', rule: 'subject-of-said', input: 'text', written: 'orr' });
    expect(speaker?.options.map(({ value }) => value)).toEqual(['orr', 'maro']);
    expect(letters).toEqual([54, 47, 23]);
    expect(counts).toEqual({ accepted: 0, rejected: 0, left: 3 });
    expect(left.map((one) => [one.label, one.recorded, one.proposed, one.left.map(({ words }) => words)])).toEqual([
      ['stretches of speech', 0, 1, ['We stay,', 'We stay,']],
      ['names', 0, 2, ['Averland']],
      ['dates', 0, 0, ['on Monday']],
      ['numbers', 0, 0, []],
    ]);
    expect(canUndo).toBe(false);
  });

  test('is nothing at another address', async () => {
    expect(await desk.answer({ page: '/base/articles/../../etc/', want: 'state' })).toEqual({
      status: 400,
      reply: { is: 'refused', said: 'There is no article at this address.' },
    });
  });
});

describe('an answer', () => {
  test('is planned, and written once its plan was seen', async () => {
    const plan = await planOf({ do: 'accept', record: 'quotes/never', values: {} });
    expect(plan.accepted).toEqual(['actors/orr', 'quotes/never']);
    expect(plan.diff).toContain('-state: proposed');
    expect(allFiles()).toEqual(files);
    const { status, reply } = await give({ do: 'accept', record: 'quotes/never', values: { kind: 'partial' } });
    expect([status, reply.is]).toEqual([200, 'state']);
    expect(read('quotes/never.md')).toBe(
      '---\nspeaker: orr\nkind: partial\narticle: rain\nexact: We never have\nspoken: 2031-05-05\nspokenReasoning: The Monday before.\n---\n',
    );
    expect(read('actors/orr.md')).not.toContain('proposed');
  });

  test('is not written without its plan, and comes back with it', async () => {
    const answer = { do: 'accept', record: 'actors/orr', values: {} } as const;
    const { status, reply } = await desk.answer({ page, want: 'write', answer, seen: '' });
    expect(status).toBe(409);
    expect(reply).toMatchObject({ is: 'changed', plan: { seen: (await planOf(answer)).seen } });
    expect(allFiles()).toEqual(files);
  });

  test('is not written over a file that was saved meanwhile', async () => {
    const answer = { do: 'accept', record: 'actors/orr', values: {} } as const;
    const { seen } = await planOf(answer);
    const saved = files['actors/orr.md'].replace('The mayor.', 'The mayor of Averland.');
    save('actors/orr.md', saved);
    const { status, reply } = await desk.answer({ page, want: 'write', answer, seen });
    expect(status).toBe(409);
    expect(read('actors/orr.md')).toBe(saved);
    if (reply.is !== 'changed' || !reply.plan) throw new Error(reply.is);
    expect(reply.said).toBe(
      'content/actors/orr.md was changed while the command ran. Run it again. Nothing was written.',
    );
    expect(reply.plan.diff).toContain('The mayor of Averland.');
    expect((await desk.answer({ page, want: 'write', answer, seen: reply.plan.seen })).status).toBe(200);
    expect(read('actors/orr.md')).toBe('---\nname: Ana Orr\nkind: person\nsummary: The mayor of Averland.\n---\n');
  });

  test('that the check would refuse says why', async () => {
    const { status, reply } = await give({ do: 'accept', record: 'actors/maro', values: {} });
    expect(status).toBe(422);
    if (reply.is !== 'plan') throw new Error(reply.is);
    expect(reply.plan.problems.map(({ path }) => path)).toEqual(['content/actors/maro.md']);
    expect(allFiles()).toEqual(files);
  });

  test('is taken back, values and all', async () => {
    await give({ do: 'accept', record: 'actors/maro', values: { summary: 'A baker.', alternateName: 'Maro\nBen' } });
    expect(read('actors/maro.md')).toBe(
      '---\nname: Ben Maro\nkind: person\nalternateName:\n  - Maro\n  - Ben\nsummary: A baker.\n---\n',
    );
    expect((await stateNow()).canUndo).toBe(true);
    expect(said(await give({ do: 'undo' }))).toBe('Taken back.');
    expect(allFiles()).toEqual(files);
    expect((await stateNow()).at).toBe('actors/maro');
  });

  test('can name somebody without a name', async () => {
    await give({ do: 'edit', record: 'quotes/never', values: { unnamed: 'A woman at the back' } });
    expect(read('quotes/never.md')).toContain('unnamed:\n  description: A woman at the back\n');
    expect(read('quotes/never.md')).not.toContain('speaker: orr');
  });

  test('can have whatever has fields of its own, as it stands in a file', async () => {
    const roles = 'roles:\n  - title: Mayor\n    sources:\n      - post';
    await give({ do: 'edit', record: 'actors/orr', values: { roles } });
    expect(read('actors/orr.md')).toContain(`${roles}\n`);
  });

  test.each<[string, DecidingAnswer]>([
    ['There is no record actors/gone any more.', { do: 'reject', record: 'actors/gone' }],
    ['There is no field born.', { do: 'edit', record: 'actors/orr', values: { born: '2031' } }],
    [
      'Write the field as it stands in a file, beginning with `roles:`, and no other.',
      { do: 'edit', record: 'actors/orr', values: { roles: 'name: Other' } },
    ],
    [
      'There is no field born.',
      {
        do: 'add',
        kind: 'actors',
        parts: [{ paragraph: 2, words: 'Maro', occurrence: 1 }],
        values: { born: '2031' },
      },
    ],
    ['There is no actor or place quotes/never.', { do: 'name', record: 'quotes/never', words: 'x' }],
  ])('is refused: %s', async (message, answer) => {
    expect(await desk.answer({ page, want: 'plan', answer })).toEqual({
      status: 422,
      reply: { is: 'refused', said: message },
    });
  });

  test.each(['actors/nobody', '../../etc/passwd', 'actors/../articles/rain', ''])(
    'about %j is about no record',
    async (record) => {
      for (const answer of [
        { do: 'reject', record },
        { do: 'accept', record, values: {} },
      ] as const) {
        expect((await desk.answer({ page, want: 'plan', answer })).status).toBe(422);
      }
      expect(allFiles()).toEqual(files);
    },
  );

  test('leaves what is not sure, when all that is sure is accepted', async () => {
    await give({ do: 'accept-sure' });
    expect((await stateNow()).items.map(({ record }) => record)).toEqual(['quotes/never', 'actors/maro']);
  });
});

describe('selected words', () => {
  const add = (kind: 'quotes' | 'claims' | 'events' | 'actors' | 'places', words: string[], values = {}) =>
    ({
      do: 'add',
      kind,
      parts: words.map((one) => ({ paragraph: 2, words: one, occurrence: 1 })),
      values,
    }) as const;

  test('become a quote of the place that is meant, by whoever the text names', async () => {
    const answer = add('quotes', ['“We stay,”'], {});
    const plan = await planOf(answer);
    expect(plan.needs.map(({ name }) => name)).toEqual(['speaker']);
    expect(plan.needs[0]?.options.map(({ value }) => value)).toContain('maro');
    await give({ do: 'edit', record: 'actors/maro', values: { summary: 'A baker.' } });
    await give(add('quotes', ['“We stay,”'], { speaker: 'maro' }));
    // Who speaks is accepted with it.
    expect(read('actors/maro.md')).not.toContain('proposed');
    expect(read('quotes/maro-we-stay.md')).toBe(
      '---\nspeaker: maro\nkind: direct\narticle: rain\nexact: We stay\nprefix: left. “\nspoken: ../2031-05-06\n---\n',
    );
    await give({ do: 'undo' });
    await give({ do: 'undo' });
    expect(allFiles()).toEqual(files);
  });

  test('become a claim of several parts, an event, a place', async () => {
    await give(
      add('claims', ['Rain fell', 'Maro left'], { statement: 'It rained, and he left.', claimant: 'article' }),
    );
    expect(read('claims/it-rained-and-he-left.md')).toContain(
      'evidence:\n  - article: rain\n    exact: Rain fell\n  - article: rain\n    exact: Maro left\n',
    );
    await give(add('places', ['Averland'], { kind: 'city' }));
    expect(read('places/averland.md')).toBe('---\nname: Averland\nkind: city\n---\n');
    const event = await planOf(add('events', ['Rain fell on Averland']));
    expect(event.needs.map(({ name }) => name)).toEqual(['name', 'kind', 'dating']);
  });

  test('become another name of somebody', async () => {
    await give({ do: 'name', record: 'actors/maro', words: ' Maro\n' });
    await give({ do: 'name', record: 'actors/maro', words: 'the baker' });
    expect(read('actors/maro.md')).toContain('alternateName:\n  - Maro\n  - the baker\n');
  });

  test('that are not there are refused', async () => {
    const { status, reply } = await desk.answer({ page, want: 'plan', answer: add('quotes', ['We never have']) });
    expect(status).toBe(422);
    expect(reply).toEqual({
      is: 'refused',
      said: 'Paragraph 2 does not have these words: “We never have”. Load the page again.',
    });
    expect(existsSync(join(folder.dir, 'content/quotes/we-never-have.md'))).toBe(false);
  });
});
