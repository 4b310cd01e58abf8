import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectDir } from '../support/site.ts';
import { runOnTerminal } from '../support/terminal.ts';

const enter = '\r';
const down = '\u001B[B';
const controlC = '\u0003';

let contentDir: string;

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'on-record-terminal-'));
  cpSync(join(projectDir, 'tests/fixtures/record/content'), contentDir, { recursive: true });
});

afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const read = (path: string) => readFileSync(join(contentDir, path), 'utf8');
const env = (more: Readonly<Record<string, string>> = {}) => ({ CONTENT_DIR: contentDir, ...more });

describe('on a terminal', () => {
  test('new asks for what is missing, and takes what is proposed on Enter', async () => {
    const { code, screen } = await runOnTerminal(
      'new',
      ['quote', 'We never have.'],
      [
        ['Who spoke?', enter],
        ['When it was spoken', enter],
        ['Paste the words of the next quote', enter],
      ],
      env(),
    );
    expect(screen).toContain('ana-rivera');
    expect(code).toBe(0);
    expect(read('quotes/rivera-we-never-have.md')).toBe(
      '---\nspeaker: ana-rivera\nkind: direct\narticle: tolls-2031-05-06\nexact: We never have.\nspoken: ../2031-05-06\n---\n',
    );
  });

  test('new lets another be chosen, and a proposal be written over', async () => {
    const { code } = await runOnTerminal(
      'new',
      ['quote', 'We never have.', '--id', 'chosen'],
      [
        ['Who spoke?', down + down + enter],
        ['When it was spoken', '\u0015' + '2031-05' + enter],
        ['Paste the words of the next quote', enter],
      ],
      env(),
    );
    expect(code).toBe(0);
    expect(read('quotes/chosen.md')).toContain('speaker: ben-okafor');
    expect(read('quotes/chosen.md')).toContain('spoken: 2031-05\n');
  });

  test('new explains an answer that cannot be, and asks again', async () => {
    const { code, screen } = await runOnTerminal(
      'new',
      ['source', 'Port Gazette', '--inLanguage', 'en', '--kind', 'dataset'],
      [
        ['headline', enter],
        ['url', enter],
        ['datePublished', `9/10/2031${enter}`],
        ['is ambiguous', '\u00152031-10-09' + enter],
      ],
      env(),
    );
    expect(screen).toContain('either number can be the month');
    expect(code).toBe(0);
    expect(existsSync(join(contentDir, 'sources/port-gazette-2031-10-09.md'))).toBe(true);
  });

  test('a question that is left with Ctrl-C writes nothing', async () => {
    const { code, screen } = await runOnTerminal('new', ['topic'], [['name', controlC]], env());
    expect(screen).toContain('Stopped. Nothing more was written.');
    expect(code).toBe(1);
  });

  test('nothing is asked where a machine runs it', async () => {
    const { code, screen } = await runOnTerminal('new', ['topic'], [], env({ CI: 'true' }));
    expect(screen).toContain('A topic needs more than this:');
    expect(code).toBe(2);
  });

  test('reanchor shows each selector and changes what gets a yes', async () => {
    const path = join(contentDir, 'quotes/rivera-no-tolls.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('We will', 'We shall'));
    const { code, screen } = await runOnTerminal('reanchor', [], [['Take it?', down + enter]], env());
    expect(screen).toContain('written  We [shall] not raise tolls on timber');
    expect(screen).toContain('Every selector has its place.');
    expect(code).toBe(0);
    expect(read('quotes/rivera-no-tolls.md')).toContain('exact: We will not raise tolls on timber\n');
  });

  const drafts = {
    'actors/cleo-marsh': 'name: Cleo Marsh\nkind: person\nstate: proposed\ndrafted:\n  kind: perhaps, two-names\n',
    'quotes/ships':
      'speaker: cleo-marsh\nkind: direct\narticle: tolls-2031-05-06\nexact: Forty ships lay idle last winter\nspoken: ../2031-05-06\nstate: proposed\n',
  };

  test('review is answered by single keys, and goes on where it was interrupted', async () => {
    for (const [key, fields] of Object.entries(drafts)) {
      writeFileSync(join(contentDir, `${key}.md`), `---\n${fields}---\n`);
    }
    const first = await runOnTerminal(
      'review',
      [],
      [
        ['It needs a look.', 'a'],
        ['summary', `Speaks for the dockers.${enter}`],
        ['All of it is sure.', controlC],
      ],
      env(),
    );
    expect(first.code).toBe(0);
    expect(first.screen).toContain('1 accepted, 0 rejected, 1 left.');
    expect(read('actors/cleo-marsh.md')).toBe(
      '---\nname: Cleo Marsh\nkind: person\nsummary: Speaks for the dockers.\n---\n',
    );
    const second = await runOnTerminal(
      'review',
      [],
      [
        ['All of it is sure.', enter],
        ['Nothing more is asked.', enter],
      ],
      env(),
    );
    expect(second.screen).toContain('1 accepted, 0 rejected, 0 left.');
    expect(read('quotes/ships.md')).not.toContain('proposed');
  });

  test('review takes nothing that is only perhaps so on Enter', async () => {
    writeFileSync(join(contentDir, 'actors/cleo-marsh.md'), `---\n${drafts['actors/cleo-marsh']}---\n`);
    const { screen } = await runOnTerminal(
      'review',
      ['tolls-2031-05-06'],
      [
        ['It needs a look.', enter],
        ['Nothing more is asked.', 'q'],
      ],
      env(),
    );
    expect(screen).toContain('0 accepted, 0 rejected, 1 left.');
    expect(read('actors/cleo-marsh.md')).toContain('state: proposed');
  });

  test('check says where the work goes on, in colours unless they are not wanted', async () => {
    const path = join(contentDir, 'quotes/rivera-no-tolls.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('We will', 'We shall'));
    const coloured = await runOnTerminal('check', [], [], env());
    expect(coloured.screen).toContain('1 selector lost its place: npm run reanchor proposes new ones.');
    expect(coloured.raw).toContain('\u001B[31merror\u001B[39m');
    const plain = await runOnTerminal('check', [], [], env({ NO_COLOR: '1' }));
    expect(plain.raw).not.toContain('\u001B[31m');
    expect(plain.code).toBe(1);
  });

  test('says what it is doing, and takes it back', async () => {
    const { raw } = await runOnTerminal('show', ['averland'], [], env());
    expect(raw).toContain('Reading the content ...\r\u001B[2K');
    expect(raw).toContain('\u001B[1m');
  });
});
