import type { Change } from '../../changes/edit/change.ts';
import { judge, planRecord, type Judgement } from '../../changes/edit/record.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import type { Desk } from './desk.ts';
import { draftArticle } from './draft-article.ts';
import { draftPlain } from './draft-plain.ts';
import { draftQuote } from './draft-quote.ts';
import { draftClaim, draftEvent } from './draft-statements.ts';
import type { Draft, DraftRecord } from './draft.ts';

const makers: Readonly<Record<Kind, DraftRecord>> = {
  articles: draftArticle,
  sources: draftPlain,
  actors: draftPlain,
  places: draftPlain,
  events: draftEvent,
  quotes: draftQuote,
  claims: draftClaim,
  topics: draftPlain,
  analyses: draftPlain,
};

/** A new record as it would be written, and what the check says of it. */
export interface NewPlan extends Judgement {
  readonly draft: Draft;
  readonly id: string;
  readonly changes: readonly Change[];
}

/**
 * Plans a new record from words and fields.
 *
 * @param chooseId gives the id, where the one made of its name may be taken
 * @throws Misuse with all that is missing, Refusal when it cannot be made
 */
export async function planNew(
  desk: Desk,
  kind: Kind,
  words: readonly string[],
  fields: PlainMap,
  chooseId: (draft: Draft) => string | Promise<string>,
): Promise<NewPlan> {
  const draft = await makers[kind](desk, words, fields, kind);
  const id = await chooseId(draft);
  const body = draft.body === '' || draft.body.endsWith('\n') ? draft.body : `${draft.body}\n`;
  const changes = [...draft.others, planRecord(desk.content, { ...draft, id, body })];
  return { draft, id, changes, ...judge(desk.content, changes) };
}
