import { readFileSync } from 'node:fs';
import satori from 'satori';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/views/sharing/cards/card.ts';
import { cardText, isDrawable } from '../../../src/views/sharing/cards/card-text.ts';
import {
  cardFamily,
  cardHeight,
  cardSubsets,
  cardTree,
  cardWidth,
} from '../../../src/views/sharing/cards/card-tree.ts';
import { cardFontFiles, renderCard } from '../../../src/build/cards/render-card.ts';
import { defaultAccent } from '../../../src/record/look/palette.ts';

const fonts = cardFontFiles.map(({ name, weight, path }) => ({ name, weight, data: readFileSync(path) }));

const claim: Card = {
  kind: 'Claim',
  verdict: { verdict: 'disputed', label: 'Disputed' },
  passage: [{ text: 'There are no tolls in the harbour of Averland.', tone: 'plain' }],
  lines: ['Claimed by Ana Orr', 'Set against 2 sources, 4 March 2031'],
  siteName: 'On Record',
};

const sentence = 'We will keep the harbour open through the winter and charge nobody for it, ';
const wide = 'WE WILL KEEP THE HARBOUR OPEN THROUGH THE WINTER AND CHARGE NOBODY FOR IT, ';
const cyrillic = 'Мы не закроем гавань этой зимой и ни с кого не возьмём пошлин, ';

describe('renderCard', () => {
  test('draws a PNG of 1200 by 630 pixels, light enough to be loaded by a phone', async () => {
    const png = await renderCard(
      cardTree({ ...claim, passage: [{ text: sentence.repeat(10), tone: 'spoken' }] }, defaultAccent),
    );
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
    expect(png.length).toBeGreaterThan(10_000);
  });

  test('draws the same bytes of the same card', async () => {
    const [one, other] = [
      await renderCard(cardTree(claim, defaultAccent)),
      await renderCard(cardTree(claim, defaultAccent)),
    ];
    expect(one.equals(other)).toBe(true);
  });

  test('draws each verdict differently', async () => {
    const pictures = await Promise.all(
      (['corroborated', 'contradicted', 'disputed', 'not assessed'] as const).map(async (verdict) =>
        (await renderCard(cardTree({ ...claim, verdict: { verdict, label: 'Same word' } }, defaultAccent))).toString(
          'base64',
        ),
      ),
    );
    expect(new Set(pictures).size).toBe(4);
  });

  test.each([
    ['few words', 'No tolls'],
    ['a sentence', sentence],
    ['a paragraph', sentence.repeat(4)],
    ['a page', sentence.repeat(30)],
    ['capitals', wide.repeat(3)],
    ['Cyrillic', cyrillic.repeat(5)],
    ['one endless word', 'tollkeeper'.repeat(60)],
  ])('keeps %s inside the card', async (_what, text) => {
    const cards: Card[] = [
      { ...claim, passage: [{ text, tone: 'plain' }], note: text },
      { ...claim, passage: [{ text, tone: 'spoken' }], marks: ['“', '”'], lines: [text, text, text] },
      {
        ...claim,
        passage: [
          { text: text.slice(0, 40), tone: 'context' },
          { text: 'no tolls', tone: 'spoken' },
          { text, tone: 'context' },
        ],
      },
    ];
    for (const card of cards) {
      const over: string[] = [];
      await satori(cardTree(card, defaultAccent) as Parameters<typeof satori>[0], {
        width: cardWidth,
        height: cardHeight,
        fonts,
        onNodeDetected: ({ left, top, width, height, textContent }) => {
          if (top + height > cardHeight - 40 && height < cardHeight)
            over.push(`${textContent ?? ''} ends at ${top + height}`);
          if (left + width > cardWidth - 60 && width < cardWidth)
            over.push(`${textContent ?? ''} ends at ${left + width}`);
        },
      });
      expect(over).toEqual([]);
    }
  });
});

test('the typeface has every character that a card takes', async () => {
  const characters = Array.from({ length: 0x3000 }, (_unused, code) => String.fromCodePoint(code)).filter(
    (character) => isDrawable(character) && cardText(character) === character && character.trim() !== '',
  );
  expect(characters.length).toBeGreaterThan(600);
  const missing: string[] = [];
  await satori(
    {
      type: 'div',
      props: {
        style: { display: 'block', fontFamily: cardSubsets.map((subset) => `'${cardFamily(subset)}'`).join(', ') },
        children: characters.join(' '),
      },
    } as Parameters<typeof satori>[0],
    {
      width: cardWidth,
      fonts,
      loadAdditionalAsset: (_language, segment) => {
        missing.push(segment);
        return Promise.resolve([]);
      },
    },
  );
  expect(missing).toEqual([]);
});
