import { describe, expect, test } from 'vitest';
import {
  bareWords,
  blankQuotations,
  hasOuterMarks,
  splitCopied,
  spokenSegments,
} from '../../../src/changes/edit/quoted-words.ts';
import { readPlainText } from '../../../src/record/text/reading/reading.ts';

test.each<[string, string]>([
  ['We never have.', 'We never have.'],
  ['“We never have.”', 'We never have.'],
  ['"We never have”,', 'We never have'],
  ['« Jamais. »', 'Jamais.'],
  ['“We never have', 'We never have'],
  ['「終わった」', '終わった'],
  ['״לא״', 'לא'],
  ['“”', ''],
])('bareWords makes of %j %j', (copied, words) => {
  expect(bareWords(copied)).toBe(words);
});

test.each<[string, boolean]>([
  ['“We never have.”', true],
  ['We never have,”', true],
  ['‘No tolls', true],
  ['We never have, and "never" means never', false],
])('hasOuterMarks of %j is %s', (copied, has) => {
  expect(hasOuterMarks(copied)).toBe(has);
});

describe('splitCopied', () => {
  test.each<[string, string[]]>([
    ['We never have.', ['We never have.']],
    ['“We never have,”', ['We never have']],
    ['“No tolls,” she said. “Never.”', ['No tolls', 'Never.']],
    ['No tolls,” she said. “Never', ['No tolls', 'Never']],
    ['“No tolls,” she said. “Never,” she said again, “and never more.”', ['No tolls', 'Never', 'and never more.']],
    ['We never have, and "never" means never.', ['We never have, and "never" means never.']],
    ['would “perhaps” rise', ['would “perhaps” rise']],
  ])('makes of %j', (copied, segments) => {
    expect(splitCopied(copied, 'en')).toEqual(segments);
  });
});

/** Language, text, what is copied from it (all of it, if undefined), the segments. */
const copies: readonly (readonly [string, string, string | undefined, readonly string[] | undefined])[] = [
  ['en', '“No tolls,” Orr said. “Never.” Rain fell.', undefined, ['No tolls', 'Never.']],
  ['en', 'Orr said: “No tolls.” Rain fell.', undefined, ['No tolls.']],
  ['en', 'The “plan” of the council failed.', undefined, undefined],
  ['en', 'Rain fell on the quay.', undefined, undefined],
  ['en', '“No tolls,” Orr said of what Lee calls “the gate”. “Never.”', undefined, ['No tolls', 'Never.']],
  ['en', '“No,” Orr said. “Never,” Orr added. “Go.”', undefined, ['No', 'Never', 'Go.']],
  ['en', '‘No tolls’, Orr said. ‘It’s over.’', 'No tolls’, Orr said. ‘It’s over', ['No tolls', 'It’s over']],
  ['en', '"No tolls" - Orr said - "not ever." Rain.', undefined, ['No tolls', 'not ever.']],
  ['en', '“We came.\n\n“We left,” Orr said.', undefined, ['We came.', 'We left']],
  ['de', '„Keine Maut“, sagte Orr, „nie.“ Regen.', undefined, ['Keine Maut', 'nie.']],
  ['de', '„Keine Maut“, sagte Orr, die das „Tor“ meint. „Nie.“', undefined, ['Keine Maut', 'Nie.']],
  ['de', '„Keine Maut“, sagte Orr. „Nie“, rief er. „Weg.“', undefined, ['Keine Maut', 'Nie', 'Weg.']],
  ['de', '»Keine Maut«, so Orr. »Nie wieder.«', undefined, ['Keine Maut', 'Nie wieder.']],
  ['de', '“Keine Maut“, sagte Orr. “Nie.“', undefined, ['Keine Maut', 'Nie.']],
  ['fr', '« Pas de péage, a dit Orr. Plus jamais. » Il pleut.', undefined, ['Pas de péage', 'Plus jamais.']],
  ['fr', '— Pas de péage, dit Orr.', 'Pas de péage, dit Orr', ['Pas de péage']],
  ['fr', '“Pas de péage”, assure Orr. “Jamais.”', undefined, ['Pas de péage', 'Jamais.']],
  ['es', '—Sin peajes —dijo Orr—. Nunca más.', undefined, ['Sin peajes', 'Nunca más.']],
  ['es', '“Sin peajes”, dijo Orr, “nunca”.', undefined, ['Sin peajes', 'nunca']],
  ['it', '«Niente pedaggi», ha detto Orr. «Mai più».', undefined, ['Niente pedaggi', 'Mai più']],
  ['pt', '— Sem portagens — disse Orr. — Nunca mais.', undefined, ['Sem portagens', 'Nunca mais.']],
  ['sv', '”Inga tullar”, sade Orr. ”Aldrig.”', undefined, ['Inga tullar', 'Aldrig.']],
  ['sv', '– Inga tullar, säger Orr.', undefined, ['Inga tullar']],
  ['pl', '– Bez opłat – powiedziała Orr. – Nigdy.', undefined, ['Bez opłat', 'Nigdy.']],
  ['pl', '„Bez opłat”, mówi Orr. „Nigdy.”', undefined, ['Bez opłat', 'Nigdy.']],
  ['ru', '«Без пошлин, — сказал Орр. — Никогда». Дождь.', undefined, ['Без пошлин', 'Никогда']],
  ['ru', '— Без пошлин, — сказал Орр, — никогда.', undefined, ['Без пошлин', 'никогда.']],
  ['ar', '«لا رسوم»، قال أور. «أبدا.»', undefined, ['لا رسوم', 'أبدا.']],
  ['he', '״אין אגרות״, אמר אור. ״לעולם.״', undefined, ['אין אגרות', 'לעולם.']],
  ['zh', '“没有税，”他说，“永远没有。”下雨了。', undefined, ['没有税', '永远没有。']],
  ['ja', '「税はない」と市長は述べた。「決して」', undefined, ['税はない', '決して']],
];

test.each(copies)('spokenSegments, %s: %s', (language, text, copied, segments) => {
  const reading = readPlainText(text, language);
  const start = text.indexOf(copied ?? text);
  const found = spokenSegments(reading, { start, end: start + (copied ?? text).length });
  expect(found?.map((range) => text.slice(range.start, range.end))).toEqual(segments);
});

describe('blankQuotations', () => {
  test.each([
    ['“No,” Rivera said. “Ask Okafor.”', '      Rivera said.'],
    ['"No,” she said', '      she said'],
    ['„Nein“, sagte sie', '      , sagte sie'],
    ['« Non », dit-elle', '       , dit-elle'],
    ['She said: “It goes on', 'She said:            '],
    ['No marks', 'No marks'],
  ])('leaves of %j what is not spoken', (paragraph, expected) => {
    expect(blankQuotations(paragraph)).toBe(expected.padEnd(paragraph.length));
  });
});
