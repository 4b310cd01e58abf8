import { join } from 'node:path';
import { readCorpus } from '../../../src/record/corpus/read-corpus.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { createSite, type Site } from '../../../src/views/page/site.ts';
import { projectDir } from '../../support/site.ts';

const made = new Map<string, Site>();

/** The golden record, which has every kind of record with nearly every field, as a published site. */
export function goldenSite(basePath = '/record/'): Site {
  const site = made.get(basePath) ?? open(basePath);
  made.set(basePath, site);
  return site;
}

function open(basePath: string): Site {
  const { corpus } = readCorpus(join(projectDir, 'tests/golden/content'), projectDir, { drafts: false });
  return createSite(corpus, createLinks(basePath, 'https://record.example'));
}
