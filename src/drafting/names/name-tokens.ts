import type { Range } from '../../record/text/range.ts';

/** A word of a paragraph, as names are read. */
export interface NameToken extends Range {
  /** As printed, without a possessive 's. */
  readonly text: string;
  readonly isCapital: boolean;
  /** Whether a sentence, or quoted words, may begin with it: then its capital says little. */
  readonly isFirst: boolean;
  /** Whether only a blank stands between it and the token before it. */
  readonly isJoined: boolean;
  /** Whether it stands in the possessive: "Rivera’s". */
  readonly isPossessive: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑.&’'][\p{L}\p{M}\p{N}]+)*\.?|&/gu;
const elided = /^(?:l|d|j|n|s|c|m|t|qu)[’']/iu;
/** "G.K. Butterfield" has initials; behind "the U.S." a sentence may end. */
const abbreviated =
  /^(?:St|Ste|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Jr|\p{Lu}|(?!U\.S|U\.K|U\.N|E\.U|D\.C)(?:\p{Lu}\.)?\p{Lu}\.\p{Lu})\.$/u;

const compound =
  /-(?:based|born|led|owned|backed|style|like|area|wide|run|bound|trained|made|registered|controlled|funded|listed|brokered)\.?$/u;

/** The words of a stretch of text. */
export function nameTokens(text: string, { start, end }: Range, sentences: readonly Range[]): NameToken[] {
  const starts = new Set(sentences.map((one) => one.start));
  const tokens: NameToken[] = [];
  let isAfterStart = true;
  let last = start;
  for (const found of text.slice(start, end).matchAll(word)) {
    let from = start + found.index;
    let printed = found[0];
    const lead = elided.exec(printed)?.[0] ?? '';
    if (lead !== '' && lead.length < printed.length) {
      from += lead.length;
      printed = printed.slice(lead.length);
    }
    // "Brennick-based", "Moody’s-style": the name is what stands before.
    const joined = compound.exec(printed);
    if (joined) printed = printed.slice(0, joined.index);
    if (printed.endsWith('.') && !abbreviated.test(printed)) printed = printed.replace(/\.$/u, '');
    const gap = text.slice(last, from);
    const possessive = /[’']s?$/u.exec(printed)?.[0] ?? '';
    const own = possessive === '' ? printed : printed.slice(0, -possessive.length);
    if (own === '') continue;
    const opensSentence = [...starts].some((at) => at >= last && at <= from);
    isAfterStart =
      opensSentence || /[“„«»‹›"‘¿¡(\[:—–]\s*$|(?:^|\s)['’]$|^\s*[-•]\s*$/u.test(gap) || tokens.length === 0;
    const after = text.slice(from + printed.length, from + printed.length + 1);
    tokens.push({
      start: from,
      end: from + own.length,
      text: own,
      isCapital: /^\p{Lu}/u.test(own) || /^\p{Ll}\p{Lu}/u.test(own),
      isFirst: isAfterStart,
      isJoined: tokens.length > 0 && /^(?:[’']s?)?[ \u00a0\u202f]$/u.test(gap) && lead === '',
      isPossessive: possessive !== '' || (/^[’']$/u.test(after) && own.endsWith('s')),
    });
    last = from + own.length;
  }
  return tokens;
}
