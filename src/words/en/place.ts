export const place = {
  kinds: { country: 'country', region: 'region', city: 'city', site: 'site' },
  description: (name: string) => `${name}: what happened there and where it is named, passage by passage.`,
  /** Before the places around it. */
  in: 'In ',
  coordinates: (latitude: number, longitude: number) =>
    `Coordinates: ${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`,
  noCoordinates: 'Coordinates: not stated by the articles or their sources',
};

export type PlaceWords = typeof place;
