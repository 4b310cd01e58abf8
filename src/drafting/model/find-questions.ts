import { paragraphOf, type Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import type { Findings } from '../findings.ts';
import type { NameCluster, NameKind } from '../names/name-cluster.ts';
import type { ModelQuestion, Option, Speaking } from './model-question.ts';

/**
 * The questions that the rules left open, in the order of the text. Nothing is asked that a rule has answered, nor what has
 * no candidates.
 *
 * @param published the day of publication; without it no day can be counted from it, and none is asked for
 */
export function findQuestions(findings: Findings, published: string | undefined): ModelQuestion[] {
  const found = [
    ...speakerQuestions(findings),
    ...claimantQuestions(findings),
    ...nearNameQuestions(findings),
    ...kindQuestions(findings),
    ...(published === undefined ? [] : dayQuestions(findings, published)),
  ];
  return found
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => a.paragraph - b.paragraph)
    .map((question, index): ModelQuestion => ({ ...question, id: `q${index + 1}` }));
}

function speakerQuestions(findings: Findings): ModelQuestion[] {
  const { reading } = findings.names;
  return findings.quotes.flatMap(({ speaker, segments, kind }, at): ModelQuestion[] => {
    const [first] = segments;
    if (speaker.is !== 'open' || !first) return [];
    const words = segments.map((segment) => wordsIn(reading, segment)).join(' … ');
    const verb = kind === 'indirect' ? 'is reported to have said' : 'says';
    return [
      {
        id: '',
        about: 'speaker',
        at,
        text: `Who ${verb}: ${words}`,
        paragraph: indexAt(reading, first.start),
        options: speakers(findings, first),
      },
    ];
  });
}

function claimantQuestions(findings: Findings): ModelQuestion[] {
  const { reading } = findings.names;
  return findings.claims.flatMap(({ claimant, evidence }, at): ModelQuestion[] => {
    if (claimant.is !== 'open') return [];
    return [
      {
        id: '',
        about: 'claimant',
        at,
        text: `Whose statement is it: ${wordsIn(reading, evidence)}`,
        paragraph: indexAt(reading, evidence.start),
        options: [
          ...speakers(findings, evidence),
          { id: 'article', label: 'the article itself, in its own voice', means: { is: 'article' } },
        ],
      },
    ];
  });
}

/** More names than these are no candidates: those that stand nearest are likelier. */
const mostNames = 12;

/** Everybody and everything named that can speak, those nearest to some words, in the order of the text. */
function speakers({ names: { clusters } }: Findings, words: Range): Option<Speaking>[] {
  return clusters
    .map((cluster, index) => ({ cluster, index, distance: distanceTo(cluster, words) }))
    .filter(({ cluster }) => cluster.kind !== 'site' && !cluster.key.startsWith('places/'))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, mostNames)
    .sort((a, b) => a.index - b.index)
    .map(({ cluster, index }) => ({
      id: `n${index + 1}`,
      label: labelOf(cluster),
      means: { is: 'name', key: cluster.key },
    }));
}

function distanceTo({ mentions }: NameCluster, { start, end }: Range): number {
  return Math.min(...mentions.map((mention) => Math.max(start - mention.end, mention.start - end, 0)));
}

function labelOf({ name, otherForms, mentions }: NameCluster): string {
  const titles = mentions.find((mention) => mention.titles !== '')?.titles.trim() ?? '';
  const beside = [...(titles === '' ? [] : [titles]), ...otherForms];
  return beside.length === 0 ? name : `${name} (${beside.join(', ')})`;
}

/** Which of those whose name it nearly is a name means; nobody whom the text names by that name itself. */
function nearNameQuestions({ near, names }: Findings): ModelQuestion[] {
  return [...Map.groupBy(near, ({ name }) => name)].flatMap(([name, records]): ModelQuestion[] => {
    const cluster = names.clusters.find((one) => !one.isKnown && one.name === name);
    const [first] = cluster?.mentions ?? [];
    if (!cluster || !first) return [];
    return [
      {
        id: '',
        about: 'near name',
        key: cluster.key,
        text: `Which of these is “${name}”, as the article speaks of them:`,
        paragraph: first.paragraph,
        options: records
          .filter(({ record }) => !names.byKey.has(record))
          .map(({ record, recordName }, index) => ({ id: `r${index + 1}`, label: recordName, means: record })),
      },
    ];
  });
}

const kinds: Readonly<Record<NameKind, string>> = {
  person: 'a person',
  organization: 'a body: a company, a party, an agency, a team, a newspaper',
  government: 'a government',
  military: 'an armed force',
  country: 'a country',
  region: 'a region',
  city: 'a city, town or village',
  site: 'a building, a street, a facility, a river',
};

/** What a name is the name of, where no word beside it shows it. */
function kindQuestions({ names }: Findings): ModelQuestion[] {
  return names.clusters.flatMap((cluster): ModelQuestion[] => {
    const [first] = cluster.mentions;
    if (cluster.isKnown || cluster.kindRule.rule !== 'no-other-kind' || !first) return [];
    return [
      {
        id: '',
        about: 'kind',
        key: cluster.key,
        text: `What is “${cluster.name}”:`,
        paragraph: first.paragraph,
        options: Object.entries(kinds).map(([kind, label]) => ({ id: kind, label, means: kind as NameKind })),
      },
    ];
  });
}

/** On which day some words were said, where their paragraph names times and the words beside them do not say. */
function dayQuestions({ quotes, times, names: { reading } }: Findings, published: string): ModelQuestion[] {
  return quotes.flatMap(({ said, segments, speaker }, at): ModelQuestion[] => {
    const [first] = segments;
    // An interview's answers have the day of the interview.
    const isAnswer = speaker.is === 'named' && speaker.rule.rule === 'label';
    if (said || isAnswer || !first) return [];
    const paragraph = indexAt(reading, first.start);
    const options = times.flatMap(({ time, sentence }, index): Option<number>[] => {
      const isOver = time.direction === 'past' && /^\d/u.test(time.edtf) && time.edtf <= published;
      if (sentence.paragraph.index !== paragraph || !isOver) return [];
      return [{ id: `t${index + 1}`, label: time.words, means: index }];
    });
    return [
      { id: '', about: 'day', at, text: `When were these words said: ${wordsIn(reading, first)}`, paragraph, options },
    ];
  });
}

function indexAt(reading: Reading, offset: number): number {
  return paragraphOf(reading, offset)?.index ?? 0;
}

const longest = 600;

function wordsIn({ text }: Reading, { start, end }: Range): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return `“${words.length > longest ? `${words.slice(0, longest)} …`.toWellFormed() : words}”`;
}
