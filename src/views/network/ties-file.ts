import { compareText } from '../../record/problems/problem.ts';
import type { ActorEntry, TiesFile } from '../browser/ties-file.ts';
import { referenceLink } from '../lines/labels.ts';
import { sortKey } from '../lines/letters.ts';
import type { Site } from '../page/site.ts';
import { allRows, caveatsOf, recordOf, whenOf } from './tie-rows.ts';
import { isMutual, networkOf, tieKinds } from './ties.ts';

/** Every row of the table of who has to do with whom, for the script that chooses from them. */
export function tiesFile(site: Site): TiesFile {
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
