/**
 * What every page runs in itself, and nothing more: once something is on the screen, the page's script is fetched.
 *
 * A script named in the page is fetched along with the typefaces, and on a slow connection makes the first line wait for
 * what nobody needs to read it. Browsers that tell of no paint (some tell nobody anything) fetch it after a second.
 * Fetching twice is fetching once: a module is kept under its address.
 *
 * The text is the same on every page, so that one hash in the Content-Security-Policy allows it; the page writes the
 * script's address beside it.
 */
export const lateStart =
  '(({module})=>{const start=()=>import(module);' +
  "addEventListener('load',()=>setTimeout(start,1e3));" +
  "new PerformanceObserver(start).observe({type:'paint',buffered:true})})(document.currentScript.dataset)";
