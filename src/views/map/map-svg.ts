import type { DrawnArea, DrawnLabel, DrawnPoint, MapDrawing } from './map-drawing.ts';
import { mapTones, neutrals } from '../../record/look/palette.ts';
import { typefaces } from '../../record/look/typefaces.ts';
import { escapeMarkup } from '../../record/text/escape-markup.ts';

/** The inks of a map, for light and for dark paper: no style sheet of the site reaches into an image. */
const inks = {
  paper: neutrals.paper,
  ...mapTones,
  soft: neutrals.inkSoft,
  ink: neutrals.ink,
} as const;

type Ink = keyof typeof inks;

/** The style sheet in every map: the same in all of them, so that a host's policy can allow it by its hash. */
export const mapStyle = `@media (prefers-color-scheme:dark){${Object.entries(inks)
  .map(([name, { light, dark }]) => `.f-${name}{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`)
  .join('')}}`;

/**
 * A map as an SVG file of its own, as an `img` shows it.
 *
 * Colours are attributes, so that the drawing is right wherever it is opened; the style sheet in it only changes them for
 * dark screens. Nothing in it is loaded from elsewhere.
 *
 * @param title what the map shows, for those who open it by itself
 * @param kilometres the words for a length on the scale bar
 */
export function mapSvg(drawing: MapDrawing, title: string, kilometres: (length: number) => string): string {
  const { base, sheet, globe, scaleBar } = drawing;
  const { width, height } = sheet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width / 2}" height="${height / 2}" font-family="'${typefaces.label.name}',system-ui,sans-serif" fill="none" stroke-linejoin="round">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${mapStyle}</style>`,
    hatchings(drawing.areas),
    `<path${fill('paper')} d="M0 0h${width}v${height}h${-width}z"/>`,
    `<path${stroke('line')} stroke-width=".7" d="${base.graticule}"/>`,
    base.edge === '' ? '' : `<path${stroke('line')} d="${base.edge}"/>`,
    `<path${fill('land')}${stroke('coast')} d="${base.land}"/>`,
    `<path${stroke('line')} stroke-width="1.6" d="${base.borders}"/>`,
    drawing.around === '' ? '' : `<path${stroke('soft')} stroke-width="2" d="${drawing.around}"/>`,
    ...drawing.areas.map(
      (area) => `<path${areaFill(area)}${stroke('ink')} stroke-width="2" fill-rule="evenodd" d="${area.path}"/>`,
    ),
    ...drawing.rings.map(
      ({ x, y, radius, islands }) =>
        `<circle cx="${x}" cy="${y}" r="${radius}"${stroke('ink')} stroke-width="1.6"/><path${stroke('ink')} stroke-width="4" stroke-linecap="round" d="${islands}"/>`,
    ),
    ...drawing.points.map(pointMark),
    globe && base.globe
      ? `<g transform="translate(${globe[0]} ${globe[1]})" stroke-width="1.2"><circle r="${base.globe.radius}"${fill('paper')}${stroke('coast')}/><path${fill('area')} d="${base.globe.land}"/><path${stroke('ink')} stroke-width="2.4" d="${base.globe.frame}"/></g>`
      : '',
    scaleBar
      ? `<path${stroke('soft')} stroke-width="1.6" d="M${scaleBar.x} ${scaleBar.y - 8}v8h${scaleBar.length}v-8"/><text${fill('soft')} x="${scaleBar.x + scaleBar.length / 2}" y="${scaleBar.y - 12}" font-size="22" text-anchor="middle">${escapeMarkup(kilometres(scaleBar.kilometres))}</text>`
      : '',
    ...drawing.labels.map(labelText),
    '</svg>\n',
  ].join('');
}

/** A ring stands for a place that is larger than its point; a broken ring, for a place of unknown size. */
function pointMark({ x, y, radius, dot, extent, isWeighted }: DrawnPoint): string {
  const circle = (r: number, attributes: string) => `<circle cx="${x}" cy="${y}" r="${r}"${attributes}/>`;
  const ring = `${stroke('ink')} stroke-width="1.6"${extent === 'unknown' ? ' stroke-dasharray="5 5"' : ''}`;
  const seeThrough = isWeighted ? ` fill-opacity=".6"${stroke('paper')} stroke-width="2"` : '';
  return (dot > 0 ? circle(dot, `${fill('ink')}${seeThrough}`) : '') + (radius > dot ? circle(radius, ring) : '');
}

function labelText({ lines, x, anchor, isOnTint, leader }: DrawnLabel): string {
  const line = leader === '' ? '' : `<path${stroke('soft')} stroke-width="1.2" d="${leader}"/>`;
  const set = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const halo = `${stroke(isOnTint ? 'area' : 'land')} stroke-width="6" paint-order="stroke"`;
  const texts = lines.map(
    ({ text, size, y }) =>
      `<text x="${x}" y="${y}" font-size="${size}"${set}${fill('ink')}${halo}>${escapeMarkup(text)}</text>`,
  );
  return line + texts.join('');
}

/** Slanted lines for "somewhere in it", over the tint where the country itself is meant too. */
function hatchings(areas: readonly DrawnArea[]): string {
  const pattern = (id: string, ground: string) =>
    `<pattern id="${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${ground}<path${stroke('soft')} stroke-width="2" d="M0 0v9"/></pattern>`;
  return [
    areas.some((area) => area.isWithin && !area.isWhole) ? pattern('within', '') : '',
    areas.some((area) => area.isWithin && area.isWhole)
      ? pattern('both', `<path${fill('area')} d="M0 0h9v9h-9z"/>`)
      : '',
  ].join('');
}

function areaFill({ isWhole, isWithin }: DrawnArea): string {
  if (!isWithin) return fill('area');
  return ` fill="url(#${isWhole ? 'both' : 'within'})"`;
}

function fill(ink: Ink): string {
  return ` class="f-${ink}" fill="${inks[ink].light}"`;
}

function stroke(ink: Ink): string {
  return ` stroke="${inks[ink].light}"`;
}
