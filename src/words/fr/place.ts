import type { PlaceWords } from '../en/place.ts';

export const place: PlaceWords = {
  kinds: { country: 'pays', region: 'région', city: 'ville', site: 'site' },
  description: (name) => `${name}\u00A0: ce qui s’y est passé et où ce lieu est nommé, passage par passage.`,
  in: 'Situé dans\u00A0: ',
  coordinates: (latitude, longitude) =>
    `Coordonnées\u00A0: ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'O')}`,
  noCoordinates: 'Coordonnées\u00A0: non indiquées par les articles ni par leurs sources',
};

function degrees(value: number, positive: string, negative: string): string {
  return `${String(Math.abs(value)).replace('.', ',')}°\u00A0${value < 0 ? negative : positive}`;
}
