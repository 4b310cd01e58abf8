import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What every page runs, in one file: each of its parts is silent where it has nothing to do. */
export const pageScript: string = fileURLToPath(new URL('../../ui/scripts/every-page.ts', import.meta.url));

/**
 * Bundles the script of the pages. No page names it in a script element, since it is fetched late
 * (`views/page/late-start.ts`), so Astro does not find it by itself.
 *
 * @param tell is called when the scripts are bundled, before the first page is made, with the path of the file in the site
 */
export function bundlePageScript(tell: (path: string) => void): Plugin {
  return {
    name: 'on-record-page-script',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: pageScript, name: 'every-page' });
    },
    generateBundle(_options, bundle) {
      const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === pageScript);
      if (!chunk) throw new Error(`The script of the pages was not bundled: ${pageScript}`);
      tell(chunk.fileName);
    },
  };
}
