import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { mediaTypeOfData } from './media-types.ts';
import type { DataFile } from './data-package.ts';
import type { Site } from '../page/site.ts';
import { knownFacts } from '../sharing/json-ld/known-facts.ts';

/** The open data of the record, with the files that the page leads to. */
export function datasetThing({ links, name, publication, words }: Site, files: readonly DataFile[]): DatasetLeaf {
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
