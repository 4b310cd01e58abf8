import type { Change } from '../../changes/edit/change.ts';
import type { FoundPassage } from '../../changes/edit/find-passages.ts';
import { proposeClaimant, proposeSpeaker, type SpeakerProposal } from '../../changes/edit/propose-speakers.ts';
import { idFrom, planRecord, type NewRecord } from '../../changes/edit/record.ts';
import { ask, getField, recordOptions, type Desk } from './desk.ts';
import { describeProposal, probableKind, speakerAsData } from './proposal.ts';

export interface ChosenSpeaker {
  readonly id: string;
  readonly isPerson: boolean;
  /** The speaker's own record, where it is new. */
  readonly others: readonly Change[];
}

/** Of somebody the article does not name. */
export const nobodyNamed: ChosenSpeaker = { id: '', isPerson: false, others: [] };

/** Who spoke, as given, as the text tells, or as somebody answers. */
export async function chooseSpeaker(
  desk: Desk,
  passages: readonly FoundPassage[],
  given: string,
  notes: string[],
): Promise<ChosenSpeaker> {
  if (given !== '') return existing(desk, given);
  const [first] = passages;
  const proposed = proposeSpeaker(desk.content.built.corpus, first?.article ?? '', passages);
  desk.proposals.push(speakerAsData('speaker', proposed));
  const [best] = proposed.candidates;
  const isSure = proposed.answer === 'sure' && best !== undefined;
  if (desk.acceptsProposals && isSure) {
    notes.push(`speaker: ${best.actor}, for the article has “${best.words}”`);
    return existing(desk, best.actor);
  }
  if (!desk.prompter) {
    desk.missing.push({ field: 'speaker', line: `--speaker ID   Who spoke. ${describeProposal(proposed)}` });
    return existing(desk, '');
  }
  const known = candidateOptions(proposed);
  const add = additionOption(proposed);
  const chosen = await desk.prompter.choose<string | undefined>({
    message: 'speaker: Who spoke?',
    // What is only possible is offered, and never chosen beforehand.
    options: [...(isSure ? [...known, add] : [add, ...known]), ...otherActors(desk, known)],
    initial: isSure ? best.actor : undefined,
  });
  return chosen === undefined ? addSpeaker(desk, proposed) : existing(desk, chosen);
}

/** Whose claim some words are, as the text tells or as somebody answers. */
export async function chooseClaimant(
  desk: Desk,
  passages: readonly FoundPassage[],
  notes: string[],
): Promise<ChosenSpeaker> {
  const article = passages[0]?.article ?? '';
  const inArticle = passages.filter((passage) => passage.article === article);
  const proposed = proposeClaimant(desk.content.built.corpus, article, inArticle);
  desk.proposals.push(speakerAsData('claimant', proposed));
  const [best] = proposed.candidates;
  const sure = proposed.answer === 'article' ? 'article' : proposed.answer === 'sure' ? best?.actor : undefined;
  if (desk.acceptsProposals && sure !== undefined) {
    notes.push(`claimant: ${sure}, ${best ? `for the article has “${best.words}”` : 'in its own voice'}`);
    return existing(desk, sure);
  }
  if (!desk.prompter) {
    desk.missing.push({
      field: 'claimant',
      line: `--claimant ID|article   Who claims it; \`article\` when the article says it in its own voice. ${describeProposal(proposed)}`,
    });
    return existing(desk, '');
  }
  const known = candidateOptions(proposed);
  const own = { value: 'article', label: 'article', hint: 'the article says it in its own voice' };
  const add = additionOption(proposed);
  const chosen = await desk.prompter.choose<string | undefined>({
    message: 'claimant: Who claims it?',
    options: [...(sure === undefined ? [add, own, ...known] : [own, ...known, add]), ...otherActors(desk, known)],
    initial: sure,
  });
  return chosen === undefined ? addSpeaker(desk, proposed) : existing(desk, chosen);
}

function existing(desk: Desk, id: string): ChosenSpeaker {
  const actor = desk.content.built.corpus.records.actors.get(id);
  return { id, isPerson: actor?.data.kind === 'person', others: [] };
}

const additionOption = ({ unknown, described }: SpeakerProposal) => ({
  value: undefined,
  label: `Add ${unknown?.fullName ?? 'somebody'}`,
  hint: described === undefined ? 'who has no record yet' : `the article has “${described}”`,
});

const candidateOptions = ({ answer, candidates }: SpeakerProposal) =>
  candidates.map(({ actor, words, reason }) => ({
    value: actor,
    label: actor,
    hint: answer === 'sure' ? `“${words}”` : `perhaps: “${words}”; ${reason}`,
  }));

function otherActors({ content }: Desk, known: readonly { readonly value: string }[]) {
  return recordOptions(content, ['actors']).filter(({ value }) => !known.some((one) => one.value === value));
}

async function addSpeaker(desk: Desk, { unknown }: SpeakerProposal): Promise<ChosenSpeaker> {
  const name = await ask(desk, getField('actors', 'name'), { initial: unknown?.fullName });
  const kind = await ask(desk, getField('actors', 'kind'), { initial: probableKind(name) });
  const summary = await ask(desk, getField('actors', 'summary'));
  // The form beside the verb, so that the site recognises it in the text.
  const alternateName =
    unknown && unknown.named !== name && name.includes(unknown.named) ? { alternateName: [unknown.named] } : {};
  const record: NewRecord = {
    kind: 'actors',
    id: idFrom(name),
    fields: { name, kind, ...alternateName, summary },
    body: '',
  };
  return { id: record.id, isPerson: kind === 'person', others: [planRecord(desk.content, record)] };
}
