import { wordDiff } from '../../../record/text/word-diff.ts';
import { fieldName } from '../../../record/source/source-file.ts';
import type { Words } from '../../../words/words.ts';
import { differenceRuns } from '../difference-runs.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { AnchorChange, Report } from '../report.ts';
import { code, quoteRun, recordRuns, text } from '../runs.ts';
import { section } from './section.ts';

/** Passages that records rest on: lost, moved, found again. */
export function anchorSection({ anchors }: Report, words: Words): OutlineSection {
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
