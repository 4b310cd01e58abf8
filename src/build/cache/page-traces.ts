import type { Reads } from '../../record/derived/reads.ts';

/** What the pages of a build have read, as it is stored. Numbers from 0 are names, negative ones parts: -1 is the first. */
export interface StoredTraces {
  /** Each name with its print when the pages were made. */
  readonly names: readonly (readonly [name: string, print: string])[];
  /** What is used by several pages, by what it was made from. */
  readonly parts: readonly (readonly number[])[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

export const noTraces: StoredTraces = { names: [], parts: [], pages: {} };

/**
 * The pages that would be made again just as they are: all that they have read has the print it had.
 *
 * @param printOf the print of a name now
 */
export function unchangedPages({ names, parts, pages }: StoredTraces, printOf: (name: string) => string): Set<string> {
  const isNameSame = names.map(([name, print]) => printOf(name) === print);
  const isPartSame: (boolean | undefined)[] = [];
  const isSame = (id: number): boolean => {
    if (id >= 0) return isNameSame[id] === true;
    // Parts rest on earlier ones only; of one that is being looked at nothing is known.
    const known = isPartSame[-1 - id];
    if (known !== undefined) return known;
    isPartSame[-1 - id] = false;
    return (isPartSame[-1 - id] = parts[-1 - id]?.every(isSame) === true);
  };
  return new Set(Object.keys(pages).filter((page) => pages[page]?.every(isSame) === true));
}

/** Gathers what pages read, for the next build. */
export class TraceCollector {
  readonly #names = new Map<string, number>();
  readonly #parts: (readonly number[])[] = [];
  readonly #partIds = new Map<Reads, number>();
  readonly #pages = new Map<string, readonly number[]>();

  /** Takes over what a page that is kept read when it was made. */
  keep(page: string, from: StoredTraces): void {
    const taken = this.#takenFrom(from);
    const idOf = (id: number): number => {
      const known = taken.get(id);
      if (known !== undefined) return known;
      const now =
        id >= 0
          ? this.#nameId(from.names[id]?.[0] ?? '')
          : -1 - (this.#parts.push((from.parts[-1 - id] ?? []).map(idOf)) - 1);
      taken.set(id, now);
      return now;
    };
    this.#pages.set(page, (from.pages[page] ?? []).map(idOf));
  }

  add(page: string, reads: Reads | undefined): void {
    this.#pages.set(page, reads ? this.#idsOf(reads) : []);
  }

  /** @param printOf the print of a name in this build; a collector that only hands on to another needs none */
  store(printOf: (name: string) => string = () => ''): StoredTraces {
    return {
      names: Array.from(this.#names.keys(), (name) => [name, printOf(name)] as const),
      parts: this.#parts,
      pages: Object.fromEntries(this.#pages),
    };
  }

  readonly #taken = new Map<StoredTraces, Map<number, number>>();

  /** The ids here of what other traces have, by the ids there. */
  #takenFrom(from: StoredTraces): Map<number, number> {
    const known = this.#taken.get(from) ?? new Map<number, number>();
    this.#taken.set(from, known);
    return known;
  }

  #idsOf({ names, parts }: Reads): number[] {
    return [...Array.from(names, (name) => this.#nameId(name)), ...Array.from(parts, (part) => this.#partId(part))];
  }

  #nameId(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }

  #partId(part: Reads): number {
    const known = this.#partIds.get(part);
    if (known !== undefined) return known;
    const ids = this.#idsOf(part);
    const id = -1 - (this.#parts.push(ids) - 1);
    this.#partIds.set(part, id);
    return id;
  }
}
