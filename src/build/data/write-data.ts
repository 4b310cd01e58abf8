import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { annotationContext, articleAnnotations, rights } from '../../views/data/annotations.ts';
import { claimReviewFeed, claimReviewItem } from '../../views/data/claim-review.ts';
import { csvHeader, csvRow } from '../../views/data/csv.ts';
import { dataPackage, type DataFile, type WrittenData, type WrittenTable } from '../../views/data/data-package.ts';
import { ftmEntities } from '../../views/data/follow-the-money.ts';
import { allThings, linkedDataContext, quadWriter } from '../../views/data/linked-data.ts';
import { timelineJsFiles } from '../../views/data/timeline-js.ts';
import { tables } from '../../views/data/tables.ts';
import type { Table } from '../../views/data/table.ts';
import type { Site } from '../../views/page/site.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { openPartedFile, partLimit } from './parted-file.ts';

/**
 * Writes the open data of a site: the files of the whole record. Each table is walked through once, row by row.
 *
 * @param dir the folder of the data; what is in it is removed
 * @param limit bytes; a file of rows that would be longer is written in parts
 */
export function writeData(site: Site, dir: string, limit = partLimit): WrittenData {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const database = openDatabase(dir, 'record.sqlite', tables, limit);
  const written = tables.map((table) => writeTable(site, dir, table, { database, limit }));
  const sqlite = database.close();
  const description = writeWhole(dir, 'datapackage.json', dataPackage(site, written));
  return {
    tables: written.map(({ table, rows, files }) => ({ name: table.name, rows, files })),
    files: [
      ...description,
      ...sqlite,
      ...writeAnnotations(site, dir),
      ...writeLinkedData(site, dir, limit),
      ...writeEntities(site, dir, limit),
      ...writeClaimReviews(site, dir, limit),
      ...writeTimelines(site, dir),
    ],
  };
}

function writeTable(
  site: Site,
  dir: string,
  table: Table,
  { database, limit }: { readonly database: OpenDatabase; readonly limit: number },
): WrittenTable {
  const file = openPartedFile(dir, `${table.name}.csv`, { limit });
  const insert = database.addTable(table);
  file.write(csvHeader(table.columns));
  let rows = 0;
  for (const cells of table.rows(site)) {
    file.write(csvRow(cells));
    insert(cells);
    rows += 1;
  }
  return { table, rows, files: file.close() };
}

/** How many annotations a page of the collection has. */
const annotationsOfPage = 1000;

/** The collection of all annotations, in pages; the collection is written last, since it says how many there are. */
function writeAnnotations(site: Site, dir: string): DataFile[] {
  const address = (path: string) => site.links.absolute(site.links.dataFile(path));
  const pagePath = (number: number) => `annotations/page-${number}.jsonld`;
  const files: DataFile[] = [];
  let page: string[] = [];
  let total = 0;
  const writePage = (isLast: boolean) => {
    const number = files.length + 1;
    const head = JSON.stringify({
      '@context': annotationContext,
      id: address(pagePath(number)),
      type: 'AnnotationPage',
      partOf: address('annotations.jsonld'),
      ...(number > 1 && { prev: address(pagePath(number - 1)) }),
      ...(!isLast && { next: address(pagePath(number + 1)) }),
      startIndex: (number - 1) * annotationsOfPage,
    }).slice(0, -1);
    const file = openPartedFile(dir, pagePath(number), { limit: Infinity });
    file.write(`${head},"items":[\n${page.join(',\n')}\n]}\n`);
    files.push(...file.close());
    page = [];
  };
  mkdirSync(join(dir, 'annotations'));
  for (const article of site.corpus.records.articles.values()) {
    for (const annotation of articleAnnotations(site, article)) {
      if (page.length === annotationsOfPage) writePage(false);
      page.push(JSON.stringify(annotation));
      total += 1;
    }
  }
  writePage(true);
  const collection = writeWhole(dir, 'annotations.jsonld', {
    '@context': annotationContext,
    id: address('annotations.jsonld'),
    type: 'AnnotationCollection',
    label: site.name,
    ...rights(site),
    total,
    first: address(pagePath(1)),
    last: address(pagePath(files.length)),
  });
  return [...collection, ...files];
}

/** The graph in both forms. N-Quads know no relative address, so they need the site's origin. */
function writeLinkedData(site: Site, dir: string, limit: number): DataFile[] {
  const context = JSON.stringify(linkedDataContext);
  const document = openPartedFile(dir, 'record.jsonld', {
    head: `{"@context":${context},"@graph":[\n`,
    separator: ',\n',
    foot: '\n]}\n',
    limit,
  });
  const quads = site.links.origin === undefined ? undefined : openPartedFile(dir, 'record.nq', { limit });
  const toQuads = quadWriter();
  for (const thing of allThings(site)) {
    document.write(JSON.stringify(thing));
    quads?.write(toQuads(thing));
  }
  return [...document.close(), ...(quads?.close() ?? [])];
}

function writeEntities(site: Site, dir: string, limit: number): DataFile[] {
  const file = openPartedFile(dir, 'entities.ftm.json', { limit });
  for (const entity of ftmEntities(site)) file.write(`${JSON.stringify(entity)}\n`);
  return file.close();
}

function writeClaimReviews(site: Site, dir: string, limit: number): DataFile[] {
  const file = openPartedFile(dir, 'claimreview.json', { ...claimReviewFeed(site), separator: ',\n', limit });
  for (const claim of site.corpus.records.claims.values()) {
    const item = claimReviewItem(site, claim);
    if (item) file.write(JSON.stringify(item));
  }
  return file.close();
}

function writeTimelines(site: Site, dir: string): DataFile[] {
  const files: DataFile[] = [];
  for (const { path, content } of timelineJsFiles(site)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    files.push(...writeWhole(dir, path, content));
  }
  return files;
}

function writeWhole(dir: string, path: string, value: object): DataFile[] {
  const file = openPartedFile(dir, path, { limit: Infinity });
  file.write(`${JSON.stringify(value, undefined, 2)}\n`);
  return file.close();
}
