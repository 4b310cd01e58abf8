import type { Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import type { NameCluster } from './name-cluster.ts';

/** What the text says somebody is, beside the name. */
export interface Apposition {
  /** As printed: "a grain analyst at Corvin & Daughters". */
  readonly words: string;
  /** The words with the name, from which it is known. */
  readonly evidence: Range;
}

const articleWord = `(?:an?|the|its|his|her|their|une?|le|la|l[’']|les|son|sa|der|die|das|ein|eine|dessen|deren|ihr|sein|el|un|una|su)`;
const after = new RegExp(
  `^,\\s(${articleWord}\\s?[^,.;:!?“”"«»()]{3,90}?)(?=[,.;]|\\s(?:who|whose|which|said|says|told|qui|dont|der|die|que|quien|a\\s|hat|sagte|dijo|dit)(?![\\p{L}]))`,
  'u',
);
const beforeName = new RegExp(`(?<![\\p{L}])(${articleWord}\\s?[^,.;:!?“”"«»()]{3,80}?),\\s$`, 'iu');

/** The first apposition of a name; a title before it counts as one. */
export function findApposition({ text, paragraphs }: Reading, { mentions, kind }: NameCluster): Apposition | undefined {
  for (const mention of mentions) {
    const paragraph = paragraphs[mention.paragraph];
    if (!paragraph) continue;
    const behind = after.exec(text.slice(mention.end, Math.min(paragraph.end, mention.end + 120)))?.[1];
    if (behind !== undefined) {
      const end = mention.end + 2 + behind.length;
      return { words: oneLine(behind), evidence: { start: mention.start, end } };
    }
    if (kind !== 'person') continue;
    const titled = mention.titles === '' ? mention.start : mention.start - mention.titles.length - 1;
    const lead = text.slice(Math.max(paragraph.start, titled - 110), titled);
    const ahead = beforeName.exec(lead)?.[1];
    const isClosed = text.slice(mention.end, mention.end + 1).startsWith(',');
    if (ahead !== undefined && isClosed) {
      return { words: oneLine(ahead), evidence: { start: titled - 2 - ahead.length, end: mention.end } };
    }
    if (mention.titles !== '' && text.slice(titled, mention.start - 1) === mention.titles) {
      return { words: mention.titles, evidence: { start: titled, end: mention.end } };
    }
  }
  return undefined;
}

/** The words of an apposition as a sentence of its own: "A grain analyst at Corvin & Daughters." */
export function asSummary(words: string): string {
  const bare = words.replace(/^(?:its|his|her|their|son|sa|dessen|deren|ihr|sein|su)\s/iu, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
}

/** The title alone, without an article: "general secretary". */
export function asTitle(words: string): string {
  return words.replace(new RegExp(`^${articleWord}\\s?`, 'iu'), '');
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
