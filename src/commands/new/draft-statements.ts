import { asWritten as selected, distinguishPassage } from '../../changes/edit/distinguish-passage.ts';
import type { FoundPassage } from '../../changes/edit/find-passages.ts';
import { idFrom, selectorFields } from '../../changes/edit/record.ts';
import type { PlainMap } from '../../record/source/source-file.ts';
import { valueOf } from '../arguments.ts';
import { Misuse } from '../run-command.ts';
import { ask, checkFlags, getField, offer, recordOptions, requireAll, type Desk } from './desk.ts';
import { gathered, textIn, type DraftRecord, type Fields } from './draft.ts';
import { describeProposals, proposalsFor } from './draft-quote.ts';
import { articlesToSearch, findPlace, wordsGiven } from './passages.ts';

/** Records that rest on words of articles. */
interface Evidence {
  readonly selectors: readonly PlainMap[];
  readonly passages: readonly FoundPassage[];
  /** The text of the first passage's article. */
  readonly text: string;
}

async function findEvidence(desk: Desk, words: readonly string[]): Promise<Evidence> {
  const articles = articlesToSearch(desk);
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  const passages: FoundPassage[] = [];
  for (const one of words) passages.push(await findPlace(desk, articles, one));
  const selectors = passages.map((passage): PlainMap => {
    const text = textOf(passage.article);
    const exact = selected(text.slice(passage.start, passage.end));
    return { article: passage.article, ...selectorFields({ exact, ...distinguishPassage(text, passage) }) };
  });
  return { selectors, passages, text: textOf(passages[0]?.article ?? '') };
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
  claim.claimant ??= await chooseClaimant(desk, evidence, notes);
  requireAll(desk, 'claims');
  return {
    kind: 'claims',
    proposedId: idFrom(textIn(claim, 'statement'), 8),
    fields: gathered(claim),
    body: valueOf(desk.given, 'body') ?? '',
    others: [],
    notes,
    next: 'set it against sources under `assessments`, in the file; docs/fields.md lists its fields.',
  };
};

async function chooseClaimant(desk: Desk, { passages, text }: Evidence, notes: string[]): Promise<string> {
  const proposed = proposalsFor(desk, text, passages);
  // Only a verb of speech says that somebody claims; otherwise the article does.
  const speakers = proposed.known.filter(({ because }) => because === 'said');
  const best = speakers[0]?.actor ?? 'article';
  if (desk.acceptsProposals) {
    const reason = speakers[0] ? `for the article has “${speakers[0].words}”` : 'in its own voice';
    notes.push(`claimant: ${best}, ${reason}`);
    return best;
  }
  if (!desk.prompter) {
    desk.missing.push(
      `--claimant ID|article   Who claims it; \`article\` when the article says it in its own voice.${speakers.length === 0 ? '' : ` ${describeProposals({ known: speakers, unknown: undefined })}`}`,
    );
    return '';
  }
  return desk.prompter.choose({
    message: 'claimant: Who claims it?',
    options: [
      { value: 'article', label: 'article', hint: 'the article says it in its own voice' },
      ...proposed.known.map(({ actor, words }) => ({ value: actor, label: actor, hint: `“${words}”` })),
      ...recordOptions(desk.content, ['actors']).filter(
        ({ value }) => !proposed.known.some(({ actor }) => actor === value),
      ),
    ],
    initial: best,
  });
}

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
