/** The part of choosing ties that is in every page's script: the rest comes when a reader is near, or has an address. */
export function offerChoosing(): void {
  const form = document.querySelector<HTMLFormElement>('.choose-ties');
  if (!form) return;
  const start = (): void => {
    void import('./start.ts').then(({ startChoosing }) => startChoosing(form));
  };
  if (/[?&](who|whom|kind)=/.test(location.search)) {
    start();
    return;
  }
  const observer = new IntersectionObserver(
    (records) => {
      if (!records.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: '300px' },
  );
  observer.observe(form);
}
