/** What an actor's page lists that no field of another record says of them. */
import { keyOf } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { actorsNamedIn, isRoll } from '../lines/actors-named.ts';
import { referringFrom } from '../lines/backlinks.ts';
import type { NoteLink } from '../lines/line.ts';
import { referenceLink } from '../lines/labels.ts';
import type { Site } from '../page/site.ts';
import { speakersOf } from '../lines/speakers.ts';

/** Who holds or held roles in a body, each once with all of them. */
export function membersOf(site: Site, body: RecordOf<'actors'>): RecordOf<'actors'>[] {
  return referringFrom(site, body, 'actors', ['roles']).filter(({ data }) =>
    data.roles.some(({ organization }) => organization?.id === body.id),
  );
}

export function memberRow(site: Site, body: RecordOf<'actors'>, member: RecordOf<'actors'>): NoteLink {
  const titles = member.data.roles.filter(({ organization }) => organization?.id === body.id).map(({ title }) => title);
  return { ...referenceLink(site, member), note: titles.join(', ') };
}

/** The parts an actor played in an event. */
export function partsPlayed(event: RecordOf<'events'>, actor: RecordOf<'actors'>): string {
  return event.data.actors
    .filter((part) => part.actor.id === actor.id)
    .map((part) => part.as)
    .join(', ');
}

/** Quotes of others whose words hold a name of this actor. */
export function quotesNaming(site: Site, actor: RecordOf<'actors'>): RecordOf<'quotes'>[] {
  const quotes = new Set<RecordOf<'quotes'>>();
  for (const { text, start, end } of site.corpus.occurrencesOf.get(keyOf(actor)) ?? []) {
    if (text.kind !== 'articles') continue;
    for (const anchor of site.corpus.anchorsIn.get(text.id) ?? []) {
      if (anchor.start > start) break;
      if (
        anchor.record.kind === 'quotes' &&
        anchor.path[0] === 'exact' &&
        anchor.end >= end &&
        !speakersOf(anchor.record).some(({ id }) => id === actor.id)
      )
        quotes.add(anchor.record);
    }
  }
  return [...quotes];
}

/** Another actor, and in how many articles both are named. */
export interface Companion {
  readonly id: string;
  readonly articles: number;
}

/** Who is named in the same articles, those of most articles first; articles that are rolls of names left out. */
export function companionsOf(site: Site, actor: RecordOf<'actors'>): Companion[] {
  const articles = new Set(
    (site.corpus.occurrencesOf.get(keyOf(actor)) ?? []).flatMap(({ text }) =>
      text.kind === 'articles' ? [keyOf(text)] : [],
    ),
  );
  const shared = new Map<string, number>();
  for (const article of articles) {
    if (isRoll(site, article)) continue;
    for (const other of actorsNamedIn(site.corpus, article))
      if (other !== actor.id) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .map(([id, number]) => ({ id, articles: number }))
    .sort((a, b) => b.articles - a.articles || compareText(a.id, b.id));
}
