import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../../src/record/markdown/text-layer.ts';
import { readText } from '../../../../src/record/text/reading/reading.ts';
import { setApart } from '../../../../src/record/text/reading/set-apart.ts';

function apart(body: string, words: string, language = 'en') {
  const reading = readText(textLayer(parseBody(body, 'published').tree), language);
  const start = reading.text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return setApart(reading, { start, end: start + words.length });
}

describe('words are set apart', () => {
  test.each([
    ['in a block quotation', 'Orr wrote:\n\n> We will not pay.', 'We will not pay.', 'block'],
    ['by a question’s and an answer’s label', 'Q: Will they rise?\n\nA: They will stay.', 'They will stay.', 'answer'],
    ['the question too', 'Q. Will they rise?\n\nA. They will stay.', 'Will they rise?', 'answer'],
    ['in French', 'Question : Et après ?\n\nRéponse : On verra.', 'On verra.', 'answer'],
    ['in German', 'Frage: Und dann?\n\nAntwort: Mal sehen.', 'Mal sehen.', 'answer'],
    ['in Russian', 'Вопрос: А потом?\n\nОтвет: Увидим.', 'Увидим.', 'answer'],
    ['in Chinese', '问：然后呢？\n\n答：看看吧。', '看看吧。', 'answer'],
    ['by names that come back', 'POST: When?\n\nOrr: Soon.\n\nPOST: How?\n\nOrr: By ship.', 'By ship.', 'answer'],
    ['by names of one exchange', 'Post: Will you pay?\n\nOrr: We will not pay.', 'We will not pay.', 'answer'],
    ['by such names in Spanish', 'Post: ¿Y ahora?\n\nOrr: Ya veremos.', 'Ya veremos.', 'answer'],
    ['by such names in Russian', 'Пост: Что дальше?\n\nОрр: Увидим.', 'Увидим.', 'answer'],
    [
      'after a line with a colon',
      'The office said in a statement:\n\nThe harbour is open.',
      'The harbour is open.',
      'label',
    ],
    ['above a signature', 'Nobody asked us.\n\n— Ana Orr, harbour master', 'Nobody asked us.', 'signed'],
    ['above one in words', 'Nobody asked us.\n\nSigned: Ana Orr', 'Nobody asked us.', 'signed'],
  ])('%s', (_how, body, words, form) => {
    expect(apart(body, words)).toBe(form);
  });
});

describe('words are not set apart', () => {
  test.each([
    ['in a sentence', 'Orr said that they stay.', 'they stay'],
    ['after the place a report is from', 'LONDON: The army left.\n\nIt rained.', 'The army left.'],
    ['after a name that stands alone', 'Orr: a life at sea.\n\nLee: another one.', 'a life at sea.'],
    [
      'after two names, the first with a question of its own',
      'Orr: still at sea?\n\nLee: another one.',
      'another one.',
    ],
    ['before the answer begins', 'Q: Will they rise?\n\nA: They will stay.', 'A: They will stay.'],
    ['in a paragraph after a list of points', 'It was late; here is why.\n\nThe ships came.', 'The ships came.'],
    ['above a sentence with a dash', 'It rained.\n\n— On part, dit Orr. Il pleuvait.', 'It rained.'],
    ['in a heading', 'He said:\n\n## Rain', 'Rain'],
  ])('%s', (_how, body, words) => {
    expect(apart(body, words)).toBeUndefined();
  });
});
