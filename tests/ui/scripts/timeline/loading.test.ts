import { expect, test } from 'vitest';
import { loadTimeline } from '../../../../src/ui/scripts/timeline/loading.ts';
import type { EventRow, TextRow, TimelineFile, TimelineRecords } from '../../../../src/views/browser/timeline-file.ts';
import { eventOn } from './support.ts';

const row: EventRow = [0, 0, 0, 0, -1, [], [], []];
const records: TimelineRecords = { actor: [], place: [], kind: [['visit', 'visit']], topic: [], article: [] };
const textOf = (name: string): TextRow => [`/events/${name}/`, name, '1970'];
const long: TimelineFile = {
  events: [row, row, row],
  chunks: { records: '/records.json', texts: ['/1.json', '/2.json'], size: 2 },
};

/** Gives files by their address; one that is not there fails, and every question is noted. */
function filesOf(files: Record<string, unknown>) {
  const asked: string[] = [];
  const read = <T>(href: string): Promise<T> => {
    asked.push(href);
    return href in files ? Promise.resolve(files[href] as T) : Promise.reject(new Error(`${href} is not there.`));
  };
  return { asked, files, read };
}

test('a short timeline is whole in its first file', async () => {
  const { asked, read } = filesOf({ '/a.json': { events: [row, row], records, texts: [textOf('a'), textOf('b')] } });
  const loaded = await loadTimeline('/a.json', read);
  expect(loaded.text(eventOn(1, 0, 0))).toEqual(textOf('b'));
  expect(await loaded.records()).toBe(records);
  expect(asked).toEqual(['/a.json']);
});

test('of a long timeline, names come with what is looked at', async () => {
  const { asked, read } = filesOf({ '/a.json': long, '/2.json': [textOf('c')] });
  const loaded = await loadTimeline('/a.json', read);
  const hasCome = new Promise<void>((done) => {
    loaded.onTexts(done);
  });
  expect(loaded.text(eventOn(2, 0, 0))).toBeUndefined();
  await hasCome;
  expect(loaded.text(eventOn(2, 0, 0))).toEqual(textOf('c'));
  expect(asked).toEqual(['/a.json', '/2.json']);
});

test('records that could not be had are asked for again', async () => {
  const { files, read } = filesOf({ '/a.json': long });
  const loaded = await loadTimeline('/a.json', read);
  await expect(loaded.records()).rejects.toThrow('/records.json is not there.');
  files['/records.json'] = records;
  expect(await loaded.records()).toBe(records);
});
