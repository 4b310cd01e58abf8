import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentAfter, findFile, readContentForEditing } from '../../../src/changes/edit/content.ts';
import { describeReference, planRename, referencesFromOthers } from '../../../src/changes/edit/plan-rename.ts';
import { projectDir } from '../../support/site.ts';

const caseDir = join(projectDir, 'tests/fixtures/commands/show-site');

test('the content after a renaming has the new id in site.md, too', () => {
  const content = readContentForEditing(join(caseDir, 'content'), caseDir);
  const { site } = content.reading;
  if (!site) throw new Error('There is no site.md.');
  const text = site.text.replace('to: articles', 'to: topics/rain');
  const withTopic = contentAfter(content, [
    { path: site.path, kind: 'site', id: 'site', before: site.text, after: text },
    { path: 'content/topics/rain.md', kind: 'topics', id: 'rain', before: undefined, after: '---\nname: Rain\n---\n' },
  ]);
  const rain = findFile(withTopic, 'topics', 'rain');
  if (!rain) throw new Error('There is no topic.');
  expect(referencesFromOthers(withTopic, rain).map(describeReference)).toEqual(['content/site.md:7:9  links[1].to']);

  const renamed = contentAfter(withTopic, planRename(withTopic, rain, 'weather/rain').changes);
  expect(renamed.reading.site?.text).toBe(text.replace('topics/rain', 'topics/weather/rain'));
  const moved = findFile(renamed, 'topics', 'weather/rain');
  expect(moved && referencesFromOthers(renamed, moved).map(describeReference)).toEqual([
    'content/site.md:7:9  links[1].to',
  ]);
});
