import { decoded } from './decode-utf8.ts';

/**
 * A drawing opened by itself is a document of its own, without our policy where the host sends no headers. So its whole
 * text has to be of this form: these elements, these attributes, no entity, comment or instruction that could be read
 * as anything else.
 */
const plainSvg = (() => {
  const attribute = String.raw`\s+(?:xmlns="http://www\.w3\.org/2000/svg"|(?:viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|id|class|fill|fill-rule|fill-opacity|stroke|stroke-[a-z]+|paint-order|opacity|transform|text-anchor|font-[a-z]+|pattern[A-Z][A-Za-z]+|dominant-baseline)="[^"<&\\]*")`;
  const element = `</?(?:svg|g|title|path|circle|rect|line|text|tspan|defs|pattern|clipPath)(?:${attribute})*\\s*/?>`;
  // Without brackets a style sheet names no file, in whatever way.
  const sheet = String.raw`<style>[^<&@\\()]*(?:@media ?\(prefers-color-scheme: ?dark\)[^<&@\\()]*)*</style>`;
  return new RegExp(`^(?:${element}|${sheet}|&(?:amp|lt|gt|quot|#39);|[^<&])*$`);
})();

export function isPlainSvg(bytes: Buffer): boolean {
  const text = decoded(bytes);
  return text !== undefined && plainSvg.test(text) && !/url\s*\((?!#)/i.test(text);
}
