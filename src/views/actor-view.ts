import { findAnchor, getEntry, keyOf } from '../corpus/corpus.ts';
import { compareText } from '../problems/problem.ts';
import type { Entry } from '../schemas/index.ts';
import { referringFrom } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { referenceLink, type LinkView } from './labels.ts';
import { occurrencesView, type OccurrencesView } from './occurrences.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { passageView, type PassageView } from './passages.ts';
import { recordView, type RecordView } from './record.ts';
import {
  byDate,
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
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';

export interface RoleView {
  readonly title: string;
  readonly organization?: LinkView | undefined;
  readonly during?: DateView | undefined;
  readonly evidence: readonly PassageView[];
  readonly sources: readonly SourceRow[];
}

export interface ActorView extends RecordView {
  readonly head: PageHead;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  readonly alternateNames: readonly string[];
  readonly partOf?: LinkView | undefined;
  readonly parts: readonly LinkView[];
  readonly sameAs: readonly string[];
  readonly roles: readonly RoleView[];
  /** Who holds or held a role in this body. */
  readonly members: readonly (LinkView & { readonly title: string })[];
  readonly said: readonly QuoteRow[];
  readonly addressed: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
  /** What is said about them: by quotes that name them and claims about them. */
  readonly saidAbout: readonly QuoteRow[];
  readonly claimsAbout: readonly ClaimRow[];
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  readonly occurrences: readonly OccurrencesView[];
  /** Who is named in the same articles, those of most articles first. */
  readonly occursWith: readonly (LinkView & { readonly articles: number })[];
}

export function actorView(site: Site, id: string): ActorView {
  const actor = getEntry(site.corpus, { kind: 'actors', id });
  const { data } = actor;
  const events = referringFrom(site, actor, 'events', ['actors']).sort(byDate);
  const quotes = (fields: string[]) => referringFrom(site, actor, 'quotes', fields).sort(bySpokenDescending);
  return {
    head: entryHead(site, actor, data.summary),
    ...recordView(site, actor),
    name: data.name,
    kind: data.kind,
    summary: data.summary,
    alternateNames: data.alternateName,
    partOf: data.partOf && referenceLink(site, data.partOf),
    parts: referringFrom(site, actor, 'actors', ['partOf']).map((part) => referenceLink(site, part)),
    sameAs: data.sameAs,
    roles: roleViews(site, actor),
    members: membersOf(site, actor),
    said: quotes(['speaker']).map((quote) => quoteRow(site, quote)),
    addressed: quotes(['addressee']).map((quote) => quoteRow(site, quote)),
    claims: referringFrom(site, actor, 'claims', ['claimant']).map((claim) => claimRow(site, claim)),
    saidAbout: quotesNaming(site, actor)
      .sort(bySpokenDescending)
      .map((quote) => quoteRow(site, quote)),
    claimsAbout: referringFrom(site, actor, 'claims', ['about']).map((claim) => claimRow(site, claim)),
    events: events.map((event) => eventRow(site, event, partsPlayed(event, actor))),
    timeline: timelineDrawings(site, events),
    occurrences: occurrencesView(site, actor),
    occursWith: occursWith(site, actor),
  };
}

function roleViews(site: Site, actor: Entry<'actors'>): RoleView[] {
  return actor.data.roles.map((role, index) => ({
    title: role.title,
    organization: role.organization && referenceLink(site, role.organization),
    during: role.during && dateView(role.during),
    evidence: role.evidence.flatMap((_evidence, at) => {
      const anchor = findAnchor(site.corpus, actor, ['roles', index, 'evidence', at]);
      return anchor ? [passageView(site, anchor.article, anchor.start, anchor.end)] : [];
    }),
    sources: role.sources.map((source) => sourceRow(site, getEntry(site.corpus, source))),
  }));
}

function membersOf(site: Site, body: Entry<'actors'>): (LinkView & { title: string })[] {
  return referringFrom(site, body, 'actors', ['roles']).flatMap((member) =>
    member.data.roles
      .filter(({ organization }) => organization?.id === body.id)
      .map(({ title }) => ({ ...referenceLink(site, member), title })),
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

function occursWith(site: Site, actor: Entry<'actors'>): (LinkView & { articles: number })[] {
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
    .map(([id, number]) => ({ ...referenceLink(site, { kind: 'actors', id }), articles: number }));
}
