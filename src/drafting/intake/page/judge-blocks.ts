import type { Aside, PieceKind } from '../intake.ts';
import { labelLine } from '../lines/label-line.ts';
import { endsSentence, wordCount } from '../lines/sentence-end.ts';

/** A block of a page, as far as it is judged by: plain data, without the tree. */
export interface BlockFacts {
  readonly text: string;
  readonly kind: PieceKind;
  readonly linked: number;
  readonly slanted: number;
  readonly inReadability: boolean;
  readonly inDefuddle: boolean;
  /** The elements it stands in, from the inmost outwards: who they are, their tag, and what their names hint at. */
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly id: number;
  readonly tag: string;
  readonly hint: Aside | undefined;
}

export interface BlockVerdict {
  readonly leftOutAs: Aside | undefined;
  readonly isSure: boolean;
  readonly reason?: string;
}

/** A block as it stands among all. */
interface Context {
  readonly facts: BlockFacts;
  readonly hint: Aside | undefined;
  /** Whether its box holds several paragraphs that both readings take. */
  readonly isAmongText: boolean;
  readonly position: 'above' | 'within' | 'below';
}

const left = (as: Aside): BlockVerdict => ({ leftOutAs: as, isSure: true });
const asked = (as: Aside | undefined, reason: string): BlockVerdict => ({ leftOutAs: as, isSure: false, reason });
const taken: BlockVerdict = { leftOutAs: undefined, isSure: true };

/**
 * Which blocks of a page are its article. Two extractors vote; what its boxes are called and what its words say decide
 * where they are plain. What is neither is asked.
 */
export function judgeBlocks(blocks: readonly BlockFacts[]): readonly BlockVerdict[] {
  const trusted = trustedReading(blocks);
  const isCore = (facts: BlockFacts) => trusted(facts) && facts.linked < facts.text.length * 0.5;
  const letters = lettersPerBox(blocks.filter(isCore));
  const total = blocks.filter(isCore).reduce((sum, { text }) => sum + text.length, 0);
  const prose = (facts: BlockFacts, hint: Aside | undefined) =>
    isCore(facts) && hint === undefined && endsSentence(facts.text) && labelLine(facts.text) === undefined;
  const hintsOf = blocks.map(({ boxes }) => innerHint(boxes, letters, total));
  const first = blocks.findIndex((facts, index) => prose(facts, hintsOf[index]));
  const last = blocks.findLastIndex((facts, index) => prose(facts, hintsOf[index]));
  const siblings = proseByParent(blocks, (facts, index) => prose(facts, hintsOf[index]));
  return blocks.map((facts, index) => {
    const parent = parentOf(facts);
    return judge(
      {
        facts,
        hint: hintsOf[index],
        isAmongText: (siblings.get(parent) ?? 0) >= 2,
        position: index < first ? 'above' : index > last ? 'below' : 'within',
      },
      trusted(facts),
    );
  });
}

/** Both, or the one that found something where the other found next to nothing. */
function trustedReading(blocks: readonly BlockFacts[]): (facts: BlockFacts) => boolean {
  const size = (isIn: (facts: BlockFacts) => boolean) =>
    blocks.reduce((sum, facts) => sum + (isIn(facts) ? facts.text.length : 0), 0);
  const [one, other, both] = [
    size((f) => f.inReadability),
    size((f) => f.inDefuddle),
    size((f) => f.inReadability && f.inDefuddle),
  ];
  if (both >= Math.max(one, other) * 0.25) return (facts) => facts.inReadability && facts.inDefuddle;
  return one >= other * 0.8 ? (facts) => facts.inReadability : (facts) => facts.inDefuddle;
}

function judge({ facts, hint, isAmongText, position }: Context, isTrusted: boolean): BlockVerdict {
  const { text, linked, slanted, kind, boxes } = facts;
  const isEither = facts.inReadability || facts.inDefuddle;
  const isSentence = endsSentence(text);
  const isLinks = linked >= text.length * 0.75;
  const label = labelLine(text);
  if (!isEither && !isAmongText) return left(label?.as ?? hint ?? 'navigation');
  if (label?.isSure === true && kind !== 'post') return left(label.as);
  if (hint === 'caption') return left('caption');
  if (isCell(boxes) && (wordCount(text) < 12 || !isSentence)) return left('table');
  if (hint !== undefined && hint !== 'byline' && hint !== 'date line' && kind !== 'post') {
    return isTrusted && isSentence && text.length > 200 && !isLinks
      ? asked(undefined, `its box is called like one of ${hint}`)
      : left(hint);
  }
  if (isLinks && kind !== 'post' && !(isTrusted && isSentence && isAmongText)) {
    return isTrusted && position === 'within' && kind !== 'paragraph'
      ? asked(undefined, 'it is nothing but a link')
      : left('link to more');
  }
  if ((hint === 'byline' || hint === 'date line') && !(isTrusted && isSentence && text.length > 200)) return left(hint);
  if (label && kind !== 'post') return asked(label.as, `it reads like ${label.as}`);
  if (isTrusted) return judgeTrusted(facts, position, slanted >= text.length * 0.9, isSentence);
  if (isEither) {
    return isAmongText && position === 'within' && (isSentence || kind === 'heading' || kind === 'list item')
      ? asked(undefined, 'one reading of the page takes it')
      : asked('short line', 'only one reading of the page takes it');
  }
  return isAmongText && position === 'within' && isSentence && text.length >= 60
    ? asked(undefined, 'it stands among the paragraphs')
    : left('short line');
}

function judgeTrusted(
  facts: BlockFacts,
  position: Context['position'],
  isSlanted: boolean,
  isSentence: boolean,
): BlockVerdict {
  if (position === 'below') return asked(undefined, 'it stands below the text');
  if (position === 'above' && !isSentence && facts.kind !== 'heading')
    return asked(undefined, 'it stands above the text');
  if (position === 'within' || !isSlanted) return taken;
  return asked('note of the editors', 'it stands in italics at the edge of the text');
}

/** What the smallest named box says that does not hold the text itself. */
function innerHint(boxes: readonly Box[], letters: ReadonlyMap<number, number>, total: number): Aside | undefined {
  for (const { id, tag, hint } of boxes) {
    if (tag === 'article' || tag === 'main' || tag === 'body' || (letters.get(id) ?? 0) > total * 0.4) return undefined;
    if (hint !== undefined) return hint;
  }
  return undefined;
}

function lettersPerBox(blocks: readonly BlockFacts[]): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const { text, boxes } of blocks) {
    for (const { id } of boxes) letters.set(id, (letters.get(id) ?? 0) + text.length);
  }
  return letters;
}

function proseByParent(
  blocks: readonly BlockFacts[],
  isProse: (facts: BlockFacts, index: number) => boolean,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  blocks.forEach((facts, index) => {
    if (isProse(facts, index)) counts.set(parentOf(facts), (counts.get(parentOf(facts)) ?? 0) + 1);
  });
  return counts;
}

const blockTag = /^(?:p|h[1-6]|li|blockquote|div|section|td|dd|dt|pre)$/;

/** The box around the element that a block is the text of. */
function parentOf({ boxes }: BlockFacts): number {
  const own = boxes.findIndex(({ tag }) => blockTag.test(tag));
  const outer = boxes[own]?.tag === 'li' ? own + 2 : own + 1;
  return boxes[outer]?.id ?? 0;
}

function isCell(boxes: readonly Box[]): boolean {
  const at = boxes.findIndex(({ tag }) => tag === 'td' || tag === 'th');
  return at !== -1 && boxes.slice(0, at).every(({ tag }) => tag !== 'div' || at < 4);
}
