/** A value of JSON, as far as it is known. */
type Json = unknown;
type JsonMap = Readonly<Record<string, Json>>;

/** As many nodes of data as are looked at in one page. */
const mostNodes = 2000;

const articleType = /(?:Article|Report|BlogPosting|LiveBlogPosting|Review)$/;

/** What the data for machines in a page say about its article. */
export interface ArticleData {
  readonly headline: string | undefined;
  readonly author: string | undefined;
  readonly datePublished: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly inLanguage: string | undefined;
}

/**
 * The article among the JSON-LD of a page, with what it refers to by `@id`. Data that cannot be read are passed over.
 *
 * @example
 * findArticleData(['{"@type":"NewsArticle","headline":"Rain"}'])?.headline // => 'Rain'
 */
export function findArticleData(scripts: readonly string[]): ArticleData | undefined {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script))).slice(0, mostNodes);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const article = articles.find((node) => textOf(node.headline) !== undefined) ?? articles[0];
  if (!article) return undefined;
  const follow = (value: Json): Json => {
    const node = asMap(value);
    const id = node?.['@id'];
    return node && Object.keys(node).length === 1 && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const names = listOf(article.author).flatMap((author) => nameOf(follow(author)) ?? []);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    author: names.length > 0 ? joinNames([...new Set(names)]) : undefined,
    datePublished: textOf(article.datePublished),
    publisher: nameOf(follow(listOf(article.publisher)[0])),
    url:
      webAddressOf(article.url) ??
      webAddressOf(article.mainEntityOfPage) ??
      webAddressOf(asMap(article.mainEntityOfPage)?.['@id']),
    inLanguage: textOf(article.inLanguage),
  };
}

function parse(script: string): Json {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** All maps in some data, those inside others too, down to a depth that no page needs. */
function nodesOf(value: Json, depth = 0): readonly JsonMap[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item: Json) => nodesOf(item, depth + 1));
  const map = asMap(value);
  return map ? [map, ...nodesOf(map['@graph'], depth + 1), ...nodesOf(map.mainEntity, depth + 1)] : [];
}

function asMap(value: Json): JsonMap | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonMap) : undefined;
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : value === undefined || value === null ? [] : [value];
}

function typesOf(node: JsonMap): readonly string[] {
  return listOf(node['@type']).filter((type): type is string => typeof type === 'string');
}

function textOf(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > 1000 ? undefined : text;
}

function nameOf(value: Json): string | undefined {
  return textOf(value) ?? textOf(asMap(value)?.name);
}

function webAddressOf(value: Json): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined;
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
