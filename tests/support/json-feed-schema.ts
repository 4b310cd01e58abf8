import { Ajv } from 'ajv';

const address = { type: 'string', format: 'uri' } as const;
const words = { type: 'string', minLength: 1 } as const;
const author = {
  type: 'object',
  properties: { name: words, url: address, avatar: address },
  minProperties: 1,
  additionalProperties: false,
} as const;

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1) as a JSON Schema, without the extensions it allows. */
const schema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    home_page_url: address,
    feed_url: address,
    description: words,
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    icon: address,
    favicon: address,
    authors: { type: 'array', items: author },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: words,
          url: address,
          title: words,
          summary: words,
          content_html: words,
          image: address,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
          tags: { type: 'array', items: words },
        },
      },
    },
  },
} as const;

const ajv = new Ajv({
  strict: true,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  },
});
const accepts = ajv.compile(schema);

/** What is wrong with the text of a JSON Feed; nothing when it is valid. */
export function jsonFeedFaults(text: string): string[] {
  return accepts(JSON.parse(text))
    ? []
    : (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
