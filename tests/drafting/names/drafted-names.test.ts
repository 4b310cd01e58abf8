import { describe, expect, test } from 'vitest';
import { draftText } from '../draft-text.ts';

/** What is named in a text, as "name, kind", in alphabetical order. */
function namesIn(text: string, language: string): string[] {
  return draftText(`${text}\n`, language)
    .filter(({ kind }) => kind === 'actors' || kind === 'places')
    .map(({ fields: { name, kind } }) => [name, kind].filter((one) => typeof one === 'string').join(', '))
    .sort();
}

describe('what somebody is stands before the name and is no part of it', () => {
  test.each<[string, string, readonly string[]]>([
    ['en', 'It was opened by Energy Minister Dragan Holt in silence.', ['Dragan Holt, person']],
    ['en', 'It was opened by Police Chief Ana Moor in silence.', ['Ana Moor, person']],
    ['en', 'It was opened by Cllr Bernard Fitch, who smiled.', ['Bernard Fitch, person']],
    ['en', 'It was opened by the Attorney General Office in silence.', ['Attorney General Office, organization']],
    ['en', 'Former Averland captain Lou Petersen smiled.', ['Averland, organization', 'Lou Petersen, person']],
    ['de', 'Das erklärte ihr Kollege Mirko Jansen am Freitag.', ['Mirko Jansen, person']],
    ['de', 'Das erklärte Mirko Jansen am Freitag.', ['Mirko Jansen, person']],
    ['en', 'It was opened by Superintendent Clare Maro in silence.', ['Clare Maro, person']],
    ['en', 'It was opened by Baroness Maro in silence.', ['Maro, person']],
    ['de', 'Das liegt nach Angaben des Betreibers Maroba AG am Seil.', ['Maroba AG, organization']],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });
});

test('a name with its initial is the same name without it, and two who share a surname are two', () => {
  const forms = (text: string) =>
    draftText(`${text}\n`, 'en')
      .filter(({ kind }) => kind === 'actors')
      .map(({ fields: { name, alternateName } }) => [name, ...[alternateName ?? []].flat()]);
  expect(forms('They met Loretta E. Orr. They like Loretta Orr. They thanked Orr.')).toEqual([
    ['Loretta E. Orr', 'Loretta Orr', 'Orr'],
  ]);
  expect(forms('They met Loretta Orr. They like Stephen Orr. They thanked Orr.')).toEqual([
    ['Loretta Orr'],
    ['Stephen Orr'],
  ]);
});

test('a firm and its short name are one, and so are a Spanish court and its adjective', () => {
  const forms = (text: string, language: string) =>
    draftText(`${text}\n`, language)
      .filter(({ kind }) => kind === 'actors')
      .map(({ fields: { name, alternateName } }) => [name, ...[alternateName ?? []].flat()]);
  expect(forms('They sold Brightmoor Holdings PLC. They liked Brightmoor.', 'en')).toEqual([
    ['Brightmoor Holdings PLC', 'Brightmoor'],
  ]);
  expect(forms('Irá al Tribunal Supremo. Si el Supremo quiere, cambia.', 'es')).toEqual([
    ['Tribunal Supremo', 'Supremo'],
  ]);
});

describe('one person has one record', () => {
  const people = (text: string) =>
    draftText(`${text}\n`, 'en')
      .filter(({ kind, fields }) => kind === 'actors' && fields.kind === 'person')
      .map(({ fields: { name, alternateName } }) =>
        [name, alternateName ?? []]
          .flat()
          .filter((one) => typeof one === 'string')
          .join(', '),
      );

  test.each<[string, string, readonly string[]]>([
    [
      'a word that only begins a sentence is no first name',
      'Poor Mara Quill wept. They saw Mara Quill there, and a poor Quill. Injecting Quill hurt.',
      ['Mara Quill, Quill'],
    ],
    [
      'a surname may end as a title does',
      'They met Bob Wasserman. “No,” Wasserman said.',
      ['Bob Wasserman, Wasserman'],
    ],
    ['a surname may be a title', 'They met Larry King. Then King left. The King stayed.', ['Larry King, King']],
    ['a surname may have nothing but Mr', 'They thanked Mr. King for it.', ['King']],
    ['initials belong to the name', 'They thanked Rep. G.K. Quill for it.', ['G.K. Quill']],
    ['a sentence ends behind an abbreviation', 'They live in the U.S. Mara Quill does.', ['Mara Quill']],
  ])('%s: %s', (_what, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

test('a number behind a name is an age, or the day of a month', () => {
  const sure = (text: string, language: string) =>
    draftText(`${text}\n`, language)
      .filter(({ kind, drafted }) => kind === 'actors' && drafted.kind?.isSure)
      .map(({ fields: { name, kind } }) => [name, kind].filter((one) => typeof one === 'string').join(', '));
  expect(sure('Le vent de Montmaro, 6 mai, a tout pris.', 'fr')).toEqual([]);
  expect(sure('Ils ont vu Orla Maro, 61 ans, hier.', 'fr')).toEqual(['Orla Maro, person']);
  expect(sure('They saw Orla Maro, 61, there.', 'en')).toEqual(['Orla Maro, person']);
});

describe('bodies and places are told from people', () => {
  test.each<[string, string, readonly string[]]>([
    ['en', 'He read it in the Thornby Argus, and laughed.', ['Thornby Argus, organization']],
    ['en', 'She prayed at St Luke’s, and left.', ['St Luke’s, organization']],
    ['en', 'It was sold to Corwen Capital, and lost.', ['Corwen Capital, organization']],
    ['en', 'The mayor of Selwyn smiled.', ['Selwyn, city']],
    ['en', 'She left it to her nephew, Colm, who smiled.', ['Colm, person']],
    ['en', 'She left it to a Keldian woman called Pryce.', ['Pryce, person']],
    ['fr', 'Le préfet du Val-d’Aigre a souri.', ['Val-d’Aigre, city']],
    ['es', 'El alcalde de Orral sonrió.', ['Orral, city']],
    ['de', 'Die Universität Kranbüttel bohrt weiter.', ['Universität Kranbüttel, organization']],
    ['de', 'Sie kam in das Kreiskrankenhaus Marowang.', ['Kreiskrankenhaus Marowang, organization']],
    ['de', 'Die Staatsanwaltschaft Marowang schweigt.', ['Staatsanwaltschaft Marowang, organization']],
    ['de', 'Marowang. Das Seil hielt.', ['Marowang, city']],
    ['de', 'Er leitet das Stadtarchiv von Marowang allein.', ['Marowang, city']],
    ['en', 'He blamed the opposition Bread and Justice Party, and left.', ['Bread and Justice Party, organization']],
    ['en', 'He is a retired teacher from Maro Mills, and laughed.', ['Maro Mills, city']],
    ['en', 'It was felt at the Averland border, and in northern Maruna.', ['Averland, city', 'Maruna, city']],
    ['en', 'It was felt by the Marowick-based firm, and ignored.', ['Marowick, city']],
    ['en', 'It named Karin Maro as head.', ['Karin Maro, person']],
    ['en', 'A man gave only his first name, Idir, and left.', ['Idir, person']],
    ['en', 'They knew Stuart Hall, and left.', ['Stuart Hall, person']],
    ['en', 'They met at Stuart Hall, and left.', ['Stuart Hall, site']],
    ['en', 'They have a letter from Orla Maro, and left.', ['Orla Maro, person']],
    ['es', 'Lo pagó la empresa Aguas del Cabo en mayo.', ['Aguas del Cabo, organization']],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });
});

describe('what only looks like a name', () => {
  test.each<[string, string, readonly string[]]>([
    ['en', "She said I'd know, and I've forgotten.", []],
    ['de', 'Das Wasser liegt nach Angaben von Geologen tief, der Mann in Haft.', []],
    ['de', 'Ein Schiff sank vor der Küste von Averland am Montag.', []],
    ['es', '¿Cuánta agua queda? ¿Qué haremos en el Gobierno?', []],
    ['es', 'Acaba de publicar El río que nadie vio.', []],
    ['de', 'Sie saßen vier Stunden in Gondel 19 fest.', []],
    ['en', 'It struck at 0312 GMT, with a racehorse named Second Wind.', []],
  ])('%s: %s', (language, text, names) => {
    expect(namesIn(text, language).filter((name) => !name.startsWith('Averland'))).toEqual(names);
  });
});

describe('who somebody is, in the words of the text', () => {
  const summaryOf = (text: string, language: string, name: string) =>
    draftText(`${text}\n`, language).find(({ fields }) => fields.name === name)?.fields.summary;

  test.each<[string, string, string, string | undefined]>([
    ['en', 'It was found by her coach, Kofi Orr, at noon.', 'Kofi Orr', 'Coach.'],
    ['en', 'It was found on the bridge, Kofi Orr said.', 'Kofi Orr', undefined],
    [
      'en',
      '“It is over,” said Ana Maro, general secretary of the Averland Union, at noon.',
      'Ana Maro',
      'General secretary of the Averland Union.',
    ],
    ['en', 'Ana Maro, 54, harbour master, left at noon.', 'Ana Maro', 'Harbour master.'],
    ['en', 'Ana Maro, head bowed, left at noon.', 'Ana Maro', undefined],
    ['en', 'Ana Maro, officers at the gate said, left at noon.', 'Ana Maro', undefined],
    ['en', 'Ana Maro, tired of the owners, left at noon.', 'Ana Maro', undefined],
    ['en', 'In the words of their coach, Marta Lindh, it was lost.', 'Marta Lindh', 'Coach.'],
    ['fr', 'À la table du fond, Lucien Bréval, éleveur, se tait.', 'Lucien Bréval', 'Éleveur.'],
    ['fr', 'Gérard Maro, 61 ans, ancien directeur de Ponteo, se tait.', 'Gérard Maro', 'Ancien directeur de Ponteo.'],
    ['es', 'Lola Maro, presidenta de la asociación, sonrió.', 'Lola Maro', 'Presidenta de la asociación.'],
    [
      'de',
      'Das sagte die Leiterin der Studie, Prof. Henrike Aust, am Montag.',
      'Henrike Aust',
      'Die Leiterin der Studie.',
    ],
    ['en', 'It snapped when a diver, Joss Maro, checked it.', 'Joss Maro', 'A diver.'],
    ['en', 'A spokeswoman for the city, Mina Maro, smiled.', 'Mina Maro', 'A spokeswoman for the city.'],
    ['es', 'Lo escribe la magistrada Elvira Maro en el fallo.', 'Elvira Maro', 'La magistrada.'],
    ['fr', 'C’est ce que dit l’hydrologue Idriss Maro en mai.', 'Idriss Maro', 'L’hydrologue.'],
    ['fr', 'Mariam Maro, assise au fond, se tait.', 'Mariam Maro', undefined],
    ['en', 'It was opened by Mrs Ana Maro in silence.', 'Ana Maro', undefined],
    ['fr', 'Demande sur le réseau une voyageuse, Inès Maro, bloquée à quai.', 'Inès Maro', 'Une voyageuse.'],
    ['es', 'Según la patronal Inmoaver, la norma reducirá la oferta.', 'Inmoaver', undefined],
  ])('%s: %s', (language, text, name, summary) => {
    expect(summaryOf(text, language, name)).toBe(summary);
  });
});

describe('a word for a body in small letters is sure only where it is plainly a noun', () => {
  test.each<[string, string, boolean]>([
    ['en', 'They trust Maruna more than him.', false],
    ['en', 'It was paid by the trust Maruna last year.', true],
    ['fr', 'C’est payé par l’association Maruna depuis mai.', true],
    ['fr', 'C’est payé par une petite association Maruna depuis mai.', true],
    ['de', 'Bezahlt hat es die Firma Maruna im Mai.', true],
    ['es', 'Lo pagó la empresa Maruna en mayo.', true],
  ])('%s: %s', (language, text, isSure) => {
    const drafted = draftText(`${text}\n`, language).find(({ fields }) => fields.name === 'Maruna');
    expect(drafted?.drafted.kind?.isSure ?? false).toBe(isSure);
  });
});
