/**
 * The script of a frame in a page of another site: tells that page how high the frame wants to be, and shows the span of
 * time that the frame's address names.
 *
 * It is a classic script that imports nothing: a frame under `sandbox="allow-scripts"` has an origin of its own, which may
 * fetch no module. By itself, outside a frame, it tells nobody anything.
 */
{
  const { documentElement: root } = document;
  const inQuery = new URLSearchParams(location.search);
  const millisecondsInDay = 86_400_000;

  /** The days of a year, a month or a day, the second the day after the last: "2017", "2017-10", "2017-10-09". */
  const daysOf = (written: string | null): readonly [number, number] | undefined => {
    const found = /^([-+ ]?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written ?? '');
    if (!found) return undefined;
    const [, year = '', month, day] = found;
    const at = (years: number, months: number, days: number) =>
      new Date(0).setUTCFullYear(
        Number(year.trim()) + years,
        Number(month ?? 1) - 1 + months,
        Number(day ?? 1) + days,
      ) / millisecondsInDay;
    return [
      at(0, 0, 0),
      at(month === undefined ? 1 : 0, month !== undefined && day === undefined ? 1 : 0, day === undefined ? 0 : 1),
    ];
  };

  const showSpan = (): void => {
    const timeline = document.querySelector<HTMLElement>('.timeline');
    const time = timeline?.querySelector<HTMLElement>('.time');
    const [from] = daysOf(inQuery.get('from')) ?? [];
    const [, until] = daysOf(inQuery.get('to')) ?? [];
    if (!timeline || !time || from === undefined || until === undefined || from >= until) return;
    const rows = [...timeline.querySelectorAll<HTMLElement>('li[data-from]')];
    let shown = 0;
    for (const row of rows) {
      const [start, end] = [Number(row.dataset.from), Number(row.dataset.until)];
      row.hidden = start >= until || end <= from;
      shown += row.hidden ? 0 : 1;
      const bar = row.querySelector('.bar');
      bar?.setAttribute('x', `${(100 * (start - from)) / (until - from)}%`);
      bar?.setAttribute('width', `${(100 * (end - start)) / (until - from)}%`);
    }
    const format = new Intl.DateTimeFormat(root.lang === 'en' ? 'en-GB' : root.lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const told: Readonly<Record<string, string>> = {
      from: format.format(from * millisecondsInDay),
      to: format.format((until - 1) * millisecondsInDay),
      shown: String(shown),
      all: timeline.dataset.all ?? String(rows.length),
    };
    time.textContent = (timeline.dataset.span ?? '').replace(
      /\{(\w+)\}/g,
      (place, name: string) => told[name] ?? place,
    );
    for (const undated of timeline.querySelectorAll<HTMLElement>('.undated')) undated.hidden = true;
  };

  /** WordPress gives each frame a secret, and listens to messages that know it. */
  const secretOf = (): string | undefined => /[#&?]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];

  const tellHeight = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0) return;
    const tell = (message: unknown): void => {
      parent.postMessage(message, '*');
    };
    // Datawrapper: whichever frame the message comes from is made as high.
    tell({ 'datawrapper-height': { 'on-record': height } });
    // Pym: a text, to the parent that gave the frame an id.
    const child = inQuery.get('childId');
    if (child !== null && /^[\w-]+$/.test(child)) tell(['pym', child, 'height', String(height)].join('xPYMx'));
    const secret = secretOf();
    if (secret !== undefined) tell({ message: 'height', value: height, secret });
  };

  showSpan();
  if (parent !== window) {
    new ResizeObserver(tellHeight).observe(document.body);
    addEventListener('load', tellHeight);
    addEventListener('hashchange', tellHeight);
    // Pages that ask: WordPress says that it is ready, Pym how wide it is.
    addEventListener('message', ({ source }) => {
      if (source === parent) tellHeight();
    });
    // A frame of WordPress may open nothing; the page around it follows the link.
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const secret = secretOf();
      if (!link || secret === undefined) return;
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    });
  }
}
