import { pathToFileURL } from 'node:url';

/** A route as the bundle of the pages knows it. */
export interface BuiltRoute {
  readonly route: string;
  readonly component: string;
  readonly type: string;
}

/** What the module exports that Astro bundles the pages into. */
export interface BuiltPages {
  /** Astro's own object, for what Astro alone can do with it. */
  readonly app: unknown;
  readonly routes: readonly BuiltRoute[];
  render(request: Request, route: BuiltRoute): Promise<Response>;
}

interface BuiltApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: BuiltRoute }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: BuiltRoute }): Promise<Response>;
}

/** What the name of that module begins with. */
export const entryName = /^prerender-entry\b.*\.m?js$/;

/**
 * Loads the bundle of the pages in a thread of ours, as Astro's default prerenderer does in its own.
 *
 * Astro gives the bundle two values that cannot be sent to a thread. Of the first it asks which style sheets and of the
 * second which scripts it has to add to a page itself: none, since the layouts write both.
 */
export async function loadBuiltPages(file: string): Promise<BuiltPages> {
  const { app } = (await import(pathToFileURL(file).href)) as { app?: BuiltApp };
  if (!app) throw new Error(`${file} is not what Astro bundles pages into.`);
  app.setInternals({ pagesByKeys: new Map() });
  // What goes wrong is thrown, and said where the thread was started.
  app.setOptions({ logger: { options: { destination: { write: () => true } } }, settings: { scripts: [] } });
  return {
    app,
    routes: app.manifest.routes.map(({ routeData }) => routeData),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}
