import { describe, expect, test } from 'vitest';

import { whoElseSpeaks } from '../../../../src/record/text/speakers/stands-aside.ts';
import { readMarked } from './support.ts';

/** What the text calls those who speak instead of an actor. */
function otherThan(actor: string, marked: string, language: string): string | undefined {
  const { reading, passages, names } = readMarked(marked, language);
  const [passage = { start: 0, end: 0 }] = passages;
  const source = whoElseSpeaks(reading, passage, names, actor);
  return source && reading.text.slice(source.start, source.end);
}

describe('a recorded speaker who is only spoken to or spoken of', () => {
  test.each([
    ['maro', 'en', 'Orr said Maro had “{lied}”.', 'Orr'],
    ['maro', 'en', 'Officials said Maro had “{lied}”.', 'Officials'],
    ['orr', 'en', '“{It is over},” Maro told Orr.', 'Maro'],
    ['orr', 'en', '“{It is over},” said a lawyer for Orr.', 'a lawyer for Orr'],
    ['maro', 'en', 'The ministry said {Maro had sold the bridge}.', 'The ministry'],
    ['maro', 'fr', 'Le maire affirme que Maro a « {menti} ».', 'Le maire'],
    ['orr', 'fr', '« {C’est fini} », a dit Maro à Orr.', 'Maro'],
    ['maro', 'de', 'Orr sagte, Maro habe „{gelogen}“.', 'Orr'],
    ['orr', 'de', '„{Es ist vorbei}“, sagte Maro zu Orr.', 'Maro'],
    ['maro', 'es', 'El alcalde afirmó que Maro «{mintió}».', 'El alcalde'],
    ['orr', 'es', '«{Se acabó}», dijo Maro a Orr.', 'Maro'],
  ])('%s, %s: %s', (actor, language, marked, expected) => {
    expect(otherThan(actor, marked, language)).toBe(expected);
  });

  test.each([
    // The speaker, and a speaker whom the sentence does not name
    ['orr', 'en', 'Orr said Maro had “{lied}”.'],
    ['office', 'en', 'Orr said Maro had “{lied}”.'],
    // A body speaks through those who speak for it
    ['ministry', 'en', '“{It is over},” said a spokesman for the ministry.'],
    ['office', 'en', '“{It is over},” Harbour Office director Ana Orr said.'],
    ['ministry', 'de', '„{Es ist vorbei}“, sagte ein Sprecher des Ministeriums.'],
    // More than one verb, a pronoun, a doubt
    ['maro', 'en', 'Orr said Maro told her the plan was “{dead}”.'],
    ['maro', 'en', '“{It is over},” he told Maro.'],
    ['maro', 'en', 'Orr may say Maro had “{lied}”.'],
    // No verb of speech
    ['maro', 'en', 'Orr met Maro at the “{bridge}”.'],
    ['maro', 'it', 'Il piano di Maro è «{morto}».'],
  ])('is not seen in %s, %s: %s', (actor, language, marked) => {
    expect(otherThan(actor, marked, language)).toBeUndefined();
  });
});
