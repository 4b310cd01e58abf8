import type { Verdict } from '../../../record/schemas/claim.ts';
import { neutrals } from '../../../record/look/palette.ts';
import { typefaces } from '../../../record/look/typefaces.ts';
import { shorten } from '../../lines/labels.ts';
import type { VerdictView } from '../../lines/verdicts.ts';
import type { Card } from './card.ts';
import { fitPassage, leading, tolerance, type CardRun } from './fit-passage.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { countLines } from './count-lines.ts';

/** An element as satori takes it: what React makes of JSX, without React. */
export interface CardNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
    readonly [attribute: string]: unknown;
  };
}

export const cardWidth = 1200;
export const cardHeight = 630;

/** The typeface by its files, each for some letters; a letter is drawn from the first that has it. */
export const cardSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
export const cardWeights = [300, 400] as const;

/** The name of a font family of one file. */
export function cardFamily(subset: (typeof cardSubsets)[number]): string {
  return `${typefaces.text.name} ${subset}`;
}

/** A card is a sheet of light paper wherever it is seen. */
const colours = {
  paper: neutrals.paper.light,
  ink: neutrals.ink.light,
  inkSoft: neutrals.inkSoft.light,
  rule: neutrals.rule.light,
} as const;

const padding = { x: 84, y: 60 };
const width = cardWidth - 2 * padding.x;
const label = { size: 22, height: 32 };
const verdictLine = { size: 44, height: 72 };
const note = { size: 34, leading: 46, lines: 3, gap: 22 };
const foot = { size: 27, leading: 36, gap: 22 };

/**
 * A card as a tree of boxes: the words large, everything else small and at their edges.
 *
 * @param accent the colour of spoken words
 */
export function cardTree(card: Card, accent: string): CardNode {
  const noteText = card.note === undefined ? undefined : fitLines(card.note, note.size, note.lines);
  const taken =
    2 * padding.y +
    label.height +
    (card.verdict ? verdictLine.height : 0) +
    (noteText === undefined ? 0 : note.gap + note.lines * note.leading) +
    4 * foot.gap +
    card.lines.length * foot.leading;
  const { size, passage } = fitPassage(card.passage, { width, height: cardHeight - taken });
  return box(
    {
      flexDirection: 'column',
      width: cardWidth,
      height: cardHeight,
      padding: `${padding.y}px ${padding.x}px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: cardSubsets.map((subset) => `'${cardFamily(subset)}'`).join(', '),
      fontWeight: 400,
    },
    [
      box({ justifyContent: 'space-between', height: label.height, fontSize: label.size, color: colours.inkSoft }, [
        text({ letterSpacing: 3 }, card.kind.toUpperCase()),
        text({}, card.siteName),
      ]),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
        ...(card.verdict ? [verdictRow(card.verdict)] : []),
        largePassage(size, passage, accent, card.marks),
        ...(noteText === undefined
          ? []
          : [
              text(
                { marginTop: note.gap, fontSize: note.size, lineHeight: `${note.leading}px`, color: colours.inkSoft },
                noteText,
              ),
            ]),
      ]),
      ...(card.lines.length > 0 ? [smallPrint(card.lines)] : []),
    ],
  );
}

function largePassage(size: number, passage: readonly CardRun[], accent: string, marks: Card['marks']): CardNode {
  const style = { fontSize: size, lineHeight: `${Math.round(size * leading)}px`, fontWeight: 300 };
  const tones = { spoken: accent, plain: colours.ink, context: colours.inkSoft };
  const [only] = passage;
  if (only && passage.length === 1) {
    const [open, close] = marks ?? ['', ''];
    return text(
      {
        ...style,
        color: tones[only.tone],
        // The opening mark hangs, so that the words begin where everything else does.
        textIndent: -textWidth(open, 'text') * size,
        textWrap: 'balance',
      },
      `${open}${only.text}${close}`,
    );
  }
  return {
    type: 'div',
    props: {
      style: { ...style, display: 'block', color: colours.ink },
      children: passage.map(({ text: words, tone }) => ({
        type: 'span',
        props: { style: { color: tones[tone] }, children: words },
      })),
    },
  };
}

function verdictRow({ verdict, label: word }: VerdictView): CardNode {
  return box({ alignItems: 'center', height: verdictLine.height, fontSize: verdictLine.size }, [
    box(
      {
        width: 34,
        height: 34,
        borderRadius: '50%',
        border: `3px solid ${colours.ink}`,
        marginRight: 18,
        ...shape[verdict],
      },
      [],
    ),
    text({}, word),
  ]);
}

/** The shapes of `prose.css`: full, struck, half, empty. */
const shape: Readonly<Record<Verdict, Readonly<Record<string, string>>>> = {
  corroborated: { backgroundColor: colours.ink },
  contradicted: {
    backgroundImage: `linear-gradient(135deg, transparent 42%, ${colours.ink} 42%, ${colours.ink} 58%, transparent 58%)`,
  },
  disputed: { backgroundImage: `linear-gradient(90deg, ${colours.ink} 50%, transparent 50%)` },
  'not assessed': {},
};

/** Who, when, where: the first line in ink. */
function smallPrint(lines: readonly string[]): CardNode {
  const style = { fontSize: foot.size, lineHeight: `${foot.leading}px` };
  return box(
    { flexDirection: 'column', borderTop: `1px solid ${colours.rule}`, marginTop: foot.gap, paddingTop: foot.gap },
    lines.map((words, index) =>
      text({ ...style, color: index === 0 ? colours.ink : colours.inkSoft }, fitLines(words, foot.size, 1)),
    ),
  );
}

/** The beginning of a text that fits on so many lines. */
function fitLines(words: string, size: number, lines: number): string {
  let fitting = words;
  for (let length = words.length; countLines(fitting, (width / size) * tolerance) > lines && length > 10;) {
    length = Math.floor(length * 0.95);
    fitting = shorten(words, length);
  }
  return fitting;
}

function box(style: Style, children: readonly CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

function text(style: Style, words: string): CardNode {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: words } };
}

type Style = Readonly<Record<string, string | number>>;
