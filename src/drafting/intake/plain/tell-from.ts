import type { Piece, Told } from '../intake.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { findByline } from '../lines/byline.ts';
import { withoutDates } from '../lines/date-line.ts';
import { readDates } from '../lines/read-dates.ts';
import { agencyOf, holderOfRights, isOutletName } from '../lines/outlet.ts';
import { partsOf } from './read-head.ts';

/** What the lines of a pasted text tell about the article, of each field the best value first. */
export function tellFrom(pieces: readonly Piece[]): readonly Told[] {
  const text = pieces.filter(({ leftOutAs }) => leftOutAs === undefined);
  const language = guessLanguage(text.map((piece) => piece.text).join('\n'));
  const of = (...asides: readonly Piece['leftOutAs'][]) => pieces.filter(({ leftOutAs }) => asides.includes(leftOutAs));
  return [
    ...of('headline').map(({ text: value }): Told => ({
      field: 'headline',
      value,
      from: 'the first line',
      isSure: true,
    })),
    ...of('standfirst').map(({ text: value, isSure }): Told => ({
      field: 'standfirst',
      value,
      from: 'the line above the byline',
      isSure,
    })),
    ...authorsIn(pieces),
    ...readDates(
      of('date line', 'byline', 'publisher', 'copyright').map((piece) => piece.text),
      language?.language,
    ),
    ...publishersIn(pieces, text[0]),
    ...of('address').map((piece): Told => ({
      field: 'url',
      value: piece.text.replace(/^www\./i, 'https://www.'),
      from: 'a line of the text',
      isSure: true,
    })),
    ...(language
      ? [
          {
            field: 'inLanguage',
            value: language.language,
            from: 'the words of the text',
            isSure: language.isSure,
          } as const,
        ]
      : []),
    ...kindIn(of('byline')),
    ...of('caption').map(({ text: value }): Told => ({
      field: 'captions',
      value,
      from: 'a line with the sign of a picture',
      isSure: true,
    })),
    ...of('correction').map(({ text: value, isSure }): Told => ({
      field: 'updates',
      value,
      from: 'a line below the text',
      isSure,
    })),
  ];
}

function authorsIn(pieces: readonly Piece[]): readonly Told[] {
  const start = pieces.findIndex(({ leftOutAs }) => leftOutAs === undefined);
  const found = pieces.flatMap((piece, index): Told[] => {
    if (piece.leftOutAs !== 'byline' && piece.leftOutAs !== 'date line') return [];
    const parts = [piece.text, ...partsOf(piece.text)];
    const bylines = parts.flatMap((part) => findByline(part) ?? []);
    const byline = bylines.find(({ isSaid }) => isSaid) ?? (piece.leftOutAs === 'byline' ? bylines[0] : undefined);
    if (!byline) return [];
    const isNearby = index < start;
    return [{ field: 'author', value: byline.author, from: 'the byline', isSure: byline.isSaid || isNearby }];
  });
  return found.slice(0, 1);
}

/** Who published it: a line or a part of one that names an outlet, who holds the rights, or the agency of the dateline. */
function publishersIn(pieces: readonly Piece[], opening: Piece | undefined): readonly Told[] {
  const lines = pieces.filter(
    ({ leftOutAs }) => leftOutAs === 'publisher' || leftOutAs === 'date line' || leftOutAs === 'section',
  );
  const named = lines
    .flatMap(({ text }) => partsOf(text))
    .filter((part) => isOutletName(part))
    .map((value): Told => ({ field: 'publisher', value, from: 'a line above the text', isSure: true }));
  const dated = lines
    .map(({ text }) => withoutDates(text))
    .filter((rest) => isOutletName(rest))
    .map((value): Told => ({ field: 'publisher', value, from: 'the line with the date', isSure: false }));
  const holders = pieces
    .filter(({ leftOutAs }) => leftOutAs === 'copyright')
    .flatMap(({ text }) => holderOfRights(text) ?? [])
    .map((value): Told => ({ field: 'publisher', value, from: 'the line of copyright', isSure: isOutletName(value) }));
  const agency = opening && agencyOf(opening.text);
  const agencies: Told[] =
    agency === undefined
      ? []
      : [{ field: 'publisher', value: agency, from: 'the dateline', isSure: named.length + holders.length === 0 }];
  const all = [...named, ...holders, ...agencies, ...dated];
  return all.filter((told, index) => all.findIndex(({ value }) => value === told.value) === index);
}

function kindIn(bylines: readonly Piece[]): readonly Told[] {
  const isInterview = bylines.some(({ text }) =>
    /^(?:interview|entretien|entrevista|intervista|gespräch|das (?:interview|gespräch)|propos recueillis|wywiad|интервью|intervju)/iu.test(
      text,
    ),
  );
  return isInterview ? [{ field: 'kind', value: 'interview', from: 'the byline', isSure: true }] : [];
}
