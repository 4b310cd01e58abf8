import { paragraphOf, type Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import { lexiconFor } from './lexicon.ts';
import type { Source } from './noun-phrases.ts';
import { readParagraph, sentenceAt } from './read-paragraph.ts';
import { ownersOf, type Owner, type ReadSentence } from './read-sentence.ts';
import type { NamedRange } from './tokens.ts';

/**
 * Who says some words instead of an actor, where the sentence leaves no doubt: it gives them to somebody else, and names
 * the actor only as the one who is told or spoken of. Undefined in every other case.
 *
 * A body may be taken to speak through whoever speaks for it: "a spokesman for the ministry" is nobody else.
 *
 * @example
 * whoElseSpeaks(reading('Orr said Maro had “lied”.'), lied, [orr, maro], 'maro') // => the source "Orr"
 */
export function whoElseSpeaks(
  reading: Reading,
  passage: Range,
  names: readonly NamedRange[],
  actor: string,
): Source | undefined {
  const paragraph = paragraphOf(reading, passage.start);
  const lexicon = lexiconFor(reading.language);
  if (!paragraph || !lexicon) return undefined;
  // Cheap tests first: most records need no grammar, since their sentence does not name the actor.
  if (!names.some((name) => name.actor === actor && isIn(name, paragraph))) return undefined;
  const around = readParagraph(reading, paragraph, names, lexicon);
  const index = around.frames.findIndex(({ start, end }) => start < passage.end && passage.start < end);
  const frame = around.frames[index];
  if (!frame || !around.names.some((name) => name.actor === actor && isIn(name, frame))) return undefined;
  const sentence = sentenceAt(around, index);
  const named = sentence?.tokens.filter((token) => token.actor === actor) ?? [];
  if (!sentence || named.length === 0 || mayHaveSaid(sentence, actor)) return undefined;
  const owners = ownersOf(sentence, passage);
  const owner = owners.find(isPlain);
  if (!owner || owners.some((one) => one.source.start !== owner.source.start)) return undefined;
  const speaksForIt = named.some(({ start, end }) => start >= owner.source.start && end <= owner.source.end);
  const isBody = around.names.some((name) => name.actor === actor && name.isPerson === false);
  return speaksForIt && isBody ? undefined : owner.source;
}

function isIn(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a verb of the sentence may have the actor as its subject. */
function mayHaveSaid({ attributions }: ReadSentence, actor: string): boolean {
  return attributions.some(
    ({ source }) =>
      source.kind === 'person' || source.kind === 'unclear' || (source.kind === 'actor' && source.actor === actor),
  );
}

function isPlain({ isCertain, isInside, kind, way, source }: Owner): boolean {
  return isCertain && !isInside && (kind === 'say' || kind === 'label') && way !== 'nobody' && source.kind !== 'person';
}
