import { compareStates } from '../../../src/changes/compare/compare-states.ts';
import { readState } from '../../../src/changes/compare/record-state.ts';
import { reportSchema, type Report } from '../../../src/views/report/report.ts';
import { rememberSources } from '../../../src/record/source/remember-sources.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { actor, article, assessed, claim, event, gazette, quote, type Files } from '../../views/support/site-of.ts';

export {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  type Files,
} from '../../views/support/site-of.ts';

/** What changed between two sets of record files, by folder and id; held against the report's schema. */
export function reportOf(before: Files, after: Files): Report {
  const parse = rememberSources();
  const state = (name: string, files: Files) =>
    readState(
      { name, commit: null },
      memoryTree(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${path}.md`, text]))),
      parse,
    );
  return reportSchema.parse(compareStates(state('before', before), state('after', after)));
}

const text = `“No tolls this year,” Ana Orr said on Sunday.

Forty ships were waiting in the harbour.

The lamp burned all night.
`;

/** A small record of the harbour of Averland, which is nowhere. */
export const harbour: Files = {
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr'),
  'articles/rain': article(text),
  'quotes/no-tolls': quote('No tolls this year'),
  'claims/forty-ships': claim('Forty ships waited.', 'Forty ships were waiting', assessed(['disputed', '2031-03-04'])),
  'events/lamp': event('The lamp burned', '2031-03'),
};

/** The harbour with some files replaced, put in, or (`undefined`) taken away. */
export function harbourWith(changes: Readonly<Record<string, string | undefined>>): Files {
  const files = Object.entries({ ...harbour, ...changes });
  return Object.fromEntries(files.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

/** A file of the harbour with one text put in the place of another. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const old = harbour[path] ?? '';
  if (!old.includes(from)) throw new Error(`${path} has no "${from}".`);
  return { [path]: old.replace(from, to) };
}
