import type { Range } from '../../record/text/range.ts';
import { sentenceAround, splitSentences } from '../../record/text/reading/sentences.ts';
import type { Mention } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import { paragraphAt } from '../../record/text/paragraph-at.ts';
import { blankQuotations } from './quoted-words.ts';

/** Somebody who may have said something, and what in the article speaks for it. */
export interface SpeakerProposal {
  /** The id of an actor. */
  readonly actor: string;
  /** From sure to a mere neighbour. */
  readonly because: 'said' | 'said nearby' | 'same sentence' | 'same paragraph' | 'said before';
  /** The words of the article that name them, with the verb where there is one. */
  readonly words: string;
}

/** Somebody the article has speak who has no record yet. */
export interface UnknownSpeaker {
  /** The name as it stands beside the verb. */
  readonly named: string;
  /** The longest form of the name in the article. */
  readonly fullName: string;
}

export interface ProposedSpeakers {
  /** Most likely first; each actor once. */
  readonly known: readonly SpeakerProposal[];
  readonly unknown: UnknownSpeaker | undefined;
}

/** Verbs of speech, in English and French; with a name beside one, the name is that of a speaker. */
const verbs =
  'said|says|told|tells|added|adds|asked|asks|stated|states|argued|argues|claimed|claims|announced|announces|declared|declares|' +
  'warned|warns|insisted|insists|noted|notes|explained|explains|replied|replies|responded|wrote|writes|called|calls|urged|urges|' +
  'spoke|speaks|described|describes|admitted|admits|denied|denies|vowed|vows|pledged|suggested|suggests|acknowledged|reiterated|' +
  'repeated|repeats|stressed|stresses|emphasi[sz]ed|remarked|concluded|recalled|confirmed|confirms|continued|predicted|promised|' +
  'dit|déclare|déclaré|affirme|affirmé|ajoute|ajouté|estime|estimé|explique|expliqué|assure|assuré|annonce|annoncé|souligne|' +
  'souligné|indique|indiqué|répond|répondu|précise|précisé|rappelle|rappelé';
/** Verbs whose object, standing behind them, is the hearer. */
const ofHearers = /^(?:told|tells|asked|asks|urged|urges|called|calls|assure|assuré)$/;
const word = String.raw`[\p{L}\p{M}\p{N}.’'-]+`;
/** "Rivera said", "Rivera, the harbour master, has also said" */
const verbAfter = new RegExp(
  String.raw`^(?:[’']s)?(?:,[^,.;:]{1,80},)?\s+(?:(?:has|had|have|a|also|then|later|reportedly|once)\s+){0,2}(${verbs})(?![\p{L}\p{M}])`,
  'iu',
);
/** "said the harbour master Rivera" */
const verbBefore = new RegExp(String.raw`(?<![\p{L}\p{M}])(${verbs})(?:-t-(?:il|elle))?\s+(?:${word}\s+){0,5}$`, 'iu');

const ranks: readonly SpeakerProposal['because'][] = [
  'said',
  'said nearby',
  'same sentence',
  'same paragraph',
  'said before',
];

/**
 * Who may have spoken some words of an article, by the names around them: a verb of speech beside a name counts most,
 * then the sentence, then the paragraph. Names between quotation marks do not count.
 *
 * Proposals, never answers: a verb beside a name rarely misleads, a name that only stands near often does.
 *
 * @param passage the words, from the first segment to the last
 */
export function proposeSpeakers(
  text: string,
  passage: Range,
  mentions: readonly Mention[],
  language: string,
): ProposedSpeakers {
  const paragraph = paragraphAt(text, passage.start);
  const masked = blankQuotations(text.slice(paragraph.start, paragraph.end));
  const sentence = sentenceIn(text, paragraph, passage, language);
  const actors = mentions.filter(({ to }) => to.kind === 'actors');
  const found: (SpeakerProposal & { readonly distance: number })[] = [];
  const consider = (mention: Mention, inParagraph: Range, maskedText: string, isPassage: boolean): void => {
    const start = mention.start - inParagraph.start;
    const end = mention.end - inParagraph.start;
    if (maskedText.slice(start, end).trim() === '') return;
    const verb = verbBeside(maskedText, start, end);
    const inSentence = mention.start < sentence.end && mention.end > sentence.start;
    const because = !isPassage
      ? verb
        ? 'said before'
        : undefined
      : verb
        ? inSentence
          ? 'said'
          : 'said nearby'
        : inSentence
          ? 'same sentence'
          : 'same paragraph';
    if (because === undefined) return;
    const distance = Math.min(Math.abs(mention.start - passage.end), Math.abs(passage.start - mention.end));
    const shown = verb ?? { start, end };
    const words = text.slice(inParagraph.start + shown.start, inParagraph.start + shown.end).replace(/\s+/g, ' ');
    found.push({ actor: mention.to.id, because, words, distance });
  };
  for (const mention of within(actors, paragraph)) consider(mention, paragraph, masked, true);
  if (paragraph.start > 0) {
    const previous = paragraphAt(text, Math.max(0, paragraph.start - 3));
    const maskedPrevious = blankQuotations(text.slice(previous.start, previous.end));
    for (const mention of within(actors, previous)) consider(mention, previous, maskedPrevious, false);
  }
  found.sort(
    (a, b) =>
      ranks.indexOf(a.because) - ranks.indexOf(b.because) || a.distance - b.distance || compareText(a.actor, b.actor),
  );
  const known = found.filter(({ actor }, index) => found.findIndex((other) => other.actor === actor) === index);
  return {
    known: known.map(({ actor, because, words }) => ({ actor, because, words })),
    unknown: known[0]?.because === 'said' ? undefined : findUnknown(text, paragraph, masked, sentence, mentions),
  };
}

function within(mentions: readonly Mention[], { start, end }: Range): Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

function sentenceIn(text: string, paragraph: Range, passage: Range, language: string): Range {
  const sentences = splitSentences(text.slice(paragraph.start, paragraph.end), language);
  const around = sentenceAround(sentences, passage.start - paragraph.start, passage.end - paragraph.start);
  return { start: paragraph.start + around.start, end: paragraph.start + around.end };
}

function verbBeside(masked: string, start: number, end: number): Range | undefined {
  const after = verbAfter.exec(masked.slice(end, end + 140));
  if (after) return { start, end: end + after[0].length };
  const before = verbBefore.exec(masked.slice(Math.max(0, start - 100), start));
  if (before && !ofHearers.test(before[1] ?? '')) return { start: start - before[0].length, end };
  return undefined;
}

const nameRun = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:(?:al|el|bin|ibn|de|da|di|van|von|der)\s+)*\p{Lu}[\p{L}\p{M}’'-]*)*`;
/** With what a body is of: "Port Authority of Selwyn", "Ministry for the Sea". */
const speakerRun = String.raw`${nameRun}(?:\s+(?:of|for)\s+(?:the\s+)?${nameRun})*`;
const nameThenVerb = new RegExp(String.raw`(${speakerRun})(?:,[^,.;:]{1,80},)?\s+(?:${verbs})(?![\p{L}\p{M}])`, 'gu');
/** "said Rivera", "said Averland’s harbour master Rivera" */
const verbThenName = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${verbs})\s+(?:\S+[’']s\s+)?(?:\p{Ll}[\p{L}\p{M}-]*\s+){0,4}(${speakerRun})`,
  'gu',
);
const noNames = /^(?:He|She|They|It|We|I|You|The|A|An|In|On|At|And|But|Who|Il|Elle|Ils|Elles|On|Le|La|Les)$/;
/** Words before a name that are no part of it; most say what somebody is. */
const titles =
  /^(?:The|of|for|the|Mr|Mrs|Ms|Dr|Sir|Lady|Lord|President|Prime|Minister|Foreign|Defence|Defense|Interior|Finance|Secretary|General|Chancellor|Senator|Governor|Mayor|Professor|King|Queen|Prince|Princess|Vice|Deputy|Chairman|Chairwoman|Chief|Captain|Colonel|Monsieur|Madame)$/;

function findUnknown(
  text: string,
  paragraph: Range,
  masked: string,
  sentence: Range,
  mentions: readonly Mention[],
): UnknownSpeaker | undefined {
  const clause = { start: sentence.start - paragraph.start, end: sentence.end - paragraph.start };
  for (const pattern of [nameThenVerb, verbThenName]) {
    for (const match of masked.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = paragraph.start + match.index + match[0].indexOf(name);
      const isOutside = match.index >= clause.end || match.index + match[0].length <= clause.start;
      const isKnown = mentions.some((mention) => mention.start < start + name.length && mention.end > start);
      const named = withoutTitles(name.replace(/[’']s?$/, '').replace(/^.*[’']s\s+/s, ''));
      if (isOutside || isKnown || named === '' || noNames.test(named)) continue;
      return { named, fullName: longestForm(text, named) };
    }
  }
  return undefined;
}

function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((one) => !titles.test(one));
  return first === -1 ? '' : words.slice(first).join(' ');
}

/** "Ana Rivera" for "Rivera", where the article has it. */
function longestForm(text: string, named: string): string {
  // "Averland’s harbour master Ana Rivera": what stands before a possessive is another name.
  const runs = Array.from(text.matchAll(new RegExp(nameRun, 'gu')), ([run]) =>
    withoutTitles(run.replace(/[’']s?$/, '').replace(/^.*[’']s\s+/s, '')),
  );
  return runs
    .filter((run) => run === named || run.endsWith(` ${named}`))
    .reduce((a, b) => (b.length > a.length ? b : a), named);
}
