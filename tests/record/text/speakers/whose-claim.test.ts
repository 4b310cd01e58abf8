import { describe, expect, test } from 'vitest';

import { whoseClaim } from '../../../../src/record/text/speakers/whose-claim.ts';
import { moreClaims } from './more-cases.ts';
import { claimTraps } from './trap-cases.ts';
import { readMarked } from './support.ts';

function claimant(marked: string, language: string): string {
  const { reading, passages, names } = readMarked(marked, language);
  const answer = whoseClaim(reading, passages, names);
  return answer.answer === 'sure' ? answer.actor : answer.answer === 'article' ? 'article' : 'ask';
}

describe('whose a claim is', () => {
  test.each([
    // Against what somebody says, beside it, and the article's own voice in more languages
    ['en', 'Contrary to what Orr says, {the port is solvent}.', 'ask'],
    ['en', 'Despite what Orr says, {the port is solvent}.', 'ask'],
    ['fr', 'Contrairement à ce que dit Orr, {le port est solvable}.', 'ask'],
    ['de', 'Anders als Orr sagt, {ist der Hafen zahlungsfähig}.', 'ask'],
    ['es', 'Contrariamente a lo que dice Orr, {el puerto es solvente}.', 'ask'],
    ['en', 'As Orr says, {the port is solvent}.', 'orr'],
    ['en', 'The port, which Orr says is bankrupt, {closed on Monday}.', 'article'],
    ['en', 'Orr, who says the port is bankrupt, {resigned on Monday}.', 'article'],
    ['en', 'Maro, whom the ministry dismissed in May, {leads the union}.', 'article'],
    ['en', '{Orr resigned on Monday}, saying the port was bankrupt.', 'article'],
    ['en', 'Orr resigned on Monday, saying {the port was bankrupt}.', 'orr'],
    ['it', 'Pioveva lunedì. {Il porto ha chiuso a mezzogiorno}.', 'article'],
    ['sv', 'Det regnade. {Hamnen stängde vid tolv}.', 'article'],
    ['en', 'The port, which Orr says is bankrupt, {closed on Monday}, police said.', 'ask'],
    ['en', 'The minister, who denies the charge, {resigned on Monday}.', 'article'],
    ['it', '{Il porto avrebbe perso 90 milioni}.', 'ask'],
    ['it', 'Il sindaco ammette che {il porto ha chiuso}.', 'ask'],
    ['pt', 'Chovia. {O porto fechou ao meio-dia}.', 'article'],
    ['pt', '{O porto teria perdido 90 milhões}.', 'ask'],
    ['nl', 'Het regende. {De haven sloot om twaalf uur}.', 'article'],
    ['nl', '{De haven zou 90 miljoen hebben verloren}.', 'ask'],
    ['nl', 'Orr kwam. {Het ministerie schat de schade op 90 miljoen}.', 'ask'],
    ['sv', '{Hamnen ska ha förlorat 90 miljoner}.', 'ask'],
    ['pl', 'Padało. {Port zamknięto w maju}.', 'article'],
    ['pl', '{Port miał stracić 90 milionów}.', 'ask'],
    ['ru', 'Шёл дождь. {Порт закрылся в мае}.', 'article'],
    ['ru', '{Порт якобы потерял 90 миллионов}.', 'ask'],
    ['uk', 'Ішов дощ. {Порт закрили в травні}.', 'article'],
    // A verb of saying, before or behind the words
    ['en', 'The loss was {90 million crowns}, the ministry said.', 'ministry'],
    ['en', 'Orr told Maro that {the bridge was closed}.', 'orr'],
    ['en', 'Orr said {the bridge was closed} in May.', 'orr'],
    ['en', 'The ministry put {the loss at 90 million crowns}.', 'ministry'],
    ['fr', 'Orr assure que {le pont est fermé}.', 'orr'],
    ['fr', '{Le pont est fermé}, a indiqué le ministère.', 'ministry'],
    ['fr', 'Le ministère estime {la perte à 90 millions de couronnes}.', 'ministry'],
    ['de', 'Orr sagte, {die Brücke sei geschlossen}.', 'orr'],
    ['de', '{Die Brücke sei geschlossen}, sagte Orr.', 'orr'],
    ['de', 'Das Ministerium bezifferte {den Verlust auf 90 Millionen Kronen}.', 'ministry'],
    ['es', 'Orr aseguró que {el puente está cerrado}.', 'orr'],
    ['es', '{El puente está cerrado}, informó el ministerio.', 'ministry'],
    ['es', 'El ministerio cifró {la pérdida en 90 millones de coronas}.', 'ministry'],
    // According to
    ['en', 'According to the ministry, {forty ships lay idle}.', 'ministry'],
    ['en', '{Forty ships lay idle}, according to Orr.', 'orr'],
    ['fr', '{Quarante navires sont à l’arrêt}, d’après Orr.', 'orr'],
    ['de', 'Orr zufolge {lagen vierzig Schiffe still}.', 'orr'],
    ['es', 'De acuerdo con Orr, {cuarenta barcos están parados}.', 'orr'],
    ['it', 'Secondo Orr, {quaranta navi sono ferme}.', 'orr'],
    ['pt', '{Quarenta navios estão parados}, segundo Orr.', 'orr'],
    ['nl', 'Volgens Orr {liggen veertig schepen stil}.', 'orr'],
    // Nobody of the record
    ['en', 'Officials said {the bridge was closed}.', 'ask'],
    ['en', '{The bridge was closed}, witnesses said.', 'ask'],
    ['en', '{The bridge was closed}, according to a report.', 'ask'],
    ['en', 'It was announced that {the bridge was closed}.', 'ask'],
    ['en', 'A spokesman for the ministry said {the bridge was closed}.', 'ask'],
    ['fr', 'Selon des témoins, {le pont est fermé}.', 'ask'],
    ['fr', 'Un porte-parole du ministère affirme que {le pont est fermé}.', 'ask'],
    ['de', 'Laut Zeugen war {die Brücke geschlossen}.', 'ask'],
    ['de', 'Ein Sprecher des Ministeriums sagte, {die Brücke sei geschlossen}.', 'ask'],
    ['es', 'Según testigos, {el puente está cerrado}.', 'ask'],
    ['es', 'Un portavoz del ministerio dijo que {el puente está cerrado}.', 'ask'],
    // Hearsay, and the moods of reported speech
    ['en', '{The bridge was reportedly closed}.', 'ask'],
    ['en', '{The bridge is said to be closed}.', 'ask'],
    ['fr', '{Le pont serait fermé}.', 'ask'],
    ['de', '{Die Brücke soll geschlossen sein}.', 'ask'],
    ['de', 'Orr nannte den Plan tot. {Die Brücke sei geschlossen}.', 'ask'],
    ['es', '{El puente estaría supuestamente cerrado}.', 'ask'],
    // Denied, doubted, only thought
    ['en', 'Orr denied that {the bridge was closed}.', 'ask'],
    ['en', 'Orr does not say that {the bridge was closed}.', 'ask'],
    ['en', 'Orr fears that {the bridge was closed}.', 'ask'],
    ['fr', 'Orr dément que {le pont soit fermé}.', 'ask'],
    ['de', 'Orr bestreitet, dass {die Brücke geschlossen ist}.', 'ask'],
    ['es', 'Orr niega que {el puente esté cerrado}.', 'ask'],
    // The article's own voice
    ['en', 'Orr met Maro on Monday. {The bridge reopened at noon}.', 'article'],
    ['en', 'Orr {walked to the quay} and opened the gate.', 'article'],
    ['fr', 'Orr a rencontré Maro lundi. {Le pont a rouvert à midi}.', 'article'],
    ['de', 'Orr traf Maro am Montag. {Die Brücke öffnete am Mittag}.', 'article'],
    ['es', 'Orr se reunió con Maro el lunes. {El puente reabrió al mediodía}.', 'article'],
    // Of these languages too little is known to say so
    ['it', '{Il ponte ha riaperto a mezzogiorno}.', 'article'],
    ['tr', '{Köprü öğlen yeniden açıldı}.', 'ask'],
    // Quoted words are somebody's
    ['en', '“{The bridge is closed}.”', 'ask'],
  ])('%s: %s', (language, marked, expected) => {
    expect(claimant(marked, language)).toBe(expected);
  });
});

test.each([...moreClaims, ...claimTraps])('%s, %s: %s', (language, expected, marked) => {
  expect(claimant(marked, language)).toBe(expected);
});

describe('a sentence of more than 4,000 characters', () => {
  // A list without a full stop, or an attack on the build's time.
  const long = `It was so ${'and so '.repeat(600)}`;

  test.each([
    `${long} that {the bridge was closed}, Orr said.`,
    `${long} that Orr said {the bridge was closed}.`,
    `${long} that {the bridge was closed}.`,
    `Orr stayed. ${long} that Maro left and he said {the bridge was closed}.`,
  ])('is not read: whose claim stands in it is asked', (marked) => {
    expect(claimant(marked, 'en')).toBe('ask');
  });

  test('leaves open whom a pronoun behind it means', () => {
    expect(claimant(`Orr came. ${long} that a neighbour came. He said {the bridge was closed}.`, 'en')).toBe('ask');
  });
});
