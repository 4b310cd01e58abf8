import { describe, expect, test } from 'vitest';

import { whoSpeaks } from '../../../../src/record/text/speakers/who-speaks.ts';
import { fewWords } from './few-words-cases.ts';
import { quotedAndLabelled } from './language-cases.ts';
import { moreSpeakers } from './more-cases.ts';
import { otherConstructions } from './other-cases.ts';
import { plainConstructions } from './plain-cases.ts';
import { speakerTraps } from './trap-cases.ts';
import { readMarked } from './support.ts';

function answerOf(marked: string, language: string) {
  const { reading, passages, names } = readMarked(marked, language);
  return whoSpeaks(reading, passages, names);
}

function sureOrAsk(marked: string, language: string): string {
  const answer = answerOf(marked, language);
  return answer.answer === 'sure' ? answer.actor : 'ask';
}

describe.each([...plainConstructions, ...otherConstructions, ...fewWords])('$name', ({ sentences }) => {
  const rows = Object.entries(sentences).flatMap(([language, list]) =>
    list.map(([marked, expected]) => ({ language, marked, expected })),
  );
  test.each(rows)('$language: $marked', ({ language, marked, expected }) => {
    expect(sureOrAsk(marked, language)).toBe(expected);
  });
});

test.each([...moreSpeakers, ...speakerTraps, ...quotedAndLabelled])('%s, %s: %s', (language, expected, marked) => {
  expect(sureOrAsk(marked, language)).toBe(expected);
});

describe('speakers of one statement are all proposed, and none is sure', () => {
  test.each([
    ['en', '“{We are done},” Orr and Maro said in a joint statement.', ['orr', 'maro']],
    ['en', '“{We are done},” said Maro and Orr.', ['maro', 'orr']],
    ['en', 'Both Orr and Maro called it “{a mistake}”.', ['orr', 'maro']],
    ['en', '“{We are done},” the ministry, Orr and Maro said.', ['ministry', 'orr', 'maro']],
    ['fr', '« {C’est fini} », ont déclaré Orr et Maro.', ['orr', 'maro']],
    ['de', '„{Es ist vorbei}“, sagten Orr und Maro.', ['orr', 'maro']],
    ['es', '«{Se acabó}», dijeron Orr y Maro.', ['orr', 'maro']],
  ])('%s: %s', (language, marked, actors) => {
    const answer = answerOf(marked, language);
    expect(answer.answer === 'perhaps' && answer.candidates.map(({ actor }) => actor)).toEqual(actors);
  });
});

describe('an inflected name', () => {
  const { reading, passages, names } = readMarked('«{Всё кончено}», — сказал мэр Орр.', 'ru');
  const inflected = names.map((name) => ({ ...name, isInflected: true }));

  test('is no subject', () => {
    expect(whoSpeaks(reading, passages, names)).toMatchObject({ answer: 'sure', actor: 'orr' });
    expect(whoSpeaks(reading, passages, inflected)).toMatchObject({ answer: 'perhaps' });
  });

  test('may be a source', () => {
    const read = readMarked('По словам Орр, план «{мёртв}».', 'ru');
    const named = read.names.map((name) => ({ ...name, isInflected: true }));
    expect(whoSpeaks(read.reading, read.passages, named)).toMatchObject({ answer: 'sure', because: 'according' });
  });
});

describe('words that go on over paragraphs with a pronoun', () => {
  test.each([
    ['“It is over,” Orr said.\n\n“{We go home},” she added.', 'orr'],
    ['“It is over,” Orr said.\n\n“We go home,” she added.\n\n“{Never again},” she said.', 'orr'],
    ['“It is over,” Orr told Maro.\n\n“{We go home},” she added.', 'ask'],
    ['“It is over,” Orr said. A neighbour waved.\n\n“{We go home},” she added.', 'ask'],
    ['“It is over,” a neighbour of Orr said.\n\n“{We go home},” she added.', 'ask'],
    ['Orr came late.\n\n“{We go home},” she said.', 'ask'],
    ['“It is over,” he said. Orr had left.\n\n“{We go home},” she said.', 'ask'],
  ])('%j', (marked, expected) => {
    expect(sureOrAsk(marked, 'en')).toBe(expected);
  });
});
