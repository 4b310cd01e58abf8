import { describe, expect, test } from 'vitest';

import { whoSpeaks } from '../../../../src/record/text/speakers/who-speaks.ts';
import { constructions } from './cases.ts';
import { readMarked } from './support.ts';

function answerOf(marked: string, language: string) {
  const { reading, passages, names } = readMarked(marked, language);
  return whoSpeaks(reading, passages, names);
}

function sureOrAsk(marked: string, language: string): string {
  const answer = answerOf(marked, language);
  return answer.answer === 'sure' ? answer.actor : 'ask';
}

describe.each(constructions)('$name', ({ sentences }) => {
  const rows = Object.entries(sentences).flatMap(([language, list]) =>
    list.map(([marked, expected]) => ({ language, marked, expected })),
  );
  test.each(rows)('$language: $marked', ({ language, marked, expected }) => {
    expect(sureOrAsk(marked, language)).toBe(expected);
  });
});
