import type { SpeakerProposal } from '../../changes/edit/propose-speakers.ts';
import { shellWord } from '../../record/problems/shell-word.ts';

/** What a command would write in a field, or offers for it, without being told: for notes, and as data. */
export interface Proposal {
  readonly field: string;
  /** `sure` is what --yes takes; `perhaps` and `nobody` are for somebody to decide. */
  readonly answer: 'sure' | 'perhaps' | 'nobody';
  /** The value, where it is sure. */
  readonly value?: string;
  readonly reason: string;
  /** The words of the article that say so. */
  readonly words?: string;
  readonly candidates?: SpeakerProposal['candidates'];
}

/** The proposal of a speaker or a claimant as data. */
export function speakerAsData(field: string, proposed: SpeakerProposal): Proposal {
  const [best] = proposed.candidates;
  if (proposed.answer === 'article') {
    return { field, answer: 'sure', value: 'article', reason: 'nothing in the sentence gives the words to somebody' };
  }
  if (proposed.answer === 'sure' && best) {
    return { field, answer: 'sure', value: best.actor, reason: best.reason, words: best.words };
  }
  if (proposed.answer === 'perhaps') {
    return {
      field,
      answer: 'perhaps',
      reason: best?.reason ?? whyNobody(proposed),
      candidates: proposed.candidates,
    };
  }
  return { field, answer: 'nobody', reason: whyNobody(proposed) };
}

function whyNobody({ described, unknown }: SpeakerProposal): string {
  if (unknown) return `“${unknown.named}” has no record`;
  if (described !== undefined) return `“${described}” is no actor of the record`;
  return 'the text does not say certainly enough which actor of the record it is';
}

/** A proposal on one line, for whoever is to answer by a flag. */
export function describeProposal(proposed: SpeakerProposal): string {
  const { answer, candidates, unknown, described } = proposed;
  const [best] = candidates;
  if (answer === 'article') return 'The article says it in its own voice, as it seems: --yes takes that.';
  if (answer === 'sure' && best) return `The article has “${best.words}”: ${best.actor}. --yes takes it.`;
  const add = unknown && `“${unknown.named}” has no record yet: ${additionOf(unknown)}`;
  const perhaps =
    candidates.length > 0
      ? `Perhaps ${candidates.map(({ actor, words, reason }) => `${actor} (“${words}”: ${reason})`).join(', or ')}. --yes takes none of these.`
      : undefined;
  const whom =
    described === undefined || candidates.length > 0
      ? undefined
      : `The article gives the words to “${described}”, who is no actor of the record.`;
  const none = candidates.length > 0 || unknown || whom ? undefined : 'The article does not say it certainly.';
  return [add, perhaps, whom ?? none, add ? undefined : 'Somebody new is added first: npm run new -- actor NAME.']
    .filter((line) => line !== undefined)
    .join(' ');
}

function additionOf({ named, fullName }: NonNullable<SpeakerProposal['unknown']>): string {
  const alternate = named === fullName ? '' : ` --alternateName ${shellWord(named)}`;
  return `npm run new -- actor ${shellWord(fullName)} --kind ${probableKind(fullName)}${alternate} --summary "..."`;
}

/** A name with "of" in it, as "Port Authority of Selwyn", is seldom a person's. */
export function probableKind(name: string): string {
  return /\s(?:of|for)\s/.test(name) ? 'organization' : 'person';
}
