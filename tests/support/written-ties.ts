import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { networkOf } from '../../src/views/network/ties.ts';
import { builtSite } from './built-site.ts';
import { projectDir } from './site.ts';

/** Every tie of a site's record, as `ana meets ben (hedged): events/talks`. */
export function writtenTies(name: 'golden' | 'seed'): readonly string[] {
  const { corpus } = readCorpus(builtSite(name).contentDir, projectDir, { drafts: false });
  return networkOf(corpus).ties.map(
    ({ from, kind, to, isHedged, record }) =>
      `${from} ${kind} ${to}${isHedged ? ' (hedged)' : ''}: ${record.kind}/${record.id}`,
  );
}
