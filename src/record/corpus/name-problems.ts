import { bodyOffset, type TextLayer } from '../markdown/text-layer.ts';
import { asWritten } from '../problems/as-written.ts';
import type { Anchoring } from '../text/anchor-quote.ts';
import type { NameQuestion } from '../text/names/read-names.ts';
import type { TextWithNames } from './text-with-names.ts';
import type { Reporter } from './reporter.ts';

/** More records or places than this help nobody to choose. */
const mostListed = 4;

/** Asks an editor about a name, once in a text, with every place where it is doubtful. */
export function reportQuestion(
  text: TextWithNames,
  layer: TextLayer,
  question: NameQuestion,
  lineOf: (offset: number) => number,
  reporter: Reporter,
): void {
  const { name, targets, places } = question;
  const [first] = places;
  if (!first) return;
  const choices = listed(targets);
  const at = bodyOffset(layer, first.start, text.body);
  if (targets.length > 1 && places.every(({ because }) => because === 'shared')) {
    reporter.atBody(text, at, {
      code: 'name/shared',
      severity: 'warning',
      message: `${asWritten(name)} is a name of ${listed(targets, ' and of ')}; this text does not say which it means, so it is not linked.`,
      help: `Add to this file's \`names\`: the name ${asWritten(name)}, and in \`means\` one of ${choices}, or nobody.`,
    });
    return;
  }
  const lines = places.slice(0, mostListed).map(({ start, end, because }) => {
    const words = aroundName(layer.text, start, end);
    return `    line ${String(lineOf(start))}: ${words} - ${reasons[because]}`;
  });
  const more = places.length - lines.length;
  if (more > 0) lines.push(`    and ${String(more)} more`);
  reporter.atBody(text, at, {
    code: 'name/doubtful',
    severity: 'warning',
    message: [
      `${asWritten(name)} may mean ${listed(targets, ' or ')}, or somebody else; it is not linked here.`,
      ...lines,
    ].join('\n'),
    help:
      `Add to this file's \`names\`: the name ${asWritten(name)}, and in \`means\` ${choices}, or nobody. ` +
      'For one place only, add `exact` with the words around the name there.',
  });
}

/** Each after the words of the text that hold the name. */
const reasons: Readonly<Record<NameQuestion['places'][number]['because'], string>> = {
  'another bearer': 'the text names another person of this name',
  capitals: 'all words are in capitals there',
  case: 'another name has this form too',
  'common word': 'it may be the first word of the sentence and no name',
  compound: 'it is joined to another word',
  country: 'it is the name of a country too',
  date: 'it may be the month or the day',
  initial: 'the initial fits, and may be another person’s',
  'longer name': 'it may be a part of a longer name',
  'lower case': 'the text has the word in lower case too',
  neighbour: 'the word before it may be a title or a part of the name',
  subject: 'it may be the month or the day',
  shared: 'several records have the name',
  'unknown word': 'the word before it may be a part of the name',
  whose: 'it may be somebody else’s',
  'word edge': 'it may be a part of a longer word',
};

/** The name with a word or so on each side. */
function aroundName(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return asWritten(`${before}${text.slice(start, end)}${after}`.trim());
}

function listed(targets: readonly string[], by = ', '): string {
  const more = targets.length - mostListed;
  return targets.slice(0, mostListed).join(by) + (more > 0 ? `${by}${String(more)} more` : '');
}

/** A name that is given a meaning for the whole text twice. */
export function reportTwiceNamed(text: TextWithNames, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const [index, { name, exact }] of text.data.names.entries()) {
    if (exact !== undefined) continue;
    if (seen.has(name)) {
      reporter.atField(text, ['names', index, 'name'], {
        code: 'name/duplicate',
        message: `The name "${name}" is given a meaning twice.`,
        help: 'Keep one of the two, or say with `exact` at which place each is meant.',
      });
    }
    seen.add(name);
  }
}

/** A meaning of a name that stands nowhere, or never by itself. */
export function reportUnused(text: TextWithNames, index: number, reporter: Reporter): void {
  const item = text.data.names[index];
  if (!item) return;
  reporter.atField(text, ['names', index, 'name'], {
    code: 'name/absent',
    message:
      item.exact === undefined
        ? `The name ${asWritten(item.name)} does not stand in this text by itself, or no record bears it.`
        : `The words ${asWritten(item.exact)} do not hold the name ${asWritten(item.name)}, or no record bears it.`,
    help: 'Write the name as the text and the record have it, or remove this item.',
  });
}

/** A meaning that the record does not bear. */
export function reportNotBorne(
  text: TextWithNames,
  index: number,
  targets: readonly string[],
  reporter: Reporter,
): void {
  const item = text.data.names[index];
  if (!item || item.means === 'nobody') return;
  const means = `${item.means.kind}/${item.means.id}`;
  reporter.atField(text, ['names', index, 'means'], {
    code: 'name/not-borne',
    message: `${asWritten(item.name)} is not a name of ${means}.`,
    help: `The name belongs to ${listed(targets)}; choose from these, or add it to the alternateName of ${means}.`,
  });
}

/** The place of a name that cannot be found. */
export function reportPlace(
  text: TextWithNames,
  index: number,
  exact: string,
  anchoring: Exclude<Anchoring, { readonly status: 'anchored' }>,
  reporter: Reporter,
): void {
  const [message, help] =
    anchoring.status === 'orphaned'
      ? [`The words ${asWritten(exact)} are not in this text.`, 'Copy the words around the name as the text has them.']
      : anchoring.status === 'ambiguous'
        ? [
            `The words ${asWritten(exact)} stand in this text ${String(anchoring.total)} times.`,
            'Take more words around the name, or add `prefix` or `suffix` with the words directly before or after.',
          ]
        : [
            `The words ${asWritten(exact)} never stand between this \`prefix\` and \`suffix\`.`,
            'Copy the words directly before and after as the text has them, or remove `prefix` and `suffix`.',
          ];
  reporter.atField(text, ['names', index, 'exact'], { code: 'name/place', message, help });
}
