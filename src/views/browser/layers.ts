/** The layers of marks over an article's text, each of which a reader can switch off; in the order of the legend. */
export const layers = ['quotes', 'names', 'hedges', 'claims', 'others'] as const;

/** `claims` are the contested ones, `others` are those that sources bear out or nobody has assessed. */
export type Layer = (typeof layers)[number];

/** What is hidden until a reader calls for it: a text at rest is marked where something stands against it. */
export const hiddenAtRest: readonly Layer[] = ['others'];
