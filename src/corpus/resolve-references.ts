import { didYouMean } from '../problems/did-you-mean.ts';
import type { Reference } from '../schemas/fields.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { kinds, nounOf, type Kind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';
import { keyOf, type Backlink, type EntriesByKind, type EntryKey } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/** Fields that make a hierarchy: following them must come to an end. */
const parentField: Readonly<Partial<Record<Kind, string>>> = {
  actors: 'partOf',
  places: 'within',
  events: 'partOf',
  topics: 'broader',
};

export interface ForwardReference {
  readonly from: AnyEntry;
  readonly to: Reference;
  /** Empty for a reference in the body; then `offset` says where. */
  readonly path: KeyPath;
  readonly offset?: number;
}

/** Resolves references, reports those that lead nowhere, and gives the way back along the others. */
export function resolveReferences(
  references: readonly ForwardReference[],
  entries: EntriesByKind,
  reporter: Reporter,
): { backlinks: Map<EntryKey, Backlink[]>; resolved: number } {
  const backlinks = new Map<EntryKey, Backlink[]>();
  let resolved = 0;
  for (const reference of references) {
    const target = entries[reference.to.kind].get(reference.to.id);
    if (!target) {
      reportUnresolved(reference, entries, reporter);
      continue;
    }
    if (target.data.draft && !reference.from.data.draft) {
      reportAt(reference, reporter, {
        code: 'reference/draft',
        message: `This published ${nounOf[reference.from.kind]} refers to the draft "${reference.to.id}", which is not published.`,
        help: 'Publish the other record by removing its `draft: true`, or make this one a draft too.',
      });
    }
    resolved += 1;
    const key = keyOf(reference.to);
    const list = backlinks.get(key);
    const backlink = { from: reference.from, path: reference.path };
    if (list) list.push(backlink);
    else backlinks.set(key, [backlink]);
  }
  reportCycles(entries, reporter);
  return { backlinks, resolved };
}

function reportUnresolved(reference: ForwardReference, entries: EntriesByKind, reporter: Reporter): void {
  const { kind, id } = reference.to;
  const elsewhere = kinds.find((other) => other !== kind && entries[other].has(id));
  if (elsewhere) {
    reportAt(reference, reporter, {
      code: 'reference/wrong-kind',
      message: `"${id}" is ${withArticle(nounOf[elsewhere])}; this field names ${withArticle(nounOf[kind])}.`,
      help:
        didYouMean(id, entries[kind].keys()) ||
        `Name ${withArticle(nounOf[kind])} here; ${kind} live in content/${kind}.`,
    });
    return;
  }
  reportAt(reference, reporter, {
    code: 'reference/unknown',
    message: `There is no ${nounOf[kind]} "${id}".`,
    help:
      didYouMean(id, entries[kind].keys()) || `Write the id of an existing ${nounOf[kind]}, or add ${kind}/${id}.md.`,
  });
}

function reportAt(
  reference: ForwardReference,
  reporter: Reporter,
  report: { code: string; message: string; help: string },
): void {
  if (reference.offset === undefined) reporter.atField(reference.from, reference.path, report);
  else reporter.atBody(reference.from, reference.offset, report);
}

function reportCycles(entries: EntriesByKind, reporter: Reporter): void {
  for (const kind of kinds) {
    const field = parentField[kind];
    if (!field) continue;
    const sound = new Set<string>();
    for (const entry of entries[kind].values() as Iterable<AnyEntry>) {
      const way = new Set<string>();
      let at: AnyEntry | undefined = entry;
      while (at && !way.has(at.id) && !sound.has(at.id)) {
        way.add(at.id);
        const parent: unknown = Reflect.get(at.data, field);
        at = parent ? (entries[kind].get((parent as Reference).id) as AnyEntry | undefined) : undefined;
      }
      if (at?.id === entry.id && way.has(entry.id)) {
        reporter.atField(entry, [field], {
          code: 'reference/cycle',
          message: `Following \`${field}\` from here leads back here: ${[...way, entry.id].join(' > ')}.`,
          help: `Remove \`${field}\` from one of them.`,
        });
      } else {
        way.forEach((id) => sound.add(id));
      }
    }
  }
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
