import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';

/** German words that end as a verb in the present does, and are none. */
const noVerbs = new Set(
  `nicht jetzt laut seit mit erst fast zuletzt bereit insgesamt selbst damit sonst dort spät zumeist meist längst höchst
  zunächst demnächst möglichst nebst samt statt anstatt weit gut alt kalt rot tot echt leicht schlecht direkt exakt knapp
  bekannt gesamt sofort fest dicht acht nächst hat`.split(/\s+/u),
);

/** Forms of the past without the ending of most: "erhielt", "vertrat", "bat". */
const strongPast = /(?:hielt|trat|bat|galt|riet|bot|tat|schritt|stritt|(?<!t)ritt|litt|glitt|schnitt)$/u;

/** Participles: "geplant", "verletzt". They say nothing of when. */
const participle = /^(?:ge|\p{L}{2,}ge)\p{L}+t$/u;

/**
 * Whether a clause speaks in the present, and of no habit and no saying, so that its day is one to come: "Am Freitag
 * entscheidet der Kreistag", "Les salariés votent mardi". No form of the past may stand in it: that has been asked before.
 *
 * @param before the words of the clause before its time, as `time` and `after` in the letters of the text
 */
export function isScheduled(before: string, after: string, time: string, language: string): boolean {
  const clause = `${before} ${after}`;
  // "depuis lundi", "seit Montag", "desde el lunes": what began goes on.
  if (/(?:^|\s)(?:seit|ab|depuis|dès|desde|since)\s*$/iu.test(before) || /^(?:seit|depuis|desde|since)\s/iu.test(time))
    return false;
  if (speechVerbs(language)?.anywhere.test(clause) === true) return false;
  switch (language) {
    case 'de':
      return germanPresent(before, after);
    case 'fr':
      return (
        !/(?<![\p{L}])\p{Ll}+(?:é|és|ée|ées|i|is|ie|ies|u|us|ue|ues)\s*$/u.test(before) && hasVerb(before, after, time)
      );
    case 'es':
      return !/(?<![\p{L}])\p{Ll}+[ai]d[oa]s?\s*$/u.test(before) && hasVerb(before, after, time);
    default:
      return false;
  }
}

function germanPresent(before: string, after: string): boolean {
  const [next = ''] = /^\s\p{Ll}+(?![\p{L}-])/u.exec(after) ?? [];
  const [last = ''] = /(?<![\p{L}-])\p{Ll}+\s*$/u.exec(before) ?? [];
  const isVerb = (word: string) =>
    /\p{L}{2,}t$/u.test(word) && !noVerbs.has(word) && !strongPast.test(word) && !participle.test(word);
  // "Am Freitag entscheiden die Richter": the verb is second, whatever is first.
  const isBeside = before.trim() === '' ? next.trim() : last.trim();
  if (/\p{L}{2,}en$/u.test(isBeside) && !/^(?:gegen|neben|wegen|zwischen|neuen|kein?en|ihren|seinen)$/u.test(isBeside))
    return true;
  return before.trim() === ''
    ? isVerb(isBeside)
    : (before.match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu) ?? []).some(isVerb);
}

/** Whether a clause is more than a noun and its time: "l’édition de mardi", ", en el pleno del lunes" have no verb. */
function hasVerb(before: string, after: string, time: string): boolean {
  const words = `${before} ${after}`.match(/\p{L}+/gu) ?? [];
  const isPhrase =
    /^\s*(?:en|a|al|ante|con|por|tras|dans|à|au|aux|sur|pour|par|devant|lors)\s/u.test(before) && words.length < 6;
  return (
    words.length >= 3 && !isPhrase && !/^(?:de|du|del)\s/iu.test(time) && !/(?<![\p{L}])(?:de|d’|d')\s*$/u.test(before)
  );
}
