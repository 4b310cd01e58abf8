import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { mediaTypeOfData } from './media-types.ts';
import type { WrittenData } from './data-package.ts';
import type { Site } from '../page/site.ts';
import { knownFacts } from '../sharing/json-ld/known-facts.ts';

/** The open data of the record; its files where there are any. */
export function datasetThing({ links, name, publication, words }: Site, written: WrittenData | undefined): DatasetLeaf {
  const files = written ? [...written.files, ...written.tables.flatMap((table) => table.files)] : [];
  return knownFacts<DatasetLeaf>({
    '@type': 'Dataset',
    '@id': `${links.absolute(links.data)}#it`,
    name: `${name}${words.text.colon}${words.data.title}`,
    description: words.data.description,
    url: links.absolute(links.data),
    license: publication.licence?.url ?? publication.licence?.name,
    creator: { '@id': links.thing('publisher') },
    distribution: files.map(({ path, bytes, sha256 }) =>
      knownFacts<DataDownloadLeaf>({
        '@type': 'DataDownload',
        contentUrl: links.absolute(links.dataFile(path)),
        encodingFormat: mediaTypeOfData(path),
        contentSize: `${bytes} B`,
        sha256,
      }),
    ),
  });
}
