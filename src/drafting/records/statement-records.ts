import type { PlainValue } from '../../record/source/source-file.ts';
import { byRule, type DraftedRecord, type DraftedRule } from '../drafted.ts';
import type { ClaimDraft } from '../statements/draft-claims.ts';
import type { EventDraft } from '../statements/draft-events.ts';
import { evidenceOf } from './passage-fields.ts';
import { countedFrom, speakerFields, type RecordContext } from './quote-records.ts';

/** The records of what happened and of what is claimed. */
export function statementRecords(
  context: RecordContext,
  events: readonly EventDraft[],
  claims: readonly ClaimDraft[],
): DraftedRecord[] {
  return [...events.map((event) => eventRecord(context, event)), ...claims.map((claim) => claimRecord(context, claim))];
}

function eventRecord(
  { names, article, ids, published }: RecordContext,
  { evidence, time, kind }: EventDraft,
): DraftedRecord {
  const { text } = names.reading;
  const sentence = text.slice(evidence.start, evidence.end).replace(/\s+/gu, ' ');
  const name = shortened(sentence, 90);
  const isInferred = !time.isWhole && published !== undefined;
  const fields: Record<string, PlainValue> = {
    name,
    ...(kind === undefined ? {} : { kind }),
    date: time.edtf,
    dating: isInferred ? 'inferred' : 'stated',
    ...(isInferred ? { cue: time.words, reasoning: countedFrom(time.words, published) } : {}),
    evidence: [evidenceOf(article, text, evidence)],
  };
  const drafted: Record<string, DraftedRule> = {
    name: byRule('sentence-as-name', false),
    ...(kind === undefined ? {} : { kind: byRule('word-of-event', false) }),
    date: time.rule,
  };
  return { kind: 'events', id: ids.take('events', name, 7), fields, drafted, body: '' };
}

function claimRecord(context: RecordContext, { evidence, claimant, hedges }: ClaimDraft): DraftedRecord {
  const { names, article, ids } = context;
  const { text } = names.reading;
  const sentence = text.slice(evidence.start, evidence.end).replace(/\s+/gu, ' ');
  const drafted: Record<string, DraftedRule> = { statement: byRule('sentence-as-statement', false) };
  const whose =
    claimant.is === 'article' ? { claimant: 'article' } : speakerFields(context, claimant, 'claimant', drafted);
  if (claimant.is === 'article') drafted.claimant = claimant.rule;
  const fields: Record<string, PlainValue> = {
    statement: sentence,
    ...whose,
    evidence: [evidenceOf(article, text, evidence)],
    ...(hedges.length > 0 ? { hedges: [...hedges] } : {}),
  };
  if (hedges.length > 0) drafted.hedges = byRule('hedging-words', true);
  return { kind: 'claims', id: ids.take('claims', sentence, 7), fields, drafted, body: '' };
}

/** The words up to a length, ended where a clause ends. */
function shortened(sentence: string, most: number): string {
  const bare = sentence.replace(/[.!?…]+["”»’]?$/u, '');
  if (bare.length <= most) return bare;
  const cut = bare.slice(0, most + 1);
  const clause = cut.slice(0, Math.max(cut.lastIndexOf(', '), 0));
  return (clause.length > 30 ? clause : cut.slice(0, cut.lastIndexOf(' '))).replace(/[,;:–—-]\s*$/u, '');
}
