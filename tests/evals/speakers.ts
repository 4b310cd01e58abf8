import { readFileSync } from 'node:fs';

import { findSpeech } from '../../src/record/text/reading/find-speech.ts';
import type { Paragraph } from '../../src/record/text/reading/paragraphs.ts';
import { readPlainText } from '../../src/record/text/reading/reading.ts';
import type { NamedRange } from '../../src/record/text/speakers/tokens.ts';
import { whoSpeaks } from '../../src/record/text/speakers/who-speaks.ts';

/**
 * How often a sure speaker is right, on texts with known speakers: `node tests/evals/speakers.ts FILE.jsonl`. Each line is
 * `{ text, quotes: [{ start, end, speaker }] }` in UTF-16 units; a speaker is null where the quotation has none. The
 * texts that were measured are not ours to keep here: docs/reading.md says which they are.
 */
interface Doc {
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly speaker: string | null }[];
}

const notNames =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|The|A|An|But|And|In|On|At|He|She|It|They|We|I|You|As|If|When|President|Senator)$/;

/** Runs of capitalised words: an actor for each last word, since a text without records has no better names. */
function namesOf(text: string): NamedRange[] {
  return Array.from(text.matchAll(/\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)*/gu), ({ 0: run, index }) => {
    const words = run.split(' ');
    const first = words.findIndex((word) => !notNames.test(word));
    const start = index + words.slice(0, Math.max(0, first)).join(' ').length + (first > 0 ? 1 : 0);
    return { start, end: index + run.length, actor: first === -1 ? '' : (words.at(-1) ?? '') };
  }).filter(({ actor }) => actor !== '');
}

function readingOf(text: string) {
  const paragraphs: Paragraph[] = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index: start }, index) => ({
    start,
    end: start + line.length,
    index,
    kind: 'paragraph',
    isQuoted: false,
  }));
  return { ...readPlainText(text, 'en'), text, language: 'en', paragraphs, speech: findSpeech(text, paragraphs, 'en') };
}

const docs = readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Doc);
let named = 0;
let sure = 0;
let right = 0;
for (const { text, quotes } of docs) {
  const reading = readingOf(text);
  const names = namesOf(text);
  for (const { start, end, speaker } of quotes) {
    // A pronoun or "a source" has no name to compare with.
    if (speaker === null || !/\p{Lu}/u.test(speaker.replace(/^(?:The|A|An|One|Some|He|She|They|It|I|We|You)\b/u, '')))
      continue;
    named += 1;
    const answer = whoSpeaks(reading, [{ start, end }], names);
    if (answer.answer !== 'sure') continue;
    sure += 1;
    if (speaker.toLowerCase().includes(answer.actor.toLowerCase())) right += 1;
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
process.stdout.write(
  `${docs.length} texts, ${named} quotations of named speakers: sure of ${sure} (${percent(sure, named)}), right in ${right} (${percent(right, sure)})\n`,
);
