/** For each file, the files that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * The groups of files that import each other in a circle, each group in the order of its names: the strongly connected
 * components of more than one file (Tarjan, 1972), and the files that import themselves.
 *
 * @example
 * circlesIn(new Map([['a', ['b']], ['b', ['a', 'c']], ['c', []]])) // => [['a', 'b']]
 */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  /** When each file was first come to, and the earliest file that it leads back to. */
  const reached = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  function visit(file: string): number {
    const order = reached.size;
    reached.set(file, order);
    let low = order;
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue;
      if (!reached.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, earliest.get(next) ?? reached.get(next) ?? low);
    }
    earliest.set(file, low);
    if (low === order) {
      const group = open.splice(open.indexOf(file)).sort();
      if (group.length > 1 || imports.get(file)?.includes(file)) circles.push(group);
    }
    return low;
  }

  for (const file of imports.keys()) if (!reached.has(file)) visit(file);
  return circles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
