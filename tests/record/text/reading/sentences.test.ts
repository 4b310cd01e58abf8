import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sentenceAround, splitSentences } from '../../../../src/record/text/reading/sentences.ts';
import { runs } from '../../../support/runs.ts';

const split = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test('gives the offsets of sentences without the space between them', () => {
    expect(splitSentences(' It rained.  We left. ')).toEqual([
      { start: 1, end: 11 },
      { start: 13, end: 21 },
    ]);
  });

  test('keeps a closing quotation mark with its sentence', () => {
    expect(split('“We must dig.” Then he left. “Why?” “Because.”')).toEqual([
      '“We must dig.”',
      'Then he left.',
      '“Why?”',
      '“Because.”',
    ]);
  });

  test('keeps closing marks that a space sets off', () => {
    expect(split('Il a dit : « Oui. » Puis il partit.', 'fr')).toEqual(['Il a dit : « Oui. »', 'Puis il partit.']);
  });

  test('may split inside a quotation', () => {
    expect(split('“It is only by digging. We must dig.” So he said.')).toEqual([
      '“It is only by digging.',
      'We must dig.”',
      'So he said.',
    ]);
  });

  test.each([
    'Mr. Orr and Mrs. Vale met Dr. Nale.',
    'They met St. Ives, Gen. Orr, Lt. Col. Vale and Gov. Nale.',
    'Sen. Orr wrote to Rep. Vale.',
    'The U.S. Army left.',
    'A letter by J. Orr and A. B. Vale arrived.',
    'The D.C. Council met.',
    'It ended on Jan. 3 with No. 7 in front.',
    'It was Orr vs. Vale again.',
    'It rose by 3.5 percent to 1.200,5 units.',
    '“Why?” he asked.',
    '“Stop!” she said.',
    'They agreed (Mr. Orr left).',
  ])('leaves whole: %s', (sentence) => {
    expect(split(`${sentence} They left.`)).toEqual([sentence, 'They left.']);
  });

  test('ends a sentence with a word that is an abbreviation only before a number', () => {
    expect(split('He said No. She stayed. It was Jan. Then came spring.')).toEqual([
      'He said No.',
      'She stayed.',
      'It was Jan.',
      'Then came spring.',
    ]);
  });

  test('asks the next word after what can end a sentence', () => {
    expect(split('He lives in the U.S. She stays.')).toEqual(['He lives in the U.S.', 'She stays.']);
    expect(split('He met U.S. Army men.')).toEqual(['He met U.S. Army men.']);
  });

  test('ends a sentence with a word that only ends like an abbreviation', () => {
    expect(split('They sold the Opelst. Then they left.')).toEqual(['They sold the Opelst.', 'Then they left.']);
  });

  test('does not end a sentence at a line break', () => {
    expect(split('It rained\nall day. We\r\nleft.')).toEqual(['It rained\nall day.', 'We\r\nleft.']);
  });

  test('splits other scripts', () => {
    expect(split('雨が降った。私たちは去った。', 'ja')).toEqual(['雨が降った。', '私たちは去った。']);
    expect(split('هل هطل المطر؟ نعم.', 'ar')).toEqual(['هل هطل المطر؟', 'نعم.']);
  });

  test.each(['', 'x', 'not a tag', 'en_US', 'qqq', 'zz-ZZ'])('takes the language tag "%s" for English', (language) => {
    expect(split('It rained. We left.', language)).toEqual(['It rained.', 'We left.']);
  });

  test('gives nothing for a blank paragraph', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });

  test('covers everything but white space, in order', () => {
    const pieces = fc.constantFrom('Mr', 'a', 'B', '.', '?', ' ', '\n', '”', '»', '“', '…', '3', '😀', ')');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        const sentences = splitSentences(text);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: runs(500) },
    );
  });

  test('answers for a text of initials only', () => {
    expect(splitSentences('A. '.repeat(30_000))).toEqual([{ start: 0, end: 89_999 }]);
  });
});

/** Language, and a paragraph with a bar between its sentences. */
const paragraphs: readonly (readonly [string, string])[] = [
  ['en', 'Rain fell.|At 5 p.m. Orr left the town.|Nobody stayed.'],
  ['en', 'It ended at 5 p.m.|The army left.'],
  ['en', 'Some towns, e.g. Averland, lost their bridges.|They left.'],
  ['en', 'The shares of Yoho! Inc. fell by half.|Nobody sold.'],
  ['en', 'Yoho Inc. Chairman Lee Orr sold.|He left.'],
  ['en', 'They work for Yoho Inc.|It fell.'],
  ['en', 'George W. Orr met J. R. R. Vale.|They left.'],
  ['en', 'It was plan B.|The army left.'],
  ['en', 'It was I.|Orr left.'],
  ['en', 'The No. 5 pump broke on Jan. 3, 2017.|It was old.'],
  ['en', '“Will it hold?” Orr asked the crew.|Nobody answered.'],
  ['en', '“Will it hold?” the mayor asked.|Nobody answered.'],
  ['en', '“Will it hold?” The mayor of Averland asked twice.|Nobody answered.'],
  ['en', '“Stop!”|The army left the town.'],
  ['en', '“Stop!” cried Orr.|The army left.'],
  ['en', '‘Will it hold?’ she wondered.|Nobody answered.'],
  ['en', '1. Orr left.|2. Lee stayed.'],
  ['en', 'It cost 3.5 per cent.|In 2017 it fell.'],
  ['en', 'See Smith et al. Vol. 3 and pp. 5 to 7.|It is old.'],
  ['en', 'Lt. Gen. Orr, Ph.D., met Sen. Lee, D-Averland.|They left.'],
  ['en', 'Orr et al. left.|They came back at 10 a.m. Monday.|Rain fell.'],
  ['de', 'Am 9. Oktober sagte Orr, man bleibe.|Niemand ging.'],
  ['de', 'Viele, z. B. Orr, blieben.|Niemand ging.'],
  ['de', 'Viele, z.B. Orr, d. h. Lee und u. a. Maro, blieben.|Niemand ging.'],
  ['de', 'Der Damm brach 2017.|Orr blieb.'],
  ['de', 'Es kamen 12.|Niemand ging.'],
  ['de', 'Im 19. Jahrhundert und im 2. Weltkrieg regnete es.|Niemand ging.'],
  ['de', 'Vom 9. bis 12. Mai und am 3. Juni blieb Dr. Orr.|Es regnete.'],
  ['de', 'Papst Johannes II. Orr und Prof. Dr. Lee kamen.|Es regnete.'],
  ['de', 'Es kamen Fischer, Bauern usw.|Niemand ging.'],
  ['de', 'Sie kostete ca. 3 Mio. Euro.|Niemand zahlte.'],
  ['de', '„Hält er?“, fragte Orr.|Niemand antwortete.'],
  ['de', 'Orr wohnt in der Hafenstr. 5 nahe der St. Anna.|Es regnete.'],
  ['de', 'Dr.-Ing. Orr und Dipl.-Ing. Lee schwiegen bis zum 1. Mai.|Niemand ging.'],
  ['fr', 'Orr a vu l’av. Foch et l’art. 3.|Il pleut.'],
  ['fr', 'M. Orr a dit que le pont tiendra.|Personne ne part.'],
  ['fr', 'MM. Orr et Lee ont vu Mgr Maro et le Pr. Vale.|Il pleut.'],
  ['fr', '« Tiendra-t-il ? » demande Orr.|Personne ne répond.'],
  ['fr', '« Tiendra-t-il ? »|Personne ne répond.'],
  ['fr', 'Des ponts, des quais, etc.|Il pleut.'],
  ['fr', 'Le no. 5, cf. p. 12, av. J.-C. Orr le dit.|Il pleut.'],
  ['es', 'El Sr. Orr dijo que se queda.|Nadie se fue.'],
  ['es', 'La Sra. Orr, el Dr. Lee y D. Maro, p. ej. Ud. Vale, salieron.|Llueve.'],
  ['es', 'En EE. UU. Orr habló.|Nadie se fue.'],
  ['es', 'Vive en EE. UU.|El puente cayó.'],
  ['es', '—¿Se queda? —preguntó Orr.|Nadie contestó.'],
  ['es', '¿Se queda?|¿Se va?|Nadie contestó.'],
  ['it', 'L’ing. Orr e dell’avv. Lee tacciono.|Piove.'],
  ['it', 'Il Sig. Orr e la Dott.ssa Lee, on. Maro, restano.|Piove.'],
  ['it', 'Ponti, moli, ecc.|Nessuno parte.'],
  ['it', 'Nel 300 a.C. Orr costruì il molo.|Piove.'],
  ['pt', 'O Sr. Orr e a Dra. Lee ficam.|Ninguém sai.'],
  ['pt', 'A Yoho S. A. Orr vendeu.|Chove.'],
  ['sv', 'Många, t.ex. Orr, bl.a. Lee, stannade kl. 5.|Ingen gick.'],
  ['sv', 'Broar, kajer m.m.|Det regnade.'],
  ['sv', '”Håller den?” frågade Orr.|Ingen svarade.'],
  ['da', 'Den 9. Orr-dag kom mange, f.eks. Lee.|Ingen gik.'],
  ['pl', 'Prof. Orr, dr hab. Lee i ks. Maro mieszkają przy ul. Portowej.|Pada.'],
  ['pl', 'W 2017 r. Orr ogłosiła umowę.|Nikt nie odszedł.'],
  ['pl', 'Mosty, nabrzeża itd.|Nikt nie odszedł.'],
  ['ru', 'В 2017 г. Орр объявила о сделке.|Никто не ушёл.'],
  ['ru', 'Это было в 2017 г.|Никто не ушёл.'],
  ['ru', 'А. С. Орр и проф. Ли живут на ул. Портовой.|Шёл дождь.'],
  ['ru', 'Мосты, причалы и т. д.|Никто не ушёл.'],
  ['ru', 'Мосты, т. е. Орр и Ли, стоят.|Шёл дождь.'],
  ['ru', '— Он стоит? — спросил Орр.|Никто не ответил.'],
  ['ru', 'Это был я.|Орр ушла.'],
  ['ar', 'قال د. أور إن الجسر باق.|لم يغادر أحد.'],
  ['he', 'אור אמר שהגשר יחזיק.|איש לא עזב.'],
  ['zh', '下雨了。|市长说桥会撑住。|没有人离开。'],
  ['zh', '“桥会撑住。”他说。|没有人离开。'],
  ['ja', '雨が降った。|市長は橋が持つと述べた。'],
  ['ja', '「橋は持つ。」と市長は述べた。|誰も去らなかった。'],
  ['ko', '비가 왔다.|“다리는 버틴다.”고 오르가 말했다.|아무도 떠나지 않았다.'],
  ['nl', 'Dhr. Orr en mevr. Lee, bijv. Maro, blijven.|Niemand gaat.'],
  ['fi', 'Orr jäi esim. Averlandiin 9. lokakuuta.|Kukaan ei lähtenyt.'],
  ['tr', 'Dr. Orr ve Prof. Lee 3. Köprü için geldi.|Kimse gitmedi.'],
  ['cs', 'Orr přišla 9. října např. s Ing. Lee.|Nikdo neodešel.'],
  ['en', 'They met at 5 p.m. Monday in Averland.|They left at 7 p.m.|Orr had come late.'],
  ['en', 'It fell at 3 p.m. Averland time.|It was shut at 9 a.m.|Lee paid.|They met at 1 p.m. Oct. 9 there.'],
  ['it', 'Pioveva.|Il dott. Orr e la sig.ra Lee sono rimasti.|Nessuno parla.'],
  ['pt', 'Chovia.|O sr. Orr e a dra. Lee ficaram.|Ninguém fala.'],
  ['zh', '下雨了。|“桥会撑住吗？”奥尔问道。|没人走。'],
  ['zh', '下雨了。|《晚报》报道了。|（完）'],
  ['ja', '雨だ。|「橋は持つか」とオルは尋ねた。|誰も去らない。'],
];

test.each(paragraphs)('splitSentences, %s: %s', (language, marked) => {
  const expected = marked.split('|');
  const isUnspaced = language === 'zh' || language === 'ja';
  expect(split(expected.join(isUnspaced ? '' : ' '), language)).toEqual(expected);
});

describe('sentenceAround', () => {
  const text = 'It rained. We left. They stayed.';
  const sentences = splitSentences(text);
  const around = (passage: string) => {
    const start = text.indexOf(passage);
    const range = sentenceAround(sentences, start, start + passage.length);
    return text.slice(range.start, range.end);
  };

  test('gives the sentence that a passage stands in', () => {
    expect(around('left')).toBe('We left.');
    expect(around('We left.')).toBe('We left.');
  });

  test('gives all sentences that a passage spans', () => {
    expect(around('rained. We')).toBe('It rained. We left.');
    expect(around('rained. We left. They')).toBe(text);
  });

  test('leaves out sentences that the passage only touches with white space', () => {
    expect(around(' We left. ')).toBe('We left.');
  });

  test('gives the sentence at an empty range', () => {
    expect(sentenceAround(sentences, 13, 13)).toEqual({ start: 11, end: 19 });
  });

  test('gives the passage itself where no sentence is', () => {
    expect(sentenceAround(sentences, 10, 11)).toEqual({ start: 10, end: 11 });
    expect(sentenceAround([], 2, 5)).toEqual({ start: 2, end: 5 });
    expect(sentenceAround(sentences, 40, 45)).toEqual({ start: 40, end: 45 });
  });
});
