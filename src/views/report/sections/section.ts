import type { OutlineGroup, OutlineSection } from '../outline.ts';

/** A section of the groups that have something in them. */
export function section(id: string, title: string, isUrgent: boolean, groups: readonly OutlineGroup[]): OutlineSection {
  const filled = groups.filter(({ items }) => items.length > 0);
  return { id, title, count: filled.reduce((sum, { items }) => sum + items.length, 0), isUrgent, groups: filled };
}
