/** The files that pages of other sites show in frames, and what they ask for to show them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { framePolicy } from '../../src/views/page/security.ts';
import { basePath, builtAmong, builtFrames, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { attribute, elementsNamed } from '../support/html-page.ts';

describe.each(builtAmong('golden', 'french', 'crowd', 'preview'))('the frames of the site "%s"', (name) => {
  const frames = builtFrames(name);
  const pages = new Set(builtPages(name).map(({ href }) => href));

  test('are there for every quote and claim, and for no draft of a published site', () => {
    const statements = [...pages].filter((href) =>
      /\/(quotes|claims)\/(?!-\/|page\/)[^?]+/.test(href.slice(basePath.length - 1)),
    );
    const framed = new Set(frames.map(({ href }) => href));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((href) => !framed.has(href.replace(basePath, `${basePath}embed/`)))).toEqual([]);
  });

  test('are in no index, name the page they stand for, and allow nothing but their sheet and script', () => {
    for (const frame of frames) {
      const metas = elementsNamed(frame, 'meta').map((meta) => attribute(meta, 'content'));
      expect([frame.path, metas[0]]).toEqual([frame.path, framePolicy]);
      expect(metas).toContain('noindex');
      const canonical = elementsNamed(frame, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      const page = ((canonical && attribute(canonical, 'href')) ?? '').replace(siteUrl, '');
      expect([frame.path, pages.has(page)]).toEqual([frame.path, true]);
    }
  });

  test('lead out of themselves with every link', () => {
    const links = frames.flatMap((frame) => elementsNamed(frame, 'a'));
    expect(links.filter((link) => attribute(link, 'target') !== '_blank')).toEqual([]);
  });

  test('are at most one more page and one more file for each record', () => {
    const files = frames.filter(({ path }) => /^embed\/(quotes|claims)\//.test(path));
    const answers = files.map(({ path }) => join(builtSite(name).dir, path.replace('index.html', 'oembed.json')));
    const former = files.length - answers.filter((file) => isAnswer(file)).length;
    expect(former).toBe(name === 'crowd' ? 0 : 1);
  });
});

function isAnswer(file: string): boolean {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { type: string }).type === 'rich';
  } catch {
    return false;
  }
}
