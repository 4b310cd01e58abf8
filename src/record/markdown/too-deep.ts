/** Quotations, lists and emphasis inside each other: a record needs three or four; a parser's stack ends somewhere. */
const mostContainers = 40;
/** As many lines are a book; the parser takes its time for each, however short. A text without markup can have more. */
const mostLines = 20_000;
/** Signs of Markdown in the whole body; the parser keeps a kilobyte or more for each. */
const mostSigns = 100_000;
/** Signs that could open something in one paragraph; each is compared with the others, which takes its time. */
const mostDelimiters = 2000;

/**
 * What the parser does again and again, with a bound on how much of it there may be, in characters.
 *
 * Each was found by attacking it, and costs the square of what is written: a second or two at the bound, hours in a file
 * as large as a record may be. A long report with hundreds of headings and quotations stays far below.
 */
const mostRereading = {
  /** From a sign that could open something to the end of its paragraph, looking for what closes it. */
  ofParagraphs: 20_000_000,
  /** From a quotation or an underlined heading back over the whole body. */
  ofOpenings: 50_000_000,
  /** From an item or a heading back over the whole body, which is quicker. */
  ofItems: 5_000_000_000,
} as const;

/** A quotation that begins, the underline of a heading, or colons that begin a block. */
const opening = /(?<!^[ \t]*>.*\n)^[ \t]*>|^[ \t]*(?:=+|-+)[ \t]*$/gm;
const item = /^[ \t]*(?:[-+*#]|\d{1,9}[.)])/gm;
const colonBlock = /^[ \t]*:::/gm;

/** No record has any; nested, they cost the most of all. */
const mostColonBlocks = 8;

/** Where a body nests deeper or is marked up more than any record is, found without parsing it; undefined where not. */
export function tooDeepAt(body: string): number | undefined {
  const containers = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostContainers + 1}}`,
    'm',
  ).exec(body);
  if (containers) return containers.index;
  let offset = 0;
  let rereading = 0;
  for (const paragraph of body.split(/(\n[ \t]*\n)/)) {
    const delimiters = paragraph.match(/[*_[\]`]+|[<{]/g)?.length ?? 0;
    rereading += delimiters * paragraph.length;
    if (delimiters > mostDelimiters || rereading > mostRereading.ofParagraphs) return offset;
    offset += paragraph.length;
  }
  const indented = new RegExp(`^[ \\t]{${mostContainers * 4}}`, 'm').exec(body);
  return (
    indented?.index ??
    nthMatch(body, /\n/g, mostLines) ??
    nthMatch(body, /[*_[\]`<{\\&]+|:(?=[A-Za-z])/g, mostSigns) ??
    nthMatch(body, colonBlock, mostColonBlocks) ??
    nthMatch(body, opening, mostRereading.ofOpenings / body.length) ??
    nthMatch(body, item, mostRereading.ofItems / body.length)
  );
}

/** Where the first match stands that is one too many. */
function nthMatch(text: string, pattern: RegExp, most: number): number | undefined {
  return text.matchAll(pattern).drop(Math.floor(most)).next().value?.index;
}
