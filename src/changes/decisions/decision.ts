import type { RecordKey } from '../../record/corpus/corpus.ts';
import { draftedValue } from '../../record/schemas/fields.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { isPlainList, type SourceFile } from '../../record/source/source-file.ts';
import { valueAt } from '../edit/edit-fields.ts';

/** What somebody made of a drafted record. */
export interface Decision {
  /** `corrected`: a value was changed by hand; its rule was wrong. `undone`: the last decision about it does not hold. */
  readonly decided: 'accepted' | 'rejected' | 'corrected' | 'undone';
  readonly kind: Kind;
  readonly id: string;
  /** The id of the article it was drafted from; empty for an actor or a place. */
  readonly article: string;
  /** The words that it rests on or, for an actor or a place, its name. */
  readonly passage: string;
  /** For each field, how sure it was and by which rule, as `drafted` has it. */
  readonly rules: Readonly<Record<string, string>>;
}

/**
 * The decision about a drafted record.
 *
 * @param fields of a correction, those that were changed; otherwise all that were drafted count
 */
export function decisionOn(file: SourceFile, decided: Decision['decided'], fields?: readonly string[]): Decision {
  const { kind, id } = file;
  const rules = Object.entries(draftedIn(file)).filter(([field]) => fields?.includes(field) ?? true);
  return { decided, kind, id, ...passageOf(file), rules: Object.fromEntries(rules) };
}

/** What `drafted` says in a file: for each field how sure its value is, and the rule that made it. */
export function draftedIn({ frontmatter: { drafted } }: SourceFile): Readonly<Record<string, string>> {
  if (typeof drafted !== 'object' || isPlainList(drafted)) return {};
  return Object.fromEntries(
    Object.entries(drafted).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string' && draftedValue.test(entry[1]);
    }),
  );
}

/** By what a drafted record is known again: its article and the words that it rests on. */
export function passageOf({ frontmatter, kind, id }: SourceFile): { article: string; passage: string } {
  const textAt = (...path: (string | number)[]) => {
    const value = valueAt(frontmatter, path);
    return typeof value === 'string' ? value : undefined;
  };
  switch (kind) {
    case 'quotes': {
      const words = textAt('exact') ?? segmentWords(frontmatter.exact).join(' … ');
      return { article: textAt('article') ?? '', passage: words };
    }
    case 'claims':
    case 'events':
      return { article: textAt('evidence', 0, 'article') ?? '', passage: textAt('evidence', 0, 'exact') ?? '' };
    case 'articles':
      return { article: id, passage: textAt('headline') ?? '' };
    default:
      return { article: '', passage: textAt('name') ?? textAt('publisher') ?? id };
  }
}

function segmentWords(exact: unknown): string[] {
  if (!Array.isArray(exact)) return [];
  return exact.flatMap((segment: unknown) => {
    const words: unknown = typeof segment === 'object' && segment !== null ? Reflect.get(segment, 'exact') : segment;
    return typeof words === 'string' ? [words] : [];
  });
}

/** What is decided about each drafted record in the end: a later decision takes the place of an earlier one. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const byRecord = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.decided === 'undone') {
      const last = [...byRecord].findLast(([, one]) => draftOf(one) === draftOf(decision));
      if (last) byRecord.delete(last[0]);
    } else {
      const key = `${decision.decided === 'corrected' ? 'corrected ' : ''}${draftOf(decision)}`;
      // Set anew, so that it is the last one.
      byRecord.delete(key);
      byRecord.set(key, decision);
    }
  }
  return [...byRecord.values()];
}

function draftOf({ kind, article, passage }: Decision): string {
  return JSON.stringify([kind, article, passage]);
}

/** Whether a record with this article and passage was rejected before. */
export function rejections(decisions: readonly Decision[]): (kind: Kind, article: string, passage: string) => boolean {
  const rejected = new Set(
    standing(decisions).flatMap((one) =>
      one.decided === 'rejected' ? [JSON.stringify([one.kind, one.article, one.passage])] : [],
    ),
  );
  return (kind, article, passage) => rejected.has(JSON.stringify([kind, article, passage]));
}

/** How often the values of a rule were kept, and how often not. */
export interface RuleCount {
  readonly rule: string;
  readonly accepted: number;
  readonly rejected: number;
}

/** Every rule with its counts, those that were wrong most often first. */
export function countRules(decisions: readonly Decision[]): RuleCount[] {
  const counts = new Map<string, { accepted: number; rejected: number }>();
  for (const { decided, rules } of standing(decisions)) {
    for (const value of Object.values(rules)) {
      const rule = draftedValue.exec(value)?.[2];
      if (rule === undefined) continue;
      const count = counts.get(rule) ?? { accepted: 0, rejected: 0 };
      count[decided === 'accepted' ? 'accepted' : 'rejected'] += 1;
      counts.set(rule, count);
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => b.rejected - a.rejected || b.accepted - a.accepted || (a.rule < b.rule ? -1 : 1));
}

/** The key of the record that a decision is about. */
export function recordOf({ kind, id }: Decision): RecordKey {
  return `${kind}/${id}`;
}
