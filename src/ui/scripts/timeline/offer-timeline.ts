/** The part of the timeline that every page has: it waits until the reader comes near a place for one. */

/** Where the instrument cannot be had, the still drawing takes its place; the list is there anyway. */
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
