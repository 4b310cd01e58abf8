/**
 * Adds rules to the page that only pages with script need, and none needs for its first line.
 *
 * They come inside the script: neither a request of their own nor, as a style element would be, against the page's
 * Content-Security-Policy (CSSOM, constructable style sheets).
 */
export function adoptSheet(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
