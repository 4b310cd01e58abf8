/**
 * Text as the content of an element says it, in HTML and in XML. In an attribute, quotation marks would have to be
 * escaped as well.
 */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
