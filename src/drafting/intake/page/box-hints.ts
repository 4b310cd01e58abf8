import type { Aside } from '../intake.ts';

/** Words in the classes and ids of boxes, by what stands in such a box. The first that fits counts. */
const hints: readonly (readonly [words: RegExp, as: Aside])[] = [
  [/^(?:footer|pagefooter|sitefooter|piepagina|fusszeile)$/, 'navigation'],
  [
    /^(?:caption|captions|figcaption|cutline|credit|credits|legend|legende|bildunterschrift|bu|pie|didascalia|legenda)$/,
    'caption',
  ],
  [
    /^(?:newsletter|newsletters|subscribe|subscription|subscriptions|signup|mailing|boletin|infolettre|nieuwsbrief|nyhetsbrev|paywall|piano|abo)$/,
    'newsletter',
  ],
  [
    /^(?:correction|corrections|amendment|clarification|errata|erratas|errore|korrektur|rectificatif|updatenote)$/,
    'correction',
  ],
  [
    /^(?:related|relacionada|relacionadas|relacionados|rel|recirc|recirculation|recommend|recommended|recommendations|promo|promos|promotion|teaser|teasers|outbrain|taboola|trending|popular|mostread|onward|suggested|suggestions|readmore|morestories|relatedposts|upnext|playlist|embeds?related|missing|weiterlesen|meistgelesen|verwandt|leggi|correlati|gerelateerd|dontmiss|miss)$/,
    'link to more',
  ],
  [
    /^(?:share|shares|sharing|sharebar|shareblock|sharebuttons|social|socials|addthis|addtoany|compartir|teilen|partage|condividi|follow)$/,
    'share line',
  ],
  [/^(?:comment|comments|disqus|respond|livefyre|coral|kommentare|comentarios|commentaires)$/, 'comments'],
  [
    /^(?:ad|ads|advert|advertisement|advertising|adslot|adunit|dfp|sponsor|sponsored|sponsorship|publi|publicidad|publicite|anzeige|werbung|affiliate|product|products|shop|price|prices|deal|deals|buy|commerce)$/,
    'advertisement',
  ],
  [
    /^(?:byline|bylines|author|authors|autor|autores|auteur|bio|contributor|contributors|firma|redakteur|biography)$/,
    'byline',
  ],
  [
    /^(?:date|dates|datetime|timestamp|pubdate|published|postinfo|postmeta|fecha|datum|meta|metadata|storydate)$/,
    'date line',
  ],
  [/^(?:copyright|disclaimer|disclosure|legal|impressum)$/, 'copyright'],
  [/^(?:pullquote|pullquotes|destacado|blurb)$/, 'pull quotation'],
  [
    /^(?:nav|navbar|navigation|menu|submenu|breadcrumb|breadcrumbs|sidebar|widget|widgets|pagination|pager|toolbar|cookie|cookies|consent|gdpr|modal|popup|overlay|login|skip|toc|masthead|topbar|rail|offcanvas|tags|taglist|topics|categories|kicker|ticker|gallery|slideshow|carousel|accordion)$/,
    'navigation',
  ],
];

/** What the tags of HTML themselves say. */
const byTag: Readonly<Record<string, Aside>> = {
  figcaption: 'caption',
  figure: 'caption',
  nav: 'navigation',
  footer: 'navigation',
  aside: 'link to more',
  form: 'navigation',
  fieldset: 'navigation',
  details: 'navigation',
  address: 'byline',
};

/**
 * What stands in a box, as the box is called; undefined where its names say nothing of the kind.
 *
 * @example
 * hintOf(elementOf('<div class="wp-caption-text">')) // => 'caption'
 */
export function hintOf(element: Element): Aside | undefined {
  const tag = element.localName.toLowerCase();
  const role = element.getAttribute('role') ?? '';
  if (role === 'navigation' || role === 'complementary' || role === 'dialog' || role === 'banner') return 'navigation';
  const tokens = tokensOf(element);
  const named = hints.find(([words]) => tokens.some((token) => words.test(token)));
  return named?.[1] ?? (Object.hasOwn(byTag, tag) ? byTag[tag] : undefined);
}

/** The words of an element's classes and id, also two by two: "pull-quote" and "pullQuote" are `pullquote`. */
function tokensOf(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 600);
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`)];
  });
}
