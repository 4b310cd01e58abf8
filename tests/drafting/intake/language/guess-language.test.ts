import { expect, test } from 'vitest';
import { guessLanguage } from '../../../../src/drafting/intake/language/guess-language.ts';

test.each([
  ['en', 'The harbour of Averland has been closed since Monday, and nobody knows for how long it will be.'],
  ['fr', 'Le port d’Averland est fermé depuis lundi, et personne ne sait pour combien de temps il le restera.'],
  ['de', 'Der Hafen von Averland ist seit Montag geschlossen, und niemand weiß, wie lange das noch so bleibt.'],
  ['es', 'El puerto de Averland está cerrado desde el lunes y nadie sabe cuánto tiempo seguirá así.'],
  ['it', 'Il porto di Averland è chiuso da lunedì e nessuno sa per quanto tempo lo resterà ancora.'],
  ['pt', 'O porto de Averland está fechado desde segunda-feira e ninguém sabe até quando isso vai durar.'],
  ['nl', 'De haven van Averland is sinds maandag gesloten en niemand weet hoe lang dat nog zal duren.'],
  ['sv', 'Hamnen i Averland har varit stängd sedan i måndags och ingen vet hur länge det kommer att vara så.'],
  ['pl', 'Port w Averland jest zamknięty od poniedziałku i nikt nie wie, jak długo to jeszcze będzie trwało.'],
  ['ru', 'Порт Аверленда закрыт с понедельника, и никто не знает, как долго это ещё продлится.'],
  ['uk', 'Порт Аверленда закритий з понеділка, і ніхто не знає, як довго це ще триватиме.'],
  ['ar', 'الميناء مغلق منذ يوم الاثنين ولا أحد يعرف إلى متى سيستمر ذلك.'],
  ['he', 'הנמל סגור מאז יום שני ואיש אינו יודע כמה זמן זה יימשך.'],
  ['zh', '港口自星期一起关闭，没有人知道这种情况会持续多久。'],
  ['ja', '港は月曜日から閉鎖されており、いつまで続くのか誰にも分からない。'],
])('knows %s', (language, text) => {
  expect(guessLanguage(text)).toEqual({ language, isSure: true });
});

test.each(['', '3:2', 'Averland Orr Maro', '12.5 %'])('knows nothing of "%s"', (text) => {
  expect(guessLanguage(text)).toBeUndefined();
});

test('is not sure between Danish and Norwegian where both have all the words', () => {
  expect(guessLanguage('Det er i dag og på en ny kai at skibet er.')?.isSure).toBe(false);
});
