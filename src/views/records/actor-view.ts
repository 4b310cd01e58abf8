import { findAnchor, getRecord } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView } from '../lines/dates.ts';
import { namesLine, referenceLink } from '../lines/labels.ts';
import { linkLine, type Line, type NoteLink } from '../lines/line.ts';
import { actorNetworkView, type ActorNetworkView } from '../network/network-view.ts';
import { eventsMap, type MapView } from '../map/map-view.ts';
import type { OccurrencesView } from '../lines/occurrences.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { findBesideAt } from '../../record/corpus/beside-text.ts';
import { passageView, type PassageView, besidePassage } from '../lines/passages.ts';
import { actorSections, claimsBy } from '../lists/record-sections.ts';
import { firstNames } from '../lists/section.ts';
import { sectionHeads, type SectionHeads, contentsOf, type ContentsLink } from '../lists/section-heads.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import { sourceRow, type ClaimRow, type EventRow, type QuoteRow, type SourceRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { networkFragment } from '../page/links.ts';
import { heldUp } from '../lines/held-up.ts';
import { eventsOfActor } from '../lines/subject-events.ts';
import { timelineDrawings, type TimelineDrawing } from '../timeline/timeline-drawing.ts';
import { instrumentView, type InstrumentView } from '../timeline/timeline-instrument.ts';

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
  /** What was found of them, in counts; empty where there are none. */
  readonly heldUp: Line;
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
  /** The parts of the page. */
  readonly contents: readonly ContentsLink[];
  /** The headings of the lists above. */
  readonly heads: SectionHeads<keyof ReturnType<typeof actorSections>>;
}

export function actorView(site: Site, id: string): ActorView {
  const actor = getRecord(site.corpus, { kind: 'actors', id });
  const { data } = actor;
  const events = eventsOfActor(site, actor);
  const map = eventsMap(site, events);
  const sections = actorSections(site, actor);
  const heads = sectionHeads(site, actor, sections);
  const network = actorNetworkView(site, actor);
  return {
    head: recordHead(site, actor, `${data.name}${site.words.text.colon}${data.summary}`),
    record: recordView(site, actor),
    name: data.name,
    kind: site.words.actor.kinds[data.kind],
    summary: data.summary,
    details: detailsOf(site, actor, firstNames(sections.parts)),
    roles: roleViews(site, actor),
    members: sections.members.first(),
    said: sections.said.first(),
    addressed: sections.addressed.first(),
    claims: sections.claims.first(),
    saidAbout: sections.saidAbout.first(),
    claimsAbout: sections.claimsAbout.first(),
    events: sections.events.first(),
    map,
    timeline: timelineDrawings(events, site.words),
    network,
    instrument: instrumentView(site, actor, events),
    occurrences: sections.occurrences.first(),
    occursWith: sections.occursWith.first(),
    heads,
    contents: contentsOf([
      heads.members,
      heads.said,
      heads.claims,
      heads.events,
      network && { label: site.words.network.title, href: `#${networkFragment}`, count: '' },
      heads.addressed,
      heads.saidAbout,
      heads.claimsAbout,
      heads.occurrences,
      heads.occursWith,
    ]),
    heldUp: heldUpOf(site, actor),
  };
}

function detailsOf(site: Site, actor: RecordOf<'actors'>, parts: Line): Line[] {
  const { alternateName, partOf, sameAs } = actor.data;
  const { actor: words, record } = site.words;
  const details: Line[] = [];
  if (alternateName.length > 0) details.push([record.alsoPrintedAs, ...namesLine(alternateName)]);
  if (partOf) details.push([record.partOf, referenceLink(site, partOf)]);
  if (parts.length > 0) details.push([record.includes, ...parts]);
  if (sameAs.length > 0) details.push([words.seeAlso, ...linkLine(sameAs.map((href) => ({ label: href, href })))]);
  return details;
}

function roleViews(site: Site, actor: RecordOf<'actors'>): RoleView[] {
  return actor.data.roles.map((role, index) => ({
    title: role.organization ? [role.title, ', ', referenceLink(site, role.organization)] : [role.title],
    during: [role.during ? dateView(role.during, site.words) : site.words.actor.datesNotStated],
    evidence: role.evidence.flatMap((_evidence, at) => {
      const path = ['roles', index, 'evidence', at];
      const anchor = findAnchor(site.corpus, actor, path);
      if (anchor) return [passageView(site, anchor.article, [anchor])];
      const beside = findBesideAt(site.corpus, actor, path);
      return beside ? [besidePassage(site, beside)] : [];
    }),
    sources: role.sources.map((source) => sourceRow(site, getRecord(site.corpus, source))),
  }));
}

/** How their claims held up, in counts, with what the counts do not say. */
function heldUpOf(site: Site, actor: RecordOf<'actors'>): Line {
  const counts = heldUp(site, claimsBy(site, actor));
  return counts.length === 0 ? [] : [...counts, ` ${site.words.claim.selection}`];
}
