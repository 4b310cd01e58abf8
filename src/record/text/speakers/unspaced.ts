import type { Paragraph } from '../reading/paragraphs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import { quotedPieces } from './frames.ts';
import type { NamedRange } from './tokens.ts';
import type { Answer } from './answers.ts';

/** Names are `N`, quoted words `Q`; whole clauses, so that nothing else can be their subject. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    // 里维拉说：“桥是安全的。”
    /(?:^|[。！？；]|(?<=Q)[，,])N(?:先生|女士)?(?:还|也|又|今天|昨天|周[一二三四五六日天]|星期[一二三四五六日天])*(?:说道|说|表示|指出|称|强调|回答|补充|写道|宣布|警告)[道]?[：:，,]?Q/u,
    // “桥是安全的。”里维拉说。
    /(?:^|[。！？；])Q[，,]?N(?:先生|女士)?(?:还|也|又)*(?:说道|说|表示|指出|称|强调|回答|补充|写道)(?:[。！？；，]|$)/u,
  ],
  ja: [
    // リベラ氏は「橋は安全だ」と述べた。
    /(?:^|[。！？])N(?:氏|さん|市長|首相|大統領|大臣)?は、?Qと(?:述べ|語|話|言|答|強調し|説明し|主張し|発言し|コメントし)[^N。]*(?:[。]|$)/u,
    // 「橋は安全だ」とリベラ氏は述べた。
    /(?:^|[。！？])Qと、?N(?:氏|さん|市長|首相|大統領|大臣)?は(?:述べ|語|話|言|答|強調し|説明し|主張し)[^N。]*(?:[。]|$)/u,
  ],
};

/**
 * Who speaks quoted words in a language that writes without spaces: only whole sentences of the plainest forms are read.
 * Undefined where none is found.
 */
export function speakerBesideMarks(
  reading: Reading,
  paragraph: Paragraph,
  segment: Range,
  names: readonly NamedRange[],
): Answer | undefined {
  const forms = patterns[reading.language.toLowerCase().split('-')[0] ?? ''];
  if (!forms) return undefined;
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
    for (const match of skeleton.matchAll(new RegExp(form, `${form.flags}g`))) {
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
