import type { Paragraph } from '../reading/paragraphs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import { quotedPieces } from './frames.ts';
import type { NamedRange } from './tokens.ts';
import type { Answer } from './answers.ts';

/** Ends of a clause in the skeleton; what else may follow a verb makes it another: "dediği iddia edildi". */
const end = String.raw`(?:[.,;!?…。，；！？।؟]|$)`;
const start = String.raw`(?:^|[.!?…。！？；।])`;
/** Offices and courtesies behind a Korean and a Japanese name, or before a Turkish and a Thai one. */
const korean =
  '(?:씨|대통령|총리|장관|시장|의원|대표|의장|위원장|대변인|회장|사장|총재|감독|선수|교수|박사|지사|검사|판사|변호사)?';
const japanese = '(?:氏|さん|市長|首相|大統領|大臣|外相|知事|議員|社長|会長|監督|教授|議長|長官)?';
const turkish = '(?:[Cc]umhurbaşkanı|[Bb]aşbakan|[Bb]akan|[Bb]aşkan|Sayın)?';
const thai = '(?:นายกรัฐมนตรี|ประธานาธิบดี|นาย|นางสาว|นาง|ดร\\.)?';

/** Names are `N`, quoted words `Q`, without spaces; whole clauses, so that nothing else can be their subject. */
const patterns: Readonly<Record<string, readonly string[]>> = {
  zh: [
    // 里维拉说：“桥是安全的。” 里维拉告诉布兰特：“……”
    `(?:^|[。！？；]|(?<=Q)[，,])N(?:先生|女士)?(?:还|也|又|今天|昨天|周[一二三四五六日天]|星期[一二三四五六日天])*(?:(?:对|向)N(?:说道|说|表示)|告诉N|说道|说|表示|指出|称|强调|回答|补充|写道|宣布|警告)道?[：:，,]?Q`,
    // “桥是安全的。”里维拉说。
    `(?:^|[。！？；])Q[，,]?N(?:先生|女士)?(?:还|也|又)*(?:说道|说|表示|指出|称|强调|回答|补充|写道)(?:[。！？；，]|$)`,
    // 据里维拉称，计划“已死”。 But what another says is his, though 里维拉 tells of it.
    `${start}(?:据|根据|按照)N(?:称|说|表示|透露|的说法)?[，,][^NQ。说称示]*Q`,
  ],
  ja: [
    // リベラ氏は「橋は安全だ」と述べた。
    `${start}N${japanese}は、?(?:N${japanese}に(?:対し)?、?)?Qと(?:述べ|語|話|言|答|強調し|説明し|主張し|発言し|コメントし)[^N。]*(?:。|$)`,
    // 「橋は安全だ」とリベラ氏は述べた。
    `${start}Qと、?N${japanese}は(?:述べ|語|話|言|答|強調し|説明し|主張し)[^N。]*(?:。|$)`,
    // リベラ氏によると、計画は「終わった」。
    `${start}N${japanese}に(?:よると|よれば)、?[^NQ。]*Q(?!と)`,
  ],
  ko: [
    // 리베라는 “끝났다”고 말했다.
    `${start}N${korean}(?:은|는|이|가),?(?:이날|오늘|어제|\\d+일)?(?:N${korean}에게)?Q(?:이?라고|이라며|라며|고|며)(?:[^NQ.,]{0,8}에게)?(?:말했다|밝혔다|강조했다|주장했다|덧붙였다|설명했다|답했다|지적했다|적었다|썼다|경고했다)${end}`,
    // “끝났다”고 리베라는 말했다.
    `${start}Q(?:이?라고|고)N${korean}(?:은|는|이|가)(?:말했다|밝혔다|강조했다|주장했다|덧붙였다|설명했다|답했다)${end}`,
    // 리베라에 따르면 계획은 “끝났다”.
    `${start}N${korean}에(?:따르면|의하면),?[^NQ.]*Q(?!이?라고|이?라며|고|며)`,
  ],
  tr: [
    // Rivera, “Bitti” dedi.
    `${start}${turkish}N,?Q,?(?:dedi|diyekonuştu|diyeyazdı|diyeyanıtverdi|diyeekledi|ifadesinikullandı|ifadelerinikullandı)${end}`,
    // “Bitti” dedi Rivera.
    `${start}Q,?(?:dedi|diyor|diyekonuştu|diyeyazdı|diyeekledi)${turkish}N${end}`,
    // Rivera’ya göre plan “öldü”.
    `${start}N['’]?y?[ae]göre,?[^NQ.]*Q(?!,?d[ei])`,
  ],
  th: [`^${thai}N(?:กล่าวว่า|บอกว่า|ระบุว่า|เผยว่า|ยืนยันว่า|กล่าว|ตอบว่า)[:：]?Q`, `^Q${thai}N(?:กล่าว|บอก|ระบุ)$`],
  hi: [
    // रिवेरा ने कहा, “यह खत्म है।”
    `${start}N(?:जी)?ने(?:N(?:से|को))?(?:कहा|बताया|लिखा|जवाबदिया)(?:कि|है)*[,:：]*Q`,
    `${start}Q[,।]?N(?:जी)?नेकहा${end}`,
    // रिवेरा के अनुसार योजना “मर चुकी” है।
    `${start}Nके(?:अनुसार|मुताबिक),?(?:(?!कहा|बताया)[^NQ।])*Q`,
  ],
};

const compiled = new Map<string, readonly RegExp[]>();

function patternsOf(language: string): readonly RegExp[] {
  let known = compiled.get(language);
  if (!known) {
    const written = Object.hasOwn(patterns, language) ? (patterns[language] ?? []) : [];
    compiled.set(language, (known = written.map((pattern) => new RegExp(pattern, 'gu'))));
  }
  return known;
}

/**
 * Who speaks quoted words in a language whose grammar is not read: one that writes without spaces, or that puts the verb
 * last. Only whole clauses of the plainest forms count. Undefined where none is found.
 */
export function speakerBesideMarks(
  reading: Reading,
  paragraph: Paragraph,
  segment: Range,
  names: readonly NamedRange[],
): Answer | undefined {
  const forms = patternsOf(reading.language.toLowerCase().split('-')[0] ?? '');
  if (forms.length === 0) return undefined;
  const pieces = quotedPieces(reading, paragraph);
  const isSpoken = (range: Range) => pieces.some(({ start, end }) => start < range.end && range.start < end);
  const named = names.filter((name) => name.start >= paragraph.start && name.end <= paragraph.end && !isSpoken(name));
  const marks = [
    ...pieces.map((range) => ({ range, sign: 'Q', actor: undefined })),
    ...named.map((range) => ({ range, sign: 'N', actor: range.actor })),
  ].sort((a, b) => a.range.start - b.range.start);
  let skeleton = '';
  const places: { readonly at: number; readonly range: Range; readonly actor: string | undefined }[] = [];
  let from = paragraph.start;
  for (const { range, sign, actor } of marks) {
    skeleton += reading.text.slice(from, range.start).replace(/[QN\s]/gu, '');
    places.push({ at: skeleton.length, range, actor });
    skeleton += sign;
    from = range.end;
  }
  skeleton += reading.text.slice(from, paragraph.end).replace(/[QN\s]/gu, '');
  for (const form of forms) {
    for (const match of skeleton.matchAll(form)) {
      const inside = places.filter(({ at }) => at >= match.index && at < match.index + match[0].length);
      const quoted = inside.some(
        ({ at, range }) => skeleton[at] === 'Q' && range.start < segment.end && segment.start < range.end,
      );
      const speaker = inside.find(({ at }) => skeleton[at] === 'N');
      if (quoted && speaker?.actor !== undefined) {
        return { answer: 'sure', actor: speaker.actor, because: 'subject', words: speaker.range };
      }
    }
  }
  return undefined;
}
