import { describe, expect, test } from 'vitest';
import { draftText } from '../draft-text.ts';

/** The quotes of a text as "who: words"; nobody where it is open, and what the text calls them in brackets. */
function quotesIn(language: string, ...paragraphs: readonly string[]): string[] {
  return draftText(`${paragraphs.join('\n\n')}\n`, language)
    .filter(({ kind }) => kind === 'quotes')
    .map(({ fields: { speaker, unnamed, exact } }) => {
      const described = unnamed === undefined ? '' : `[${(unnamed as { description: string }).description}]`;
      const words = [exact].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
      return `${typeof speaker === 'string' ? speaker : described}: ${words.join(' / ')}`;
    });
}

describe('who stands right behind the words has spoken them, whatever the verb', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['en', ['Rovers manager Gus Orr shrugged. “We were rubbish,” he grinned.'], ['gus-orr: We were rubbish']],
    ['fr', ['« Assez de chiffres », s’agace sa présidente, Maud Serrano.'], ['maud-serrano: Assez de chiffres']],
    [
      'fr',
      ['Le maire, Robert Orval, nie. « Des lettres, j’en reçois », a-t-il balayé.'],
      ['robert-orval: Des lettres, j’en reçois'],
    ],
    [
      'es',
      ['Jacinto Robledo votó a favor. «Me lo pidió mi hija», explicó a este diario.'],
      ['jacinto-robledo: Me lo pidió mi hija'],
    ],
    ['es', ['Fermín Maro escuchó de pie. «Soy inocente», dijo al salir.'], ['fermin-maro: Soy inocente']],
    [
      'es',
      ['«Gobernó solo», escribe en el fallo la ponente, la magistrada Elvira Maro.'],
      ['elvira-maro: Gobernó solo'],
    ],
    [
      'fr',
      ['« Ce serait une vente », s’inquiète un fondeur de 54 ans, qui souhaite rester anonyme.'],
      ['[un fondeur de 54 ans]: Ce serait une vente'],
    ],
    // Of what is spoken, a name behind a preposition is the topic.
    ['fr', ['« Assez de chiffres », soupire-t-on à propos de Maud Serrano.'], [': Assez de chiffres']],
  ])('%s: %j', (language, paragraphs, quotes) => {
    expect(quotesIn(language, ...paragraphs)).toEqual(quotes);
  });
});

describe('a surname that two people share', () => {
  const speakers = (...paragraphs: readonly string[]) =>
    draftText(`${paragraphs.join('\n\n')}\n`, 'en')
      .filter(({ kind }) => kind === 'quotes')
      .map(({ fields: { speaker }, drafted }) => [speaker, drafted.speaker?.rule, drafted.speaker?.isSure]);

  test('is that of the one whom the text has named by then', () => {
    expect(
      speakers('They met Leonard Haskett there.', '“It is over and done,” Haskett said.', 'Corinne Haskett smiled.'),
    ).toEqual([['leonard-haskett', 'grammar-subject', true]]);
  });
  test('is perhaps that of the first, where the other was named long before', () => {
    expect(
      speakers(
        'They met Leonard Haskett there.',
        'They met Corinne Haskett later.',
        'It rained.',
        'It rained on.',
        '“It is over and done,” Haskett said.',
      ),
    ).toEqual([['leonard-haskett', 'surname-of-first-bearer', false]]);
  });
  test('is nobody’s where both have just been named', () => {
    expect(
      speakers('They met Leonard Haskett and Corinne Haskett there.', '“It is over and done,” Haskett said.'),
    ).toEqual([[undefined, undefined, undefined]]);
  });
});

describe('a pronoun means the one person there is', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'the only one so far',
      'en',
      ['On the hill, Agnes Tull keeps bees.', '‘You are late,’ she said.'],
      ['agnes-tull: You are late'],
    ],
    [
      'whom a phrase of place comes before',
      'fr',
      [
        'Josiane Perrot essuie un verre.',
        'À la table du fond, Lucien Bréval hausse les épaules.',
        '— Moi, je pars, répond-il.',
      ],
      ['lucien-breval: Moi, je pars'],
    ],
    [
      'who has come in since the last words',
      'en',
      [
        'Ana Orr accused Ben Maro of “lying to the union”. Maro denied it.',
        '“There was never a plan,” he told reporters.',
      ],
      ['ana-orr: lying to the union', 'ben-maro: There was never a plan'],
    ],
    [
      'who has come in since, in French',
      'fr',
      [
        'Ana Orr a accusé Ben Maro d’avoir « menti au syndicat ». Maro a nié.',
        '« Il n’y a jamais eu de plan », a-t-il dit aux journalistes.',
      ],
      ['ana-orr: menti au syndicat', 'ben-maro: Il n’y a jamais eu de plan'],
    ],
    [
      'who has come in since, in German',
      'de',
      [
        '„Das war gelogen“, sagte Ana Orr über Ben Maro. Maro wies das zurück.',
        '„Es gab nie einen Plan“, sagte er am Abend.',
      ],
      ['ana-orr: Das war gelogen', 'ben-maro: Es gab nie einen Plan'],
    ],
    [
      'who has come in since, in Spanish',
      'es',
      ['«Fue una mentira», dijo Ana Orr sobre Ben Maro. Maro lo negó.', '«Nunca hubo un plan», dijo él a la prensa.'],
      ['ana-orr: Fue una mentira', 'ben-maro: Nunca hubo un plan'],
    ],
    [
      'but not one of two who have',
      'en',
      [
        'Ana Orr accused Ben Maro of “lying to the union”. Maro and Gus Dain denied it.',
        '“There was never a plan,” he told reporters.',
      ],
      ['ana-orr: lying to the union', ': There was never a plan'],
    ],
    [
      'whom the sentence before is about, of several',
      'en',
      ['Petra Vaan met Oskar Maro. Vaan smiled at Maro. “We are late,” she said.'],
      ['petra-vaan: We are late'],
    ],
    [
      'who is not the one in whose service somebody stands',
      'en',
      ['They knew Petra Vaan. Vaan communication director Lena Orr wrote to Oskar Maro. “We are late,” she said.'],
      [': We are late'],
    ],
    [
      'whom the paragraph before is about at its end',
      'en',
      ['Oskar Maro spoke.', 'Petra Vaan also thanked Oskar Maro for coming.', '“We are late,” she said.'],
      ['petra-vaan: We are late'],
    ],
    [
      'but a body is meant by it',
      'en',
      ['The agency Tarn Ratings looked again. “Liquidity is adequate,” it wrote.'],
      ['tarn-ratings: Liquidity is adequate'],
    ],
    [
      'but not where somebody without a name has come in',
      'en',
      [
        'On the hill, Agnes Tull keeps bees.',
        'A neighbour, who hates bees, waits. She spits. ‘You are late,’ she said.',
      ],
      ['[A neighbour]: You are late'],
    ],
  ])('%s', (_what, language, paragraphs, quotes) => {
    expect(quotesIn(language, ...paragraphs)).toEqual(quotes);
  });
});

describe('words without a speaker of their own', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'go on with the speaker of the paragraph',
      'en',
      ['“It held,” Lena Quill said. She sat down. “It will hold again.”'],
      ['lena-quill: It held', 'lena-quill: It will hold again.'],
    ],
    [
      'belong to whom the sentence before has speak',
      'fr',
      ['À la barre, Gérard Mauvois raconte une réunion. « On m’a montré les photos des câbles. »'],
      ['gerard-mauvois: On m’a montré les photos des câbles.'],
    ],
    [
      'belong to the only person whom the sentence before is about',
      'en',
      ['Lena Quill, who was one of the authors, is unmoved. “It will hold again.”'],
      ['lena-quill: It will hold again.'],
    ],
    [
      'stay open where two answer each other',
      'fr',
      [
        'La présidente, Claire Orval, l’interrompt : « Et qui vous l’a demandé ? » Silence. « Personne, je me suis répondu seul. »',
      ],
      ['claire-orval: Et qui vous l’a demandé ?', ': Personne, je me suis répondu seul.'],
    ],
    [
      'are not of whoever a clause speaks of',
      'en',
      ['The engineer, whom the council has declined to name, had, a spokesman said, “simply never left”.'],
      ['[a spokesman]: simply never left'],
    ],
  ])('%s', (_what, language, paragraphs, quotes) => {
    expect(quotesIn(language, ...paragraphs)).toEqual(quotes);
  });
});

test.each([
  ['en', 'A ‘ghost’ that terrified staff was an engineer, Averland Council said.', []],
  ['en', 'Averland Council called it a ‘ghost’.', ['averland-council: ghost']],
  ['en', '‘Come in August,’ she said.', [': Come in August']],
  ['es', '«Llega tarde», lamentó uno de sus portavoces.', ['[uno de sus portavoces]: Llega tarde']],
])('%s: what is a quote at all: %s', (language, text, quotes) => {
  expect(quotesIn(language, text)).toEqual(quotes);
});

test('an interview may give the full name with the first answer alone', () => {
  expect(
    quotesIn(
      'de',
      'Wann war das?',
      'Mechthild Maro: Am Abend. Der Wächter rief: „Es riecht nach See.“ Da wusste ich es.',
      'Und dann?',
      'Maro: Nichts mehr.',
      'Gar nichts?',
      'Maro: Gar nichts.',
    ),
  ).toEqual([
    'mechthild-maro: Am Abend. Der Wächter rief: „Es riecht nach See.“ Da wusste ich es.',
    'mechthild-maro: Nichts mehr.',
    'mechthild-maro: Gar nichts.',
  ]);
});

describe('an interview with letters for labels', () => {
  const turns = (question: string, answer: string) => [
    'Lucía Barranco dirige la Oficina del Agua.',
    `${question} ¿Es verdad?`,
    `${answer} No acuso. Enseño los datos.`,
    `${question} ¿Cuánta agua queda?`,
    `${answer} En 2030 quedaba un tercio.`,
  ];
  const answers = ['lucia-barranco: No acuso. Enseño los datos.', 'lucia-barranco: En 2030 quedaba un tercio.'];

  test.each([
    ['P.', 'R.'],
    ['P:', 'R:'],
    ['Pregunta.', 'Respuesta.'],
  ])('%s %s', (question, answer) => {
    expect(quotesIn('es', ...turns(question, answer))).toEqual(answers);
  });

  test('its questions tell nothing', () => {
    const drafted = draftText(`${turns('P.', 'R.').join('\n\n')}\n`, 'es');
    expect(drafted.filter(({ kind }) => kind === 'events' || kind === 'claims')).toEqual([]);
  });

  test('is none by one initial', () => {
    expect(quotesIn('en', 'A. Orr came.', 'He left.', 'Q. Maro stayed.')).toEqual([]);
  });
});
