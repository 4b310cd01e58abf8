/** In pixels: how high a name with its mark below it is, and how wide what answers to a finger at least is. */
export const rowHeight = 34;
export const targetWidth = 24;
