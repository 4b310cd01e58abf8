/**
 * On the page at a former address: leads to the record's address of today and keeps the fragment and the query, which
 * the page's own refresh drops. Hosts that redirect former addresses never show this page.
 */
const now = document.querySelector<HTMLAnchorElement>('main a[href]');
// Whatever the page says, it leads on within the site.
if (now?.origin === location.origin && location.hash !== '') {
  now.search = location.search;
  now.hash = location.hash;
  location.replace(now.href);
}
