import type { ElementContent, Root } from 'hast';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/**
 * What may reach a page from a body: prose elements, our own marks as `data-*` and classes, links to the web and to
 * the site's own pages. Everything else is dropped, whatever produced it; this runs last, after our own marks.
 */
const schema: SanitizeSchema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'br',
    'hr',
    'em',
    'strong',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'h2',
    'h3',
    'h4',
    'a',
    'span',
    'q',
    'cite',
    'bdi',
    'mark',
    'figure',
    'figcaption',
    'time',
    'small',
  ],
  attributes: {
    a: ['href', 'id', 'ariaLabel', 'title', 'rel', 'dataMark', 'dataVerdict', 'tabIndex', 'lang', 'dir'],
    span: ['id', 'title', 'dataMark', 'dataNumber', 'dataSingle', 'dataVerdict', 'lang', 'dir'],
    figure: ['dataEmbed', 'lang', 'dir'],
    bdi: ['lang'],
    blockquote: ['cite', 'lang', 'dir'],
    time: ['dateTime'],
    p: ['id', 'dataPart'],
    h2: ['id'],
    h3: ['id'],
    code: [],
    ol: ['start'],
    ul: ['dataPrinted'],
    '*': [],
  },
  // Ids are only ever ours: Markdown has no way to write one. So they need no prefix against clobbering.
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https'], cite: ['http', 'https'] },
  required: {},
  ancestors: { li: ['ul', 'ol'] },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

const processor = unified()
  .use(rehypeSanitize, schema)
  .use(rehypeStringify, { closeSelfClosing: false, characterReferences: { useNamedReferences: true } })
  .freeze();

/** HTML of some nodes, sanitised as the last step before it becomes text. */
export function renderHtml(children: readonly ElementContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return processor.stringify(processor.runSync(root));
}
