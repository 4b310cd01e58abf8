import { readDecisions } from '../../changes/decisions/decision-file.ts';
import { rejections } from '../../changes/decisions/decision.ts';
import { proposedRecords } from '../../changes/decisions/proposed-record.ts';
import type { Change } from '../../changes/edit/change.ts';
import { contentAfter, type Content } from '../../changes/edit/content.ts';
import { describeHolder, freeId, holderOf, idFrom } from '../../changes/edit/record.ts';
import { writeParagraphs } from '../../changes/edit/write-paragraphs.ts';
import { draftArticle, type ArticleToDraft } from '../../drafting/draft-article.ts';
import { findIn, publishedOn } from '../../drafting/findings.ts';
import { textPieces } from '../../drafting/intake/intake.ts';
import { knownNames } from '../../drafting/names/known-names.ts';
import type { NearMatch } from '../../drafting/names/near-matches.ts';
import { count } from '../../record/problems/format-problems.ts';
import { nounOf } from '../../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';
import { valueOf, type Arguments } from '../arguments.ts';
import { carryOut } from '../carry-out.ts';
import { openAnswerCache } from '../model/answer-cache.ts';
import { consultModel, describeReport, type Consulted } from '../model/consult-model.ts';
import { keyVariable, parseServer, type ModelServer } from '../model/model-server.ts';
import { untilInterrupted } from '../model/until-interrupted.ts';
import { Misuse, Refusal, settingsOf } from '../run-command.ts';
import type { Desk } from './desk.ts';
import { keepPage, pageToKeep } from './keep-page.ts';
import { takeArticle } from './take-article.ts';
import { checkedChanges } from './whole-changes.ts';
import { completed, factsOf, type Facts } from './whole-facts.ts';

/**
 * `npm run new -- article FILE --draft`: everything that the text of an article holds, as proposed records. What is neither
 * told by the text nor given by a flag stays an open field.
 */
export async function draftWhole(desk: Desk, fields: PlainMap): Promise<number> {
  const { content, given, around } = desk;
  const server = serverIn(desk);
  const [name] = given.positionals;
  const taken = await takeArticle(desk, name);
  const { intake, notes } = taken;
  const kept = pageToKeep(desk, taken);
  const told = factsOf(intake, fields);
  const facts = await completed(kept ? { ...told, source: { ...told.source, keptPage: kept.hash } } : told, desk);
  const pieces = textPieces(intake);
  if (pieces.length === 0)
    throw new Refusal(
      `${name ?? 'The file'} has no paragraph that looks like an article's text.\nNothing was written.`,
    );
  const id = chooseId(content, given, facts.article);
  const article: ArticleToDraft = {
    body: writeParagraphs(pieces),
    ...facts,
    id,
    ...chooseSource(content, given, facts),
    known: knownNames(content.built.corpus),
    isTaken: (kind, taken) => holderOf(content, kind, taken) !== undefined,
    isRejected: rejections(readDecisions(settingsOf(around).contentDir)),
  };
  const asked = server && (await consult(desk, article, server));
  const { records, near } = draftArticle(article, asked?.findings);
  const { changes, dropped } = checkedChanges(content, records);
  const after = contentAfter(content, changes);
  const paths = new Set(changes.map(({ path }) => path));
  const proposed = proposedRecords(after).filter(({ path }) => paths.has(path));
  const open = proposed.filter((one) => one.open.length > 0);
  const keptNotes = keepPage(desk, kept);
  carryOut(
    {
      changes,
      notes: [
        summaryOf(changes),
        ...notes,
        ...keptNotes,
        ...(dropped.length > 0
          ? [
              `${count(dropped.length, 'record')} left out, since the check would refuse what was drafted: ${dropped.join(', ')}.`,
            ]
          : []),
        ...describeNear(near),
        ...(open.length > 0 ? ['Open fields:', ...open.map((one) => `  ${one.path}  ${one.open.join(', ')}`)] : []),
        ...(asked ? describeReport(asked.report) : []),
        'No page shows any of it until it is accepted: npm run drafts lists it, npm run dev shows it.',
      ],
      data: {
        kind: 'articles',
        id,
        proposed,
        near,
        dropped,
        notes: intake.notes,
        ...(asked ? { model: asked.report } : {}),
      },
    },
    given,
    around,
  );
  return 0;
}

/** The server of a language model that the flags name; undefined where none is to be asked. */
function serverIn({ given, around }: Desk): ModelServer | undefined {
  const model = valueOf(given, 'model');
  const endpoint = valueOf(given, 'endpoint');
  if (model === undefined && endpoint === undefined) return undefined;
  if (model === undefined || endpoint === undefined) {
    throw new Misuse('--model names a model, and --endpoint the server that has it. Give both, or neither.');
  }
  const key = around.env[keyVariable];
  const parsed = parseServer(endpoint, model, key === '' ? undefined : key);
  if (!parsed.ok) throw new Misuse(parsed.message);
  return parsed.server;
}

function consult({ around }: Desk, article: ArticleToDraft, server: ModelServer): Promise<Consulted> {
  const cache = openAnswerCache(settingsOf(around).contentDir);
  return untilInterrupted((signal) =>
    consultModel(findIn(article), publishedOn(article), { server, cache, err: around.err, signal }),
  );
}

function describeNear(near: readonly NearMatch[]): string[] {
  return [...Map.groupBy(near, ({ name }) => name)].map(([name, all]) => {
    const records = all.map(({ record, recordName }) => `${recordName} (${record})`).join(' or ');
    return `Is “${name}” ${records}? They are different records until somebody says so.`;
  });
}

function chooseId(content: Content, given: Arguments, article: PlainMap): string {
  const wanted = valueOf(given, 'id');
  const headline = idFrom(asText(article.headline), 6);
  const date = idFrom(asText(article.datePublished));
  const made = [headline, date].filter((part) => part !== '').join('-');
  const holder = wanted === undefined ? undefined : holderOf(content, 'articles', wanted);
  if (wanted !== undefined && holder) {
    throw new Refusal(`${describeHolder('articles', wanted, holder)} It is not overwritten; give another --id.`);
  }
  return wanted ?? freeId(content, 'articles', made === '' ? 'article' : made);
}

function chooseSource(
  content: Content,
  given: Arguments,
  { article, source }: Facts,
): Pick<ArticleToDraft, 'sourceId' | 'hasSource'> {
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

function summaryOf(changes: readonly Change[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, of]) => count(of.length, nounOf[kind]));
  return `Drafted: ${parts.join(', ')}.`;
}
