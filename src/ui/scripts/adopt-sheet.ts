/**
 * Adds CSS rules to the page: rules that a page without script does not use, and that the first line of text does not
 * need.
 *
 * The rules are a string in the script, so they need no request. The page's Content-Security-Policy refuses a style
 * element but allows a constructed style sheet (CSSOM).
 */
export function adoptSheet(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
