import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../support/built-site.ts';

test('all events within October 2017, with their certainty, are found by sqlite3', () => {
  const sql = `SELECT id, edtf, dating, within, approximate, uncertain FROM events
    WHERE earliest >= '2017-10-01' AND latest <= '2017-10-31' ORDER BY earliest, id`;
  const database = join(builtSite('seed').dir, 'data/record.sqlite');
  expect(execFileSync('sqlite3', ['-readonly', database, sql], { encoding: 'utf8' }).trimEnd().split('\n')).toEqual([
    'su-34-attack-on-al-nusra|2017-10-02~|inferred|0|1|0',
    'strike-on-3-october|2017-10-03|stated|0|0|0',
    'announcement-of-4-october|2017-10-04|stated|0|0|0',
    'announcement-of-5-october|2017-10-05|stated|0|0|0',
    'medvedev-visit-to-algeria|2017-10-09/2017-10-10|inferred|0|0|0',
    'meeting-with-counterpart|2017-10-09/2017-10-10|inferred|1|0|0',
    'talks-with-ouyahia|2017-10-09/2017-10-10|inferred|1|0|0',
    'talks-with-parliamentarians|2017-10-09/2017-10-10|inferred|1|0|0',
    'audience-with-bouteflika|2017-10-10|inferred|0|0|0',
  ]);
});
