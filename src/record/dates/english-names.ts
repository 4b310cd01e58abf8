/** Month and season names for reading what editors write and for writing to them: messages are in English on every site. */
import { enGB } from 'date-fns/locale/en-GB';

/** EDTF's seasons, in its order from 21 to 24. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** January to December. */
export const monthNames: readonly string[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
  enGB.localize.month(month),
);

/** Monday to Sunday. */
export const weekdayNames: readonly string[] = ([1, 2, 3, 4, 5, 6, 0] as const).map((day) => enGB.localize.day(day));
