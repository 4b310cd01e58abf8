import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDecisions } from '../../changes/decisions/decision-file.ts';
import { rejections } from '../../changes/decisions/decision.ts';
import { proposedRecords } from '../../changes/decisions/proposed-record.ts';
import type { Change } from '../../changes/edit/change.ts';
import { contentAfter, type Content } from '../../changes/edit/content.ts';
import { freeId, holderOf, idFrom, planRecord } from '../../changes/edit/record.ts';
import { writeParagraphs } from '../../changes/edit/write-paragraphs.ts';
import { draftArticle } from '../../drafting/draft-article.ts';
import { byRule, formatRule, type DraftedRecord, type DraftedRule } from '../../drafting/drafted.ts';
import { leftOut, textPieces, toldAbout, type Intake, type ToldField } from '../../drafting/intake/intake.ts';
import { readIntake } from '../../drafting/intake/read-intake.ts';
import { knownNames } from '../../drafting/names/known-names.ts';
import { count } from '../../record/problems/format-problems.ts';
import type { Problem } from '../../record/problems/problem.ts';
import { nounOf } from '../../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';
import { systemCode } from '../../record/source/system-code.ts';
import { valueOf, type Arguments } from '../arguments.ts';
import { carryOut } from '../carry-out.ts';
import { Misuse, Refusal, settingsOf } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { sourceFlags } from './draft-article.ts';
import { faultOf } from '../../changes/edit/field-flags.ts';
import { getField } from './desk.ts';

/**
 * `npm run new -- article FILE --draft`: everything that the text of an article holds, as proposed records. What is neither
 * told by the text nor given by a flag stays an open field.
 */
export async function draftWhole(
  content: Content,
  given: Arguments,
  fields: PlainMap,
  around: Surroundings,
): Promise<number> {
  const [name] = given.positionals;
  if (name === undefined) throw new Misuse('Name the file with the text: npm run new -- article FILE --draft');
  const bytes = name === '-' ? await around.readInput() : readFile(around, name);
  const read = readIntake(bytes, name === '-' ? 'The text' : name, {
    isWrapped: given.given.has('wrapped') || undefined,
  });
  if (!read.ok) throw new Refusal(`${read.message}\nNothing was written.`);
  const { intake } = read;
  const facts = await completed(factsOf(intake, fields), given, around);
  const pieces = textPieces(intake);
  if (pieces.length === 0)
    throw new Refusal(`${name} has no paragraph that looks like an article's text.\nNothing was written.`);
  const id = chooseId(content, given, facts.article);
  const { sourceId, hasSource } = chooseSource(content, given, facts);
  const { records, near } = draftArticle({
    body: writeParagraphs(pieces),
    ...facts,
    id,
    sourceId,
    hasSource,
    known: knownNames(content.built.corpus),
    isTaken: (kind, taken) => holderOf(content, kind, taken) !== undefined,
    isRejected: rejections(readDecisions(settingsOf(around).contentDir)),
  });
  const { changes, dropped } = checkedChanges(content, records);
  const after = contentAfter(content, changes);
  const paths = new Set(changes.map(({ path }) => path));
  const proposed = proposedRecords(after).filter(({ path }) => paths.has(path));
  const open = proposed.filter((one) => one.open.length > 0);
  carryOut(
    {
      changes,
      notes: [
        ...intake.notes,
        summaryOf(changes),
        ...(dropped.length > 0
          ? [
              `${count(dropped.length, 'record')} left out, since the check would refuse what was drafted: ${dropped.join(', ')}.`,
            ]
          : []),
        ...leftOut(intake).map((piece) => `Left out as ${piece.leftOutAs ?? ''}: ${shortened(piece.text)}`),
        ...near.map(
          (one) => `Is “${one.name}” ${one.recordName} (${one.record})? They are two records until somebody says so.`,
        ),
        ...(open.length > 0 ? ['Open fields:', ...open.map((one) => `  ${one.path}  ${one.open.join(', ')}`)] : []),
        'No page shows any of it until it is accepted: npm run drafts lists it, npm run dev shows it.',
      ],
      data: { kind: 'articles', id, proposed, near, dropped, notes: intake.notes },
    },
    given,
    around,
  );
  return 0;
}

interface Facts {
  readonly article: PlainMap;
  readonly source: PlainMap;
  readonly drafted: {
    readonly article: Readonly<Record<string, DraftedRule>>;
    readonly source: Readonly<Record<string, DraftedRule>>;
  };
}

function readFile({ callerDir }: Surroundings, name: string): Buffer {
  try {
    return readFileSync(resolve(callerDir, name));
  } catch (error) {
    const reason = systemCode(error) ?? 'unknown reason';
    throw new Refusal(reason === 'ENOENT' ? `There is no file ${name}.` : `${name} cannot be read (${reason}).`, {
      cause: error,
    });
  }
}

/** What the flags say and, where they do not, what the document tells. */
function factsOf(intake: Intake, given: PlainMap): Facts {
  const rules = { article: {} as Record<string, DraftedRule>, source: {} as Record<string, DraftedRule> };
  const article: Record<string, PlainValue> = {};
  const source: Record<string, PlainValue> = {};
  for (const [field, value] of Object.entries(given)) {
    if ((sourceFlags as readonly string[]).includes(field)) source[field] = value;
    else article[field] = value;
  }
  const take = (into: 'article' | 'source', field: ToldField): void => {
    const target = into === 'article' ? article : source;
    const [told] = toldAbout(intake, field);
    if (!told || target[field] !== undefined) return;
    target[field] = told.value;
    rules[into][field] = byRule(`told-by-${ruleName(told.from)}`, told.isSure);
  };
  for (const field of ['headline', 'standfirst', 'author', 'datePublished', 'inLanguage', 'summary'] as const) {
    take('article', field);
  }
  for (const field of ['publisher', 'url', 'archivedAt', 'kind'] as const) take('source', field);
  const captions = toldAbout(intake, 'captions').map(({ value }) => value);
  if (captions.length > 0 && article.captions === undefined) article.captions = captions;
  const updates = toldAbout(intake, 'updates').map(({ value }) => ({ type: 'correction', text: value }));
  if (updates.length > 0) article.updates = updates;
  if ('headline' in article && !('headlineFrom' in article)) {
    article.headlineFrom = given.headline === undefined ? 'source' : 'editor';
  }
  if (source.kind === undefined) {
    source.kind = 'news report';
    rules.source.kind = byRule('most-articles', false);
  }
  return shared({ article, source, drafted: rules });
}

/** What the source's record has from the article's. */
function shared({ article, source, drafted }: Facts): Facts {
  const same = ['headline', 'datePublished', 'inLanguage'].flatMap((field): [string, PlainValue][] => {
    const value = article[field];
    return value === undefined || (field === 'headline' && article.headlineFrom !== 'source') ? [] : [[field, value]];
  });
  const rules = same.flatMap(([field]): [string, DraftedRule][] => {
    const rule = drafted.article[field];
    return rule ? [[field, rule]] : [];
  });
  return {
    article,
    source: { ...source, ...Object.fromEntries(same) },
    drafted: { article: drafted.article, source: { ...drafted.source, ...Object.fromEntries(rules) } },
  };
}

function ruleName(from: string): string {
  const name = from
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^the-|^-|-$/gu, '');
  return name === '' ? 'document' : name.replace(/-$/u, '');
}

/** Asks for what nothing tells, where somebody answers and did not say --yes; Enter leaves it open. */
async function completed(facts: Facts, given: Arguments, around: Surroundings): Promise<Facts> {
  const { prompter } = around;
  if (!prompter || given.given.has('yes') || valueOf(given, 'format') === 'json') return facts;
  const article: Record<string, PlainValue> = { ...facts.article };
  const source: Record<string, PlainValue> = { ...facts.source };
  for (const [kind, target, field] of [
    ['articles', article, 'headline'],
    ['articles', article, 'datePublished'],
    ['articles', article, 'inLanguage'],
    ['sources', source, 'publisher'],
  ] as const) {
    if (target[field] !== undefined) continue;
    const shape = getField(kind, field);
    const answer = await prompter.text({
      message: `${field}: ${shape.description} (Enter to leave it open)`,
      fault: (written) => (written === '' ? undefined : faultOf(shape, written)),
    });
    if (answer !== '') target[field] = answer;
  }
  if ('headline' in article && !('headlineFrom' in article)) article.headlineFrom = 'editor';
  return shared({ ...facts, article, source });
}

function chooseId(content: Content, given: Arguments, article: PlainMap): string {
  const wanted = valueOf(given, 'id');
  const headline = idFrom(asText(article.headline), 6);
  const date = idFrom(asText(article.datePublished));
  const made = [headline, date].filter((part) => part !== '').join('-');
  if (wanted !== undefined && holderOf(content, 'articles', wanted)) {
    throw new Refusal(`There is an article "${wanted}" already. It is not overwritten; give another --id.`);
  }
  return wanted ?? freeId(content, 'articles', made === '' ? 'article' : made);
}

function chooseSource(
  content: Content,
  given: Arguments,
  { article, source }: Facts,
): { sourceId: string; hasSource: boolean } {
  const named = asText(article.source);
  if (named !== '') return { sourceId: named, hasSource: true };
  const made = [idFrom(asText(source.publisher), 6), idFrom(asText(article.datePublished))].filter(
    (part) => part !== '',
  );
  const wanted = valueOf(given, 'sourceId') ?? (made.length === 0 ? 'source' : made.join('-'));
  return { sourceId: freeId(content, 'sources', wanted), hasSource: false };
}

function asText(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The files of what was drafted; a record that the check would refuse is left out, and told of. */
function checkedChanges(content: Content, records: readonly DraftedRecord[]): { changes: Change[]; dropped: string[] } {
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

function summaryOf(changes: readonly Change[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, of]) => count(of.length, nounOf[kind]));
  return `Drafted: ${parts.join(', ')}.`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…`.toWellFormed() : line;
}
