import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import type { ArticleNames } from '../quotes/article-names.ts';
import type { QuoteDraft } from '../quotes/quote-draft.ts';
import type { TimeOfSentence } from './draft-events.ts';

/** Words that begin a clause of its own: a time behind them is one of what was said, not of the saying. */
const ownClause: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:that|had|who|whose|which|when|where|after|before|because|would|will)(?![\p{L}])/u,
  fr: /(?<![\p{L}])(?:que?|qu[’']|qui|dont|où|avait|après|avant|alors)(?![\p{L}])/u,
  de: /(?<![\p{L}])(?:dass|hatte|hätten?|als|nachdem|weil|wenn|seit)(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:que|quien|cuando|había|donde|después|antes)(?![\p{L}])/u,
};

/** How somebody came to speak, with the day right behind it: "Asked on Monday", "rencontrée lundi devant les grilles". */
const encounter: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:asked|reached|interviewed|contacted|questioned|speaking|testifying|giving evidence|addressing \p{L}+|in an interview)(?:\s[\p{L}’'-]+){0,7}\s*$/iu,
  fr: /(?<![\p{L}])(?:rencontrée?|interrogée?|jointe?|contactée?|questionnée?|invitée?)(?:\s[\p{L}’'-]+){0,5}\s*$/iu,
  de: /(?<![\p{L}])(?:befragt|gefragt|angesprochen|im Gespräch|auf Anfrage|auf Nachfrage)(?:\s[\p{L}’'-]+){0,5}\s*$/iu,
  es: /(?<![\p{L}])(?:preguntad[oa]|entrevistad[oa]|consultad[oa]|interrogad[oa])(?:\s[\p{L}’'-]+){0,5}\s*$/iu,
};

/**
 * When the words of a quote were said, where the tag beside them says so: "she said in an interview on Tuesday". A time that
 * stands elsewhere in the sentence is one of what was said. "Asked on Monday, he did not hesitate." may stand as a sentence
 * before the quoted one.
 */
export function timeOfSaying(
  { reading }: ArticleNames,
  { around, segments }: QuoteDraft,
  times: readonly TimeOfSentence[],
): TimeOfSentence | undefined {
  const language = primaryLanguage(reading.language);
  const verbs = speechVerbs(language);
  if (!verbs) return undefined;
  const [clause, meeting] = [ownClause[language] ?? ownClause.en, encounter[language] ?? encounter.en];
  const isMeeting = (before: string) => meeting?.test(before.split(/[,;:–—.]/u).at(-1) ?? '') === true;
  return times.find(({ sentence, time }) => {
    const before = sentence.told.slice(0, time.start);
    if (sentence.end <= around.start) {
      const between = reading.text.slice(sentence.end, around.start);
      return /^[^\S\n]*$/u.test(between) && isMeeting(before) && /^\s*\p{L}+\s*$/u.test(before);
    }
    if (sentence.start > around.start || sentence.end < around.end) return false;
    if (isMeeting(before)) return true;
    const tag = before.split(/[,;:–—]|\s{3,}/u).at(-1) ?? '';
    const verb = [...tag.matchAll(new RegExp(verbs.anywhere.source, 'giu'))].at(-1);
    const between = verb ? tag.slice(verb.index + verb[0].length) : '';
    if (verb !== undefined && (between.match(/\p{L}+/gu)?.length ?? 0) <= 8 && clause?.test(between) !== true)
      return true;
    return isInTag(before, segments.at(-1)?.end ?? around.end, sentence.start, verbs.anywhere, clause);
  });
}

/** Whether a time stands in the tag behind the words, with a description between: "“…”, said Orr, the mayor, on Monday." */
function isInTag(before: string, end: number, start: number, verb: RegExp, clause: RegExp | undefined): boolean {
  const tag = before.slice(Math.max(0, end - start));
  const [, rest] = /^\P{L}{0,4}((?:\p{L}[\p{L}’'-]*\s){0,2}[^;:–—]*)$/u.exec(tag) ?? [];
  if (rest === undefined || rest.length > 140 || clause?.test(rest) === true) return false;
  const opening = rest.split(/\s+/u).slice(0, 3).join(' ');
  return verb.test(opening);
}
