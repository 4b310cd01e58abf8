import type { Range } from '../range.ts';
import { speechVerbs } from './verbs-of-speech.ts';

/** Languages that set the narrator's words between commas inside the speech: « Pas de péage, a dit Orr, et plus jamais. » */
const withinMarks = new Set(['fr', 'es', 'ca', 'it', 'pt', 'ro', 'gl']);
/** Languages that set them between dashes inside the speech: «Мы остаёмся, — сказал Орр, — и точка». */
const dashesWithinMarks = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'pl', 'es', 'pt', 'it', 'fr', 'hu']);
/** There the dash that ends the narrator's words stands behind a comma or a full stop. */
const punctuatedDashes = new Set(['ru', 'uk', 'be', 'bg', 'sr']);
/** What a clause begins with that reports instead of interrupting: « a annoncé hier qu’il partait ». */
const reports = /(?<![\p{L}\p{M}])(?:que|qu|che|că)(?![\p{L}\p{M}])/iu;
/** An apposition to the speaker's name: "dit Orr, le maire, et …", "dijo Orr, de 43 años, y …". */
const apposition =
  /^\s*(?:\p{N}|(?:le|la|les|un|une|son|sa|ses|el|los|las|una|su|lo|il|gli|i|o|os|as|um|uma|seu|sua|de|du|des|ex)(?![\p{L}\p{M}])|l[’'])/iu;

/** How far behind a comma a verb of speech can begin, its auxiliaries included. */
const reach = 60;

/** A narrator's clause is not looked through any further, in UTF-16 units. */
const longestClause = 400;

/** The narrator's words in a stretch of speech, and where the speech goes on; undefined where nothing shows that it does. */
export interface Narration {
  /** At the comma or dash that ends the words spoken; a question mark belongs to them. */
  readonly start: number;
  readonly resumes: number | undefined;
}

/** A dash with space on one side at least, or before a full stop or comma, as Spanish sets it: "—dijo Orr—." */
const dash =
  /\s*(?<![\p{L}\p{N}])[—–―](?=\s|[\p{L}¿¡"“«.,;:])\s*|\s+--?\s+|(?<=[\p{L}\p{N}.…!?)»”"])[—–―](?=[.,;:!?…]|\s|$)\s*/gu;

/**
 * The narrator's words inside speech that marks enclose: the closing mark shows that what follows them is speech again.
 *
 * @param language its primary subtag
 * @example
 * narrationWithin('Pas de péage, a dit Orr, et plus jamais.', 'fr') // => [{ start: 12, resumes: 25 }]
 */
export function narrationWithin(words: string, language: string): Narration[] {
  const commas = withinMarks.has(language) ? narrationsAtCommas(words, language) : [];
  const dashes = dashesWithinMarks.has(language) ? dashesIn(words) : [];
  return inTurn(words, language, commas, dashes, (comma) => resumesInMarks(words, comma));
}

/**
 * The narrator's words in a paragraph of dialogue, behind the dash it begins with.
 *
 * Only a second dash shows that the speech goes on: in « — On part, dit Orr. Le maire a refusé. » nothing does.
 */
export function narrationInDialogue(words: string, language: string): Narration[] {
  const dashes = dashesIn(words);
  const byVerb = inTurn(words, language, narrationsAtCommas(words, language), dashes, ({ verb }) =>
    resumesAtDash(words, verb, dashes, language),
  );
  const byShape = [...shapesAtCommas(words), ...shapesAtDashes(words, dashes, language)];
  return byShape.length === 0 ? byVerb : merged([...byVerb, ...byShape], words.length);
}

/** One after the other, each from where the speech goes on after the one before; the first to begin counts. */
function merged(narrations: readonly Narration[], length: number): Narration[] {
  const found: Narration[] = [];
  let from = 0;
  for (const narration of narrations.toSorted((a, b) => a.start - b.start)) {
    if (narration.start < from) continue;
    found.push(narration);
    from = narration.resumes ?? length;
  }
  return found;
}

/** A narrator's clause with a verb that no list has: « — On part, sourit Orr. Le maire a refusé. » */
function shapesAtCommas(words: string): Narration[] {
  const shape =
    /[,?!…]\s+\p{Ll}[\p{L}\p{M}’'-]*\s+(?:\p{Ll}[\p{L}\p{M}]*\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*\.(?=\s+\p{Lu}|$)/gu;
  return Array.from(words.matchAll(shape), ({ 0: clause, index }) => ({
    start: clause.startsWith(',') ? index : index + 1,
    resumes: undefined,
  }));
}

/** The same behind a dash: "—¡Nunca! —repitió. El alcalde calló." */
function shapesAtDashes(words: string, dashes: readonly Range[], language: string): Narration[] {
  return dashes.flatMap(({ start, end }, index): Narration[] => {
    if (!/^\p{Ll}/u.test(words.slice(end, end + 2))) return [];
    const isBehindEnd =
      /[.!?…]$/u.test(words.slice(Math.max(0, start - 1), start)) ||
      (punctuatedDashes.has(language) && words[start - 1] === ',');
    const isAttached = /\s[—–]$/u.test(words.slice(Math.max(0, end - 2), end));
    if (!isBehindEnd && !isAttached) return [];
    const next = dashes[index + 1];
    const closes = next && !/\s/u.test(words.charAt(next.start)) && /[.,;:]/u.test(words.charAt(next.end));
    // "—El puente —lo digo siempre— aguanta": a speaker's own aside.
    if (isAttached && !isBehindEnd && next && !closes) return [];
    return [{ start, resumes: resumesAtDash(words, end, dashes, language) }];
  });
}

/** The narrator's clauses one after the other, each from where the speech goes on after the one before. */
function inTurn(
  words: string,
  language: string,
  commas: readonly AtComma[],
  dashes: readonly Range[],
  resumesAfter: (comma: AtComma) => number | undefined,
): Narration[] {
  const begins = [
    ...commas.map((comma) => ({ start: comma.start, resumes: () => resumesAfter(comma) })),
    ...dashes
      .filter(({ end }) => speechVerbs(language)?.atStart.test(words.slice(end, end + reach)))
      .map(({ start, end }) => ({ start, resumes: () => resumesAtDash(words, end, dashes, language) })),
  ].sort((a, b) => a.start - b.start);
  const found: Narration[] = [];
  let from = 0;
  for (const { start, resumes } of begins) {
    if (start < from) continue;
    const narration = { start, resumes: resumes() };
    found.push(narration);
    from = narration.resumes ?? words.length;
  }
  return found;
}

/** Whether words have the shape of a narrator's between commas, whatever the verb: ", sourit Orr". */
export function looksNarrated(words: string): boolean {
  return (
    /[,?!…]\s+\p{Ll}[\p{L}\p{M}’'-]*\s+(?:\p{Ll}+\s+){0,2}\p{Lu}/u.test(words) ||
    new RegExp(dash.source, 'u').test(words)
  );
}

/** Whether words that no mark ends have a narrator's among them: then the mark is missing, and nobody knows where. */
export function hasNarrator(words: string, language: string): boolean {
  return (
    narrationsAtCommas(words, language).length > 0 ||
    dashesIn(words).some(({ end }) => speechVerbs(language)?.atStart.test(words.slice(end, end + reach)))
  );
}

interface AtComma {
  readonly start: number;
  /** Where the verb, or its subject, begins. */
  readonly verb: number;
}

function narrationsAtCommas(words: string, language: string): AtComma[] {
  const verbs = speechVerbs(language);
  if (!verbs) return [];
  return Array.from(words.matchAll(/[,?!…]\s+/gu)).flatMap(({ 0: mark, index }): AtComma[] => {
    const verb = index + mark.length;
    const after = words.slice(verb, verb + reach);
    if (!verbs.atStart.test(after) && !verbs.afterName.test(after)) return [];
    const isReport = mark.startsWith(',') && reports.test(words.slice(verb, endOfClause(words, verb)));
    return isReport ? [] : [{ start: mark.startsWith(',') ? index : index + 1, verb }];
  });
}

/** Where the narrator's clause ends inside marks; undefined where it reaches their end. */
function resumesInMarks(words: string, { verb }: AtComma): number | undefined {
  let at = endOfClause(words, verb);
  if (at === undefined) return undefined;
  if (words[at] === ',' && apposition.test(words.slice(at + 1, at + reach))) {
    const next = endOfClause(words, at + 1);
    if (next !== undefined && words[next] === ',') at = next;
  }
  const rest = words.slice(at + 1);
  const resumes = at + 1 + (rest.length - rest.trimStart().length);
  return resumes < words.length ? resumes : undefined;
}

function endOfClause(words: string, from: number): number | undefined {
  const end = /[,;:!?…]|(?<!(?<![\p{L}\p{M}])(?:\p{L}|MM|Mr|Mme|Mlle|Mgr|Dr|Sr|Sra|Srta|Dra|Prof|St))\.(?=\s|$)/u.exec(
    words.slice(from, from + longestClause),
  );
  return end ? from + end.index : undefined;
}

/** Dashes with the space around them. */
function dashesIn(words: string): Range[] {
  return Array.from(words.matchAll(dash), ({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
}

/** Behind the next dash that ends the narrator's words, and what punctuation it leaves behind. */
function resumesAtDash(words: string, from: number, dashes: readonly Range[], language: string): number | undefined {
  const isPunctuated = (at: number) => /[.,:;!?…]$/u.test(words.slice(Math.max(0, at - 2), at));
  let at = firstFrom(dashes, from);
  while (punctuatedDashes.has(language) && at < dashes.length && !isPunctuated(dashes[at]?.start ?? 0)) at += 1;
  const next = dashes[at];
  if (!next) return undefined;
  const resumes = next.end + (/^[.,;:]?\s*/u.exec(words.slice(next.end, next.end + 4))?.[0].length ?? 0);
  if (resumes >= words.length || speechVerbs(language)?.atStart.test(words.slice(resumes, resumes + reach)))
    return undefined;
  return resumes;
}

function firstFrom(ranges: readonly Range[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words without the narrator's: what is left on both sides, without white space, the empty ones left out. */
export function withoutNarration(text: string, { start, end }: Range, narration: readonly Narration[]): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (const { start: stops, resumes } of narration) {
    pieces.push({ start: from, end: stops });
    from = resumes ?? end;
  }
  pieces.push({ start: from, end });
  return pieces.flatMap((piece) => {
    const words = text.slice(piece.start, piece.end);
    const trimmed = words.trim();
    if (trimmed === '') return [];
    const trimmedStart = piece.start + words.length - words.trimStart().length;
    return [{ start: trimmedStart, end: trimmedStart + trimmed.length }];
  });
}
