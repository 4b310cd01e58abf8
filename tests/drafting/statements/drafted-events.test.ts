import { describe, expect, test } from 'vitest';
import { draftText } from '../draft-text.ts';

const eventsIn = (language: string, text: string) =>
  draftText(`${text}\n`, language)
    .filter(({ kind }) => kind === 'events')
    .map(({ fields: { date } }) => date);

describe('what only says when or where something was written, or is to come, is no event', () => {
  test.each<[string, string, readonly string[]]>([
    ['fr', 'Montmaro, 6 février 2031. Le four s’est éteint lundi.', ['2031-03-10']],
    ['en', 'The gate was to open in May. It opened in June.', ['2030-06']],
    ['de', 'Am Freitag tagt der Rat. Am Montag war er krank.', ['2031-03-10']],
  ])('%s: %s', (language, text, dates) => {
    expect(eventsIn(language, text)).toEqual(dates);
  });
});

describe('the day of saying', () => {
  const spokenIn = (language: string, text: string) =>
    draftText(`${text}\n`, language)
      .filter(({ kind }) => kind === 'quotes')
      .map(({ fields: { spoken } }) => spoken);

  test.each<[string, string, string]>([
    ['en', '“It held well enough,” Lena Quill said in an interview on Tuesday.', '2031-03-11'],
    ['en', '“It held well enough,” said Lena Quill, the head of the union, on Tuesday.', '2031-03-11'],
    ['en', 'Giving evidence in court on Tuesday, Lena Quill said she was “much too tired to stay”.', '2031-03-11'],
    ['en', 'Asked on Tuesday what came first, Lena Quill smiled. “Sleep and more sleep,” she said.', '2031-03-11'],
    ['en', '“It held well enough,” said Lena Quill, who left on Tuesday.', '../2031-03-12'],
    ['fr', '« Rien ne tient », confie Hélène Maro, rencontrée mardi devant les grilles.', '2031-03-11'],
    ['es', '«Nada aguanta ya», le replicó la portavoz, Celia Maro, en el pleno del martes.', '2031-03-11'],
  ])('%s: %s', (language, text, spoken) => {
    expect(spokenIn(language, text)).toEqual([spoken]);
    expect(eventsIn(language, text)).toEqual(spoken.startsWith('..') ? ['2031-03-11'] : []);
  });
});
