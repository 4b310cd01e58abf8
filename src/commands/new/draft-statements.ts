import { asWritten as selected, distinguishPassage } from '../../record/text/distinguish-passage.ts';
import type { FoundPassage } from '../../changes/edit/find-passages.ts';
import { idFrom, selectorFields } from '../../changes/edit/record.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { valueOf } from '../arguments.ts';
import { Misuse } from '../run-command.ts';
import { chooseClaimant } from './choose-speaker.ts';
import { ask, checkFlags, getField, offer, requireAll, type Desk } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';
import { articlesToSearch, findPlace, wordsGiven } from './passages.ts';

/** Records that rest on words of articles. */
interface Evidence {
  readonly selectors: readonly PlainMap[];
  readonly passages: readonly FoundPassage[];
}

async function findEvidence(desk: Desk, words: readonly string[]): Promise<Evidence> {
  const articles = articlesToSearch(desk);
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  const passages: FoundPassage[] = [];
  if (desk.pointed) passages.push(...desk.pointed);
  else for (const one of words) passages.push(await findPlace(desk, articles, one));
  const selectors = passages.map((passage): PlainMap => {
    const text = textOf(passage.article);
    const exact = selected(text.slice(passage.start, passage.end));
    return { article: passage.article, ...selectorFields({ exact, ...distinguishPassage(text, passage) }) };
  });
  return { selectors, passages };
}

/** A claim from the words that make it; who claims it is proposed. */
export const draftClaim: DraftRecord = async (desk, words, fields) => {
  checkFlags(desk, 'claims', fields);
  const copied = await wordsGiven(desk, words, 'The words that make the claim, as the article prints them');
  if (copied.length === 0) {
    throw new Misuse('Give the words that make the claim: npm run new -- claim "words as printed" --statement "..."');
  }
  const evidence = await findEvidence(desk, copied);
  const notes: string[] = [];
  const claim: Fields = { ...fields, evidence: evidence.selectors };
  claim.statement ??= await ask(desk, getField('claims', 'statement'));
  const claimant =
    claim.claimant === undefined && claim.unnamed === undefined
      ? await chooseClaimant(desk, evidence.passages, notes)
      : undefined;
  if (claimant) claim.claimant = claimant.id;
  requireAll(desk, 'claims');
  return {
    kind: 'claims',
    proposedId: idFrom(textIn(claim, 'statement'), 8),
    fields: gathered(claim),
    body: valueOf(desk.given, 'body') ?? '',
    others: claimant?.others ?? [],
    notes,
    next: 'set it against sources under `assessments`, in the file; docs/fields.md lists its fields.',
  };
};

/** An event from the words that report it, or from sources alone. */
export const draftEvent: DraftRecord = async (desk, words, fields) => {
  checkFlags(desk, 'events', fields);
  const copied =
    fields.sources === undefined
      ? await wordsGiven(desk, words, 'The words that report the event, as the article prints them')
      : words;
  if (copied.length === 0 && fields.sources === undefined) {
    throw new Misuse(
      'Give the words that report the event: npm run new -- event "words as printed" --name "...". An event that only sources tell of names them with --sources.',
    );
  }
  const evidence = await findEvidence(desk, copied);
  const event: Fields = { ...fields };
  if (evidence.selectors.length > 0) event.evidence = evidence.selectors;
  event.name ??= await ask(desk, getField('events', 'name'));
  event.kind ??= await ask(desk, getField('events', 'kind'));
  await askDating(desk, event);
  requireAll(desk, 'events');
  return {
    kind: 'events',
    proposedId: idFrom(textIn(event, 'name'), 8),
    fields: gathered(event),
    body: valueOf(desk.given, 'body') ?? '',
    others: [],
    notes: [],
    next: 'who took part, under `actors`, in the file; docs/fields.md lists its fields.',
  };
};

/** The date, how it is known and, unless a text states it, why. */
async function askDating(desk: Desk, event: Fields): Promise<void> {
  if (event.date === undefined && event.dating === undefined) {
    const date = await offer(desk, getField('events', 'date'));
    if (date !== undefined) event.date = date;
  }
  if (event.date === undefined && desk.prompter) event.dating ??= 'undated';
  event.dating ??= await ask(desk, getField('events', 'dating'), { initial: 'stated' });
  if (event.dating === '' || event.dating === 'stated') return;
  if (event.dating === 'inferred' && event.evidence !== undefined) {
    event.cue ??= await ask(desk, getField('events', 'cue'));
  }
  event.reasoning ??= await ask(desk, getField('events', 'reasoning'));
}
