import type { TimelineWords } from '../en/timeline.ts';
import { groupDigits } from '../numbers.ts';

export const timeline: TimelineWords = {
  title: 'Chronologie',
  description: 'Tous les événements dans l’ordre du temps, chacun avec la précision que l’on en connaît.',
  intro: 'Ce qui s’est passé, dans l’ordre, avec la précision que l’on en connaît.',
  titleOfYear: (year) => `Chronologie\u00A0: ${year}`,
  descriptionOfYear: (year) => `Les événements qui commencent en ${year}.`,
  undated: 'Sans date',
  descriptionOfUndated: 'Les événements sans date.',
  all: (year, events) => `${year}\u00A0: les ${groupDigits(events, '\u202F')}\u00A0événements`,
  key: 'La largeur dit la précision\u00A0: une barre occupe le temps qu’elle représente, un crochet signifie «\u00A0quelque part entre ces bornes\u00A0», une extrémité qui s’efface est ouverte, des hachures marquent l’incertitude. La partie ombrée d’un axe est redessinée au-dessous, agrandie.',

  drawing: (events) => `Frise de ${events}\u00A0événements. La liste donne les mêmes dates en toutes lettres.`,
  fromTo: (start, end) => `${start} à ${end}`,
  enlarged: (title) => `${title}, agrandi`,
  more: (events) => (events === 1 ? 'et un autre dans la liste' : `et ${events}\u00A0autres dans la liste`),
};
