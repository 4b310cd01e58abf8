/** What tells languages apart: their commonest small words and, where a few have letters of their own, those. */
export interface Profile {
  readonly language: string;
  readonly script: 'Latin' | 'Cyrillic';
  readonly words: ReadonlySet<string>;
  readonly letters: RegExp | undefined;
}

const latin: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as his he be at by had not are but from have they which it were she her their has would been when who will more if out said an this its',
  fr: 'le la les de des du un une et est dans que qui en au aux pour pas sur par il elle ils ce cette plus son sa ses avec été ont sont mais ou où ne se leur nous vous après selon était d l qu n s c',
  de: 'der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
  es: 'el la los las de que y en un una es se no del al por con para su lo como más pero sus ya este fue ha desde hasta según cuando muy sin sobre también hay entre ser son',
  it: 'il lo la i gli le di che e è un una in per non del della dei delle si con da al alla nel nella come più ma anche sono ha dal ha questo ed stato essere suo sua dopo degli l dell nell',
  pt: 'o a os as de que e do da dos das em um uma no na nos nas para por com não se ao mais como mas foi seu sua ou ser quando muito há já está também só pelo pela até isso ela ele são',
  nl: 'de het een en van in is dat op te zijn met voor niet die aan er om dan ook als bij maar hij uit nog door over naar heeft ze wordt kan tot werd we hebben had deze geen volgens',
  sv: 'och att det i en som på är av för den med till inte om ett han var men sig från vi så har hon de kan när år där eller hade efter vid nu också än ska mot säger',
  da: 'og at det i en som på er af for den med til ikke om et han var men sig fra vi så har hun de kan når år hvor eller havde efter ved nu også end skal mod siger blev',
  nb: 'og at det i en som på er av for den med til ikke om et han var men seg fra vi så har hun de kan når år hvor eller hadde etter ved nå også enn skal mot sier ble ikkje',
  fi: 'ja on ei että se hän oli mutta ovat kun myös joka sen mukaan kuin niin tai jo vain ole sitä nyt jos hänen olla sekä voi ollut tämä mitä noin',
  pl: 'i w na z do nie się że jest to o jak po za od a ale przez co dla są był była było przy tym jego już ze oraz tak być który która które także roku został jednak',
  cs: 'a v na se je že s z do o to k i za ve po pro od ale by jak jsou byl byla bylo jeho také při které který která jako už podle nebo tak roku není',
  ro: 'și şi de la în a cu pe nu că o un din pentru este care se mai au fost sunt prin după dar al ale lui sau fi ca au când',
  hu: 'a az és hogy nem is egy van volt de meg csak ez már mint el ki még szerint vagy lesz azt aki ha után több pedig között',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar ne sonra en var ise ama diye dedi göre her değil olduğu oldu ya',
  id: 'yang dan di ini dengan untuk dari dalam tidak pada itu akan ke adalah juga oleh bisa ada sudah mereka kata saat karena',
  ca: 'el la els les de que i en un una és per amb no del al dels com més però ha seva seu són aquest aquesta va hi ser també des fins',
  hr: 'i u na je da se za su od s o koji kako ali će iz bi što nije sam ili po te a biti također nakon kao koja',
};

/** Letters that only this one, of the languages above, writes often. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  de: /ß/g,
  es: /[¿¡ñ]/g,
  fr: /œ/g,
  pt: /[ãõ]/g,
  pl: /[ąęłśźż]/g,
  cs: /[ěřů]/g,
  ro: /[șţțş]/g,
  hu: /[őű]/g,
  tr: /[ğı]/g,
};

const cyrillic: Readonly<Record<string, readonly [words: string, letters?: RegExp]>> = {
  ru: [
    'и в не на что с он по как это но из его к за от для она так же был все была были о у до при или уже',
    /[ыэъё]/g,
  ],
  uk: [
    'і в не на що з він за як це але та його до від для вона так був усі була були про у при або вже й є',
    /[іїєґ]/g,
  ],
  bg: ['и в не на че с той по как това но от за се да са е беше тя до при или вече бяха които', /ъ/g],
  sr: ['и у не на да са он по као то али из од за се је су би био била до при или већ који', /[ђћџљњј]/g],
};

export const profiles: readonly Profile[] = [
  ...Object.entries(latin).map(([language, words]): Profile => ({
    language,
    script: 'Latin',
    words: new Set(words.split(' ')),
    letters: ownLetters[language],
  })),
  ...Object.entries(cyrillic).map(([language, [words, letters]]): Profile => ({
    language,
    script: 'Cyrillic',
    words: new Set(words.split(' ')),
    letters,
  })),
];

/** Scripts, in the order they are asked for: Japanese is told by its kana before its characters count as Chinese. */
export const scripts: readonly {
  readonly pattern: RegExp;
  readonly share: number;
  readonly language: string;
  readonly unless?: readonly (readonly [signs: RegExp, language: string])[];
}[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1, language: 'ja' },
  { pattern: /\p{Script=Hangul}/gu, share: 0.4, language: 'ko' },
  { pattern: /\p{Script=Han}/gu, share: 0.5, language: 'zh' },
  {
    pattern: /\p{Script=Arabic}/gu,
    share: 0.5,
    language: 'ar',
    unless: [
      [/[ٹڈڑے]/, 'ur'],
      [/[پچژگ]/, 'fa'],
    ],
  },
  { pattern: /\p{Script=Hebrew}/gu, share: 0.5, language: 'he' },
  { pattern: /\p{Script=Greek}/gu, share: 0.5, language: 'el' },
  { pattern: /\p{Script=Thai}/gu, share: 0.5, language: 'th' },
  { pattern: /\p{Script=Devanagari}/gu, share: 0.5, language: 'hi' },
  { pattern: /\p{Script=Georgian}/gu, share: 0.5, language: 'ka' },
  { pattern: /\p{Script=Armenian}/gu, share: 0.5, language: 'hy' },
];
