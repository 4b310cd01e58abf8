/**
 * Names the site's manifest, by which a device keeps the site among its programs. Named in the page, browsers fetch it
 * before the first line can be read; without script the page does name it.
 */
export function nameManifest(): void {
  const { manifest } = document.querySelector<HTMLElement>('script[data-manifest]')?.dataset ?? {};
  if (manifest === undefined) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }));
}
