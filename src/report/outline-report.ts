import { wordDiff } from '../anchoring/word-diff.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { formatDate } from '../dates/format-date.ts';
import { fieldsOf, type FieldForm } from '../schemas/field-shapes.ts';
import { parseQualifiedId } from '../schemas/fields.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { fieldName } from '../source/source-file.ts';
import type { Words } from '../words/words.ts';
import type { OutlineGroup, OutlineItem, OutlineSection, ReportOutline, Run } from './outline.ts';
import type { AnchorChange, ChangedRecord, FieldChange, ParagraphChange, RecordChange, Report } from './report.ts';
import { visibleText } from './visible-text.ts';

/** What the outline says of a report, in the words of a language; what matters most comes first. */
export function outlineReport(report: Report, words: Words): ReportOutline {
  const sections = [
    problemSection(report, words),
    addressSection(report, words),
    anchorSection(report, words),
    verdictSection(report, words),
    recordSection(report, 'removed', words),
    recordSection(report, 'added', words),
    recordSection(report, 'changed', words),
    pageSection(report, words),
    sizeSection(report, words),
  ];
  return {
    verdict: visibleRuns(verdictLine(report, words)),
    revisions: visibleRuns(revisionLine(report, words)),
    sections: sections.filter(({ count }) => count > 0).map(visibleSection),
  };
}

type Line = readonly Run[];

function text(words: string): Run {
  return { text: words };
}

function code(words: string): Run {
  return { text: words, as: 'code' };
}

/* The one-line verdict. */

function verdictLine(report: Report, words: Words): Run[] {
  const { verdict, and, also, end, nothing } = words.report;
  const { records, anchors, problems } = report;
  const counted = (change: RecordChange['change'] | 'renamed') => {
    const listed = kinds.flatMap((kind) => {
      const number = records.filter((one) => one.record.kind === kind && changeOf(one) === change).length;
      return number === 0 ? [] : [words.kinds.counts[kind](number)];
    });
    return listed.length === 0 ? [] : [text(verdict[change](words.report.list(listed)))];
  };
  const part = (number: number, say: (number: number) => string, as?: Run['as']): Run[] =>
    number === 0 ? [] : [{ text: say(number), ...(as ? { as } : {}) }];
  const errors = problems.appeared.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.appeared.length - errors;
  const lost = lostAddresses(report);
  const news = [...counted('added'), ...counted('removed'), ...counted('renamed'), ...counted('changed')];
  const rest = [
    part(report.verdicts.filter(({ before, after }) => before && after).length, verdict.verdicts),
    part(anchors.filter(({ after }) => !after).length, verdict.lost, 'strong'),
    part(anchors.filter(({ before, after }) => before && after).length, verdict.moved),
    part(anchors.filter(({ before }) => !before).length, verdict.found),
  ].flat();
  const found = [...part(errors, verdict.errors, 'strong'), ...part(warnings, verdict.warnings)];
  const checked = [
    ...(found.length === 0 ? [text(verdict.noProblem)] : found),
    ...part(problems.solved.length, verdict.solved),
  ];
  const addresses = [
    ...part(lost.records.length, verdict.addresses, 'strong'),
    ...part(lost.lists.length, verdict.lists),
  ];
  const changes = news.length + rest.length + found.length + problems.solved.length + addresses.length;
  if (changes === 0 && report.pages.changed.length + report.pages.appeared.length === 0) return [text(nothing)];
  const groups = [[...news, ...rest], checked, addresses].filter((group) => group.length > 0);
  const runs = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [text(also)]),
    // Where a part has commas of its own, others could not be told from them.
    ...group.flatMap((run, place) => (place === 0 ? [run] : [text(group.some(hasComma) ? also : and), run])),
  ]);
  // The full stop is no run of its own: it belongs to the last word.
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text}${end}` } : run));
}

function changeOf(change: RecordChange): RecordChange['change'] | 'renamed' {
  return change.change === 'changed' && change.formerId !== null ? 'renamed' : change.change;
}

function hasComma({ text: words }: Run): boolean {
  return words.includes(',');
}

function revisionLine({ base, head }: Report, { report: words }: Words): Run[] {
  const named = ({ name, commit }: Report['base']): Run[] => {
    if (commit === null) return [text(words.workingTree)];
    const short = commit.slice(0, 12);
    return commit.startsWith(name) ? [code(short)] : [code(name), text(' ('), code(short), text(')')];
  };
  return [text(words.from), ...named(base), text(words.to), ...named(head), text(words.end)];
}

/* Problems. */

function problemSection({ problems }: Report, words: Words): OutlineSection {
  const { errors, warnings, solved } = words.report.problems;
  const of = (severity: string) => problems.appeared.filter((problem) => problem.severity === severity);
  const item = (withHelp: boolean) => (problem: Report['problems']['appeared'][number]) =>
    problemItem(problem, withHelp, words);
  return section('problems', words.report.sections.problems, of('error').length > 0, [
    { title: errors, items: of('error').map(item(true)) },
    { title: warnings, items: of('warning').map(item(true)) },
    { title: solved, items: problems.solved.map(item(false)) },
  ]);
}

/** Problems speak English, like the rest of what editors of files work with. */
function problemItem(
  { path, line, column, code: name, message, help }: Report['problems']['appeared'][number],
  withHelp: boolean,
  { language }: Words,
): OutlineItem {
  const english = (words: string): Run => ({ text: words, ...(language === 'en' ? {} : { language: 'en' }) });
  const [first = '', ...evidence] = message.split('\n').filter((one) => one.trim() !== '');
  return {
    line: [code(`${path}:${line}:${column}`), text(' '), english(first.trim()), text(' '), code(name)],
    details: withHelp ? [...evidence.map((one) => [english(one.trim())]), [english(help)]] : [],
    texts: [],
  };
}

/* Addresses. */

/** The addresses of records that were there and lead nowhere now: what breaks the links of others. */
export function lostRecordAddresses(report: Report): readonly string[] {
  return lostAddresses(report).records.map(({ address }) => address);
}

function lostAddresses({ pages }: Report) {
  const lost = pages.disappeared.filter(({ redirectsTo }) => redirectsTo === null);
  return { records: lost.filter(({ record }) => record), lists: lost.filter(({ record }) => !record) };
}

function addressSection(report: Report, words: Words): OutlineSection {
  const { records, lists } = lostAddresses(report);
  const { addresses, sections } = words.report;
  return section('addresses', sections.addresses, records.length > 0, [
    {
      title: lists.length > 0 ? addresses.records : undefined,
      items: records.map(({ address, record }) => lostAddressItem(address, record, report, words)),
    },
    { title: addresses.lists, items: lists.map(({ address }) => ({ line: [code(address)], details: [], texts: [] })) },
  ]);
}

/** An address that is gone, whose it was, and how it can be led to where that is now. */
function lostAddressItem(
  address: string,
  record: Run['record'] | null,
  { records }: Report,
  words: Words,
): OutlineItem {
  const { addresses } = words.report;
  const [kind, ...id] = address.split('/').slice(0, -1);
  const formerId = id.join('/');
  const known = records.find(({ record: one }) => one.kind === record?.kind && one.id === record.id);
  const renamed = records.find(
    (one) => one.change === 'changed' && one.record.kind === kind && one.formerId === formerId,
  );
  const now = renamed?.record ?? known?.record;
  return {
    line: [code(address), ...(now ? [text(' '), ...titleRuns(now, words, renamed !== undefined)] : [])],
    details: [
      [
        text(renamed ? addresses.renamed : addresses.help),
        ...(renamed ? [code(renamed.record.path), text(words.text.colon)] : []),
        code(`formerIds: [${formerId}]`),
      ],
    ],
    texts: [],
  };
}

/* Passages. */

function anchorSection({ anchors }: Report, words: Words): OutlineSection {
  const { anchors: titles, sections } = words.report;
  const of = (fits: (anchor: AnchorChange) => boolean) =>
    anchors.filter(fits).map((anchor) => anchorItem(anchor, words));
  const lost = of(({ after }) => !after);
  return section('anchors', sections.anchors, lost.length > 0, [
    { title: titles.lost, items: lost },
    { title: titles.moved, items: of(({ before, after }) => before !== null && after !== null) },
    { title: titles.found, items: of(({ before }) => !before) },
  ]);
}

function anchorItem({ record, field, before, after }: AnchorChange, words: Words): OutlineItem {
  const { place, end } = words.report;
  const article = (id: string): Run => ({ text: id, as: 'code', record: { kind: 'articles', id } });
  const line = [...recordRuns(record, words), text(' '), code(fieldName(field))];
  const quoted = (said: string): Run => quoteRun(said, record.language, words);
  if (before && after) {
    const isReworded = before.words !== after.words;
    const isElsewhere = before.article !== after.article || before.paragraph !== after.paragraph;
    return {
      line,
      details: isElsewhere
        ? [
            [
              text(place.from(before.paragraph)),
              article(before.article),
              text(place.to(after.paragraph)),
              article(after.article),
              text(end),
            ],
          ]
        : [],
      texts: [
        isReworded ? differenceRuns(wordDiff(before.words, after.words), record.language) : [quoted(after.words)],
      ],
    };
  }
  const known = before ?? after;
  return {
    line,
    details: known
      ? [
          [
            text((before ? place.was : place.isAgain)(known.paragraph)),
            article(known.article),
            text(words.text.colon),
            quoted(known.words),
          ],
        ]
      : [],
    texts: [],
  };
}

/* Verdicts. */

function verdictSection({ verdicts, records }: Report, words: Words): OutlineSection {
  const { verdicts: titles, sections } = words.report;
  const change = new Map(records.map((one) => [`${one.record.kind}/${one.record.id}`, one.change]));
  const of = (wanted: RecordChange['change'] | undefined) =>
    verdicts
      .filter(({ record }) => {
        const found = change.get(`${record.kind}/${record.id}`);
        return (found === 'added' || found === 'removed' ? found : undefined) === wanted;
      })
      .map(({ record, before, after }): OutlineItem => {
        const label = (verdict: string | undefined) =>
          (words.verdicts.labels as Readonly<Record<string, string>>)[verdict ?? 'not assessed'] ?? verdict ?? '';
        const now: Run = { text: label(after?.verdict), as: 'strong' };
        return {
          line: [
            ...(wanted === 'added'
              ? [now]
              : wanted === 'removed'
                ? [text(label(before?.verdict))]
                : [text(`${label(before?.verdict)} → `), now]),
            text(words.text.colon),
            ...recordRuns(record, words),
          ],
          details: after
            ? [
                [
                  text(
                    `${dateText(after.date, words)}${words.text.colon}${shortened(after.reasoning, longestReasoning)}`,
                  ),
                ],
              ]
            : [],
          texts: [],
        };
      });
  return section('verdicts', sections.verdicts, false, [
    { title: titles.changed, items: of(undefined) },
    { title: titles.added, items: of('added') },
    { title: titles.removed, items: of('removed') },
  ]);
}

function dateText(written: string, words: Words): string {
  const parsed = parseEdtf(written);
  return parsed.ok ? formatDate(parsed.date, words.dates) : written;
}

/* Records. */

function recordSection({ records }: Report, change: RecordChange['change'], words: Words): OutlineSection {
  const groups = kinds.map((kind) => ({
    title: words.kinds.titles[kind],
    items: records
      .filter((one) => one.change === change && one.record.kind === kind)
      .map((one) => (one.change === 'changed' ? changedItem(one, words) : plainItem(one.record, one.change, words))),
  }));
  return section(change, words.report.sections[change], false, groups);
}

function plainItem(record: ChangedRecord, change: 'added' | 'removed', words: Words): OutlineItem {
  return { line: recordRuns(record, words, change === 'added'), details: [], texts: [] };
}

function changedItem(change: Extract<RecordChange, { change: 'changed' }>, words: Words): OutlineItem {
  const { record, formerId, fields, paragraphs } = change;
  const described = fields
    .filter((field) => !isRename(field, formerId))
    .flatMap((field) => fieldLine(field, record, fields, words));
  return {
    line: [
      ...recordRuns(record, words),
      ...(formerId === null ? [] : [text(`, ${words.report.formerly}`), code(formerId)]),
    ],
    details: described.flatMap(({ line }) => (line ? [line] : [])),
    texts: [
      ...described.flatMap(({ difference }) => (difference ? [difference] : [])),
      ...paragraphs.map((paragraph) => paragraphRuns(paragraph, record, words)),
    ],
  };
}

/** That a renamed record notes its former id is said by calling it renamed. */
function isRename({ path, before, after }: FieldChange, formerId: string | null): boolean {
  if (formerId === null || path[0] !== 'formerIds' || before !== null) return false;
  return after === formerId || (Array.isArray(after) && after.length === 1 && after[0] === formerId);
}

/** What a field's change says: a line, or a text with the difference in place. */
interface FieldLine {
  readonly line?: Line;
  readonly difference?: Line;
}

function fieldLine(
  { path, before, after }: FieldChange,
  record: ChangedRecord,
  all: readonly FieldChange[],
  words: Words,
): FieldLine[] {
  const { fields, published, withdrawn } = words.report;
  const [name] = path;
  if (name === 'draft') return [{ line: [text(after === null ? published : withdrawn)] }];
  const dating = newDating(record, all, words);
  if (dating !== undefined && name === 'dating') return [];
  const also = dating !== undefined && name === 'date' ? [text(`, ${dating}`)] : [];

  const form = formAt(record.kind, path);
  const value = (given: FieldChange['before']) => valueRuns(given, form, words);
  const field = code(fieldName(path));
  if (before === null) return [{ line: [field, text(fields.added), ...value(after), ...also] }];
  if (after === null) return [{ line: [field, text(fields.removed), ...value(before), ...also] }];
  if (Array.isArray(before) && Array.isArray(after)) return [{ line: [field, text(fields.reordered)] }];
  if (typeof before === 'string' && typeof after === 'string' && isProse(before, after, form)) {
    return [{ difference: [field, text(words.text.colon), ...differenceRuns(wordDiff(before, after), undefined)] }];
  }
  return [{ line: [field, text(' '), ...value(before), text(' → '), ...value(after), ...also] }];
}

/** How the date of an event is known now, where that changed with the date: the line of the date says it. */
function newDating(
  { kind }: ChangedRecord,
  all: readonly FieldChange[],
  { report: { datings } }: Words,
): string | undefined {
  if (kind !== 'events') return undefined;
  const of = (name: string) => all.find(({ path }) => path.length === 1 && path[0] === name);
  const now = of('dating')?.after;
  return of('date') && typeof now === 'string' && Object.hasOwn(datings, now)
    ? datings[now as keyof typeof datings]
    : undefined;
}

/** Texts that are long enough for their difference to be shown within them. */
function isProse(before: string, after: string, form: FieldForm | undefined): boolean {
  return (
    (form === undefined || form.type === 'text' || form.type === 'alternatives') &&
    Math.max(before.length, after.length) > 60
  );
}

/** What a field's value looks like, by the schema; undefined for a field that no schema has. */
function formAt(kind: Kind, path: FieldChange['path']): FieldForm | undefined {
  let form: FieldForm | undefined = { type: 'group', fields: fieldsOf(kind) };
  for (const step of path) {
    const forms: readonly FieldForm[] = form?.type === 'alternatives' ? form.forms : form ? [form] : [];
    form = undefined;
    for (const one of forms) {
      if (typeof step === 'number' && one.type === 'list') form = one.item;
      if (typeof step === 'string' && one.type === 'group') form = one.fields.find(({ name }) => name === step)?.form;
      if (form) break;
    }
  }
  return form;
}

const longestValue = 120;
const longestReasoning = 300;

function valueRuns(value: FieldChange['before'], form: FieldForm | undefined, words: Words): Run[] {
  if (typeof value === 'string') {
    if (value === '') return [text(words.text.quoted(''))];
    const target = referenceOf(value, form);
    if (target) return [{ text: value, as: 'code', record: target }];
    return form?.type === 'date' || form?.type === 'choice' || form?.type === 'flag'
      ? [text(shortened(value, longestValue))]
      : [text(words.text.quoted(shortened(value, longestValue)))];
  }
  return [text(shortened(summaryOf(value), longestValue))];
}

function referenceOf(value: string, form: FieldForm | undefined): { kind: Kind; id: string } | undefined {
  const reference = form?.type === 'alternatives' ? form.forms.find((one) => one.type === 'reference') : form;
  if (reference?.type !== 'reference') return undefined;
  const [only, ...others] = reference.kinds;
  return only !== undefined && others.length === 0 ? { kind: only, id: value } : parseQualifiedId(value);
}

/** A group of fields, or a list, on one line. */
function summaryOf(value: FieldChange['before']): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(summaryOf).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${summaryOf(inner)}`)
      .join('; ');
  return String(value);
}

function paragraphRuns({ before, after, difference }: ParagraphChange, record: ChangedRecord, words: Words): Line {
  const { paragraphs } = words.report;
  const isSame = difference.every(({ kind }) => kind === 'same');
  const label =
    after === null
      ? paragraphs.removed(before ?? 1)
      : before === null
        ? paragraphs.added(after)
        : isSame
          ? paragraphs.moved(before, after)
          : paragraphs.reworded(after);
  const language = record.kind === 'articles' || record.kind === 'analyses' ? record.language : undefined;
  return [{ text: label, as: 'label' }, ...differenceRuns(difference, language)];
}

/* Pages and size. */

function pageSection({ pages, problems, records }: Report, words: Words): OutlineSection {
  const { pages: titles, sections } = words.report;
  const run = ({ address, record }: { address: string; record: Run['record'] | null }): Run => ({
    text: address === '' ? titles.home : address,
    ...(address === '' ? {} : { as: 'code' as const }),
    ...(record ? { record } : {}),
    address,
  });
  const isUnknown = problems.errors.before + problems.errors.after > 0 && records.length > 0;
  const items = (list: Report['pages']['appeared']): OutlineItem[] =>
    list.map((page) => ({ line: [run(page)], details: [], texts: [] }));
  const redirected = pages.disappeared.filter((page) => page.redirectsTo !== null);
  return section('pages', sections.pages, false, [
    { title: undefined, items: isUnknown ? [{ line: [text(titles.unknown)], details: [], texts: [] }] : [] },
    { title: titles.appeared, items: items(pages.appeared) },
    {
      title: titles.redirected,
      items: redirected.map(({ address, redirectsTo }) => ({
        line: [code(address), text(' → '), run({ address: redirectsTo ?? '', record: null })],
        details: [],
        texts: [],
      })),
    },
    {
      title: titles.changed,
      items: items([...pages.changed].sort((a, b) => Number(a.record === null) - Number(b.record === null))),
    },
  ]);
}

function sizeSection({ size }: Report, words: Words): OutlineSection {
  const { size: labels, sections } = words.report;
  const rows = (['records', 'pages', 'words', 'files', 'bytes'] as const).flatMap((name) => {
    const row = size[name];
    return row && row.before !== row.after ? [{ name, ...row }] : [];
  });
  const { number } = words.text;
  return section('size', sections.size, false, [
    {
      title: undefined,
      items: rows.map(({ name, before, after }) => ({
        line: [
          text(
            `${labels[name]}${number(before)} → ${number(after)} (${after > before ? '+' : '−'}${number(Math.abs(after - before))})`,
          ),
        ],
        details: [],
        texts: [],
      })),
    },
  ]);
}

/* Pieces that lines are made of. */

/** A record by what it is called, with the id it has in the files. */
function recordRuns(record: ChangedRecord, words: Words, isLinked = true): Run[] {
  return [
    ...titleRuns(record, words, isLinked),
    text(' '),
    code(record.id),
    ...(record.isDraft ? [text(` (${words.report.draft})`)] : []),
  ];
}

const longestTitle = 140;

function titleRuns({ kind, id, title, by, language }: ChangedRecord, words: Words, isLinked = false): Run[] {
  const said = shortened(title, longestTitle);
  const target = isLinked ? { record: { kind, id } } : {};
  const own = language === undefined ? {} : { language };
  if (kind === 'quotes')
    return [{ ...quoteRun(said, language, words), ...target }, ...(by === undefined ? [] : [text(` ${by}`)])];
  if (kind === 'sources' && by !== undefined)
    return [text(`${by}${words.text.colon}`), { text: said, ...own, ...target }];
  return [{ text: said, ...own, ...target }];
}

function quoteRun(said: string, language: string | undefined, words: Words): Run {
  return {
    text: words.text.quoted(shortened(said, longestTitle)),
    as: 'quote',
    ...(language === undefined ? {} : { language }),
  };
}

/** As many words are kept beside a change, and of a long stretch that is new or gone. */
const contextWords = 8;
const changedWords = 60;

function differenceRuns(difference: ParagraphChange['difference'], language: string | undefined): Run[] {
  const own = language === undefined ? {} : { language };
  return difference.map(({ kind, text: words }, index): Run => {
    if (kind !== 'same') return { text: cutMiddle(words, changedWords, 0), as: kind, ...own };
    const isFirst = index === 0;
    const isLast = index === difference.length - 1;
    return {
      text: cutMiddle(words, isFirst && !isLast ? 0 : contextWords, isLast && !isFirst ? 0 : contextWords),
      ...own,
    };
  });
}

/** The first words of a text and the last, with an ellipsis for those between; all of them where it saves next to nothing. */
function cutMiddle(words: string, first: number, last: number): string {
  const found = [...words.matchAll(/\S+/g)];
  if (found.length <= first + last + 2) return clipped(words);
  const head = found[first - 1];
  const tail = last === 0 ? undefined : found[found.length - last];
  const start = head ? `${words.slice(0, head.index + head[0].length)} ` : '';
  return clipped(`${start}…${tail ? ` ${words.slice(tail.index)}` : ''}`);
}

/** Words longer than any: an address, an attack. */
function clipped(words: string): string {
  return words.replace(/\S{200,}/g, (word) => `${word.slice(0, 150).toWellFormed()}…`);
}

/** At most so many characters of a text on one line. */
function shortened(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:.…–-]+$/, '')} …`;
}

function section(id: string, title: string, isUrgent: boolean, groups: readonly OutlineGroup[]): OutlineSection {
  const filled = groups.filter(({ items }) => items.length > 0);
  return { id, title, count: filled.reduce((sum, { items }) => sum + items.length, 0), isUrgent, groups: filled };
}

function visibleSection(given: OutlineSection): OutlineSection {
  return {
    ...given,
    groups: given.groups.map(({ title, items }) => ({
      title,
      items: items.map(({ line, details, texts }) => ({
        line: visibleRuns(line),
        details: details.map(visibleRuns),
        texts: texts.map(visibleRuns),
      })),
    })),
  };
}

function visibleRuns(runs: Line): Run[] {
  return runs.filter(({ text: words }) => words !== '').map((run) => ({ ...run, text: visibleText(run.text) }));
}
