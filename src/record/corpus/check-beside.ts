import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import type { KeyPath } from '../source/source-file.ts';
import { findCut } from '../text/reading/passage-cut.ts';
import { readPlainText } from '../text/reading/reading.ts';
import { findBeside, partTexts } from './beside-text.ts';
import type { Reporter } from './reporter.ts';
import type { EvidenceSelector } from './walk-data.ts';

const names = { headline: 'headline', standfirst: 'standfirst', caption: 'captions' } as const;

/** Whether evidence that names a part of an article beside its text rests on words of it. */
export function checkBeside(
  record: AnyRecord,
  path: KeyPath,
  selector: EvidenceSelector,
  articles: ReadonlyMap<string, RecordOf<'articles'>>,
  reporter: Reporter,
): void {
  const article = articles.get(selector.article.id);
  const part = selector.in;
  // An article that does not exist is a problem of the reference, reported there.
  if (!article || part === undefined) return;
  const [where, of] = [names[part], `of the article "${article.id}"`];
  const exactPath = [...path, 'exact'];
  if (partTexts(article, part).length === 0) {
    reporter.atField(record, [...path, 'in'], {
      code: 'selector/orphaned',
      message:
        part === 'headline'
          ? `The headline ${of} is ours, not its publisher’s; nothing can rest on it.`
          : `The article "${article.id}" has no ${where}.`,
      help:
        part === 'headline'
          ? 'Rest it on words of the text; or, if the source printed this headline, set its `headlineFrom: source`.'
          : `Add its ${where} as printed, or leave \`in\` out if the words stand in the text.`,
    });
    return;
  }
  const found = findBeside(article, part, selector);
  if (found.status === 'found') {
    const cut = findCut(readPlainText(found.text, article.data.inLanguage), found);
    if (!cut) return;
    const whole = found.text.slice(cut.start, cut.end);
    reporter.atField(record, exactPath, {
      code: 'selector/inside-word',
      message: `These words ${cut.edge === 'start' ? 'begin' : 'end'} in the middle of “${whole}”.`,
      help: `${cut.edge === 'start' ? 'Begin' : 'End'} the passage before or after “${whole}”.`,
    });
    return;
  }
  const isThere = found.status === 'ambiguous' || found.status === 'misplaced';
  reporter.atField(record, exactPath, {
    code: found.status === 'ambiguous' ? 'selector/ambiguous' : isThere ? 'selector/context' : 'selector/orphaned',
    message: isThere
      ? `These words are in the ${where} ${of} ${found.status === 'ambiguous' ? 'more than once' : 'but not with this `prefix` and `suffix`'}.`
      : `These words are not in the ${where} ${of}:\n  ${partTexts(article, part).join('\n  ')}`,
    help: isThere
      ? 'Write as `prefix` the words directly before the passage, or as `suffix` those directly after.'
      : 'Copy the words as printed there, or leave `in` out if they stand in the text.',
  });
}
