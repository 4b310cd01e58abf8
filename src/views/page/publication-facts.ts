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

function contactLink(contact: string): LinkView {
  return { label: contact, href: contact.includes('://') ? contact : `mailto:${contact}` };
}
