import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findCut } from '../../../../src/record/text/reading/passage-cut.ts';
import { readPlainText } from '../../../../src/record/text/reading/reading.ts';
import { findWholeWords } from '../../../../src/record/text/reading/word-edges.ts';
import { runs } from '../../../support/runs.ts';

/** Language, a text with a bar where it is cut, what the cut lies in. */
const refused: readonly (readonly [string, string, string])[] = [
  ['en', 'They can|’t win', 'contraction'],
  ['en', "They don|'t want", 'contraction'],
  ['en', "They don'|t want", 'contraction'],
  ['en', 'They o|f the town', 'word'],
  ['en', 'an il|legal strike', 'word'],
  ['en', 'a non-|violent day', 'compound'],
  ['en', 'a non|-violent day', 'compound'],
  ['en', 'a non\u2011|violent day', 'compound'],
  ['en', 'a co\u00ad|operation', 'word'],
  ['en', 'Orr|’s plan', 'contraction'],
  ['en', 'the workers|’ demands', 'contraction'],
  ['en', 'the ’|90s were', 'contraction'],
  ['en', 'waitin|’ for rain', 'contraction'],
  ['it', 'un po|’ di pace', 'contraction'],
  ['it', "un po|' di pace", 'contraction'],
  ['tr', 'fiyatlar %|5 arttı', 'number'],
  ['ar', 'ارتفع ٪|٥ في مايو', 'number'],
  ['zh', '投资３|．５億元', 'number'],
  ['ja', '費用は１|，２３４円だ', 'number'],
  ['en', 'cost 3|.5 billion', 'number'],
  ['en', 'cost 3.5| billion', 'number'],
  ['en', 'rose 1|,234.56 tonnes', 'number'],
  ['en', 'cost 1| 000 crowns', 'number'],
  ['en', 'cost 2| 350 000 crowns', 'number'],
  ['en', 'cost $1| 050 in all', 'number'],
  ['en', 'rose 1,234|.56 tonnes', 'number'],
  ['en', 'was -|5 degrees', 'number'],
  ['en', 'was −|5 degrees', 'number'],
  ['en', 'was minus |5 degrees', 'number'],
  ['en', 'rose 5|%', 'number'],
  ['en', 'rose 5| per cent', 'number'],
  ['en', 'paid $|5 million', 'number'],
  ['en', 'paid US|$5', 'number'],
  ['en', 'paid £3.2|m', 'word'],
  ['en', 'paid £|3', 'number'],
  ['en', 'at 14|:30 on', 'number'],
  ['en', 'at 14:|30 on', 'number'],
  ['en', 'in 2015|–2017 it', 'number'],
  ['en', 'in 2015–|2017 it', 'number'],
  ['en', 'on 2017-|05-03 it', 'number'],
  ['en', 'on 3|/5 it', 'number'],
  ['en', 'the 9|th man', 'word'],
  ['en', 'a 16|-year-old', 'compound'],
  ['en', 'COVID|-19 came', 'compound'],
  ['en', 'The U|.S. Army', 'abbreviation'],
  ['en', 'The U.|S. Army', 'abbreviation'],
  ['en', 'The U.S|. Army', 'abbreviation'],
  ['en', 'for Mr|. Orr', 'abbreviation'],
  ['en', 'J.| K. Orr', 'abbreviation'],
  ['en', 'J. |K. Orr', 'abbreviation'],
  ['en', 'at AT|&T it', 'compound'],
  ['en', 'wrote to @|orr today', 'address'],
  ['en', 'wrote to orr@|example.org', 'address'],
  ['en', 'on example|.org today', 'address'],
  ['en', 'and|/or none', 'compound'],
  ['en', 'The cafe|\u0301 closed', 'character'],
  ['en', 'The 👍|🏽 came', 'character'],
  ['en', 'flags 🇺🇸|🇫🇷 flew', ''],
  ['en', 'flags 🇺|🇸 flew', 'character'],
  ['en', 'the 👩|\u200d👧 came', 'character'],
  ['en', '2*3|*4 is', 'number'],
  ['en', 'the 5|°C day', 'number'],
  ['en', 'ran 5| km', 'number'],
  ['en', 'about ~|5 men', 'number'],
  ['fr', 'il n’|est pas', 'contraction'],
  ['fr', 'aujourd’|hui il', 'contraction'],
  ['fr', 'l|’armée', 'contraction'],
  ['fr', 'coûte 1| 234 567 euros', 'number'],
  ['fr', 'coûte 1\u202f|234 euros', 'number'],
  ['fr', 'monte de 5| %', 'number'],
  ['fr', 'monte de 5\u00a0|%', 'number'],
  ['fr', 'coûte 40| millions', 'number'],
  ['fr', 'le 1|er mai', 'word'],
  ['fr', 'M|. Orr part', 'abbreviation'],
  ['fr', 'un grand|-père', 'compound'],
  ['de', 'Am 9|. Oktober', 'number'],
  ['de', 'Vor|- und Nachteile', 'compound'],
  ['de', 'stieg um 1.234|,56 Tonnen', 'number'],
  ['de', 'kostet 3| Mio. Euro', 'number'],
  ['de', 'z. |B. Orr', 'abbreviation'],
  ['de', 'stieg um 5| Prozent', 'number'],
  ['de', 'die E-|Mail kam', 'compound'],
  ['de', 'un|zufrieden', 'word'],
  ['es', 'cuesta 5| mil millones', 'number'],
  ['es', 'sube un 5| por ciento', 'number'],
  ['es', 'EE.| UU. dijo', ''],
  ['es', 'el 5|º día', 'number'],
  ['it', 'nell|’acqua', 'contraction'],
  ['it', 'costa 3| milioni', 'number'],
  ['pt', 'custa R|$ 5', 'number'],
  ['pt', 'custa R$| 5', 'number'],
  ['sv', 'den 5|:e maj', 'compound'],
  ['sv', 'SJ|:s tåg', ''],
  ['sv', 'kostar 12| 500 kronor', 'number'],
  ['pl', 'kosztuje 3| mln złotych', 'number'],
  ['pl', 'biało|-czerwony', 'compound'],
  ['ru', 'стоит 3| млн рублей', 'number'],
  ['ru', 'кто|-то ушёл', 'compound'],
  ['ru', 'стоит 1|,5 рубля', 'number'],
  ['uk', 'п|’ять армій', 'contraction'],
  ['tr', "Ankara|'ya gitti", 'contraction'],
  ['ar', 'وال|جزائر', 'word'],
  ['ar', 'كلف ٣|٫٥ مليون', 'number'],
  ['he', 'צה|"ל מסר', 'abbreviation'],
  ['he', 'צה״|ל מסר', 'abbreviation'],
  ['he', 'בית־|ספר', 'compound'],
  ['zh', '战|争结束了', 'word'],
  ['zh', '花了40|亿元', 'number'],
  ['zh', '他不|会走', 'word'],
  ['zh', '5|月3日', 'number'],
  ['ja', '新幹|線で帰った', 'word'],
  ['ja', '新幹線で帰っ|た', 'word'],
  ['ja', '40|億円', 'number'],
  ['ja', 'メル|ケル首相', 'word'],
  ['th', 'รัฐบา|ลลาออก', 'word'],
  ['th', 'รัฐบ|าลลาออก', 'word'],
  ['ko', '전|쟁이 끝났다', 'word'],
];

const allowed: readonly (readonly [string, string])[] = [
  ['en', 'They can’t win| the war'],
  ['en', 'grew 3.5 |per cent in all'],
  ['en', 'cost 3.5 |billion'],
  ['en', 'They |can’t win'],
  ['en', 'He left—|and never came'],
  ['en', 'He left|—and never came'],
  ['en', 'He left –| and never came'],
  ['en', 'It cost 40|. In 2017, Orr paid.'],
  ['en', 'It cost 40. |In 2017, Orr paid.'],
  ['en', 'In 2017|, Orr paid.'],
  ['en', 'The U.S.| Army left'],
  ['en', '‘They can|’, Orr said.'],
  ['en', '‘They can’|, Orr said.'],
  ['en', '‘|They can’, Orr said.'],
  ['en', "'|They can,' Orr said."],
  ['en', '(|phase two|)'.replace('two|', 'two')],
  ['en', 'a non-violent| day'],
  ['en', 'Orr’s| plan'],
  ['en', 'the workers’| demands'],
  ['en', 'rose 1,234.56| tonnes'],
  ['en', 'in 2031 |300 men came'],
  ['en', 'on 3 May |200 men came'],
  ['en', 'rose |5%'],
  ['en', 'rose 5%| in May'],
  ['en', 'in 2017| 300 people'],
  ['en', 'on 3 May |2017'],
  ['en', 'for Mr. |Orr'],
  ['en', 'the end.|” Orr said'],
  ['en', 'It fell.|The army left.'],
  ['en', 'He left – |5 men stayed'],
  ['en', 'in 2017| $5 was paid'],
  ['en', 'They left - |5 men stayed'],
  ['en', 'flags 🇺🇸| flew'],
  ['en', 'naïve| café'],
  ['en', 'Smith|: no'],
  ['en', '“|No,|” she said'.replace('No,|', 'No,')],
  ['en', 'The plan failed|.'],
  ['en', 'left in 2017|.'],
  ['en', 'the “plan|” failed'],
  ['fr', 'l’|armée a perdu'],
  ['fr', 'parce qu’|il part'],
  ['fr', 'd’|Alger'],
  ['fr', '« |On reste| »'.replace('reste|', 'reste')],
  ['it', 'dell’|Italia'],
  ['de', 'Der Damm brach 2017|. Orr blieb.'],
  ['de', 'Am 9. |Oktober'],
  ['de', '„|Wir bleiben“'],
  ['es', '¿|Qué pasa?'],
  ['sv', 'EU:s| plan'],
  ['ru', 'стоит |3 млн рублей'],
  ['ar', '«|نحن باقون»'],
  ['he', '"|אנחנו נשארים|"'.replace('נשארים|', 'נשארים')],
  ['he', 'צה"ל| מסר'],
  ['zh', '战争|结束了'],
  ['zh', '“|战争结束了。”'],
  ['zh', '市长|说桥会撑住'],
  ['ja', '市長は|新幹線で帰った'],
  ['ja', '新幹線で帰った|。'],
  ['ja', '「|戦争は終わった」'],
  ['ja', 'メルケル|首相'],
  ['th', 'รัฐบาล|ลาออก'],
  ['ko', '전쟁|이 끝났다'],
  ['ko', '전쟁이| 끝났다'],
  ['en', 'G7|峰会'],
];

function cutOf(language: string, marked: string) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const reading = readPlainText(text, language);
  return findCut(reading, { start: at, end: text.length }) ?? findCut(reading, { start: 0, end: at });
}

describe('a passage', () => {
  test.each(refused.filter(([, , thing]) => thing !== ''))('is refused, %s: %s (%s)', (language, marked, thing) => {
    expect(cutOf(language, marked)?.thing).toBe(thing);
  });

  test.each(allowed)('can be cut, %s: %s', (language, marked) => {
    expect(cutOf(language, marked)).toBeUndefined();
  });

  test('names the whole of what it cuts', () => {
    const whole = (language: string, marked: string) => {
      const cut = cutOf(language, marked);
      return cut && marked.replace('|', '').slice(cut.start, cut.end);
    };
    expect(whole('en', 'They can|’t win')).toBe('can’t');
    expect(whole('en', 'cost 3|.5 billion crowns')).toBe('3.5 billion');
    expect(whole('en', 'was -|5 degrees')).toBe('-5');
    expect(whole('en', 'a non-|violent day')).toBe('non-violent');
    expect(whole('en', 'The U.|S. Army')).toBe('U.S.');
    expect(whole('ja', '新幹|線で帰った')).toBe('新幹線');
    expect(whole('de', 'Am 9|. Oktober')).toBe('9.');
  });

  test('of all of a text is never refused, and a cut names what holds it', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '5',
      '.',
      ',',
      ' ',
      '-',
      '’',
      '%',
      '$',
      '😀',
      '\u0301',
      '線',
      'た',
      'ร',
      '"',
      '&',
      '@',
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 40 }),
        fc.nat(),
        fc.constantFrom('en', 'fr', 'ja', 'he'),
        (text, from, language) => {
          const reading = readPlainText(text, language);
          expect(findCut(reading, { start: 0, end: text.length })).toBeUndefined();
          const at = text.length === 0 ? 0 : from % text.length;
          const cut = findCut(reading, { start: at, end: text.length });
          if (cut) {
            expect(cut.start).toBeLessThanOrEqual(at);
            expect(cut.end).toBeGreaterThanOrEqual(at);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

test('findWholeWords finds every place where the words stand whole, and no other', () => {
  expect(findWholeWords('The mayor may go; he may not', 'may')).toEqual([
    { start: 10, end: 13 },
    { start: 21, end: 24 },
  ]);
  expect(findWholeWords('The mayor', 'may')).toEqual([]);
  expect(findWholeWords('It  “seemed”\nto', '"seemed" to')).toEqual([{ start: 4, end: 15 }]);
  expect(findWholeWords('L’armée', 'armée')).toEqual([{ start: 2, end: 7 }]);
});
