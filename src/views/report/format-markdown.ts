import type { Words } from '../../words/words.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import type { OutlineGroup, OutlineItem, OutlineSection, ReportOutline, Run } from './outline.ts';
import { addressOf, tagOf, webAddress, type LinkOf } from './run-markup.ts';
import { isRightToLeft } from './visible-text.ts';

export interface MarkdownOptions {
  readonly words: Words;
  readonly link?: LinkOf;
  /** A word of ours by which the comment is known again: it stands in a comment at the beginning that nobody sees. */
  readonly marker?: string;
  /** Where the whole report is: an address; or, where there is none, the command that prints it. */
  readonly whole?: { readonly address: string } | { readonly command: string };
  /** GitHub takes 65,536 characters; the rest is for whoever puts something around it. */
  readonly longest?: number;
  /** Items of one group. */
  readonly mostItems?: number;
}

/**
 * A report as Markdown, for a comment on a pull request. It is cut where it would be too long, and says by how much.
 *
 * No table and no code span is used: both end where a stranger's text wants them to. What gives runs their look is HTML
 * around text that `markdownText` made harmless.
 */
export function formatMarkdown(outline: ReportOutline, options: MarkdownOptions): string {
  const { words, marker, longest = 60_000, mostItems = 30 } = options;
  const head = [
    ...(marker === undefined ? [] : [`<!-- ${marker.replace(/[^A-Za-z0-9 _.:/-]/g, '')} -->`]),
    `### ${markdownText(words.report.title)}`,
    runsOf(outline.verdict, options),
    `<sub>${runsOf(outline.revisions, options)}</sub>`,
  ].join('\n\n');
  const foot = whole(options);
  const room = longest - head.length - foot.length - 400;

  let length = 0;
  let leftOut = 0;
  const sections: string[] = [];
  for (const section of outline.sections) {
    const shown = formatSection(section, options, mostItems, room - length);
    leftOut += shown.leftOut;
    if (shown.text === '') continue;
    length += shown.text.length + 2;
    sections.push(shown.text);
  }
  const note = leftOut === 0 ? [] : [markdownText(words.report.leftOut(leftOut))];
  return `${[head, ...sections, [...note, ...(foot === '' ? [] : [foot])].join(' ')].filter((part) => part !== '').join('\n\n')}\n`;
}

interface Shown {
  readonly text: string;
  /** Items there was no room for. */
  readonly leftOut: number;
}

function formatSection(section: OutlineSection, options: MarkdownOptions, mostItems: number, room: number): Shown {
  const { number } = options.words.text;
  const open = `<details${section.isUrgent ? ' open' : ''}><summary><strong>${markdownText(section.title)}</strong> (${number(section.count)})</summary>`;
  const close = '</details>';
  let left = room - open.length - close.length - 8;
  let leftOut = 0;
  const groups: string[] = [];
  for (const group of section.groups) {
    const shown = formatGroup(group, options, mostItems, left);
    leftOut += shown.leftOut;
    if (shown.text === '') continue;
    left -= shown.text.length + 2;
    groups.push(shown.text);
  }
  if (groups.length === 0) return { text: '', leftOut };
  return { text: [open, ...groups, close].join('\n\n'), leftOut };
}

function formatGroup(group: OutlineGroup, options: MarkdownOptions, mostItems: number, room: number): Shown {
  const { number } = options.words.text;
  const title = group.title === undefined ? [] : [`**${markdownText(group.title)}** (${number(group.items.length)})`];
  let left = room - (title[0]?.length ?? 0) - 100;
  const lines: string[] = [];
  for (const item of group.items.slice(0, mostItems)) {
    const line = formatItem(item, options);
    if (line.length + 1 > left) break;
    left -= line.length + 1;
    lines.push(line);
  }
  const leftOut = group.items.length - lines.length;
  if (lines.length === 0) return { text: '', leftOut };
  const more = leftOut === 0 ? [] : [`- ${markdownText(options.words.report.more(leftOut))}`];
  return { text: [...title, [...lines, ...more].join('\n')].join('\n\n'), leftOut };
}

/** Of one item: a comment is no place for all paragraphs of a long text. */
const mostTexts = 6;
const mostDetails = 20;

function formatItem({ line, details, texts }: OutlineItem, options: MarkdownOptions): string {
  const { moreTexts, more } = options.words.report;
  const inner = [
    ...details.slice(0, mostDetails).map((runs) => runsOf(runs, options)),
    ...(details.length > mostDetails ? [markdownText(more(details.length - mostDetails))] : []),
    ...texts.slice(0, mostTexts).map((runs) => runsOf(runs, options)),
    ...(texts.length > mostTexts ? [markdownText(moreTexts(texts.length - mostTexts))] : []),
  ];
  return [`- ${runsOf(line, options)}`, ...inner.map((runs) => `  - ${runs}`)].join('\n');
}

/** As much of a line is written, in characters of Markdown; longer ones are nobody's sentence. */
const longestLine = 6_000;
const longestText = 1_500;

function runsOf(runs: readonly Run[], { link }: MarkdownOptions): string {
  let before = '';
  let line = '';
  for (const { text: whole, tag, address } of joined(runs, link)) {
    const text = whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
    const inner = tag === 'code' ? markdownCode(text) : markdownText(text, before);
    before += text;
    const directed = isRightToLeft(text) ? `<span dir="auto">${inner}</span>` : inner;
    const dressed = tag === undefined ? directed : `<${tag}>${directed}</${tag}>`;
    const written = address === undefined ? dressed : `<a href="${attribute(address)}">${dressed}</a>`;
    if (line.length + written.length > longestLine) return `${line} …`;
    line += written;
  }
  return line;
}

interface Piece {
  readonly text: string;
  readonly tag: ReturnType<typeof tagOf>;
  readonly address: string | undefined;
}

/** Runs with their element and their link; those without either become one text, as they do on the page. */
function joined(runs: readonly Run[], link: LinkOf | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const tag = tagOf(run);
    const address = addressOf(run, link);
    const last = pieces.at(-1);
    if (last && !last.tag && !last.address && !tag && !address) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}${run.text}` };
    } else pieces.push({ text: run.text, tag, address });
  }
  return pieces;
}

/** An address as an attribute, in which Markdown finds nothing either. */
function attribute(address: string): string {
  return address.replace(/[&"'<>`*_~[\]\\|@#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function whole({ words, whole: where }: MarkdownOptions): string {
  if (!where) return '';
  if ('command' in where)
    return `${markdownText(words.report.wholeReportBy)}<code>${markdownCode(where.command)}</code>`;
  const address = webAddress(where.address);
  return address === undefined ? '' : `<a href="${attribute(address)}">${markdownText(words.report.wholeReport)}</a>.`;
}
