import { join } from 'node:path';
import { readCorpus } from '../../../src/record/corpus/read-corpus.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { createSite, type Site } from '../../../src/views/page/site.ts';
import { projectDir } from '../../support/site.ts';

let made: Site | undefined;

/** The golden record, which has every kind of record with nearly every field, as a published site. */
export function goldenSite(): Site {
  return (made ??= open());
}

function open(): Site {
  const { corpus } = readCorpus(join(projectDir, 'tests/golden/content'), projectDir, { drafts: false });
  return createSite(corpus, createLinks('/record/', 'https://record.example'));
}
