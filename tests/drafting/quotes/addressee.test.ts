import { expect, test } from 'vitest';
import { draftText } from '../draft-text.ts';

test.each<[string, string, string | undefined]>([
  ['en', '“It held,” Lena Quill told the Thornby Argus.', 'thornby-argus'],
  ['en', '“It held,” Lena Quill said in an interview with Radio Selwyn.', 'radio-selwyn'],
  ['de', '„Es hält“, sagte Lena Quill im Gespräch mit Radio Selwyn.', 'radio-selwyn'],
  ['fr', '« Cela tient », a dit Lena Quill dans un entretien à Radio Selwyn.', 'radio-selwyn'],
  ['es', '«Aguanta», dijo Lena Quill en una entrevista con Radio Selwyn.', 'radio-selwyn'],
  // Nobody is named, or somebody stands elsewhere in the sentence.
  ['en', '“It held,” Lena Quill told reporters.', undefined],
  ['en', '“It held,” Lena Quill said of Radio Selwyn.', undefined],
  ['en', '“It held,” Lena Quill told reporters outside Radio Selwyn.', undefined],
])('%s: whom words were said to: %s', (language, text, addressee) => {
  const quote = draftText(`${text}\n`, language).find(({ kind }) => kind === 'quotes');
  expect(quote?.fields.speaker).toBe('lena-quill');
  expect(quote?.fields.addressee).toBe(addressee);
});
