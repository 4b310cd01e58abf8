/**
 * On the page at a former address: goes on to where the record is now with the fragment that was asked for, which the
 * page's own refresh would drop. Hosts that are told of former addresses never show that page.
 */
const now = document.querySelector<HTMLAnchorElement>('main a[href]');
if (now && location.hash !== '') location.replace(`${now.pathname}${location.search}${location.hash}`);
