import type { Construction } from './construction.ts';

/** Languages of which only the plainest forms are known. */
export const fewWords: readonly Construction[] = [
  {
    name: 'languages of which little is known',
    sentences: {
      it: [
        ['«{È finita}», ha detto Orr.', 'orr'],
        ['Secondo Orr, il piano è «{morto}».', 'orr'],
        ['«{È finita}», ha detto l’avvocato di Orr.', 'ask'],
        ['Il sindaco ha detto che Orr ha «{mentito}».', 'ask'],
        ['«{È finita}», ha detto il sindaco a Orr.', 'ask'],
        ['«{È finita}», dice il legale di Orr.', 'ask'],
      ],
      pt: [
        ['“{Acabou}”, disse Orr.', 'orr'],
        ['Segundo Orr, o plano está “{morto}”.', 'orr'],
        ['“{Acabou}”, disse o advogado de Orr.', 'ask'],
        ['O prefeito disse que Orr “{mentiu}”.', 'ask'],
        ['“{Acabou}”, disse o prefeito a Orr.', 'ask'],
      ],
      nl: [
        ['‘{Het is voorbij}’, zei Orr.', 'orr'],
        ['Volgens Orr is het plan ‘{dood}’.', 'orr'],
        ['‘{Het is voorbij}’, zei de advocaat van Orr.', 'ask'],
        ['De burgemeester zei dat Orr ‘{loog}’.', 'ask'],
        ['‘{Het is voorbij}’, aldus Orr.', 'orr'],
      ],
      sv: [
        ['”{Det är över}”, säger Orr.', 'orr'],
        ['Enligt Orr är planen ”{död}”.', 'orr'],
        ['”{Det är över}”, säger Orrs advokat.', 'ask'],
        ['Borgmästaren säger att Orr ”{ljög}”.', 'ask'],
      ],
      pl: [
        ['„{To koniec}” – powiedział Orr.', 'orr'],
        ['Według Orr plan jest „{martwy}”.', 'orr'],
        ['„{To koniec}” – powiedział adwokat Orr.', 'ask'],
        ['Burmistrz powiedział, że Orr „{kłamał}”.', 'ask'],
      ],
      ru: [
        ['«{Всё кончено}», — сказала Орр.', 'orr'],
        ['По словам Орр, план «{мёртв}».', 'orr'],
        ['«{Всё кончено}», — сказал адвокат Орр.', 'ask'],
        ['Мэр сказал, что Орр «{солгала}».', 'ask'],
      ],
      ar: [
        ['قال أور: «{انتهى الأمر}».', 'orr'],
        ['قال محامي أور: «{انتهى الأمر}».', 'ask'],
        ['قال العمدة إن أور «{كذب}».', 'ask'],
      ],
      zh: [
        ['奥尔说：“{结束了}。”', 'orr'],
        ['“{结束了}。”奥尔说。', 'orr'],
        ['奥尔的律师说：“{结束了}。”', 'ask'],
        ['市长说奥尔“{撒谎}”。', 'ask'],
        ['市长告诉奥尔：“{结束了}。”', 'ask'],
      ],
      ja: [
        ['オール氏は「{終わった}」と述べた。', 'orr'],
        ['オール氏の弁護士は「{終わった}」と述べた。', 'ask'],
        ['市長はオール氏に「{終わった}」と述べた。', 'ask'],
      ],
      vi: [['Orr nói: “{Hết rồi}.”', 'ask']],
    },
  },
];
