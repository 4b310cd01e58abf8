import { compareText } from '../../record/problems/problem.ts';
import type { ActorEntry, TiesFile } from '../browser/ties-file.ts';
import { referenceLink } from '../lines/labels.ts';
import { sortKey } from '../lines/letters.ts';
import type { Site } from '../page/site.ts';
import { allRows, caveatsOf, recordOf, whenOf } from './tie-rows.ts';
import { isMutual, networkOf, tieKinds } from './ties.ts';

/** So many rows are half a megabyte, some 60 kB as it is sent. Who has more ties is found on the pages of actors. */
const mostRows = 5_000;

/** Whether a reader can choose from the ties of the record: there are some, and one file holds them. */
export function canChoose(site: Site, most = mostRows): boolean {
  const rows = allRows(site).length;
  return rows > 1 && rows <= most;
}

/**
 * Every row of the table of who has to do with whom, for the script that chooses from them. A part of them would answer
 * "nothing" where there is something, so where they are too many the file is empty, and no page asks for it.
 */
export function tiesFile(site: Site, most = mostRows): TiesFile {
  if (!canChoose(site, most)) return { kinds: [], actors: [], rows: [] };
  const actors = [...networkOf(site.corpus).tiesOf.keys()]
    .map((id): ActorEntry => {
      const { label, href } = referenceLink(site, { kind: 'actors', id });
      return [id, label, href];
    })
    .sort(([idA, nameA], [idB, nameB]) => compareText(sortKey(nameA), sortKey(nameB)) || compareText(idA, idB));
  const placeOf = new Map(actors.map(([id], place) => [id, place]));
  const place = (id: string) => placeOf.get(id) ?? -1;
  return {
    kinds: tieKinds.map((kind) => ({ kind, isMutual: isMutual(kind) })),
    actors,
    rows: allRows(site).map((row) => {
      const [tie] = row;
      const { label, href, lang } = recordOf(site, tie);
      return [
        place(tie.from),
        tieKinds.indexOf(tie.kind),
        row.map(({ to }) => place(to)),
        caveatsOf(site, tie).join(', '),
        whenOf(site, tie).text,
        href,
        label,
        ...(lang === undefined ? ([] as const) : ([lang] as const)),
      ];
    }),
  };
}
