import { fingerprint } from '../../record/source/fingerprint.ts';
import { removedPages, shownPages } from '../../views/pages/site-pages.ts';
import { createLinks } from '../../views/page/links.ts';
import { countProblems } from '../../record/problems/problem.ts';
import type { PageChange, Report } from '../../views/report/report.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import { createSite, type SiteOptions } from '../../views/page/site.ts';
import { formerIdsOf } from './find-renames.ts';
import type { RecordState } from './record-state.ts';

/** The addresses of a site below its base path: pages, and those that lead to one. */
interface Addresses {
  readonly pages: ReadonlyMap<string, { readonly page: PageChange; readonly view?: () => unknown }>;
  /** The page each former address leads to. */
  readonly redirects: ReadonlyMap<string, PageChange>;
}

export interface ComparedPages {
  readonly pages: Report['pages'];
  readonly count: Report['size']['pages'];
}

/**
 * The pages of the published site that appear, disappear and change. A page changes when what its view holds does, since
 * that is all it shows.
 *
 * Of content with errors nothing is built. Where one of the revisions has any, only the records' own addresses are
 * compared, and no page counts as changed.
 */
export function comparePages(base: RecordState, head: RecordState, options: SiteOptions): ComparedPages {
  const canBuild = [base, head].every(({ built }) => countProblems(built.problems).errors === 0);
  const addressesOf = (state: RecordState) => (canBuild ? siteAddresses(state, options) : recordAddresses(state));
  const before = addressesOf(base);
  const after = addressesOf(head);
  const left = [...before.pages.values()].filter(({ page }) => !after.pages.has(page.address)).map(({ page }) => page);
  const lostRedirects = Array.from(before.redirects, ([address, { record }]) => ({ address, record })).filter(
    ({ address }) => !after.pages.has(address) && !after.redirects.has(address),
  );
  return {
    pages: {
      appeared: [...after.pages.values()].filter(({ page }) => !before.pages.has(page.address)).map(({ page }) => page),
      disappeared: [...left, ...lostRedirects].map((page) => ({
        ...page,
        redirectsTo: after.redirects.get(page.address)?.address ?? null,
      })),
      changed: isSameContent(base, head)
        ? []
        : [...before.pages.values()].flatMap(({ page, view }) => {
            const now = after.pages.get(page.address);
            return view && now?.view && fingerprintOf(view()) !== fingerprintOf(now.view()) ? [now.page] : [];
          }),
    },
    count: { before: before.pages.size, after: after.pages.size },
  };
}

/** Files that are the same text are the same object, since both revisions are read with one memory. */
function isSameContent(base: RecordState, head: RecordState): boolean {
  const [before, after] = [base.reading.files, head.reading.files];
  const isSameSite = base.reading.site === head.reading.site;
  return isSameSite && before.length === after.length && before.every((file, index) => file === after[index]);
}

/** Addresses are compared below the base path, whatever that is. */
const links = createLinks('/');

function addressOf(href: string): string {
  return href.slice(links.home.length);
}

function siteAddresses({ published }: RecordState, options: SiteOptions): Addresses {
  const site = createSite(published, links, options);
  const pages = [...shownPages(site), ...removedPages(site)].map(({ href, of, view }) => ({
    page: { address: addressOf(href), record: of ? { kind: of.kind, id: of.id } : null },
    view,
  }));
  const records = kinds.flatMap((kind) => [...(published.records[kind].values() as Iterable<AnyRecord>)]);
  return {
    pages: new Map(pages.map((shown) => [shown.page.address, shown])),
    redirects: redirectsOf(records.map(({ kind, id, data }) => ({ kind, id, formerIds: data.formerIds }))),
  };
}

/** Of content that cannot be built: what the addresses of its records are, whether or not the records are valid. */
function recordAddresses({ reading }: RecordState): Addresses {
  const files = reading.files.filter(({ frontmatter }) => frontmatter.draft !== 'true');
  const pages = [...files, ...reading.unread].map((record) => pageOf(record));
  return {
    pages: new Map(pages.map((page) => [page.address, { page }])),
    redirects: redirectsOf(files.map((file) => ({ ...file, formerIds: formerIdsOf(file) }))),
  };
}

type Named = NonNullable<PageChange['record']>;

function pageOf({ kind, id }: Named): PageChange {
  return { address: addressOf(links.record({ kind, id })), record: { kind, id } };
}

function redirectsOf(records: readonly (Named & { readonly formerIds: readonly string[] })[]): Map<string, PageChange> {
  return new Map(
    records.flatMap((record) =>
      record.formerIds.map((id) => [pageOf({ kind: record.kind, id }).address, pageOf(record)] as const),
    ),
  );
}

function fingerprintOf(view: unknown): string {
  return fingerprint(JSON.stringify(view));
}
