import type { Change } from '../../changes/edit/change.ts';
import { contentAfter, type Content } from '../../changes/edit/content.ts';
import { planRecord } from '../../changes/edit/record.ts';
import { formatRule, type DraftedRecord } from '../../drafting/drafted.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { Refusal } from '../run-command.ts';

/** The files of what was drafted; a record that the check would refuse is left out, and told of. */
export function checkedChanges(
  content: Content,
  records: readonly DraftedRecord[],
): { changes: Change[]; dropped: string[] } {
  const byPath = new Map(
    records.map((record) => {
      const change = planDrafted(content, record);
      return [change.path, { record, change }] as const;
    }),
  );
  const dropped: string[] = [];
  for (;;) {
    const changes = [...byPath.values()].map(({ change }) => change);
    const wrong = contentAfter(content, changes).built.problems.filter(
      ({ path, severity }) => severity === 'error' && byPath.has(path),
    );
    refuseArticle(byPath, wrong);
    const paths = [...new Set(wrong.map(({ path }) => path))];
    if (paths.length === 0) return { changes, dropped };
    for (const path of paths) {
      byPath.delete(path);
      dropped.push(`${path} (${wrong.find((problem) => problem.path === path)?.code ?? ''})`);
    }
  }
}

/** Without its article nothing of a draft means anything. */
function refuseArticle(
  byPath: ReadonlyMap<string, { readonly record: DraftedRecord }>,
  wrong: readonly Problem[],
): void {
  const problem = wrong.find(({ path }) => {
    const kind = byPath.get(path)?.record.kind;
    return kind === 'articles' || kind === 'sources';
  });
  if (problem)
    throw new Refusal(`Nothing was written, since the article cannot be kept:\n${problem.message}\n${problem.help}`, {
      problem,
    });
}

function planDrafted(content: Content, { kind, id, fields, drafted, body }: DraftedRecord): Change {
  const rules = Object.entries(drafted).filter(([field]) => fields[field] !== undefined);
  return planRecord(content, {
    kind,
    id,
    fields: {
      ...fields,
      state: 'proposed',
      ...(rules.length > 0
        ? { drafted: Object.fromEntries(rules.map(([field, rule]) => [field, formatRule(rule)])) }
        : {}),
    },
    body,
  });
}
