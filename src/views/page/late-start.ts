/**
 * The only script that stands in a page itself: it fetches the page's script as soon as the browser has painted
 * something.
 *
 * A script that is named in the page is fetched together with the typefaces; on a slow connection the first line of
 * text would wait for it. Browsers that report no paint fetch it after 1,000 ms. Fetching twice is fetching once: a
 * module is kept under its address.
 *
 * The text is the same on every page, so that one hash in the Content-Security-Policy allows it; the page writes the
 * script's address beside it.
 */
export const lateStart =
  '(({module})=>{const start=()=>import(module);' +
  "addEventListener('load',()=>setTimeout(start,1e3));" +
  "new PerformanceObserver(start).observe({type:'paint',buffered:true})})(document.currentScript.dataset)";
