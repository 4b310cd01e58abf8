import { describe, expect, test } from 'vitest';
import { hasOwnMarks, isInQuotationMarks } from '../../../src/record/text/quotation-marks.ts';

describe('isInQuotationMarks', () => {
  const inMarks = (paragraph: string, words: string) => isInQuotationMarks(paragraph, paragraph.indexOf(words));

  test('tells speech from the sentence around it', () => {
    const paragraph = '“No tolls,” Ana Orr said. “Never.” Rain fell.';
    expect(['No', 'Never'].map((words) => inMarks(paragraph, words))).toEqual([true, true]);
    expect(['Ana', 'said', 'Rain'].map((words) => inMarks(paragraph, words))).toEqual([false, false, false]);
  });

  test('follows marks that open in one shape and close in another', () => {
    const paragraph = '"No tolls,” she said. “Never."  Rain fell.';
    expect(['No', 'Never'].map((words) => inMarks(paragraph, words))).toEqual([true, true]);
    expect(['she', 'Rain'].map((words) => inMarks(paragraph, words))).toEqual([false, false]);
  });

  test('knows the marks of other traditions, one inside another', () => {
    expect(inMarks('« Pas de péage », dit-elle.', 'Pas')).toBe(true);
    expect(inMarks('« Pas de péage », dit-elle.', 'dit')).toBe(false);
    expect(inMarks('„Keine Maut“, sagte sie.', 'Keine')).toBe(true);
    expect(inMarks('„Keine Maut“, sagte sie.', 'sagte')).toBe(false);
    expect(inMarks('”Inga tullar”, sa hon.', 'Inga')).toBe(true);
    expect(inMarks('”Inga tullar”, sa hon.', 'sa hon')).toBe(false);
    expect(inMarks('«Er sagte “nie” und ging», schrieb sie.', 'ging')).toBe(true);
  });

  test('counts speech that goes on in a new paragraph, single marks and dashes', () => {
    expect(inMarks('“And we never will.', 'never')).toBe(true);
    expect(inMarks('‘No tolls,’ she said.', 'No')).toBe(true);
    expect(inMarks('She won’t raise tolls.', 'raise')).toBe(false);
    expect(inMarks('— Pas de péage, dit-elle.', 'Pas')).toBe(true);
  });
});

test('hasOwnMarks sees words that bring their marks along', () => {
  expect(['“Never.”', '"No tolls,"', '“No tolls”,'].map(hasOwnMarks)).toEqual([true, true, true]);
  expect(['Never.', 'the “new” tolls', '“new” tolls'].map(hasOwnMarks)).toEqual([false, false, false]);
});
