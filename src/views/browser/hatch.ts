/** Slanted lines for what is uncertain, as the attributes of an SVG pattern and of the path in it; its look is the style's. */
export const hatch = {
  pattern: { width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  path: { class: 'hatch', d: 'M0 0V5' },
} as const;
