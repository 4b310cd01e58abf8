import { describe, expect, test } from 'vitest';
import { fitLabel, textWidth, type Typeface } from '../../../src/views/drawing/text-width.ts';

const rows: readonly (readonly [text: string, text_: number, label: number, why: string])[] = [
  ['', 0, 0, 'nothing'],
  ['Orr', 0.84 + 2 * 0.46, 3 * 0.56, 'letters of their own width, or an average one'],
  ['東京', 2, 2, 'Chinese characters'],
  ['とうきょう', 5, 5, 'kana'],
  ['서울', 2, 2, 'Hangul'],
  ['𠮷', 1, 1, 'a character beyond 16 bits'],
  ['🌧', 1, 1, 'an emoji'],
  ['ＡＢ', 2, 2, 'full-width letters'],
  ['e\u0301', 0.57, 0.56, 'a letter with a mark that combines with it'],
  ['عَ', 0.63, 0.56, 'an Arabic letter with its vowel'],
  ['\u2068a\u2069', 0.57, 0.56, 'a letter between signs for the direction'],
  ['Ж', 0.83, 0.56, 'a capital of another script'],
];

describe('the width of a text', () => {
  test.each(rows)('%j is %d ems in the text and %d in labels: %s', (text, inText, inLabels) => {
    const widthIn = (typeface: Typeface) => textWidth(text, typeface);
    expect(widthIn('text')).toBeCloseTo(inText, 10);
    expect(widthIn('label')).toBeCloseTo(inLabels, 10);
  });
});

describe('a label in its room', () => {
  test.each([
    ['The harbour office is open', 15, 'The harbour office is open'],
    ['The harbour office is open', 10, 'The harbour …'],
    ['東京の港は開いている', 10, '東京の港は開いている'],
    ['東京の港は開いている', 6, '東京の港 …'],
    ['🌧🌧🌧🌧', 2.5, '🌧 …'],
    ['  The   harbour ', 15, 'The harbour'],
  ])('%j in %d ems is %j', (text, room, fitted) => {
    expect(fitLabel(text, room)).toBe(fitted);
    expect(textWidth(fitted, 'label')).toBeLessThanOrEqual(room);
  });
});
