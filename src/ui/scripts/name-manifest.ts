/**
 * Names the site's web app manifest, by which a device installs the site. Browsers would fetch a manifest named in the
 * page before the first line of text is shown, so only pages without script name it themselves.
 */
export function nameManifest(): void {
  const { manifest } = document.querySelector<HTMLElement>('script[data-manifest]')?.dataset ?? {};
  if (manifest === undefined) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }));
}
