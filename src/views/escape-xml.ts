/** Text as the content of an XML element says it; for an attribute, quotation marks would have to be escaped as well. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
