import type { Random } from './random.ts';
import * as words from './words.ts';

export interface InventedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'government' | 'news agency';
  /** What a person is called in passing: a family name, an acronym. Several actors may share it. */
  readonly alias: string | undefined;
  readonly role: string;
}

export interface InventedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'city' | 'site';
}

/** Every twentieth actor bears an alias that another one has already, as happens with family names. */
const sharesAlias = (index: number) => index % 20 === 7;

/** Seven of ten actors are persons. */
const isPerson = (index: number) => ![2, 5, 8].includes(index % 10);

/** Actors with names of their own, the first to be mentioned most. */
export function inventActors(random: Random, count: number): InventedActor[] {
  const actors: InventedActor[] = [];
  const names = new Set<string>();
  const aliases = { person: new Set<string>(), body: new Set<string>() };
  while (actors.length < count) {
    const index = actors.length;
    const known = aliases[isPerson(index) ? 'person' : 'body'];
    const shares = sharesAlias(index) && known.size > 0;
    const { name, alias } = isPerson(index) ? inventPerson(random, shares ? [...known] : []) : inventBody(random);
    if (names.has(name) || (isPerson(index) && !shares && known.has(alias))) continue;
    const bearsAlias = shares || !known.has(alias);
    names.add(name);
    known.add(alias);
    actors.push({
      id: slug(name),
      name,
      kind: isPerson(index) ? 'person' : random.pick(['organization', 'organization', 'government', 'news agency']),
      alias: bearsAlias ? alias : undefined,
      role: random.pick(words.roles),
    });
  }
  return actors;
}

function inventPerson(random: Random, familyNames: readonly string[]): { name: string; alias: string } {
  const familyName =
    familyNames.length > 0
      ? random.pick(familyNames)
      : random.pick(words.familyStems) + random.pick(words.familyMiddles) + random.pick(words.familyEndings);
  return { name: `${random.pick(words.givenNames)} ${familyName}`, alias: familyName };
}

function inventBody(random: Random): { name: string; alias: string } {
  const parts = [random.pick(words.bodySeats), random.pick(words.bodySubjects), random.pick(words.bodyForms)];
  return { name: parts.join(' '), alias: parts.map((part) => part.charAt(0)).join('') };
}

/** Places with names of their own; the first few are the countries that the others lie in. */
export function inventPlaces(random: Random, count: number): InventedPlace[] {
  const countries = Math.min(6, Math.ceil(count / 4));
  const names = new Set<string>();
  while (names.size < count) {
    const plain = random.pick(words.placeStems) + random.pick(words.placeEndings);
    names.add(names.has(plain) ? `${random.pick(words.directions)} ${plain}` : plain);
  }
  return Array.from(names, (name, index) => ({
    id: slug(name),
    name,
    kind: index < countries ? 'country' : index % 7 === 6 ? 'site' : 'city',
  }));
}

/** Words as an id. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
