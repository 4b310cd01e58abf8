import { basename, extname } from 'node:path';

import { z } from 'zod';

import { decoded } from './decode-utf8.ts';

/** Where the search finds its setup; the page names it, and has to name this one. */
export const searchSetup = 'search/setup.json';

/**
 * What our own programs do as they are told by a file: the search loads programs from where its setup says and goes where
 * it says, Pagefind loads what its record names, a device opens what the manifest names. None may lead out of the preview.
 */
export function settingsFault(bytes: Buffer, path: string, basePath: string): string | undefined {
  const inside = z.string().refine((address) => isInside(address, basePath));
  const schema =
    path === searchSetup
      ? z.looseObject({ parts: z.array(inside.endsWith('/')), page: inside })
      : basename(path) === 'pagefind-entry.json'
        ? z.looseObject({
            languages: z.record(z.string(), z.looseObject({ hash: plainName, wasm: plainName.nullish() })),
          })
        : extname(path) === '.webmanifest'
          ? z.strictObject({
              ...Object.fromEntries(manifestWords.map((name) => [name, z.string().optional()])),
              id: inside,
              start_url: inside,
              scope: z.literal(basePath),
              icons: z.array(z.strictObject({ src: inside, sizes: z.string(), type: z.string() })),
            })
          : undefined;
  if (!schema) return undefined;
  try {
    if (schema.safeParse(JSON.parse(decoded(bytes) ?? '')).success) return undefined;
  } catch {
    // No JSON, or JSON too deep to be read.
  }
  return strangeSettings;
}

export const strangeSettings = 'it has settings that lead out of it';
const plainName = z.string().regex(/^[A-Za-z0-9_-]+$/);
const manifestWords = ['name', 'short_name', 'description', 'lang', 'display', 'background_color', 'theme_color'];

/** As the build writes it: a path, with nothing in it that a browser or a server would read as another. */
export function isInside(address: string, basePath: string): boolean {
  return address.startsWith(basePath) && /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/.test(address);
}
