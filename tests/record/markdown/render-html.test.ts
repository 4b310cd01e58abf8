import fc from 'fast-check';
import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../../src/record/markdown/render-html.ts';
import { anyText } from './plain-text.ts';
import { runs } from '../../support/runs.ts';

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = [text('x')]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

describe('renderHtml', () => {
  test('drops scripts and styles with what is in them', () => {
    expect(renderHtml([element('p', {}, [element('script'), element('style'), text('a')])])).toBe('<p>a</p>');
  });

  test.each([
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'form',
    'input',
    'button',
    'img',
    'video',
    'base',
    'meta',
    'link',
    'template',
    'h1',
    'table',
    'div',
  ])('drops the element %s and keeps its words', (tagName) => {
    expect(renderHtml([element('p', {}, [element(tagName)])])).toBe('<p>x</p>');
  });

  test.each<[string, Properties]>([
    ['event handlers', { onClick: 'alert(1)', onError: 'alert(1)' }],
    ['style', { style: 'position:fixed' }],
    ['class', { className: ['hidden'] }],
    ['name and target', { name: 'x', target: '_blank' }],
    ['other data', { dataEvil: 'x' }],
    ['srcdoc and formaction', { srcDoc: '<script>', formAction: 'javascript:alert(1)' }],
  ])('drops %s', (_what, properties) => {
    expect(renderHtml([element('a', { ...properties, href: 'https://averland.example' })])).toBe(
      '<a href="https://averland.example">x</a>',
    );
    expect(renderHtml([element('p', properties)])).toBe('<p>x</p>');
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@b.example',
  ])('drops the address %j', (href) => {
    expect(renderHtml([element('a', { href })])).not.toMatch(/href="\s*[^"]*script:|href="(data|file|mailto):/i);
  });

  test('keeps addresses of the web and of the site', () => {
    for (const href of ['https://averland.example/a?b=c', 'http://averland.example', '/record/actors/ana/', '#p1']) {
      expect(renderHtml([element('a', { href })])).toBe(`<a href="${href}">x</a>`);
    }
  });

  test('drops comments, doctypes and raw HTML', () => {
    const raw = { type: 'raw', value: '<script>alert(1)</script>' } as unknown as ElementContent;
    expect(renderHtml([{ type: 'comment', value: 'a' }, raw, text('b')])).toBe('b');
  });

  test('writes text so that none of it is markup', () => {
    expect(renderHtml([element('p', { id: '"><script>' }, [text('<b>&amp;"</b>')])])).toBe(
      '<p id="&quot;><script>">&lt;b>&amp;amp;"&lt;/b></p>',
    );
  });

  test('writes no element, handler or address of its own from any Markdown', () => {
    const hostile = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '[a](javascript:alert(1))',
        '![a](x)',
        '<a href="javascript:x">',
      ],
      ...[
        '<javascript:alert(1)>',
        '[a]: javascript:x',
        '[a]',
        '::quote{id=a onclick=x}',
        ':a{onclick=x}',
        '<style>',
        '&lt;script&gt;',
        '\n\n',
        '*',
        '`',
      ],
    );
    const body = fc.array(fc.oneof(hostile, anyText), { maxLength: 8 }).map((parts) => parts.join(''));
    const tags = /^(?:p|br|hr|em|strong|code|pre|blockquote|ul|ol|li|h2|h3|h4|a|figure)$/;
    fc.assert(
      fc.property(body, (markdown) => {
        const html = renderHtml(parseBody(markdown).tree.children.filter((child) => child.type !== 'doctype'));
        const names = Array.from(html.matchAll(/<\/?([a-z][a-z0-9]*)/g), ([, name = '']) => name);
        expect(names.filter((name) => !tags.test(name))).toEqual([]);
        const attributes = Array.from(html.matchAll(/<[a-z0-9]+((?: [^<>]*)?)>/g), ([, list = '']) => list.trim());
        expect(
          attributes.filter(
            (list) => !/^(?:(?:href="(?!javascript|data)[^"]*"|start="\d+"|data-embed="[^"]*") ?)*$/.test(list),
          ),
        ).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
