/** The layers of marks over an article's text, each of which a reader can switch off; in the order of the legend. */
export const layers = ['quotes', 'names', 'hedges', 'claims'] as const;

export type Layer = (typeof layers)[number];
