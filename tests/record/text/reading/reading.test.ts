import { describe, expect, test } from 'vitest';

import { parseBody } from '../../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../../src/record/markdown/text-layer.ts';
import { paragraphOf, readText, sentencesAround } from '../../../../src/record/text/reading/reading.ts';
import { placeInSpeech } from '../../../../src/record/text/reading/speech-cut.ts';
import { vouchedWords } from '../../../../src/record/text/reading/speech.ts';

const read = (body: string, language = 'en') => readText(textLayer(parseBody(body).tree), language);
const spoken = (body: string, language = 'en') => {
  const reading = read(body, language);
  return vouchedWords(reading.speech).map(({ start, end }) => reading.text.slice(start, end));
};

describe('a reading', () => {
  test('is made once for a layer and a language', () => {
    const layer = textLayer(parseBody('It rained.').tree);
    expect(readText(layer, 'en')).toBe(readText(layer, 'en'));
    expect(readText(layer, 'en')).not.toBe(readText(layer, 'fr'));
    expect(readText(layer, 'en').speech).toBe(readText(layer, 'en').speech);
  });

  test('has sentences that reach over no paragraph, item or cell', () => {
    const reading = read('# Rain\n\n- on Orr\n- on Lee');
    const around = sentencesAround(reading, {
      start: reading.text.indexOf('Orr'),
      end: reading.text.indexOf('Orr') + 3,
    });
    expect(reading.text.slice(around.start, around.end)).toBe('on Orr');
    expect(paragraphOf(reading, 0)?.kind).toBe('heading');
  });

  test('spans the sentences of a passage over two paragraphs', () => {
    const reading = read('It rained. We left.\n\nThey stayed. Nobody came.');
    const start = reading.text.indexOf('left');
    const around = sentencesAround(reading, { start, end: reading.text.indexOf('stayed') + 6 });
    expect(reading.text.slice(around.start, around.end)).toBe('We left.\n\nThey stayed.');
  });
});

describe('a quoted block', () => {
  test('is the words of whoever wrote it', () => {
    expect(spoken('Orr wrote:\n\n> We will not pay. Not “now”.\n>\n> Not ever.\n\nRain fell.')).toEqual([
      'We will not pay. Not “now”.',
      'Not ever.',
    ]);
  });

  test('leaves its signature out', () => {
    expect(spoken('Orr wrote:\n\n> We will not pay.\n>\n> — Maro Orr, Averland\n\nRain fell.')).toEqual([
      'We will not pay.',
    ]);
  });

  test('that reports speech itself has only its marks', () => {
    expect(spoken('> “We stay,” Orr said. The army had lost.\n\nRain fell.')).toEqual(['We stay,']);
    expect(spoken('> Orr said: “We stay.” The army had lost.')).toEqual(['We stay.']);
  });

  test('is none where it is code', () => {
    expect(spoken('```\n“We stay”\n```')).toEqual([]);
  });
});

describe('the place of a passage in speech', () => {
  const place = (body: string, words: string) => {
    const reading = read(body);
    const start = reading.text.indexOf(words);
    const found = placeInSpeech(reading, { start, end: start + words.length });
    return found.status === 'crosses'
      ? found.segments.map((range) => reading.text.slice(range.start, range.end))
      : found.status === 'outside'
        ? `outside, ${found.unclosed ? 'behind an open mark' : 'no mark'}`
        : found.status;
  };
  const body = '“No tolls,” Orr said. “Never.” Rain fell. “It goes on.';

  test.each([
    ['No tolls,', 'inside'],
    ['“No tolls,”', 'with marks'],
    ['Never.”', 'with marks'],
    ['tolls,” Orr said. “Never', ['tolls', 'Never']],
    ['Never.” Rain', ['Never.']],
    ['Rain fell.', 'outside, no mark'],
    ['It goes on.', 'outside, behind an open mark'],
  ])('of %j', (words, expected) => {
    expect(place(body, words)).toEqual(expected);
  });
});
