import type { Run } from './outline.ts';
import { isLanguageTag } from '../../record/schemas/fields.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { foreignLanguage } from '../lines/labels.ts';
import type { Site } from '../page/site.ts';

/**
 * A stretch of a line of the report, ready to be shown as text and nothing else: what it says may come from strangers,
 * who may have written it for this very page. The outline has made visible what is hidden in it.
 */
export interface RunView {
  readonly text: string;
  readonly as?: Run['as'];
  readonly lang?: string | undefined;
  /** A page of this site; an address that is none of them stays text. */
  readonly href?: string | undefined;
}

export type RunLine = readonly RunView[];

/** A text that changed, as one block in one language. */
export interface RunBlock {
  /** Which text it is; empty where the line above says so. */
  readonly label: RunLine;
  readonly lang: string | undefined;
  readonly runs: RunLine;
}

/** Addresses of pages that a line may link by their address; records it links by themselves. */
export type KnownPages = ReadonlySet<string>;

export function runLine(site: Site, runs: readonly Run[], pages: KnownPages = noPages): RunLine {
  return runs.map((run) => {
    const lang = languageOf(run, site);
    const href = hrefOf(run, site, pages);
    return {
      text: run.text,
      ...(run.as === undefined ? {} : { as: run.as }),
      ...(lang === undefined ? {} : { lang }),
      ...(href === undefined ? {} : { href }),
    };
  });
}

/** The language is the block's where all of it is in one, so that its direction is too. */
export function runBlock(site: Site, runs: readonly Run[]): RunBlock {
  const label = runLine(
    site,
    runs.filter(({ as }) => as === 'label'),
  );
  const line = runLine(
    site,
    runs.filter(({ as }) => as !== 'label'),
  );
  const lang = line[0]?.lang;
  if (line.some((run) => run.lang !== lang)) return { label, lang: undefined, runs: line };
  return { label, lang, runs: line.map(({ text, as, href }) => ({ text, ...(as && { as }), ...(href && { href }) })) };
}

/** Undefined where it is the interface's, or no language tag: a revision with errors can say anything. */
function languageOf({ language }: Run, site: Site): string | undefined {
  if (language === undefined || !isLanguageTag(language)) return undefined;
  return foreignLanguage(language, site.language);
}

function hrefOf({ record, address }: Run, { corpus, links }: Site, pages: KnownPages): string | undefined {
  if (record) {
    const records = corpus.records[record.kind] as ReadonlyMap<string, AnyRecord>;
    return records.has(record.id) ? links.record(record) : undefined;
  }
  if (address === undefined) return undefined;
  const href = links.file(address);
  return pages.has(href) ? href : undefined;
}

const noPages: KnownPages = new Set();
