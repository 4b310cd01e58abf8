import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What every page runs, in one file: each of its parts is silent where it has nothing to do. */
export const pageScript: string = fileURLToPath(new URL('../../ui/scripts/every-page.ts', import.meta.url));

/** What every frame in a page of another site runs: a classic script, so it imports nothing. */
const frameScript: string = fileURLToPath(new URL('../../ui/scripts/frame.ts', import.meta.url));

/** Where the scripts of a built site are: paths in the site. */
export interface ScriptPaths {
  readonly page: string;
  readonly frame: string;
}

/**
 * Bundles the scripts of the pages. No page names its own in a script element, since it is fetched late
 * (`views/page/late-start.ts`), so Astro does not find it by itself; nor does it the one of frames, which is no module.
 *
 * @param tell is called when the scripts are bundled, before the first page is made
 */
export function bundleScripts(tell: (paths: ScriptPaths) => void): Plugin {
  return {
    name: 'on-record-page-script',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: pageScript, name: 'every-page' });
      this.emitFile({ type: 'chunk', id: frameScript, name: 'frame' });
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const pathOf = (script: string): string => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === script);
        if (!chunk) throw new Error(`A script of the pages was not bundled: ${script}`);
        return chunk.fileName;
      };
      tell({ page: pathOf(pageScript), frame: pathOf(frameScript) });
    },
  };
}
