import { dotted, type Line, type LinkView } from '../lines/line.ts';
import type { Site } from './site.ts';

/** Who answers for the site, how to reach them, and what others may do with its data; what is not stated is left open. */
export function publicationFacts(site: Site): readonly { readonly term: string; readonly line: Line }[] {
  const { publication: words } = site.words.about;
  const { publisher, contact, licence } = site.publication;
  return [
    { term: words.publisher, line: publisher ? [nameOrLink(publisher)] : [words.notStated] },
    { term: words.contact, line: contact === undefined ? [words.notStated] : [contactLink(contact)] },
    { term: words.licence, line: licence ? [nameOrLink(licence), words.notOfArticles] : [words.notStated] },
  ];
}

/** The same in one line for the foot of every page, where only what is stated has room; empty where nothing is. */
export function publicationLine(site: Site): Line {
  const { publishedBy, contact: contactWord, licence: licenceWord } = site.words.site;
  const { publisher, contact, licence } = site.publication;
  return dotted(
    publisher ? [publishedBy, nameOrLink(publisher)] : [],
    contact === undefined ? [] : [{ ...contactLink(contact), label: contactWord }],
    licence ? [licenceWord, nameOrLink(licence)] : [],
  );
}

function nameOrLink({
  name,
  url,
}: {
  readonly name: string;
  readonly url?: string | undefined;
}): LinkView | { printed: string } {
  return url === undefined ? { printed: name } : { label: name, href: url };
}

/**
 * The way to tell whoever publishes the site about one of its pages: a letter whose subject names the page, or the page
 * that says how to reach them. Undefined where no contact is stated.
 *
 * @param href of the page
 */
export function reportLink(site: Site, href: string): LinkView | undefined {
  const { contact, name } = site.publication;
  if (contact === undefined) return undefined;
  const to = contactLink(contact).href;
  const subject = encodeURIComponent(`${name}: ${site.links.absolute(href)}`);
  return { label: site.words.record.reportError, href: to.startsWith('mailto:') ? `${to}?subject=${subject}` : to };
}

function contactLink(contact: string): LinkView {
  return { label: contact, href: contact.includes('://') ? contact : `mailto:${contact}` };
}
