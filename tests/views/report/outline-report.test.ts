import { describe, expect, test } from 'vitest';
import { outlineReport } from '../../../src/views/report/outline-report.ts';
import { dictionaryOf } from '../../../src/words/words.ts';
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
} from '../../changes/compare/support.ts';
import { linesOf, textOfRuns } from './outline-text.ts';

const en = dictionaryOf('en');

function outlineOf(before: Files, after: Files) {
  return outlineReport(reportOf(before, after), en);
}

function verdictOf(before: Files, after: Files): string {
  return textOfRuns(outlineOf(before, after).verdict);
}

describe('the verdict', () => {
  test('says that nothing changes', () => {
    expect(verdictOf(harbour, harbour)).toBe('Nothing changes: the record is the same at both revisions.');
    expect(outlineOf(harbour, harbour).sections).toEqual([]);
  });

  test('says so too where the errors are the same', () => {
    const broken = harbourWith({ 'quotes/no-tolls': quote('No words of it') });
    expect(verdictOf(broken, broken)).toBe('Nothing changes: the record is the same at both revisions.');
    expect(outlineOf(broken, broken).sections).toEqual([]);
  });

  test('counts what is new, gone and changed, and the verdicts', () => {
    const after = harbourWith({
      'actors/ben-okafor': actor('Ben Okafor'),
      'quotes/ships': quote('Forty ships were waiting', 'kind: indirect\nspeaker: ben-okafor\n'),
      'quotes/lamp': quote('The lamp burned', 'kind: indirect\n'),
      'claims/forty-ships': claim(
        'Forty ships waited.',
        'Forty ships were waiting',
        assessed(['contradicted', '2031-03-05']),
      ),
    });
    expect(verdictOf(harbour, after)).toBe(
      '1 actor and 2 quotes added, 1 claim changed, 1 verdict changed; no new problem.',
    );
  });

  test('counts the first verdict on a claim and the last one withdrawn, but none of a claim that is itself new', () => {
    const unjudged = harbourWith({ 'claims/forty-ships': claim('Forty ships waited.', 'Forty ships were waiting') });
    expect(verdictOf(unjudged, harbour)).toBe('1 claim changed, 1 verdict changed; no new problem.');
    expect(verdictOf(harbour, unjudged)).toBe('1 claim changed, 1 verdict changed; no new problem.');
    expect(verdictOf(harbourWith({ 'claims/forty-ships': undefined }), harbour)).toBe('1 claim added; no new problem.');
  });

  test('sets apart what has commas of its own', () => {
    const after = harbourWith({
      'topics/rain': record('name: Rain'),
      'actors/ben': actor('Ben'),
      'events/storm': event('A storm', '2031', 'topics: [rain]\nactors: [{ actor: ben, as: pilot }]'),
      'events/lamp': undefined,
    });
    expect(verdictOf(harbour, after)).toBe(
      '1 actor, 1 event and 1 topic added; 1 event removed; no new problem; *1 address lost without a redirect.*',
    );
  });

  test('makes errors and lost passages strong', () => {
    const after = harbourWith(edited('articles/rain', 'Forty', 'Fifty'));
    expect(verdictOf(harbour, after)).toBe('1 article changed, *1 passage no longer found*; *1 new error.*');
    expect(verdictOf(after, harbour)).toBe(
      '1 article changed, 1 passage found again; no new problem, 1 problem solved.',
    );
  });

  test('names the revisions', () => {
    const report = reportOf(harbour, harbour);
    const commit = '4c86ca9537b3'.padEnd(40, '0');
    const line = (base: string) => textOfRuns(outlineReport({ ...report, base: { name: base, commit } }, en).revisions);
    expect(line('origin/main')).toBe('From `origin/main` (`4c86ca9537b3`) to the files as they lie in the folder.');
    expect(line('4c86ca9')).toBe('From `4c86ca9537b3` to the files as they lie in the folder.');
  });
});

describe('a change of a field', () => {
  const changed = (path: string, before: string, after: string) =>
    linesOf(outlineOf(harbourWith({ [path]: before }), harbourWith({ [path]: after }))).filter((line) =>
      line.startsWith('  '),
    );

  test.each([
    [
      'a date and how it is known',
      event('The lamp burned', '2031-03', 'location: bay')
        .replace('stated', 'inferred\nreasoning: The lamp is lit in March.')
        .replace('location: bay', ''),
      event('The lamp burned', '2031-03-02'),
      ['  - `date` 2031-03 → 2031-03-02, now stated', '  - `reasoning` removed: “The lamp is lit in March.”'],
    ],
    [
      'a date alone',
      event('The lamp burned', '2031-03'),
      event('The lamp burned', '2031'),
      ['  - `date` 2031-03 → 2031'],
    ],
    [
      'a name',
      event('The lamp burned', '2031'),
      event('A lamp burned', '2031'),
      ['  - `name` “The lamp burned” → “A lamp burned”'],
    ],
    [
      'a flag',
      event('The lamp burned', '2031'),
      event('The lamp burned', '2031', 'within: true'),
      ['  - `within` added: true'],
    ],
    [
      'a choice',
      event('The lamp burned', '2031'),
      event('The lamp burned', '2031').replace('meeting', 'visit'),
      ['  - `kind` meeting → visit'],
    ],
    [
      'an item',
      event('The lamp burned', '2031'),
      event('The lamp burned', '2031', 'actors:\n  - actor: ana-orr\n    as: keeper'),
      ['  - `actors` added: actor: ana-orr; as: keeper'],
    ],
    [
      'an item among others',
      event('The lamp burned', '2031', 'actors: [{ actor: ana-orr, as: keeper }]'),
      event('The lamp burned', '2031', 'actors: [{ actor: ana-orr, as: the keeper }]'),
      ['  - `actors[1].as` “keeper” → “the keeper”'],
    ],
    [
      'a draft that is published',
      event('The lamp burned', '2031', 'draft: true'),
      event('The lamp burned', '2031'),
      ['  - published: no longer a draft'],
    ],
    [
      'a record that is withdrawn',
      event('The lamp burned', '2031'),
      event('The lamp burned', '2031', 'draft: true'),
      ['  - withdrawn: now a draft'],
    ],
    [
      'a reference',
      event('The lamp burned', '2031', 'location: bay'),
      event('The lamp burned', '2031', 'location: cape'),
      ['  - `location` `bay` → `cape`'],
    ],
  ])('%s', (_what, before, after, lines) => {
    expect(
      changed('events/lamp', before, after).filter(
        (line) => !/There is no place|Write the id|Whoever linked here/.test(line),
      ),
    ).toEqual(lines);
  });

  test('that is long is shown in place', () => {
    const of = (summary: string) => actor('Ana Orr').replace('Ana Orr is somebody.', summary);
    expect(
      changed(
        'actors/ana-orr',
        of('For many years now she keeps the books of the harbour and the light of the cape since 2029.'),
        of('For many years now she keeps the books of the harbour and the lamp of the cape since 2029.'),
      ),
    ).toEqual(['  - `summary`: … keeps the books of the harbour and the [-light-][+lamp+] of the cape since 2029.']);
  });

  test('of a list that is only sorted otherwise says so', () => {
    expect(
      changed(
        'actors/ana-orr',
        actor('Ana Orr', 'alternateName: [Ana, Orr]'),
        actor('Ana Orr', 'alternateName: [Orr, Ana]'),
      ),
    ).toEqual(['  - `alternateName` in another order']);
  });
});

describe('the sections', () => {
  test('say of a lost address how to lead it on', () => {
    const renamed = harbourWith({
      'actors/ana-orr': undefined,
      'actors/orr': harbour['actors/ana-orr'],
      'quotes/no-tolls': undefined,
    });
    expect(linesOf(outlineOf(harbour, renamed), ['pages', 'size', 'removed', 'changed'])).toEqual([
      'Addresses lost without a redirect (2) !',
      '- `actors/ana-orr/` Ana Orr',
      '  - The record has another id now, and whoever linked here finds nothing. To lead them on, add to `content/actors/orr.md`: `formerIds: [ana-orr]`',
      '- `quotes/no-tolls/` “No tolls this year” Ana Orr',
      '  - Whoever linked here finds nothing. If another record takes its place, add to that one: `formerIds: [no-tolls]`',
    ]);
  });

  test('say of a record that is a draft again that its address waits for it', () => {
    const withdrawn = harbourWith({ 'events/lamp': event('The lamp burned', '2031-03', 'draft: true') });
    expect(linesOf(outlineOf(harbour, withdrawn), ['pages', 'size', 'changed'])).toEqual([
      'Addresses lost without a redirect (1) !',
      '- `events/lamp/` The lamp burned',
      '  - Whoever linked here finds nothing until the draft is published.',
    ]);
  });

  test('say nothing of how many pages there are where content with errors has none', () => {
    const broken = harbourWith({ 'topics/rain': record('name: Rain\nsurname: Fall') });
    expect(linesOf(outlineOf(harbour, broken), ['problems', 'added', 'pages'])).toEqual([
      'Size (1)',
      '- Records: 6 → 7 (+1)',
    ]);
  });

  test('say a verdict that nobody has as it is written', () => {
    const report = reportOf(harbour, harbourWith({ 'claims/forty-ships': undefined }));
    const [change] = report.verdicts;
    const forged = { verdict: 'constructor', date: 'soon', reasoning: '' };
    const verdicts = change ? [{ ...change, before: forged }] : [];
    expect(linesOf(outlineReport({ ...report, verdicts }, en), ['addresses', 'removed', 'pages', 'size'])).toEqual([
      'Verdicts (1)',
      'Of removed claims:',
      '- constructor: Forty ships waited. `forty-ships`',
    ]);
  });

  test('say where passages were and are', () => {
    const moved = harbourWith({
      'articles/rain': article(
        '“No tolls at all,” Ana Orr said on Sunday.\n\nThe harbour was full.\n\nThe lamp burned all night. Forty ships were waiting.\n',
      ),
      'quotes/no-tolls': quote('No tolls at all'),
    });
    expect(linesOf(outlineOf(harbour, moved), ['pages', 'size', 'changed'])).toEqual([
      'Passages that records rest on (2)',
      'Moved:',
      '- “No tolls at all” Ana Orr `no-tolls` `exact`',
      '  - No tolls [-this year-][+at all+]',
      '- Forty ships waited. `forty-ships` `evidence[1]`',
      '  - From paragraph 2 of `rain` to paragraph 3 of `rain`.',
      '  - “Forty ships were waiting”',
    ]);
  });

  test('say of verdicts what they were and are, and why', () => {
    const judged = harbourWith({
      'claims/forty-ships': claim(
        'Forty ships waited.',
        'Forty ships were waiting',
        assessed(['disputed', '2031-03-04'], ['contradicted', '2031-03-05']),
      ),
    });
    expect(linesOf(outlineOf(harbour, judged), ['pages', 'size', 'changed'])).toEqual([
      'Verdicts (1)',
      'Of claims that were there before:',
      '- Disputed → *Contradicted*: Forty ships waited. `forty-ships`',
      '  - 5 March 2031: The contradicted case.',
    ]);
  });

  test('say what is wrong with line, code and help', () => {
    expect(
      linesOf(outlineOf(harbour, harbourWith({ 'topics/rain': record('name: Rain') })), ['pages', 'size', 'added']),
    ).toEqual([
      'Problems (1)',
      'New warnings:',
      '- `content/topics/rain.md:1:1` Nothing refers to this topic. `record/unreferenced`',
      '  - Refer to it from the records it belongs to, or delete the file.',
    ]);
  });

  test('come in the order of what matters most', () => {
    const after = harbourWith({
      ...edited('articles/rain', 'Forty', 'Fifty'),
      'quotes/no-tolls': undefined,
      'topics/rain': record('name: Rain'),
      'claims/forty-ships': claim(
        'Forty ships waited.',
        'Forty ships were waiting',
        assessed(['contradicted', '2031-03-05']),
      ),
    });
    expect(outlineOf(harbour, after).sections.map(({ id, isUrgent }) => `${id}${isUrgent ? ' !' : ''}`)).toEqual([
      'problems !',
      'addresses !',
      'anchors !',
      'verdicts',
      'removed',
      'added',
      'changed',
      'pages',
    ]);
  });

  test('make what strangers hid visible', () => {
    const hidden = harbourWith({
      'actors/ana-orr': actor('Ana\u200B Orr'),
      'topics/rain': record('name: Rain\u00ADover'),
    });
    const text = JSON.stringify(outlineOf(harbour, hidden));
    expect(text).toContain('Ana<U+200B> Orr');
    expect(text).toContain('Rain<U+00AD>over');
    expect(text).not.toMatch(/[\u200B\u00AD]/);
  });
});

test('French says all of it', () => {
  const after = harbourWith({
    ...edited('articles/rain', 'Forty', 'Fifty'),
    'quotes/no-tolls': undefined,
    'events/lamp': event('The lamp burned', '2031'),
  });
  const outline = outlineReport(reportOf(harbour, after), dictionaryOf('fr'));
  expect(textOfRuns(outline.verdict).replaceAll('\u00A0', ' ')).toBe(
    'suppression : 1 citation, modification : 1 article et 1 événement, *1 passage introuvable* ; *1 nouvelle erreur* ; *1 adresse perdue sans redirection.*',
  );
  expect(outline.sections.map(({ title }) => title)).toEqual([
    'Problèmes',
    'Adresses perdues sans redirection',
    'Passages sur lesquels reposent les fiches',
    'Suppressions',
    'Modifications',
    'Pages du site',
    'Taille',
  ]);
});
