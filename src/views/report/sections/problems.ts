import type { Words } from '../../../words/words.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { Report } from '../report.ts';
import { code, text } from '../runs.ts';
import { section } from './section.ts';

/** Problems that are new or solved. */
export function problemSection({ problems }: Report, words: Words): OutlineSection {
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
