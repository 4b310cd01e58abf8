import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { formatHtml } from '../../../src/views/report/format-html.ts';
import { formatMarkdown, type MarkdownOptions } from '../../../src/views/report/format-markdown.ts';
import { outlineReport } from '../../../src/views/report/outline-report.ts';
import type { OutlineItem, ReportOutline, Run } from '../../../src/views/report/outline.ts';
import { visibleText } from '../../../src/views/report/visible-text.ts';
import { dictionaryOf } from '../../../src/words/words.ts';
import { edited, harbour, harbourWith, record, reportOf } from '../../changes/compare/support.ts';
import { hostileText } from './hostile-text.ts';
import { textsIn, treesOf, turnedIntoSomething, typesIn } from './markdown-trees.ts';
import { runs } from '../../support/runs.ts';
import { defaultAccent, paletteOf } from '../../../src/record/look/palette.ts';

const words = dictionaryOf('en');
const outline = outlineReport(
  reportOf(
    harbour,
    harbourWith({
      ...edited('actors/ana-orr', 'is somebody', 'runs the harbour'),
      'events/lamp': undefined,
      'topics/rain': record('name: Rain'),
    }),
  ),
  words,
);

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: hostileText,
    as: fc.constantFrom('code', 'strong', 'removed', 'added', 'quote'),
    language: hostileText,
    record: fc.record({ kind: fc.constantFrom('quotes', 'actors'), id: hostileText }),
    address: hostileText,
  },
  { requiredKeys: ['text'] },
);
const anyRuns = fc.array(run, { minLength: 1, maxLength: 3 });
const item: fc.Arbitrary<OutlineItem> = fc.record({
  line: anyRuns,
  details: fc.array(anyRuns, { maxLength: 2 }),
  texts: fc.array(anyRuns, { maxLength: 2 }),
});
const hostileOutline: fc.Arbitrary<ReportOutline> = fc.record({
  verdict: anyRuns,
  revisions: anyRuns,
  sections: fc.array(
    fc.record({
      id: fc.constantFrom('added', 'pages'),
      title: fc.constant('Added'),
      count: fc.nat(9),
      isUrgent: fc.boolean(),
      groups: fc.array(
        fc.record({
          title: fc.option(hostileText, { nil: undefined }),
          items: fc.array(item, { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** What a link could be given by mistake. */
const link = ({ address = '' }: Pick<Run, 'record' | 'address'>) => address;

function itemsOf(count: number, text = 'A quote that says something of some length about the harbour'): ReportOutline {
  const items = Array.from({ length: count }, (_unused, index): OutlineItem => ({
    line: [{ text: `${index} ${text}` }],
    details: [],
    texts: [],
  }));
  return {
    verdict: [{ text: 'Much.' }],
    revisions: [{ text: 'From a to b.' }],
    sections: [{ id: 'added', title: 'Added', count, isUrgent: false, groups: [{ title: 'Quotes', items }] }],
  };
}

describe('formatMarkdown', () => {
  const format = (given: ReportOutline, options: Partial<MarkdownOptions> = {}) =>
    formatMarkdown(given, { words, ...options });

  test('writes a heading, the verdict, the revisions and folded lists', () => {
    const short = { ...outline, sections: outline.sections.filter(({ id }) => id !== 'pages' && id !== 'size') };
    const whole = { address: 'https://averland.example/report/' };
    expect(format(short, { marker: 'on-record-report', whole })).toBe(`<!-- on-record-report -->

### What changes in the record

1 topic added, 1 event removed, 1 actor changed; 1 new warning; <strong>1 address lost without a redirect.</strong>

<sub>From the files as they lie in the folder to the files as they lie in the folder.</sub>

<details><summary><strong>Problems</strong> (1)</summary>

**New warnings** (1)

- <code>content/topics/rain.md:1:1</code> Nothing refers to this topic. <code>record/unreferenced</code>
  - Refer to it from the records it belongs to, or delete the file.

</details>

<details open><summary><strong>Addresses lost without a redirect</strong> (1)</summary>

- <code>events/lamp/</code> The lamp burned
  - Whoever linked here finds nothing. If another record takes its place, add to that one: <code>formerIds: &#91;lamp&#93;</code>

</details>

<details><summary><strong>Removed</strong> (1)</summary>

**Events** (1)

- The lamp burned <code>lamp</code>

</details>

<details><summary><strong>Added</strong> (1)</summary>

**Topics** (1)

- Rain <code>rain</code>

</details>

<details><summary><strong>Changed</strong> (1)</summary>

**Actors** (1)

- Ana Orr <code>ana-orr</code>
  - <code>summary</code> “Ana Orr is somebody.” → “Ana Orr runs the harbour.”

</details>

<a href="https://averland.example/report/">The whole report</a>.
`);
  });

  test('links what has an address, and nothing to where no page of the web is', () => {
    const of = (href: string) =>
      format(
        { ...itemsOf(0), verdict: [{ text: 'Ana Orr', record: { kind: 'actors', id: 'ana' } }], sections: [] },
        { link: () => href },
      );
    expect(of('https://averland.example/pr-7/actors/ana/?a=1&b="x"')).toContain(
      '<a href="https://averland.example/pr-7/actors/ana/?a=1&#38;b=%22x%22">Ana Orr</a>',
    );
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '/actors/ana/', '"><img src=x>', ''])
      expect(of(href)).not.toContain('href');
  });

  test('caps each group and says how many are left out', () => {
    const text = format(itemsOf(100), { mostItems: 10, whole: { command: 'npm run report' } });
    expect(text.match(/^- \d+ A quote/gm)).toHaveLength(10);
    expect(text).toContain('<strong>Added</strong> (100)');
    expect(text).toContain('\n- … and 90 more.\n');
    expect(text).toMatch(/90 items are left out here, .* The whole report: <code>npm run report<\/code>\n$/);
  });

  test.each([
    ['many items', itemsOf(5_000)],
    ['long items', itemsOf(100, '@'.repeat(5_000))],
    ['one endless item', itemsOf(1, '@'.repeat(500_000))],
    [
      'endless words of the verdict',
      { ...itemsOf(1), verdict: [{ text: '<'.repeat(500_000) }], revisions: [{ text: '#'.repeat(500_000) }] },
    ],
    [
      'a whole crowd of sections',
      { ...itemsOf(0), sections: Array.from({ length: 2_000 }, () => itemsOf(3).sections).flat() },
    ],
  ])('never writes more than a comment can hold: %s', (_what, given) => {
    const text = format(given, { mostItems: 10_000, marker: 'm', whole: { address: 'https://averland.example/' } });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).toContain('The whole report');
  });

  test('obeys nothing that strangers wrote, wherever it stands', () => {
    const ours =
      /^(?:<\/?(?:code|strong|del|ins|sub|span|details)>|<span dir="auto">|<details(?: open)?><summary><strong>Added<\/strong> \(\d\)<\/summary>|<!-- marker -->|<a href="https?:[^"<>]*">|<\/a>)$/;
    const known = ['root', 'heading', 'list', 'listItem', 'paragraph', 'strong', 'text'];
    fc.assert(
      fc.property(hostileOutline, (given) => {
        const text = format(given, { link, marker: 'marker' });
        expect(text.match(/<!--/g)).toHaveLength(1);
        for (const tree of treesOf(text)) {
          expect(typesIn(tree, ours).filter((type) => !known.includes(type))).toEqual([]);
          expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(1);
          expect(textsIn(tree).filter((one) => turnedIntoSomething.test(one))).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('formatHtml', () => {
  type Node = DefaultTreeAdapterTypes.Node;
  function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
    const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
    return 'tagName' in node ? [node, ...children] : children;
  }
  function textOf(node: Node): string {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  }

  test('is one document that loads nothing and runs nothing', () => {
    const html = formatHtml(outline, { words, palette: paletteOf(defaultAccent) });
    expect(html).toMatch(
      /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/,
    );
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|style=/);
    expect(html).toContain('<details id="addresses" open>');
  });

  test('obeys nothing that strangers wrote, and says it', () => {
    const known = [
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'main',
      'h1',
      'h2',
      'h3',
      'p',
      'ul',
      'li',
      'details',
      'summary',
      'span',
      'bdi',
      'code',
      'strong',
      'del',
      'ins',
      'a',
    ];
    fc.assert(
      fc.property(hostileOutline, (given) => {
        const elements = elementsOf(parse(formatHtml(given, { words, palette: paletteOf(defaultAccent), link })));
        expect(elements.map(({ tagName }) => tagName).filter((name) => !known.includes(name))).toEqual([]);
        expect(elements.filter(({ tagName }) => tagName === 'details')).toHaveLength(given.sections.length);
        const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
        expect(
          [...attributes].filter(
            (name) =>
              !['lang', 'dir', 'charset', 'http-equiv', 'content', 'name', 'class', 'id', 'open', 'href'].includes(
                name,
              ),
          ),
        ).toEqual([]);
        for (const { attrs } of elements)
          for (const { name, value } of attrs) if (name === 'href') expect(value).toMatch(/^https?:/);
        const [verdict] = elements.filter(({ attrs }) => attrs.some(({ value }) => value === 'verdict'));
        expect(verdict && textOf(verdict)).toBe(given.verdict.map(({ text }) => visibleText(text)).join(''));
      }),
      { numRuns: runs(200) },
    );
  });
});
