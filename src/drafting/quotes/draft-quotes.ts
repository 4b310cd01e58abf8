import type { Range } from '../../record/text/range.ts';
import { sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import { quoteKindOf } from '../../record/text/reading/quote-kind.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { byRule } from '../drafted.ts';
import { interviewTurns } from '../interview-turns.ts';
import type { ArticleNames } from './article-names.ts';
import { findApart, findStretches, type Apart, type Stretch } from './find-utterances.ts';
import { endOfWords, type DraftedSpeaker, type QuoteDraft } from './quote-draft.ts';
import type { SpokenBefore } from './pronouns.ts';
import { describedBeforeColon, speakerOf } from './speaker-of.ts';
import { genderOf, mediumOf } from './speaking-words.ts';

/** Every stretch of speech of a text as a quote, in order: in marks, and set apart without them. */
export function draftQuotes(names: ArticleNames): QuoteDraft[] {
  const { reading } = names;
  const keyOfLabel = (label: string) =>
    names.clusters.find((one) => [one.name, ...one.otherForms].includes(label))?.key;
  const apart = findApart(reading, (label) => keyOfLabel(label) !== undefined);
  const labels = [
    ...new Set(apart.flatMap(({ by }) => (by.is === 'label' ? [keyOfLabel(text(reading, by.label))] : []))),
  ];
  const interviewed = labels.length === 1 ? labels[0] : labels.length === 0 ? guestOf(names) : undefined;
  const isApart = (range: Range) => apart.some(({ words }) => words.start <= range.start && range.end <= words.end);
  const stretches = findStretches(reading).filter(({ speech }) => !isApart(speech));
  const pieces: (Stretch | Apart)[] = [...stretches, ...apart].sort(
    (a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b),
  );

  const drafts: QuoteDraft[] = [];
  const genders = new Map<string, 'he' | 'she'>();
  let last: SpokenBefore['last'];
  let before: Stretch | undefined;
  for (const piece of pieces) {
    if ('by' in piece) {
      const draft = draftApart(names, piece, keyOfLabel, interviewed);
      if (draft.speaker.is !== 'open')
        last = { speaker: draft.speaker, paragraph: piece.paragraph, end: endOfWords(draft) };
      drafts.push(draft);
      before = undefined;
      continue;
    }
    const own = speakerOf(names, piece.words, { last, genders, interviewed });
    const speaker =
      own.is === 'open'
        ? ((firstOf(piece) && describedBeforeColon(names, piece.words[0] ?? piece.speech)) ?? own)
        : own;
    const joined = before && goesOn(reading, before, piece) ? drafts.at(-1) : undefined;
    if (joined && fitsTogether(joined.speaker, speaker)) {
      const better = joined.speaker.is === 'open' ? speaker : joined.speaker;
      const whole = { ...joined, segments: [...joined.segments, ...piece.words], speaker: better };
      drafts[drafts.length - 1] = whole;
      before = piece;
      if (better.is !== 'open') last = { speaker: better, paragraph: piece.paragraph, end: endOfWords(whole) };
      continue;
    }
    const kind = kindOf(reading, piece);
    if (!isQuote(reading, piece, kind, speaker)) continue;
    const around = sentencesAround(reading, piece.words[0] ?? piece.speech);
    learnGender(names, around, speaker, genders);
    const draft = { kind, segments: piece.words, speaker, medium: mediumOf(narrationOf(reading, around)), around };
    drafts.push(draft);
    last = speaker.is === 'open' ? undefined : { speaker, paragraph: piece.paragraph, end: endOfWords(draft) };
    before = piece;
  }
  return drafts;
}

/** Who is interviewed, where the labels do not say it: the only person whom the text names before the first question. */
function guestOf(names: ArticleNames): string | undefined {
  const [first] = interviewTurns(names.reading);
  if (!first) return undefined;
  const named = names.narrated({ start: 0, end: first.paragraph.start }).map(({ key }) => key);
  const [only, ...others] = [...new Set(named)].filter((key) => names.byKey.get(key)?.kind === 'person');
  return others.length === 0 ? only : undefined;
}

function startOf(piece: Stretch | Apart): number {
  return 'by' in piece ? piece.words.start : piece.speech.start;
}

function firstOf({ words }: Stretch): Range | undefined {
  return words[0];
}

function text({ text: whole }: Reading, { start, end }: Range): string {
  return whole.slice(start, end);
}

function kindOf(reading: Reading, { words, speech }: Stretch): 'direct' | 'partial' {
  if (speech.form !== 'marks') return 'direct';
  const [first] = words;
  return first && quoteKindOf(reading, first) === 'partial' ? 'partial' : 'direct';
}

/** An answer of an interview, or a paragraph that the one before announces. */
function draftApart(
  names: ArticleNames,
  { words, by }: Apart,
  keyOfLabel: (label: string) => string | undefined,
  interviewed: string | undefined,
): QuoteDraft {
  const { reading } = names;
  if (by.is === 'answer') {
    const speaker: DraftedSpeaker =
      interviewed === undefined ? { is: 'open' } : { is: 'named', key: interviewed, rule: byRule('answer', false) };
    return { kind: 'direct', segments: [words], speaker, medium: 'spoken', around: words };
  }
  if (by.is === 'label') {
    const key = keyOfLabel(text(reading, by.label));
    const speaker: DraftedSpeaker =
      key === undefined ? { is: 'open' } : { is: 'named', key, rule: byRule('label', true) };
    return { kind: 'direct', segments: [words], speaker, medium: 'spoken', around: by.label };
  }
  const announcing = reading.paragraphs[by.paragraph];
  const around = announcing ?? words;
  const people = announcing ? [...new Set(names.narrated(announcing).map(({ key }) => key))] : [];
  const persons = people.filter((key) => names.byKey.get(key)?.kind === 'person');
  const [only, ...others] = persons;
  const speaker: DraftedSpeaker =
    only !== undefined && others.length === 0
      ? { is: 'named', key: only, rule: byRule('person-who-announces', false) }
      : { is: 'open' };
  return { kind: 'direct', segments: [words], speaker, medium: mediumOf(text(reading, around)), around };
}

/** Whether a stretch goes on with the one before: interrupted by who says it, or opened again in the next paragraph. */
function goesOn(reading: Reading, before: Stretch, after: Stretch): boolean {
  if (after.speech.continues === before.index) return true;
  if (after.paragraph !== before.paragraph || kindOf(reading, before) === 'partial') return false;
  const between = text(reading, { start: before.speech.end, end: after.speech.start });
  if (between.length > 160 || /[.!?]\s+\S/u.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|St)\./gu, '').trim())) return false;
  const verbs = speechVerbs(primaryLanguage(reading.language));
  // « … ? » Silence. « … »: a sentence between that has nobody speak may part two who answer each other.
  if (/^[\s.!?…]*\p{Lu}/u.test(between) && verbs?.anywhere.test(between) !== true) return false;
  // Nothing else may stand before the words in their own sentence, nor behind them.
  const sentence = sentencesAround(reading, after.words[0] ?? after.speech);
  const isSame = sentence.start <= before.speech.start;
  const behind = text(reading, { start: after.speech.end, end: sentence.end });
  const isWhole = kindOf(reading, after) === 'direct' || isSame;
  if (!isWhole || (!isSame && verbs?.anywhere.test(behind) === true)) return false;
  return isSame || sentence.start >= after.speech.start - 1 || /[.!?]\s*$/u.test(between);
}

function fitsTogether(one: DraftedSpeaker, other: DraftedSpeaker): boolean {
  if (one.is === 'open' || other.is === 'open') return true;
  if (one.is === 'named' && other.is === 'named') return one.key === other.key;
  // The same description, or one that the second stretch has only taken over.
  return one.is === other.is || !other.rule.isSure;
}

/** Whether words between marks are somebody's own: not a title, a nickname, or a word that the text keeps at a distance. */
function isQuote(reading: Reading, piece: Stretch, kind: 'direct' | 'partial', speaker: DraftedSpeaker): boolean {
  if (piece.speech.form !== 'marks') return true;
  const words = piece.words.map((range) => text(reading, range)).join(' ');
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const [first] = piece.words;
  const before = text(reading, { start: Math.max(0, (first?.start ?? 0) - 40), end: piece.speech.start });
  if (namesSomething.test(before)) return false;
  if (kind === 'direct') {
    const end = text(reading, { start: piece.speech.end - 3, end: piece.speech.end + 2 });
    const isOpenEnded = text(reading, { start: piece.words.at(-1)?.end ?? 0, end: piece.speech.end }).includes(',');
    const capitals = words.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0;
    const isTitle = capitals * 2 > count && !/[.!?…]$/u.test(words) && !isOpenEnded;
    // "who answered: “Ask him.”": however short, what a verb of speech and a colon announce.
    if (/[:：]\s*$/u.test(before) && isAttributed(reading, piece)) return true;
    const isSaid = isAttributed(reading, piece) && /[.!?…,]/u.test(end);
    return speaker.is !== 'open' || (!isTitle && (isSaid || (count >= 4 && /[.!?…,]/u.test(end)) || count >= 6));
  }
  if (speaker.is === 'open') return count >= 5 || (count >= 3 && isAttributed(reading, piece));
  // One word is a quote by the grammar of its sentence alone: 'He has a "sell" rating' has nobody say it.
  const isByGrammar = speaker.rule.isSure && !speaker.rule.rule.startsWith('pronoun');
  return count >= 2 || (isByGrammar && !isKeptAtDistance(reading, piece));
}

/** A 'ghost' that terrified staff: one word with an article is the narrator's, unless the verb before it calls it so. */
function isKeptAtDistance(reading: Reading, { speech }: Stretch): boolean {
  const before = text(reading, { start: Math.max(0, speech.start - 40), end: speech.start });
  return /(?:^|[.!?]\s|^\s*)(?:An?|The|Une?|Le|La|Les|Der|Die|Das|Eine?|El|Los|Las|Una?)\s$/u.test(before.slice(-6));
}

const namesSomething =
  /(?<![\p{L}])(?:named|called|titled|entitled|dubbed|nicknamed|known as|so-called|soap|film|song|book|album|series|novel|play|surnommée?|dite?|baptisée?|intitulée?|appelée?|film|roman|genannte?n?r?|namens|nennen|nennt|titels?|llamad[oa]|apodad[oa]|titulad[oa]|denominad[oa])[\s,]+(?:the |le |la |el |die |der |das )?$/iu;

/** Whether the sentence around the words speaks of saying at all. */
function isAttributed(reading: Reading, piece: Stretch): boolean {
  const verbs = speechVerbs(primaryLanguage(reading.language));
  const around = sentencesAround(reading, piece.words[0] ?? piece.speech);
  return verbs?.anywhere.test(narrationOf(reading, around)) === true;
}

/** The words of a stretch that are the narrator's. */
function narrationOf(reading: Reading, around: Range): string {
  let told = '';
  let from = around.start;
  for (const { start, end, depth, form } of reading.speech) {
    if (depth > 0 || form !== 'marks' || start < from || end > around.end) continue;
    told += `${reading.text.slice(from, start)} … `;
    from = end;
  }
  return told + reading.text.slice(from, around.end);
}

/** A pronoun beside the words of somebody shows for the rest of the text which one means them. */
function learnGender(
  names: ArticleNames,
  around: Range,
  speaker: DraftedSpeaker,
  genders: Map<string, 'he' | 'she'>,
): void {
  if (speaker.is !== 'named' || genders.has(speaker.key)) return;
  const { reading } = names;
  if (!speaker.rule.rule.startsWith('pronoun') && speaker.rule.rule !== 'grammar-pronoun') return;
  const pronoun = /(?<![\p{L}])(she|he|elle|il|ella|él|sie|er|a-t-il|a-t-elle)(?![\p{L}])/iu.exec(
    narrationOf(reading, around),
  )?.[1];
  const gender = pronoun === undefined ? undefined : genderOf(pronoun);
  if (gender) genders.set(speaker.key, gender);
}
