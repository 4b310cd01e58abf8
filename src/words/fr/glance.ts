import type { GlanceWords } from '../en/glance.ts';

export const glance: GlanceWords = {
  title: 'Événements',
  ends: { month: ['1', '31'], year: ['janv.', 'déc.'], decade: ['0', '9'], century: ['00', '99'] },
  label: (rows) =>
    `Dessin du début des événements de cet article. ${rows
      .map(({ label, count }) => `${label}\u00A0: ${count === 1 ? '1 événement' : `${count}\u00A0événements`}`)
      .join('\u00A0; ')}. La liste des événements donne chaque date.`,
};
