/**
 * On the page at a former address: goes on to where the record is now with the fragment that was asked for, which the
 * page's own refresh would drop. Hosts that are told of former addresses never show that page.
 */
const now = document.querySelector<HTMLAnchorElement>('main a[href]');
// Whatever the page says, it leads on within the site.
if (now?.origin === location.origin && location.hash !== '') {
  now.search = location.search;
  now.hash = location.hash;
  location.replace(now.href);
}
