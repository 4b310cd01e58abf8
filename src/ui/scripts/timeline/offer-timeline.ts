/**
 * The part of the timeline that is in every page's script. It fetches the rest when the reader scrolls to within 600 px
 * of the timeline.
 */

/**
 * Where the instrument cannot be fetched, the page shows the still drawing in its place. The list of events is always
 * there.
 */
export function offerTimeline(): void {
  const place = document.querySelector<HTMLElement>('.instrument');
  if (!place) return;
  const observer = new IntersectionObserver(
    (records) => {
      if (!records.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      import('./start.ts')
        .then(({ startTimeline }) => startTimeline(place))
        .catch((error: unknown) => {
          document.documentElement.dataset.timeline = 'failed';
          throw error;
        });
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}
