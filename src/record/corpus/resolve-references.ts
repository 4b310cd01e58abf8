import { asWritten } from '../problems/as-written.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { compareText } from '../problems/problem.ts';
import type { Reference } from '../schemas/fields.ts';
import type { AnyRecord } from '../schemas/index.ts';
import { kinds, nounOf, withArticle, type Kind } from '../schemas/kinds.ts';
import { publicationFile } from '../schemas/publication-file.ts';
import type { Tombstone } from '../schemas/tombstone.ts';
import type { PublicationFile } from '../schemas/validate-publication.ts';
import { idFault } from '../source/record-id.ts';
import type { KeyPath } from '../source/source-file.ts';
import { keyOf, type Backlink, type RecordsByKind, type RecordKey } from './corpus.ts';
import type { Report, Reporter } from './reporter.ts';
import { findTombstone } from './tombstones.ts';

/** Fields that make a hierarchy: following them must come to an end. */
const parentField: Readonly<Partial<Record<Kind, string>>> = {
  actors: 'partOf',
  places: 'within',
  events: 'partOf',
  topics: 'broader',
};

export interface ForwardReference {
  readonly from: AnyRecord | PublicationFile;
  readonly to: Reference;
  /** Empty for a reference in the body; then `offset` says where. */
  readonly path: KeyPath;
  readonly offset?: number;
}

/**
 * As many unknown ids are compared with all others to find the nearest. Nobody reads more suggestions, and without
 * a bound the cost would be the product of both.
 */
const mostSuggestions = 200;

/** Resolves references, reports those that lead nowhere, and gives the way back along the others. */
export function resolveReferences(
  references: readonly ForwardReference[],
  {
    records,
    proposed,
    removed,
  }: {
    readonly records: RecordsByKind;
    readonly proposed: ReadonlySet<RecordKey>;
    readonly removed: readonly Tombstone[];
  },
  reporter: Reporter,
): { backlinks: Map<RecordKey, Backlink[]>; resolved: number } {
  const backlinks = new Map<RecordKey, Backlink[]>();
  const former = new Map<Kind, ReadonlyMap<string, string>>();
  let resolved = 0;
  let suggestions = 0;
  for (const reference of references) {
    const target = records[reference.to.kind].get(reference.to.id);
    const isOfProposed = reference.from.kind !== 'site' && proposed.has(keyOf(reference.from));
    if (proposed.has(keyOf(reference.to)) && !isOfProposed) {
      reportProposed(reference, reporter);
      if (!target) continue;
    }
    if (!target) {
      const { kind, id } = reference.to;
      const presentIds = former.get(kind) ?? presentIdsOf(records, kind);
      former.set(kind, presentIds);
      const present = presentIds.get(id);
      if (present !== undefined) {
        reportFormer(reference, present, reporter);
        continue;
      }
      const tombstone = findTombstone(removed, reference.to);
      if (tombstone) {
        reportRemoved(reference, tombstone, reporter);
        continue;
      }
      suggestions += 1;
      reportUnresolved(reference, records, suggestions <= mostSuggestions, reporter);
      continue;
    }
    const { from } = reference;
    if (target.data.draft && !target.data.state && (from.kind === 'site' || !from.data.draft)) {
      reportAt(reference, reporter, {
        code: 'reference/draft',
        message: `This published ${nounOf[from.kind]} refers to the draft "${reference.to.id}", which is not published.`,
        help: 'Publish the other record by removing its `draft: true`, or make this one a draft too.',
      });
    }
    resolved += 1;
    // A header leads to a record, and says nothing of it.
    if (from.kind === 'site') continue;
    const key = keyOf(reference.to);
    const list = backlinks.get(key);
    const backlink = { from, path: reference.path };
    if (list) list.push(backlink);
    else backlinks.set(key, [backlink]);
  }
  reportCycles(records, reporter);
  return { backlinks, resolved };
}

/** The present id of every former one; made for a kind once a reference to it leads nowhere. */
function presentIdsOf(records: RecordsByKind, kind: Kind): ReadonlyMap<string, string> {
  const present = new Map<string, string>();
  for (const record of records[kind].values() as Iterable<AnyRecord>) {
    for (const formerId of record.data.formerIds) present.set(formerId, record.id);
  }
  return present;
}

/** Two branches make it: one renames a record while the other goes on using its name. */
function reportFormer(reference: ForwardReference, present: string, reporter: Reporter): void {
  const { kind, id } = reference.to;
  reportAt(reference, reporter, {
    code: 'reference/unknown',
    message: `The ${nounOf[kind]} ${asWritten(id)} has another id now.`,
    help: `Write its present id, ${asWritten(present)}.`,
  });
}

function reportRemoved(reference: ForwardReference, { date }: Tombstone, reporter: Reporter): void {
  const { kind, id } = reference.to;
  reportAt(reference, reporter, {
    code: 'reference/unknown',
    message: `The ${nounOf[kind]} ${asWritten(id)} was taken down on ${date.edtf}.`,
    help: `Take this out, or name another ${nounOf[kind]}. Why it was taken down stands in ${publicationFile}, in \`removed\`.`,
  });
}

function reportProposed(reference: ForwardReference, reporter: Reporter): void {
  const key = keyOf(reference.to);
  reportAt(reference, reporter, {
    code: 'reference/proposed',
    message: `This ${nounOf[reference.from.kind]} refers to ${asWritten(reference.to.id)}, which is proposed and which nobody has accepted.`,
    help: `Look at it and accept it (npm run drafts -- --accept ${key}), or take the reference out.`,
  });
}

function reportUnresolved(
  reference: ForwardReference,
  records: RecordsByKind,
  suggest: boolean,
  reporter: Reporter,
): void {
  const { kind, id } = reference.to;
  const elsewhere = kinds.find((other) => other !== kind && records[other].has(id));
  const suggestion = suggest ? didYouMean(id, records[kind].keys()) : '';
  if (elsewhere) {
    reportAt(reference, reporter, {
      code: 'reference/wrong-kind',
      message: `${asWritten(id)} is ${withArticle(elsewhere)}; here the id of ${withArticle(kind)} is needed.`,
      help: suggestion || `Write the id of ${withArticle(kind)}, or add ${kind}/${id}.md.`,
    });
    return;
  }
  reportAt(reference, reporter, {
    code: 'reference/unknown',
    message: `There is no ${nounOf[kind]} ${asWritten(id)}.`,
    help:
      suggestion ||
      `Write the id of an existing ${nounOf[kind]}, or add ${idFault(id) ? `one to ${kind}/` : `${kind}/${id}.md`}.`,
  });
}

function reportAt(reference: ForwardReference, reporter: Reporter, report: Report): void {
  if (reference.offset === undefined) reporter.atField(reference.from, reference.path, report);
  else reporter.atBody(reference.from, reference.offset, report);
}

/** As many records may lie around one, each inside the next: a quarter, its city, its district, its state. */
const mostAround = 40;

function reportCycles(records: RecordsByKind, reporter: Reporter): void {
  for (const kind of kinds) {
    const field = parentField[kind];
    if (!field) continue;
    const depths = new Map<AnyRecord, number>();
    const seen = new Set<AnyRecord>();
    for (const record of records[kind].values() as Iterable<AnyRecord>) {
      const way: AnyRecord[] = [];
      let at: AnyRecord | undefined = record;
      while (at && !seen.has(at)) {
        seen.add(at);
        way.push(at);
        const parent = Reflect.get(at.data, field) as Reference | undefined;
        at = parent && records[kind].get(parent.id);
      }
      // An earlier way has reported where it leads; only a return to this one is a new cycle.
      const start = at ? way.indexOf(at) : -1;
      if (start !== -1) reportCycle(way.slice(start), field, reporter);
      let depth = (at && depths.get(at)) ?? 0;
      for (const inner of way.reverse()) {
        depth += 1;
        depths.set(inner, depth);
        // The rest of a long way is too deep for the same reason.
        if (start === -1 && depth === mostAround + 2) reportTooDeep(inner, field, reporter);
      }
    }
  }
}

function reportTooDeep(record: AnyRecord, field: string, reporter: Reporter): void {
  reporter.atField(record, [field], {
    code: 'reference/too-deep',
    message: `Following \`${field}\` from here passes more than ${mostAround} records, one around the other.`,
    help: `Point \`${field}\` at a record further out, and leave out the steps between that nobody asks for.`,
  });
}

/** A cycle is one problem, reported where it can be mended: at its first record. */
function reportCycle(cycle: readonly AnyRecord[], field: string, reporter: Reporter): void {
  const [first] = cycle.toSorted((a, b) => compareText(a.id, b.id));
  if (!first) return;
  const start = cycle.indexOf(first);
  const ids = [...cycle.slice(start), ...cycle.slice(0, start), first].map(({ id }) => id);
  const shown = ids.length > 10 ? [...ids.slice(0, 8), '…', first.id] : ids;
  reporter.atField(first, [field], {
    code: 'reference/cycle',
    message: `Following \`${field}\` from here leads back here: ${shown.join(' > ')}.`,
    help: `Remove \`${field}\` from ${cycle.length === 1 ? 'this record' : 'one of these records'}.`,
  });
}
