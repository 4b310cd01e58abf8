import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import type { NameCluster } from './name-cluster.ts';

/** What the text says somebody is, beside the name. */
export interface Apposition {
  /** As printed: "a grain analyst at Corvin & Daughters". */
  readonly words: string;
  /** The same without an article: "grain analyst at Corvin & Daughters". */
  readonly title: string;
  /** The words with the name, from which it is known. */
  readonly evidence: Range;
}

/** Words that begin an apposition, by language: a German article behind a name begins a relative clause. */
const before: Readonly<Record<string, string>> = {
  en: 'an?|the|its|his|her|their',
  fr: "une?|le|la|l[’']|les|son|sa",
  de: 'der|die|das|ein|eine|dessen|deren|ihr|ihre|sein|seine',
  es: 'el|la|un|una|su',
};
const behind: Readonly<Record<string, string>> = { ...before, de: 'ein|eine' };
const next = '(?=[,.;]|\\s(?:who|whose|which|said|says|told|qui|dont|que|quien|a\\s|hat|sagte|dijo|dit)(?![\\p{L}]))';

function patternsOf(tag: string): { readonly after: RegExp; readonly ahead: RegExp; readonly article: RegExp } {
  const language = primaryLanguage(tag);
  const first = before[language] ?? before.en ?? '';
  const body = '\\s?[^,.;:!?“”"«»()]';
  return {
    after: new RegExp(`^,\\s((?:${behind[language] ?? first})${body}{3,90}?)${next}`, 'u'),
    ahead: new RegExp(`(?<![\\p{L}])((?:${first})${body}{3,80}?),\\s$`, 'iu'),
    article: new RegExp(`^(?:${first})(?<=[’'])|^(?:${first})\\s`, 'iu'),
  };
}

/** The first apposition of a name; a title before it counts as one. */
export function findApposition(
  { text, paragraphs, language }: Reading,
  { mentions, kind }: NameCluster,
): Apposition | undefined {
  const { after, ahead: aheadOf, article } = patternsOf(language);
  const titleOf = (words: string) => oneLine(words.replace(article, ''));
  for (const mention of mentions) {
    const paragraph = paragraphs[mention.paragraph];
    if (!paragraph) continue;
    const found = after.exec(text.slice(mention.end, Math.min(paragraph.end, mention.end + 120)))?.[1];
    if (found !== undefined) {
      const end = mention.end + 2 + found.length;
      return { words: oneLine(found), title: titleOf(found), evidence: { start: mention.start, end } };
    }
    if (kind !== 'person') continue;
    const titled = mention.titles === '' ? mention.start : mention.start - mention.titles.length - 1;
    const lead = text.slice(Math.max(paragraph.start, titled - 110), titled);
    const ahead = aheadOf.exec(lead)?.[1];
    const isClosed = text.slice(mention.end, mention.end + 1).startsWith(',');
    if (ahead !== undefined && isClosed) {
      return {
        words: oneLine(ahead),
        title: titleOf(ahead),
        evidence: { start: titled - 2 - ahead.length, end: mention.end },
      };
    }
    if (mention.titles !== '' && text.slice(titled, mention.start - 1) === mention.titles) {
      return { words: mention.titles, title: mention.titles, evidence: { start: titled, end: mention.end } };
    }
  }
  return undefined;
}

/** The words of an apposition as a sentence of its own: "A grain analyst at Corvin & Daughters." */
export function asSummary(words: string): string {
  const bare = words.replace(/^(?:its|his|her|their|son|sa|dessen|deren|ihr|sein|su)\s/iu, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
