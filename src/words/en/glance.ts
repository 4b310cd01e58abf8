/** The small drawing of an article's events. */
export const glance = {
  title: 'Events',
  /** What the ends of a row stand for, where it is a month, a year, ten years or a hundred. */
  ends: { month: ['1', '31'], year: ['Jan', 'Dec'], decade: ['0', '9'], century: ['00', '99'] } as Readonly<
    Record<'month' | 'year' | 'decade' | 'century', readonly [string, string]>
  >,
  /** What the drawing shows, in words. */
  label: (rows: readonly { readonly label: string; readonly count: number }[]) =>
    `Drawing of when the events of this article begin. ${rows
      .map(({ label, count }) => `${label}: ${count === 1 ? '1 event' : `${count} events`}`)
      .join('; ')}. The list of events gives each date.`,
};

export type GlanceWords = typeof glance;
