import { expect, test } from 'vitest';

import { staticPaths } from '../../../src/build/private-forms/static-paths.ts';

function route(path: string, isOne: boolean) {
  const segments = path
    .split('/')
    .slice(1)
    .map((part) => [{ content: part.replace(/[[\]]/g, ''), dynamic: part.startsWith('['), spread: false }]);
  const params = segments.flat().flatMap(({ content, dynamic }) => (dynamic ? [content] : []));
  const routeData = { component: path, type: 'endpoint', route: path, params, segments, prerender: true };
  return { routeData: { ...routeData, pathname: isOne ? path : undefined, fallbackRoutes: [] } };
}

test('Astro gives the addresses of the routes in a bundle, and asks those for theirs that have many', async () => {
  const app = {
    manifest: { base: '/', trailingSlash: 'always', routes: [route('/one.json', true), route('/orr/[id]', false)] },
    getComponentByRoute: () =>
      Promise.resolve({ getStaticPaths: () => [{ params: { id: 'tolls' } }, { params: { id: 'ferries' } }] }),
  };
  const paths = await staticPaths({ app });
  expect(
    paths.map(({ pathname }) => pathname),
    'Astro finds the addresses in another way: see src/build/private-forms/static-paths.ts',
  ).toEqual(['/one.json', '/orr/tolls/', '/orr/ferries/']);
});
