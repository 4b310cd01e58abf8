import { findAnchor, getEntry, keyOf } from '../corpus/corpus.ts';
import { compareText } from '../problems/problem.ts';
import type { Entry } from '../schemas/index.ts';
import { referringFrom } from './backlinks.ts';
import { dateView } from './dates.ts';
import { namesLine, referenceLink, type NoteLink } from './labels.ts';
import { linkLine, type Line } from './line.ts';
import { actorNetworkView, type ActorNetworkView } from './network-view.ts';
import { eventsMap, placedRow, type MapView } from './map-view.ts';
import { occurrencesView, type OccurrencesView } from './occurrences.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { passageView, type PassageView } from './passages.ts';
import { recordView, type RecordView } from './record.ts';
import {
  bySpokenDescending,
  claimRow,
  eventRow,
  quoteRow,
  sourceRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
  type SourceRow,
} from './rows.ts';
import type { Site } from './site.ts';
import { eventsOfActor } from './subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { instrumentView, type InstrumentView } from './timeline-instrument.ts';

export interface RoleView {
  /** The title and the body it belongs to. */
  readonly title: Line;
  readonly during: Line;
  readonly evidence: readonly PassageView[];
  readonly sources: readonly SourceRow[];
}

export interface ActorView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  /** Other names, the body it belongs to, pages elsewhere. */
  readonly details: readonly Line[];
  readonly roles: readonly RoleView[];
  /** Who holds or held a role in this body. */
  readonly members: readonly NoteLink[];
  readonly said: readonly QuoteRow[];
  readonly addressed: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
  /** What is said about them: by quotes that name them and claims about them. */
  readonly saidAbout: readonly QuoteRow[];
  readonly claimsAbout: readonly ClaimRow[];
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  /** Who with whom; undefined where the record ties them to nobody. */
  readonly network?: ActorNetworkView | undefined;
  /** Where the events happened; with it, they are numbered. */
  readonly map: MapView | undefined;
  readonly instrument: InstrumentView | undefined;
  readonly occurrences: readonly OccurrencesView[];
  /** Who is named in the same articles, those of most articles first. */
  readonly occursWith: readonly NoteLink[];
}

export function actorView(site: Site, id: string): ActorView {
  const actor = getEntry(site.corpus, { kind: 'actors', id });
  const { data } = actor;
  const events = eventsOfActor(site, actor);
  const map = eventsMap(site, actor, events);
  const quotes = (fields: string[]) => referringFrom(site, actor, 'quotes', fields).sort(bySpokenDescending);
  return {
    head: entryHead(site, actor, `${data.name}${site.words.text.colon}${data.summary}`),
    record: recordView(site, actor),
    name: data.name,
    kind: site.words.actor.kinds[data.kind],
    summary: data.summary,
    details: detailsOf(site, actor),
    roles: roleViews(site, actor),
    members: membersOf(site, actor),
    said: quotes(['speaker']).map((quote) => quoteRow(site, quote, { withSpeaker: false })),
    addressed: quotes(['addressee']).map((quote) => quoteRow(site, quote)),
    claims: referringFrom(site, actor, 'claims', ['claimant']).map((claim) =>
      claimRow(site, claim, { withClaimant: false }),
    ),
    saidAbout: quotesNaming(site, actor)
      .sort(bySpokenDescending)
      .map((quote) => quoteRow(site, quote)),
    claimsAbout: referringFrom(site, actor, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    events: events.map((event) => {
      const row = eventRow(site, event, partsPlayed(event, actor));
      return map ? placedRow(site, event, row) : row;
    }),
    map,
    timeline: timelineDrawings(events, site.words),
    network: actorNetworkView(site, actor),
    instrument: instrumentView(site, actor, events),
    occurrences: occurrencesView(site, actor),
    occursWith: occursWith(site, actor),
  };
}

function detailsOf(site: Site, actor: Entry<'actors'>): Line[] {
  const { alternateName, partOf, sameAs } = actor.data;
  const { actor: words, record } = site.words;
  const parts = referringFrom(site, actor, 'actors', ['partOf']);
  const details: Line[] = [];
  if (alternateName.length > 0) details.push([record.alsoPrintedAs, ...namesLine(alternateName)]);
  if (partOf) details.push([record.partOf, referenceLink(site, partOf)]);
  if (parts.length > 0) details.push([record.includes, ...linkLine(parts.map((part) => referenceLink(site, part)))]);
  if (sameAs.length > 0) details.push([words.seeAlso, ...linkLine(sameAs.map((href) => ({ label: href, href })))]);
  return details;
}

function roleViews(site: Site, actor: Entry<'actors'>): RoleView[] {
  return actor.data.roles.map((role, index) => ({
    title: role.organization ? [role.title, ', ', referenceLink(site, role.organization)] : [role.title],
    during: [role.during ? dateView(role.during, site.words) : site.words.actor.datesNotStated],
    evidence: role.evidence.flatMap((_evidence, at) => {
      const anchor = findAnchor(site.corpus, actor, ['roles', index, 'evidence', at]);
      return anchor ? [passageView(site, anchor.article, [anchor])] : [];
    }),
    sources: role.sources.map((source) => sourceRow(site, getEntry(site.corpus, source))),
  }));
}

function membersOf(site: Site, body: Entry<'actors'>): NoteLink[] {
  return referringFrom(site, body, 'actors', ['roles']).flatMap((member) =>
    member.data.roles
      .filter(({ organization }) => organization?.id === body.id)
      .map(({ title }) => ({ ...referenceLink(site, member), note: title })),
  );
}

function partsPlayed(event: Entry<'events'>, actor: Entry<'actors'>): string {
  return event.data.actors
    .filter((part) => part.actor.id === actor.id)
    .map((part) => part.as)
    .join(', ');
}

/** Quotes of others whose words hold a name of this actor. */
function quotesNaming(site: Site, actor: Entry<'actors'>): Entry<'quotes'>[] {
  const quotes = new Set<Entry<'quotes'>>();
  for (const { text, start, end } of site.corpus.occurrencesOf.get(keyOf(actor)) ?? []) {
    if (text.kind !== 'articles') continue;
    for (const anchor of site.corpus.anchorsIn.get(text.id) ?? []) {
      if (anchor.start > start) break;
      if (
        anchor.entry.kind === 'quotes' &&
        anchor.path[0] === 'exact' &&
        anchor.end >= end &&
        anchor.entry.data.speaker.id !== actor.id
      )
        quotes.add(anchor.entry);
    }
  }
  return [...quotes];
}

function occursWith(site: Site, actor: Entry<'actors'>): NoteLink[] {
  const articles = new Set(
    (site.corpus.occurrencesOf.get(keyOf(actor)) ?? []).flatMap(({ text }) =>
      text.kind === 'articles' ? [keyOf(text)] : [],
    ),
  );
  const shared = new Map<string, number>();
  for (const article of articles) {
    const others = new Set(
      (site.corpus.mentionsIn.get(article) ?? []).flatMap(({ to }) =>
        to.kind === 'actors' && to.id !== actor.id ? [to.id] : [],
      ),
    );
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, times], [b, otherTimes]) => otherTimes - times || compareText(a, b))
    .map(([id, number]) => ({
      ...referenceLink(site, { kind: 'actors', id }),
      note: site.words.kinds.counts.articles(number),
    }));
}
