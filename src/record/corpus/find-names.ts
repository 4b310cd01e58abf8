import { createMentionMatcher, findMentions } from '../text/names/find-mentions.ts';
import { bodyOffset, type TextLayer } from '../markdown/text-layer.ts';
import { asWritten } from '../problems/as-written.ts';
import type { Reference } from '../schemas/fields.ts';
import type { RecordOf } from '../schemas/index.ts';
import { keyOf, type RecordsByKind, type RecordKey, type Mention, type Occurrence } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/**
 * Finds the names of actors and places in the text of articles and analyses.
 *
 * A name that several records share is an error in every text that has it, unless the text's `names` says which is meant.
 */
export function findNames(
  texts: ReadonlyMap<RecordKey, TextLayer>,
  records: RecordsByKind,
  reporter: Reporter,
): {
  mentionsIn: Map<RecordKey, Mention[]>;
  occurrencesOf: Map<RecordKey, Occurrence[]>;
  /** Records that a name may mean in a text that does not say which. */
  possiblyNamed: Set<RecordKey>;
  found: number;
} {
  const matcher = createMentionMatcher(namesOf(records));
  const mentionsIn = new Map<RecordKey, Mention[]>();
  const occurrencesOf = new Map<RecordKey, Occurrence[]>();
  const possiblyNamed = new Set<RecordKey>();
  let found = 0;
  const isThere = ({ kind, id }: Reference) => records[kind].has(id);
  for (const text of textRecords(records)) {
    const layer = texts.get(keyOf(text));
    if (!layer) continue;
    const meanings = new Map(text.data.names.map(({ name, means }) => [name, means]));
    reportTwiceNamed(text, reporter);
    const reported = new Set<string>();
    const unused = new Set(meanings.keys());
    const mentions: Mention[] = [];
    for (const match of findMentions(matcher, layer.text)) {
      const targets = match.targets.map(parseTarget);
      const meaning = meanings.get(match.name);
      unused.delete(match.name);
      const to = meaning
        ? targets.find(({ kind, id }) => kind === meaning.kind && id === meaning.id)
        : targets.length === 1
          ? targets[0]
          : undefined;
      if (to) {
        const mention = { start: match.start, end: match.end, to };
        mentions.push(mention);
        const occurrence = { ...mention, text };
        const list = occurrencesOf.get(keyOf(to));
        if (list) list.push(occurrence);
        else occurrencesOf.set(keyOf(to), [occurrence]);
        found += 1;
      } else if (!reported.has(match.name)) {
        reported.add(match.name);
        for (const target of targets) possiblyNamed.add(keyOf(target));
        // A meaning that does not exist is a problem of the reference, reported there.
        if (meaning) {
          if (isThere(meaning)) reportWrongMeaning(text, match.name, keyOf(meaning), match.targets, reporter);
        } else {
          reporter.atBody(text, bodyOffset(layer, match.start, text.body), {
            code: 'name/shared',
            message: `${asWritten(match.name)} is a name of ${match.targets.join(' and of ')}; this text does not say which it means.`,
            help: `Add to this file's \`names\`: the name ${asWritten(match.name)}, and in \`means\` one of ${match.targets.join(', ')}.`,
          });
        }
      }
    }
    for (const name of unused) {
      const index = text.data.names.findIndex((meaning) => meaning.name === name);
      const meaning = meanings.get(name);
      if (meaning && !isThere(meaning)) continue;
      reporter.atField(text, ['names', index, 'name'], {
        code: 'name/absent',
        message: `The name ${asWritten(name)} does not occur in this text, or no record bears it.`,
        help: 'Write the name as the text and the record have it, or remove this item.',
      });
    }
    mentionsIn.set(keyOf(text), mentions);
  }
  return { mentionsIn, occurrencesOf, possiblyNamed, found };
}

function reportTwiceNamed(text: RecordOf<'articles'> | RecordOf<'analyses'>, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const [index, { name }] of text.data.names.entries()) {
    if (seen.has(name)) {
      reporter.atField(text, ['names', index, 'name'], {
        code: 'name/duplicate',
        message: `The name "${name}" is given a meaning twice.`,
        help: 'Keep one of the two; in one text a name means one record.',
      });
    }
    seen.add(name);
  }
}

function* textRecords(records: RecordsByKind): Generator<RecordOf<'articles'> | RecordOf<'analyses'>> {
  yield* records.articles.values();
  yield* records.analyses.values();
}

function* namesOf(records: RecordsByKind): Generator<{ name: string; target: string }> {
  for (const record of [...records.actors.values(), ...records.places.values()]) {
    for (const name of [record.data.name, ...record.data.alternateName]) yield { name, target: keyOf(record) };
  }
}

function parseTarget(target: string): Reference<'actors' | 'places'> {
  const slash = target.indexOf('/');
  return { kind: target.slice(0, slash) as 'actors' | 'places', id: target.slice(slash + 1) };
}

function reportWrongMeaning(
  text: RecordOf<'articles'> | RecordOf<'analyses'>,
  name: string,
  means: RecordKey,
  targets: readonly string[],
  reporter: Reporter,
): void {
  const index = text.data.names.findIndex((meaning) => meaning.name === name);
  reporter.atField(text, ['names', index, 'means'], {
    code: 'name/not-borne',
    message: `${asWritten(name)} is not a name of ${means}.`,
    help: `The name belongs to ${targets.join(', ')}; choose from these, or add it to the alternateName of ${means}.`,
  });
}
